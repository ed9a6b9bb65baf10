/// When a clock that may run out is worth a warning.
///
/// The warning goes off at the least instant at which so much business time has been used; it can never lie after the
/// deadline.
public enum WarningRule: Sendable, Hashable {
  /// When this part of the target has been used, in percent; less than 0 counts as 0, more than 100 as 100.
  case percentUsed(Int)
  /// When this many seconds of business time are left; less than 0 counts as 0, more than the target as all of it.
  case secondsLeft(Int64)

  /// The seconds of business time after which the warning goes off, 0 to `target`.
  func threshold(ofTarget target: Int64) -> Int64 {
    switch self {
    case .percentUsed(let percent):
      target / 100 * Int64(clamped(percent)) + target % 100 * Int64(clamped(percent)) / 100
    case .secondsLeft(let seconds): target - min(max(seconds, 0), target)
    }
  }

  private func clamped(_ percent: Int) -> Int { min(max(percent, 0), 100) }
}

#if !hasFeature(Embedded)
  extension WarningRule: Codable {}
#endif
