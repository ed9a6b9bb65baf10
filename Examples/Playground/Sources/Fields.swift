import CareLanguage
import CareModel

/// The fields of a request, read one after the other; those past the end are empty.
struct Fields {
  private let values: [String]
  private var position = 0

  /// Reads fields between unit separators (U+001F).
  init(_ bytes: [UInt8]) {
    values = bytes.split(separator: 0x1F, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  var isAtEnd: Bool { position >= values.count }

  mutating func next() -> String {
    defer { position += 1 }
    return isAtEnd ? "" : values[position]
  }

  mutating func optional() -> String? {
    let text = next()
    return text.isEmpty ? nil : text
  }

  /// An instant, or `nil` for an empty field.
  mutating func optionalInstant() throws(RequestError) -> Timestamp? {
    guard let text = optional() else { return nil }
    return try Self.instant(text)
  }

  mutating func instant() throws(RequestError) -> Timestamp {
    try Self.instant(next())
  }

  private static func instant(_ text: String) throws(RequestError) -> Timestamp {
    do throws(CareModelError) {
      return try Timestamp(iso8601: text)
    } catch {
      throw RequestError("“\(text)” is no instant; one looks like 2026-10-23T15:30:00Z")
    }
  }

  mutating func seconds() throws(RequestError) -> Int64? {
    guard let text = optional() else { return nil }
    guard let seconds = Int64(text) else { throw RequestError("“\(text)” is no number of seconds") }
    return seconds
  }

  /// Two fields, the name and the handle of a brand; `nil` where both are empty.
  mutating func brand() -> BrandProfile? {
    let name = next()
    let handle = optional()
    return name.isEmpty && handle == nil ? nil : BrandProfile(name: name, handles: handle.map { [$0] } ?? [])
  }
}

/// Why a request cannot be answered, in a sentence for the person at the page.
struct RequestError: Error {
  let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }
}
