import CareModel

extension String {
  /// Calls `body` with the text's UTF-8 bytes, without a copy where the string stores them in one piece.
  ///
  /// Every native string does; one bridged from another storage is copied once.
  @inline(__always)
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let direct = unsafe utf8.withContiguousStorageIfAvailable { buffer in
      // Sound: the span does not outlive the closure, in which the buffer stays valid and unchanged.
      body(unsafe Span(_unsafeElements: buffer))
    }
    if let direct { return direct }
    let copy = ContiguousArray(utf8)
    return body(copy.span)
  }
}

extension Span<UInt8> {
  /// The byte at `index`, or 0 outside the text: a neighbour that is not there belongs to no class.
  @inline(__always)
  func byte(at index: Int) -> UInt8 {
    index >= 0 && index < count ? self[index] : 0
  }
}

extension Span<UInt8> {
  /// Eight bytes, the first in the lowest bits.
  ///
  /// - Precondition: the text has eight bytes from `index` on.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    // Sound: every pattern of bits is a number, and the load checks the bounds.
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}

extension TextRange {
  init(_ range: Range<Int>) {
    self.init(start: range.lowerBound, end: range.upperBound)
  }
}
