import Foundation
import Testing

/// A file that pins the JSON form of named values.
///
/// With `CARE_GOLDEN_OUT` set to a folder, the tests write what they would compare there; a change is then reviewed by
/// hand and copied to `Golden`.
enum Golden {
  static func check<Value: Codable & Equatable>(
    _ file: String,
    _ values: [String: Value],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let written = String(decoding: try encoder.encode(values), as: UTF8.self) + "\n"
    if let folder = ProcessInfo.processInfo.environment["CARE_GOLDEN_OUT"] {
      try Data(written.utf8).write(to: URL(fileURLWithPath: folder).appendingPathComponent(file))
    }
    guard let url = Bundle.module.url(forResource: "Golden/\(file)", withExtension: nil) else {
      Issue.record("Golden/\(file) is missing", sourceLocation: sourceLocation)
      return
    }
    let golden = try Data(contentsOf: url)
    #expect(written == String(decoding: golden, as: UTF8.self), sourceLocation: sourceLocation)
    #expect(try JSONDecoder().decode([String: Value].self, from: golden) == values, sourceLocation: sourceLocation)
  }
}
