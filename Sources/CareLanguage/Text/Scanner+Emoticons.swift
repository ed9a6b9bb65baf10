/// What a face typed from marks shows; each is one token for the weights, however it is typed.
enum Emoticon: UInt64 {
  case smile = 1
  case laugh
  case wink
  case tongue
  case sad
  case cry
  case angry
  case doubt
  case surprise
  case heart
  case brokenHeart
  case shrug
  case blank

  var hash: UInt64 { TextHash.hash(0x2_0000 + rawValue) }
}

extension Scanner {
  /// A face that starts at the index; the marks of none of them need more than a look at eleven bytes.
  mutating func scanEmoticon() -> Bool {
    guard let (emoticon, length) = emoticon() else { return false }
    let start = index
    index += length
    append(.emoticon, from: start, hash: emoticon.hash, normalStart: output.count)
    return true
  }

  private func emoticon() -> (Emoticon, Int)? {
    switch bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): sidewaysFace()
    case UInt8(ascii: "<"): heart()
    case UInt8(ascii: ">"): angryFace()
    case UInt8(ascii: "("), UInt8(ascii: ")"): reversedFace()
    case UInt8(ascii: "^"), UInt8(ascii: "-"): uprightFace()
    default: nil
    }
  }

  private func sidewaysFace() -> (Emoticon, Int)? {
    // A colon inside a word or after a digit is no pair of eyes ("10:30", "note:p").
    if index > 0, ASCII.isAlphanumeric(bytes[index - 1]), ASCII.isAlphanumeric(bytes[index + 1]) { return nil }
    var cursor = index + 1
    let tear = bytes[cursor] == UInt8(ascii: "'")
    if tear || bytes[cursor] == UInt8(ascii: "-") || bytes[cursor] == UInt8(ascii: "o") { cursor += 1 }
    let mouth = bytes[cursor]
    let isWink = bytes[index] == UInt8(ascii: ";")
    let length = cursor + 1 - index
    if ASCII.isAlphanumeric(mouth), ASCII.isAlphanumeric(bytes[cursor + 1]) { return nil }
    switch mouth {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      return (isWink ? .wink : tear ? .laugh : .smile, length)
    case UInt8(ascii: "D"): return (.laugh, length)
    case UInt8(ascii: "P"), UInt8(ascii: "p"): return (.tongue, length)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return (tear ? .cry : .sad, length)
    case UInt8(ascii: "@"): return (.angry, length)
    case UInt8(ascii: "/") where bytes[cursor + 1] != UInt8(ascii: "/"): return (.doubt, length)
    case UInt8(ascii: "\\"), UInt8(ascii: "|"): return (.doubt, length)
    case UInt8(ascii: "O"), UInt8(ascii: "o"): return (.surprise, length)
    case UInt8(ascii: "*"): return (.heart, length)
    default: return nil
    }
  }

  private func heart() -> (Emoticon, Int)? {
    if bytes[index + 1] == UInt8(ascii: "3") { return (.heart, 2) }
    if bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == UInt8(ascii: "3") { return (.brokenHeart, 3) }
    return nil
  }

  private func angryFace() -> (Emoticon, Int)? {
    guard bytes[index + 1] == UInt8(ascii: ":") else { return nil }
    let mouth = bytes[index + 2]
    return mouth == UInt8(ascii: "(") || mouth == UInt8(ascii: "[") ? (.angry, 3) : nil
  }

  private func reversedFace() -> (Emoticon, Int)? {
    let eyes = bytes[index + 1] == UInt8(ascii: "-") ? index + 2 : index + 1
    guard bytes[eyes] == UInt8(ascii: ":"), !ASCII.isAlphanumeric(bytes[eyes + 1]) else { return nil }
    return (bytes[index] == UInt8(ascii: "(") ? .smile : .sad, eyes + 1 - index)
  }

  private func uprightFace() -> (Emoticon, Int)? {
    guard bytes[index + 1] == UInt8(ascii: "_"), bytes[index + 2] == bytes[index] else { return nil }
    return (bytes[index] == UInt8(ascii: "^") ? .smile : .blank, 3)
  }
}
