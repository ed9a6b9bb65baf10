extension Scanner {
  /// An e-mail address whose `@` stands at the index; the tokens of its local part are taken back.
  ///
  /// The grammar is the part of RFC 5321 that is in use: 64 bytes at most before the `@`, none of them quoted.
  mutating func scanEmail() -> Bool {
    guard index > 0, isLocalByte(bytes[index - 1]), ASCII.isAlphanumeric(bytes[index + 1]) else { return false }
    guard let end = domainEnd(from: index + 1) else { return false }
    var start = index
    let lowest = max(0, index - 64, lastAddressEnd)
    while start > lowest, isLocalByte(bytes[start - 1]) { start -= 1 }
    while start < index, !ASCII.isAlphanumeric(bytes[start]) { start += 1 }
    guard start < index else { return false }
    while let last = tokens.last, last.range.upperBound > start {
      start = min(start, last.range.lowerBound)
      output.rewind(to: Int(truncatingIfNeeded: last.normalStart))
      tokens.removeLast()
    }
    index = end
    lastEnd = tokens.last.map { $0.range.upperBound } ?? -1
    lastAddressEnd = end
    append(.email, from: start, hash: TextHash.email, normalStart: output.count)
    return true
  }

  private func isLocalByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
    default: ASCII.isAlphanumeric(byte)
    }
  }

  /// A handle whose `@` stands at the index, with its host where it has one.
  mutating func scanHandle() -> Bool {
    guard ASCII.isNameByte(bytes[index + 1]), index == 0 || !ASCII.isAlphanumeric(bytes[index - 1]) else {
      return false
    }
    let start = index
    index += 1
    while index < bytes.count, ASCII.isNameByte(bytes[index]) { index += 1 }
    if bytes[index] == UInt8(ascii: "@"), let end = domainEnd(from: index + 1) { index = end }
    append(.handle, from: start, hash: TextHash.handle, normalStart: output.count)
    return true
  }

  /// The `#` of a tag, or a number that it makes a code.
  mutating func scanHashtag() -> Bool {
    let next = bytes[index + 1]
    guard index + 1 < bytes.count else { return false }
    if ASCII.isDigit(next) {
      var cursor = index + 1
      while ASCII.isDigit(bytes[cursor]) { cursor += 1 }
      if !ASCII.isNameByte(bytes[cursor]) {
        let start = index
        index = cursor
        append(.code, from: start, hash: TextHash.code, normalStart: output.count)
        return true
      }
    }
    let isLetter = next < 0x80 ? ASCII.isNameByte(next) : isTagLetter(at: index + 1)
    guard isLetter else { return false }
    let start = index
    index += 1
    append(.hashtagMark, from: start, hash: TextHash.hash(UInt64(UInt8(ascii: "#"))), normalStart: output.count)
    insideHashtag = true
    return true
  }

  private func isTagLetter(at index: Int) -> Bool {
    let scalarClass = ScalarClass(ScalarDecoder.decode(bytes, at: index).value)
    return scalarClass == .letter || scalarClass == .ideograph
  }

  /// A link that starts with the word read from `start`; the index stands behind that word.
  mutating func scanLink(from start: Int, normalStart: Int) -> Bool {
    let next = bytes[index]
    if next == UInt8(ascii: ":"), bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == UInt8(ascii: "/") {
      let count = output.count - normalStart
      guard count <= 8 else { return false }
      let scheme = output.word(at: normalStart, count: count)
      guard scheme == ASCII.packed("http") || scheme == ASCII.packed("https") else { return false }
      index += 3
    } else if next == UInt8(ascii: ".") {
      guard ASCII.isAlphanumeric(bytes[index + 1]), let end = domainEnd(from: start) else { return false }
      // An address goes on behind its domain only with a path, a query or a port.
      let wordEnd = index
      index = end
      switch bytes[end] {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "#"): break
      case UInt8(ascii: "@"):
        // The local part of an e-mail address that looks like a domain.
        index = wordEnd
        return false
      default: return finishLink(from: start, normalStart: normalStart)
      }
    } else {
      return false
    }
    while index < bytes.count, isLinkByte(bytes[index]) { index += 1 }
    while index > start, isClosingMark(bytes[index - 1]) { index -= 1 }
    return finishLink(from: start, normalStart: normalStart)
  }

  private mutating func finishLink(from start: Int, normalStart: Int) -> Bool {
    output.rewind(to: normalStart)
    lastAddressEnd = index
    append(.link, from: start, hash: TextHash.link, normalStart: normalStart)
    return true
  }

  private func isLinkByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"")
      && byte < 0x80
  }

  /// Marks that end a sentence rather than an address.
  private func isClosingMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
      UInt8(ascii: ":"), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  /// The end of a domain name that starts here: labels joined by points, the last one a known top level.
  ///
  /// A name has 253 bytes at most (RFC 1035). A try that fails is remembered: a later label of the same name has the same end.
  private mutating func domainEnd(from start: Int) -> Int? {
    guard start >= domainFailedBefore else { return nil }
    var cursor = start
    var labelStart = start
    var labels = 0
    while cursor - start <= 253 {
      let byte = bytes[cursor]
      if ASCII.isAlphanumeric(byte) || (byte == UInt8(ascii: "-") && cursor > labelStart) {
        cursor += 1
      } else if byte == UInt8(ascii: "."), cursor > labelStart, ASCII.isAlphanumeric(bytes[cursor + 1]) {
        labels += 1
        cursor += 1
        labelStart = cursor
      } else {
        break
      }
    }
    guard labels > 0, cursor > labelStart, isTopLevel(from: labelStart, to: cursor) else {
      domainFailedBefore = cursor
      return nil
    }
    return cursor
  }

  private func isTopLevel(from start: Int, to end: Int) -> Bool {
    guard end - start >= 2, end - start <= 7 else { return false }
    var packed: UInt64 = 0
    for position in start..<end {
      packed |= UInt64(bytes[position] | 0x20) &<< UInt64(truncatingIfNeeded: (position - start) * 8)
    }
    switch packed {
    case ASCII.packed("com"), ASCII.packed("org"), ASCII.packed("net"), ASCII.packed("edu"), ASCII.packed("gov"),
      ASCII.packed("info"), ASCII.packed("biz"), ASCII.packed("io"), ASCII.packed("co"), ASCII.packed("uk"),
      ASCII.packed("us"), ASCII.packed("ca"), ASCII.packed("au"), ASCII.packed("de"), ASCII.packed("fr"),
      ASCII.packed("nl"), ASCII.packed("es"), ASCII.packed("it"), ASCII.packed("be"), ASCII.packed("ch"),
      ASCII.packed("at"), ASCII.packed("se"), ASCII.packed("eu"), ASCII.packed("ie"), ASCII.packed("in"),
      ASCII.packed("jp"), ASCII.packed("br"), ASCII.packed("me"), ASCII.packed("ly"), ASCII.packed("gl"),
      ASCII.packed("tv"), ASCII.packed("app"), ASCII.packed("dev"), ASCII.packed("ai"), ASCII.packed("example"),
      ASCII.packed("test"), ASCII.packed("shop"), ASCII.packed("store"), ASCII.packed("online"):
      return true
    default:
      return false
    }
  }
}
