import CareModel

/// Words that are known before anything is written, numbered in their order and found at one look.
struct KnownWords: Sendable {
  private let words: [String]

  /// The numbers of the words, counted from 1, each at the place that its mark gives it or at the next one that was free; 0
  /// where nothing stands. A power of two, and at least four times as many as words, so that hardly two are neighbours.
  private var numbers: [UInt8]

  /// Numbers words, of which only the first 254 are found again.
  init(_ words: [String]) {
    self.words = words
    numbers = [UInt8](repeating: 0, count: 1024)
    for (place, word) in words.prefix(254).enumerated() {
      var entry = entry(of: word)
      while numbers[entry] != 0 { entry = next(entry) }
      numbers[entry] = UInt8(place + 1)
    }
  }

  /// The string with a number, or an empty one where there is none.
  subscript(_ place: Int) -> String {
    words.indices.contains(place) ? words[place] : ""
  }

  /// The number of a string, or `nil` where it is none of these.
  func place(of word: String) -> Int? {
    var entry = entry(of: word)
    while numbers[entry] != 0 {
      let place = Int(numbers[entry]) - 1
      if Identifier<Self>(words[place]) == Identifier(word) { return place }
      entry = next(entry)
    }
    return nil
  }

  private func entry(of word: String) -> Int {
    Int(truncatingIfNeeded: word.mark >> 54) & (numbers.count - 1)
  }

  private func next(_ entry: Int) -> Int { (entry + 1) & (numbers.count - 1) }
}

extension KnownWords {
  /// The words that nearly every case has, which are written as numbers only; what is missing here is written out.
  ///
  /// The most frequent come first, since numbers below 63 take one byte.
  static let terms = {
    let rules = [
      "owned", "words", "nothingToFix", "beforeSale", "thread", "notYetOwned", "hadOnce", "held", "noThread",
    ]
    let faults: [Signal] = [.selfFault, .brandFault, .thirdPartyFault]
    var terms = rules.map { "phase." + $0 }
    terms += Emotion.known.map { $0.rawValue }
    terms += Intent.known.map { $0.rawValue }
    terms += Signal.known.map { $0.rawValue }
    terms += Channel.known.map { $0.rawValue }
    terms += FaultParty.known.map { $0.rawValue }
    terms += faults.map { "signal." + $0.rawValue }
    // The model of most desks; another is written out.
    terms.append("built-in 1")
    return KnownWords(terms)
  }()
}
