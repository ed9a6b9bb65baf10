import CareModel

// The rules of the standard playbook for requests, preferences, care and what comes later.
extension Playbook {
  private static let minute: Int64 = 60
  private static let day: Int64 = 86_400

  /// What people ask the brand to do.
  static let requestRules: [PlaybookRule] = [
    PlaybookRule(
      "request.answer",
      why: "What is asked is answered.",
      when: Match(families: [.request], needsReply: true),
      then: [ActionTemplate(.reply, rank: 70)]
    ),
    PlaybookRule(
      "request.details",
      why: "Order, account and booking are spoken of where strangers do not read it.",
      when: Match(
        phases: [.service],
        intents: [.orderStatus, .orderChange, .refundCompensation, .accountChange, .document, .humanContact],
        needsReply: true
      ),
      then: [ActionTemplate(.askDetails, rank: 60, place: .inPrivate, isPersonal: true)]
    ),
    PlaybookRule(
      "lost.replace",
      why: "Who lost something and asks nicely gets another, whose fault it was notwithstanding.",
      when: Match(phases: [.service], mentions: [.replacementLost], needsReply: true),
      then: [
        ActionTemplate(
          .replace,
          rank: 75,
          tone: .warm,
          isPersonal: true,
          gives: .replacement,
          from: .goodwill,
          needs: [.oncePerPeriod, .address]
        ),
        ActionTemplate(
          .goodwillGift,
          rank: 44,
          place: .inHouse,
          gives: .gift,
          from: .goodwill,
          needs: [.oncePerPeriod]
        ),
      ]
    ),
    PlaybookRule(
      "lost.persona",
      why: "A figure of the brand's world may answer who was open about a loss.",
      when: Match(mentions: [.replacementLost], signals: [.selfFault], needsReply: true),
      then: [ActionTemplate(.personaReply, rank: 74, tone: .inCharacter, needs: [.persona])]
    ),
    PlaybookRule(
      "rescue.help",
      why: "Help with a limit in minutes is given to anybody, customer or not.",
      when: Match(intents: [.urgentHelp], needsReply: true),
      then: [
        ActionTemplate(.reply, rank: 91, dueSeconds: 5 * minute),
        ActionTemplate(
          .delight,
          rank: 50,
          place: .inHouse,
          tone: .warm,
          gives: .gift,
          from: .goodwill,
          needs: [.campaign, .slack, .oncePerPeriod]
        ),
      ]
    ),
  ]

  /// How people want to be contacted and recorded.
  static let preferenceRules: [PlaybookRule] = [
    PlaybookRule(
      "optOut.confirm",
      why: "A wish to be left alone is done at once and confirmed, without a condition.",
      when: Match(mentions: [.optOut]),
      then: [
        ActionTemplate(.confirmOptOut, rank: 95, tone: .courteous, purpose: .service),
        ActionTemplate(.offerChannels, rank: 50, tone: .courteous, purpose: .care),
        ActionTemplate(.retentionLine, rank: 40, tone: .humorous, purpose: .care, needs: [.oncePerCase]),
      ]
    ),
    PlaybookRule(
      "channel.follow",
      why: "The conversation goes on where the person wants it.",
      when: Match(intents: [.channelChoice], needsReply: true),
      then: [ActionTemplate(.reply, rank: 70, place: .inPrivate)]
    ),
    PlaybookRule(
      "data.rights",
      why: "Requests about personal data have a legal limit in time.",
      when: Match(mentions: [.dataRights]),
      then: [
        ActionTemplate(.escalate, rank: 88, place: .inHouse, recipient: .team),
        ActionTemplate(
          .askDetails,
          rank: 70,
          place: .inPrivate,
          tone: .factual,
          isPersonal: true,
          needs: [.identification]
        ),
      ]
    ),
  ]

  /// What happens while nothing is to be fixed.
  static let careRules: [PlaybookRule] = [
    PlaybookRule(
      "enquiry.answer",
      why: "A question is answered.",
      when: Match(families: [.enquiry], needsReply: true),
      then: [ActionTemplate(.reply, rank: 70)]
    ),
    PlaybookRule(
      "enquiry.recommend",
      why: "Who asks what to buy may be told.",
      when: Match(intents: [.availabilityPrice, .recommendation], needsReply: true),
      then: [ActionTemplate(.sell, rank: 55)]
    ),
    PlaybookRule(
      "joke.play",
      why: "A playful wish is answered playfully, and now and then fulfilled.",
      when: Match(intents: [.wishJoke]),
      then: [
        ActionTemplate(
          .delight,
          rank: 70,
          place: .inHouse,
          tone: .humorous,
          gives: .gift,
          from: .goodwill,
          needs: [.slack, .oncePerPeriod]
        ),
        ActionTemplate(.wittyReply, rank: 60, tone: .humorous),
      ]
    ),
    PlaybookRule(
      "moment.wish",
      why: "A moment of somebody's life deserves a good word.",
      when: Match(intents: [.lifeMoment]),
      then: [
        ActionTemplate(.bestWishes, rank: 60, tone: .warm),
        ActionTemplate(
          .delight,
          rank: 50,
          place: .inHouse,
          tone: .warm,
          gives: .gift,
          from: .goodwill,
          needs: [.campaign, .oncePerPeriod]
        ),
      ]
    ),
    PlaybookRule(
      "nomination.kindness",
      why: "A kindness for somebody else is given where a campaign has one and the other wants it.",
      when: Match(mentions: [.nomination]),
      then: [
        ActionTemplate(
          .delight,
          rank: 70,
          place: .inHouse,
          recipient: .beneficiary,
          tone: .warm,
          gives: .gift,
          from: .goodwill,
          needs: [.campaign, .beneficiaryAgreement, .address, .oncePerPeriod]
        ),
        ActionTemplate(.askBeneficiary, rank: 66, place: .inPrivate, recipient: .beneficiary, tone: .warm),
        ActionTemplate(.reply, rank: 60, tone: .warm),
        ActionTemplate(.askDetails, rank: 55, place: .inPrivate, tone: .warm, isPersonal: true, needs: [.campaign]),
      ]
    ),
    PlaybookRule(
      "praise.thank",
      why: "Kind words and ideas are worth thanks.",
      when: Match(intents: [.praise, .gratitude, .suggestion]),
      then: [ActionTemplate(.thank, rank: 60, tone: .warm)]
    ),
  ]

  /// What moves a conversation along.
  static let conversationRules: [PlaybookRule] = [
    PlaybookRule(
      "resolution.close",
      why: "The person says that the matter is settled.",
      when: Match(confirmsResolution: true),
      then: [
        ActionTemplate(.thank, rank: 60, tone: .warm),
        ActionTemplate(.close, rank: 50, place: .inHouse, recipient: .team),
      ]
    ),
    PlaybookRule(
      "resolution.failed",
      why: "A fix that did not work is worse than none.",
      when: Match(intents: [.resolutionReply], polarities: [.negative]),
      then: [
        ActionTemplate(.apologise, rank: 72, tone: .empathetic),
        ActionTemplate(.escalate, rank: 50, place: .inHouse, recipient: .team),
      ]
    ),
    PlaybookRule(
      "words.unread",
      why: "What no model could read is read by a person.",
      when: Match(needsReply: true, isRead: false),
      then: [ActionTemplate(.escalate, rank: 50, place: .inHouse, recipient: .team)]
    ),
    PlaybookRule(
      "reply.needed",
      why: "The message needs an answer.",
      when: Match(needsReply: true),
      then: [ActionTemplate(.reply, rank: 30)]
    ),
    PlaybookRule(
      "reply.notNeeded",
      why: "The message needs no answer.",
      when: Match(needsReply: false),
      then: [ActionTemplate(.leaveAlone, rank: 10, place: .inHouse, recipient: .team)]
    ),
  ]

  /// What comes after.
  static let laterRules: [PlaybookRule] = [
    PlaybookRule(
      "solved.followUp",
      why: "Nine days after a fix somebody asks whether it held.",
      when: Match(on: [.solved], phases: [.service], hadDispleasure: true),
      then: [
        ActionTemplate(
          .followUp,
          rank: 60,
          place: .inHouse,
          recipient: .team,
          dueSeconds: 9 * day,
          commitment: CommitmentTemplate(.followUp, "Ask whether the fix held", dueSeconds: 9 * day)
        )
      ]
    ),
    PlaybookRule(
      "commitment.keep",
      why: "What was promised is due.",
      when: Match(on: [.commitmentDue]),
      then: [ActionTemplate(.followUp, rank: 80, tone: .courteous, dueSeconds: 0)]
    ),
  ]
}
