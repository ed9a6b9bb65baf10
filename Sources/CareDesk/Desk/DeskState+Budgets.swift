import CareLanguage
import CareModel

extension DeskState {
  /// Takes what a remedy costs out of its purse, once it is certain that the case takes the remedy in.
  ///
  /// A person of whom nothing but an identity is known has a share of their own under that identity's name.
  mutating func pay(_ remedy: Remedy, in target: CaseTarget, _ input: DeskInput) throws(DeskError) {
    guard let slot = slot(of: target) else { throw DeskError(.unknownCase(target), input: input.id) }
    var draft = draft(slot, input)
    do throws(CareModelError) {
      guard try draft.record(.remedyOffered(remedy), by: Author(.agent)) else { return }
    } catch {
      throw DeskError(.model(error), input: input.id)
    }
    guard let person = draft.careCase.customer ?? draft.notes.person.map({ Identifier($0.rawValue) }) else { return }
    let offset = anchor(at: draft.now).utcOffset(at: draft.now)
    let limits = desk.playbook.remedies.limits(of: remedy.budget, currency: remedy.value?.currency)
    for (index, kind) in ActionKind.kinds(giving: remedy.kind).enumerated() {
      // One remedy is one payment, however many kinds of action could have given it.
      let value = index == 0 ? remedy.value : nil
      let grant = BudgetLedger.Grant(to: person, kind, from: remedy.budget, value: value, at: draft.now)
      guard budgets.grant(grant, under: limits, utcOffset: offset) else {
        throw DeskError(.overBudget(remedy.id), input: input.id)
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
