import CareLanguage
import CareModel

/// Decides whether a turn is service or care, by four rules in this order.
///
/// 1. An issue or a request about something owned, paid for, booked or in progress is service. Of people who own and owe
///    nothing it is care; of people who had the thing once, service.
/// 2. Questions about stock, prices and which one to choose, everything with nothing to fix, and help to somebody who is
///    nobody's customer here are care.
/// 3. How something is used and what the rules are: service for those who have the thing, care for others.
/// 4. Everything else goes on in the phase of the thread; without one, service for those who have or await something.
///
/// Where nobody knows how the person stands to the thing, the words decide. A purchase alone never decides: the same
/// customer is served with an issue and cared for with a wish. In the middle of a conversation the phase changes only on
/// what is known about the person, or past ``switchMargin``.
public struct PhaseAssessor: Sendable, Hashable {
  /// The margin from which words alone change the phase of a conversation, 0 … 1.
  ///
  /// A setting without a source: at 0.2 the words must be at least 60 to 40 in favour.
  public var switchMargin: Double

  /// Makes an assessor.
  public init(switchMargin: Double = 0.2) {
    self.switchMargin = switchMargin
  }

  /// What a rule says about one intent.
  private enum Vote {
    case phase(Phase, PhaseAssessment.Basis, rule: String)
    case words(rule: String)
    case thread
  }

  func assess(_ reading: Reading) -> PhaseAssessment {
    let before = reading.live.phase
    guard reading.trigger == .message, let primary = reading.primary else {
      return before.flatMap { _ in reading.live.careCase.phase } ?? withoutThread(reading)
    }
    let fresh: PhaseAssessment
    switch vote(primary, reading) {
    case .phase(let phase, let basis, let rule):
      let margin = basis == .lifecycle ? 1 : lead(of: phase, in: reading)
      fresh = PhaseAssessment(phase, basis: basis, margin: margin, evidence: [evidence(rule, reading, margin)])
    case .words(let rule):
      let probability = reading.verdict?.analysis.serviceProbability ?? 0.5
      let margin = abs(2 * probability - 1)
      let phase: Phase = probability >= 0.5 ? .service : .care
      fresh = PhaseAssessment(phase, basis: .content, margin: margin, evidence: [evidence(rule, reading, margin)])
    case .thread:
      guard let before else { return withoutThread(reading) }
      return PhaseAssessment(before, basis: .explicit, evidence: [evidence("phase.thread", reading, 1)])
    }
    return holding(before, against: fresh, reading)
  }

  /// The phase before stays where the words are not clear enough to change it.
  private func holding(
    _ before: Phase?,
    against fresh: PhaseAssessment,
    _ reading: Reading
  ) -> PhaseAssessment {
    guard let before, before != fresh.phase, fresh.basis != .lifecycle, fresh.margin < switchMargin else {
      return fresh
    }
    let evidence = [evidence("phase.held", reading, switchMargin - fresh.margin)] + fresh.evidence
    return PhaseAssessment(before, basis: .explicit, margin: switchMargin - fresh.margin, evidence: evidence)
  }

  private func vote(_ intent: Intent, _ reading: Reading) -> Vote {
    switch IntentFamily.of(intent) {
    case .issue, .request:
      if reading.isAboutCompetitor { return .phase(.care, .content, rule: "phase.nonCustomer") }
      switch reading.lifecycle {
      case .awaitingDelivery, .inUse: return .phase(.service, .lifecycle, rule: "phase.owned")
      case .lapsed: return .phase(.service, .lifecycle, rule: "phase.hadOnce")
      case .prospect, .considering: return .phase(.care, .lifecycle, rule: "phase.notYetOwned")
      case .unknown: return .words(rule: "phase.words")
      }
    case .enquiry:
      if intent == .availabilityPrice || intent == .recommendation {
        return .phase(.care, .content, rule: "phase.beforeSale")
      }
      switch reading.lifecycle {
      case .awaitingDelivery, .inUse: return .phase(.service, .lifecycle, rule: "phase.owned")
      case .prospect, .considering, .lapsed: return .phase(.care, .lifecycle, rule: "phase.notYetOwned")
      case .unknown: return .words(rule: "phase.words")
      }
    case .engagement: return .phase(.care, .content, rule: "phase.nothingToFix")
    case .preference, .conversation: return .thread
    case nil: return .words(rule: "phase.words")
    }
  }

  /// By how much the surest intent of a phase leads the surest one of the other, 0 … 1.
  private func lead(of phase: Phase, in reading: Reading) -> Double {
    var best = 0.0
    var rival = 0.0
    for intent in reading.intents {
      switch vote(intent.value, reading) {
      case .phase(phase, _, _): best = max(best, intent.confidence)
      case .phase: rival = max(rival, intent.confidence)
      case .words:
        let probability = reading.verdict?.analysis.serviceProbability ?? 0.5
        let share = phase == .service ? probability : 1 - probability
        best = max(best, intent.confidence * share)
        rival = max(rival, intent.confidence * (1 - share))
      case .thread: break
      }
    }
    return max(best - rival, 0)
  }

  private func withoutThread(_ reading: Reading) -> PhaseAssessment {
    let isEngaged = reading.lifecycle.isEngaged
    let basis: PhaseAssessment.Basis = reading.lifecycle == .unknown ? .content : .lifecycle
    return PhaseAssessment(
      isEngaged ? .service : .care,
      basis: basis,
      margin: reading.lifecycle == .unknown ? 0 : 1,
      evidence: [evidence(isEngaged ? "phase.owned" : "phase.noThread", reading, 0)]
    )
  }

  private func evidence(_ rule: String, _ reading: Reading, _ contribution: Double) -> Evidence {
    Evidence(rule: rule, interaction: reading.message?.id, contribution: contribution)
  }
}

#if !hasFeature(Embedded)
  extension PhaseAssessor: Codable {}
#endif
