import CareModel

/// Checks laws of a fold with generated sequences of legal and illegal events.
///
/// Depends on no test framework: a test fails where the result is not `nil`, and prints it.
///
/// ```swift
/// #expect(checkLaws(seeds: 0..<10_000) == nil)
/// ```
///
/// - Parameters:
///   - fold: How events are taken in; the library's own unless given.
///   - laws: The laws to check.
///   - seeds: Each seed makes one sequence.
/// - Returns: The first violation, its sequence cut down to the events that matter, or `nil` where every law holds.
public func checkLaws(
  of fold: CaseFold = .library,
  laws: [CaseLaw] = CaseLaw.all,
  seeds: Range<UInt64>
) -> LawViolation? {
  for seed in seeds {
    let events = CaseEventGenerator.events(seed: seed)
    for law in laws {
      guard let detail = law.violation(fold, events) else { continue }
      let fewest = shrink(events) { law.violation(fold, $0) != nil }
      return LawViolation(
        law: law.name,
        detail: law.violation(fold, fewest) ?? detail,
        seed: seed,
        events: fewest
      )
    }
  }
  return nil
}

/// Cuts a list down while it still fails: by halves, then by smaller and smaller parts, then one by one.
///
/// The result fails, and none of its elements can be left out without its passing.
///
/// - Parameters:
///   - list: A list that fails.
///   - fails: Whether a list fails; called O(*n*²) times at worst.
/// - Returns: A part of the list, in its order.
public func shrink<Element>(_ list: [Element], while fails: ([Element]) -> Bool) -> [Element] {
  var list = list
  var part = max(list.count / 2, 1)
  while true {
    var start = 0
    var hasShrunk = false
    while start < list.count {
      let shorter = Array(list[..<start] + list[min(start + part, list.count)...])
      if fails(shorter) {
        list = shorter
        hasShrunk = true
      } else {
        start += part
      }
    }
    if part == 1 && !hasShrunk { return list }
    if !hasShrunk { part = max(part / 2, 1) }
  }
}
