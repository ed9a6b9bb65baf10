/// Short forms that posts use and what they stand for.
///
/// Words are given as the number that their bytes make, the first in the lowest bits, so that one comparison finds them;
/// the comment beside each shows it.
enum ShortForms {
  /// The short forms without an apostrophe.
  static let table = ShortFormTable(forms)

  private static let forms: [(word: UInt64, first: StaticString, second: StaticString?)] = [
    (0x746E6F64, "do", "not"),  // dont
    (0x746E73656F64, "does", "not"),  // doesnt
    (0x746E646964, "did", "not"),  // didnt
    (0x746E6163, "can", "not"),  // cant
    (0x746F6E6E6163, "can", "not"),  // cannot
    (0x746E6F77, "will", "not"),  // wont
    (0x746E646C756F77, "would", "not"),  // wouldnt
    (0x746E646C756F63, "could", "not"),  // couldnt
    (0x746E7369, "is", "not"),  // isnt
    (0x746E657261, "are", "not"),  // arent
    (0x746E736177, "was", "not"),  // wasnt
    (0x746E65726577, "were", "not"),  // werent
    (0x746E736168, "has", "not"),  // hasnt
    (0x746E65766168, "have", "not"),  // havent
    (0x746E646168, "had", "not"),  // hadnt
    (0x746E6961, "is", "not"),  // aint
    (0x6D69, "i", "am"),  // im
    (0x657669, "i", "have"),  // ive
    (0x6572756F79, "you", "are"),  // youre
    (0x6576756F79, "you", "have"),  // youve
    (0x657279656874, "they", "are"),  // theyre
    (0x65766577, "we", "have"),  // weve
    (0x7374616874, "that", "is"),  // thats
    (0x7374616877, "what", "is"),  // whats
    (0x616E6E6F67, "going", "to"),  // gonna
    (0x616E6E6177, "want", "to"),  // wanna
    (0x6174746F67, "got", "to"),  // gotta
    (0x656D6D656C, "let", "me"),  // lemme
    (0x656D6D6967, "give", "me"),  // gimme
    (0x75, "you", nil),  // u
    (0x7275, "your", nil),  // ur
    (0x72, "are", nil),  // r
    (0x736C70, "please", nil),  // pls
    (0x7A6C70, "please", nil),  // plz
    (0x7A65656C70, "please", nil),  // pleez
    (0x786874, "thanks", nil),  // thx
    (0x786E6874, "thanks", nil),  // thnx
    (0x786E74, "thanks", nil),  // tnx
    (0x736B74, "thanks", nil),  // tks
    (0x736B6874, "thanks", nil),  // thks
    (0x7974, "thanks", nil),  // ty
    (0x7A7563, "because", nil),  // cuz
    (0x7A6F63, "because", nil),  // coz
    (0x6362, "because", nil),  // bc
    (0x77726D74, "tomorrow", nil),  // tmrw
    (0x726D74, "tomorrow", nil),  // tmr
    (0x6F726F6D6F74, "tomorrow", nil),  // tomoro
    (0x6C7070, "people", nil),  // ppl
    (0x67736D, "message", nil),  // msg
    (0x74636361, "account", nil),  // acct
    (0x74707061, "appointment", nil),  // appt
    (0x737268, "hours", nil),  // hrs
    (0x7268, "hour", nil),  // hr
    (0x736E696D, "minutes", nil),  // mins
    (0x736B77, "weeks", nil),  // wks
    (0x737279, "years", nil),  // yrs
    (0x75726874, "through", nil),  // thru
    (0x6F6874, "though", nil),  // tho
  ]

  /// The verb before "n't" where it is no more than a part of one.
  static func negatedVerb(for stem: UInt64, count: Int) -> StaticString? {
    switch stem {
    case 0x6F77: "will"  // won't
    case 0x6163: "can"  // can't
    case 0x616873: "shall"  // shan't
    case 0x6961: "is"  // ain't
    default: nil
    }
  }

  /// The auxiliary that an ending after an apostrophe stands for. "'d" counts as `would`, its more frequent reading.
  static func auxiliary(for ending: UInt64, count: Int) -> StaticString? {
    switch ending {
    case 0x6D: "am"  // m
    case 0x6572: "are"  // re
    case 0x6576: "have"  // ve
    case 0x6C6C: "will"  // ll
    case 0x64: "would"  // d
    default: nil
    }
  }

  /// Whether "'s" after the word is a verb rather than a possessive.
  static func takesIs(_ word: UInt64) -> Bool {
    switch word {
    case 0x7469,
      0x74616874,
      0x74616877,
      0x6572656874,
      0x65726568,
      0x6572656877,
      0x6F6877,
      0x776F68,
      0x6568,
      0x656873,
      0x74656C,
      0x676E6968746F6E,
      0x73696874,
      0x6E656877,
      0x796877:
      // it, that, what, there, here, where, who, how, he, she, let, nothing, this, when, why
      true
    default: false
    }
  }
}

/// Finds what a short form stands for: nearly every word is none, and one look tells.
struct ShortFormTable {
  private static let size = 512

  private var words = [UInt64](repeating: 0, count: size)
  private var numbers = [UInt8](repeating: 0, count: size)
  private let forms: [(word: UInt64, first: StaticString, second: StaticString?)]

  fileprivate init(_ forms: [(word: UInt64, first: StaticString, second: StaticString?)]) {
    self.forms = forms
    for (number, form) in forms.enumerated() {
      var slot = Self.home(of: form.word)
      while words[slot] != 0 { slot = (slot + 1) & (Self.size - 1) }
      words[slot] = form.word
      numbers[slot] = UInt8(truncatingIfNeeded: number)
    }
  }

  @inline(__always)
  private static func home(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* TextHash.multiplier) &>> 55)
  }

  /// What the word stands for, or `nil` where it is no short form.
  @inline(__always)
  func expansion(of word: UInt64) -> (first: StaticString, second: StaticString?)? {
    var slot = Self.home(of: word)
    // The table is far from full, so the search ends at a free slot.
    while words[slot] != 0 {
      if words[slot] == word {
        let form = forms[Int(numbers[slot])]
        return (form.first, form.second)
      }
      slot = (slot + 1) & (Self.size - 1)
    }
    return nil
  }
}
