/// The one hash of this module: stable over platforms and versions, because trained weights are keyed by it.
///
/// Eight bytes at a time are folded in by exclusive or, a multiplication by an odd constant (2⁶⁴ divided by the golden ratio)
/// and a shift; a last mix spreads the bits. It is no protection against chosen collisions and needs none: a collision
/// costs a wrong weight, never a wrong range or a loop.
enum TextHash {
  static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  static func fold(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word) &* multiplier
    return product ^ (product &>> 32)
  }

  /// Spreads every bit of the state over the upper bits.
  @inline(__always)
  static func finish(_ state: UInt64) -> UInt64 {
    let product = (state ^ (state &>> 29)) &* 0xBF58_476D_1CE4_E5B9
    return product ^ (product &>> 32)
  }

  /// The hash of `count` bytes; the caller guarantees that eight bytes past the last can be read.
  @inline(__always)
  @unsafe
  static func hash(_ pointer: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    var state = UInt64(truncatingIfNeeded: count)
    var index = 0
    repeat {
      state = fold(state, unsafe littleEndianWord(at: pointer + index, count: count - index))
      index += 8
    } while index < count
    return finish(state)
  }

  /// The hash of a text in the source, equal to that of the same bytes in a post.
  static func hash(of text: StaticString) -> UInt64 {
    // A static string may end right before unmapped memory, so the words are put together byte by byte.
    var state = UInt64(truncatingIfNeeded: text.utf8CodeUnitCount)
    var index = 0
    repeat {
      var word: UInt64 = 0
      for offset in 0..<min(8, max(0, text.utf8CodeUnitCount - index)) {
        // In bounds: index + offset is below the count.
        word |= unsafe UInt64(text.utf8Start[index + offset]) &<< UInt64(truncatingIfNeeded: offset * 8)
      }
      state = fold(state, word)
      index += 8
    } while index < text.utf8CodeUnitCount
    return finish(state)
  }

  /// The hash of one number, for tokens and features that have no text of their own.
  @inline(__always)
  static func hash(_ value: UInt64) -> UInt64 {
    finish(fold(0x5851_F42D, value))
  }

  /// What stands for names that must carry no weight.
  static var maskedName: UInt64 { hash(0x1_0001) }
  static var handle: UInt64 { hash(0x1_0002) }
  static var link: UInt64 { hash(0x1_0003) }
  static var email: UInt64 { hash(0x1_0004) }
  static var number: UInt64 { hash(0x1_0005) }
  static var money: UInt64 { hash(0x1_0006) }
  static var time: UInt64 { hash(0x1_0007) }
  static var date: UInt64 { hash(0x1_0008) }
  static var code: UInt64 { hash(0x1_0009) }
  static var flightCode: UInt64 { hash(0x1_000A) }
  static var ordinal: UInt64 { hash(0x1_000B) }
}
