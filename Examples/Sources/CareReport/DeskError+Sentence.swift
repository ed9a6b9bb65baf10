public import CareDesk
import CareModel
import CareSLA

extension DeskError {
  /// The error as a sentence.
  public var sentence: String {
    switch code {
    case .inputFromTheFuture(let instant, let now): "it happens at \(instant), and it is only \(now)"
    case .unknownCase: "there is no such case"
    case .unknownInteraction(let id): "nothing was said under the name '\(id)'"
    case .changeIsNotAnInput: "the desk itself records such a change"
    case .overBudget(let id): "the remedy '\(id)' costs more than its purse or the person's share of it has left"
    case .model(let error): error.description
    case .clocks(let error): error.context
    }
  }
}
