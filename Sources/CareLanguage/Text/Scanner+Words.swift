extension Scanner {
  /// What is learned of a word while its letters are read.
  private struct WordState {
    var letters = 0
    var capitals = 0
    var digits = 0
    var scripts: UInt8 = 0
    var traits: Token.Traits = []
    /// Where the apostrophe stands in the output and in the text, if there is one.
    var apostrophe = -1
    var apostropheInText = 0
    var last: UInt8 = 0
    var run = 0
    /// Where the last elongated letter stands in the output.
    var elongated = -1
    /// Capitals at the start, to split tags at the change of case.
    var previousWasCapital = false
  }

  /// A word that starts at the index, with what it turns out to be: a link, a code, a contraction.
  mutating func scanWord() {
    if scanPlainWord() { return }
    let start = index
    let normalStart = output.count
    var state = WordState()
    while index < bytes.count {
      let byte = bytes[index]
      if ASCII.isLetter(byte) {
        if insideHashtag, splitsTag(at: byte, state) { break }
        readLetter(byte, &state)
      } else if ASCII.isDigit(byte) {
        if insideHashtag { break }
        state.digits += 1
        state.last = 0
        output.append(byte)
        index += 1
      } else if byte >= 0x80 {
        if !readForeign(&state, normalStart: normalStart) { break }
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "&") {
        guard let length = apostropheLength(at: index), state.digits == 0 else { break }
        if !readApostrophe(length: length, &state, normalStart: normalStart) { break }
      } else {
        break
      }
    }
    if state.letters == 0, state.digits == 0 {
      // Only marks that are not seen stood here.
      output.rewind(to: normalStart)
      index = max(index, start + ScalarDecoder.decode(bytes, at: start).length)
      return
    }
    if index < bytes.count, !insideHashtag, scanLink(from: start, normalStart: normalStart) { return }
    finishWord(state, from: start, normalStart: normalStart)
  }

  /// A word of ASCII letters alone that nothing of its own follows, as nearly all are; `false`, with nothing done, for any other.
  @inline(__always)
  private mutating func scanPlainWord() -> Bool {
    guard !insideHashtag else { return false }
    let start = index
    let normalStart = output.count
    var cursor = index
    var hasSmallLetter = false
    var isElongated = false
    var before: UInt16 = 0
    var run: LetterRun
    // The padding is no letter, so that the text's end ends the word.
    repeat {
      run = LetterRun(bytes.word(at: cursor))
      hasSmallLetter = hasSmallLetter || run.hasSmallLetter
      isElongated = isElongated || run.isElongated(before: before)
      before = UInt16(truncatingIfNeeded: run.lowercased &>> 48)
      output.append(run.lowercased, count: run.count)
      cursor &+= run.count
    } while run.count == 8
    guard !isElongated, endsPlainWord(at: cursor), cursor > start else {
      output.rewind(to: normalStart)
      return false
    }
    let letters = cursor &- start
    var traits: Token.Traits = ASCII.isUppercase(bytes[start]) ? .capitalized : []
    if !hasSmallLetter, letters > 1 { traits.insert(.allCapitals) }
    index = cursor
    if letters <= 7, expandShortForm(traits, from: start, normalStart: normalStart) { return true }
    appendWord(traits, from: start, normalStart: normalStart)
    return true
  }

  /// Whether the byte behind letters belongs neither to their word nor to a link that starts with it.
  @inline(__always)
  private func endsPlainWord(at cursor: Int) -> Bool {
    switch bytes[cursor] {
    case UInt8(ascii: "'"), UInt8(ascii: "&"), 0x30...0x39, 0x80...: false
    case UInt8(ascii: "."): !ASCII.isAlphanumeric(bytes[cursor + 1])
    case UInt8(ascii: ":"): bytes[cursor + 1] != UInt8(ascii: "/")
    default: true
    }
  }

  @inline(__always)
  private mutating func readLetter(_ byte: UInt8, _ state: inout WordState) {
    let lower = byte | 0x20
    state.letters += 1
    let capital = byte != lower
    state.capitals += capital ? 1 : 0
    if state.letters == 1, capital { state.traits.insert(.capitalized) }
    state.previousWasCapital = capital
    state.scripts |= Script.latin.rawValue
    index += 1
    if lower == state.last {
      state.run += 1
      if state.run >= 3 {
        // The second copy goes as well, so that only one is left.
        if state.run == 3 { output.rewind(to: output.count - 1) }
        state.elongated = output.count - 1
        return
      }
    } else {
      state.last = lower
      state.run = 1
    }
    output.append(lower)
  }

  /// A tag's word ends before a capital that follows a small letter, and before the last capital of "HTMLParser".
  private func splitsTag(at byte: UInt8, _ state: WordState) -> Bool {
    guard state.letters > 0, ASCII.isUppercase(byte) else { return false }
    return !state.previousWasCapital || ASCII.isLowercase(bytes[index + 1])
  }

  /// A character outside ASCII inside a word; `false` where the word ends before it.
  private mutating func readForeign(_ state: inout WordState, normalStart: Int) -> Bool {
    let scalar = ScalarDecoder.decode(bytes, at: index)
    switch ScalarClass(scalar.value) {
    case .letter:
      state.letters += 1
      let capital = ScalarFolding.isUppercase(scalar.value)
      state.capitals += capital ? 1 : 0
      if state.letters == 1, capital { state.traits.insert(.capitalized) }
      state.previousWasCapital = capital
      state.scripts |= Script(scalar.value).rawValue
      state.last = 0
      ScalarFolding.write(scalar.value, to: &output)
    case .combining:
      break
    case .hidden:
      state.traits.insert(.hidden)
    case .apostrophe:
      guard state.digits == 0 else { return false }
      return readApostrophe(length: scalar.length, &state, normalStart: normalStart)
    default:
      return false
    }
    index += scalar.length
    return true
  }

  /// How many bytes an apostrophe has here, written plainly or as a reference.
  private func apostropheLength(at index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard let reference = ScalarDecoder.reference(bytes, at: index), ScalarClass(reference.value) == .apostrophe else {
      return nil
    }
    return reference.length
  }

  /// An apostrophe stays in the word where a letter follows and none came before.
  private mutating func readApostrophe(length: Int, _ state: inout WordState, normalStart: Int) -> Bool {
    guard state.apostrophe < 0, state.letters > 0, ASCII.isLetter(bytes[index + length]) else { return false }
    state.apostrophe = output.count - normalStart
    state.apostropheInText = index
    state.last = 0
    output.append(UInt8(ascii: "'"))
    index += length
    return true
  }

  private mutating func finishWord(_ found: WordState, from start: Int, normalStart: Int) {
    var state = found
    if state.capitals >= 2, state.capitals == state.letters { state.traits.insert(.allCapitals) }
    if state.scripts & (state.scripts &- 1) != 0 { state.traits.insert(.mixedScript) }
    if state.elongated >= 0 {
      state.traits.insert(.elongated)
      restoreDoubleLetter(at: state.elongated, normalStart: normalStart)
    }
    if state.digits > 0 {
      return finishAlphanumeric(
        state.traits,
        capitals: state.capitals,
        letters: state.letters,
        from: start,
        normalStart: normalStart
      )
    }
    if state.apostrophe >= 0 {
      return expandContraction(
        state.traits,
        from: start,
        apostropheInText: state.apostropheInText,
        apostrophe: state.apostrophe,
        normalStart: normalStart
      )
    }
    if output.count - normalStart <= 8, expandShortForm(state.traits, from: start, normalStart: normalStart) { return }
    appendWord(state.traits, from: start, normalStart: normalStart)
  }

  /// "goood" is "good" and "sooo" is "so": a doubled o or e before one last consonant was double before it was drawn out.
  private mutating func restoreDoubleLetter(at position: Int, normalStart: Int) {
    guard position + 2 == output.count, position > normalStart else { return }
    let letter = output[position]
    let following = output[position + 1]
    guard letter == UInt8(ascii: "o") || letter == UInt8(ascii: "e"), following != output[position - 1] else { return }
    guard ScannerWords.isConsonant(following) else { return }
    output[position + 1] = letter
    output.append(following)
  }

  mutating func appendWord(_ traits: Token.Traits, from start: Int, normalStart: Int) {
    let hash = output.hash(from: normalStart, to: output.count)
    let stem = Stemmer.stemHash(output, from: normalStart, to: output.count, wordHash: hash)
    append(.word, traits: traits, from: start, hash: hash, stem: stem, normalStart: normalStart)
  }

  /// Letters and digits mixed: a code where it looks like one, else a word with its digits as zeros ("mp3").
  mutating func finishAlphanumeric(
    _ traits: Token.Traits,
    capitals: Int,
    letters: Int,
    from start: Int,
    normalStart: Int
  ) {
    let count = output.count - normalStart
    let digits = count - letters
    let isCode = (letters > 0 && capitals == letters && count >= 4) || digits >= 4
    if isCode {
      let isFlight = letters <= 2 && digits <= 4
      output.rewind(to: normalStart)
      return append(
        .code,
        traits: traits,
        from: start,
        hash: isFlight ? TextHash.flightCode : TextHash.code,
        normalStart: normalStart
      )
    }
    maskDigits(from: normalStart)
    append(
      .word,
      traits: traits,
      from: start,
      hash: output.hash(from: normalStart, to: output.count),
      normalStart: normalStart
    )
  }

  /// Digits become zeros, runs of them one.
  mutating func maskDigits(from normalStart: Int) {
    let end = output.count
    var target = normalStart
    for position in normalStart..<end {
      let byte = output[position]
      if ASCII.isDigit(byte) {
        if target > normalStart, output[target - 1] == UInt8(ascii: "0") { continue }
        output[target] = UInt8(ascii: "0")
      } else {
        output[target] = byte
      }
      target += 1
    }
    output.rewind(to: target)
  }
}

enum ScannerWords {
  static func isConsonant(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      false
    default: ASCII.isLowercase(byte)
    }
  }
}
