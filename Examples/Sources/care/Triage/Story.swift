import ArgumentParser
import CustomerCare
import Foundation

/// A bundled timeline.
struct Story {
  let title: String
  let lines: LineSource

  /// What the brands of the stories give away.
  static let remedies = folder.appendingPathComponent("remedies.json").path

  private static let folder = Bundle.module.bundleURL.appendingPathComponent("Stories")

  /// The stories, in the order of their file names.
  static func all() throws -> [Story] {
    try files().map { file in
      Story(title: try brand(file) ?? URL(fileURLWithPath: file).lastPathComponent, lines: try LineSource(file))
    }
  }

  /// The name of the brand as its owners spell it, which the settings on the first line of a story give.
  private static func brand(_ file: String) throws -> String? {
    var lines = try LineSource(file)
    guard let line = try lines.next(),
      case .settings(let settings) = try JSONDecoder().decode(DeskInput.self, from: line).body
    else { return nil }
    return settings.brand?.name
  }

  /// The files of the stories, in order.
  static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".jsonl") }
      .sorted()
      .map { folder.appendingPathComponent($0).path }
  }
}
