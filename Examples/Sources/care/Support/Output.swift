import ArgumentParser
import CareReport
import Foundation

/// Where a command's lines go.
enum Output {
  /// Writes a line, at once.
  static func line(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// Writes a value as a line.
  static func line(_ value: JSON) {
    line(value.text)
  }

  /// Writes a line for people beside the output.
  static func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Runs a command over the lines of its input; a line that fails gives an error line, and the next one goes on.
  ///
  /// - Returns: Whether every line succeeded.
  static func forEachLine(of source: LineSource, _ body: (Data) throws -> Void) throws -> Bool {
    var source = source
    var number = 0
    var failed = false
    while let line = try source.next() {
      number += 1
      do {
        try body(line)
      } catch {
        failed = true
        Output.line(.object([.init("line", .integer(number)), .init("error", .string(describe(error)))]))
      }
    }
    return !failed
  }

  /// Ends a command with exit status 65 where a line failed.
  static func finish(_ succeeded: Bool) throws {
    if !succeeded { throw ExitCode(65) }
  }

  /// An error in one sentence, with the place in the JSON where it lies.
  static func describe(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    func place(_ path: [any CodingKey]) -> String {
      path.isEmpty ? "" : " at " + path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context): return "\"\(key.stringValue)\" is missing\(place(context.codingPath))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      let cause = context.underlyingError.map { ": \($0)" } ?? ""
      return context.debugDescription + place(context.codingPath) + cause
    @unknown default: return "\(error)"
    }
  }
}

/// How a command shows its results.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case json
  case text
}
