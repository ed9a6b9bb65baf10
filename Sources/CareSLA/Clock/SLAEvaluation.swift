public import CareModel

/// Every cycle of every clock of one case, as it stood at an instant.
public struct SLAEvaluation: Sendable, Hashable {
  /// The instant, to the second.
  public let asOf: Timestamp

  /// The cycles, in the order in which they began.
  public let cycles: [SLACycle]

  /// The cycles of one metric, oldest first.
  public func cycles(of metric: SLAMetric) -> [SLACycle] {
    cycles.filter { $0.metric == metric }
  }

  /// The deadlines that are still to come or missed, most pressing first; ties in the order in which cycles began.
  public var openDeadlines: [SLACycle] {
    cycles.enumerated()
      .filter { $0.element.deadline != nil }
      .sorted { ($0.element.deadline ?? .latest, $0.offset) < ($1.element.deadline ?? .latest, $1.offset) }
      .map { $0.element }
  }

  /// The next instant at which an evaluation would read differently without any event: a warning or a breach.
  ///
  /// A host can sleep until then. A breach shows one second after the deadline, because a stop at the deadline itself is
  /// in time.
  public var nextChange: Timestamp? {
    var next: Timestamp?
    for cycle in cycles where cycle.isOpen && !cycle.isBreached {
      let breach = cycle.deadline?.advanced(bySeconds: 1)
      for candidate in [cycle.warnAt, breach] {
        guard let candidate, candidate > asOf else { continue }
        next = min(next ?? candidate, candidate)
      }
    }
    return next
  }
}
