import CareLanguage
import CareModel
import CareTesting
import Testing

/// Text with the personal data in braces after its kind, as in `call {phone:07700 900123}`.
struct MarkedText: CustomTestStringConvertible {
  let text: String
  let findings: [String]

  init(_ marked: String) {
    var text = ""
    var findings: [String] = []
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let inside = rest[rest.index(after: open)..<close]
      let colon = inside.firstIndex(of: ":") ?? inside.startIndex
      text += inside[inside.index(after: colon)...]
      findings.append(String(inside))
      rest = rest[rest.index(after: close)...]
    }
    self.text = text + rest
    self.findings = findings
  }

  /// What the scanner finds in the text, each after its kind.
  static func findings(in text: String) -> [String] {
    PersonalDataScanner().spans(in: text).map {
      "\($0.kind.rawValue):\($0.range.slice(of: text).map(String.init) ?? "?")"
    }
  }

  var testDescription: String { text }
}

@Suite("Personal data")
struct PersonalDataScannerTests {
  let scanner = PersonalDataScanner()

  private func findings(in text: String) -> [String] { MarkedText.findings(in: text) }

  static let found = [
    "call me on {phone:07911 123456} please",
    "reach me: {phone:+44 7911 123456}.",
    "my cell is {phone:(415) 555-0132}",
    "call {phone:212-555-0187} after six",
    "text {phone:555-0133} when you land",
    "write to {email:jo.bloggs+news@mail.example.co.uk}.",
    "charged {cardNumber:4242 4242 4242 4242} twice",
    "it was {cardNumber:5555555555554444}!",
    "amex {cardNumber:3782 822463 10005} exp 04/29",
    "pay into {iban:NL91 ABNA 0417 1643 00} today",
    "IBAN {iban:FR1420041010050500013M02606}",
    "order no. {orderNumber:778-2041} never came",
    "Order number: {orderNumber:6640912} is late",
    "case {orderNumber:5521} and case {orderNumber:5522}",
    "parcel {orderNumber:JD00021198} lost",
    "booking {bookingReference:ZK4T7Q} please cancel",
    "PNR {bookingReference:8LQW2X}, window seat",
    "I am on {bookingReference:R7XKQ2}, help",
    "passport no {passport:512340987} expires soon",
    "my ssn is {nationalID:219-09-9999}",
    "NI number {nationalID:AB 12 34 56 C}",
    "date of birth {dateOfBirth:12/11/1979}",
    "I was born on {dateOfBirth:4 July 1986}.",
    "I live at {postalAddress:12 Elder Lane, Marwick} now",
    "send it to {postalAddress:Flat 4, 19 Mill Road, Denby, DE5 8NN}.",
    "new address {postalAddress:480 Cedar Ave, Boise 83702}",
    "postcode {postalAddress:SW1A 2AA}",
    "deliver to {postalAddress:Lindenstraße 14, 50674 Köln}",
    "Kind regards, {personName:Teresa Quill}",
    "Thank you {personName:Daniel}!",
    "my name is {personName:Ngozi}",
    "Yours faithfully, {personName:R. A. Holloway}",
    "Kind regards, {personName:Joost van Loon}",
    "My old address was {postalAddress:16 birch}, please change it",
    "send it to {postalAddress:11 Cooper's Steps, Whitby}",
    "consignment {orderNumber:71 0093 5526} is late",
    "my confirmation code is {bookingReference:NT54C8}",
    "booking ref {bookingReference:FJNNSK} please",
    "PNR {bookingReference:QWERTA}, two bags",
    "paid with {cardNumber:4242  4242  4242  4242} today",
    "paid with {cardNumber:4242\u{2011}4242\u{2011}4242\u{2011}4242} today",
    "IBAN {iban:NL91-ABNA-0417-1643-00}",
    "I spoke with {personName:Zorbin} in billing",
    "{personName:Ovreth} at the front desk was an absolute star",
    "{personName:Dovane} from your Leeds branch was lovely",
    "shout out to {personName:Jesrin} on the till",
    "{personName:Dr Quellin} never rang back",
    "Hi I'm {personName:Tashvik}, I booked for two",
    "send it to {postalAddress:Mannerkatu 5 B 3, 00530 Helsinki} please",
    "we moved to {postalAddress:Via dei Pini 9, 20131 Milano}",
    "new place: {postalAddress:Rua da Fonte 40, 4000-123 Porto}",
    "it is {postalAddress:8 rue des Lilas, 69003 Lyon}, third floor",
    "post it to {postalAddress:Eichenallee 17, 04315 Leipzig}",
    "flat is {postalAddress:ul. Polna 6/2, 31-100 Kraków}",
    "deliver to {postalAddress:Unit 9, Harrow Trading Estate, Denby DE5 8NN}",
    "home is {postalAddress:40 Fern Row, Flat 2, Denby DE5 8NN} again",
    "send to {postalAddress:7 Sea View, Ballymore, A63 K5T2}",
    "my new number ({phone:07911 123456}) works",
    "the phone on the account is {phone:0803 555 0199}",
    "ring {phone:0151 5550 1234} at any time",
    "PESEL {nationalID:81040512345}, please check",
    "my NHS number is {nationalID:485 777 3456}",
    "dob {dateOfBirth:3/9/52}",
    "file of {personName:Ada Lund}, {dateOfBirth:06.01.1958}, theatre two",
    "parcel code {orderNumber:MSKX 330182-4} is stuck",
  ]

  @Test("Each kind is found, with its exact words", arguments: found.map(MarkedText.init))
  func findsEachKind(_ marked: MarkedText) {
    #expect(findings(in: marked.text) == marked.findings)
  }

  @Test(
    "What only looks like personal data is left alone",
    arguments: [
      "it cost £1,649.99 and then $2000",
      "flight BA2490 leaves at 17:45 on 12/11/2024",
      "card 4242 4242 4242 4241 has a wrong check digit",
      "thanks @jo_bloggs and @brand.care",
      "the years 1914-1918 and 2019/2020",
      "rated it 10/10, 5 stars, 100%",
      "my iPhone 15 and PS5 and RTX 4090",
      "2 days late, 3rd time in 24h",
      "model WH-1000XM4, serial 4419 0032",
      "room 1204 on the 12th floor",
      "season 2 S02E05 was great",
      "opens 8 PM CT",
      "booking FAILED again", "my booking is CANCELLED", "error code 4451", "it is 7 1000 2000 times better",
      "we waited 45 minutes at gate 12",
      "",
      "@", "a@b", "a@", "@@@@", "x@y.", "+", "(", "#", "()", "+()",
    ]
  )
  func leavesOtherNumbersAlone(_ text: String) {
    #expect(findings(in: text).isEmpty)
  }

  @Test(
    "A number with a wrong check digit is neither a card nor an account",
    arguments: [
      "4242 4242 4242 4241", "5555555555554445", "NL92 ABNA 0417 1643 00", "XX91 ABNA 0417 1643 00",
      "0000 0000 0000 0000",
      "4242 4242 4242 4242 4242 4242",
    ]
  )
  func refusesWrongChecks(_ number: String) {
    let kinds = scanner.spans(in: "number \(number) please").map(\.kind)
    #expect(!kinds.contains(.iban) && (!kinds.contains(.cardNumber) || number.count > 20))
  }

  @Test("A repeated value goes with the first, though nothing announces it")
  func redactsRepeats() {
    let text = "Case 5521 is late. I said 5521. Call 07911 123456, that is 07911123456. Regards, Teresa Quill. Quill!"
    #expect(
      scanner.redacted(text)
        == "Case [orderNumber] is late. I said [orderNumber]. Call [phone], that is [phone]. Regards, [personName]. [personName]!"
    )
  }

  @Test("Only the kinds that were asked for go")
  func redactsByKind() {
    let text = "call 07911 123456 or write jo@mail.example"
    #expect(scanner.redacted(text, kinds: [.email]) == "call 07911 123456 or write [email]")
  }

  @Test("Redacting leaves nothing to find, changes nothing the second time and keeps no value", arguments: 0..<40)
  func redactionLaws(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var text = ""
    let found = Self.found + PersonalDataFormTests.found
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      text += MarkedText(found[Int.random(in: 0..<found.count, using: &random)]).text
      text += [" ", "\n", ", ", "", ". ", "\u{200B}", " 😀 "][Int.random(in: 0..<7, using: &random)]
    }
    let redacted = scanner.redacted(text)
    #expect(scanner.spans(in: redacted).isEmpty, "seed \(seed): \(text)")
    #expect(scanner.redacted(redacted) == redacted, "seed \(seed): \(text)")
    for span in scanner.spans(in: text) where span.range.length > 3 {
      let value = span.range.slice(of: text).map(String.init) ?? ""
      #expect(!redacted.contains(value), "seed \(seed): \(value) of \(text)")
    }
  }

  @Test("Redaction leaves no four letters or digits of a secret", arguments: 0..<200)
  func redactionLeavesNoPart(seed: UInt64) {
    var generator = SecretGenerator(random: SeededGenerator(seed: seed))
    let (text, secret) = generator.sentence()
    func characters(_ text: String) -> [Character] { text.filter { $0.isLetter || $0.isNumber } }
    let left = String(characters(scanner.redacted(text)))
    let parts = characters(secret)
    for start in 0...max(parts.count - 4, 0) {
      let part = String(parts[start..<min(start + 4, parts.count)])
      #expect(!left.contains(part), "seed \(seed): \(part) of \(text)")
    }
  }

  @Test("Spans are slices of the text, in order and apart, whatever the bytes", arguments: 0..<60)
  func spansOfAnyBytes(seed: UInt64) {
    let text = HostileText.random(seed: seed)
    var end = 0
    for span in scanner.spans(in: text) {
      #expect(span.range.start >= end && span.range.length > 0, "seed \(seed)")
      #expect(span.range.slice(of: text) != nil, "seed \(seed)")
      end = span.range.end
    }
  }

  @Test("Hostile text costs linear time and never traps", arguments: HostileText.repeated)
  func hostile(_ piece: String) {
    _ = scanner.spans(in: String(repeating: piece, count: 50_000 / max(piece.utf8.count, 1)))
  }
}
