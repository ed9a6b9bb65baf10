import Foundation
import Testing

/// The vectors that stand beside a development checkout; tests of them are skipped where there are none.
enum SharedVectors {
  static let folder = ProcessInfo.processInfo.environment["CARE_SHARED"]

  static let isPresent = folder != nil

  static let whyAbsent: Comment = "needs the shared vectors: set CARE_SHARED to their folder"

  /// Decodes one value a line.
  static func rows<Row: Decodable>(_ type: Row.Type, in file: String) throws -> [Row] {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder ?? "").appendingPathComponent(file))
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n")).map { try decoder.decode(type, from: Data($0)) }
  }
}
