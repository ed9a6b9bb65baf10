import ArgumentParser
@_spi(ModelRecipe) import CareLanguage
import Foundation

/// Writes the table of valences as a Swift source file.
struct MakeValences: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "valences",
    abstract: "Writes the table of valences as Swift source.",
    discussion: """
      Reads vader_lexicon.txt and emoji_utf8_lexicon.txt of the package vaderSentiment (MIT License): a word and its mean rating a line, and an \
      emoji and its name a line. An emoji gets the sum of its name's ratings; what the tokeniser takes for one gets the mean of its entries.
      """
  )

  @Option(help: "The folder with the two lists.")
  var lexicon: String

  @Option(help: "The Swift file to write.")
  var output: String

  func run() throws {
    let words = try entries("vader_lexicon.txt").compactMap { fields in
      Double(fields[1]).map { (text: fields[0], valence: $0) }
    }
    let ratings = Dictionary(words.map { ($0.text, $0.valence) }) { first, _ in first }
    let emoji = try entries("emoji_utf8_lexicon.txt").map { fields in
      (text: fields[0], valence: fields[1].split(separator: " ").reduce(0.0) { $0 + (ratings[String($1)] ?? 0) })
    }
    var sums: [UInt64: (sum: Double, count: Double)] = [:]
    for entry in words + emoji {
      guard let hash = ValenceLayout.hash(of: entry.text) else { continue }
      let old = sums[hash] ?? (0, 0)
      sums[hash] = (old.sum + entry.valence, old.count + 1)
    }
    let valences = sums.mapValues { Int(max(-4, min(4, $0.sum / $0.count)) * 10) }.filter { $0.value != 0 }
    print("\(valences.count) words")
    try source(valences).write(to: URL(fileURLWithPath: output), atomically: true, encoding: .utf8)
  }

  private func entries(_ name: String) throws -> [[String]] {
    try String(contentsOf: URL(fileURLWithPath: lexicon).appendingPathComponent(name), encoding: .utf8)
      .split(whereSeparator: \.isNewline).map { $0.split(separator: "\t").map(String.init) }.filter { $0.count > 1 }
  }

  private func source(_ valences: [UInt64: Int]) -> String {
    let free: [UInt8] = [32, 32, 32, 32, ValenceLayout.zero]
    var slots = [[UInt8]](repeating: free, count: ValenceLayout.slotCount)
    for (hash, valence) in valences.sorted(by: { $0.key < $1.key }) {
      var slot = ValenceLayout.slot(hash)
      while slots[slot] != free { slot = (slot + 1) % ValenceLayout.slotCount }
      let fingerprint = ModelLayout.fingerprint(hash)
      slots[slot] = (0..<4).map { UInt8(truncatingIfNeeded: fingerprint >> UInt32($0 * 8)) }
      slots[slot].append(UInt8(Int(ValenceLayout.zero) + valence))
    }
    return """
      // swift-format-ignore-file
      // Written by `ModelRecipe valences`; not edited by hand. The layout is that of ValenceLexicon.

      extension ValenceLexicon {
        /// English words, emoticons and emoji with the mean ratings of VADER's list (Hutto and Gilbert 2014; MIT License); see NOTICE.
        static let english = ValenceLexicon(slots: \(WeightsWriter.literal(slots.flatMap { $0 })))
      }

      """
  }
}
