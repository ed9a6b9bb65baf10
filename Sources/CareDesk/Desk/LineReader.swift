import CareLanguage
import CareModel

#if !hasFeature(Embedded)
  /// Reads the parts of one line of a timeline.
  struct LineReader {
    typealias Key = DeskInput.LineKey

    private let line: KeyedDecodingContainer<Key>

    init(_ line: KeyedDecodingContainer<Key>) {
      self.line = line
    }

    func at() throws -> Timestamp { try line.decode(Timestamp.self, forKey: .at) }

    func required<Value: Decodable>(_ key: Key) throws -> Value { try line.decode(Value.self, forKey: key) }

    func optional<Value: Decodable>(_ key: Key) throws -> Value? { try line.decodeIfPresent(Value.self, forKey: key) }

    /// What is named by the key, or else by the line itself.
    private func name<Subject>(_ key: Key) throws -> Identifier<Subject> {
      Identifier(try optional(key) ?? optional(.id) ?? "")
    }

    func body() throws -> DeskInput.Body {
      switch try line.decode(DeskInput.LineType.self, forKey: .type) {
      case .settings: .settings(try settings())
      case .customer: .customer(try customer())
      case .identity: .identity(try identity())
      case .link: .link(try link())
      case .unlink: .unlink(try required(.link))
      case .consent: .consent(try target(), try consent())
      case .facts: .facts(try target(), try facts())
      case .post: .post(try post())
      case .reply: .reply(try reply())
      case .edit: .edit(try required(.post), text: try required(.text))
      case .delete: .deletion(try required(.post))
      case .merge: .merge(try target(), into: try required(.into))
      case .incident: .incident(try required(.intent), isActive: try optional(.active) ?? true)
      case .agent: .agent(try agent())
      case .clock: .clock
      case let type: .change(try target(), try change(type))
      }
    }

    private func target() throws -> CaseTarget {
      if let id: Identifier<CareCase> = try optional(.case) { return .id(id) }
      if let id: Identifier<Interaction> = try optional(.post) { return .interaction(id) }
      return .person(try required(.person))
    }

    private func post() throws -> IncomingPost {
      IncomingPost(
        try optional(.text) ?? "",
        from: try required(.from),
        channel: try optional(.channel) ?? .publicPost,
        id: try optional(.post),
        externalID: try optional(.external),
        visibility: try optional(.visibility),
        authorKind: try optional(.author) ?? .customer,
        inReplyTo: try optional(.inReplyTo),
        repostOf: try optional(.repostOf),
        place: try optional(.place),
        relation: try optional(.relation),
        context: try optional(.context) ?? "",
        lifecycle: try optional(.lifecycle)
      )
    }

    private func reply() throws -> BrandReply {
      BrandReply(
        try required(.text),
        to: try target(),
        id: try optional(.reply),
        externalID: try optional(.external),
        channel: try optional(.channel),
        visibility: try optional(.visibility),
        author: Author(try optional(.author) ?? .agent, identity: try optional(.from)),
        status: try optional(.status)
      )
    }

    private func customer() throws -> CustomerFacts {
      CustomerFacts(
        Customer(
          id: try required(.customer),
          name: try optional(.name),
          relationship: try optional(.relationship) ?? .customer,
          purchases: try optional(.purchases) ?? [],
          flags: try optional(.flags) ?? [],
          preferredChannel: try optional(.preferredChannel),
          relatedPersons: try optional(.related) ?? [],
          lifetimeValue: try optional(.lifetimeValue)
        ),
        identities: try optional(.identities) ?? []
      )
    }

    private func identity() throws -> SocialIdentity {
      SocialIdentity(
        id: try required(.identity),
        channel: try required(.channel),
        sourceID: try optional(.account),
        handle: try optional(.handle),
        verification: try optional(.verification) ?? .none,
        followers: try optional(.followers)
      )
    }

    private func link() throws -> IdentityLink {
      let strength: IdentityLink.Strength = try optional(.strength) ?? .confirmed
      return IdentityLink(
        id: try name(.link),
        try required(.person),
        try required(.with),
        strength: strength,
        at: try at()
      )
    }

    private func consent() throws -> ConsentRecord {
      ConsentRecord(
        at: try at(),
        channel: try optional(.channel),
        purpose: try optional(.purpose),
        isGranted: try required(.granted),
        source: try optional(.source) ?? ""
      )
    }

    private func agent() throws -> AgentProfile {
      AgentProfile(
        id: try required(.agent),
        skills: try optional(.skills) ?? [],
        capacity: try optional(.capacity) ?? 10,
        isPresent: try optional(.present) ?? true
      )
    }

    private func facts() throws -> DeskFacts {
      var facts = DeskFacts()
      facts.availablePersonas = try optional(.personas) ?? []
      facts.lifecycle = try optional(.lifecycle)
      facts.place = try optional(.place)
      facts.deliverableUntil = try optional(.deliverableUntil)
      facts.deliverySeconds = try optional(.deliverySeconds)
      facts.failedItemPrice = try optional(.failedItemPrice)
      facts.beneficiaryAgreed = try optional(.beneficiaryAgreed)
      facts.guardianAgreed = try optional(.guardianAgreed)
      facts.privateChannels = try optional(.privateChannels) ?? []
      facts.isPartOfBurst = try optional(.isPartOfBurst) ?? false
      return facts
    }

    private func settings() throws -> DeskSettings {
      var settings = DeskSettings(brand: (try optional(.brand) as BrandLine?)?.profile)
      settings.ownIdentities = try optional(.own) ?? settings.ownIdentities
      settings.listening = try optional(.listening) ?? settings.listening
      settings.conversationWindow = try optional(.conversationWindow) ?? settings.conversationWindow
      settings.repetitionWindow = try optional(.repetitionWindow) ?? settings.repetitionWindow
      settings.loopLimit = try optional(.loopLimit) ?? settings.loopLimit
      settings.utcOffset = try optional(.utcOffset) ?? settings.utcOffset
      for (channel, seconds) in try optional(.unansweredAfter) ?? [String: Int64]() {
        settings.unansweredAfter[Channel(rawValue: channel)] = seconds
      }
      return settings
    }

    private func change(_ type: DeskInput.LineType) throws -> CaseChange {
      switch type {
      case .status: .status(try required(.status))
      case .snooze: .snoozed(Snooze(until: try required(.until), wake: try optional(.wake) ?? .any))
      case .priority: .priority(try required(.priority))
      case .policy: .policy(try required(.policy))
      case .hold: .held(try required(.reason))
      case .release: .released(try required(.reason))
      case .assign: .assigned(try optional(.agent))
      case .phase: .phase(PhaseAssessment(try required(.phase), basis: .explicit))
      case .claim: .faultClaimed(try claim(.customer))
      case .fault: .faultDetermined(try claim(.agent))
      case .remedy: .remedyOffered(try remedy())
      case .remedyStep: .remedyAdvanced(try required(.remedy), try required(.step))
      case .commit: .committed(try commitment())
      case .settle: .settled(try required(.commitment), try optional(.outcome) ?? .kept)
      case .survey: .surveyed(try survey())
      case .redact:
        .redacted(try required(.post), revision: try optional(.revision) ?? 0, ranges: try required(.ranges))
      default: .erased
      }
    }

    private func claim(_ usual: Author.Kind) throws -> FaultClaim {
      let author = Author(try optional(.author) ?? usual, identity: try optional(.from))
      return FaultClaim(try required(.party), claimedBy: author, evidence: try optional(.evidence) ?? [])
    }

    private func remedy() throws -> Remedy {
      Remedy(
        id: try name(.remedy),
        kind: try required(.kind),
        value: try optional(.value),
        budget: try optional(.budget) ?? .compensation
      )
    }

    private func commitment() throws -> Commitment {
      Commitment(
        id: try name(.commitment),
        kind: try optional(.kind) ?? .promise,
        text: try optional(.text) ?? "",
        due: try required(.due),
        occasion: try optional(.occasion),
        madeAt: try optional(.madeAt) ?? at()
      )
    }

    private func survey() throws -> SurveyResponse {
      SurveyResponse(
        score: try required(.score),
        minimum: try optional(.minimum) ?? 1,
        maximum: try optional(.maximum) ?? 5
      )
    }
  }

  /// A brand's profile in a timeline, of which only the name is needed.
  struct BrandLine: Codable {
    var name: String
    var handles: [String]?
    var products: [String]?
    var places: [String]?
    var competitors: [String]?
    var homonymCues: [String]?

    init(_ profile: BrandProfile) {
      func stated(_ words: [String]) -> [String]? { words.isEmpty ? nil : words }
      name = profile.name
      handles = stated(profile.handles)
      products = stated(profile.products)
      places = stated(profile.places)
      competitors = stated(profile.competitors)
      homonymCues = stated(profile.homonymCues)
    }

    var profile: BrandProfile {
      BrandProfile(
        name: name,
        handles: handles ?? [],
        products: products ?? [],
        places: places ?? [],
        competitors: competitors ?? [],
        homonymCues: homonymCues ?? []
      )
    }
  }
#endif
