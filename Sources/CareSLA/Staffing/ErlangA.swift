/// The waiting system with impatience M/M/n+M: contacts wait in order, and give up after an exponential patience.
///
/// Such a queue always has an end, so every value exists also where there is more traffic than agents. All values are sums
/// of non-negative terms over the stationary distribution, so none loses digits by cancellation.
///
/// Source: C. Palm, "Methods of judging the annoyance caused by congestion", 1953; O. Garnett, A. Mandelbaum and
/// M. Reiman, "Designing a call center with impatient customers", 2002.
public struct ErlangA: Sendable, Hashable {
  /// The contacts to be answered.
  public let workload: Workload

  /// The mean time in seconds after which a waiting contact gives up.
  public let patience: Double

  /// The agents who answer them.
  public let agents: Int

  /// The probability that a contact has to wait, whether it is answered or gives up.
  public let waitProbability: Double

  /// The share of contacts that give up.
  public let abandonment: Double

  /// The share of contacts that are answered; with ``abandonment`` it sums to 1.
  public let answeredShare: Double

  /// The mean wait in seconds of the contacts that are answered.
  public let averageSpeedOfAnswer: Double

  /// The probability that an agent is free.
  private let freeProbability: Double

  /// For each number of waiting contacts the probability that a contact finds so many before it and is answered.
  private let answered: [Double]

  /// Makes the system of a workload, a mean patience in seconds and 1 to a million agents.
  ///
  /// The patience may be from a billionth to a billion times the handle time.
  ///
  /// - Throws: ``CareSLAError/Code/invalidStaffingParameter`` where a number is out of range, or the queue would hold more
  ///   than about a quarter of a million contacts.
  /// - Complexity: linear in the agents and the length of the queue.
  public init(_ workload: Workload, patience: Double, agents: Int) throws(CareSLAError) {
    guard (1e-9...1e9).contains(patience / workload.handleTime) else { throw .staffing("a patience of \(patience) s") }
    guard (1...Workload.mostAgents).contains(agents) else { throw .staffing("\(agents) agents") }
    let states = try ErlangAStates(
      traffic: workload.traffic,
      agents: agents,
      impatience: workload.handleTime / patience
    )
    let total = states.free + states.waiting.reduce(0, +)
    var (wait, abandoned, served, delay, answerDelay) = (0.0, 0.0, 0.0, 0.0, 0.0)
    var answered: [Double] = []
    answered.reserveCapacity(states.waiting.count)
    for (before, weight) in states.waiting.enumerated() {
      // The contact itself and those before it give up at the same rate, agents free themselves at another.
      let giving = Double(before + 1) * states.impatience
      let probability = weight / total
      let share = Double(agents) / (Double(agents) + giving)
      wait += probability
      abandoned += probability * giving / (Double(agents) + giving)
      delay += workload.handleTime / (Double(agents) + giving)
      served += probability * share
      answerDelay += probability * share * delay
      answered.append(probability * share)
    }
    self.workload = workload
    self.patience = patience
    self.agents = agents
    self.answered = answered
    waitProbability = wait
    abandonment = abandoned
    freeProbability = states.free / total
    answeredShare = freeProbability + served
    averageSpeedOfAnswer = answerDelay / answeredShare
  }

  /// The mean wait in seconds of all contacts, answered or not.
  public var meanWait: Double { abandonment * patience }

  /// The mean number of waiting contacts.
  public var meanQueue: Double { workload.contacts / workload.interval * meanWait }

  /// The share of their time that agents are busy.
  public var occupancy: Double { workload.traffic * answeredShare / Double(agents) }

  /// The share of all contacts that are answered within a threshold in seconds.
  ///
  /// - Throws: ``CareSLAError/Code/invalidStaffingParameter`` where the threshold is negative or not finite.
  /// - Complexity: linear in the length of the queue.
  public func serviceLevelOfOffered(within threshold: Double) throws(CareSLAError) -> Double {
    guard threshold.isFinite, threshold >= 0 else { throw .staffing("a threshold of \(threshold) s") }
    let tails = WaitTails(
      shape: Double(agents) * patience / workload.handleTime + 1,
      elapsed: threshold / patience,
      count: answered.count
    )
    return zip(answered, tails.beyond).reduce(freeProbability) { $0 + $1.0 * $1.1 }
  }

  /// The share of the answered contacts that are answered within a threshold in seconds.
  ///
  /// - Throws: ``CareSLAError/Code/invalidStaffingParameter`` where the threshold is negative or not finite.
  /// - Complexity: linear in the length of the queue.
  public func serviceLevelOfAnswered(within threshold: Double) throws(CareSLAError) -> Double {
    try serviceLevelOfOffered(within: threshold) / answeredShare
  }
}

/// The stationary distribution of the system up to a factor, worked out from its mode so that nothing overflows.
private struct ErlangAStates {
  /// The rate at which a contact gives up relative to that at which an agent frees itself.
  let impatience: Double
  /// The weight of the states in which an agent is free.
  private(set) var free = 0.0
  /// The weight of every state in which all are busy, by the number of waiting contacts.
  private(set) var waiting: [Double] = []

  private static let longestQueue = 250_000

  init(traffic: Double, agents: Int, impatience: Double) throws(CareSLAError) {
    self.impatience = impatience
    let excess = (traffic - Double(agents)) / impatience
    guard excess < Double(Self.longestQueue) else { throw .staffing("a queue of \(excess) contacts") }
    let mode = excess > 0 ? Int(excess) : 0
    var weight = 1.0
    if excess > 0 {
      waiting = Array(repeating: 1, count: mode + 1)
      for state in stride(from: mode, to: 0, by: -1) {
        weight *= (Double(agents) + Double(state) * impatience) / traffic
        waiting[state - 1] = weight
      }
      weight *= Double(agents) / traffic
      addFree(from: agents - 1, weight, traffic: traffic)
    } else {
      let busy = min(Int(traffic), agents - 1)
      addFree(from: busy, 1, traffic: traffic)
      for state in busy + 1..<agents + 1 {
        weight *= traffic / Double(state)
        if state < agents { free += weight }
      }
      waiting = [weight]
    }
    try extendQueue(traffic: traffic, agents: agents)
  }

  /// Adds the states with `busy` agents and fewer, the first of them weighing so much.
  private mutating func addFree(from busy: Int, _ weight: Double, traffic: Double) {
    var weight = weight
    for state in stride(from: busy, through: 0, by: -1) {
      free += weight
      // Below the mode the weights fall ever faster; nothing that is left could be seen in the sum.
      if weight < free * 1e-20 { break }
      weight *= Double(state) / traffic
    }
  }

  /// Appends longer queues until all that are left would not be seen in any sum.
  private mutating func extendQueue(traffic: Double, agents: Int) throws(CareSLAError) {
    var weight = waiting[waiting.count - 1]
    var sum = waiting.reduce(0, +)
    while weight > 0 {
      let ratio = traffic / (Double(agents) + Double(waiting.count) * impatience)
      weight *= ratio
      if ratio < 1, weight * Double(waiting.count) <= (1 - ratio) * sum * 1e-18 { break }
      guard waiting.count <= Self.longestQueue else {
        throw .staffing("a queue of more than \(waiting.count) contacts")
      }
      waiting.append(weight)
      sum += weight
    }
  }
}

/// The probabilities that the wait of an answered contact is over, by the number of contacts before it.
///
/// A contact with k before it waits for k + 1 departures, at rates that fall by the rate of giving up with each. Given that
/// it is answered, e^(-wait/patience) then has a beta distribution, and the probability that the wait is at most t is
/// that a negative binomial variable with a success probability of e^(-t/patience) exceeds k.
private struct WaitTails {
  /// The probability that the variable exceeds 0, 1, and so on.
  let beyond: [Double]

  init(shape: Double, elapsed: Double, count: Int) {
    let success = Exponential.exp(-elapsed)
    let failure = Exponential.complementOfDecay(elapsed)
    if shape <= success * Double(4 * count + 1000) {
      beyond = Self.summed(shape: shape, success: success, failure: failure, count: count)
    } else {
      // The variable is nearly always larger than any of the queue's lengths, so what is subtracted is small.
      var term = Exponential.exp(-elapsed * shape)
      var rest = 1.0
      beyond = (0..<count).map { index in
        rest -= term
        term *= failure * (Double(index) + shape) / Double(index + 1)
        return rest
      }
    }
  }

  /// Sums the terms from the mode outwards, so that their own sum is the factor that makes it 1.
  private static func summed(shape: Double, success: Double, failure: Double, count: Int) -> [Double] {
    func ratio(_ index: Int) -> Double { failure * (Double(index) + shape) / Double(index + 1) }
    let mode = Int((shape - 1) * failure / success)
    var terms = Array(repeating: 0.0, count: count)
    var (total, above) = (0.0, 0.0)
    var term = 1.0
    for index in stride(from: mode, through: 0, by: -1) {
      total += term
      if index < count { terms[index] = term } else { above += term }
      if index > 0 { term /= ratio(index - 1) }
      if term < total * 1e-20, index <= count { break }
    }
    term = 1
    var index = mode
    while true {
      let step = ratio(index)
      term *= step
      index += 1
      // Relative to the tail itself, which may be all that is asked for.
      if step < 1, index >= count, term <= (1 - step) * above * 1e-18 { break }
      if term == 0 { break }
      total += term
      if index < count { terms[index] = term } else { above += term }
    }
    var beyond = Array(repeating: 0.0, count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      beyond[index] = above / total
      above += terms[index]
    }
    return beyond
  }
}
