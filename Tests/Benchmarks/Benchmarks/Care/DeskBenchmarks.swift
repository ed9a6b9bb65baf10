import CareDesk
import CareLanguage
import CareModel
import Workload

/// A desk: posts of many customers through triage, five of each; and cases folded again from their events.
func deskBenchmarks() {
  measure("triage", sizes: [1, 100, 10_000], of: "interactions") { size in
    let inputs = Cases.inputs(size)
    return Work(run: { caseCount(Desk(), inputs) }, answer: Cases.customerCount(size))
  }
  let verdict = Analyzer.builtIn.analyze(Post("My parcel is late again, where is it?"))
  // Without the reading of texts, so that the curve is the desk's own.
  measure("triageWithoutText", sizes: [1, 100, 10_000, 1_000_000], of: "interactions") { size in
    let inputs = Cases.inputs(size)
    return Work(run: { caseCount(Desk(analyze: { _ in verdict }), inputs) }, answer: Cases.customerCount(size))
  }
  measure("replay", sizes: [100, 10_000, 100_000], of: "interactions") { size in
    var state = DeskState(Desk(analyze: { _ in verdict }))
    for input in Cases.inputs(size) { _ = state.take(input) }
    let cases = state.cases
    let run = {
      try cases.reduce(0) { count, careCase in
        let again = try CareCase(id: careCase.id, replaying: careCase.events)
        return count + (again.status == careCase.status ? 1 : 0)
      }
    }
    return Work(run: run, answer: cases.count)
  }
}

private func caseCount(_ desk: Desk, _ inputs: [DeskInput]) -> Int {
  var state = DeskState(desk)
  for input in inputs { _ = state.take(input) }
  return state.caseCount
}
