import ArgumentParser
import Foundation

/// The lines of a file or of standard input, each as its bytes without the end of line.
///
/// A line is handed out as soon as its end was read, so that `care` can stand in the middle of a pipe. Lines may be of any
/// length and hold any bytes.
struct LineSource {
  private let file: FileHandle
  private var buffer: [UInt8] = []
  private var position = 0

  /// Opens a file; `-` or no name is standard input.
  init(_ name: String?) throws {
    guard let name, name != "-" else {
      file = .standardInput
      return
    }
    guard let handle = FileHandle(forReadingAtPath: name) else {
      Output.complain("care: there is no file \(name)")
      throw ExitCode(66)
    }
    file = handle
  }

  mutating func next() throws -> Data? {
    // What was searched before is not searched again, or a long line would cost its square.
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return line(upTo: end)
      }
      buffer.removeFirst(position)
      position = 0
      searched = buffer.count
      guard let more = try file.read(upToCount: 1 << 16), !more.isEmpty else {
        defer { buffer = [] }
        return buffer.isEmpty ? nil : line(upTo: buffer.count)
      }
      buffer += more
    }
  }

  private func line(upTo end: Int) -> Data {
    let hasReturn = end > position && buffer[end - 1] == UInt8(ascii: "\r")
    return Data(buffer[position..<(hasReturn ? end - 1 : end)])
  }
}
