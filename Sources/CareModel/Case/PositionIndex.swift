/// Finds the elements of a growing list by an identifier.
///
/// Most cases are short and a desk holds many of them, so up to sixteen elements the list itself is searched and the index
/// holds nothing; beyond that it holds a dictionary and finds in constant time. Where an identifier stands several times,
/// the last element is found. The list must only grow, and be indexed after each growth.
struct PositionIndex<Subject>: Sendable {
  private var positions: [Identifier<Subject>: Int] = [:]
  private var indexed = 0

  private static var longestSearch: Int { 16 }

  /// The position of the last element with the identifier, or `nil` where there is none.
  @inline(__always)
  func position<Element>(
    of id: Identifier<Subject>,
    in list: [Element],
    by identifier: (Element) -> Identifier<Subject>
  ) -> Int? {
    guard list.count > Self.longestSearch else {
      // By hand, since the standard library's search would copy every element out of the list to look at its name.
      var place = list.count
      while place > 0 {
        place -= 1
        if identifier(list[place]) == id { return place }
      }
      return nil
    }
    return positions[id]
  }

  /// Takes in what was appended since the last call.
  mutating func index<Element>(_ list: [Element], by identifier: (Element) -> Identifier<Subject>) {
    guard list.count > Self.longestSearch else { return }
    while indexed < list.count {
      positions[identifier(list[indexed])] = indexed
      indexed += 1
    }
  }
}
