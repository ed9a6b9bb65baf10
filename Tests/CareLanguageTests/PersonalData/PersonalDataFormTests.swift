import CareLanguage
import CareModel
import Testing

/// The less common forms of each kind, each with near misses that must stay as they are.
@Suite("Forms of personal data")
struct PersonalDataFormTests {
  static let found = numbers + codes + addresses + words

  private static let numbers = [
    "text {phone:+49 1512 555 0142} tonight",
    "ask the account holder, {personName:Teresa Quill}, {phone:555-0142}",
    "ring {phone:98330 14477} after six",
    "my number is {phone:955 01 33 07}, mornings",
    "reach us at {phone:901 55 072}",
    "write or call {phone:8 (916) 555-01-18}",
    "NHS {nationalID:485 777 3456} again",
    "DNI {nationalID:14.802.331-K} please",
    "my PAN is {nationalID:ABCDE1234F}",
    "codice fiscale {nationalID:RSSMRA80A01H501U}",
    "it is {nationalID:12345678Z} on the card",
    "personnummer {nationalID:811218-9876}",
    "Emirates ID {nationalID:784-1990-1234567-1}",
    "my ID number is {nationalID:8001015009087}",
    "passport {passport:512 340 987} has run out",
    "my passport, {passport:C3J58YT42}, is with you",
    "{personName:Ada Lund}, {dateOfBirth:06.01.2018}, needs a seat",
  ]

  private static let codes = [
    "file ref {orderNumber:OSLZV20917} and no bag",
    "claim {orderNumber:CPHZV40218}, PIR {orderNumber:CPHZV40219}",
    "the flight is tomorrow, ref {bookingReference:HW-4471}",
    "our hotel, ref {orderNumber:NS-7719204}",
    "two adults, it is {bookingReference:KT-90417}",
    "contract {orderNumber:TV-55301} has ended",
    "seat 14C, {bookingReference:LQ2WTY}",
    "where is {orderNumber:204-7731902} now",
    "is {orderNumber:22-90-4471} on its way",
    "parcel {orderNumber:00340 8871 2214} was handed to nobody",
    "order {orderNumber:5519 0042 7}, thanks",
    "the reference is {orderNumber:4 4 7 1 9 0}",
    "{orderNumber:RMA-77310} is with you",
  ]

  private static let addresses = [
    "send it to {postalAddress:18 Strandvejen, 2900 Hellerup}",
    "{postalAddress:Kanaaldijk 88, Meppel} is my house",
    "post it to {postalAddress:PO Box 4417, Gaborone}",
    "I moved to {postalAddress:480 Cedar Ave, Apt. 4, Boise, ID 83702}",
    "I moved to {postalAddress:480 Cedar Ave #12, Boise ID 83702-1234}",
    "we live at {postalAddress:12 Cherry Orchard Lane, Marwick}",
    "tenant at {postalAddress:14 Mallow Court, Severn Road}",
    "shipped to {postalAddress:ul. Pirotska 81, Sofia 1303} again",
    "it is {postalAddress:9 Jalan Merdeka, 50050 Kuala Lumpur}",
  ]

  private static let words = [
    "ring oh no, ring {phone:oh seven seven double oh nine hundred four one one}",
    "order number is {orderNumber:seven one nine double oh four}",
    "write to {email:ada dot lund at mail dot example}",
    "it is {email:ada.lund (at) mail.example} now",
    "it is {email:ada [at] mail [dot] example}, small letters",
    "date of birth {dateOfBirth:fourth of June nineteen forty eight} yes",
    "born on the {dateOfBirth:twelfth of the fourth, fifty-one}",
    "my date of birth is {dateOfBirth:seven eleven fifty five}",
    "the address is {postalAddress:fourteen Laburnum Grove Stockport} and I am home",
    "it is {postalAddress:twenty two Cherry Orchard Lane}, the red door",
    "{postalAddress:two B Priory Road} is mine",
  ]

  @Test("Each form is found, with its exact words", arguments: found.map(MarkedText.init))
  func findsEachForm(_ marked: MarkedText) {
    #expect(MarkedText.findings(in: marked.text) == marked.findings)
  }

  @Test(
    "Near misses are left alone",
    arguments: [
      "they pay 3000-5000 daily", "open 0930-1745 on weekdays", "the season 1998-1999 was better",
      "update KB5034441 fails at 99%", "console error CE-10034-2 again", "it cost 12 000 and 98 000 in all",
      "on 12-11-2024 and on 2024-11-12", "the one Oxford Street shop was closed", "two Regents were there",
      "the first of March at ten", "the first of June and the third of July", "my birthday is on the first of May",
      "one two three four, I count to four", "we met at the dot on the map", "he shouted at dot com people",
      "via Gatwick 2 hours late", "gate 11, then 4 more", "I said no. 4 times", "I live 400 metres away",
      "flew from Boise, ID was checked", "order 4 5 6 and 7 of them", "the score was 45-17-22",
    ]
  )
  func leavesNearMissesAlone(_ text: String) {
    #expect(MarkedText.findings(in: text).isEmpty)
  }

  @Test("A telephone number that passes a card's check is no card", arguments: ["+49 1512 555 0199", "+4915125550199"])
  func plusIsNoCard(_ number: String) {
    #expect(MarkedText.findings(in: "change it, \(number)") == ["phone:\(number)"])
  }

  @Test("A plus before a card's number does not hide it")
  func plusHidesNoCard() {
    #expect(MarkedText.findings(in: "it is +4242 4242 4242 4242") == ["cardNumber:+4242 4242 4242 4242"])
  }

  @Test("What a post is about tells a booking's reference from an order's")
  func bookingsAndOrders() {
    #expect(MarkedText.findings(in: "my hotel room, ref KX-4471") == ["bookingReference:KX-4471"])
    #expect(MarkedText.findings(in: "my new kettle, ref KX-4471") == ["orderNumber:KX-4471"])
  }
}
