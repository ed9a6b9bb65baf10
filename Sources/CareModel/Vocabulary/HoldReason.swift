/// Why clocks stand still while a case goes on.
///
/// A case can be held for several reasons at once; it runs again when the last has ended.
public struct HoldReason: OpenVocabulary {
  /// The spelling of the word.
  public let rawValue: String

  /// Makes the word with this spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension HoldReason {
  /// Another company must act first.
  public static let awaitingSupplier = HoldReason(rawValue: "awaitingSupplier")

  /// An item is on its way.
  public static let awaitingPart = HoldReason(rawValue: "awaitingPart")

  /// A legal or safety inquiry is running.
  public static let underInvestigation = HoldReason(rawValue: "underInvestigation")

  /// A known disturbance is being mended for many.
  public static let incident = HoldReason(rawValue: "incident")

  /// Every word of this vocabulary that the library knows.
  public static let known: [HoldReason] = [.awaitingSupplier, .awaitingPart, .underInvestigation, .incident]
}

#if !hasFeature(Embedded)
  extension HoldReason: Codable {}
#endif
