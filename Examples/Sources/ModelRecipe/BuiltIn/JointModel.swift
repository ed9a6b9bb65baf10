@_spi(ModelRecipe) import CareLanguage
import CareModel

/// The weights of all heads as numbers, as they come from training.
struct JointModel {
  var index: FeatureIndex
  /// A row of outputs for each feature.
  var weights: [Float]
  /// A row of outputs for each dimension of the two vectors.
  var vectorWeights: [Float]
  var constants: [Float]

  /// The scores of all outputs for each of the posts.
  func scores(_ set: ExampleSet, posts: [Int]) -> [[Float]] {
    let width = ModelOutput.count
    let dimensions = ExampleSet.vectorWidth
    return posts.map { post in
      var scores = constants
      for position in set.starts[post]..<set.starts[post + 1] {
        guard let row = index.rows[set.keys[position]] else { continue }
        let value = set.values[position]
        for output in 0..<width { scores[output] += value * weights[Int(row) * width + output] }
      }
      for dimension in 0..<dimensions {
        let value = set.vectors[post * dimensions + dimension]
        guard value != 0 else { continue }
        for output in 0..<width { scores[output] += value * vectorWeights[dimension * width + output] }
      }
      return scores
    }
  }
}
