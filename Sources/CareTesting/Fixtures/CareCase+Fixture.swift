public import CareModel

extension CareCase {
  /// A case that a post opened, with further changes a minute apart.
  ///
  /// ```swift
  /// let solved = try CareCase.fixture(.status(.open), .status(.solved))
  /// ```
  ///
  /// - Parameters:
  ///   - id: The case's identifier.
  ///   - opening: How it begins.
  ///   - changes: What happens then; the events are named `event-1`, `event-2`, … after the opening `event-0`, and come from
  ///     the software that runs the desk.
  /// - Throws: The error of the first change that does not fit.
  public static func fixture(
    id: Identifier<CareCase> = "case-1",
    opening: CaseOpening = CaseOpening(origin: .contact, channel: .publicPost, customer: "customer-1"),
    _ changes: CaseChange...
  ) throws(CareModelError) -> CareCase {
    var careCase = try CareCase(id: id, CaseEvent(id: "event-0", at: .fixture, .opened(opening)))
    for (index, change) in changes.enumerated() {
      let instant = Timestamp.fixture(Int64(index + 1) * 60)
      try careCase.apply(CaseEvent(id: Identifier("event-\(index + 1)"), at: instant, change))
    }
    return careCase
  }
}
