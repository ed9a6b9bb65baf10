public import CareModel

/// The measures of a desk over a number of cases; what is undefined is `nil` and not 0.
public struct DeskMeasures: Sendable, Hashable {
  /// The cases.
  public let outcomes: [CaseOutcome]

  /// Measures cases as of an instant; those that had not begun are left out.
  ///
  /// - Throws: As ``ClockState/apply(_:)``, with the name of the case in the context.
  public init(
    _ timelines: some Sequence<CaseTimeline>,
    asOf instant: Timestamp,
    under book: PolicyBook
  ) throws(CareSLAError) {
    var outcomes: [CaseOutcome] = []
    for timeline in timelines {
      do {
        if let outcome = try CaseOutcome(timeline, asOf: instant, under: book) { outcomes.append(outcome) }
      } catch {
        throw CareSLAError(error.code, "case \(timeline.id): \(error.context)")
      }
    }
    self.outcomes = outcomes
  }

  /// The cases that are unsolved at the instant.
  public var backlog: Int { outcomes.count { $0.status.isUnsolved } }

  /// Cases opened again ÷ cases resolved, 0 to 1, or `nil` where none was resolved.
  public var reopenRate: Double? {
    share({ $0.reopenings > 0 }, of: { $0.firstSolvedAt != nil })
  }

  /// Cases resolved at first contact ÷ contacts, 0 to 1, or `nil` where no customer opened a case.
  public var firstContactResolution: Double? {
    share({ $0.isResolvedAtFirstContact }, of: { $0.openedBy == .customer })
  }

  /// Cases solved with exactly one reply ÷ cases resolved, 0 to 1, or `nil` where none was resolved.
  public var oneTouchRate: Double? {
    share({ $0.isOneTouch }, of: { $0.firstSolvedAt != nil })
  }

  private func share(_ part: (CaseOutcome) -> Bool, of whole: (CaseOutcome) -> Bool) -> Double? {
    let all = outcomes.filter(whole)
    return all.isEmpty ? nil : Double(all.count(where: part)) / Double(all.count)
  }
}
