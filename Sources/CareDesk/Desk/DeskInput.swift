public import CareModel

/// One thing that a desk is told: an entry of its log, and a line of a timeline.
///
/// The log is all that a desk needs: its state is the fold of the inputs, and everything that the desk decides is derived
/// from them. Identifiers that the desk makes (of cases, events, promises) are derived from the input's, so that the same
/// log always gives the same names.
public struct DeskInput: Sendable, Hashable {
  /// The input's identifier, given by the host; unique in the log. Of an input that comes twice, the second changes nothing.
  public let id: Identifier<DeskInput>

  /// When it happened, which may be earlier than when it arrives.
  public let at: Timestamp

  /// What happened.
  public let body: Body

  /// Makes an input.
  public init(id: Identifier<DeskInput>, at: Timestamp, _ body: Body) {
    self.id = id
    self.at = at
    self.body = body
  }
}

extension DeskInput {
  /// What a desk can be told.
  ///
  /// Closed, because the desk must know what each means. Indirect, so that an input is handed on as one reference.
  public indirect enum Body: Sendable, Hashable {
    /// How the desk works from now on, instead of as before.
    case settings(DeskSettings)
    /// Who a customer is, instead of what was known.
    case customer(CustomerFacts)
    /// What is known of an identity, instead of what was known.
    case identity(SocialIdentity)
    /// Two identities are one person.
    case link(IdentityLink)
    /// A link is taken back.
    case unlink(Identifier<IdentityLink>)
    /// A person said how they may be contacted, outside the words of a post.
    case consent(CaseTarget, ConsentRecord)
    /// Facts about the moment that no text tells, for one case, instead of what was known.
    case facts(CaseTarget, DeskFacts)
    /// Somebody outside said something.
    case post(IncomingPost)
    /// Somebody of the brand said something.
    case reply(BrandReply)
    /// An author changed a text.
    case edit(Identifier<Interaction>, text: String)
    /// An author deleted what they said.
    case deletion(Identifier<Interaction>)
    /// Something was done with a case: a state, a determination, a remedy, a promise, a survey, an assignment.
    case change(CaseTarget, CaseChange)
    /// A case goes on inside another one.
    case merge(CaseTarget, into: Identifier<CareCase>)
    /// Whether many report the same at the moment: the disturbance is known, and what is said about it is part of it.
    case incident(Intent, isActive: Bool)
    /// An agent's skills, capacity and presence, instead of what was known.
    case agent(AgentProfile)
    /// Nothing happened; it is now this late. Only this makes the desk look at cases that nobody touched.
    case clock

    /// Whether the input is about the desk as a whole, so that every shard of it must be told.
    public var concernsEveryShard: Bool {
      switch self {
      case .settings, .incident, .agent, .clock: true
      default: false
      }
    }
  }
}

/// The case that an input is about, named in the way that is known.
public enum CaseTarget: Sendable, Hashable {
  /// By its identifier.
  case id(Identifier<CareCase>)
  /// By something that was said in it.
  case interaction(Identifier<Interaction>)
  /// The latest case of the person.
  case person(Identifier<SocialIdentity>)
}
