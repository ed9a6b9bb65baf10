/// A piece of a text that a reader sees as one: a word, a number, a handle, an emoji, a run of one mark.
///
/// A token keeps where it stands in the ORIGINAL text as a range of UTF-8 bytes and what it says as a hash of its normalised
/// form, so that features can be made without a string. Tokens of a text are ordered and do not overlap. Two tokens that
/// came from one contraction share its bytes between them ("don" + "'t" gives `do` and `not`).
public struct Token: Sendable, Hashable {
  /// What a token is, by its form alone.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// Letters of any script; may hold digits ("mp3") where the form is no ``code``.
    case word
    /// Digits with their separators, ordinal endings included ("1,234.5", "2nd").
    case number
    /// A number with a currency sign on either side ("$12.50", "5€").
    case money
    /// A time of day in digits ("6:10", "6pm", "18h30").
    case time
    /// Digits joined by slashes or by two hyphens ("24/7", "12/05/2024", "2024-05-12").
    case date
    /// Capitals mixed with digits as in flight and order numbers ("DL1234", "1Z999AA1"), or `#` before digits.
    case code
    /// `@name`, or `@name@host` as the fediverse writes it.
    case handle
    /// The `#` before a tag; the words of the tag follow as tokens of their own with ``Traits/hashtag``.
    case hashtagMark
    /// A web address, with or without its scheme.
    case link
    /// An e-mail address.
    case email
    /// One emoji as drawn: with its skin tone, joined sequence, flag or keycap.
    case emoji
    /// A face typed from marks (":)", "<3", "¯\_(ツ)_/¯").
    case emoticon
    /// A run of one punctuation mark ("!!!" is one token).
    case punctuation
    /// Anything else that can be seen, and bytes that are no UTF-8.
    case symbol
  }

  /// What a token looks like beyond its kind.
  public struct Traits: OptionSet, Sendable, Hashable {
    /// The bits of the set.
    public let rawValue: UInt16

    /// Makes a set from its bits.
    public init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    /// The first letter is a capital.
    public static let capitalized = Traits(rawValue: 1 << 0)
    /// Every letter is a capital and there are two at least.
    public static let allCapitals = Traits(rawValue: 1 << 1)
    /// A letter was repeated three times or more; the normalised form has it once ("soooo" is `so`).
    public static let elongated = Traits(rawValue: 1 << 2)
    /// A mark that stands twice or more in a row.
    public static let repeated = Traits(rawValue: 1 << 3)
    /// Part of a hashtag.
    public static let hashtag = Traits(rawValue: 1 << 4)
    /// Letters of two scripts in one word, as in a name forged with Cyrillic letters.
    public static let mixedScript = Traits(rawValue: 1 << 5)
    /// Holds characters that are not seen: zero-width, bidirectional controls, soft hyphens.
    public static let hidden = Traits(rawValue: 1 << 6)
    /// One part of a contraction or of a short form that was written out.
    public static let expanded = Traits(rawValue: 1 << 7)
    /// A name that must carry no weight, such as the brand's own; its hash says only that it is one.
    public static let masked = Traits(rawValue: 1 << 8)
    /// Directly after the token before it, with nothing between.
    public static let joined = Traits(rawValue: 1 << 9)
  }

  /// What the token is.
  public var kind: Kind
  /// What it looks like.
  public var traits: Traits
  /// The first byte in the original text.
  public var start: UInt32
  /// The byte after the last in the original text.
  public var end: UInt32
  /// Where the normalised form starts in the normalised bytes of its text.
  var normalStart: UInt32
  /// How many bytes the normalised form has; none where the token is masked by its kind (handles, links).
  var normalCount: UInt32
  /// The hash of the normalised form.
  var hash: UInt64
  /// The hash of the stem; the same as ``hash`` where the token has no other stem.
  var stem: UInt64

  /// The UTF-8 bytes of the original text that the token covers.
  public var range: Range<Int> {
    // Both come from a 32-bit length check on the input, so they also fit where Int has 32 bits.
    Int(truncatingIfNeeded: start)..<Int(truncatingIfNeeded: end)
  }

  /// Whether the token is a word, a number or another carrier of content rather than a mark.
  var isLexical: Bool {
    kind.rawValue <= Kind.code.rawValue
  }
}
