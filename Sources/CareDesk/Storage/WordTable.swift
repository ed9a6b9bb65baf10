import CareModel

/// The strings of one case that may come again, numbered in the order of their first writing.
struct WordTable {
  private var words: [(mark: UInt64, word: String)] = []

  /// The words that are known before anything is written of a person's case, and none behind them.
  mutating func begin(of person: Identifier<SocialIdentity>?) {
    words.removeAll(keepingCapacity: true)
    if let person { append(person.rawValue) }
  }

  /// The string with a number, or an empty one where there is none.
  subscript(_ place: Int) -> String {
    words.indices.contains(place) ? words[place].word : ""
  }

  /// The number of a string, or `nil` where it was not written.
  ///
  /// An input has some ten words, among which a search is quicker than a table: the marks tell nearly all apart without a
  /// look at the strings.
  func place(of word: String) -> Int? {
    let mark = word.mark
    return words.indices.first { words[$0].mark == mark && Identifier<Self>(words[$0].word) == Identifier(word) }
  }

  mutating func append(_ word: String) {
    words.append((word.mark, word))
  }
}
