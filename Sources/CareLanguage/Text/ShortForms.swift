/// Short forms that posts use and what they stand for.
///
/// Words are given as the number that their bytes make, the first in the lowest bits, so that one comparison finds them;
/// the comment beside each shows it.
enum ShortForms {
  /// What a short form without an apostrophe stands for.
  static func expansion(of word: UInt64) -> (first: StaticString, second: StaticString?)? {
    switch word {
    case 0x746E6F64: ("do", "not")  // dont
    case 0x746E73656F64: ("does", "not")  // doesnt
    case 0x746E646964: ("did", "not")  // didnt
    case 0x746E6163: ("can", "not")  // cant
    case 0x746F6E6E6163: ("can", "not")  // cannot
    case 0x746E6F77: ("will", "not")  // wont
    case 0x746E646C756F77: ("would", "not")  // wouldnt
    case 0x746E646C756F63: ("could", "not")  // couldnt
    case 0x746E7369: ("is", "not")  // isnt
    case 0x746E657261: ("are", "not")  // arent
    case 0x746E736177: ("was", "not")  // wasnt
    case 0x746E65726577: ("were", "not")  // werent
    case 0x746E736168: ("has", "not")  // hasnt
    case 0x746E65766168: ("have", "not")  // havent
    case 0x746E646168: ("had", "not")  // hadnt
    case 0x746E6961: ("is", "not")  // aint
    case 0x6D69: ("i", "am")  // im
    case 0x657669: ("i", "have")  // ive
    case 0x6572756F79: ("you", "are")  // youre
    case 0x6576756F79: ("you", "have")  // youve
    case 0x657279656874: ("they", "are")  // theyre
    case 0x65766577: ("we", "have")  // weve
    case 0x7374616874: ("that", "is")  // thats
    case 0x7374616877: ("what", "is")  // whats
    case 0x616E6E6F67: ("going", "to")  // gonna
    case 0x616E6E6177: ("want", "to")  // wanna
    case 0x6174746F67: ("got", "to")  // gotta
    case 0x656D6D656C: ("let", "me")  // lemme
    case 0x656D6D6967: ("give", "me")  // gimme
    case 0x75: ("you", nil)  // u
    case 0x7275: ("your", nil)  // ur
    case 0x72: ("are", nil)  // r
    case 0x736C70: ("please", nil)  // pls
    case 0x7A6C70: ("please", nil)  // plz
    case 0x7A65656C70: ("please", nil)  // pleez
    case 0x786874: ("thanks", nil)  // thx
    case 0x786E6874: ("thanks", nil)  // thnx
    case 0x786E74: ("thanks", nil)  // tnx
    case 0x736B74: ("thanks", nil)  // tks
    case 0x736B6874: ("thanks", nil)  // thks
    case 0x7974: ("thanks", nil)  // ty
    case 0x7A7563: ("because", nil)  // cuz
    case 0x7A6F63: ("because", nil)  // coz
    case 0x6362: ("because", nil)  // bc
    case 0x77726D74: ("tomorrow", nil)  // tmrw
    case 0x726D74: ("tomorrow", nil)  // tmr
    case 0x6F726F6D6F74: ("tomorrow", nil)  // tomoro
    case 0x6C7070: ("people", nil)  // ppl
    case 0x67736D: ("message", nil)  // msg
    case 0x74636361: ("account", nil)  // acct
    case 0x74707061: ("appointment", nil)  // appt
    case 0x737268: ("hours", nil)  // hrs
    case 0x7268: ("hour", nil)  // hr
    case 0x736E696D: ("minutes", nil)  // mins
    case 0x736B77: ("weeks", nil)  // wks
    case 0x737279: ("years", nil)  // yrs
    case 0x75726874: ("through", nil)  // thru
    case 0x6F6874: ("though", nil)  // tho
    default: nil
    }
  }

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
