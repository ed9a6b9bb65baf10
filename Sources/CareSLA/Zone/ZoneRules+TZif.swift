import CareModel

extension ZoneRules {
  /// Reads the bytes of a TZif file of version 1 to 4 (RFC 9636), such as those under `/usr/share/zoneinfo`.
  ///
  /// The 64-bit data and the rule in the footer are used where the file has them; a file of version 1 keeps its last
  /// offset for ever. Only offsets are read: names of offsets and marks of daylight saving time are checked and left out.
  /// Bytes after the footer are ignored.
  ///
  /// - Throws: ``CareSLAError/Code/invalidZoneData`` where the bytes are damaged, or the file counts leap seconds (the
  ///   `right/` files), which `Timestamp` does not. No bytes cause a trap, and reading costs time in
  ///   proportion to them.
  public init(tzif bytes: [UInt8]) throws(CareSLAError) {
    var reader = TZifReader(bytes: bytes)
    var header = try reader.readHeader()
    let version = header.version
    if version > 1 {
      try reader.skip(header.dataLength(timeSize: 4))
      header = try reader.readHeader()
      guard header.version == version else { throw reader.error("the two headers differ in version") }
    }
    let (initialOffset, transitions) = try reader.readData(header, timeSize: version > 1 ? 8 : 4)
    let rule = version > 1 ? try reader.readFooter() : ""
    do {
      try self.init(initialOffset: initialOffset, transitions: transitions, posixRule: rule)
    } catch {
      throw CareSLAError(.invalidZoneData, error.context)
    }
  }
}

/// Takes a TZif file apart from the front; every length is checked against the bytes before anything is kept.
private struct TZifReader {
  /// The header's version and its six counts, each of 32 bits.
  struct Header {
    var version: Int
    var utcMarks: Int64
    var standardMarks: Int64
    var leapSeconds: Int64
    var times: Int64
    var types: Int64
    var characters: Int64

    func dataLength(timeSize: Int64) -> Int64 {
      times * (timeSize + 1) + types * 6 + characters + leapSeconds * (timeSize + 4) + standardMarks + utcMarks
    }
  }

  let bytes: [UInt8]
  var position = 0

  func error(_ reason: String) -> CareSLAError {
    CareSLAError(.invalidZoneData, "TZif: \(reason), near byte \(position)")
  }

  mutating func skip(_ count: Int64) throws(CareSLAError) {
    guard count <= Int64(bytes.count - position) else { throw error("the file ends too early") }
    position += Int(count)
  }

  /// Reads a big-endian signed integer.
  private mutating func readInteger(_ size: Int) throws(CareSLAError) -> Int64 {
    let start = position
    try skip(Int64(size))
    var value: Int64 = bytes[start] >= 0x80 ? -1 : 0
    for byte in bytes[start..<position] { value = value << 8 | Int64(byte) }
    return value
  }

  mutating func readHeader() throws(CareSLAError) -> Header {
    let magic: [UInt8] = [0x54, 0x5A, 0x69, 0x66]
    guard bytes.count - position >= 44, bytes[position..<position + 4].elementsEqual(magic) else {
      throw error("no header")
    }
    let version: Int
    switch bytes[position + 4] {
    case 0: version = 1
    case let digit where (UInt8(ascii: "2")...UInt8(ascii: "4")).contains(digit): version = Int(digit - 0x30)
    default: throw error("an unknown version")
    }
    position += 20
    var counts: [Int64] = []
    for _ in 0..<6 { counts.append(try readInteger(4) & 0xFFFF_FFFF) }
    return Header(
      version: version,
      utcMarks: counts[0],
      standardMarks: counts[1],
      leapSeconds: counts[2],
      times: counts[3],
      types: counts[4],
      characters: counts[5]
    )
  }

  /// Reads a data block: the offset before the first transition, and the transitions that change it.
  mutating func readData(
    _ header: Header,
    timeSize: Int
  ) throws(CareSLAError) -> (initialOffset: Int, transitions: [ZoneRules.Transition]) {
    guard header.leapSeconds == 0 else { throw error("leap seconds are counted") }
    guard header.types > 0, header.characters > 0, [0, header.types].contains(header.utcMarks),
      [0, header.types].contains(header.standardMarks)
    else { throw error("counts that do not fit each other") }
    guard header.dataLength(timeSize: Int64(timeSize)) <= Int64(bytes.count - position) else {
      throw error("the file ends too early")
    }
    var times: [Int64] = []
    for _ in 0..<header.times { times.append(try readInteger(timeSize)) }
    let typeIndices = position
    try skip(header.times)
    var offsets: [Int64] = []
    for _ in 0..<header.types {
      offsets.append(try readInteger(4))
      guard bytes[position] <= 1, bytes[position + 1] < header.characters else { throw error("a damaged type") }
      position += 2
    }
    try skip(header.characters + header.standardMarks + header.utcMarks)
    return try transitions(at: times, typeIndices: bytes[typeIndices..<typeIndices + times.count], offsets: offsets)
  }

  private func transitions(
    at times: [Int64],
    typeIndices: ArraySlice<UInt8>,
    offsets: [Int64]
  ) throws(CareSLAError) -> (initialOffset: Int, transitions: [ZoneRules.Transition]) {
    var initial = offsets[0]
    var current = initial
    var transitions: [ZoneRules.Transition] = []
    var previous = Int64.min
    for (time, type) in zip(times, typeIndices) {
      guard Int(type) < offsets.count else { throw error("a transition to a type that is not there") }
      guard time > previous || previous == .min else { throw error("transitions out of order") }
      previous = time
      let offset = offsets[Int(type)]
      if time <= Timestamp.earliest.secondsSince1970 {
        // Some writers put the first offset at the beginning of the universe.
        (initial, current) = (offset, offset)
      } else if offset != current, time <= Timestamp.latest.secondsSince1970 {
        current = offset
        transitions.append(ZoneRules.Transition(at: Timestamp(secondsSince1970: time), offset: Int(offset)))
      }
    }
    return (Int(initial), transitions)
  }

  /// Reads the line that holds the rule for the time after the last transition.
  mutating func readFooter() throws(CareSLAError) -> String {
    guard position < bytes.count, bytes[position] == 0x0A,
      let end = bytes[(position + 1)...].firstIndex(of: 0x0A)
    else { throw error("no footer") }
    return String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
  }
}
