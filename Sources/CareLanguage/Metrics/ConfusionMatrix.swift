/// How often each label was taken for each other one, and the figures that follow.
///
/// What is undefined is `nil`, never 0: the precision of a label that was never given, the recall of one that never occurred.
public struct ConfusionMatrix: Sendable, Hashable {
  /// The labels, in ascending order of their UTF-8 bytes.
  public let labels: [String]

  /// Row by row: the true label, then the one given.
  private let counts: [Int]

  /// Counts pairs of a true label and the one that was given.
  ///
  /// - Complexity: O(*pairs* + *labels*²).
  public init(_ pairs: some Sequence<(truth: String, given: String)>) {
    var numbers: [String: Int] = [:]
    var names: [String] = []
    var cells: [(Int, Int)] = []
    func number(_ label: String) -> Int {
      if let known = numbers[label] { return known }
      numbers[label] = names.count
      names.append(label)
      return names.count - 1
    }
    for pair in pairs { cells.append((number(pair.truth), number(pair.given))) }
    let order = names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
    var place = [Int](repeating: 0, count: names.count)
    for (position, old) in order.enumerated() { place[old] = position }
    var counts = [Int](repeating: 0, count: names.count * names.count)
    for cell in cells { counts[place[cell.0] * names.count + place[cell.1]] += 1 }
    labels = order.map { names[$0] }
    self.counts = counts
  }

  /// How often `given` was given where `truth` was right; 0 for labels that never occurred.
  public func count(truth: String, given: String) -> Int {
    guard let row = labels.firstIndex(of: truth), let column = labels.firstIndex(of: given) else { return 0 }
    return counts[row * labels.count + column]
  }

  /// How many pairs were counted.
  public var total: Int { counts.reduce(0, +) }

  /// The part of all pairs in which the given label was right, or `nil` where there are no pairs.
  public var accuracy: Double? {
    Self.ratio(labels.indices.reduce(0) { $0 + counts[$1 * labels.count + $1] }, total)
  }

  /// The part of what got the label that deserved it, or `nil` where nothing got it.
  public func precision(_ label: String) -> Double? {
    guard let index = labels.firstIndex(of: label) else { return nil }
    return precision(index)
  }

  /// The part of what deserved the label that got it, or `nil` where nothing deserved it.
  public func recall(_ label: String) -> Double? {
    guard let index = labels.firstIndex(of: label) else { return nil }
    return recall(index)
  }

  /// The harmonic mean of precision and recall, 2·hits ⁄ (given + deserved), or `nil` where the label neither was given nor deserved.
  public func f1(_ label: String) -> Double? {
    guard let index = labels.firstIndex(of: label) else { return nil }
    return f1(index)
  }

  /// The mean F1 of the labels that occurred as the truth, each counting the same; `nil` where there are none.
  public var macroF1: Double? {
    Self.mean(labels.indices.lazy.filter { deserved($0) > 0 }.compactMap { f1($0) })
  }

  /// The mean recall of the labels that occurred as the truth; `nil` where there are none.
  public var macroRecall: Double? {
    Self.mean(labels.indices.lazy.compactMap { recall($0) })
  }

  /// The mean precision of the labels that were given; `nil` where there are none.
  public var macroPrecision: Double? {
    Self.mean(labels.indices.lazy.compactMap { precision($0) })
  }

  /// F1 over all pairs at once. Where each text gets exactly one label, it equals the ``accuracy``.
  public var microF1: Double? { accuracy }

  private func hits(_ index: Int) -> Int { counts[index * labels.count + index] }

  private func given(_ index: Int) -> Int {
    labels.indices.reduce(0) { $0 + counts[$1 * labels.count + index] }
  }

  private func deserved(_ index: Int) -> Int {
    labels.indices.reduce(0) { $0 + counts[index * labels.count + $1] }
  }

  private func precision(_ index: Int) -> Double? { Self.ratio(hits(index), given(index)) }

  private func recall(_ index: Int) -> Double? { Self.ratio(hits(index), deserved(index)) }

  private func f1(_ index: Int) -> Double? { Self.ratio(2 * hits(index), given(index) + deserved(index)) }

  private static func ratio(_ part: Int, _ whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }

  private static func mean(_ values: some Sequence<Double>) -> Double? {
    var sum = 0.0
    var count = 0
    for value in values {
      sum += value
      count += 1
    }
    return count == 0 ? nil : sum / Double(count)
  }
}
