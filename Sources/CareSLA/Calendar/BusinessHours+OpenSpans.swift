extension BusinessHours {
  /// The open seconds of a window of instants.
  func openSpans(in window: Span, membership: Membership) -> [Span] {
    guard window.start < window.end else { return [] }
    switch membership {
    case .wallClock: return wallClockSpans(in: window)
    case .endpoints: return endpointSpans(in: window)
    }
  }

  /// Away from changes of the clocks both readings agree, so only the days around them are read by end points.
  private func endpointSpans(in window: Span) -> [Span] {
    // A rule lasts a day and a change moves an end by two days and a bit at the most, in and out of a gap.
    let margin = 6 * Span.secondsPerDay
    let changes = zone.periods(from: window.start - margin, to: window.end + margin).dropFirst()
    let around = changes.map { Span($0.span.start - margin, $0.span.start + margin) }.normalized().clipped(to: window)
    guard !around.isEmpty else { return wallClockSpans(in: window) }
    var moved: [Span] = []
    for stretch in around { moved += endpointLayers(in: stretch).open.clipped(to: stretch) }
    return wallClockSpans(in: window).subtracting(around).union(moved)
  }

  /// Reads every day's hours as wall time and cuts them to the periods in which clocks show them.
  ///
  /// Nearly every day is one of seven patterns, worked out once; only days that a dated rule touches are worked out by
  /// themselves. A skipped wall time lies in no period and a repeated one in two, so that nothing else is to be said
  /// about changes of the clocks.
  private func wallClockSpans(in window: Span) -> [Span] {
    let periods = zone.periods(from: window.start, to: window.end)
    var days = dayContaining(window.start)...dayContaining(window.end)
    for period in periods {
      let wall = period.span.shifted(by: period.offset)
      days = min(days.lowerBound, dayContaining(wall.start))...max(days.upperBound, dayContaining(wall.end - 1))
    }
    let patterns = weekPatterns()
    let special = specialDays(in: days)
    var result: [Span] = []
    result.reserveCapacity((Int(days.upperBound - days.lowerBound) / 7 + 2) * patterns.spans.count)
    for period in periods {
      let wall = period.span.shifted(by: period.offset)
      let first = dayContaining(wall.start)
      var next = special.partitioningIndex { $0.day >= first }
      for day in first...dayContaining(wall.end - 1) {
        let midnight = day * Span.secondsPerDay - period.offset
        if next < special.count, special[next].day == day {
          for span in special[next].spans { result.appendJoining(span.placed(at: midnight, within: period.span)) }
          next += 1
        } else {
          for index in patterns.indices(ofWeekday: Self.weekday(of: day)) {
            result.appendJoining(patterns.spans[index].placed(at: midnight, within: period.span))
          }
        }
      }
    }
    return result
  }

  /// The open wall time of each weekday that no dated rule touches, in seconds after its midnight, all in one list.
  private struct WeekPatterns {
    var spans: [Span] = []
    var bounds = [0]

    func indices(ofWeekday weekday: Int) -> Range<Int> { bounds[weekday]..<bounds[weekday + 1] }
  }

  private func weekPatterns() -> WeekPatterns {
    var patterns = WeekPatterns()
    for weekday in 0..<7 {
      let eve = weekly[(weekday + 6) % 7].map { $0.span(onDay: -1) }
      let own = weekly[weekday].map { $0.span(onDay: 0) }
      patterns.spans += (eve + own).normalized()
        .clipped(to: Span(0, Span.secondsPerDay))
        .subtracting(weeklyBreaks[weekday].map { $0.span(onDay: 0) }.normalized())
      patterns.bounds.append(patterns.spans.count)
    }
    return patterns
  }

  /// The open wall time of the days that dated rules touch, in seconds after their midnights, in order.
  private func specialDays(in days: ClosedRange<Int64>) -> [(day: Int64, spans: [Span])] {
    let holidays = holidays(onDays: days)
    let wholeDays = holidays.filter { self.holidays[$0.holiday].hours == .wholeDay }.map { $0.day }
    var touched = holidays.map { $0.day }
    // A shift also replaces what would run past midnight into the next day.
    for shift in Self.entries(of: shifts, on: days.lowerBound - 1...days.upperBound) {
      touched.append(shift.day)
      touched.append(shift.day + 1)
    }
    for dated in Self.entries(of: breaks, on: days) { touched.append(dated.day) }
    touched.sort()
    var result: [(day: Int64, spans: [Span])] = []
    var closed = 0
    for day in touched where day != result.last?.day && days.contains(day) {
      while closed < wholeDays.count, wholeDays[closed] < day { closed += 1 }
      if closed < wholeDays.count, wholeDays[closed] == day {
        result.append((day, []))
      } else {
        let whole = WallInterval.wholeDay.span(onDay: day)
        let open = layers(ofDays: day - 1...day) { $0 }.open.clipped(to: whole)
        result.append((day, open.map { $0.shifted(by: -whole.start) }))
      }
    }
    return result
  }
}
