/// A reason for which an action must not be done, however well it ranks.
///
/// Closed, because vetoes are what an author of a playbook cannot take away.
public enum Veto: String, Sendable, Hashable, CaseIterable {
  /// The person is not to be answered.
  case blockedPerson
  /// Lawyers, regulators or courts are named: somebody who may decide speaks next, and nobody else.
  case legal
  /// Harm to people is possible: somebody who may decide speaks next, and nobody else.
  case safety
  /// The person said that they do not want to be contacted there or for that.
  case consent
  /// The time in which the channel lets a brand answer is over.
  case replyWindow
  /// A child is concerned: nothing is shown to others and nothing is sold.
  case child
  /// The person is angry, grieving or in distress: no wit.
  case distress
  /// Nobody asked for anything to buy.
  case unsolicitedSelling
  /// Personal data would be read by strangers.
  case privacy
  /// What was found out does not support giving anything.
  case notOwed
  /// The purse, the person's share of it or the cap is used up.
  case budget
  /// The person had such a thing not long ago.
  case oncePerPeriod
  /// There is not enough time left.
  case slack
  /// Outside the place or the season for which it is meant.
  case window
  /// The person for whom it is meant, or a guardian, does not want it.
  case declined
  /// Nobody can write in that figure's voice now.
  case persona

  /// Every veto, in the order in which they are asked.
  public static let all: [Veto] = allCases
}

#if !hasFeature(Embedded)
  extension Veto: Codable {}
#endif
