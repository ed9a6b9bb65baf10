import CareDesk
import CareLanguage
import CareModel
import CareReport
import CareSLA

/// What the page asks: a post to read, a thread to decide, or a promise to count.
struct Request {
  private let fields: [String]

  init(_ text: String) {
    fields = text.split(separator: "\u{1F}", omittingEmptySubsequences: false).map { String($0) }
  }

  var answer: JSON {
    switch field(0) {
    case "analyze": analysis
    case "triage": thread
    case "promise": promise
    default: failure("the page asked for something unknown")
    }
  }

  private func field(_ index: Int) -> String {
    index < fields.count ? fields[index] : ""
  }

  private func failure(_ text: String) -> JSON {
    .object([.init("error", .string(text))])
  }

  /// Fields: text, channel, brand name, brand handle, context, lifecycle, instant.
  private var analysis: JSON {
    let post = Post(
      field(1),
      channel: field(2).isEmpty ? nil : Channel(rawValue: field(2)),
      brand: field(3).isEmpty && field(4).isEmpty
        ? nil : BrandProfile(name: field(3), handles: field(4).isEmpty ? [] : [field(4)]),
      context: field(5),
      lifecycle: Lifecycle(rawValue: field(6)) ?? .unknown,
      anchor: (try? Timestamp(iso8601: field(7))).map { DeadlineAnchor(now: $0) }
    )
    do {
      return try AnalysisReport(id: nil, post: post, withEvidence: true).json
    } catch {
      return failure("the post makes no case")
    }
  }

  /// Fields: brand name, brand handle, then for each turn: instant, who ("brand" or a name), text.
  private var thread: JSON {
    var settings = DeskSettings(brand: BrandProfile(name: field(1), handles: field(2).isEmpty ? [] : [field(2)]))
    settings.listening = .aboutTheBrand
    var state = DeskState(Desk(settings: settings))
    var lines: [JSON] = []
    var person: Identifier<SocialIdentity>?
    for start in stride(from: 3, to: fields.count - 2, by: 3) {
      guard let instant = try? Timestamp(iso8601: field(start)) else { return failure("a turn has no instant") }
      let body: DeskInput.Body
      if field(start + 1) == "brand" {
        guard let person else { return failure("the brand answers nobody") }
        body = .reply(BrandReply(field(start + 2), to: .person(person)))
      } else {
        let author = Identifier<SocialIdentity>(field(start + 1))
        person = author
        body = .post(IncomingPost(field(start + 2), from: author, relation: .tagged))
      }
      let outputs = state.take(DeskInput(id: Identifier("turn-\(start / 3)"), at: instant, body))
      lines += outputs.map { DeskReport($0).json }
    }
    return .array(lines)
  }

  /// Fields: zone, first hour, last hour, weekdays as digits 1 to 7, target in seconds, instant.
  private var promise: JSON {
    do {
      let hours = try WallInterval(from: field(2), to: field(3))
      var weekly: [Weekday: [WallInterval]] = [:]
      for weekday in Weekday.allCases where field(4).utf8.contains(UInt8(48 + weekday.rawValue)) {
        weekly[weekday] = [hours]
      }
      let start = try instant(field(6))
      let zone = try ZoneRules.named(field(1))
      let calendar = CompiledCalendar(
        try BusinessCalendar(zone: zone, weekly: weekly),
        from: start,
        through: start.advanced(bySeconds: 62 * 86_400)
      )
      guard let due = calendar.add(Int64(field(5)) ?? 0, to: start) else { return failure("never due within 800 days") }
      return .object([
        .init("due", .string(due.iso8601)),
        .init("offset", .integer(zone.offset(at: due))),
        .init("isOpen", .bool(calendar.isOpen(at: start))),
        .init("ledger", .array(calendar.segments(from: start, to: due).map(line))),
      ])
    } catch {
      return failure(error.context)
    }
  }

  private func instant(_ text: String) throws(CareSLAError) -> Timestamp {
    guard let instant = try? Timestamp(iso8601: text) else {
      throw CareSLAError(.invalidTimeline, "'\(text)' is no instant")
    }
    return instant
  }

  private func line(_ segment: CalendarSegment) -> JSON {
    .object([
      .init("from", .string(segment.start.iso8601)), .init("to", .string(segment.end.iso8601)),
      .init("seconds", .integer(segment.seconds)), .init("isOpen", .bool(segment.isOpen)),
    ])
  }
}
