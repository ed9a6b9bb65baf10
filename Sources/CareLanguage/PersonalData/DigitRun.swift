/// Digits that belong together though blanks, hyphens, dots or brackets part them.
struct DigitRun {
  /// The digits' values, at most ``limit`` of them.
  private(set) var digits: [UInt8] = []
  /// The number of digits up to and with each group.
  private(set) var ends: [Int] = []
  /// The token after each group.
  private(set) var tokenEnds: [Int] = []
  private(set) var hasPlus = false
  private(set) var hasBracket = false
  private(set) var hasSlash = false
  private(set) var hasHyphen = false
  private(set) var hasDot = false
  private(set) var hasBlank = false
  /// Whether more than a blank stands between two groups.
  private(set) var hasWideBlank = false

  static let limit = 24

  /// Whether the digits are a date of six and four more behind a hyphen, as Sweden and Denmark number people; or the
  /// Emirates' form, which begins with the country's number.
  var isDatedIdentity: Bool {
    guard hasHyphen, !hasBlank, !hasDot, !hasSlash, !hasPlus, !hasBracket else { return false }
    if groupCount == 4, digits.count == 15 {
      return length(ofGroup: 0) == 3 && number(ofGroup: 0) == 784 && length(ofGroup: 1) == 4 && length(ofGroup: 3) == 1
    }
    guard groupCount == 2, digits.count == 10, length(ofGroup: 0) == 6 else { return false }
    let month = Int(digits[2]) * 10 + Int(digits[3])
    let first = Int(digits[0]) * 10 + Int(digits[1])
    let last = Int(digits[4]) * 10 + Int(digits[5])
    return (1...12).contains(month) && ((1...31).contains(first) || (1...31).contains(last))
  }

  /// Whether the digits are two years with a hyphen between.
  var isYears: Bool {
    groupCount == 2 && digits.count == 8 && hasHyphen && (1900...2100).contains(number(ofGroup: 0))
      && (1900...2100).contains(number(ofGroup: 1))
  }

  var groupCount: Int { ends.count }

  func length(ofGroup group: Int) -> Int {
    ends[group] - (group == 0 ? 0 : ends[group - 1])
  }

  func number(ofGroup group: Int) -> Int {
    digits[(group == 0 ? 0 : ends[group - 1])..<ends[group]].prefix(9).reduce(0) { $0 * 10 + Int($1) }
  }

  /// Collects the run that begins at the token `start`: a number, or a plus or bracket before one.
  ///
  /// Costs constant time, because a run has at most ``limit`` digits.
  init(_ bytes: Span<UInt8>, _ tokens: [ScanToken], from start: Int) {
    digits.reserveCapacity(Self.limit)
    var index = start
    if tokens[index].isMark(0x2B) {
      hasPlus = true
      index += 1
    }
    if tokens.isMark(0x28, at: index) {
      hasBracket = true
      index += 1
    }
    while index < tokens.count, tokens[index].kind == .number, !tokens[index].flags.contains(.mixed) {
      let range = tokens[index].range
      guard digits.count + range.count <= Self.limit else { return }
      for position in range { digits.append(bytes[position] & 15) }
      index += 1
      ends.append(digits.count)
      tokenEnds.append(index)
      guard let next = separator(tokens, at: index) else { return }
      index = next
    }
  }

  /// Whether the symbol is one of the hyphens and dashes U+2010 to U+2015; a symbol's key is its first byte and its third.
  private static func isDash(_ token: ScanToken) -> Bool {
    token.range.count == 3 && token.key >> 8 == 0xE2 && (0x90...0x95).contains(token.key & 0xFF)
  }

  /// The token after the separator at `index`, or `nil` where the run ends there.
  private mutating func separator(_ tokens: [ScanToken], at index: Int) -> Int? {
    guard tokens.isClose(index) else { return nil }
    let token = tokens[index]
    if token.kind == .number {
      hasBlank = true
      if !tokens.isNear(index) { hasWideBlank = true }
      return index
    }
    guard tokens.isNear(index) else { return nil }
    if token.kind == .symbol, Self.isDash(token), tokens[index].flags.contains(.joined), index + 1 < tokens.count,
      tokens[index + 1].flags.contains(.joined), tokens[index + 1].kind == .number
    {
      hasHyphen = true
      return index + 1
    }
    guard token.kind == .mark, token.end - token.start == 1, tokens.isNear(index + 1) else { return nil }
    switch UInt8(truncatingIfNeeded: token.key) {
    case UInt8(ascii: ")"):
      guard hasBracket else { return nil }
      return index + (tokens.isMark(0x2D, at: index + 1) ? 2 : 1)
    case UInt8(ascii: "("):
      hasBracket = true
      return index + 1
    default: break
    }
    guard token.flags.contains(.joined), tokens[index + 1].flags.contains(.joined), tokens[index + 1].kind == .number
    else {
      return nil
    }
    switch UInt8(truncatingIfNeeded: token.key) {
    case UInt8(ascii: "-"): hasHyphen = true
    case UInt8(ascii: "."): hasDot = true
    case UInt8(ascii: "/"): hasSlash = true
    default: return nil
    }
    return index + 1
  }
}
