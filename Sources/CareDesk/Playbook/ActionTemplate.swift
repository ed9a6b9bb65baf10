public import CareModel

/// An action as a rule asks for it, before the situation gave it a channel, a limit and a due instant.
public struct ActionTemplate: Sendable, Hashable {
  /// Where an action is done.
  public enum Place: String, Sendable, Hashable, CaseIterable {
    /// Where the person wrote, or where the person prefers to be answered.
    case withPerson
    /// Where strangers cannot read it.
    case inPrivate
    /// Inside the brand.
    case inHouse
  }

  /// What is done.
  public var kind: ActionKind
  /// How good it is among the actions of the same turn, higher is better.
  public var rank: Int
  /// Where it is done.
  public var place: Place
  /// To whom it is addressed.
  public var recipient: NextAction.Recipient
  /// In which voice.
  public var tone: Tone
  /// What the message is for; `nil` where it follows the phase.
  public var purpose: ContactPurpose?
  /// The seconds after the turn by which it is to be done; `nil` where the promises of the desk decide.
  public var dueSeconds: Int64?
  /// Whether it says or asks something of the person's own, which strangers must not read.
  public var isPersonal: Bool
  /// What it gives.
  public var gives: RemedyKind?
  /// From which purse.
  public var budget: Remedy.Budget
  /// What must hold before.
  public var needs: [Need]
  /// The promise that it brings with it.
  public var commitment: CommitmentTemplate?

  /// Makes a template.
  public init(
    _ kind: ActionKind,
    rank: Int = 50,
    place: Place = .withPerson,
    recipient: NextAction.Recipient = .author,
    tone: Tone = .helpful,
    purpose: ContactPurpose? = nil,
    dueSeconds: Int64? = nil,
    isPersonal: Bool = false,
    gives: RemedyKind? = nil,
    from budget: Remedy.Budget = .compensation,
    needs: [Need] = [],
    commitment: CommitmentTemplate? = nil
  ) {
    self.kind = kind
    self.rank = rank
    self.place = place
    self.recipient = recipient
    self.tone = tone
    self.purpose = purpose
    self.dueSeconds = dueSeconds
    self.isPersonal = isPersonal
    self.gives = gives
    self.budget = budget
    self.needs = needs
    self.commitment = commitment
  }
}

#if !hasFeature(Embedded)
  extension ActionTemplate: Codable {
    private enum CodingKeys: String, CodingKey {
      case kind, rank, place, recipient, tone, purpose, dueSeconds, isPersonal, gives, budget, needs, commitment
    }

    /// Reads a template; only the kind is needed.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        try container.decode(ActionKind.self, forKey: .kind),
        rank: try container.decodeIfPresent(Int.self, forKey: .rank) ?? 50,
        place: try container.decodeIfPresent(Place.self, forKey: .place) ?? .withPerson,
        recipient: try container.decodeIfPresent(NextAction.Recipient.self, forKey: .recipient) ?? .author,
        tone: try container.decodeIfPresent(Tone.self, forKey: .tone) ?? .helpful,
        purpose: try container.decodeIfPresent(ContactPurpose.self, forKey: .purpose),
        dueSeconds: try container.decodeIfPresent(Int64.self, forKey: .dueSeconds),
        isPersonal: try container.decodeIfPresent(Bool.self, forKey: .isPersonal) ?? false,
        gives: try container.decodeIfPresent(RemedyKind.self, forKey: .gives),
        from: try container.decodeIfPresent(Remedy.Budget.self, forKey: .budget) ?? .compensation,
        needs: try container.decodeIfPresent([Need].self, forKey: .needs) ?? [],
        commitment: try container.decodeIfPresent(CommitmentTemplate.self, forKey: .commitment)
      )
    }
  }

  extension ActionTemplate.Place: Codable {}
#endif
