import CareModel

extension DeskState {
  /// Takes in what the brand said: into the case that it answers, or as the first message to a person.
  mutating func take(_ reply: BrandReply, _ input: DeskInput) throws(DeskError) -> [DeskOutput] {
    let id = reply.id ?? Identifier(input.id.rawValue)
    let isKnown =
      slotOfInteraction[id] != nil
      || reply.channel.flatMap { channel in reply.externalID.map { slotOfPost[ChannelName(channel, $0)] != nil } }
        == true
    if isKnown { return [DeskOutput(input: input.id, at: input.at, .ignored(.alreadyKnown(id), evidence: []))] }
    let found = slot(of: reply.target).map(survivor)
    if let found, !store.digest(found).status.isTerminal {
      return try restoring(found, input) { state throws(CareModelError) in
        try state.answer(reply, as: id, in: found, input)
      }
    }
    let person =
      if case .person(let person) = reply.target { Optional(person) } else { found.flatMap { store.person($0) } }
    if let person {
      return try restoring(nil, input) { state throws(CareModelError) in
        try state.reachOut(reply, as: id, to: person, found, input)
      }
    }
    throw DeskError(.unknownCase(reply.target), input: input.id)
  }

  private mutating func answer(
    _ reply: BrandReply,
    as id: Identifier<Interaction>,
    in slot: Int,
    _ input: DeskInput
  ) throws(CareModelError) -> [DeskOutput] {
    var outputs = goOff(slot, before: input)
    var draft = draft(slot, input)
    let answered = answered(by: reply, in: draft.live.careCase)
    let interaction = try interaction(reply, as: id, answering: answered, draft.live.careCase.opening.channel, input)
    try draft.record(.interaction(interaction), by: interaction.author)
    if let status = reply.status {
      if status != draft.live.status { try draft.record(.status(status), by: interaction.author) }
    }
    let decision = decide(&draft, interaction)
    outputs.append(commit(draft, to: slot, decision, input))
    return outputs
  }

  /// Opens a case with a message that nobody asked for.
  private mutating func reachOut(
    _ reply: BrandReply,
    as id: Identifier<Interaction>,
    to person: Identifier<SocialIdentity>,
    _ ended: Int?,
    _ input: DeskInput
  ) throws(CareModelError) -> [DeskOutput] {
    let ended = ended.map { store.careCase($0) }
    let channel = reply.channel ?? ended?.opening.channel ?? .directMessage
    let interaction = try interaction(reply, as: id, answering: nil, channel, input)
    var draft = begin(
      Self.caseID(openedBy: id),
      origin: .proactive,
      channel: channel,
      person: person,
      follows: ended?.id,
      input
    )
    try draft.record(.interaction(interaction), by: interaction.author)
    if let status = reply.status { try draft.record(.status(status), by: interaction.author) }
    let decision = decide(&draft, interaction)
    return [commit(draft, to: nil, decision, input)]
  }

  /// What the reply answers: what it names, or else the last message from outside.
  private func answered(by reply: BrandReply, in careCase: CareCase) -> Interaction? {
    if case .interaction(let id) = reply.target, let named = careCase.interaction(id) { return named }
    return careCase.interactions.last { $0.isInbound }
  }

  private func interaction(
    _ reply: BrandReply,
    as id: Identifier<Interaction>,
    answering answered: Interaction?,
    _ usual: Channel,
    _ input: DeskInput
  ) throws(CareModelError) -> Interaction {
    let channel = reply.channel ?? answered?.channel ?? usual
    let isSameChannel = answered?.channel == channel
    let visibility: Visibility
    if let stated = reply.visibility {
      visibility = stated
    } else if isSameChannel, let answered {
      visibility = answered.visibility == .publicPost ? .publicReply : answered.visibility
    } else {
      visibility = channel.usualVisibility
    }
    return try Interaction(
      id: id,
      externalID: reply.externalID,
      channel: channel,
      visibility: visibility,
      author: reply.author,
      revisions: [.init(text: reply.text, at: input.at)],
      inReplyTo: answered?.id
    )
  }
}
