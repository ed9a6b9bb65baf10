extension String {
  /// A number that tells most strings apart: of the length and the last sixteen bytes, since what people write and machines
  /// number differs at the end. Its upper bits are the best mixed.
  var mark: UInt64 {
    // Sound: the bytes are only read, and do not leave the closure.
    unsafe utf8.withContiguousStorageIfAvailable { unsafe Self.mark($0) } ?? Self.mark(utf8)
  }

  private static func mark(_ bytes: some BidirectionalCollection<UInt8>) -> UInt64 {
    var mark = UInt64(truncatingIfNeeded: bytes.count)
    for byte in bytes.suffix(16) { mark = (mark ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15 }
    return mark
  }
}
