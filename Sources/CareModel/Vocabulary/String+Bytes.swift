// Swift's strings are equal when they are canonically equivalent, so "é" in one scalar equals "é" in two. Words, names and
// texts of the model are compared byte for byte instead: offsets into two such texts differ, a channel's identifiers are
// opaque bytes, and an order by bytes is the same on every platform and needs no Unicode tables in an embedded build.
extension String {
  /// Whether both strings have the same UTF-8 bytes.
  @usableFromInline
  func hasSameBytes(as other: String) -> Bool {
    // Most strings that are compared differ in length, which is known without looking at them.
    let count = utf8.count
    guard count == other.utf8.count else { return false }
    // Sound: both buffers have `count` bytes, and neither leaves its closure.
    let isSame = unsafe utf8.withContiguousStorageIfAvailable { mine in
      unsafe other.utf8.withContiguousStorageIfAvailable { theirs in
        // From the end, since names that people and machines give in a row begin alike.
        var place = count
        while place >= 8 {
          place -= 8
          let (word, other) = unsafe (mine.word(at: place), theirs.word(at: place))
          guard word == other else { return false }
        }
        while place > 0 {
          place -= 1
          guard unsafe mine[place] == theirs[place] else { return false }
        }
        return true
      }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  /// Whether the UTF-8 bytes of this string come before those of the other.
  func precedesInBytes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Eight bytes as one number, which the caller knows to be there.
  fileprivate func word(at place: Int) -> UInt64 {
    unsafe UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }
}
