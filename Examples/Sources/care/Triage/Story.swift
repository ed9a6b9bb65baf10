import ArgumentParser
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
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      let title = name.drop { $0.isNumber || $0 == "-" }
      return Story(title: title.replacingOccurrences(of: "-", with: " ").capitalized, lines: try LineSource(file))
    }
  }

  /// The files of the stories, in order.
  static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".jsonl") }
      .sorted()
      .map { folder.appendingPathComponent($0).path }
  }
}
