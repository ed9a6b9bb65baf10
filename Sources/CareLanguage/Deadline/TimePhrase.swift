import CareModel

/// Words about time that belong together ("by 5 tomorrow", "within 14 days", "before it ships"), taken apart.
struct TimePhrase {
  /// What the phrase rests on; the one that counts most where it has several parts.
  enum Kind: UInt8 {
    case clock
    case day
    case date
    case duration
    case period
    case partOfDay
    case namedDay
    case clause
    case urgent
  }

  /// How the phrase is led in.
  enum Lead: UInt8 {
    case none
    case by
    case before
    case until
    case at
    case on
    case inside
    case within
    case from
    case after
    case `for`
    case other
  }

  enum Unit: Int32 {
    case minute = 1
    case hour, day, week, month, year, fortnight, second
  }

  var first: Int
  var next: Int
  var lead: Lead = .none
  /// The first token of the words about time themselves, behind the lead.
  var core = 0

  /// Minutes since midnight as written, before morning and evening are told apart.
  var clock: Int?
  /// Whether am or pm, or an hour after twelve, says which half of the day is meant.
  var clockIsSure = false
  var clockHasMinutes = false
  /// 0 today, 1 tomorrow, 2 tonight, 3 the day after tomorrow.
  var relativeDay: Int?
  /// 1 Monday … 7 Sunday.
  var weekday: Int?
  /// Weeks to add: "Friday week", "next Friday".
  var weeksLater = 0
  /// "Friday week", which is counted from the next Friday and not from the next week.
  var isWeekAfter = false
  var dayOfMonth: Int?
  var month: Int?
  var year: Int?
  /// The first hour of a part of the day.
  var partOfDay: Int?
  var amount: Int?
  var addsHalf = false
  /// Whether the days are "working days", which weekends do not count among.
  var countsWorkingDays = false
  /// The minutes of "1 hr 20 mins".
  var extraMinutes = 0
  var unit: Unit?
  /// "End of", "this", "next" before a unit.
  var periodShift: Int?
  var isEndOfPeriod = false
  var namedDay: Int?
  var isClause = false
  var isUrgent = false

  var kind: Kind {
    if clock != nil { return .clock }
    if amount != nil { return .duration }
    if dayOfMonth != nil { return .date }
    if weekday != nil || relativeDay != nil { return .day }
    if periodShift != nil { return .period }
    if partOfDay != nil { return .partOfDay }
    if namedDay != nil { return .namedDay }
    return isUrgent ? .urgent : .clause
  }

  var granularity: Deadline.Granularity {
    switch kind {
    case .clock: return clockHasMinutes ? .minute : .hour
    case .duration:
      switch unit {
      case .minute, .second: return .minute
      case .hour: return .hour
      case .week, .fortnight: return .week
      case .month, .year: return .month
      case .day, nil: return .day
      }
    case .day, .date: return relativeDay == 2 || partOfDay != nil ? .partOfDay : .day
    case .period: return unit == .week ? .week : (unit == .day ? .day : .month)
    case .partOfDay: return .partOfDay
    case .namedDay, .clause: return .day
    case .urgent: return .minute
    }
  }

  init(first: Int) {
    self.first = first
    next = first
  }
}

/// The hashes of the single words that the grammar of time asks for by name.
enum TimeWord {
  static let the = WordHash.of("the")
  static let of = WordHash.of("of")
  static let past = WordHash.of("past")
  static let to = WordHash.of("to")
  static let then = WordHash.of("then")
  static let ish = WordHash.of("ish")
  static let only = WordHash.of("only")
  static let and = WordHash.of("and")
  static let or = WordHash.of("or")
  static let but = WordHash.of("but")
  static let so = WordHash.of("so")
  static let half = WordHash.of("half")
  static let an = WordHash.of("an")
  static let a = WordHash.of("a")
  static let clockWord = WordHash.of("oclock")
  static let end = WordHash.of("end")
  static let week = WordHash.of("week")
  static let next = WordHash.of("next")
  static let by = WordHash.of("by")
  static let before = WordHash.of("before")
  static let at = WordHash.of("at")
  static let on = WordHash.of("on")
  static let inside = WordHash.of("in")
  static let within = WordHash.of("within")
  static let from = WordHash.of("from")
  static let after = WordHash.of("after")
  static let forWord = WordHash.of("for")
  static let between = WordHash.of("between")
  static let th = WordHash.of("th")
  static let st = WordHash.of("st")
  static let nd = WordHash.of("nd")
  static let rd = WordHash.of("rd")
  static let may = WordHash.of("may")
  static let day = WordHash.of("day")
  static let month = WordHash.of("month")
  static let year = WordHash.of("year")
  static let business = WordHash.of("business")
  static let working = WordHash.of("working")
  static let is_ = WordHash.of("is")
  static let are = WordHash.of("are")
  static let p = WordHash.of("p")
  static let m = WordHash.of("m")
  static let go = WordHash.of("go")
  static let time = WordHash.of("time")
  static let term = WordHash.of("term")
  static let holiday = WordHash.of("holiday")
  /// Verbs of places and plans, which begin no limit.
  static let open: [UInt32] = [
    WordHash.of("open"), WordHash.of("opens"), WordHash.of("move"), WordHash.of("moving"), WordHash.of("goes"),
  ]
  /// Verbs whose time is told without them: "he retires FRIDAY".
  static let coming: [UInt32] = [
    WordHash.of("come"), WordHash.of("comes"), WordHash.of("coming"), WordHash.of("retires"),
  ]
  static let any = WordHash.of("any")
  /// First to twentieth, and thirtieth.
  static let ordinals: [UInt32] = [
    WordHash.of("first"), WordHash.of("second"), WordHash.of("third"), WordHash.of("fourth"), WordHash.of("fifth"),
    WordHash.of("sixth"), WordHash.of("seventh"), WordHash.of("eighth"), WordHash.of("ninth"), WordHash.of("tenth"),
    WordHash.of("eleventh"), WordHash.of("twelfth"), WordHash.of("thirteenth"), WordHash.of("fourteenth"),
    WordHash.of("fifteenth"), WordHash.of("sixteenth"), WordHash.of("seventeenth"), WordHash.of("eighteenth"),
    WordHash.of("nineteenth"), WordHash.of("twentieth"), WordHash.of("thirtieth"),
  ]
  /// How people name the zone of an hour: "before 5 central".
  static let zones: [UInt32] = [
    WordHash.of("central"), WordHash.of("eastern"), WordHash.of("pacific"), WordHash.of("gmt"), WordHash.of("bst"),
    WordHash.of("utc"), WordHash.of("est"), WordHash.of("edt"), WordHash.of("cst"), WordHash.of("cdt"),
    WordHash.of("pst"), WordHash.of("pdt"), WordHash.of("cet"), WordHash.of("ist"),
  ]
  /// What may stand between the lead and the time without changing it much: "by about 5", "til after 2".
  static let approximators: [UInt32] = [
    WordHash.of("about"), WordHash.of("around"), WordHash.of("roughly"), WordHash.of("approximately"),
    WordHash.of("after"),
    WordHash.of("latest"), WordHash.of("another"), WordHash.of("under"), WordHash.of("just"),
  ]
  /// What may stand between a number and its unit: "5 working days", "six more hours".
  static let unitFillers: [UInt32] = [
    of, business, working, WordHash.of("more"), WordHash.of("full"), WordHash.of("calendar"), WordHash.of("short"),
    WordHash.of("clear"),
  ]
  /// Words without a class of their own with which a clause may begin: "before you print it", "before somebody takes it".
  static let clauseStarts: [UInt32] = [
    WordHash.of("you"), WordHash.of("u"), WordHash.of("someone"), WordHash.of("somebody"), WordHash.of("anyone"),
    WordHash.of("anybody"), WordHash.of("everyone"), WordHash.of("people"), WordHash.of("dark"),
    WordHash.of("housekeeping"),
  ]
  static let close = WordHash.of("close")
  static let trading: [UInt32] = [business, WordHash.of("play"), WordHash.of("trading"), WordHash.of("trade")]
  static let tomorrow = WordHash.of("tomorrow")
  static let lunch = WordHash.of("lunch")
  static let lunchtime = WordHash.of("lunchtime")
  static let new = WordHash.of("new")
  static let years = WordHash.of("years")
  static let eve = WordHash.of("eve")
  static let boxing = WordHash.of("boxing")
  static let later = WordHash.of("later")
  static let than = WordHash.of("than")
  static let couple = WordHash.of("couple")
  static let few = WordHash.of("few")
}
