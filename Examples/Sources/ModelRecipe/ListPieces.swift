import ArgumentParser
@_spi(ModelRecipe) import CareLanguage
import Foundation

/// Lists the word pieces of texts, for the script that distils the table of token vectors.
struct ListPieces: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pieces",
    abstract: "Lists the word pieces of texts as line numbers of vocab.txt.",
    discussion: "Reads a JSON string a line from standard input and prints the numbers of its pieces, counted from 0."
  )

  @Option(help: "The folder with vocab.txt.")
  var encoder: String

  func run() throws {
    let vocabulary = try String(
      contentsOf: URL(fileURLWithPath: encoder).appendingPathComponent("vocab.txt"),
      encoding: .utf8
    )
    var lines: [Int: Int] = [:]
    for (line, name) in vocabulary.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let hash = MakeTokenVectors.hash(of: name), let piece = TokenVectorLayout.piece(hash) else { continue }
      lines[piece] = line
    }
    let decoder = JSONDecoder()
    while let line = readLine() {
      let text = try decoder.decode(String.self, from: Data(line.utf8))
      print(TokenVectorLayout.pieces(of: text).compactMap { lines[$0].map(String.init) }.joined(separator: " "))
    }
  }
}
