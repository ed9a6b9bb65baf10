import CareLanguage
import CareModel

#if !hasFeature(Embedded)
  /// Writes the parts of one line of a timeline.
  struct LineWriter {
    typealias Key = DeskInput.LineKey

    private var line: KeyedEncodingContainer<Key>

    init(_ line: KeyedEncodingContainer<Key>) {
      self.line = line
    }

    mutating func write(_ key: Key, _ value: some Encodable) throws { try line.encode(value, forKey: key) }

    private mutating func write(_ key: Key, ifSaid value: (some Encodable)?) throws {
      try line.encodeIfPresent(value, forKey: key)
    }

    private mutating func write<Value: Encodable & Equatable>(_ key: Key, _ value: Value, unless usual: Value) throws {
      if value != usual { try write(key, value) }
    }

    private mutating func begin(_ type: DeskInput.LineType) throws { try write(.type, type) }

    mutating func write(_ body: DeskInput.Body) throws {
      switch body {
      case .settings(let settings): try write(settings)
      case .customer(let facts): try write(facts)
      case .identity(let identity): try write(identity)
      case .link(let link): try write(link)
      case .unlink(let id):
        try begin(.unlink)
        try write(.link, id)
      case .consent(let target, let record): try write(record, of: target)
      case .facts(let target, let facts): try write(facts, of: target)
      case .post(let post): try write(post)
      case .reply(let reply): try write(reply)
      case .edit(let id, let text):
        try begin(.edit)
        try write(.post, id)
        try write(.text, text)
      case .deletion(let id):
        try begin(.delete)
        try write(.post, id)
      case .change(let target, let change):
        try write(change)
        try write(target)
      case .merge(let target, let survivor):
        try begin(.merge)
        try write(target)
        try write(.into, survivor)
      case .incident(let intent, let isActive):
        try begin(.incident)
        try write(.intent, intent)
        try write(.active, isActive)
      case .agent(let profile): try write(profile)
      case .clock: try begin(.clock)
      }
    }

    private mutating func write(_ target: CaseTarget) throws {
      switch target {
      case .id(let id): try write(.case, id)
      case .interaction(let id): try write(.post, id)
      case .person(let id): try write(.person, id)
      }
    }

    private mutating func write(_ post: IncomingPost) throws {
      try begin(.post)
      try write(.post, ifSaid: post.id)
      try write(.from, post.from)
      try write(.text, post.text)
      try write(.channel, post.channel)
      try write(.external, ifSaid: post.externalID)
      try write(.visibility, ifSaid: post.visibility)
      try write(.author, post.authorKind, unless: .customer)
      try write(.inReplyTo, ifSaid: post.inReplyTo)
      try write(.repostOf, ifSaid: post.repostOf)
      try write(.place, ifSaid: post.place)
      try write(.relation, ifSaid: post.relation)
      try write(.context, post.context, unless: "")
      try write(.lifecycle, ifSaid: post.lifecycle)
    }

    private mutating func write(_ reply: BrandReply) throws {
      try begin(.reply)
      try write(.reply, ifSaid: reply.id)
      try write(reply.target)
      try write(.text, reply.text)
      try write(.external, ifSaid: reply.externalID)
      try write(.channel, ifSaid: reply.channel)
      try write(.visibility, ifSaid: reply.visibility)
      try write(.author, reply.author.kind, unless: .agent)
      try write(.from, ifSaid: reply.author.identity)
      try write(.status, ifSaid: reply.status)
    }

    private mutating func write(_ settings: DeskSettings) throws {
      let usual = DeskSettings()
      try begin(.settings)
      try write(.brand, ifSaid: settings.brand.map { BrandLine($0) })
      try write(.own, settings.ownIdentities.sorted(), unless: [])
      try write(.listening, settings.listening, unless: usual.listening)
      try write(.conversationWindow, settings.conversationWindow, unless: usual.conversationWindow)
      try write(.repetitionWindow, settings.repetitionWindow, unless: usual.repetitionWindow)
      try write(.loopLimit, settings.loopLimit, unless: usual.loopLimit)
      try write(.utcOffset, settings.utcOffset, unless: usual.utcOffset)
      var limits: [String: Int64] = [:]
      for (channel, seconds) in settings.unansweredAfter { limits[channel.rawValue] = seconds }
      try write(.unansweredAfter, limits, unless: [:])
    }

    private mutating func write(_ facts: CustomerFacts) throws {
      let customer = facts.customer
      try begin(.customer)
      try write(.customer, customer.id)
      try write(.name, ifSaid: customer.name)
      try write(.relationship, customer.relationship)
      try write(.purchases, customer.purchases, unless: [])
      try write(.flags, customer.flags, unless: [])
      try write(.preferredChannel, ifSaid: customer.preferredChannel)
      try write(.related, customer.relatedPersons, unless: [])
      try write(.lifetimeValue, ifSaid: customer.lifetimeValue)
      try write(.identities, facts.identities, unless: [])
    }

    private mutating func write(_ identity: SocialIdentity) throws {
      try begin(.identity)
      try write(.identity, identity.id)
      try write(.channel, identity.channel)
      try write(.account, ifSaid: identity.sourceID)
      try write(.handle, ifSaid: identity.handle)
      try write(.verification, identity.verification, unless: .none)
      try write(.followers, ifSaid: identity.followers)
    }

    private mutating func write(_ link: IdentityLink) throws {
      try begin(.link)
      try write(.link, link.id)
      try write(.person, link.first)
      try write(.with, link.second)
      try write(.strength, link.strength)
    }

    private mutating func write(_ record: ConsentRecord, of target: CaseTarget) throws {
      try begin(.consent)
      try write(target)
      try write(.channel, ifSaid: record.channel)
      try write(.purpose, ifSaid: record.purpose)
      try write(.granted, record.isGranted)
      try write(.source, record.source, unless: "")
    }

    private mutating func write(_ profile: AgentProfile) throws {
      try begin(.agent)
      try write(.agent, profile.id)
      try write(.skills, profile.skills.sorted())
      try write(.capacity, profile.capacity)
      try write(.present, profile.isPresent)
    }

    private mutating func write(_ facts: DeskFacts, of target: CaseTarget) throws {
      try begin(.facts)
      try write(target)
      try write(.personas, facts.availablePersonas.sorted(), unless: [])
      try write(.lifecycle, ifSaid: facts.lifecycle)
      try write(.place, ifSaid: facts.place)
      try write(.deliverableUntil, ifSaid: facts.deliverableUntil)
      try write(.deliverySeconds, ifSaid: facts.deliverySeconds)
      try write(.failedItemPrice, ifSaid: facts.failedItemPrice)
      try write(.beneficiaryAgreed, ifSaid: facts.beneficiaryAgreed)
      try write(.guardianAgreed, ifSaid: facts.guardianAgreed)
      try write(.privateChannels, facts.privateChannels, unless: [])
      try write(.isPartOfBurst, facts.isPartOfBurst, unless: false)
    }
  }
#endif
