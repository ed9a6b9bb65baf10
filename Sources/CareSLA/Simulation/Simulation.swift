public import CareModel

/// What would have been different under other policies, other calendars or another roster: the same cases, judged twice.
///
/// A policy is changed by giving the other book one of the same name and version, a calendar by giving it another one under
/// the same name, and a roster by a ``RosterChange``, which moves what the brand's people did. Everything else stays what it
/// was, so a simulation tells what a promise would have been worth, not whether people would have hurried for it.
public struct Simulation: Sendable, Hashable {
  /// A cycle whose verdict is another one.
  public struct Change: Sendable, Hashable {
    /// The case.
    public let caseID: Identifier<CareCase>

    /// What was promised.
    public let metric: SLAMetric

    /// The place of the cycle among the case's cycles of the metric, counted from 0.
    public let ordinal: Int

    /// The cycle as it is, or `nil` where only the other book begins it.
    public let before: SLACycle?

    /// The cycle as it would have been, or `nil` where the other book does not begin it.
    public let after: SLACycle?

    /// How much more of the target would have been left (negative: less), in seconds of business time; `nil` where one of
    /// the two has no target.
    public var gain: Int64? {
      guard let before = before?.remaining, let after = after?.remaining else { return nil }
      return after - before
    }
  }

  /// The cycles whose verdicts differ, in the order of the cases and, within a case, of the metrics.
  public let changes: [Change]

  /// How well the promises were kept, by metric.
  public let before: [SLAMetric: Attainment]

  /// How well the promises would have been kept, by metric.
  public let after: [SLAMetric: Attainment]

  /// Judges cases under two books.
  ///
  /// - Parameters:
  ///   - timelines: The cases.
  ///   - book: The policies and calendars in force.
  ///   - other: Those to try; it must have every policy that the events name.
  ///   - roster: The staffed hours to try, or `nil` to leave every event where it was.
  ///   - instant: The instant as of which both judge.
  /// - Throws: As ``PolicyBook/evaluate(_:asOf:)-(CaseTimeline,_)``.
  public init(
    of timelines: some Sequence<CaseTimeline>,
    under book: PolicyBook,
    insteadUnder other: PolicyBook,
    workedUnder roster: RosterChange? = nil,
    asOf instant: Timestamp
  ) throws(CareSLAError) {
    var changes: [Change] = []
    var (before, after): ([SLAMetric: Attainment], [SLAMetric: Attainment]) = ([:], [:])
    for timeline in timelines {
      let actual = try book.evaluate(timeline, asOf: instant)
      let worked = roster.map { timeline.worked(under: $0) } ?? timeline
      let tried = try other.evaluate(worked, asOf: instant)
      for metric in SLAMetric.allCases {
        let (old, new) = (actual.cycles(of: metric), tried.cycles(of: metric))
        for cycle in old { before[metric, default: Attainment()].add(cycle) }
        for cycle in new { after[metric, default: Attainment()].add(cycle) }
        for ordinal in 0..<max(old.count, new.count) {
          let (was, would) = (old.element(at: ordinal), new.element(at: ordinal))
          guard was?.verdict != would?.verdict else { continue }
          changes.append(
            Change(caseID: timeline.id, metric: metric, ordinal: ordinal, before: was, after: would)
          )
        }
      }
    }
    (self.changes, self.before, self.after) = (changes, before, after)
  }
}

extension Array {
  fileprivate func element(at index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
