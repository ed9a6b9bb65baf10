/// The closed list of words that the rule readers know, each with its classes and its value.
///
/// An open-addressing table over the words' hashes, made once from the lists of `WordLexicon+Words`. A look-up costs
/// one or two probes. Two words of one hash would share an entry; the test of the lexicon shows that none do.
struct WordLexicon {
  struct Entry {
    var key: UInt32 = 0
    var value: Int32 = 0
    var classes: WordClasses = []
  }

  static let english = WordLexicon(lists: WordLexicon.lists)

  private let entries: [Entry]
  private let mask: Int
  let count: Int

  /// Makes the table from lists of words that blanks separate; `word=5` gives the word a value.
  ///
  /// - Parameter capacity: A power of two; words beyond three quarters of it are left out, which the test shows of none.
  init(lists: [(classes: WordClasses, words: StaticString)], capacity: Int = 8192) {
    var entries = [Entry](repeating: Entry(), count: capacity)
    var count = 0
    do {
      // One span for all words: the program waits for this table when it reads its first text.
      var table = entries.mutableSpan
      for list in lists { Self.add(list.words, as: list.classes, to: &table, count: &count) }
    }
    self.entries = entries
    self.count = count
    mask = capacity - 1
  }

  private static func add(
    _ words: StaticString,
    as classes: WordClasses,
    to table: inout MutableSpan<Entry>,
    count: inout Int
  ) {
    // Sound: the pointer of a static string is valid for the life of the program, for exactly its count of bytes.
    let bytes = unsafe Span(_unsafeStart: words.utf8Start, count: words.utf8CodeUnitCount)
    var index = 0
    while index < bytes.count {
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      var hash = WordHash()
      let start = index
      while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "=") {
        hash.append(bytes[index])
        index += 1
      }
      guard index > start else { break }
      var value: Int32?
      if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
        var number: Int32 = 0
        index += 1
        while index < bytes.count, bytes[index].isDigit {
          number = number &* 10 &+ Int32(bytes[index] & 15)
          index += 1
        }
        value = number
      }
      add(key: hash.value, value: value, classes: classes, to: &table, count: &count)
    }
  }

  @inline(__always)
  private static func add(
    key: UInt32,
    value: Int32?,
    classes: WordClasses,
    to table: inout MutableSpan<Entry>,
    count: inout Int
  ) {
    // The table is kept at most three quarters full, so that a search always ends at a free entry.
    guard key != 0, count < table.count * 3 / 4 else { return }
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while table[slot].key != 0, table[slot].key != key { slot = (slot + 1) & mask }
    var entry = table[slot]
    if entry.key == 0 { count += 1 }
    entry.key = key
    entry.classes.formUnion(classes)
    if let value { entry.value = value }
    table[slot] = entry
  }

  /// What is known about the word of that hash; an entry without classes where nothing is.
  @inline(__always)
  func entry(for key: UInt32) -> Entry {
    var slot = Int(truncatingIfNeeded: key) & mask
    while entries[slot].key != 0 {
      if entries[slot].key == key { return entries[slot] }
      slot = (slot + 1) & mask
    }
    return Entry()
  }
}
