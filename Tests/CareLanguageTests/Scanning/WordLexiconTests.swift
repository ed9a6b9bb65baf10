import Testing

@testable import CareLanguage

@Suite("The words that rules know")
struct WordLexiconTests {
  private static func words(_ lists: [(classes: WordClasses, words: StaticString)]) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for list in lists {
      for entry in "\(list.words)".split(whereSeparator: \.isWhitespace) {
        words.insert(Array(entry.utf8.prefix { $0 != UInt8(ascii: "=") }))
      }
    }
    return words
  }

  @Test("No two words share a hash, and no word is left out for want of room")
  func everyWordHasItsEntry() {
    #expect(WordLexicon.english.count == Self.words(WordLexicon.lists).count)
    #expect(WordLexicon.languages.count == Self.words(WordLexicon.languageLists).count)
    #expect(WordLexicon(lists: FrameWords.lists, capacity: 512).count == Self.words(FrameWords.lists).count)
  }
}
