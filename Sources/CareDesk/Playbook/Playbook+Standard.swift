import CareModel

extension Playbook {
  /// The playbook that a shop can use on Monday morning, with limits in US dollars.
  ///
  /// It has no campaigns and no personas, since those are a brand's own; without them it recommends neither. See
  /// ``standard(currency:)`` for its limits.
  public static let standard = standard(currency: "USD")

  /// The standard playbook with its limits in another currency.
  ///
  /// The limits are settings without a source, meant to be changed: 200.00 a remedy, 500.00 a person and year and
  /// 20,000.00 a month for what is owed, approval above 100.00; 40.00 a remedy, 80.00 a person and year and 2,000.00 a
  /// month for kindness, approval above 25.00. All are in minor units of a currency with hundredths.
  public static func standard(currency: String) -> Playbook {
    Playbook(
      name: "standard",
      rules: graveRules + serviceRules + requestRules + preferenceRules + careRules + conversationRules + laterRules,
      remedies: RemedyPolicy(
        purses: [
          PurseLimits(
            .compensation,
            currency: currency,
            perRemedy: 20_000,
            perPerson: 50_000,
            perMonth: 2_000_000,
            approvalAbove: 10_000
          ),
          PurseLimits(
            .goodwill,
            currency: currency,
            perRemedy: 4_000,
            perPerson: 8_000,
            perMonth: 200_000,
            approvalAbove: 2_500
          ),
        ]
      )
    )
  }

  private static let minute: Int64 = 60
  private static let day: Int64 = 86_400

  /// The thing again, when it is known whose fault it was, what it cost and where it goes.
  private static let replacement = ActionTemplate(
    .replace,
    rank: 55,
    isPersonal: true,
    gives: .replacement,
    needs: [.brandAtFault, .price, .address]
  )

  /// What must not wait and not be done by just anybody.
  private static let graveRules: [PlaybookRule] = [
    PlaybookRule(
      "grave.escalate",
      why: "Lawyers or possible harm: somebody who may decide speaks next.",
      when: Match(on: [.message, .faultDetermined, .commitmentDue, .other], isGrave: true),
      then: [ActionTemplate(.escalate, rank: 100, place: .inHouse, recipient: .team, dueSeconds: 15 * minute)]
    ),
    PlaybookRule(
      "fraud.escalate",
      why: "A stolen account or a false shop harms others while it stands.",
      when: Match(intents: [.securityFraud], needsReply: true),
      then: [
        ActionTemplate(.escalate, rank: 92, place: .inHouse, recipient: .team, dueSeconds: 15 * minute),
        ActionTemplate(.askDetails, rank: 80, place: .inPrivate, tone: .factual, isPersonal: true),
      ]
    ),
    PlaybookRule(
      "privacy.move",
      why: "Personal data stand where strangers read them.",
      when: Match(isPersonalDataPublic: true, needsReply: true),
      then: [ActionTemplate(.moveToPrivate, rank: 94, tone: .factual)]
    ),
    PlaybookRule(
      "time.help",
      why: "Minutes matter, whoever's customer the person is.",
      when: Match(withoutSignals: [.humour], needsReply: true, minimumUrgency: .now),
      then: [ActionTemplate(.reply, rank: 90, dueSeconds: 10 * minute)]
    ),
    PlaybookRule(
      "churn.escalate",
      why: "Somebody who is about to leave is worth a second pair of eyes.",
      when: Match(signals: [.churnThreat], polarities: [.negative], needsReply: true),
      then: [ActionTemplate(.escalate, rank: 45, place: .inHouse, recipient: .team)]
    ),
    PlaybookRule(
      "repeat.escalate",
      why: "Who has to ask again was not helped the first time.",
      when: Match(signals: [.repeatContact], polarities: [.negative], needsReply: true),
      then: [ActionTemplate(.escalate, rank: 46, place: .inHouse, recipient: .team)]
    ),
  ]

  /// What goes wrong with something owned, booked or in progress.
  private static let serviceRules: [PlaybookRule] = [
    PlaybookRule(
      "issue.acknowledge",
      why: "Displeasure is answered, also where nothing is asked.",
      when: Match(families: [.issue], needsReply: true),
      then: [ActionTemplate(.apologise, rank: 70, tone: .empathetic)]
    ),
    PlaybookRule(
      "issue.details",
      why: "What is needed to help is asked for where strangers do not read it.",
      when: Match(phases: [.service], families: [.issue], needsReply: true),
      then: [ActionTemplate(.askDetails, rank: 60, place: .inPrivate, isPersonal: true)]
    ),
    PlaybookRule(
      "fault.investigate",
      why: "Who is at fault is found out, not taken from what somebody says.",
      when: Match(phases: [.service], families: [.issue], signals: [.brandFault]),
      then: [ActionTemplate(.investigate, rank: 50, place: .inHouse, recipient: .team)]
    ),
    PlaybookRule(
      "failure.credit",
      why: "What was paid for and did not work is credited at once.",
      when: Match(on: [.message, .faultDetermined], phases: [.service], mentions: [.serviceFailure]),
      then: [
        ActionTemplate(
          .credit,
          rank: 65,
          place: .inHouse,
          dueSeconds: 30 * minute,
          gives: .credit,
          needs: [.brandAtFault, .price]
        )
      ]
    ),
    PlaybookRule(
      "fault.repair",
      why: "A broken thing is mended or replaced.",
      when: Match(on: [.message, .faultDetermined], phases: [.service], mentions: [.productFault]),
      then: [
        ActionTemplate(.repair, rank: 58, place: .inHouse, gives: .repair, needs: [.brandAtFault, .price]),
        replacement,
      ]
    ),
    PlaybookRule(
      "delivery.replace",
      why: "What did not arrive whole is sent again.",
      when: Match(on: [.message, .faultDetermined], phases: [.service], mentions: [.deliveryBaggage]),
      then: [replacement]
    ),
    PlaybookRule(
      "charge.refund",
      why: "Money for what was not given or was charged wrongly goes back.",
      when: Match(
        on: [.message, .faultDetermined],
        phases: [.service],
        mentions: [.billingPrice, .delayCancellation, .refundCompensation]
      ),
      then: [ActionTemplate(.refund, rank: 52, place: .inHouse, gives: .refund, needs: [.brandAtFault, .price])]
    ),
    PlaybookRule(
      "stay.kindness",
      why: "Surroundings that cannot be changed now are made good by a kindness now and another one next time.",
      when: Match(phases: [.service], mentions: [.environment], needsReply: true),
      then: [
        ActionTemplate(
          .goodwillGift,
          rank: 62,
          place: .inHouse,
          dueSeconds: 60 * minute,
          gives: .gift,
          from: .goodwill,
          needs: [.oncePerPeriod]
        ),
        ActionTemplate(
          .promise,
          rank: 56,
          place: .inPrivate,
          tone: .warm,
          commitment: CommitmentTemplate(
            .remedy,
            "Make it better at the next booking",
            dueSeconds: 365 * day,
            occasion: "next booking"
          )
        ),
      ]
    ),
    PlaybookRule(
      "conduct.escalate",
      why: "How people were treated concerns those who lead them.",
      when: Match(intents: [.staffConduct, .supportExperience], needsReply: true),
      then: [ActionTemplate(.escalate, rank: 48, place: .inHouse, recipient: .team)]
    ),
    PlaybookRule(
      "fault.customer",
      why: "Whoever was right, the person leaves with courtesy and good wishes.",
      when: Match(on: [.message, .faultDetermined], determinedFaults: [.customer]),
      then: [ActionTemplate(.bestWishes, rank: 72, tone: .courteous)]
    ),
  ]
}
