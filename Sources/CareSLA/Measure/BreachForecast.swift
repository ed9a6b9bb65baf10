public import CareModel

/// A target that will be missed unless somebody acts, and how much time is left for that.
public struct BreachForecast: Sendable, Hashable {
  /// The case.
  public let caseID: Identifier<CareCase>

  /// What will be missed.
  public let metric: SLAMetric

  /// The promise, for ``SLAMetric/commitmentDue``.
  public let commitment: Identifier<Commitment>?

  /// The last instant at which acting is in time.
  public let deadline: Timestamp

  /// The seconds by the clock on the wall until the deadline.
  public let slack: Int64
}

extension PolicyBook {
  /// Who breaches next: every open cycle that is not breached and falls due within a horizon, least slack first.
  ///
  /// What is breached already is no forecast, and what is paused has no deadline. Of equal slack, the case that stands
  /// earlier in the list comes first.
  ///
  /// - Parameters:
  ///   - timelines: The cases.
  ///   - instant: Now.
  ///   - seconds: How far to look ahead, by the clock on the wall.
  /// - Throws: As ``evaluate(_:asOf:)-(CaseTimeline,_)``.
  public func forecast(
    _ timelines: some Sequence<CaseTimeline>,
    asOf instant: Timestamp,
    within seconds: Int64
  ) throws(CareSLAError) -> [BreachForecast] {
    var result: [(order: Int, forecast: BreachForecast)] = []
    for timeline in timelines {
      let evaluation = try evaluate(timeline, asOf: instant)
      for cycle in evaluation.cycles where !cycle.isBreached {
        guard let deadline = cycle.deadline else { continue }
        let slack = deadline.secondsSince1970 - evaluation.asOf.secondsSince1970
        guard slack <= seconds else { continue }
        let forecast = BreachForecast(
          caseID: timeline.id,
          metric: cycle.metric,
          commitment: cycle.commitment,
          deadline: deadline,
          slack: slack
        )
        result.append((result.count, forecast))
      }
    }
    return result.sorted { ($0.forecast.slack, $0.order) < ($1.forecast.slack, $1.order) }.map { $0.forecast }
  }

  /// Evaluates a case from scratch, as of an instant.
  ///
  /// - Throws: As ``ClockState/apply(_:)``, with the name of the case in the context.
  public func evaluate(_ timeline: CaseTimeline, asOf instant: Timestamp) throws(CareSLAError) -> SLAEvaluation {
    do {
      return try evaluate(timeline.events, asOf: instant)
    } catch {
      throw CareSLAError(error.code, "case \(timeline.id): \(error.context)")
    }
  }
}
