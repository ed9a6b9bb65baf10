/// What the rule readers know about a word: a set of classes, looked up once a word in ``WordLexicon``.
struct WordClasses: OptionSet {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  @inline(__always)
  private init(bit: UInt64) { rawValue = 1 << bit }

  // Time. The value of the entry is given in brackets.
  /// A day of the week [1 Monday … 7 Sunday].
  static let weekday = WordClasses(bit: 0)
  /// A month [1 … 12].
  static let month = WordClasses(bit: 1)
  /// A unit of time [the raw value of `TimeUnit`].
  static let unit = WordClasses(bit: 2)
  /// A number in words [the number], or `a`, `an` [1].
  static let numberWord = WordClasses(bit: 3)
  /// Today [0], tomorrow [1], tonight [2].
  static let relativeDay = WordClasses(bit: 4)
  /// A part of the day [its first hour, 24 for midnight].
  static let dayPart = WordClasses(bit: 5)
  /// A feast or a day everybody knows [the raw value of `NamedDay`].
  static let namedDay = WordClasses(bit: 6)
  /// By, before, until.
  static let before = WordClasses(bit: 7)
  /// On, at, for, in, within, from, after, between.
  static let preposition = WordClasses(bit: 8)
  /// This, next, coming, following.
  static let coming = WordClasses(bit: 9)
  /// Since, ago, last, yesterday: what lies behind.
  static let behind = WordClasses(bit: 10)
  /// am [0] and pm [12].
  static let halfDay = WordClasses(bit: 11)
  /// Half [30], quarter [15].
  static let hourFraction = WordClasses(bit: 12)
  /// Flight, wedding, gate: what begins or ends at its time.
  static let eventNoun = WordClasses(bit: 13)
  /// Leaves, closes, boards, is due.
  static let eventVerb = WordClasses(bit: 14)
  /// Verbs of what people have before them: fly, marry, host, pick up.
  static let plan = WordClasses(bit: 57)
  /// Now, immediately.
  static let urgent = WordClasses(bit: 15)
  /// Every, each, always, usually.
  static let habitual = WordClasses(bit: 16)

  /// A number in words from one to twelve, which may be an hour.
  static let hourWord = WordClasses(bit: 58)

  // Grammar.
  /// Verbs in the past tense and was, were, had, been.
  static let past = WordClasses(bit: 17)
  /// Please, can, could, need, want.
  static let request = WordClasses(bit: 18)
  /// Will, going, must.
  static let future = WordClasses(bit: 19)
  static let firstPerson = WordClasses(bit: 20)
  static let thirdPerson = WordClasses(bit: 21)
  static let determiner = WordClasses(bit: 22)
  static let negation = WordClasses(bit: 23)
  /// A word that is frequent in English.
  static let common = WordClasses(bit: 24)

  // People and places.
  static let givenName = WordClasses(bit: 25)
  /// Mr, Mrs, Dr.
  static let title = WordClasses(bit: 26)
  /// Brother, driver, waitress: a name may stand beside it.
  static let person = WordClasses(bit: 27)
  /// Regards, thanks, cheers, sincerely.
  static let closing = WordClasses(bit: 28)
  /// Called, named, name, ask for.
  static let naming = WordClasses(bit: 29)
  /// Street, road, lane.
  static let street = WordClasses(bit: 30)
  /// Flat, apartment, unit.
  static let dwelling = WordClasses(bit: 31)
  /// A city or a country.
  static let place = WordClasses(bit: 32)

  // Cues before numbers and codes.
  static let orderCue = WordClasses(bit: 33)
  static let bookingCue = WordClasses(bit: 34)
  static let phoneCue = WordClasses(bit: 35)
  static let cardCue = WordClasses(bit: 36)
  static let birthCue = WordClasses(bit: 37)
  static let passportCue = WordClasses(bit: 38)
  static let nationalCue = WordClasses(bit: 39)
  /// The names of the numbers by which states and health services know a person, whatever their form.
  static let identityCue = WordClasses(bit: 59)
  /// Number, no, id, code: may stand between a cue and its code.
  static let cueFiller = WordClasses(bit: 40)
  static let addressCue = WordClasses(bit: 41)
  /// Ref, reference: said of orders and bookings.
  static let reference = WordClasses(bit: 47)
  /// Flight, hotel, seat: what is booked, so that a reference in its post is a booking's.
  static let booked = WordClasses(bit: 60)
  /// Serial, model, flight: the code after it names a thing.
  static let thingCue = WordClasses(bit: 46)

  // Opting out.
  /// Stop, quit.
  static let stopVerb = WordClasses(bit: 42)
  /// Texts, e-mails, calls [the raw value of the channel].
  static let message = WordClasses(bit: 43)
  /// Offers, ads, promotions, newsletter.
  static let advertising = WordClasses(bit: 44)
  /// List, database.
  static let list = WordClasses(bit: 45)
  /// A keyword that alone makes an opt-out; with the value 1 only where the post is nothing but the word in capitals.
  static let keyword = WordClasses(bit: 50)
  /// Take, remove: what is done to a number on a list.
  static let removal = WordClasses(bit: 51)
  /// Survey, review, rate.
  static let survey = WordClasses(bit: 52)

  // The tone of a post, as far as it tells a limit from a remark.
  /// Love, thanks, amazing, lol.
  static let pleasant = WordClasses(bit: 48)
  /// Stuck, broken, wrong, refund.
  static let trouble = WordClasses(bit: 49)

  // Brands.
  /// A brand that everybody knows.
  static let brand = WordClasses(bit: 56)
  /// Airlines, bank, ltd: what many names share and none rests on.
  static let generic = WordClasses(bit: 53)
  /// Garden, river, nest, roast: where names of brands mean plants, animals, places and food.
  static let nature = WordClasses(bit: 54)
  /// Account, app, driver, refund: what people have to do with a brand.
  static let commerce = WordClasses(bit: 55)

  /// Whether the word tells something about time.
  static let temporal: WordClasses = [
    .weekday, .month, .unit, .relativeDay, .dayPart, .namedDay, .halfDay, .hourFraction, .before, .urgent, .hourWord,
  ]
}
