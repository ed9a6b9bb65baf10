public import CareModel

/// The instants at which clocks in a zone show a local time: one, none because clocks were set forward past it, or two
/// because clocks were set back.
///
/// The ambiguity is a value, and whoever resolves it says how.
public enum LocalInstant: Sendable, Hashable {
  /// Clocks show the local time once.
  case unique(Timestamp)

  /// Clocks skip the local time: read with the offset before the transition it is `later`, with the one after `earlier`.
  case gap(earlier: Timestamp, later: Timestamp)

  /// Clocks show the local time at both instants.
  case overlap(earlier: Timestamp, later: Timestamp)

  /// How to choose an instant for a local time that is skipped or repeated.
  public enum Strategy: Sendable, Hashable {
    /// A skipped time moves forward by the length of the gap, of a repeated one the first counts (RFC 5545, section
    /// 3.3.5; "compatible" in Temporal).
    case compatible
    /// The earlier of the two candidates.
    case earlier
    /// The later of the two candidates.
    case later
    /// None: only a local time that is shown once has an instant.
    case reject
  }

  /// The instant that a strategy chooses; `nil` only with ``Strategy/reject``.
  public func resolved(_ strategy: Strategy) -> Timestamp? {
    switch (self, strategy) {
    case (.unique(let instant), _): instant
    case (.gap(_, let later), .compatible): later
    case (.overlap(let earlier, _), .compatible): earlier
    case (.gap(let earlier, _), .earlier), (.overlap(let earlier, _), .earlier): earlier
    case (.gap(_, let later), .later), (.overlap(_, let later), .later): later
    case (_, .reject): nil
    }
  }
}

extension ZoneRules {
  /// The instants at which clocks in the zone show a local time.
  ///
  /// Where a zone changes its offset so often that a time is shown three times, the first and the last are reported.
  public func instants(showing local: LocalTime) -> LocalInstant {
    let found = candidates(showing: local.wallSecond, in: periods(aroundWall: Span(local.wallSecond, local.wallSecond)))
    let (first, last) = (Timestamp(secondsSince1970: found.first), Timestamp(secondsSince1970: found.last))
    guard found.isShown else { return .gap(earlier: first, later: last) }
    return found.first == found.last ? .unique(first) : .overlap(earlier: first, later: last)
  }

  /// The periods in which clocks can show the wall times of a span, its end included, whatever the offsets.
  func periods(aroundWall wall: Span) -> [OffsetPeriod] {
    periods(from: wall.start - Int64(Self.offsets.upperBound), to: wall.end - Int64(Self.offsets.lowerBound) + 1)
  }

  /// The second that a position on the line of wall time is resolved to, as ``LocalInstant/Strategy/compatible`` does.
  ///
  /// - Parameter periods: A stretch of the zone's periods, at least those of ``periods(aroundWall:)``.
  func compatibleSecond(showing wall: Int64, in periods: [OffsetPeriod]) -> Int64 {
    let found = candidates(showing: wall, in: periods)
    return found.isShown ? found.first : found.last
  }

  /// The first and last instants that show a wall second or, where none does, its readings with the two offsets around
  /// the gap, earlier one first.
  private func candidates(
    showing wall: Int64,
    in periods: [OffsetPeriod]
  ) -> (first: Int64, last: Int64, isShown: Bool) {
    var shown: (first: Int64, last: Int64)?
    var gap = (first: wall, last: wall)
    var previous: OffsetPeriod?
    for period in periods {
      let reading = wall - period.offset
      if period.span.start <= reading, reading < period.span.end {
        shown = (shown?.first ?? reading, reading)
      }
      if let previous, wall >= period.span.start + previous.offset, wall < period.span.start + period.offset {
        gap = (reading, wall - previous.offset)
      }
      previous = period
    }
    if let shown { return (shown.first, shown.last, true) }
    return (gap.first, gap.last, false)
  }
}
