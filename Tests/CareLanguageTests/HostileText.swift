import CareTesting

/// Text that nobody would write but somebody may send.
enum HostileText {
  /// Pieces that are repeated many times.
  static let repeated = [
    "a", "A", "1", "1 ", "@", "a@", "@a ", "#", "##a", "+", "(", "()", "1-", "1/", ".", "a.", " ", "\n", "\u{301}", "é",
    "\u{202E}",
    "😀", "👩‍👩‍👧‍👦", "\u{200B}", "Mr ", "Mr. A. ", "A. ", "order ", "order 1", "4242 ", "NL91 ", "in 2 hours ", "by ",
    "before ", "before the ", "until my by ", "before i at 3 ",
    "stop ", "http://", "x@y.zz ", "Flat 1, ", "1 A ", "6:10 ", "'", "a'", "a-", "\0", "ÿ", "不", "12 Elm St, ",
  ]

  /// A text of random pieces and random bytes, repaired to UTF-8.
  static func random(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...200, using: &random) {
      if Bool.random(using: &random) {
        bytes.append(contentsOf: repeated[Int.random(in: 0..<repeated.count, using: &random)].utf8)
      } else {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
