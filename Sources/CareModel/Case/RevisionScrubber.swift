/// Replaces the text of one revision wherever a history tells it, counting revisions as they come.
struct RevisionScrubber {
  private let id: Identifier<Interaction>
  private let revision: Int
  private let text: String
  private var seen = 0

  init(id: Identifier<Interaction>, revision: Int, text: String) {
    self.id = id
    self.revision = revision
    self.text = text
  }

  /// Replaces the text in an event that tells it; events are visited oldest first.
  mutating func scrub(_ event: inout CaseEvent) {
    let change: CaseChange
    switch event.change {
    case .interaction(var interaction) where interaction.id == id:
      if interaction.revisions.indices.contains(revision) {
        interaction.replaceText(ofRevision: revision, with: text)
      }
      seen = interaction.revisions.count
      change = .interaction(interaction)
    case .edited(id, let original):
      change = seen == revision ? .edited(id, .init(text: text, at: original.at)) : event.change
      seen += 1
    case .absorbed(let history):
      change = .absorbed(scrub(history))
    default: return
    }
    event = CaseEvent(id: event.id, at: event.at, author: event.author, change)
  }

  /// The history with the text replaced.
  mutating func scrub(_ history: CaseHistory) -> CaseHistory {
    var events = history.events
    for index in events.indices { scrub(&events[index]) }
    return CaseHistory(of: history.id, events)
  }
}
