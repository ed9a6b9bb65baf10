extension CareCase {
  /// The interaction with the identifier, as it stands now, or `nil` where the case has none.
  ///
  /// - Complexity: O(1).
  public func interaction(_ id: Identifier<Interaction>) -> Interaction? {
    position(of: id).map { interactions[$0] }
  }

  /// The latest assessment of the interaction, or `nil` where it was not read.
  ///
  /// - Complexity: O(1).
  public func assessment(of id: Identifier<Interaction>) -> Assessment? {
    assessmentIndex.position(of: id, in: assessments) { $0.interaction }.map { assessments[$0] }
  }

  /// The commitments that wait to be kept, the soonest first.
  ///
  /// - Complexity: O(*n* log *n*) in the number of commitments.
  public var openCommitments: [Commitment] {
    commitments.filter { $0.isOpen }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }

  func position(of id: Identifier<Interaction>) -> Int? {
    interactionIndex.position(of: id, in: interactions) { $0.id }
  }

  func position(of id: Identifier<Commitment>) -> Int? {
    commitmentIndex.position(of: id, in: commitments) { $0.id }
  }

  func position(of id: Identifier<Remedy>) -> Int? {
    remedyIndex.position(of: id, in: remedies) { $0.id }
  }

  func position(of id: Identifier<CaseEvent>) -> Int? {
    eventIndex.position(of: id, in: events) { $0.id }
  }

  /// Takes into the indices what an event appended.
  mutating func index() {
    eventIndex.index(events) { $0.id }
    interactionIndex.index(interactions) { $0.id }
    assessmentIndex.index(assessments) { $0.interaction }
    commitmentIndex.index(commitments) { $0.id }
    remedyIndex.index(remedies) { $0.id }
  }
}
