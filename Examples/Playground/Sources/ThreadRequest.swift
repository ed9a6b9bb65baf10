import CareDesk
import CareLanguage
import CareModel
import CareReport
import CareSLA

/// A thread to decide: what customers and the brand said, at a desk with the standard playbook and promises.
///
/// Fields: the office hours, the brand, the instant at which clocks are read (empty: the last turn's), then for each turn
/// instant, who (`brand` or a name), channel, lifecycle, context and text.
struct ThreadRequest {
  private let policies: PolicyBook
  private let instant: Timestamp
  private var outputs: [DeskOutput] = []
  private var cases: [CareCase] = []

  init(_ fields: inout Fields) throws(RequestError) {
    let hours = try OfficeHours(&fields)
    let brand = fields.brand()
    let asOf = try fields.optionalInstant()
    var turns: [DeskInput] = []
    var person: Identifier<SocialIdentity>?
    while !fields.isAtEnd { turns.append(try Self.turn(&fields, number: turns.count + 1, person: &person)) }
    guard let first = turns.first, let last = turns.last else { throw RequestError("nobody has said anything") }
    policies = try hours.book({ SLAPolicy.channelDefaults(calendar: $0) }, from: first.at)
    instant = asOf ?? last.at
    decide(turns, brand: brand, from: first.at)
  }

  private static func turn(
    _ fields: inout Fields,
    number: Int,
    person: inout Identifier<SocialIdentity>?
  ) throws(RequestError) -> DeskInput {
    let at = try fields.instant()
    let (who, channel, lifecycle) = (fields.next(), fields.optional(), Lifecycle(rawValue: fields.next()))
    let (context, text) = (fields.next(), fields.next())
    let id = Identifier<DeskInput>("turn-\(number)")
    if who == "brand" {
      guard let person else { throw RequestError("the brand answers nobody") }
      return DeskInput(id: id, at: at, .reply(BrandReply(text, to: .person(person))))
    }
    let author = Identifier<SocialIdentity>(who)
    person = author
    let post = IncomingPost(
      text,
      from: author,
      channel: channel.map { Channel(rawValue: $0) } ?? .publicPost,
      relation: .tagged,
      context: context,
      lifecycle: lifecycle == .unknown ? nil : lifecycle
    )
    return DeskInput(id: id, at: at, .post(post))
  }

  private mutating func decide(_ turns: [DeskInput], brand: BrandProfile?, from start: Timestamp) {
    var state = DeskState(Desk(policies: policies))
    var inputs = turns
    if let brand { inputs.insert(DeskInput(id: "brand", at: start, .settings(DeskSettings(brand: brand))), at: 0) }
    for input in inputs { outputs += state.take(input) }
    cases = state.cases
  }

  /// What the desk decided, turn by turn, and how its cases stand: the lines of `care triage`.
  var decisions: JSON {
    .array(outputs.map { DeskReport($0).json } + cases.map { CaseReport($0).json })
  }

  /// The clocks of the cases, with their time accounted for.
  var clocks: JSON {
    get throws(RequestError) {
      var clocks: [JSON] = []
      for careCase in cases {
        let timeline = CaseTimeline(careCase, choosingFrom: policies)
        clocks += try ClockRequest.ledgers(of: timeline.events, under: policies, asOf: instant)
      }
      return .array(clocks)
    }
  }
}
