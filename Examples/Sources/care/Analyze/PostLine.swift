import CustomerCare
import Foundation

/// A line of posts: plain text, or a JSON object with what is known around the text.
struct PostLine {
  let id: String?
  let post: Post

  private struct Object: Decodable {
    struct Brand: Decodable {
      let name: String
      let handle: String?
      let products: [String]?
      let places: [String]?
      let competitors: [String]?
    }

    let id: String?
    let text: String
    let channel: Channel?
    let brand: Brand?
    let context: String?
    let before: String?
    let lifecycle: Lifecycle?
    let at: Timestamp?
  }

  /// Reads a line. One that begins as a JSON object does must be one; every other is the text of a post, its bytes
  /// repaired where they are no UTF-8.
  init(_ line: Data, now: Timestamp?) throws {
    guard Self.beginsAsObject(line) else {
      id = nil
      post = Post(String(decoding: line, as: UTF8.self), anchor: now.map { DeadlineAnchor(now: $0) })
      return
    }
    let object = try JSONDecoder().decode(Object.self, from: line)
    id = object.id
    post = Post(
      object.text,
      channel: object.channel,
      brand: object.brand.map { brand in
        BrandProfile(
          name: brand.name,
          handles: brand.handle.map { [$0] } ?? [],
          products: brand.products ?? [],
          places: brand.places ?? [],
          competitors: brand.competitors ?? []
        )
      },
      context: object.context ?? "",
      previous: object.before,
      lifecycle: object.lifecycle ?? .unknown,
      anchor: (object.at ?? now).map { DeadlineAnchor(now: $0) }
    )
  }

  private static func beginsAsObject(_ line: Data) -> Bool {
    let bytes = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard bytes.first == UInt8(ascii: "{") else { return false }
    let second = bytes.dropFirst().first { $0 != UInt8(ascii: " ") }
    return second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
  }
}
