/// How words sound to people who were asked, by the hash of their form: -4 is the worst, 4 the best.
///
/// Every byte is a printable ASCII character, because the table is text to the compiler: five characters for each of
/// ``slotCount`` slots. Four are digits that tell a word from others with the same slot, the fifth is the valence in tenths plus
/// ``zero``. A word stands in the slot that the upper bits of its hash give or in one of the next, up to a free slot, whose
/// valence is 0.
@safe
struct ValenceLexicon: Sendable {
  /// How many upper bits of a hash give its slot.
  static let slotBits: UInt64 = 14
  /// How many slots the table has.
  static let slotCount = 1 << 14
  /// The characters of a slot.
  static let slotWidth = 5
  /// The character of the valence 0.
  static let zero: UInt8 = 79

  private let slots: StaticString

  /// - Precondition: the slots have the layout above; the recipe leaves at least half of them free.
  init(slots: StaticString) {
    precondition(slots.utf8CodeUnitCount == Self.slotCount * Self.slotWidth)
    self.slots = slots
  }

  /// The valence of the word with the hash in tenths, 0 where the table does not have it.
  @inline(__always)
  func valence(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash &>> (64 - Self.slotBits))
    let fingerprint = WeightTable.fingerprint(hash)
    while true {
      // In bounds: a slot's number has 14 bits, and each slot has five bytes.
      let entry = unsafe slots.utf8Start + slot * Self.slotWidth
      let valence = unsafe Int(entry[4]) - Int(Self.zero)
      if valence == 0 { return 0 }
      if unsafe UInt32(littleEndian: UnsafeRawPointer(entry).loadUnaligned(as: UInt32.self)) == fingerprint {
        return valence
      }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
  }
}
