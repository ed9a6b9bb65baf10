import ArgumentParser
@_spi(ModelRecipe) import CareLanguage
import Foundation

/// Writes the table of token vectors as a Swift source file.
struct MakeTokenVectors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vectors",
    abstract: "Writes the table of token vectors as Swift source.",
    discussion: """
      Reads tokens128.i8, scales.f32 and vocab.txt: a row of 128 bytes, a little-endian number and a line for each word piece. Pieces that no \
      normalised token can hold are left out: special tokens and pieces with letters that have capitals or accents.
      """
  )

  @Option(help: "The folder with the distilled table.")
  var encoder: String

  @Option(help: "The Swift file to write.")
  var output: String

  func run() throws {
    let folder = URL(fileURLWithPath: encoder)
    let values = try [UInt8](Data(contentsOf: folder.appendingPathComponent("tokens128.i8")))
    let scales = try [UInt8](Data(contentsOf: folder.appendingPathComponent("scales.f32")))
    let vocabulary = try String(contentsOf: folder.appendingPathComponent("vocab.txt"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let width = TokenVectorLayout.dimensions
    var pieces: [Piece] = []
    for (number, name) in vocabulary.enumerated() where (number + 1) * width <= values.count {
      guard let hash = Self.hash(of: name) else { continue }
      let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(scales[number * 4 + $1]) << UInt32($1 * 8) }
      let scale = Float(bitPattern: bits)
      let row = values[number * width..<(number + 1) * width].map { Float(Int8(bitPattern: $0)) * scale }
      pieces.append(Piece(hash: hash, row: row))
    }
    pieces.sort { $0.hash < $1.hash }
    try Self.source(of: pieces).write(to: URL(fileURLWithPath: output), atomically: true, encoding: .utf8)
  }

  private struct Piece {
    var hash: UInt64
    var row: [Float]
  }

  static func hash(of name: Substring) -> UInt64? {
    let continues = name.hasPrefix("##") && name.count > 2
    let text = continues ? name.dropFirst(2) : name
    let isSpecial = text.hasPrefix("[") && text.hasSuffix("]") && text.count > 1
    guard !text.isEmpty, !isSpecial, text.unicodeScalars.allSatisfy({ $0.value < 0x80 }) else { return nil }
    return TokenVectorLayout.pieceHash(Array(text.utf8), continues: continues)
  }

  private static func source(of pieces: [Piece]) -> String {
    let largest = pieces.lazy.flatMap(\.row).map(abs).max() ?? 1
    // The largest value takes all of a shift by two; most rows then need none or one.
    let unit = largest / (63 * 4)
    var directory: [UInt8] = []
    var fingerprints: [UInt8] = []
    var rows: [UInt8] = []
    var next = 0
    for bucket in 0...TokenVectorLayout.bucketCount {
      while next < pieces.count, Int(pieces[next].hash >> 51) < bucket { next += 1 }
      directory += [UInt8(next & 0x7F), UInt8(next >> 7 & 0x7F), UInt8(next >> 14 & 0x7F)]
    }
    for piece in pieces {
      let fingerprint = TokenVectorLayout.fingerprint(piece.hash)
      fingerprints += (0..<4).map { UInt8(fingerprint >> UInt32($0 * 8) & 0x7F) }
      let peak = piece.row.lazy.map(abs).max() ?? 0
      let shift = (0...2).first { peak <= unit * 63.5 * Float(1 << $0) } ?? 2
      rows.append(UInt8(ascii: "0") + UInt8(shift))
      for value in piece.row {
        let rounded = (value / (unit * Float(1 << shift))).rounded()
        rows.append(UInt8(Int(max(-63, min(63, rounded))) + 64))
      }
    }
    return """
      // swift-format-ignore-file
      // Written by `ModelRecipe vectors`; not edited by hand. The layout is that of TokenVectors.

      extension TokenVectors {
        /// Distilled from all-MiniLM-L6-v2 (Apache-2.0); see NOTICE.
        static let english = TokenVectors(
          directory: \(literal(directory)),
          fingerprints: \(literal(fingerprints)),
          rows: \(literal(rows))
        )
      }

      """
  }

  /// A string literal whose bytes are the given ones, all below 128.
  static func literal(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = Array("#\"".utf8)
    text.reserveCapacity(bytes.count * 5 / 4)
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        text += Array("\\#u{\(String(byte, radix: 16))}".utf8)
      } else {
        text.append(byte)
      }
    }
    text += Array("\"#".utf8)
    return String(decoding: text, as: UTF8.self)
  }
}
