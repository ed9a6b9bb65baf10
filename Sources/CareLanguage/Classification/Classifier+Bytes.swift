// The format, version 2. Numbers are little-endian; ƒ is a 32-bit floating-point number.
//
//   8 bytes   "careclas"
//   u16       version
//   u8        loss
//   u8        number of feature groups
//   u32       number of labels
//   u32       number of features
//   u64       fingerprint of the token vectors that the classifier was trained with
//   ƒ         sharpness
//   ƒ         scope threshold
//   labels    u16 count and UTF-8 of each, ascending
//   ƒ         constants, one a label
//   ƒ         scales, one a group
//   ƒ         vector weights, label by label, one a dimension
//   u32       hashes of the features, ascending
//   i8        rows, feature by feature, one a label
//   u64       checksum over everything before it

extension Classifier {
  private static let magic = [UInt8]("careclas".utf8)
  private static let version: UInt16 = 2
  private static let headerLength = 36
  /// More labels than anybody tells apart; a bound on what damaged bytes can ask for.
  static let maximumLabelCount = 65_535
  /// The longest label in UTF-8 bytes.
  static let maximumLabelLength = 65_535

  /// The classifier as bytes, the same on every machine.
  ///
  /// - Complexity: O(features · labels).
  public var bytes: [UInt8] {
    var bytes = Self.magic
    bytes.append(integer: Self.version)
    bytes.append(loss.rawValue)
    bytes.append(UInt8(truncatingIfNeeded: FeatureGroup.allCases.count))
    bytes.append(integer: UInt32(truncatingIfNeeded: labels.count))
    bytes.append(integer: UInt32(truncatingIfNeeded: features.ids.count))
    bytes.append(integer: TokenVectors.english.identity)
    bytes.append(float: sharpness)
    bytes.append(float: Float(scopeThreshold))
    for label in labels { bytes.append(string: label) }
    for label in labels.indices {
      bytes.append(float: constants[label / FeatureWeights.lanes][label % FeatureWeights.lanes])
    }
    for scale in features.scales { bytes.append(float: scale) }
    for label in labels.indices {
      let start = label / FeatureWeights.lanes * TokenVectors.dimensions
      for dimension in 0..<TokenVectors.dimensions {
        bytes.append(float: vectorWeights[start + dimension][label % FeatureWeights.lanes])
      }
    }
    for id in features.ids { bytes.append(integer: id) }
    for row in features.ids.indices {
      for label in labels.indices { bytes.append(UInt8(bitPattern: features.weight(row: row, label: label))) }
    }
    bytes.append(integer: Self.checksum(bytes[...]))
    return bytes
  }

  /// Loads a classifier that ``bytes`` gave.
  ///
  /// Bytes from anywhere are safe to try: nothing is allocated before the length is known to fit, and what is not a classifier throws.
  ///
  /// - Throws: ``CareLanguageError/malformedClassifier(offset:_:)``.
  public init(bytes: [UInt8]) throws(CareLanguageError) {
    let end = bytes.count - 8
    guard end >= Self.headerLength, bytes.starts(with: Self.magic) else {
      throw .malformedClassifier(offset: 0, .notAClassifier)
    }
    var trailer = ByteReader(bytes, from: end, to: bytes.count)
    guard try trailer.integer(UInt64.self) == Self.checksum(bytes[..<end]) else {
      throw .malformedClassifier(offset: end, .wrongChecksum)
    }
    var reader = ByteReader(bytes, from: Self.magic.count, to: end)
    guard try reader.integer(UInt16.self) == Self.version else { throw reader.fault(.unknownVersion, back: 2) }
    guard let loss = LinearSolver.Loss(rawValue: try reader.byte()) else {
      throw reader.fault(.invalidContent, back: 1)
    }
    let groupCount = FeatureGroup.allCases.count
    guard Int(try reader.byte()) == groupCount else { throw reader.fault(.invalidContent, back: 1) }
    let labelCount = Int(truncatingIfNeeded: try reader.integer(UInt32.self))
    let featureCount = Int(truncatingIfNeeded: try reader.integer(UInt32.self))
    guard (2...Self.maximumLabelCount).contains(labelCount), featureCount >= 0, featureCount <= reader.remaining / 4
    else {
      throw reader.fault(.invalidContent, back: 8)
    }
    guard try reader.integer(UInt64.self) == TokenVectors.english.identity else {
      throw reader.fault(.otherTokenVectors, back: 8)
    }
    let sharpness = try reader.float()
    let scopeThreshold = try reader.float()
    guard sharpness > 0 else { throw reader.fault(.invalidContent, back: 8) }
    let labels = try Self.readLabels(labelCount, &reader)
    try Self.checkLength(labels: labelCount, features: featureCount, reader)
    self.labels = labels
    self.loss = loss
    self.sharpness = sharpness
    self.scopeThreshold = Double(scopeThreshold)
    constants = try Self.readConstants(labelCount, &reader)
    var scales: [Float] = []
    for _ in 0..<groupCount { scales.append(try reader.float()) }
    vectorWeights = try Self.readVectorWeights(labelCount, &reader)
    features = try Self.readFeatures(featureCount, labelCount: labelCount, scales: scales, &reader)
  }

  private static func readLabels(_ count: Int, _ reader: inout ByteReader) throws(CareLanguageError) -> [String] {
    var labels: [String] = []
    for _ in 0..<count {
      let start = reader.offset
      let label = try reader.string()
      if let last = labels.last, !last.utf8.lexicographicallyPrecedes(label.utf8) {
        throw .malformedClassifier(offset: start, .invalidContent)
      }
      labels.append(label)
    }
    return labels
  }

  /// What follows the labels has a length that the counts give; it is checked before anything of that size is made.
  private static func checkLength(labels: Int, features: Int, _ reader: ByteReader) throws(CareLanguageError) {
    let perLabel = UInt64(4 + 4 * TokenVectors.dimensions) * UInt64(labels)
    let perFeature = UInt64(4 + labels) * UInt64(features)
    let expected = perLabel + UInt64(4 * FeatureGroup.allCases.count) + perFeature
    guard UInt64(reader.remaining) == expected else { throw reader.fault(.wrongLength) }
  }

  private static func readConstants(_ count: Int, _ reader: inout ByteReader) throws(CareLanguageError) -> [SIMD16<
    Float
  >] {
    var constants = Self.emptyConstants(labelCount: count)
    for label in 0..<count {
      constants[label / FeatureWeights.lanes][label % FeatureWeights.lanes] = try reader.float()
    }
    return constants
  }

  private static func readVectorWeights(
    _ count: Int,
    _ reader: inout ByteReader
  ) throws(CareLanguageError) -> [SIMD16<Float>] {
    let blocks = (count + FeatureWeights.lanes - 1) / FeatureWeights.lanes
    var weights = [SIMD16<Float>](repeating: .zero, count: blocks * TokenVectors.dimensions)
    for label in 0..<count {
      let start = label / FeatureWeights.lanes * TokenVectors.dimensions
      for dimension in 0..<TokenVectors.dimensions {
        weights[start + dimension][label % FeatureWeights.lanes] = try reader.float()
      }
    }
    return weights
  }

  private static func readFeatures(
    _ count: Int,
    labelCount: Int,
    scales: [Float],
    _ reader: inout ByteReader
  ) throws(CareLanguageError) -> FeatureWeights {
    var ids: [UInt32] = []
    ids.reserveCapacity(count)
    for _ in 0..<count {
      let id = try reader.integer(UInt32.self)
      if let last = ids.last, last >= id { throw reader.fault(.invalidContent, back: 4) }
      ids.append(id)
    }
    var weights: [Int8] = []
    weights.reserveCapacity(count * labelCount)
    for _ in 0..<count * labelCount {
      let weight = Int8(bitPattern: try reader.byte())
      guard weight >= -127 else { throw reader.fault(.invalidContent, back: 1) }
      weights.append(weight)
    }
    return FeatureWeights(labelCount: labelCount, ids: ids, scales: scales, weights: weights)
  }

  static func emptyConstants(labelCount: Int) -> [SIMD16<Float>] {
    let blocks = (labelCount + FeatureWeights.lanes - 1) / FeatureWeights.lanes
    // Lanes behind the last label win against no score that weights within their bounds can give, and have no probability.
    return [SIMD16<Float>](repeating: SIMD16(repeating: -.greatestFiniteMagnitude), count: blocks)
  }

  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var state: UInt64 = 0xCA5E
    for byte in bytes { state = TextHash.fold(state, UInt64(byte)) }
    return TextHash.finish(state)
  }
}
