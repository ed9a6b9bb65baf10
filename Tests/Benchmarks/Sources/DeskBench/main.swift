import CareDesk
import CareLanguage
import CareModel
import Foundation

/// Measures the desk: interactions a second and bytes a live case, for logs of growing length.
///
/// `desk-bench [--text] [COUNT …]`; with `--text` each post is read by the built-in analyzer, without by a constant.
func residentBytes() -> Int {
  let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
  return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4096 : 0
}

let arguments = CommandLine.arguments.dropFirst()
let readsText = arguments.contains("--text")
let counts = arguments.compactMap { Int($0) }
let constant = Analyzer.builtIn.analyze(Post("My lamp is broken, please help me."))
let desk =
  readsText
  ? Desk(settings: DeskSettings())
  : Desk(settings: DeskSettings()) { _ in constant }

for count in counts.isEmpty ? [1_000, 10_000, 100_000] : counts {
  let before = residentBytes()
  let clock = ContinuousClock()
  var state = DeskState(desk)
  var decided = 0
  let time = clock.measure {
    for input in SyntheticLog(interactions: count) {
      for output in state.take(input) where output.decision != nil { decided += 1 }
    }
  }
  let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  let bytes = residentBytes() - before
  print(
    "interactions \(count) decided \(decided) cases \(state.caseCount)",
    "per second \(Int(Double(count) / seconds)) bytes per case \(bytes / max(state.caseCount, 1))"
  )
}
