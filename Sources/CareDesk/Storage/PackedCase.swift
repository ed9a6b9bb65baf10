import CareModel

/// The identifier of a case and its events at rest, in bytes.
struct PackedCase: Sendable {
  private(set) var bytes: [UInt8]

  /// Where the text begins that was said last; negative where nothing was said, or it is not what stands there.
  private(set) var lastTextStart: Int32 = -1

  /// A case without events.
  init(_ id: Identifier<CareCase>) {
    var writer = ByteWriter()
    writer.text(id.rawValue)
    bytes = writer.bytes
  }

  var id: Identifier<CareCase> {
    var reader = ByteReader(bytes)
    return Identifier(reader.text())
  }

  /// The events, unpacked; the name of the person whose case it is was not written.
  ///
  /// - Parameter rare: The changes that have no form in bytes, in their order.
  /// - Complexity: O(*n*) in the events and their words.
  func events(of person: Identifier<SocialIdentity>?, _ rare: [CaseChange]) -> [CaseEvent] {
    var reader = EventReader(bytes, person: person, rare: rare)
    var events: [CaseEvent] = []
    events.reserveCapacity(24)
    while let event = reader.next() { events.append(event) }
    return events
  }

  /// Whether ``lastText`` is known without unpacking.
  var canTellText: Bool { lastTextStart >= 0 }

  var lastText: String? {
    guard lastTextStart >= 0 else { return nil }
    var reader = ByteReader(bytes, from: Int(lastTextStart))
    return reader.text()
  }

  /// Writes further events, of which the last one before was at an instant.
  ///
  /// - Parameter writer: One that has written nothing, and will have written nothing again.
  /// - Returns: Those of the changes that have no form in bytes.
  mutating func append(
    _ events: [CaseEvent],
    of person: Identifier<SocialIdentity>?,
    after last: Timestamp,
    with writer: inout EventWriter
  ) -> [CaseChange] {
    writer.begin(of: person, after: last)
    for event in events { writer.write(event) }
    if let start = writer.lastTextStart {
      lastTextStart = start < 0 ? -1 : Int32(truncatingIfNeeded: bytes.count + start)
    }
    // A new array of the exact length, since one that grows has room for more.
    var longer: [UInt8] = []
    longer.reserveCapacity(bytes.count + writer.bytes.count)
    longer += bytes
    longer += writer.bytes
    bytes = longer
    defer { writer.reset() }
    return writer.rare
  }
}
