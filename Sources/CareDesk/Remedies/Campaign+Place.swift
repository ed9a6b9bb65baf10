import CareModel

extension RemedyPolicy.Campaign {
  /// The reason why the turn lies at a place of the campaign, or `nil` where it does not.
  ///
  /// What the host knows about the place wins over what the channel says, and that over the words.
  func evidence(of turn: Deliberation) -> Evidence? {
    let facts = turn.reading.facts
    if let known = facts.place ?? turn.reading.message?.placeHint {
      return places.contains { Self.range(of: $0, in: known) != nil } ? Evidence(rule: "need.place") : nil
    }
    guard let message = turn.reading.message else { return nil }
    for place in places {
      if let range = Self.range(of: place, in: message.text) {
        return Evidence(
          rule: "need.placeInWords",
          interaction: message.id,
          revision: message.revisions.count - 1,
          range: range
        )
      }
    }
    return nil
  }

  private static func range(of place: String, in text: String) -> TextRange? {
    WordSearch(place).first(in: text)
  }
}
