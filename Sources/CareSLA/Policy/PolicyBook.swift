public import CareModel

/// The policies of a desk with the calendars they name, checked and ready for clocks.
///
/// Making a book is the moment at which mistakes are found: two policies of one name and version, a calendar that is not
/// there. Afterwards nothing a case does can fail for want of one. Copies share storage.
///
/// ```swift
/// let book = try PolicyBook(policies: [policy], calendars: [CalendarName(rawValue: "office"): compiled])
/// let evaluation = try book.evaluate(events, asOf: now)
/// ```
public struct PolicyBook: Sendable {
  /// The policies, in the order in which they are tried.
  public let policies: [SLAPolicy]

  /// What clocks read: row 0 is "no policy", row *n* is policy *n* − 1.
  let table: PolicyTable

  /// Makes a book.
  ///
  /// - Parameters:
  ///   - policies: The policies, the most special first: ``policy(for:at:)`` takes the first that fits.
  ///   - calendars: The calendars by the names that the policies use; ``CalendarName/alwaysOpen`` is always there.
  /// - Throws: ``CareSLAError/Code/invalidPolicy`` where two policies have one name and version, and
  ///   ``CareSLAError/Code/unknownCalendar`` where a policy names a calendar that is not given.
  public init(
    policies: [SLAPolicy],
    calendars: [CalendarName: CompiledCalendar] = [:]
  ) throws(CareSLAError) {
    var seen: Set<PolicyReference> = []
    for policy in policies where !seen.insert(policy.reference).inserted {
      throw CareSLAError(.invalidPolicy, "\(policy.reference.name) version \(policy.reference.version) is given twice")
    }
    self.policies = policies
    table = try PolicyTable(policies, calendars)
  }

  /// The policy of this name and version, or `nil` where the book has none.
  public func policy(_ reference: PolicyReference) -> SLAPolicy? {
    policies.first { $0.reference == reference }
  }

  /// The policy for a new case, or a case whose traits changed: the first whose conditions hold.
  ///
  /// Of the versions of one name only the newest counts that is in effect at the instant; where two became effective
  /// together, the higher version.
  public func policy(for traits: CaseTraits, at instant: Timestamp) -> SLAPolicy? {
    policies.first { policy in
      policy.conditions.hold(for: traits) && policy.effectiveFrom <= instant && !isSuperseded(policy, at: instant)
    }
  }

  private func isSuperseded(_ policy: SLAPolicy, at instant: Timestamp) -> Bool {
    policies.contains { other in
      other.reference.name == policy.reference.name && other.effectiveFrom <= instant
        && (policy.effectiveFrom, policy.reference.version) < (other.effectiveFrom, other.reference.version)
    }
  }

  /// The row of ``table`` for a reference.
  func row(of reference: PolicyReference?) throws(CareSLAError) -> Int {
    guard let reference else { return 0 }
    guard let index = policies.firstIndex(where: { $0.reference == reference }) else {
      throw CareSLAError(.unknownPolicy, "\(reference.name) version \(reference.version) is not in the book")
    }
    return index + 1
  }
}
