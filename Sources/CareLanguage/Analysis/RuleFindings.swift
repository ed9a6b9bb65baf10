/// What the rules find in a text, all from the tokens of one scan.
struct RuleFindings {
  var language = LanguageGuess.undetermined
  var mention: BrandMention?
  var deadline: Deadline?
  var personalData: [PersonalDataSpan] = []
  var optOut: OptOutRequest?

  /// Reads the text.
  ///
  /// - Parameters:
  ///   - matcher: the brand to look for, where there is one.
  ///   - anchor: the clock from which words about time are counted.
  ///   - scanner: memory that the next text uses again.
  init(_ bytes: Span<UInt8>, matcher: BrandMatcher?, anchor: DeadlineAnchor?, scanner: inout TokenScanner) {
    var person = PersonalDataReader()
    var deadlines = DeadlineSearch()
    var tally = BrandTally()
    var language: LanguageGuess?
    // Not the property: what a closure takes is copied with all the others at the end.
    var request: OptOutRequest?
    if bytes.count > LanguageIdentifier.longestText {
      language = LanguageIdentifier.language(of: bytes, scanner: &scanner)
    }
    scanner.forEachWindow(of: bytes) { window in
      // A short text is one window, which tells the language as well.
      if language == nil { language = LanguageIdentifier.language(of: bytes, window) }
      matcher?.count(bytes, window, &tally)
      deadlines.read(window)
      person.read(bytes, window)
      if request == nil {
        request = OptOutReader.optOut(in: window, isWhole: bytes.count <= OptOutReader.longestKeyword)
      }
    }
    if let language { self.language = language }
    if matcher != nil { mention = tally.verdict }
    deadline = deadlines.deadline(anchor)
    personalData = person.spans
    optOut = request
  }
}
