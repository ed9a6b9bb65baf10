import CareLanguage

/// What the words of a turn mean; a class, since an analysis is wide and all who ask about the turn need it.
final class Verdict: Sendable {
  let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }
}
