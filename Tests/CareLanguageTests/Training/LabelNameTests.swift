import Testing

@testable import CareLanguage

@Suite("The name of a label as words")
struct LabelNameTests {
  @Test(
    "Words that code joined come apart, and all else stays",
    arguments: [
      ("card_arrival", "card arrival"), ("card-arrival", "card arrival"), ("cardArrival", "card Arrival"),
      ("travel/lost.luggage", "travel lost luggage"), ("SLA", "SLA"),
      ("wo ist mein Päckchen?", "wo ist mein Päckchen?"),
      ("", ""), ("__", "  "), ("👩‍👩‍👧_é", "👩‍👩‍👧 é"),
    ]
  )
  func words(name: String, words: String) {
    #expect(LabelName.words(of: name) == words)
  }
}
