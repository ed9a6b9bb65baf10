/// The name and version of a policy for clocks, so that a later edition never re-judges the past unless asked to.
public struct PolicyReference: Sendable, Hashable {
  /// The policy's name.
  public let name: String

  /// Its edition.
  public let version: Int

  /// Makes a reference.
  public init(_ name: String, version: Int = 1) {
    self.name = name
    self.version = version
  }
}

#if !hasFeature(Embedded)
  extension PolicyReference: Codable {}
#endif
