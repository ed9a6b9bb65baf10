import CareModel

/// How a brand treats people, as data: what to do in which case, within which limits.
public struct Playbook: Sendable, Hashable {
  /// The playbook's name.
  public var name: String

  /// Its edition.
  public var version: Int

  /// Makes an empty playbook.
  public init(name: String, version: Int = 1) {
    self.name = name
    self.version = version
  }

  /// The playbook that a shop can use on Monday morning.
  public static let standard = Playbook(name: "standard")
}
