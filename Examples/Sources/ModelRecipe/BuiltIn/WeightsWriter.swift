@_spi(ModelRecipe) import CareLanguage
import Foundation

/// Writes a trained model as Swift source: weights in whole steps, as printable characters.
struct WeightsWriter {
  let model: JointModel
  let calibration: Calibration

  private static let outputs = ModelHead.outputCount
  private static let groups = ModelFeatureGroup.allCases.count

  /// The source of the file that holds the model.
  func source() -> String {
    let scales = groupScales()
    let order = model.index.keys.indices.sorted { model.index.keys[$0] < model.index.keys[$1] }
    let table = tableSource(order, scales: scales)
    let half = ModelLayout.dimensions
    return """
      // swift-format-ignore-file
      // Written by `ModelRecipe train`; not edited by hand. The layouts are those of WeightTable and VectorWeights.

      extension BuiltInModel {
        /// The English model; see Documentation/Accuracy.md for what it was trained on and what it reaches.
        static let english = BuiltInModel(
          table: \(table),
          scales: \(list(scales)),
          constants: \(list(model.constants)),
          textWeights: \(vectorSource(0..<half)),
          contextWeights: \(vectorSource(half..<2 * half)),
          vectors: .english,
          calibration: \(calibration.source)
        )
      }

      """
  }

  // MARK: Features

  /// What a step is worth, for each group and output: the largest weight but a few takes all steps.
  private func groupScales() -> [Float] {
    var amounts = [[Float]](repeating: [], count: Self.groups * Self.outputs)
    for row in model.index.keys.indices {
      let group = Int(model.index.groups[row])
      for output in 0..<Self.outputs {
        amounts[group * Self.outputs + output].append(abs(model.weights[row * Self.outputs + output]))
      }
    }
    return amounts.map { values in
      guard !values.isEmpty else { return 0 }
      let sorted = values.sorted()
      let largest = sorted[min(sorted.count - 1, sorted.count * 9995 / 10_000)]
      return largest / Float(ModelLayout.largestWeight)
    }
  }

  private func tableSource(_ order: [Int], scales: [Float]) -> String {
    var directory: [UInt8] = []
    var fingerprints: [UInt8] = []
    var rows: [UInt8] = []
    var next = 0
    for bucket in 0..<ModelLayout.bucketCount {
      let first = next
      while next < order.count, ModelLayout.bucket(model.index.keys[order[next]]) == bucket { next += 1 }
      directory += [
        UInt8(first & 63) + 32, UInt8(first >> 6 & 63) + 32, UInt8(first >> 12 & 63) + 32, UInt8(next - first) + 32,
      ]
    }
    for row in order {
      let fingerprint = ModelLayout.fingerprint(model.index.keys[row])
      fingerprints += (0..<4).map { UInt8(truncatingIfNeeded: fingerprint >> UInt32($0 * 8)) }
      let group = Int(model.index.groups[row])
      for output in 0..<Self.outputs {
        rows.append(
          Self.character(model.weights[row * Self.outputs + output], scale: scales[group * Self.outputs + output])
        )
      }
    }
    return """
      WeightTable(
            directory: \(Self.literal(directory)),
            fingerprints: \(Self.literal(fingerprints)),
            rows: \(Self.literal(rows))
          )
      """
  }

  // MARK: Vectors

  private func vectorSource(_ dimensions: Range<Int>) -> String {
    var rows: [UInt8] = []
    var scales: [Float] = []
    for output in 0..<Self.outputs {
      let weights = dimensions.map { model.vectorWeights[$0 * Self.outputs + output] }
      let scale = (weights.map(abs).max() ?? 0) / Float(ModelLayout.largestWeight)
      scales.append(scale)
      rows += weights.map { Self.character($0, scale: scale) }
    }
    return "VectorWeights(rows: \(Self.literal(rows)), scales: \(list(scales)))"
  }

  // MARK: Text

  private static func character(_ weight: Float, scale: Float) -> UInt8 {
    guard scale > 0 else { return ModelLayout.zero }
    let largest = Float(ModelLayout.largestWeight)
    let steps = Int(max(-largest, min(largest, (weight / scale).rounded())))
    return UInt8(Int(ModelLayout.zero) + steps)
  }

  /// A raw literal; its marks are longer than any run of them in the data.
  static func literal(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    var marks = "#"
    while text.contains("\"" + marks) || text.contains("\\" + marks) { marks += "#" }
    return marks + "\"" + text + "\"" + marks
  }

  private func list(_ values: [Float]) -> String {
    Self.list(values)
  }

  static func list(_ values: [Float]) -> String {
    "[" + values.map { String(format: "%.6g", $0) }.joined(separator: ", ") + "]"
  }
}
