extension CareCase {
  /// Folds the events that carry or name words: interactions, their edits and deletions, readings and redactions.
  mutating func foldWords(_ event: CaseEvent) throws(CareModelError) {
    switch event.change {
    case .interaction(let interaction):
      guard position(of: interaction.id) == nil else { throw reject(event, .duplicateInteraction) }
      guard interaction.revisions.allSatisfy({ $0.at <= event.at }), (interaction.deletedAt ?? event.at) <= event.at
      else {
        throw reject(event, .revisionOutOfOrder)
      }
      interactions.append(interaction)
    case .edited(let id, let revision):
      let index = try standing(id, event)
      guard let last = interactions[index].revisions.last, revision.at >= last.at, revision.at <= event.at else {
        throw reject(event, .revisionOutOfOrder)
      }
      interactions[index].append(revision)
    case .deleted(let id):
      let index = try standing(id, event)
      interactions[index].delete(at: event.at)
    case .assessed(let assessment):
      guard let interaction = interaction(assessment.interaction) else { throw reject(event, .unknownInteraction) }
      guard interaction.revisions.indices.contains(assessment.revision) else { throw reject(event, .unknownRange) }
      assessments.append(assessment)
    case .redacted(let id, let revision, let ranges):
      guard let index = position(of: id) else { throw reject(event, .unknownInteraction) }
      guard interactions[index].revisions.indices.contains(revision),
        let masked = Self.masking(ranges, in: interactions[index].revisions[revision].text)
      else { throw reject(event, .unknownRange) }
      mask(id, at: index, revision: revision, with: masked)
    default: break
    }
  }

  /// The position of an interaction that was not deleted.
  private func standing(
    _ id: Identifier<Interaction>,
    _ event: CaseEvent
  ) throws(CareModelError) -> Int {
    guard let index = position(of: id) else { throw reject(event, .unknownInteraction) }
    guard interactions[index].deletedAt == nil else { throw reject(event, .deletedInteraction) }
    return index
  }

  /// The text with each byte of the ranges replaced by an asterisk, so that other ranges keep their meaning; `nil` where a
  /// range does not fit the text.
  static func masking(_ ranges: [TextRange], in text: String) -> String? {
    guard ranges.allSatisfy({ $0.slice(of: text) != nil }) else { return nil }
    var bytes = Array(text.utf8)
    var masked = 0
    // In order, so that ranges which overlap cost the length of the text and not its product with their number.
    for range in ranges.sorted() where range.end > masked {
      for index in max(range.start, masked)..<range.end { bytes[index] = UInt8(ascii: "*") }
      masked = range.end
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension CareCase {
  /// The state to which a message from outside brings the case, or `nil` where the state stays.
  ///
  /// The fold itself never changes the state because of a message: whether a message has more in it than thanks is a
  /// reading of its words, and readings are decisions. A host applies the answer as an event of its own.
  ///
  /// - Parameter isSubstantive: Whether the message has more in it than thanks, a goodbye or a confirmation.
  public func status(onMessageThatIsSubstantive isSubstantive: Bool) -> CaseStatus? {
    status.next(onMessageThatIsSubstantive: isSubstantive, wake: snooze?.wake)
  }
}
