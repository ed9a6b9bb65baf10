/// The rules of some days laid out on a line of seconds, kept apart by what they say.
///
/// Set algebra on the layers gives every answer: open is regular less breaks less holidays, and what closes an instant is
/// the layer that covers it. This is the plain way; ``BusinessHours/wallClockSpans(in:)`` is the fast one.
struct HoursLayers {
  /// The hours that apply: weekly ones, or the shifts that replace them.
  var regular: [Span] = []
  /// The weekly hours as though there were no shifts.
  var weekly: [Span] = []
  var breaks: [Span] = []
  /// Every holiday by itself, since each has its own name.
  var holidays: [(span: Span, holiday: Int)] = []

  var open: [Span] {
    regular.subtracting(breaks).subtracting(holidays.map { $0.span }.normalized())
  }
}

extension BusinessHours {
  /// The layers of the rules that begin on some days, each rule put where `place` says.
  func layers(ofDays days: ClosedRange<Int64>, place: (Span) -> Span) -> HoursLayers {
    var layers = HoursLayers()
    for day in days {
      let usual = weekly[Self.weekday(of: day)]
      for interval in usual { layers.weekly.append(place(interval.span(onDay: day))) }
      for interval in Self.entry(for: day, in: shifts) ?? usual {
        layers.regular.append(place(interval.span(onDay: day)))
      }
      for interval in weeklyBreaks[Self.weekday(of: day)] { layers.breaks.append(place(interval.span(onDay: day))) }
      for interval in Self.entry(for: day, in: breaks) ?? [] { layers.breaks.append(place(interval.span(onDay: day))) }
    }
    layers.regular = layers.regular.normalized()
    layers.weekly = layers.weekly.normalized()
    layers.breaks = layers.breaks.normalized()
    layers.holidays = holidays(onDays: days).map { (place(holidays[$0.holiday].hours.span(onDay: $0.day)), $0.holiday) }
    return layers
  }

  /// The layers that touch a window of instants, each rule between the instants that its ends are resolved to.
  func endpointLayers(in window: Span) -> HoursLayers {
    // A rule that touches the window begins at most a day and the longest gap or offset, two days each, before it.
    let days = dayContaining(window.start) - 6...dayContaining(window.end) + 3
    let wall = Span(days.lowerBound * Span.secondsPerDay, (days.upperBound + 2) * Span.secondsPerDay)
    let periods = zone.periods(aroundWall: wall)
    return layers(ofDays: days) { span in
      Span(
        zone.compatibleSecond(showing: span.start, in: periods),
        zone.compatibleSecond(showing: span.end, in: periods)
      )
    }
  }
}
