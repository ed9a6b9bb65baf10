import CareModel
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

/// What a row of the vectors expects; absent and null are not told apart. Seconds are well below 2^53, and so exact.
enum VectorValue: Decodable, Equatable {
  case none
  case truth(Bool)
  case number(Double)
  case text(String)
  case intervals([[Int64]])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .none
    } else if let value = try? container.decode(Bool.self) {
      self = .truth(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else {
      self = .intervals(try container.decode([[Int64]].self))
    }
  }

  init(_ instant: Timestamp?) {
    self = instant.map { .number(Double($0.secondsSince1970)) } ?? .none
  }
}
