/// What words do in the constructions of limits; see ``DeadlineFrame``.
enum FrameWords {
  struct Roles: OptionSet {
    let rawValue: UInt64
    /// If, unless.
    static let condition = Roles(rawValue: 1 << 0)
    /// Said, promised, supposed: what follows was somebody's word.
    static let reporting = Roles(rawValue: 1 << 1)
    /// Open, shut: said of shops.
    static let opening = Roles(rawValue: 1 << 2)
    /// A verb that begins an order: send, cancel.
    static let order = Roles(rawValue: 1 << 3)
    /// What, when, how.
    static let question = Roles(rawValue: 1 << 4)
    /// Is, are, do: begins a question.
    static let asking = Roles(rawValue: 1 << 5)
    /// Fly, move, leave.
    static let departure = Roles(rawValue: 1 << 6)
    /// Flying, moving, leaving.
    static let departing = Roles(rawValue: 1 << 7)
    /// What begins at its time, besides the event nouns of the lexicon.
    static let occasion = Roles(rawValue: 1 << 8)
    /// An event noun that is a place or a thing as often.
    static let place = Roles(rawValue: 1 << 9)
    /// Home, out, away: where one is until a time.
    static let staying = Roles(rawValue: 1 << 10)
    /// Call, ring, come: what one asks for within certain hours.
    static let calling = Roles(rawValue: 1 << 11)
    /// Have, got, only: what one has is time.
    static let having = Roles(rawValue: 1 << 12)
    /// Arrives: what ends then is a wait, not a chance.
    static let coming = Roles(rawValue: 1 << 13)
    /// Nobody, he, they: who is there or is not.
    static let anybody = Roles(rawValue: 1 << 15)
    /// Receipt, invoice: a paper about a time.
    static let document = Roles(rawValue: 1 << 14)
  }

  /// A lexicon of its own, whose classes are roles.
  private static let english = WordLexicon(lists: lists, capacity: 512)

  static let left = WordHash.of("left")

  static func roles(of key: UInt32) -> Roles {
    Roles(rawValue: english.entry(for: key).classes.rawValue)
  }

  static func roles(at index: Int, _ tokens: [ScanToken]) -> Roles {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return [] }
    return roles(of: tokens[index].key)
  }

  private static func list(_ roles: Roles, _ words: StaticString) -> (classes: WordClasses, words: StaticString) {
    (WordClasses(rawValue: roles.rawValue), words)
  }

  // General knowledge of English; apostrophes are left out.
  static let lists: [(classes: WordClasses, words: StaticString)] = [
    list(.condition, "if unless otherwise"),
    list(.reporting, "said told promised supposed meant quoted claimed assured scheduled estimated expected"),
    list(.opening, "open opens opening shut shuts close closes closed hours"),
    list(
      .order,
      """
      cancel send fix call ring block change confirm refund stop swap put get tell make give answer reply sort pay
      return switch move close delete remove email text bring collect deliver freeze kindly any
      """
    ),
    list(.question, "what when how"),
    list(.asking, "is are do does will u r"),
    list(
      .departure,
      """
      fly travel sail leave leaves move land lands drive depart deploy marry retires exchange complete board flies
      off
      """
    ),
    list(
      .departing,
      """
      flying driving travelling traveling sailing leaving going moving marrying returning landing departing boarding
      deploying retiring
      """
    ),
    list(
      .occasion,
      """
      completion birthday anniversary session procedure treatment assessment raid off guests prom people visitors
      relatives inlaws
      """
    ),
    list(.place, "shop store office counter branch baby window door school depot work bill stop"),
    list(.staying, "in out home away here there town work back free available"),
    list(.anybody, "nobody noone one anyone anybody someone somebody he she they hes shes theyre theyll"),
    list(.coming, "arrive arrives arriving"),
    list(.calling, "call ring phone come deliver me reach available"),
    list(.having, "have has got ive youve weve shes hes only enough"),
    list(
      .document,
      """
      receipt receipts invoice invoices statement statements bill proof letter payslip booked travel order email
      """
    ),
  ]
}
