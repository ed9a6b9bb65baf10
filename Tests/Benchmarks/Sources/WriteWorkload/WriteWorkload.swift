import CareLanguage
import CareModel
import CareSLA
import Foundation
import Workload

/// Writes the workload into a folder: `posts.txt`, `examples.tsv` (label, text) and `questions.tsv` (start, hours, due).
@main
enum WriteWorkload {
  static func main() throws {
    let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(Posts.texts(10_000), to: folder, "posts.txt")
    try write(Posts.examples(10_000).map { "\($0.label ?? "")\t\($0.text)" }, to: folder, "examples.tsv")
    let calendar = try Office().compiled()
    let questions = Office.questions(10_000).map { question in
      // pandas ends at the next opening where the library's deadline is closing time, so the later form is compared.
      let due = calendar.addLatest(question.seconds, to: question.start)
      return "\(question.start.iso8601)\t\(question.seconds / 3600)\t\(due?.iso8601 ?? "")"
    }
    try write(questions, to: folder, "questions.tsv")
  }

  private static func write(_ lines: [String], to folder: URL, _ name: String) throws {
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: folder.appendingPathComponent(name))
  }
}
