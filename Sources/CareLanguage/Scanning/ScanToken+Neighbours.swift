extension [ScanToken] {
  /// Whether the token at `index` follows the one before it on the same line with at most one blank between.
  @inline(__always)
  func isNear(_ index: Int) -> Bool {
    index > 0 && index < count && self[index].start <= self[index - 1].end + 1 && self[index].kind != .lineBreak
  }

  /// Whether the token at `index` follows the one before it on the same line with little between: up to three blanks, or one
  /// that is no byte of ASCII, as numbers have them that were copied from a page.
  @inline(__always)
  func isClose(_ index: Int) -> Bool {
    index > 0 && index < count && self[index].start <= self[index - 1].end + 3 && self[index].kind != .lineBreak
  }

  /// Whether a token stands at `index` and is that mark.
  @inline(__always)
  func isMark(_ byte: UInt8, at index: Int) -> Bool {
    index >= 0 && index < count && self[index].isMark(byte)
  }

  /// Whether a token stands at `index` and has one of the classes.
  @inline(__always)
  func has(_ classes: WordClasses, at index: Int) -> Bool {
    index >= 0 && index < count && self[index].has(classes)
  }

  /// Whether the word of that hash stands at `index`.
  @inline(__always)
  func has(at index: Int, key: UInt32) -> Bool {
    index >= 0 && index < count && self[index].key == key && self[index].kind == .word
  }

  /// Whether the token at `index` begins a sentence: the first one, or after a full stop, a question mark, a line break.
  func beginsSentence(_ index: Int) -> Bool {
    var before = index - 1
    // Quotes and brackets may stand between.
    while before >= 0, before >= index - 3,
      isMark(0x22, at: before) || isMark(0x27, at: before) || isMark(0x28, at: before)
    {
      before -= 1
    }
    guard before >= 0 else { return true }
    let token = self[before]
    switch token.kind {
    case .lineBreak, .symbol: return true
    case .mark: return token.isMark(0x2E) || token.isMark(0x21) || token.isMark(0x3F) || token.isMark(0x3A)
    case .word, .number: return false
    }
  }
}
