import CareModel

extension CycleLedger {
  /// The ledger in a sentence for people, in English and in the zone of the calendar.
  ///
  /// First where the cycle stands, then what was used on which day, then what stood still and why; hours in which the
  /// calendar is simply closed go without saying, holidays do not. For example: `due Tue 5 Mar 10:40: 2 h 15 min used
  /// Mon 4 Mar, paused 40 min while pending`.
  public var sentence: String {
    let parts = [usedSentence] + standstills
    return standing + ": " + parts.joined(separator: ", ")
  }

  private var standing: String {
    let left = cycle.remaining ?? 0
    switch cycle.state {
    case .met:
      guard cycle.target != nil else { return "ended \(moment(cycle.stop)), no target" }
      return "met \(moment(cycle.stop)) with \(Self.duration(max(left, 0))) left"
    case .breached: return "missed \(moment(cycle.stop)) by \(Self.duration(max(-left, 0)))"
    case .running, .paused:
      if cycle.target == nil { return "no target" }
      if cycle.isBreached { return "overdue since \(moment(cycle.deadline))" }
      if let due = cycle.deadline { return "due \(moment(due))" }
      if let due = cycle.deadlineIfResumedNow { return "paused, due \(moment(due)) if resumed now" }
      return "not due while the calendar stays closed"
    }
  }

  /// What was used, day by day, or as a sum from first to last where that would be a list.
  private var usedSentence: String {
    var days: [(date: CivilDate, seconds: Int64)] = []
    for segment in segments where segment.isCounted {
      for (date, seconds) in perDay(segment) {
        if days.last?.date == date { days[days.count - 1].seconds += seconds } else { days.append((date, seconds)) }
      }
    }
    guard let first = days.first, let last = days.last else { return "nothing used yet" }
    if days.count > 3 {
      return "\(Self.duration(counted)) used from \(Self.day(first.date)) to \(Self.day(last.date))"
    }
    return days.enumerated()
      .map { index, day in Self.duration(day.seconds) + (index == 0 ? " used " : " on ") + Self.day(day.date) }
      .joined(separator: ", ")
  }

  /// The seconds of a segment by local date.
  private func perDay(_ segment: LedgerSegment) -> [(CivilDate, Int64)] {
    var result: [(CivilDate, Int64)] = []
    var position = segment.start.secondsSince1970
    let end = segment.end.secondsSince1970
    while position < end, result.count < 4 {
      let local = zone.localTime(at: Timestamp(secondsSince1970: position))
      let midnight = position + Span.secondsPerDay - Int64(local.time.secondOfDay)
      // Where clocks change on the way, midnight comes earlier or later by the difference.
      let change =
        zone.offset(at: Timestamp(secondsSince1970: midnight))
        - zone.offset(at: Timestamp(secondsSince1970: position))
      let until = min(end, max(midnight - Int64(change), position + 1))
      result.append((local.date, until - position))
      position = until
    }
    if position < end, let last = result.last {
      // More days than anybody reads one by one: only the first, the last and the sum are told.
      let date = zone.localTime(at: Timestamp(secondsSince1970: end - 1)).date
      result.append((date > last.0 ? date : last.0, end - position))
    }
    return result
  }

  /// What stood still, each kind once with its sum, in the order of appearance.
  private var standstills: [String] {
    var sums: [(text: String, seconds: Int64)] = []
    for segment in segments {
      guard let text = Self.reason(segment.kind) else { continue }
      if let index = sums.firstIndex(where: { $0.text == text }) {
        sums[index].seconds += segment.seconds
      } else {
        sums.append((text, segment.seconds))
      }
    }
    return sums.map { text, seconds in
      let parts = text.split(separator: "|", maxSplits: 1)
      guard parts.count == 2 else { return text }
      return "\(parts[0]) \(Self.duration(seconds)) \(parts[1])"
    }
  }

  /// The words around a duration, split by a bar, or without a bar where no duration is told.
  private static func reason(_ kind: LedgerSegment.Kind) -> String? {
    switch kind {
    case .counted, .closed(.outsideHours), .closed(.breakTime), .closed(.shift): nil
    case .closed(.holiday(let name)): "closed for " + (name ?? "a holiday")
    case .paused(let status): "paused|while \(words(status))"
    case .held(let reasons): "held|for " + reasons.map { $0.rawValue }.joined(separator: " and ")
    case .over(let status): "stood|while \(words(status))"
    case .dropped: "begun again after|"
    }
  }

  private static func words(_ status: CaseStatus) -> String {
    status == .onHold ? "on hold" : status.rawValue
  }
}

// MARK: - Days, times, durations

extension CycleLedger {
  private func moment(_ instant: Timestamp?) -> String {
    guard let instant else { return "" }
    let local = zone.localTime(at: instant)
    let second = local.time.secondOfDay
    let time = Self.twoDigits(second / 3600) + ":" + Self.twoDigits(second / 60 % 60)
    return Self.day(local.date) + " " + time + (second % 60 == 0 ? "" : ":" + Self.twoDigits(second % 60))
  }

  private static func day(_ date: CivilDate) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let weekday =
      switch date.weekday {
      case .monday: "Mon"
      case .tuesday: "Tue"
      case .wednesday: "Wed"
      case .thursday: "Thu"
      case .friday: "Fri"
      case .saturday: "Sat"
      case .sunday: "Sun"
      }
    let parts = date.parts
    return "\(weekday) \(parts.day) \(months[parts.month - 1])"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// Hours, minutes and, where they are not 0, seconds: `2 h 15 min`, `40 min`, `5 s`.
  static func duration(_ seconds: Int64) -> String {
    var parts: [String] = []
    if seconds >= 3600 { parts.append("\(seconds / 3600) h") }
    if seconds / 60 % 60 > 0 { parts.append("\(seconds / 60 % 60) min") }
    if seconds % 60 > 0 || parts.isEmpty { parts.append("\(seconds % 60) s") }
    return parts.joined(separator: " ")
  }
}
