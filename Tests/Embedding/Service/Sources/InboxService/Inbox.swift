import CustomerCare

/// A desk that many connections talk to at once; the actor puts their inputs in an order, and the order is the log.
actor Inbox {
  private(set) var log: [DeskInput] = []
  private var state: DeskState

  init(_ desk: Desk) {
    state = DeskState(desk)
  }

  /// Takes in what a connection has received.
  func receive(_ body: DeskInput.Body, at instant: Timestamp) -> [DeskOutput] {
    let input = DeskInput(id: Identifier("\(log.count + 1)"), at: instant, body)
    log.append(input)
    return state.take(input)
  }

  /// Every case, in the order of identifiers.
  var cases: [CareCase] { state.cases }
}
