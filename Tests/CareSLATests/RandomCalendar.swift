import CareModel
import CareSLA
import CareTesting

/// A random calendar in a random zone around a random instant, often one at which the clocks change.
struct RandomCalendar {
  let zoneName: String
  let zone: ZoneRules
  let rules: PlainRules
  /// The instant around which dated rules lie, at midnight UTC.
  let middle: Int64
  let step: Int64

  /// Zones with a change of the clocks that is out of the ordinary, and the second of one.
  static let oddities: [(name: String, at: Int64)] = [
    ("Pacific/Apia", 1_325_239_200),  // skipped 2011-12-30
    ("Pacific/Fakaofo", 1_325_242_800),  // the same
    ("Pacific/Kwajalein", 745_934_400),  // skipped 1993-08-21
    ("Pacific/Enderbury", 788_871_600), ("Pacific/Kiritimati", 788_868_000),  // skipped a day at the turn of 1995
    ("Australia/Lord_Howe", 1_633_188_600),  // half an hour
    ("Europe/Dublin", 1_616_893_200),  // standard time in summer
    ("Antarctica/Troll", 1_616_893_200),  // two hours
    ("America/Havana", 1_615_698_000), ("Asia/Beirut", 1_616_882_400), ("America/Santiago", 1_630_814_400),
    ("America/Asuncion", 1_633_233_600), ("Africa/Cairo", 1_682_632_800),  // at midnight
    ("Africa/Casablanca", 1_618_106_400), ("Asia/Gaza", 1_713_571_200),  // around Ramadan
    ("America/Nuuk", 1_711_846_800), ("Asia/Pyongyang", 1_525_446_000), ("America/Caracas", 1_462_086_000),
    ("Asia/Kathmandu", 504_901_800), ("Europe/Lisbon", 717_555_600), ("America/St_Johns", 1_143_948_660),  // 00:01
    ("America/St_Johns", 576_041_460), ("Antarctica/Casey", 1_601_740_860), ("America/New_York", 126_687_600),
  ]

  init(seed: UInt64, step: Int64 = 60) throws {
    var random = SeededGenerator(seed: seed)
    var middle = Int64.random(in: 0...4_102_444_800, using: &random)
    if Int.random(in: 0..<3, using: &random) == 0 {
      let oddity = Self.oddities[Int.random(in: 0..<Self.oddities.count, using: &random)]
      zoneName = oddity.name
      zone = try ZoneRules.named(oddity.name)
      middle = oddity.at
    } else {
      zoneName = ZoneTable.names.randomElement(using: &random) ?? "UTC"
      zone = try ZoneRules.named(zoneName)
      let near = zone.transitions(
        from: Timestamp(secondsSince1970: middle),
        to: Timestamp(secondsSince1970: middle + 300 * 86_400)
      )
      if let change = near.randomElement(using: &random) { middle = change.at.secondsSince1970 }
    }
    self.middle = middle - ((middle % 86_400) + 86_400) % 86_400
    self.step = step
    var maker = Maker(random: random, step: Int(step), day: Int(self.middle / 86_400))
    rules = maker.rules()
  }

  private struct Maker {
    var random: SeededGenerator
    let step: Int
    let day: Int

    /// A time of day, often one at which clocks change or a day ends.
    mutating func time() -> Int {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: return [0, 1800, 3600, 5400, 7200, 9000, 10_800, 82_800, 84_600].randomElement(using: &random) ?? 0
      case 1: return Int.random(in: 0..<24, using: &random) * 3600
      default: return Int.random(in: 0..<86_400 / step, using: &random) * step
      }
    }

    mutating func interval(overnight: Bool) -> (Int, Int) {
      if Int.random(in: 0..<8, using: &random) == 0 { return (0, 86_400) }
      let (first, second) = (time(), time())
      if first == second { return (first, 86_400) }
      if overnight, Bool.random(using: &random) { return (max(first, second), min(first, second)) }
      return (min(first, second), max(first, second))
    }

    mutating func intervals(overnight: Bool) -> [(Int, Int)] {
      var result = (0..<Int.random(in: 0...3, using: &random)).map { _ in interval(overnight: overnight) }
      // Sometimes a second one that touches the first or is the same.
      if let first = result.first, first.1 < 86_400, first.1 > first.0 {
        if Int.random(in: 0..<4, using: &random) == 0 { result.append((first.1, 86_400)) }
        if Int.random(in: 0..<4, using: &random) == 0 { result.append(first) }
      }
      return result
    }

    mutating func date() -> CivilDate {
      CivilDate(clampingDaysSince1970: day + Int.random(in: -7...7, using: &random))
    }

    mutating func holiday() -> PlainRules.PlainHoliday {
      let (_, month, dayOfMonth) = date().parts
      let weekday = Weekday.allCases.randomElement(using: &random) ?? .monday
      let ordinal = [1, 2, 3, 4, 5, -1].randomElement(using: &random) ?? 1
      let hours = Bool.random(using: &random) ? (0, 86_400) : interval(overnight: false)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: return PlainRules.PlainHoliday(day: .date(date()), hours: hours)
      case 1: return PlainRules.PlainHoliday(day: .yearly(month: month, day: dayOfMonth), hours: hours)
      default:
        return PlainRules.PlainHoliday(day: .weekday(ordinal: ordinal, weekday: weekday, month: month), hours: hours)
      }
    }

    mutating func rules() -> PlainRules {
      var rules = PlainRules()
      let nights = Bool.random(using: &random)
      for weekday in Weekday.allCases where Int.random(in: 0..<6, using: &random) > 0 {
        rules.weekly[weekday] = intervals(overnight: nights)
        if Int.random(in: 0..<4, using: &random) == 0 { rules.weeklyBreaks[weekday] = intervals(overnight: false) }
      }
      for _ in 0..<Int.random(in: 0...3, using: &random) { rules.shifts[date()] = intervals(overnight: nights) }
      for _ in 0..<Int.random(in: 0...2, using: &random) { rules.breaks[date()] = intervals(overnight: false) }
      for _ in 0..<Int.random(in: 0...3, using: &random) { rules.holidays.append(holiday()) }
      return rules
    }
  }
}
