public import CareModel

/// A cycle with its time accounted for: where every second between start and end went.
///
/// The segments follow each other without a gap from the start of the cycle to its stop, or to the instant at which an
/// open cycle was read; neighbours are of different kinds; and those that are counted sum to the cycle's
/// ``SLACycle/elapsed``, exactly.
public struct CycleLedger: Sendable, Hashable {
  /// The cycle.
  public let cycle: SLACycle

  /// Where its time went, oldest first.
  public let segments: [LedgerSegment]

  /// The zone of the calendar that counts, in which ``sentence`` tells days and times.
  public let zone: ZoneRules

  /// The seconds that the segments count: the same as the cycle's ``SLACycle/elapsed``.
  public var counted: Int64 {
    segments.reduce(0) { $0 + ($1.isCounted ? $1.seconds : 0) }
  }
}

extension ClockState {
  /// Accounts for the time of every cycle, in the order of ``SLAEvaluation/cycles``.
  ///
  /// - Parameter instant: As for ``evaluation(asOf:)``.
  /// - Complexity: As ``evaluation(asOf:)``, plus the days of each cycle, which are looked at one by one.
  public func ledgers(asOf instant: Timestamp) -> [CycleLedger] {
    let evaluation = evaluation(asOf: instant)
    let second = evaluation.asOf.secondsSince1970
    return zip(evaluation.cycles, records).map { cycle, record in
      let spans = record.metric == .commitmentDue ? aroundTheClock(record, second) : segments(of: record, second)
      return CycleLedger(cycle: cycle, segments: spans, zone: table.calendars[record.calendar].zone)
    }
  }

  private func aroundTheClock(_ record: CycleRecord, _ second: Int64) -> [LedgerSegment] {
    var segments: [LedgerSegment] = []
    segments.appendJoining(record.start, record.isOpen ? second : record.stop, .counted)
    return segments
  }

  /// Goes through the journal and says of every entry what it did to the clock: under the policy of its own time, or where
  /// the time was counted anew later, under the policy of then.
  private func segments(of record: CycleRecord, _ second: Int64) -> [LedgerSegment] {
    let end = record.isOpen ? second : record.stop
    var segments: [LedgerSegment] = []
    for index in firstEntry(at: record.start)..<journal.count {
      let entry = journal[index]
      let from = max(entry.start, record.start)
      let until = index + 1 < journal.count ? min(journal[index + 1].start, end) : end
      guard from < until else { continue }
      let dropped = min(max(record.base, from), until)
      segments.appendJoining(from, dropped, .dropped)
      guard dropped < until else { continue }
      let policy = entry.start < record.recomputedAt ? record.recomputedUnder : entry.policy
      if let kind = standstill(record.metric, entry, under: policy) {
        segments.appendJoining(dropped, until, kind)
      } else {
        let calendar = table.calendars[table.calendarIndex(policy, entry.priority)]
        for stretch in calendar.segments(from: dropped, to: until) {
          segments.appendJoining(stretch.span.start, stretch.span.end, LedgerSegment.Kind(stretch.state))
        }
      }
    }
    return segments
  }

  /// Why an entry of the journal makes a clock stand still, or `nil` where the calendar decides.
  private func standstill(_ metric: SLAMetric, _ entry: ClockConditions, under policy: Int) -> LedgerSegment.Kind? {
    if !entry.status.isUnsolved { return .over(entry.status) }
    if entry.isHeld {
      return .held(holdReasons.indices.filter { entry.holds & 1 << UInt64($0) != 0 }.map { holdReasons[$0] })
    }
    return table.pausing(policy, in: entry.status).contains(metric) ? .paused(entry.status) : nil
  }
}

extension LedgerSegment.Kind {
  fileprivate init(_ state: CalendarSegment.State) {
    switch state {
    case .open: self = .counted
    case .closed(let reason): self = .closed(reason)
    }
  }
}

extension [LedgerSegment] {
  /// Appends a stretch that begins where the last one ends, joining two of one kind and leaving out empty ones.
  fileprivate mutating func appendJoining(_ start: Int64, _ end: Int64, _ kind: LedgerSegment.Kind) {
    guard start < end else { return }
    let until = Timestamp(secondsSince1970: end)
    if let last, last.kind == kind {
      self[count - 1] = LedgerSegment(start: last.start, end: until, kind: kind)
    } else {
      append(LedgerSegment(start: Timestamp(secondsSince1970: start), end: until, kind: kind))
    }
  }
}
