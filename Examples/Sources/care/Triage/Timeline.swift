import CustomerCare
import Foundation

/// Turns lines into inputs of a desk.
protocol Timeline {
  /// The input that a line is, or `nil` for an empty line.
  mutating func input(_ line: Data) throws -> DeskInput?
}

/// Lines in the form of Documentation/Timeline.md.
struct InputTimeline: Timeline {
  private let decoder = JSONDecoder()
  private var number = 0

  mutating func input(_ line: Data) throws -> DeskInput? {
    number += 1
    guard line.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else { return nil }
    return try decoder.decode(DeskInput.self, from: line).named(Identifier("line-\(number)"))
  }
}

/// Posts as `care analyze` reads them, each from a person of its own.
struct PostTimeline: Timeline {
  private var number: Int64 = 0

  mutating func input(_ line: Data) throws -> DeskInput? {
    number += 1
    let entry = try PostLine(line, now: nil)
    let name = entry.id ?? "line-\(number)"
    let post = IncomingPost(
      entry.post.text,
      from: Identifier("author of \(name)"),
      channel: entry.post.channel ?? .publicPost,
      id: Identifier(name),
      relation: .tagged,
      context: entry.post.context,
      lifecycle: entry.post.lifecycle == .unknown ? nil : entry.post.lifecycle
    )
    // The first minute of 2026; the year says nothing, but deadlines in words need one.
    let start = Timestamp(secondsSince1970: 1_767_225_600)
    let instant = entry.post.anchor?.now ?? start.advanced(bySeconds: number * 60)
    return DeskInput(id: Identifier(name), at: instant, .post(post))
  }
}
