extension Scanner {
  /// Writes out a word with an apostrophe: "won't" as `will` `not`, "I'm" as `i` `am`; a possessive loses its ending.
  ///
  /// The bytes of the contraction are shared between its parts: the first gets what stands before the ending.
  mutating func expandContraction(
    _ traits: Token.Traits,
    from start: Int,
    apostropheInText: Int,
    apostrophe: Int,
    normalStart: Int
  ) {
    let end = index
    let endingStart = normalStart + apostrophe + 1
    let endingCount = output.count - endingStart
    let ending = endingCount <= 8 ? output.word(at: endingStart, count: endingCount) : 0
    if endingCount == 1, ending == ASCII.packed("t"), output[endingStart - 2] == UInt8(ascii: "n"), apostrophe >= 2 {
      return expandNegation(traits, from: start, apostropheInText: apostropheInText, normalStart: normalStart)
    }
    guard let second = ShortForms.auxiliary(for: ending, count: endingCount) else {
      // "O'Brien", "rock'n": one word without its apostrophe; "customer's": the word before it.
      if ending == ASCII.packed("s"), endingCount == 1 {
        return finishPossessive(
          traits,
          from: start,
          apostropheInText: apostropheInText,
          apostrophe: apostrophe,
          normalStart: normalStart
        )
      }
      for position in endingStart - 1..<output.count - 1 { output[position] = output[position + 1] }
      output.rewind(to: output.count - 1)
      return appendWord(traits, from: start, normalStart: normalStart)
    }
    output.rewind(to: endingStart - 1)
    index = apostropheInText
    appendWord(traits, from: start, normalStart: normalStart)
    index = end
    appendPart(second, traits: .expanded, from: apostropheInText)
  }

  private mutating func expandNegation(
    _ traits: Token.Traits,
    from start: Int,
    apostropheInText: Int,
    normalStart: Int
  ) {
    let end = index
    // "won", "ca", "sha", "ai" and the regular verbs, each without the n.
    let stemCount = output.count - 3 - normalStart
    let verb = stemCount <= 8 ? output.word(at: normalStart, count: stemCount) : 0
    output.rewind(to: output.count - 3)
    // The n of the ending stands right before the apostrophe in the text.
    index = apostropheInText - 1
    if let irregular = ShortForms.negatedVerb(for: verb, count: stemCount) {
      output.rewind(to: normalStart)
      appendPart(irregular, traits: traits.union(.expanded), from: start)
    } else {
      appendWord(traits.union(.expanded), from: start, normalStart: normalStart)
    }
    let negationStart = index
    index = end
    appendPart("not", traits: .expanded, from: negationStart)
  }

  private mutating func finishPossessive(
    _ traits: Token.Traits,
    from start: Int,
    apostropheInText: Int,
    apostrophe: Int,
    normalStart: Int
  ) {
    let end = index
    output.rewind(to: normalStart + apostrophe)
    let isVerb = apostrophe <= 8 && ShortForms.takesIs(output.word(at: normalStart, count: apostrophe))
    if isVerb { index = apostropheInText }
    appendWord(traits, from: start, normalStart: normalStart)
    index = end
    if isVerb { appendPart("is", traits: .expanded, from: apostropheInText) }
  }

  /// A short form such as "dont", "im" or "pls" written out; `false` where the word is none.
  mutating func expandShortForm(_ traits: Token.Traits, from start: Int, normalStart: Int) -> Bool {
    let count = output.count - normalStart
    // The letters of "U.S." are no words.
    if count == 1, bytes[index] == UInt8(ascii: ".") { return false }
    guard count <= 7, let parts = shortForms.expansion(of: output.word(at: normalStart, count: count)) else {
      return false
    }
    let end = index
    output.rewind(to: normalStart)
    if let second = parts.second {
      // The parts share the bytes where the first letter ends: any other place would be as good.
      let middle = start + ScalarDecoder.decode(bytes, at: start).length
      index = middle
      appendPart(parts.first, traits: traits.union(.expanded), from: start)
      index = end
      appendPart(second, traits: .expanded, from: middle)
    } else {
      appendPart(parts.first, traits: traits.union(.expanded), from: start)
    }
    return true
  }

  private mutating func appendPart(_ text: StaticString, traits: Token.Traits, from start: Int) {
    let normalStart = output.count
    for offset in 0..<text.utf8CodeUnitCount {
      // In bounds: the offset is below the count.
      output.append(unsafe text.utf8Start[offset])
    }
    appendWord(traits, from: start, normalStart: normalStart)
  }
}
