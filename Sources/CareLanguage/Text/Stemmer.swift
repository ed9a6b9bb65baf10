/// Takes the ending from an English word, so that "cancelled", "cancelling" and "cancellation" share a weight.
///
/// A light stemmer of our own after the manner of Porter (1980): plural, past and progressive endings with the doubled
/// consonant undone, a last silent e, and a few endings of nouns and adverbs. It works on lower-case ASCII; any other word is its own stem.
enum Stemmer {
  /// The hash of the stem of `output[start..<end]`; nothing stays written.
  static func stemHash(_ output: ByteWriter, from start: Int, to end: Int, wordHash: UInt64) -> UInt64 {
    guard end - start > 3, end - start <= 40 else { return wordHash }
    // Most words end in none of these letters, which every ending does.
    switch output[end - 1] {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "y"), UInt8(ascii: "n"),
      UInt8(ascii: "t"), UInt8(ascii: "l"), UInt8(ascii: "e"):
      break
    default: return wordHash
    }
    var word = StemmedWord(output: output, start: start, end: end)
    word.removeInflection()
    word.removeDerivation()
    word.removeSilentE()
    return word.end == end && word.replaced == 0 ? wordHash : word.hash
  }
}

/// A word while its endings are taken from it; a last y is written as i.
private struct StemmedWord {
  let output: ByteWriter
  let start: Int
  var end: Int
  /// What stands for the last letter, or 0.
  var replaced: UInt8 = 0

  init(output: ByteWriter, start: Int, end: Int) {
    self.output = output
    self.start = start
    self.end = end
  }

  var count: Int { end - start }

  var hash: UInt64 {
    guard replaced != 0 else { return output.hash(from: start, to: end) }
    // One letter differs: the salt keeps "carri" from meeting the hash of a word that ends before it.
    return TextHash.finish(TextHash.fold(output.hash(from: start, to: end - 1), UInt64(replaced)))
  }

  func letter(_ back: Int) -> UInt8 { output[end - back] }

  /// Whether the word ends so and has more letters than these; an ending has eight letters at most.
  @inline(__always)
  func ends(_ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    return count > length && output.word(at: end - length, count: length) == ASCII.packed(ending)
  }

  func isVowel(at position: Int) -> Bool {
    let byte = output[position]
    return !ScannerWords.isConsonant(byte) && (byte != UInt8(ascii: "y") || position > start)
  }

  /// Whether a vowel stands in the word without its last `ending` letters, which leaves a word to be stemmed.
  func hasVowel(before ending: Int) -> Bool {
    guard count - ending >= 2 else { return false }
    for position in start..<end - ending where isVowel(at: position) { return true }
    return false
  }

  mutating func removeInflection() {
    switch letter(1) {
    case UInt8(ascii: "s"):
      if ends("ies"), count > 4 {
        end -= 2
        replaced = 0
      } else if ends("sses") || ends("shes") || ends("ches") || ends("xes") {
        end -= 2
      } else if !ends("ss"), !ends("us"), !ends("is") {
        end -= 1
      }
      // "bookings" loses both endings.
      if end - start > 5, ends("ing") { removeProgressive(3) }
    case UInt8(ascii: "d") where ends("ed"):
      if ends("ied"), count > 4 { end -= 2 } else { removeProgressive(2) }
    case UInt8(ascii: "g") where ends("ing"):
      removeProgressive(3)
    case UInt8(ascii: "y") where count > 3 && ends("ly") && hasVowel(before: 2):
      if count > 5 { end -= 2 }
    default: break
    }
    if count > 2, letter(1) == UInt8(ascii: "y"), !isVowel(at: end - 2) { replaced = UInt8(ascii: "i") }
  }

  private mutating func removeProgressive(_ length: Int) {
    guard hasVowel(before: length) else { return }
    end -= length
    let last = letter(1)
    if count > 3, last == letter(2), last != UInt8(ascii: "l"), last != UInt8(ascii: "s"), last != UInt8(ascii: "z"),
      ScannerWords.isConsonant(last)
    {
      end -= 1
    }
  }

  mutating func removeDerivation() {
    guard count > 6, replaced == 0 else { return }
    if ends("ations") || ends("ation") || ends("ment") && count > 7 || ends("ness") {
      end -= ends("ation") ? 5 : 4
    } else if ends("ion"), letter(4) == UInt8(ascii: "t") || letter(4) == UInt8(ascii: "s") {
      end -= 3
    } else if ends("ful") {
      end -= 3
    }
    if count > 4, letter(1) == UInt8(ascii: "l"), letter(2) == UInt8(ascii: "l") { end -= 1 }
  }

  mutating func removeSilentE() {
    guard replaced == 0, count > 3 else { return }
    if letter(1) == UInt8(ascii: "e") {
      end -= 1
    } else if letter(1) == UInt8(ascii: "l"), letter(2) == UInt8(ascii: "l"), count > 5 {
      end -= 1
    }
  }
}
