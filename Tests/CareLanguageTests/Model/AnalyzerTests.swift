import CareLanguage
import CareModel
import Testing

@Suite struct AnalyzerTests {
  @Test("Probabilities are probabilities, and the first intent is the most probable one")
  func probabilities() {
    var posts = PostGenerator(seed: 3)
    for number in 0..<500 {
      let analysis = Analyzer.builtIn.analyze(posts.next())
      let shares = analysis.sentiment.probabilities
      #expect(abs(shares.negative + shares.neutral + shares.positive - 1) < 1e-5, "post \(number)")
      #expect(analysis.intents.count >= 3 || !analysis.language.permitsEnglishModel, "post \(number)")
      #expect(zip(analysis.intents, analysis.intents.dropFirst()).allSatisfy { $0.confidence >= $1.confidence })
      #expect(Set(analysis.intents.map(\.value)).count == analysis.intents.count)
      #expect((0...1).contains(analysis.serviceProbability) && (0...1).contains(analysis.replyProbability))
    }
  }

  @Test("A scratch that read other posts before gives the same analysis")
  func scratchHoldsNothing() {
    var posts = PostGenerator(seed: 5)
    var scratch = AnalyzerScratch()
    for number in 0..<300 {
      let post = posts.next()
      let again = Analyzer.builtIn.analyze(post, scratch: &scratch)
      #expect(again == Analyzer.builtIn.analyze(post), "post \(number): \(post.text)")
      let sentiment = Analyzer.builtIn.sentiment(of: post, scratch: &scratch)
      #expect(sentiment == again.sentiment || !again.language.permitsEnglishModel, "post \(number): \(post.text)")
    }
  }

  @Test("A scratch that has forgotten most words that it read gives the same analysis")
  func scratchForgets() {
    var numbers = PostGenerator(seed: 11)
    var scratch = AnalyzerScratch()
    let letters = Array("aeiounrst")
    // Far more different words than a scratch has places for, and now and then one that comes again.
    for number in 0..<300 {
      let words = (0..<40).map { _ in
        String((0..<2 + numbers.number(below: 4)).map { _ in letters[numbers.number(below: 9)] })
      }
      let post = Post("not " + words.joined(separator: " ") + " but good")
      #expect(Analyzer.builtIn.analyze(post, scratch: &scratch) == Analyzer.builtIn.analyze(post), "post \(number)")
    }
  }

  @Test("One scan finds what each reader finds alone", arguments: 0..<40)
  func oneScan(number: Int) {
    var posts = PostGenerator(seed: UInt64(number))
    var scratch = AnalyzerScratch()
    let long = String(repeating: HostileText.repeated[number % HostileText.repeated.count], count: 3000)
    let texts = (0..<20).map { _ in posts.next().text } + [HostileText.random(seed: UInt64(number)), long]
    let brand = BrandProfile(name: "Brand", handles: ["brand"])
    for text in texts {
      let analysis = Analyzer.builtIn.analyze(Post(text, brand: brand), scratch: &scratch)
      #expect(analysis.language == LanguageIdentifier().language(of: text), "\(text.prefix(200))")
      #expect(analysis.deadline == DeadlineReader().deadline(in: text), "\(text.prefix(200))")
      #expect(analysis.personalData == PersonalDataScanner().spans(in: text), "\(text.prefix(200))")
      #expect(analysis.optOut == OptOutReader().optOut(in: text), "\(text.prefix(200))")
      #expect(analysis.mention == BrandMatcher(brand).mention(in: text), "\(text.prefix(200))")
    }
  }

  @Test(
    "Plain posts are read as anybody would read them",
    arguments: [
      ("parcel was meant to come on tuesday and still nothing, second time now", Polarity.negative, IntentFamily.issue),
      ("i just adore this little shop, best cinnamon buns in town", .positive, .engagement),
      ("do you have the green one in size 12 at the harbour branch?", .neutral, .enquiry),
      ("can you send me an invoice for booking 4471 please", .neutral, .request),
    ]
  )
  func plainPosts(text: String, polarity: Polarity, family: IntentFamily) {
    let analysis = Analyzer.builtIn.analyze(Post(text))
    #expect(analysis.sentiment.polarity == polarity)
    #expect(analysis.primaryIntent?.family == family)
  }

  @Test("Names that hold a word of praise or blame do not count: a handle carries no weight")
  func handlesCarryNothing() {
    let first = Analyzer.builtIn.analyze(Post("@lovelyrail the 8:15 is late again"))
    let second = Analyzer.builtIn.analyze(Post("@hatefulrail the 8:15 is late again"))
    #expect(first.sentiment == second.sentiment)
    #expect(first.intents == second.intents)
  }

  @Test(
    "A keyword to opt out is a command, in which nobody is angry or in danger",
    arguments: ["STOP", "Stop.", "QUIT"]
  )
  func command(text: String) {
    let analysis = Analyzer.builtIn.analyze(Post(text))
    #expect(analysis.primaryIntent == .optOut)
    #expect(analysis.signals.map(\.value) == [.request])
    #expect(analysis.sentiment.level == .neutral && analysis.isInScope)
    let evidence = Analyzer.builtIn.evidence(for: Post(text))
    #expect(evidence.compactMap { $0.range?.slice(of: text).map { String($0) } } == [text.filter(\.isLetter)])
  }

  @Test(
    "Empty and hostile texts have a verdict",
    arguments: ["", " ", "\u{0}", "\u{202E}\u{202E}", "####", "@@@@", "?"]
  )
  func hostileTexts(text: String) {
    let analysis = Analyzer.builtIn.analyze(Post(text))
    #expect((-1...1).contains(analysis.sentiment.score))
    #expect(!Analyzer.builtIn.decisionScores(for: Post(text)).isEmpty)
  }

  @Test("A text of a million combining marks is read")
  func combiningMarks() {
    let text = "e" + String(repeating: "\u{0301}", count: 1_000_000)
    #expect(Analyzer.builtIn.analyze(Post(text)).sentiment.score.isFinite)
  }
}
