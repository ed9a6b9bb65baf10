public import CareLanguage
import CareModel
public import CareSLA

/// What a desk decides with: how posts are read, what is done about them, by when, and in which zone.
///
/// A value that does not change while a log is folded. Another desk over the same log is another what-if; see
/// ``changes(in:under:)``.
///
/// ```swift
/// var state = DeskState(Desk())
/// let outputs = state.take(DeskInput(id: "1", at: now, .post(IncomingPost("Where is my order?", from: "@ann"))))
/// ```
public struct Desk: Sendable {
  /// Reads a post.
  ///
  /// A function rather than an analyzer, so that a host can put a model of its own in front of the built-in one or behind
  /// it. It must be pure, or replays differ.
  public var analyze: @Sendable (Post) -> Analysis

  /// What is done about posts.
  public var playbook: Playbook

  /// The promises in time, or `nil` where nothing is promised.
  public var policies: PolicyBook?

  /// The zone of the desk, or `nil` for the fixed offset of the settings.
  public var zone: ZoneRules?

  /// How the desk works until its log says otherwise.
  public var settings: DeskSettings

  /// Makes a desk.
  public init(
    playbook: Playbook = .standard,
    policies: PolicyBook? = nil,
    zone: ZoneRules? = nil,
    settings: DeskSettings = DeskSettings(),
    analyze: @escaping @Sendable (Post) -> Analysis = { Analyzer.builtIn.analyze($0) }
  ) {
    self.analyze = analyze
    self.playbook = playbook
    self.policies = policies
    self.zone = zone
    self.settings = settings
  }
}
