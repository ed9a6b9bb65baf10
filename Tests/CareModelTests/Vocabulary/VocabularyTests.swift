import CareModel
import CareTesting
import Foundation
import Testing

@Suite("Vocabularies")
struct VocabularyTests {
  @Test("of intents have 38 leaves, each in one of six families")
  func intents() {
    #expect(Intent.known.count == 38)
    #expect(Set(Intent.known).count == 38)
    #expect(IntentFamily.allCases.count == 6)
    #expect(Intent.known.allSatisfy { $0.family?.intents.contains($0) == true })
    #expect(Intent(rawValue: "loyalty_points").family == nil)
  }

  @Test(
    "that are open keep a word that the library does not know",
    arguments: ["", "carrier pigeon", "é", "\u{0}", "👩‍👧"]
  )
  func openWordsSurvive(word: String) throws {
    func survives<Word: OpenVocabulary & Codable>(_ type: Word.Type) throws {
      let data = try JSONEncoder().encode([Word(rawValue: word)])
      #expect(try JSONDecoder().decode([Word].self, from: data) == [Word(rawValue: word)])
      #expect(Word(rawValue: word).description == word)
    }
    try survives(Channel.self)
    try survives(Intent.self)
    try survives(Emotion.self)
    try survives(Signal.self)
    try survives(HoldReason.self)
    try survives(PersonalDataKind.self)
    try survives(RemedyKind.self)
    try survives(FaultParty.self)
    try survives(Relation.self)
    try survives(ContactPurpose.self)
  }

  @Test("tell words apart byte by byte, and so do identifiers and revisions")
  func bytesDecide() {
    let (one, two) = ("\u{E9}", "e\u{301}")
    #expect(one == two, "Swift's strings compare by canonical equivalence")
    #expect(Intent(rawValue: one) != Intent(rawValue: two))
    #expect(Set([Channel(rawValue: one), Channel(rawValue: two)]).count == 2)
    #expect(Identifier<Customer>(one) != Identifier<Customer>(two))
    #expect(Identifier<Customer>(two) < Identifier<Customer>(one))
    #expect(Interaction.Revision(text: one, at: .fixture) != Interaction.Revision(text: two, at: .fixture))
  }

  @Test("that are closed have an order where one is meant")
  func orders() {
    #expect(Priority.allCases.sorted() == [.low, .normal, .high, .urgent])
    #expect(Urgency.allCases.sorted() == [.none, .soon, .today, .now])
    #expect(SentimentLevel.allCases.sorted().map(\.rawValue) == [-2, -1, 0, 1, 2])
    #expect(SentimentLevel.allCases.map(\.polarity) == [.negative, .negative, .neutral, .positive, .positive])
  }

  @Test(
    "bring numbers of models into their range",
    arguments: [(Double.nan, 0.0), (.infinity, 1), (-.infinity, 0), (-0.1, 0), (1.1, 1), (0.25, 0.25)]
  )
  func numbersAreClamped(given: Double, held: Double) {
    #expect(Scored(Intent.praise, confidence: given).confidence == held)
    #expect(Decision(1, confidence: given).confidence == held)
    #expect(PhaseAssessment(.care, basis: .content, margin: given).margin == held)
  }

  @Test("of evidence hold no number that is none")
  func contributions() {
    #expect(Evidence(rule: "r", contribution: .nan).contribution == 0)
    #expect(Evidence(rule: "r", contribution: .infinity).contribution == .greatestFiniteMagnitude)
    #expect(Evidence(rule: "r", contribution: -.infinity).contribution == -.greatestFiniteMagnitude)
    #expect(Evidence(rule: "r", revision: -3).revision == 0)
  }

  @Test(
    "of probabilities sum to one for any weights",
    arguments: [
      (0.0, 0.0, 0.0), (.nan, -1, .infinity), (1e308, 1e308, 1e308), (.leastNonzeroMagnitude, 0, 0), (3, 2, 1),
    ]
  )
  func probabilities(negative: Double, neutral: Double, positive: Double) {
    let held = PolarityProbabilities(negative: negative, neutral: neutral, positive: positive)
    #expect(abs(held.negative + held.neutral + held.positive - 1) < 1e-12)
    #expect(Polarity.allCases.allSatisfy { (0...1).contains(held[$0]) })
  }

  @Test("of money add up in one currency only, and never overflow")
  func money() {
    let euro = Money(minorUnits: 1, currency: "eur")
    #expect(euro.currency == "EUR")
    #expect(euro.adding(Money(minorUnits: 2, currency: "EUR")) == Money(minorUnits: 3, currency: "EUR"))
    #expect(euro.adding(Money(minorUnits: 2, currency: "USD")) == nil)
    #expect(euro.adding(Money(minorUnits: .max, currency: "EUR")) == nil)
    #expect(euro.isAtMost(Money(minorUnits: 2, currency: "USD")) == nil)
  }

  @Test(
    "of ranges slice the original bytes, or nothing where they cut a character",
    arguments: [
      (0, 1, "n"), (2, 4, "ï"), (2, 3, nil), (3, 4, nil), (0, 6, "naïve"), (0, 7, nil), (.max, .max, nil),
      (-5, 2, "na"),
    ]
  )
  func slices(start: Int, end: Int, slice: String?) {
    #expect(TextRange(start: start, end: end).slice(of: "naïve").map(String.init) == slice)
  }
}
