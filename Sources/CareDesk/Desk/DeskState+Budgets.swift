import CareLanguage
import CareModel

extension DeskState {
  /// Takes what a remedy costs out of its purse, once it is certain that the case takes the remedy in.
  ///
  /// A person of whom nothing but an identity is known has a share of their own under that identity's name.
  mutating func pay(_ remedy: Remedy, in target: CaseTarget, _ input: DeskInput) throws(DeskError) {
    guard let draft = try trial(.remedyOffered(remedy), of: target, input) else { return }
    guard let person = draft.live.customer ?? draft.notes.person.map({ Identifier($0.rawValue) }) else { return }
    let offset = anchor(at: draft.now).utcOffset(at: draft.now)
    let limits = desk.playbook.remedies.limits(of: remedy.budget, currency: remedy.value?.currency)
    for (index, kind) in ActionKind.kinds(giving: remedy.kind).enumerated() {
      // One remedy is one payment, however many kinds of action could have given it.
      let value = index == 0 ? remedy.value : nil
      let grant = BudgetLedger.Grant(
        to: person,
        kind,
        from: remedy.budget,
        value: value,
        at: draft.now,
        with: remedy.id
      )
      guard budgets.grant(grant, under: limits, utcOffset: offset) else {
        throw DeskError(.overBudget(remedy.id), input: input.id)
      }
    }
  }

  /// Gives back to its purse what a remedy cost that nobody took, once it is certain that the case takes that in.
  ///
  /// It was given to the person whose case it was then, under whichever name the case has had.
  mutating func takeBack(
    _ remedy: Identifier<Remedy>,
    _ change: CaseChange,
    in target: CaseTarget,
    _ input: DeskInput
  ) throws(DeskError) {
    guard let draft = try trial(change, of: target, input) else { return }
    let holder: Identifier<Customer>? = draft.notes.person.map { Identifier($0.rawValue) }
    for person in draft.live.careCase.customers + [holder].compactMap({ $0 }) {
      if budgets.takeBack(remedy, from: person) { return }
    }
  }

  /// The case with the change, or `nil` where it has the change already.
  private func trial(
    _ change: CaseChange,
    of target: CaseTarget,
    _ input: DeskInput
  ) throws(DeskError) -> CaseDraft? {
    guard let slot = slot(of: target) else { throw DeskError(.unknownCase(target), input: input.id) }
    var draft = draft(slot, input)
    do throws(CareModelError) {
      return try draft.record(change, by: Author(.agent)) ? draft : nil
    } catch {
      throw DeskError(.model(error), input: input.id)
    }
  }
}

extension CareCase {
  /// Everybody whose case it has been, also before it went on inside another.
  fileprivate var customers: [Identifier<Customer>] {
    let histories = [events] + absorbed.map { $0.events }
    return histories.joined().compactMap { event in
      switch event.change {
      case .opened(let opening): opening.customer
      case .customer(let customer): customer
      default: nil
      }
    }
  }
}

extension ActionKind {
  /// The kinds of action that give such a remedy, so that none of them is done again within the period.
  static func kinds(giving remedy: RemedyKind) -> [ActionKind] {
    switch remedy {
    case .replacement: [.replace]
    case .repair: [.repair]
    case .refund: [.refund]
    case .credit, .voucher, .upgrade: [.credit]
    case .gift: [.delight, .goodwillGift]
    default: [ActionKind(rawValue: remedy.rawValue)]
    }
  }
}
