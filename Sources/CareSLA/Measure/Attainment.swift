/// How many promises were kept: met ÷ (met + breached), with what is still open apart.
///
/// Cycles without a target promise nothing and are not counted. One that was withdrawn before it was late (the case was
/// dismissed or merged, the commitment cancelled, the message deleted) is neither kept nor broken.
public struct Attainment: Sendable, Hashable {
  /// Stopped in time.
  public private(set) var met = 0

  /// Over the target, stopped or not.
  public private(set) var breached = 0

  /// Open, and not over the target.
  public private(set) var pending = 0

  /// Taken back in time.
  public private(set) var withdrawn = 0

  /// Counts cycles.
  public init(_ cycles: some Sequence<SLACycle> = EmptyCollection()) {
    for cycle in cycles { add(cycle) }
  }

  /// Counts one more cycle.
  public mutating func add(_ cycle: SLACycle) {
    if let verdict = cycle.verdict { add(verdict) }
  }

  mutating func add(_ verdict: SLAVerdict) {
    switch verdict {
    case .met: met += 1
    case .breached: breached += 1
    case .pending: pending += 1
    case .withdrawn: withdrawn += 1
    }
  }

  /// The share of promises that were kept, 0 to 1, or `nil` while none has been decided.
  public var ratio: Double? {
    met + breached > 0 ? Double(met) / Double(met + breached) : nil
  }
}

/// What became of a promise.
public enum SLAVerdict: String, Sendable, Hashable, CaseIterable {
  /// It was kept.
  case met
  /// It was broken, whether or not it was still done later.
  case breached
  /// It can still be kept.
  case pending
  /// It was taken back in time.
  case withdrawn
}

extension SLAVerdict {
  init(isBreached: Bool, stoppedFor reason: StopReason?) {
    if isBreached {
      self = .breached
    } else if let reason {
      self = reason.isWithdrawal ? .withdrawn : .met
    } else {
      self = .pending
    }
  }
}

extension SLACycle {
  /// What became of the promise, or `nil` for a cycle without a target.
  public var verdict: SLAVerdict? {
    target == nil ? nil : SLAVerdict(isBreached: isBreached, stoppedFor: stopReason)
  }
}
