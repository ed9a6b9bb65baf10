/// How the rules of a calendar are read around a change of the clocks; on any other day both readings agree.
public enum Membership: Sendable, Hashable {
  /// An instant is open where its reading on the local wall clock satisfies the rules.
  ///
  /// A repeated hour counts twice and a skipped one never, and a date that a zone skipped contributes nothing.
  case wallClock

  /// The two ends of each rule are turned into instants, and the rule holds between them.
  ///
  /// A skipped end moves forward by the length of the gap, of a repeated one the first counts (RFC 5545, section 3.3.5;
  /// "compatible" in Temporal). Breaks and holidays are read the same way.
  case endpoints
}
