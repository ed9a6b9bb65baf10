/// A text's bytes, followed by zeros, for a scanner that looks a few bytes ahead without asking where the end is.
///
/// - Invariant: `base` points to `count + PaddedBytes.padding` readable bytes, the last `padding` of them zero, for as long
///   as the value lives; it is made only inside ``TokenizedText/tokenize(_:)-(UnsafeBufferPointer<UInt8>)``, which holds the memory.
@safe
struct PaddedBytes {
  /// How many zero bytes follow the text; no scanner looks further ahead than this past its index.
  static let padding = 32

  fileprivate let base: UnsafePointer<UInt8>
  let count: Int

  init(base: UnsafePointer<UInt8>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    assert(index >= 0 && index < count + Self.padding)
    // Sound by the invariant: every caller stays within `padding` bytes of an index below `count`.
    return unsafe base[index]
  }
}

extension PaddedBytes {
  /// Eight bytes, the first in the lowest bits.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    assert(index >= 0 && index < count + Self.padding - 8)
    // Sound by the invariant: the padding is longer than eight bytes.
    return unsafe littleEndianWord(at: base + index, count: 8)
  }
}

/// A place to write normalised bytes to, with a cursor.
///
/// - Invariant: `base` points to `capacity` writable bytes; ``TokenizedText`` gives twice the input and some more, and no
///   normalisation writes more than two bytes for a byte read, but for short words written out, which end at a separator.
@safe
struct ByteWriter {
  private let base: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  private(set) var count = 0

  init(base: UnsafeMutablePointer<UInt8>, capacity: Int) {
    unsafe self.base = base
    self.capacity = capacity
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    // The bound holds by the invariant; it is checked all the same, because a wrong one would be a hole.
    guard count < capacity else { return }
    unsafe base[count] = byte
    count += 1
  }

  /// Writes up to eight bytes, the first in the lowest bits; those behind them are written too, and written over by what follows.
  @inline(__always)
  mutating func append(_ bytes: UInt64, count added: Int) {
    guard count + 8 <= capacity else { return }
    unsafe UnsafeMutableRawPointer(base + count).storeBytes(of: bytes.littleEndian, as: UInt64.self)
    count += added
  }

  /// Takes the cursor back to an earlier count.
  @inline(__always)
  mutating func rewind(to earlier: Int) {
    assert(earlier >= 0 && earlier <= count)
    count = earlier
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    get {
      assert(index >= 0 && index < capacity)
      return unsafe base[index]
    }
    set {
      assert(index >= 0 && index < capacity)
      unsafe base[index] = newValue
    }
  }

  /// Up to eight bytes from `start`, the first in the lowest bits, zeros above.
  @inline(__always)
  func word(at start: Int, count: Int) -> UInt64 {
    assert(start >= 0 && start + 8 <= capacity)
    return unsafe littleEndianWord(at: base + start, count: count)
  }

  /// The hash of written bytes.
  func hash(from start: Int, to end: Int) -> UInt64 {
    assert(start >= 0 && start <= end && end + 8 <= capacity)
    return unsafe TextHash.hash(base + start, count: end - start)
  }
}

/// Up to eight bytes as one number, the first in the lowest bits, zeros above.
///
/// The caller guarantees that eight bytes can be read at `pointer`.
@inline(__always)
@unsafe
func littleEndianWord(at pointer: UnsafePointer<UInt8>, count: Int) -> UInt64 {
  let word = unsafe UInt64(
    littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self)
  )
  return count >= 8 ? word : word & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
}
