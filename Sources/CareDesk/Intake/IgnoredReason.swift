public import CareModel

/// Why something that came in was left alone.
public enum IgnoredReason: Sendable, Hashable {
  /// The same post was delivered before.
  case alreadyKnown(Identifier<Interaction>)
  /// It passes on what somebody else said, without a word of its own.
  case repost(of: Identifier<Interaction>)
  /// The brand wrote it itself.
  case ownEcho
  /// The person said the same a moment ago.
  case repetition(of: Identifier<Interaction>)
  /// A program says the same again and again.
  case botLoop
  /// It is not about the brand: another brand, another meaning of the name, or nothing that points to it.
  case notAboutTheBrand(BrandRelation)
}
