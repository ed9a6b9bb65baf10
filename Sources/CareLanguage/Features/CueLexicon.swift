/// Kinds of words that say how a post is meant, whatever it is about.
struct Cue: OptionSet, Sendable {
  let rawValue: UInt32

  static let positive = Cue(rawValue: 1 << 0)
  static let negative = Cue(rawValue: 1 << 1)
  static let strongPositive = Cue(rawValue: 1 << 2)
  static let strongNegative = Cue(rawValue: 1 << 3)
  static let negator = Cue(rawValue: 1 << 4)
  static let contrast = Cue(rawValue: 1 << 5)
  static let thanks = Cue(rawValue: 1 << 6)
  static let waiting = Cue(rawValue: 1 << 7)
  static let duration = Cue(rawValue: 1 << 8)
  static let failure = Cue(rawValue: 1 << 9)
  static let wish = Cue(rawValue: 1 << 10)
  static let question = Cue(rawValue: 1 << 11)
  static let auxiliary = Cue(rawValue: 1 << 12)
  static let intensifier = Cue(rawValue: 1 << 13)
  static let first = Cue(rawValue: 1 << 14)
  static let second = Cue(rawValue: 1 << 15)
  static let money = Cue(rawValue: 1 << 16)
  static let urgency = Cue(rawValue: 1 << 17)
  static let request = Cue(rawValue: 1 << 18)
  static let apology = Cue(rawValue: 1 << 19)
  static let greeting = Cue(rawValue: 1 << 20)
  static let repetition = Cue(rawValue: 1 << 21)
  static let loss = Cue(rawValue: 1 << 22)
  static let lateness = Cue(rawValue: 1 << 23)
  static let contact = Cue(rawValue: 1 << 24)
  static let swearing = Cue(rawValue: 1 << 25)

  /// How many kinds there are.
  static let count = 26
}

/// The words of each kind, found by the hash of their stem.
///
/// The lists are the project's own. They are read by the tokeniser itself, so a word is listed in any one of its forms.
struct CueLexicon: Sendable {
  static let english = CueLexicon(CueLexicon.lists)

  /// An open-addressing table: the upper bits of a stem and, in the lowest ``Cue/count`` bits, its kinds; zero is free.
  ///
  /// With the bits that the slot stands for, 50 bits tell one stem from another.
  private var entries: [UInt64]

  private static let size = 4096
  private static let cueMask = (UInt64(1) << UInt64(Cue.count)) - 1

  private init(_ lists: [(Cue, String)]) {
    entries = [UInt64](repeating: 0, count: Self.size)
    var text = TokenizedText()
    for (cue, words) in lists {
      text.tokenize(words)
      for token in text.tokens where token.stem != 0 {
        var slot = Int(truncatingIfNeeded: token.stem) & (Self.size - 1)
        while entries[slot] != 0, entries[slot] & ~Self.cueMask != token.stem & ~Self.cueMask {
          slot = (slot + 1) & (Self.size - 1)
        }
        entries[slot] |= token.stem & ~Self.cueMask | UInt64(cue.rawValue)
      }
    }
  }

  /// The kinds that a stem belongs to.
  @inline(__always)
  func cues(of stem: UInt64) -> Cue {
    unsafe entries.withUnsafeBufferPointer { entries in
      var slot = Int(truncatingIfNeeded: stem) & (Self.size - 1)
      // In bounds by the mask; the table is never more than half full, so the search ends at a free slot.
      while true {
        let entry = unsafe entries[slot]
        if entry == 0 { return [] }
        if (entry ^ stem) & ~Self.cueMask == 0 {
          return Cue(rawValue: UInt32(truncatingIfNeeded: entry & Self.cueMask))
        }
        slot = (slot + 1) & (Self.size - 1)
      }
    }
  }

  private static let lists: [(Cue, String)] = [
    (
      .positive,
      """
      good nice well fine glad happy pleased enjoy enjoyed enjoying fun easy helpful friendly kind polite fast quick smooth comfortable clean \
      tasty fresh beautiful pretty cool sweet smart bright win winning won winner success successful recommend appreciate grateful hope \
      hopeful excited exciting relax safe solved fixed resolved worked works improved improvement better smile laugh lol haha hahaha yay woo \
      congrats congratulations bless blessed respect proud support welcome like favorite favourite interesting delighted satisfied fair \
      generous impressive 👍 🙂 😊 😀 😃 😄 😉 🙏 👏 😂 🤗 😎 💪 ✨ ☺ 😌 😋 💯 🎉 🥳 😆 😁 🤣 :) :D ;)
      """
    ),
    (
      .strongPositive,
      """
      love loved loving lovely great awesome amazing excellent fantastic wonderful perfect brilliant superb outstanding incredible best \
      favourite favorite stellar fabulous terrific magnificent exceptional epic phenomenal thrilled delicious heaven adore ❤ 😍 🥰 💕 💖 😘 ♥ 💙 💜 \
      💛 💚 🖤 🧡 💗 💓 🔥 <3
      """
    ),
    (
      .negative,
      """
      bad poor sad upset unhappy sorry wrong problem issue trouble annoying annoyed disappointed disappointing disappointment frustrated \
      frustrating frustration confused confusing difficult hard slow rude unhelpful dirty cold noisy expensive overpriced boring tired sick \
      pain hurt fear afraid scared scary worry worried worrying concern concerned unfair unacceptable unprofessional unreliable ridiculous joke \
      mess weird ugly weak lose losing loser fail failed failing failure miss missed missing complain complaint lie lied lying cheat steal \
      stolen ignore ignored refuse refused deny denied regret avoid stress stressful stressed angry mad cry crying shame shameful inconvenient \
      inconvenience lacking lack unable useless pointless waste wasted die died death kill killed war attack crisis 😞 😔 😕 🙁 ☹ 😢 😒 🙄 😑 😐 👎 😩 \
      😫 😓 😟 😣 😖 😪 🤦 🤦‍♀️ 🤦‍♂️ 💔 😥 😬 😰 😨 😱 :( :/
      """
    ),
    (
      .strongNegative,
      """
      terrible horrible awful worst hate hated hating disgusting disgusted disgrace disgraceful pathetic atrocious abysmal appalling dreadful \
      nightmare horrendous shocking furious outraged outrageous scam scammers fraud liars thieves garbage trash rubbish crap hell stupid idiot \
      idiots moron dumb incompetent incompetence clueless sucks suck sucked shambles fuming livid infuriating 😡 😠 🤬 😤 🤮 🤢 💩 😭 🖕
      """
    ),
    (.negator, "not no never none nothing nobody neither nor without hardly barely cannot nowhere"),
    (.contrast, "but however although though yet except despite instead otherwise unfortunately"),
    (.thanks, "thanks thank thankyou thankful cheers appreciate appreciated grateful kudos tysm gracias merci"),
    (
      .waiting,
      "wait waiting waited hold queue line pending await awaiting still yet respond response reply answer heard hear stuck sitting standing"
    ),
    (.duration, "minute hour day week month year second fortnight weekend mins hrs ages forever"),
    (
      .failure,
      """
      broken broke break down crash crashed crashing error bug glitch freeze frozen dead faulty defective damaged damage cracked leak leaking \
      outage disconnected disconnect unavailable inaccessible locked blocked declined reject rejected fail failed failure malfunction stuck \
      buffering lag lagging offline unresponsive corrupted cancelled canceled cancel
      """
    ),
    (
      .wish,
      "wish want need hope would could should if please bring add consider suggest suggestion request feature idea miss prefer rather maybe"
    ),
    (.question, "who what when where why how which whose anyone anybody wondering wonder"),
    (.auxiliary, "do does did is are was were can could will would should have has had may might shall am"),
    (
      .intensifier,
      "very really so too extremely absolutely totally completely super quite such literally seriously honestly utterly incredibly highly beyond"
    ),
    (.first, "i me my mine we us our ours myself im"),
    (.second, "you your yours yourself guys y'all"),
    (
      .money,
      "refund charge charged fee price cost pay paid payment money bill billed billing invoice cash credit debit card discount voucher coupon bank account"
    ),
    (
      .urgency,
      "asap urgent urgently immediately now today tonight tomorrow emergency soon quickly before deadline hurry right"
    ),
    (
      .request,
      "please help assist assistance need can could would tell let send check fix contact call advise explain dm"
    ),
    (.apology, "sorry apology apologies apologise apologize apologised apologized excuse"),
    (.greeting, "hi hello hey morning afternoon evening dear greetings yo"),
    (
      .repetition,
      "again another second third twice times repeatedly constantly always keep keeps keep every still continues continue"
    ),
    (.loss, "lost lose missing stolen gone disappeared vanished left forgot"),
    (.lateness, "late delay delayed delays overdue missed behind slow postponed rescheduled"),
    (
      .contact,
      "call called phone email emailed dm message messaged chat tweet support service agent rep representative staff manager supervisor customer"
    ),
    (
      .swearing,
      "fuck fucking fucked shit shitty bullshit damn damned ass bitch bastard wtf ffs af hell crap piss pissed screw screwed"
    ),
  ]
}
