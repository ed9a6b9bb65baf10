import CareModel

extension Classifier {
  /// Why a text has its score for a label: for each token that counted, how much, and the label's constant, which has no range.
  ///
  /// The contributions sum to ``score(of:in:)`` within the error of `Float`. What two tokens say together is shared
  /// between them; the meaning of the whole text is shared by what each token's vector adds to it.
  ///
  /// - Returns: the evidence in the order of the text, or none where there is no such label.
  public func evidence(for label: String, in text: String) -> [TextEvidence] {
    guard let index = labels.firstIndex(of: label) else { return [] }
    var read = ClassifierFeatures()
    read.read(text)
    var collector = OccurrenceCollector()
    var terms: [UInt32] = []
    FeatureExtractor.extract(from: read.text, terms: &terms, into: &collector)
    var sums = [Double](repeating: 0, count: read.text.tokens.count)
    for (group, occurrence) in collector.occurrences {
      guard let row = features.row(of: occurrence.id), let position = read.counter.position(of: occurrence.id) else {
        continue
      }
      let count = Double(read.counter.features[position].count)
      let unit = Double(read.value(of: group)) * Double(features.scales[group.rawValue])
      let share = unit * Double(features.weight(row: row, label: index)) / count / 2
      sums[Int(truncatingIfNeeded: occurrence.first)] += share
      sums[Int(truncatingIfNeeded: occurrence.second)] += share
    }
    addMeaning(of: read, label: index, to: &sums)
    let constant = constants[index / FeatureWeights.lanes][index % FeatureWeights.lanes]
    var evidence = [TextEvidence(decision: label, range: nil, contribution: Double(constant))]
    for (token, sum) in zip(read.text.tokens, sums) where sum != 0 {
      let range = TextRange(start: token.range.lowerBound, end: token.range.upperBound)
      evidence.append(TextEvidence(decision: label, range: range, contribution: sum))
    }
    return evidence
  }

  /// The vector of a text is the sum of those of its tokens over its length, so each token's part is known exactly; the regions of
  /// its meaning are shared by how far each token goes in the direction of the whole.
  private func addMeaning(of read: ClassifierFeatures, label: Int, to sums: inout [Double]) {
    let block = label / FeatureWeights.lanes * TokenVectors.dimensions
    let weights = (0..<TokenVectors.dimensions).map { Double(vectorWeights[block + $0][label % FeatureWeights.lanes]) }
    var parts: [(token: Int, score: Double, length: Double)] = []
    var values = [Float](repeating: 0, count: TokenVectors.dimensions)
    var left = TokenVectors.maximumPieces
    for (index, token) in read.text.tokens.enumerated() where token.normalCount > 0 && left > 0 {
      var pieces = WordPieces()
      read.text.forEachPiece(of: token, in: .english, limit: &left) { pieces.append($0) }
      TokenVectors.english.sum(of: pieces).writeUnscaled(to: &values)
      var (score, part) = (0.0, 0.0)
      for dimension in 0..<TokenVectors.dimensions {
        score += Double(values[dimension]) * weights[dimension]
        part += Double(values[dimension]) * Double(read.vector[dimension])
      }
      parts.append((index, score, part))
    }
    let length = parts.reduce(0) { $0 + $1.length }
    guard length > 0 else { return }
    let regions = regionScore(of: read, label: label)
    for part in parts { sums[part.token] += (part.score + regions * part.length) / length }
  }

  /// What the regions of a text's meaning add to a label's score.
  private func regionScore(of read: ClassifierFeatures, label: Int) -> Double {
    let unit = Double(read.value(of: .meaning)) * Double(features.scales[FeatureGroup.meaning.rawValue])
    return read.counter.features[read.counter.range(of: .meaning)].reduce(0) { sum, feature in
      guard let row = features.row(of: feature.id) else { return sum }
      return sum + unit * Double(features.weight(row: row, label: label))
    }
  }
}

/// Every occurrence of every feature with its group.
private struct OccurrenceCollector: FeatureSink {
  var occurrences: [(group: FeatureGroup, occurrence: FeatureOccurrence)] = []
  private var group = FeatureGroup.word

  mutating func begin(_ group: FeatureGroup) {
    self.group = group
  }

  mutating func add(_ id: UInt32, first: Int, second: Int) {
    let occurrence = FeatureOccurrence(
      id: id,
      first: UInt32(truncatingIfNeeded: first),
      second: UInt32(truncatingIfNeeded: second)
    )
    occurrences.append((group, occurrence))
  }
}
