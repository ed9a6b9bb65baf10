/// The name of a label as words.
enum LabelName {
  /// The name with spaces where code has joined words: `card_arrival`, `card-arrival`, `card/arrival` and `cardArrival` say "card arrival".
  static func words(of name: String) -> String {
    var bytes: [UInt8] = []
    var isAfterSmall = false
    for byte in name.utf8 {
      let isSmall = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      if isAfterSmall && isCapital { bytes.append(UInt8(ascii: " ")) }
      bytes.append(joiners.contains(byte) ? UInt8(ascii: " ") : byte)
      isAfterSmall = isSmall
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static var joiners: [UInt8] { Array("_-/.:+".utf8) }
}
