import CareModel

extension SLAPolicy {
  /// Three policies to start from, for messages that arrive at once, on social networks and by e-mail.
  ///
  /// People expect an answer on social networks sooner than by any channel but instant messaging, so the targets for the
  /// first response are in that order:
  ///
  /// | policy | channels | first and next response | resolution |
  /// |---|---|---|---|
  /// | `instant` | chat, instant message, call | 5 min | 4 h |
  /// | `social` | posts, replies, comments, reviews, direct messages | 1 h | 12 h |
  /// | `email` | e-mail | 8 h | 24 h |
  ///
  /// The times are for normal priority; low has twice as long, high half and urgent a quarter. They warn when three
  /// quarters are used. The order is a rule, the numbers are this library's own and no standard: measure, then set yours.
  ///
  /// - Parameter calendar: The calendar by which all of them are counted.
  public static func channelDefaults(calendar: CalendarName = .alwaysOpen) -> [SLAPolicy] {
    [
      preset("instant", [.chat, .instantMessage, .call], response: 300, resolution: 14_400, calendar),
      preset(
        "social",
        [.publicPost, .publicReply, .comment, .review, .directMessage],
        response: 3600,
        resolution: 43_200,
        calendar
      ),
      preset("email", [.email], response: 28_800, resolution: 86_400, calendar),
    ]
  }

  private static func preset(
    _ name: String,
    _ channels: Set<Channel>,
    response: Int64,
    resolution: Int64,
    _ calendar: CalendarName
  ) -> SLAPolicy {
    func row(_ normal: Int64) -> [Priority: Int64] {
      [.low: normal * 2, .normal: normal, .high: normal / 2, .urgent: normal / 4]
    }
    let targets = SLATargets(unchecked: [
      .firstResponse: row(response), .nextResponse: row(response), .resolution: row(resolution),
    ])
    var policy = SLAPolicy(PolicyReference(name), targets: targets, calendar: calendar)
    policy.conditions.channels = channels
    policy.warnings = [
      .firstResponse: .percentUsed(75), .nextResponse: .percentUsed(75), .resolution: .percentUsed(75),
    ]
    return policy
  }
}
