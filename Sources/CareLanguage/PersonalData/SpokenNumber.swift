/// A number in a word, as far as dates and houses need it: "nine", "twelve", "fifty", "fifty-three", "hundred", "fourth".
enum SpokenNumber {
  case unit
  case teen
  /// A multiple of ten, with or without its unit behind a hyphen.
  case tens
  case scale
  case ordinal

  /// The number that the token is, or `nil` where it is none or there is no such token.
  init?(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
    if let number = Self.simple(tokens[index].key) {
      self = number
      return
    }
    let range = tokens[index].range
    guard (8...16).contains(range.count), let hyphen = range.first(where: { bytes[$0] == UInt8(ascii: "-") }),
      Self.simple(Self.hash(bytes, range.lowerBound..<hyphen)) == .tens
    else { return nil }
    switch Self.simple(Self.hash(bytes, hyphen + 1..<range.upperBound)) {
    case .unit: self = .tens
    case .ordinal: self = .ordinal
    default: return nil
    }
  }

  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash = WordHash()
    for index in range { hash.append(bytes[index] | 0x20) }
    return hash.value
  }

  private static func simple(_ key: UInt32) -> SpokenNumber? {
    if unitWords.contains(key) { return .unit }
    if teenWords.contains(key) { return .teen }
    if tensWords.contains(key) { return .tens }
    if scaleWords.contains(key) { return .scale }
    return ordinalWords.contains(key) ? .ordinal : nil
  }

  private static let unitWords: [UInt32] = [
    WordHash.of("one"), WordHash.of("two"), WordHash.of("three"), WordHash.of("four"), WordHash.of("five"),
    WordHash.of("six"), WordHash.of("seven"), WordHash.of("eight"), WordHash.of("nine"),
  ]

  private static let teenWords: [UInt32] = [
    WordHash.of("ten"), WordHash.of("eleven"), WordHash.of("twelve"), WordHash.of("thirteen"),
    WordHash.of("fourteen"), WordHash.of("fifteen"), WordHash.of("sixteen"), WordHash.of("seventeen"),
    WordHash.of("eighteen"), WordHash.of("nineteen"),
  ]

  private static let tensWords: [UInt32] = [
    WordHash.of("twenty"), WordHash.of("thirty"), WordHash.of("forty"), WordHash.of("fifty"), WordHash.of("sixty"),
    WordHash.of("seventy"), WordHash.of("eighty"), WordHash.of("ninety"),
  ]

  private static let scaleWords: [UInt32] = [WordHash.of("hundred"), WordHash.of("thousand")]

  private static let ordinalWords: [UInt32] = [
    WordHash.of("first"), WordHash.of("second"), WordHash.of("third"), WordHash.of("fourth"), WordHash.of("fifth"),
    WordHash.of("sixth"), WordHash.of("seventh"), WordHash.of("eighth"), WordHash.of("ninth"), WordHash.of("tenth"),
    WordHash.of("eleventh"), WordHash.of("twelfth"), WordHash.of("thirteenth"), WordHash.of("fourteenth"),
    WordHash.of("fifteenth"), WordHash.of("sixteenth"), WordHash.of("seventeenth"), WordHash.of("eighteenth"),
    WordHash.of("nineteenth"), WordHash.of("twentieth"), WordHash.of("thirtieth"),
  ]
}
