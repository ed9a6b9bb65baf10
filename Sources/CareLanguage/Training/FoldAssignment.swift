/// Divides examples into folds in which every label has its share.
struct FoldAssignment {
  /// The fold of each example.
  let fold: [Int]

  init<Label: Comparable>(labels: [Label], folds: Int, random: inout RandomSource) {
    var order = Array(labels.indices)
    random.shuffle(&order)
    // The random order stays among those of one label, because the place breaks ties.
    let places = order.enumerated().sorted { left, right in
      labels[left.element] != labels[right.element]
        ? labels[left.element] < labels[right.element] : left.offset < right.offset
    }
    var fold = [Int](repeating: 0, count: labels.count)
    for (position, place) in places.enumerated() { fold[place.element] = position % folds }
    self.fold = fold
  }
}
