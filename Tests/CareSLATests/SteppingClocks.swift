import CareModel
import CareSLA

/// The clocks by brute force: every second is looked at, and every rule is applied as it is written.
///
/// Kept as plain as possible, since it is what the engine is measured against: no calendar arithmetic, no laziness, and
/// nothing shared with the engine but the names of things.
struct SteppingClocks {
  final class Cycle {
    let metric: SLAMetric
    let start: Int64
    var stop: Int64?
    var reason: StopReason?
    var elapsed: Int64 = 0
    var base: Int64
    var isBreached = false
    /// Stopped by a solution that stood when the case was opened again.
    var isFinal = false
    var breaches: [Int64] = []
    /// For each second from the start: whether the cycle stood still, and whether it stood still because it was solved.
    var stood: [(paused: Bool, solved: Bool)] = []
    var target: Int64?

    init(_ metric: SLAMetric, _ start: Int64) {
      self.metric = metric
      self.start = start
      base = start
    }
  }

  private struct Moment {
    let status: CaseStatus
    let isHeld: Bool
    let priority: Priority
  }

  let policies: [PolicyReference: SLAPolicy]
  let isOpen: (CalendarName, Int64) -> Bool
  private(set) var cycles: [Cycle] = []
  private var promises: [Identifier<Commitment>: Cycle] = [:]
  private var status = CaseStatus.new
  private var priority = Priority.normal
  private var reference: PolicyReference?
  private var holds: Set<HoldReason> = []
  private var moments: [Int64: Moment] = [:]

  init(policies: [SLAPolicy], isOpen: @escaping (CalendarName, Int64) -> Bool) {
    self.policies = Dictionary(uniqueKeysWithValues: policies.map { ($0.reference, $0) })
    self.isOpen = isOpen
  }

  private var policy: SLAPolicy? { reference.flatMap { policies[$0] } }
  private var options: ClockOptions { policy?.options ?? ClockOptions() }

  private func calendar(_ policy: SLAPolicy?, _ priority: Priority) -> CalendarName {
    policy?.calendar(for: priority) ?? .alwaysOpen
  }

  private func open(_ metric: SLAMetric) -> Cycle? { cycles.last { $0.metric == metric && $0.stop == nil } }

  private func pauses(_ cycle: Cycle) -> Bool {
    cycle.metric != .commitmentDue && (!holds.isEmpty || (policy?.pauses[cycle.metric].contains(status) ?? false))
  }

  private func target(_ cycle: Cycle) -> Int64? {
    cycle.metric == .commitmentDue ? cycle.target : policy?.targets[cycle.metric, priority]
  }

  private mutating func start(_ metric: SLAMetric, _ second: Int64) { cycles.append(Cycle(metric, second)) }

  private func stop(_ cycle: Cycle?, _ second: Int64, _ reason: StopReason) {
    cycle?.stop = second
    cycle?.reason = reason
  }
}

extension SteppingClocks {
  mutating func run(_ events: [ClockEvent], until now: Int64) {
    guard let first = events.first?.at.secondsSince1970 else { return }
    var next = 0
    for second in first...now {
      while next < events.count, events[next].at.secondsSince1970 == second {
        apply(events[next].kind, second)
        next += 1
        for cycle in cycles where cycle.isBreached && cycle.stop == nil {
          if target(cycle).map({ cycle.elapsed < $0 }) ?? true { cycle.isBreached = false }
        }
      }
      if second < now { step(second) }
    }
  }

  private mutating func step(_ second: Int64) {
    moments[second] = Moment(status: status, isHeld: !holds.isEmpty, priority: priority)
    for cycle in cycles {
      if cycle.stop != nil {
        cycle.stood.append((true, true))
        continue
      }
      let isPaused = pauses(cycle)
      cycle.stood.append((isPaused, false))
      if isPaused { continue }
      let isPromise = cycle.metric == .commitmentDue
      let isOpen = isPromise || isOpen(calendar(policy, priority), second)
      let isReady = isPromise || options.deadlineEdge == .earliest || isOpen
      if let target = target(cycle), !cycle.isBreached, cycle.elapsed >= target, isReady {
        cycle.isBreached = true
        cycle.breaches.append(second)
      }
      if isOpen { cycle.elapsed += 1 }
    }
  }

  private mutating func apply(_ kind: ClockEvent.Kind, _ second: Int64) {
    switch kind {
    case .created(let opener, let status, let priority, let policy):
      (self.status, self.priority, reference) = (status, priority, policy)
      if opener == .customer || options.agentCasesAwaitFirstResponse {
        start(.firstResponse, second)
      } else {
        start(.periodicUpdate, second)
        start(.pausableUpdate, second)
      }
      for metric in [SLAMetric.requesterWait, .agentWork, .resolution] { start(metric, second) }
      if let reason = Self.ending(status) { stopAll(second, reason) }
    case .customerMessage(let mayReopen):
      if mayReopen, options.customerMessageReopens, [.pending, .onHold, .solved].contains(status) { go(.open, second) }
      if Self.ending(status) == nil, open(.firstResponse) == nil, open(.nextResponse) == nil {
        start(.nextResponse, second)
      }
    case .messagesWithdrawn:
      stop(open(.firstResponse), second, .withdrawn)
      stop(open(.nextResponse), second, .withdrawn)
    case .agentReply(let isAutomatic):
      if isAutomatic && !options.automaticRepliesCount { return }
      for metric in [SLAMetric.firstResponse, .nextResponse, .periodicUpdate, .pausableUpdate] {
        stop(open(metric), second, .replied)
      }
      guard Self.ending(status) == nil else { return }
      start(.periodicUpdate, second)
      start(.pausableUpdate, second)
    case .agentNote:
      for metric in [SLAMetric.firstResponse, .nextResponse, .periodicUpdate, .pausableUpdate] {
        guard options.notesFulfil.contains(metric), let cycle = open(metric) else { continue }
        stop(cycle, second, .noted)
        if metric == .periodicUpdate || metric == .pausableUpdate { start(metric, second) }
      }
    case .status(let status): go(status, second)
    case .priority(let priority):
      guard priority != self.priority else { return }
      if options.targetChange == .restart { restartAll(second) }
      self.priority = priority
    case .policy(let reference):
      guard reference != self.reference else { return }
      self.reference = reference
      if options.policyChange == .restart { restartAll(second) }
      if options.policyChange == .recompute { recomputeAll(second) }
    case .hold(let reason): holds.insert(reason)
    case .release(let reason): holds.remove(reason)
    case .commitmentMade(let id, let due):
      guard promises[id] == nil else { return }
      let cycle = Cycle(.commitmentDue, second)
      cycle.target = max(due.secondsSince1970 - second, 0)
      promises[id] = cycle
      cycles.append(cycle)
    case .commitmentEnded(let id, let outcome):
      guard let cycle = promises[id], cycle.stop == nil else { return }
      stop(cycle, second, outcome == .kept ? .kept : outcome == .cancelled ? .cancelled : .broken)
      guard outcome == .broken, !cycle.isBreached else { return }
      cycle.isBreached = true
      cycle.breaches.append(second)
    }
  }

  private static func ending(_ status: CaseStatus) -> StopReason? {
    [.solved: .solved, .dismissed: .dismissed, .closed: .closed, .merged: .merged][status]
  }

  private func stopAll(_ second: Int64, _ reason: StopReason) {
    for cycle in cycles where cycle.stop == nil && cycle.metric != .commitmentDue { stop(cycle, second, reason) }
  }

  private mutating func go(_ status: CaseStatus, _ second: Int64) {
    guard status != self.status else { return }
    let wasOver = Self.ending(self.status) != nil
    self.status = status
    if let reason = Self.ending(status) {
      stopAll(second, reason)
    } else if wasOver, options.reopening == .ignore {
      for cycle in cycles where cycle.stop != nil { cycle.isFinal = true }
    } else if wasOver {
      for metric in [SLAMetric.requesterWait, .agentWork, .resolution] {
        if options.reopening == .restart {
          start(metric, second)
        } else {
          let cycle = cycles.last { $0.metric == metric && !$0.isFinal }
          cycle?.stop = nil
          cycle?.reason = nil
        }
      }
    }
  }

  private func restartAll(_ second: Int64) {
    for cycle in cycles where cycle.stop == nil && cycle.metric != .commitmentDue {
      cycle.elapsed = 0
      cycle.base = second
      cycle.isBreached = false
    }
  }

  private func recomputeAll(_ now: Int64) {
    for cycle in cycles where cycle.stop == nil && cycle.metric != .commitmentDue {
      cycle.elapsed = Int64(
        (cycle.base..<now).count { second in
          guard let moment = moments[second], Self.ending(moment.status) == nil, !moment.isHeld else { return false }
          return !(policy?.pauses[cycle.metric].contains(moment.status) ?? false)
            && isOpen(calendar(policy, moment.priority), second)
        }
      )
    }
  }
}

extension SteppingClocks {
  /// What a cycle looks like, in a form that can be compared.
  struct Picture: Hashable {
    let metric: SLAMetric
    let start: Int64
    let stop: Int64?
    let reason: StopReason?
    let state: SLACycle.State
    let elapsed: Int64
    let isBreached: Bool
    let breaches: [Int64]
    let pauses: [[Int64?]]
    let target: Int64?
    let deadline: Int64?
    let resumed: Int64?
  }

  /// - Parameter limit: A second after which no calendar but the one that is always open opens again.
  func picture(_ cycle: Cycle, now: Int64, limit: Int64) -> Picture {
    let isPaused = cycle.stop == nil && pauses(cycle)
    let target = cycle.stop == nil ? target(cycle) : nil
    let due = due(cycle, target, now, limit)
    return Picture(
      metric: cycle.metric,
      start: cycle.start,
      stop: cycle.stop,
      reason: cycle.reason,
      state: cycle.stop == nil ? (isPaused ? .paused : .running) : cycle.isBreached ? .breached : .met,
      elapsed: cycle.elapsed,
      isBreached: cycle.isBreached,
      breaches: cycle.breaches,
      pauses: pauses(cycle, now, isPaused: isPaused),
      target: target,
      deadline: isPaused && !cycle.isBreached ? nil : due,
      resumed: isPaused && !cycle.isBreached ? due : nil
    )
  }

  private func due(_ cycle: Cycle, _ target: Int64?, _ now: Int64, _ limit: Int64) -> Int64? {
    guard let target else { return nil }
    if cycle.metric == .commitmentDue { return cycle.start + target }
    if cycle.isBreached { return cycle.breaches.last }
    let name = calendar(policy, priority)
    var (elapsed, second) = (cycle.elapsed, now)
    while elapsed < target || (options.deadlineEdge == .latest && !isOpen(name, second)) {
      if isOpen(name, second) { elapsed += 1 }
      second += 1
      if second > limit && name != .alwaysOpen { return nil }
    }
    return second
  }

  private func pauses(_ cycle: Cycle, _ now: Int64, isPaused: Bool) -> [[Int64?]] {
    var result: [[Int64?]] = []
    var last: (paused: Bool, solved: Bool) = (false, false)
    let end = cycle.stop ?? now
    for (offset, moment) in cycle.stood.enumerated() where cycle.start + Int64(offset) < end {
      let second = cycle.start + Int64(offset)
      let begins = moment.paused && (!last.paused || moment.solved && !last.solved)
      if last.paused && (begins || !moment.paused) { result[result.count - 1][1] = second }
      if begins { result.append([second, nil]) }
      last = moment
    }
    if cycle.stop != nil || !isPaused {
      if last.paused { result[result.count - 1][1] = end }
    } else if !last.paused {
      result.append([end, nil])
    }
    return result
  }
}

extension SteppingClocks.Picture {
  init(_ cycle: SLACycle) {
    metric = cycle.metric
    start = cycle.start.secondsSince1970
    stop = cycle.stop?.secondsSince1970
    reason = cycle.stopReason
    state = cycle.state
    elapsed = cycle.elapsed
    isBreached = cycle.isBreached
    breaches = cycle.breaches.map(\.secondsSince1970)
    pauses = cycle.pauses.map { [$0.start.secondsSince1970, $0.end?.secondsSince1970] }
    target = cycle.isOpen ? cycle.target : nil
    deadline = cycle.deadline?.secondsSince1970
    resumed = cycle.deadlineIfResumedNow?.secondsSince1970
  }
}
