import CareLanguage
import CareModel
import CareSLA

/// A post on its way through the desk; a class, since all who ask about it need all of it.
private final class Arrival {
  let post: IncomingPost
  let input: DeskInput
  let id: Identifier<Interaction>
  let visibility: Visibility
  /// The case that the post would go on with, and how it was found.
  let slot: Int?
  let thread: PostReader.Thread
  /// The case in the slot.
  let live: LiveCase?

  init(
    _ post: IncomingPost,
    _ input: DeskInput,
    slot: Int?,
    thread: PostReader.Thread,
    live: LiveCase?
  ) {
    self.post = post
    self.input = input
    id = post.id ?? Identifier(input.id.rawValue)
    visibility = post.visibility ?? post.channel.usualVisibility
    self.slot = slot
    self.thread = thread
    self.live = live
  }

  /// What was said, as it is recorded.
  func interaction(_ relation: BrandRelation) throws(CareModelError) -> Interaction {
    try Interaction(
      id: id,
      externalID: post.externalID,
      channel: post.channel,
      visibility: visibility,
      author: Author(post.authorKind == .thirdParty ? .thirdParty : .customer, identity: post.from),
      revisions: [.init(text: post.text, at: input.at)],
      inReplyTo: post.inReplyTo,
      placeHint: post.place,
      relation: relation
    )
  }
}

extension DeskState {
  mutating func take(_ post: consuming IncomingPost, _ input: DeskInput) throws(DeskError) -> [DeskOutput] {
    let reader = PostReader(settings: settings)
    let arrival = arrival(of: post, input)
    if let reason = ignored(arrival, reader) {
      if case .repost(let original) = reason { bursts.count(.reposts(original), at: input.at) }
      return [ignore(arrival, reason)]
    }
    let verdict = Verdict(desk.analyze(reading(arrival)))
    let (relation, basis) = reader.judge(
      arrival.post,
      visibility: arrival.visibility,
      verdict.analysis,
      thread: arrival.thread
    )
    guard let basis else {
      return [ignore(arrival, .notAboutTheBrand(relation), evidence: verdict.analysis.mention.evidence)]
    }
    return try restoring(arrival.slot, input) { state throws(CareModelError) in
      try state.open(arrival, verdict, relation, basis)
    }
  }

  private func arrival(of post: consuming IncomingPost, _ input: DeskInput) -> Arrival {
    var slot = post.inReplyTo.flatMap { self.slot(of: .interaction($0)) }
    var thread = slot == nil ? PostReader.Thread.none : .reply
    if slot == nil, let latest = latestSlot(of: post.from) {
      let head = store.digest(latest)
      let age = input.at.milliseconds(since: head.updatedAt) / 1000
      if head.status.isUnsolved || head.status.isTerminal || age <= settings.conversationWindow {
        (slot, thread) = (latest, .person)
      }
    }
    if let found = slot { slot = survivor(of: found) }
    return Arrival(post, input, slot: slot, thread: thread, live: slot.map { store.open($0) })
  }

  /// The case that goes on instead of one that was merged.
  func survivor(of slot: Int) -> Int {
    var slot = slot
    // Cases merge into later ones; the count only guards against a circle, which the model refuses to make.
    for _ in 0..<16 {
      guard store.digest(slot).status == .merged,
        let next = store.careCase(slot).mergedInto.flatMap({ self.slot(of: .id($0)) })
      else { break }
      slot = next
    }
    return slot
  }

  private func ignored(_ arrival: Arrival, _ reader: PostReader) -> IgnoredReason? {
    let post = arrival.post
    if slotOfInteraction[arrival.id] != nil { return .alreadyKnown(arrival.id) }
    if let external = post.externalID, let known = slotOfPost[ChannelName(post.channel, external)] {
      let original = store.careCase(Int(known)).interactions.first {
        $0.channel == post.channel && $0.externalID == external
      }
      return .alreadyKnown(original?.id ?? arrival.id)
    }
    if reader.isEcho(post) { return .ownEcho }
    if post.authorKind == .bot { return .botLoop }
    if let original = post.repostOf { return .repost(of: original) }
    guard let live = arrival.live, live.digest.texts.mayContain(post.text) else { return nil }
    return reader.repetition(of: post, at: arrival.input.at, in: live.careCase.interactions)
  }

  private func ignore(_ arrival: Arrival, _ reason: IgnoredReason, evidence: [Evidence] = []) -> DeskOutput {
    DeskOutput(input: arrival.input.id, at: arrival.input.at, .ignored(reason, evidence: evidence))
  }

  /// The post as the analyzer reads it, with what the desk knows around it.
  private func reading(_ arrival: Arrival) -> Post {
    let post = arrival.post
    return Post(
      post.text,
      channel: post.channel,
      brand: settings.brand,
      context: post.context,
      previous: arrival.live?.lastText,
      lifecycle: post.lifecycle ?? .standing(of: customer(of: post.from), facts: DeskFacts()),
      anchor: anchor(at: arrival.input.at)
    )
  }

  /// Something that was said in a case, as the analyzer reads it again; `nil` for what the brand said.
  func reading(_ interaction: Interaction, in draft: CaseDraft) -> Post? {
    guard interaction.isInbound else { return nil }
    let before = draft.live.careCase.interactions.prefix { $0.id != interaction.id }.last
    let customer = draft.live.customer.flatMap { people.customers[$0] }
    return Post(
      interaction.text,
      channel: interaction.channel,
      brand: settings.brand,
      previous: before?.text,
      lifecycle: .standing(of: customer, facts: draft.notes.facts),
      anchor: anchor(at: draft.now)
    )
  }

  func anchor(at instant: Timestamp) -> DeadlineAnchor {
    guard let zone = desk.zone else { return DeadlineAnchor(now: instant, utcOffset: settings.utcOffset) }
    return DeadlineAnchor(now: instant) { zone.offset(at: $0) }
  }

  /// The desk's offset from UTC at an instant, in seconds.
  func utcOffset(at instant: Timestamp) -> Int { desk.zone?.offset(at: instant) ?? settings.utcOffset }

  private mutating func open(
    _ arrival: Arrival,
    _ verdict: Verdict,
    _ relation: BrandRelation,
    _ basis: CaseMatch.Basis
  ) throws(CareModelError) -> [DeskOutput] {
    let input = arrival.input
    let interaction = try arrival.interaction(relation)
    var outputs: [DeskOutput] = []
    var draft: CaseDraft
    var slot = arrival.slot
    var follows: Identifier<CareCase>?
    if let found = slot, !store.digest(found).status.isTerminal {
      outputs = goOff(found, before: input)
      draft = self.draft(found, input, outputs.isEmpty ? arrival.live : nil)
    } else {
      follows = slot.map(store.id)
      slot = nil
      draft = begin(
        Self.caseID(openedBy: interaction.id),
        origin: relation == .tagged ? .contact : .listening,
        channel: interaction.channel,
        person: interaction.author.identity,
        follows: follows,
        input
      )
    }
    if let lifecycle = arrival.post.lifecycle { draft.notes.facts.lifecycle = lifecycle }
    try draft.record(.interaction(interaction), by: interaction.author)
    let match = CaseMatch(
      basis: basis,
      relation: relation,
      isNewCase: slot == nil,
      follows: follows,
      evidence: basis == .words || basis == .need ? verdict.analysis.mention.evidence : []
    )
    let decision = decide(&draft, interaction, verdict, match)
    if let intent = verdict.analysis.primaryIntent { bursts.count(.intent(intent), at: input.at) }
    outputs.append(commit(draft, to: slot, decision, input))
    return outputs
  }

  /// Begins a case, under the policy that its channel asks for.
  func begin(
    _ id: Identifier<CareCase>,
    origin: CaseOpening.Origin,
    channel: Channel,
    person: Identifier<SocialIdentity>?,
    follows: Identifier<CareCase>? = nil,
    _ input: DeskInput
  ) -> CaseDraft {
    let customer = person.flatMap { people.customer(of: $0) }
    let relationship = customer.flatMap { people.customers[$0]?.relationship }
    let opening = CaseOpening(
      origin: origin,
      channel: channel,
      customer: customer,
      policy: policy(channel: channel, relationship: relationship, at: input.at),
      follows: follows
    )
    var notes = CaseNotes()
    notes.person = person
    return CaseDraft(opening: id, opening, notes: notes, cause: input.id.rawValue, at: input.at)
  }
}
