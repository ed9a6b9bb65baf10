import CareModel

/// The reader of ISO 8601.
enum TimestampHarness {
  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let instant = try? Timestamp(iso8601: text) else { return }
    expect((Timestamp.earliest...Timestamp.latest).contains(instant), "an instant out of range")
    let written = instant.iso8601
    expect(written.utf8.count == 24, "'\(written)' is not 24 bytes")
    expect((try? Timestamp(iso8601: written)) == instant, "'\(written)' is read as another instant")
  }
}
