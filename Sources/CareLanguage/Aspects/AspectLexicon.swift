/// The nouns that name what customers judge, by the hash of their stem.
///
/// The lists are the project's own, of general English. They are read by the tokeniser itself, so a noun is listed in one of its
/// forms. Words that are as often verbs ("charge", "book", "order") are left out: a missed aspect costs less than a wrong one.
struct AspectLexicon: Sendable {
  static let english = AspectLexicon(AspectLexicon.lists)

  private var keys: [UInt64]
  private var topics: [Aspect.Topic]
  private let mask: Int

  private init(_ lists: [(Aspect.Topic, String)]) {
    // More than twice as many slots as there are nouns, so that every search ends soon, at a free slot.
    let size = 1024
    var keys = [UInt64](repeating: 0, count: size)
    var topics = [Aspect.Topic](repeating: .product, count: size)
    var text = TokenizedText()
    for (topic, words) in lists {
      text.tokenize(words)
      for token in text.tokens where token.stem != 0 {
        var slot = Int(truncatingIfNeeded: token.stem) & (size - 1)
        while keys[slot] != 0, keys[slot] != token.stem { slot = (slot + 1) & (size - 1) }
        keys[slot] = token.stem
        topics[slot] = topic
      }
    }
    mask = size - 1
    self.keys = keys
    self.topics = topics
  }

  /// What the noun with the stem has to do with, or `nil` where it is none of the list.
  @inline(__always)
  func topic(of stem: UInt64) -> Aspect.Topic? {
    var slot = Int(truncatingIfNeeded: stem) & mask
    while keys[slot] != 0 {
      if keys[slot] == stem { return topics[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static let lists: [(Aspect.Topic, String)] = [
    (
      .staff,
      """
      staff crew driver engineer technician agent rep representative receptionist waiter waitress bartender barista chef pilot captain \
      steward stewardess attendant conductor cashier manager supervisor fitter plumber installer courier guard porter cleaner housekeeper \
      housekeeping adviser advisor pharmacist nurse instructor trainer mechanic employee worker colleague concierge host hostess personnel
      """
    ),
    (
      .support,
      """
      support service helpline hotline helpdesk chat chatbot webchat bot desk reception switchboard ivr hold-music helpcentre callback \
      response survey
      """
    ),
    (
      .price, "price pricing fee bill tariff fare cost surcharge deposit invoice payment subscription premium overdraft"
    ),
    (.refund, "refund voucher compensation reimbursement cashback goodwill credit warranty guarantee"),
    (.delivery, "delivery parcel package packaging tracking slot shipment shipping dispatch doorstep locker van box"),
    (
      .software,
      """
      app website site webpage update checkout login password feature interface menu form button dashboard software firmware version \
      notification page portal kiosk map calculator
      """
    ),
    (
      .connection,
      """
      wifi broadband internet network signal coverage connection router modem data roaming outage electricity heating boiler \
      meter
      """
    ),
    (
      .food,
      """
      food meal breakfast lunch dinner menu coffee tea pizza burger sandwich soup salad chicken curry cake bread sauce drink beer wine \
      dessert steak fries chips rice portion buffet snack croissant pastry noodles fish taste flavour flavor
      """
    ),
    (
      .room,
      "room bed mattress pillow shower bathroom view balcony aircon sheets towel suite bedding noise smell carpet curtains duvet sink bath"
    ),
    (
      .travel,
      """
      seat legroom flight train bus ferry coach boat plane cabin carriage gate boarding lounge timetable schedule platform \
      aisle transfer shuttle sailing
      """
    ),
    (.luggage, "luggage baggage bag suitcase case pram buggy stroller pushchair wheelchair crate guitar backpack"),
    (.show, "acting show performance concert band film movie stage orchestra exhibition match stream episode playlist"),
    (.waiting, "queue wait backlog"),
    (
      .product,
      """
      product quality screen battery charger zip sole fabric colour color handle hinge wheel brake lid motor sound camera keyboard remote \
      cable speaker headphones laptop phone tablet console shoes boots jacket coat dress sofa chair table lamp toy bike car instructions \
      paint fit sizing build design material stitching strap lens filter kettle oven fridge dishwasher washer drill
      """
    ),
    (
      .place,
      """
      store shop branch toilet lift elevator parking pool gym lobby restaurant cafe counter trolley entrance pitch tent campsite bin hotel airport \
      station terminal
      """
    ),
  ]
}
