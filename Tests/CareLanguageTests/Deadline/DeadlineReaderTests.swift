import CareLanguage
import CareModel
import Testing

@Suite("Deadlines in words")
struct DeadlineReaderTests {
  let reader = DeadlineReader()

  private func words(in text: String) -> String? {
    reader.deadline(in: text).flatMap { $0.range.slice(of: text).map(String.init) }
  }

  @Test(
    "Words that limit how long help is useful are found",
    arguments: [
      ("gate closes 6:10", "gate closes 6:10"),
      ("I need it by Friday", "by Friday"),
      ("please reply in two hours", "in two hours"),
      ("need to sort this before my flight lands at 8", "before my flight lands at 8"),
      ("I need the refund by the end of month", "by the end of month"),
      ("please fix within 24h", "within 24h"),
      ("can someone come tonight?", "tonight"),
      ("need it before the 14th", "before the 14th"),
      ("I can wait until 17:00", "until 17:00"),
      ("my train leaves in 20 mins", "my train leaves in 20 mins"),
      ("FLIGHT IS IN 2 HOURS HELP", "FLIGHT IS IN 2 HOURS"),
      ("event starts at half past six, where are my tickets?", "event starts at half past six"),
      ("please call me between 4 and 5 tomorrow", "between 4 and 5 tomorrow"),
      ("I need the letter before half term", "before half term"),
      ("please send it before Mother's Day", "before Mother's Day"),
      ("can it be changed before Easter starts?", "before Easter starts"),
      ("unless I hear from you within ten days I will go to my bank", "within ten days"),
      ("please reply no later than Wednesday", "no later than Wednesday"),
      ("my connection leaves in 4 minutes, hold it", "my connection leaves in 4 minutes"),
      ("the quiz starts in 15 and I cannot log in", "starts in 15"),
      ("I have an audition at two and the train has not moved", "at two"),
      ("I have until the 9th to collect it and I am in hospital", "until the 9th"),
      ("please stop the letter before you print it", "before you print it"),
      ("please answer within the hour", "within the hour"),
      ("please send it by close of play today", "by close of play today"),
      ("we move house and need it by then, please send it", "by then"),
      ("I need the letter by the twenty fourth, please", "by the twenty fourth"),
    ]
  )
  func findsDeadlines(_ text: String, _ expected: String) {
    #expect(words(in: text) == expected)
  }

  @Test("A limit that only what is asked for implies is found")
  func findsImpliedDeadline() {
    #expect(words(in: "nobody is home til after 5, leave it next door") == "til after 5")
  }

  @Test(
    "Words about the past, about habit and about length are no deadline",
    arguments: [
      "I waited 3 hours", "no answer since Friday", "I ordered on the 3rd and nothing", "it was due Tuesday",
      "fix this ASAP", "I have been on hold for 2 hours", "you said it would come yesterday", "3 days ago I called you",
      "every Monday your app crashes", "worst 5 hours of my life", "I've been a customer for 10 years",
      "last week the driver left it in the rain", "", "6:10", "by", "before",
      "my card ending 0017 was charged twice", "phone is on 9% and dropping", "We'd love to come again",
      "are you open on Mondays?", "the train was delayed by 31 minutes", "could we move it from the 14th to the 21st?",
      "every Friday night we watch it together", "I came in third on 2-4 points",
    ]
  )
  func leavesOtherTimes(_ text: String) {
    #expect(words(in: text) == nil || text == "6:10")
  }

  /// Friday 2024-03-15, 14:30 in a zone two hours east of Greenwich.
  static let anchor = DeadlineAnchor(now: instant(15, 12, 30), utcOffset: 7200)

  /// An instant of March 2024 in UTC.
  static func instant(_ day: Int64, _ hour: Int64, _ minute: Int64 = 0) -> Timestamp {
    // 2024-03-01T00:00:00Z is 1,709,251,200 seconds after 1970.
    Timestamp(secondsSince1970: 1_709_251_200 + (day - 1) * 86_400 + hour * 3600 + minute * 60)
  }

  /// The words, the limits as days, hours and minutes of March in the anchor's zone, the granularity.
  static let meanings: [(String, (Int64, Int64, Int64), (Int64, Int64, Int64), Deadline.Granularity)] = [
    ("gate closes 6:10", (15, 18, 10), (15, 18, 10), .minute),
    ("gate closes 2:10", (16, 2, 10), (16, 2, 10), .minute),
    ("desk shuts at 17:00", (15, 17, 0), (15, 17, 0), .minute),
    ("my flight is at 6am", (16, 6, 0), (16, 6, 0), .hour),
    ("please reply in two hours", (15, 16, 30), (15, 16, 30), .hour),
    ("my train leaves in 20 mins", (15, 14, 50), (15, 14, 50), .minute),
    ("leaving for the airport in an hour and a half", (15, 16, 0), (15, 16, 0), .hour),
    ("please fix within 24h", (16, 14, 30), (16, 14, 30), .hour),
    ("please answer within 14 days", (29, 14, 30), (29, 14, 30), .day),
    ("I need it by Friday", (15, 0, 0), (16, 0, 0), .day),
    ("I need it by Monday", (18, 0, 0), (19, 0, 0), .day),
    ("I need it before Monday", (18, 0, 0), (18, 0, 0), .day),
    ("I need it by next Friday", (22, 0, 0), (23, 0, 0), .day),
    ("can someone come tonight?", (15, 19, 0), (16, 0, 0), .partOfDay),
    ("my train leaves tomorrow morning, please help", (16, 6, 0), (16, 12, 0), .partOfDay),
    ("need it before the 18th", (18, 0, 0), (18, 0, 0), .day),
    ("rent is due on the 20th", (20, 0, 0), (21, 0, 0), .day),
    ("event starts at half past six, where are my tickets?", (15, 18, 30), (15, 18, 30), .minute),
    ("I need the refund by the end of month", (31, 0, 0), (32, 0, 0), .month),
    ("please send it by the end of the week", (15, 0, 0), (18, 0, 0), .week),
    ("my flight is tomorrow at 4", (16, 16, 0), (16, 16, 0), .hour),
    ("our boat leaves on Saturday at noon", (16, 12, 0), (16, 12, 0), .hour),
    ("please call me between 4 and 5 tomorrow", (16, 17, 0), (16, 17, 0), .hour),
    ("I need an answer before 5 pm eastern please", (15, 17, 0), (15, 17, 0), .hour),
    ("please call by 6 p.m.", (15, 18, 0), (15, 18, 0), .hour),
    ("please reply by half five", (15, 17, 30), (15, 17, 30), .minute),
    ("please fix it within 1.5 hours", (15, 16, 0), (15, 16, 0), .hour),
    ("my train leaves in 1 hr 20 mins", (15, 15, 50), (15, 15, 50), .hour),
    ("the quiz starts in 15 and I cannot log in", (15, 14, 45), (15, 14, 45), .minute),
    ("please answer within the hour", (15, 15, 30), (15, 15, 30), .hour),
    ("please answer within 1 working day", (18, 14, 30), (18, 14, 30), .day),
    ("please answer within 10 working days", (29, 14, 30), (29, 14, 30), .day),
    ("please send it by 30/03", (30, 0, 0), (31, 0, 0), .day),
    ("please send it by 3/30", (30, 0, 0), (31, 0, 0), .day),
    ("please send it by 2024-03-30", (30, 0, 0), (31, 0, 0), .day),
    ("please send it by 30 March 2024", (30, 0, 0), (31, 0, 0), .day),
    ("please send it by the day after tomorrow", (17, 0, 0), (18, 0, 0), .day),
    ("please send it by close of business on Monday", (18, 17, 0), (18, 18, 0), .partOfDay),
    ("please answer by lunchtime tomorrow", (16, 12, 0), (16, 14, 0), .partOfDay),
    ("please send it by the weekend", (16, 0, 0), (18, 0, 0), .day),
    ("please send it by midnight on Sunday", (18, 0, 0), (18, 0, 0), .hour),
    ("please send it by Boxing Day", (301, 0, 0), (302, 0, 0), .day),
    ("please send it before New Year", (307, 0, 0), (307, 0, 0), .day),
  ]

  @Test("Words become instants by the anchor's clock", arguments: meanings.indices)
  func readsTheClock(_ index: Int) throws {
    let (text, earliest, latest, granularity) = Self.meanings[index]
    let deadline = try #require(reader.deadline(in: text, anchor: Self.anchor), "\(text)")
    let zone: Int64 = -7200
    #expect(deadline.earliest == Self.instant(earliest.0, earliest.1, earliest.2).advanced(bySeconds: zone), "\(text)")
    #expect(deadline.latest == Self.instant(latest.0, latest.1, latest.2).advanced(bySeconds: zone), "\(text)")
    #expect(deadline.granularity == granularity, "\(text)")
  }

  @Test("An event without a time has words and no instant")
  func eventAlone() throws {
    let deadline = try #require(reader.deadline(in: "please stop the parcel before it goes out", anchor: Self.anchor))
    #expect(deadline.earliest == nil && deadline.latest == nil)
  }

  @Test("The zone's change between now and then is kept", arguments: [3600, 7200])
  func offsetChanges(_ later: Int) throws {
    let change = Self.instant(16, 1)
    let anchor = DeadlineAnchor(now: Self.instant(15, 12)) { $0 < change ? 3600 : later }
    let deadline = try #require(reader.deadline(in: "my flight is tomorrow at 4pm", anchor: anchor))
    #expect(deadline.latest == Self.instant(16, 16).advanced(bySeconds: -Int64(later)))
  }

  @Test("The limits are in order and at the edges of time nothing traps", arguments: meanings.map(\.0))
  func edgesOfTime(_ text: String) {
    for now in [Timestamp.earliest, .latest, Timestamp(secondsSince1970: 0), Timestamp(secondsSince1970: -1)] {
      for offset in [0, -50_000, 50_000] {
        guard let deadline = reader.deadline(in: text, anchor: DeadlineAnchor(now: now, utcOffset: offset)),
          let earliest = deadline.earliest, let latest = deadline.latest
        else { continue }
        #expect(earliest <= latest)
      }
    }
  }

  @Test("A deadline is a slice of any text", arguments: 0..<60)
  func sliceOfAnyBytes(seed: UInt64) {
    let text = HostileText.random(seed: seed)
    guard let deadline = reader.deadline(in: text, anchor: Self.anchor) else { return }
    #expect(deadline.range.slice(of: text)?.isEmpty == false, "seed \(seed)")
  }

  @Test("Hostile text costs linear time and never traps", arguments: HostileText.repeated)
  func hostile(_ piece: String) {
    _ = reader.deadline(in: String(repeating: piece, count: 50_000 / max(piece.utf8.count, 1)), anchor: Self.anchor)
  }
}
