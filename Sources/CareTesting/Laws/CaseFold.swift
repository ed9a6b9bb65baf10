public import CareModel

/// How a host takes events into a case and keeps it: what the laws are checked of.
///
/// ``library`` is the library's own fold. A host puts its own code into the closures, so that the laws are checked with its
/// storage in the loop:
///
/// ```swift
/// var fold = CaseFold.library
/// fold.store = { careCase in try database.save(careCase); return try database.load(careCase.id) }
/// let violation = checkLaws(of: fold, seeds: 0..<1000)
/// ```
public struct CaseFold: Sendable {
  /// Takes one event into a case; returns whether it was new, and throws where it was refused.
  public var apply: @Sendable (inout CareCase, CaseEvent) throws(CareModelError) -> Bool

  /// Makes a case of a whole history.
  public var replay: @Sendable (Identifier<CareCase>, [CaseEvent]) throws(CareModelError) -> CareCase

  /// Puts a case into storage and takes it out again.
  public var store: @Sendable (CareCase) throws -> CareCase

  /// The library's own fold, with a storage that only hands the case back.
  public static let library = CaseFold(
    apply: { careCase, event throws(CareModelError) in try careCase.apply(event) },
    replay: { id, events throws(CareModelError) in try CareCase(id: id, replaying: events) },
    store: { $0 }
  )

  /// Makes a fold.
  public init(
    apply: @escaping @Sendable (inout CareCase, CaseEvent) throws(CareModelError) -> Bool,
    replay: @escaping @Sendable (Identifier<CareCase>, [CaseEvent]) throws(CareModelError) -> CareCase,
    store: @escaping @Sendable (CareCase) throws -> CareCase
  ) {
    self.apply = apply
    self.replay = replay
    self.store = store
  }
}

extension CaseFold {
  /// Folds the legal events of a sequence onto a case and leaves the others out.
  func applyLegal(_ events: some Sequence<CaseEvent>, to careCase: inout CareCase) {
    for event in events { _ = try? apply(&careCase, event) }
  }

  /// Folds the legal events of a sequence and leaves the others out; `nil` where none opens a case.
  func foldLegal(_ events: [CaseEvent], id: Identifier<CareCase>) -> CareCase? {
    for (index, event) in events.enumerated() {
      guard var careCase = try? replay(id, [event]) else { continue }
      applyLegal(events[(index + 1)...], to: &careCase)
      return careCase
    }
    return nil
  }
}
