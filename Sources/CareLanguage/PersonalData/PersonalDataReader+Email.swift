import CareModel

/// E-mail addresses, as they are and in words.
extension PersonalDataReader {
  /// An e-mail address around the token that begins with `@`.
  ///
  /// The local part is dot-separated runs of letters, digits and `_%+-`, the domain labels end in one of two letters or
  /// more (RFC 5322's dot-atom, RFC 1035's labels): the common forms, not quoted local parts.
  func email(_ bytes: Span<UInt8>, _ tokens: [ScanToken], at index: Int) -> Finding? {
    let token = tokens[index].range
    var start = token.lowerBound
    while start > 0, token.lowerBound - start < 64 {
      let byte = bytes[start - 1]
      guard byte.isAlphanumeric || byte == 0x2E || byte == 0x5F || byte == 0x25 || byte == 0x2B || byte == 0x2D else {
        break
      }
      start -= 1
    }
    while start < token.lowerBound, bytes[start] == 0x2E || bytes[start] == 0x2D { start += 1 }
    guard start < token.lowerBound, bytes[token.lowerBound - 1] != 0x2E else { return nil }
    var end = token.upperBound
    while end > token.lowerBound, !bytes[end - 1].isAlphanumeric { end -= 1 }
    var dot = end
    while dot > token.lowerBound, bytes[dot - 1] != 0x2E { dot -= 1 }
    guard dot > token.lowerBound + 2, end - dot >= 2 else { return nil }
    for position in dot..<end where !bytes[position].isLetter { return nil }
    return Finding(kind: .email, range: start..<end, next: index + 1)
  }

  /// An e-mail address in words: "ada dot lund at mail dot example", "ada.lund (at) mail.example".
  ///
  /// - Parameter index: The word "at".
  func spelledEmail(_ tokens: [ScanToken], at index: Int) -> Finding? {
    let isBracketed = Self.opens(tokens, at: index - 1) && Self.closes(tokens, at: index + 1)
    guard var end = Self.wordEnd(tokens, at: isBracketed ? index + 2 : index + 1, joinsDots: isBracketed) else {
      return nil
    }
    var labels = isBracketed && tokens[end - 1].flags.contains(.joined) ? 2 : 1
    while labels < 6, let next = Self.dotEnd(tokens, at: end), let label = Self.wordEnd(tokens, at: next) {
      labels += 1
      end = label
    }
    var start = isBracketed ? index - 2 : index - 1
    guard labels > 1, start >= 0, tokens[start].kind == .word else { return nil }
    for _ in 0..<8 where start >= 2 {
      let isDotted = tokens.has(at: start - 1, key: Self.dot)
      let isJoined = tokens[start].flags.contains(.joined) && tokens[start - 1].kind == .mark
      guard isDotted || isJoined, tokens[start - 2].kind == .word || tokens[start - 2].kind == .number else { break }
      start -= 2
    }
    return Finding(kind: .email, range: Int(tokens[start].start)..<Int(tokens[end - 1].end), next: end)
  }

  /// The token after a label of a domain, or after several with dots between where that is asked for.
  private static func wordEnd(_ tokens: [ScanToken], at index: Int, joinsDots: Bool = false) -> Int? {
    guard tokens.isNear(index), tokens[index].kind == .word, tokens[index].key != dot,
      !tokens[index].has([.determiner, .preposition])
    else { return nil }
    var end = index + 1
    while joinsDots, end - index < 8, tokens.isMark(0x2E, at: end), tokens[end].flags.contains(.joined),
      end + 1 < tokens.count, tokens[end + 1].flags.contains(.joined), tokens[end + 1].kind == .word
    {
      end += 2
    }
    return end
  }

  /// The token after "dot", "(dot)" or "[dot]".
  private static func dotEnd(_ tokens: [ScanToken], at index: Int) -> Int? {
    if tokens.has(at: index, key: dot) { return index + 1 }
    return opens(tokens, at: index) && tokens.has(at: index + 1, key: dot) && closes(tokens, at: index + 2)
      ? index + 3 : nil
  }

  private static func opens(_ tokens: [ScanToken], at index: Int) -> Bool {
    tokens.isMark(0x28, at: index) || tokens.isMark(0x5B, at: index)
  }

  private static func closes(_ tokens: [ScanToken], at index: Int) -> Bool {
    tokens.isMark(0x29, at: index) || tokens.isMark(0x5D, at: index)
  }

  private static let dot = WordHash.of("dot")
}
