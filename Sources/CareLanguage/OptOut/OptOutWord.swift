/// The hashes of the single words by which requests to be left alone are told.
enum OptOutWord {
  static let opt = WordHash.of("opt")
  static let out = WordHash.of("out")
  static let end = WordHash.of("end")
  static let please = WordHash.of("please")
  static let pls = WordHash.of("pls")
  static let no = WordHash.of("no")
  static let more = WordHash.of("more")
  static let lose = WordHash.of("lose")
  static let number = WordHash.of("number")
  static let turn = WordHash.of("turn")
  static let off = WordHash.of("off")
  static let from = WordHash.of("from")
  static let list = WordHash.of("list")
  static let lists: [UInt32] = [list, WordHash.of("lists")]
  static let all = WordHash.of("all")
  static let everything = WordHash.of("everything")
  static let sending = WordHash.of("sending")
  static let asking = WordHash.of("asking")
  static let removed = WordHash.of("removed")
  static let do_ = WordHash.of("do")
  static let not = WordHash.of("not")
  static let dont = WordHash.of("dont")
  static let never = WordHash.of("never")
  static let send = WordHash.of("send")
  static let ring = WordHash.of("ring")
  static let back = WordHash.of("back")
  static let it = WordHash.of("it")
  static let them = WordHash.of("them")
  static let that = WordHash.of("that")
  static let bus = WordHash.of("bus")
  static let cant = WordHash.of("cant")
  static let refrain = WordHash.of("refrain")
  static let ever = WordHash.of("ever")
  static let write = WordHash.of("write")
  static let to = WordHash.of("to")
  static let but = WordHash.of("but")
  static let offer = WordHash.of("offer")
  static let good = WordHash.of("good")
  static let properly = WordHash.of("properly")
  static let leave = WordHash.of("leave")
  static let unsubscribed = WordHash.of("unsubscribed")
  static let enough = WordHash.of("enough")
  static let with = WordHash.of("with")
  static let switchWord = WordHash.of("switch")
  static let showing = WordHash.of("showing")
  static let mail = WordHash.of("mail")
  static let remove = WordHash.of("remove")
  static let me = WordHash.of("me")
  static let calling = WordHash.of("calling")
  static let you = WordHash.of("you")

  /// What stands for messages that were named before.
  static let pronouns: [UInt32] = [
    it, them, that, WordHash.of("this"), WordHash.of("these"), WordHash.of("those"),
  ]

  static let make: [UInt32] = [WordHash.of("make"), WordHash.of("making"), WordHash.of("get")]

  /// How somebody wishes that something stops.
  static let wished: [UInt32] = [
    WordHash.of("can"), WordHash.of("could"), WordHash.of("make"), WordHash.of("want"), WordHash.of("need"), please,
  ]

  static let canYou: [UInt32] = [WordHash.of("can"), WordHash.of("could"), WordHash.of("would"), WordHash.of("will")]

  /// The verbs by which people ask for writing instead of a call.
  static let written: [UInt32] = [
    write, WordHash.of("text"), WordHash.of("email"), WordHash.of("e-mail"), WordHash.of("message"), WordHash.of("msg"),
    WordHash.of("whatsapp"),
  ]

  static let alone: [UInt32] = [WordHash.of("alone"), WordHash.of("be")]

  static let wishes: [UInt32] = [WordHash.of("want"), WordHash.of("need"), WordHash.of("wish")]

  /// What of a person is on a list.
  static let reached: [UInt32] = [
    number, WordHash.of("email"), WordHash.of("e-mail"), WordHash.of("address"), WordHash.of("name"),
  ]

  /// Words of those who asked before.
  static let inVain: [UInt32] = [
    WordHash.of("still"), WordHash.of("again"), WordHash.of("times"), WordHash.of("twice"), WordHash.of("another"),
    WordHash.of("yet"), WordHash.of("keep"), WordHash.of("x"),
  ]

  static let plurals: [UInt32] = [
    WordHash.of("texts"), WordHash.of("sms"), WordHash.of("messages"), WordHash.of("emails"), WordHash.of("e-mails"),
    WordHash.of("mails"), WordHash.of("mailings"), WordHash.of("calls"), WordHash.of("letters"),
    WordHash.of("notifications"), WordHash.of("notifs"), WordHash.of("alerts"), WordHash.of("reminders"),
    WordHash.of("dms"), WordHash.of("spam"), WordHash.of("coupons"), WordHash.of("pop-ups"), WordHash.of("leaflets"),
    WordHash.of("surveys"), WordHash.of("robocalls"),
    WordHash.of("notification"), WordHash.of("pushes"), WordHash.of("flyers"), WordHash.of("txts"),
    WordHash.of("reviews"), WordHash.of("statements"),
  ]

  static let beforeCommands: [UInt32] = [
    please, pls, WordHash.of("and"), WordHash.of("but"), WordHash.of("so"), WordHash.of("kindly"), WordHash.of("just"),
    WordHash.of("as"),
  ]

  static let gerunds: [UInt32] = [
    WordHash.of("texting"), WordHash.of("messaging"), WordHash.of("emailing"), calling,
    WordHash.of("phoning"),
    WordHash.of("telephoning"), WordHash.of("ringing"), WordHash.of("robocalling"), WordHash.of("dming"),
    WordHash.of("whatsapping"), WordHash.of("contacting"), WordHash.of("spamming"), WordHash.of("pestering"),
    WordHash.of("bothering"), WordHash.of("txting"), WordHash.of("mailing"), WordHash.of("cold-calling"),
  ]
}
