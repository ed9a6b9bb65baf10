import ArgumentParser
@_spi(Training) import CareLanguage
import CareModel
import Foundation

/// Trains the judges of names and deadlines, and measures what the rule readers find in the labelled posts.
struct Spans: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spans",
    abstract: "Trains and measures the readers of personal data, deadlines, opt-out words, mentions and languages.",
    discussion: """
      Reads DIR/corpus and the recipe's own posts. Prints the figures of the readers as built, and of both judges with one file of the corpus \
      left out of their training at a time; with --out, writes NameWeights.swift and DeadlineWeights.swift, trained on everything, to that folder.
      """
  )

  @Option(help: "The folder with the corpus.")
  var shared: String

  @Option(help: "A folder for the weights of both judges.")
  var out: String?

  func run() throws {
    let files = try SpanPost.load(shared)
    let own = try SpanPost.own()
    measureReaders(files, own)
    let names = SpanJudge(
      name: "NameWeights",
      meaning: "The weights by which a run of words is judged to be a person's name",
      slotCount: 16_384,
      regularisation: 3e-3,
      rate: 0.05,
      rounds: 6,
      trainings: 1,
      countsRealTwice: false,
      candidates: { PersonalDataScanner().nameCandidates(in: $0.text) },
      variants: { PersonalDataScanner().nameCandidates(in: $0.text, knowsGivenNames: false) },
      gold: { post in post.personalData.filter { $0.kind == .personName }.map(\.text) },
      isExact: true,
      seeds: try SpanPost.own(OwnPosts.firstFiles)
    )
    let deadlines = SpanJudge(
      name: "DeadlineWeights",
      meaning: "The weights by which a phrase about time is judged to be a deadline",
      slotCount: 16_384,
      regularisation: 3e-3,
      rate: 0.03,
      rounds: 10,
      trainings: 4,
      countsRealTwice: true,
      candidates: { DeadlineReader().candidates(in: $0.text) },
      variants: { _ in [] },
      gold: { post in post.deadline.map { [$0] } ?? [] },
      isExact: false,
      seeds: own + SpanPost.seeds + SpanPost.seeds
    )
    for judge in [names, deadlines] {
      let threshold = judge.measureLeavingOneOut(files)
      guard let out else { continue }
      let url = URL(fileURLWithPath: out).appendingPathComponent(judge.name + ".swift")
      try judge.source(judge.train(files.flatMap(\.posts)), threshold: threshold).write(
        to: url,
        atomically: true,
        encoding: .utf8
      )
    }
  }

  /// The readers as built; the judges saw these posts in training, the rules were made on the six files named first.
  private func measureReaders(_ files: [SpanPost.File], _ own: [SpanPost]) {
    let scanner = PersonalDataScanner()
    let developed: Set = ["air", "shop", "plain", "tech", "pub-threads", "pub-na"]
    for (part, posts) in [
      ("files the rules were made on", files.filter { developed.contains($0.name) }.flatMap(\.posts)),
      ("other files", files.filter { !developed.contains($0.name) }.flatMap(\.posts)),
      ("the recipe's own posts", own),
    ] {
      var (rules, checked, optOut, english) = (SpanFigures(), SpanFigures(), SpanFigures(), 0)
      var (mentions, agreed) = (0, 0)
      for post in posts {
        let found = Set(
          scanner.spans(in: post.text).map { span in
            SpanPost.Datum(kind: span.kind, text: span.range.slice(of: post.text).map(String.init) ?? "")
          }
        )
        let gold = Set(post.personalData)
        rules.add(gold.filter { $0.kind != .personName }, found.filter { $0.kind != .personName })
        let kinds: Set<PersonalDataKind> = [.cardNumber, .iban]
        checked.add(gold.filter { kinds.contains($0.kind) }, found.filter { kinds.contains($0.kind) })
        optOut.add(post.asksToStop ? ["x"] : [], OptOutReader().optOut(in: post.text) == nil ? [] : ["x"])
        if LanguageIdentifier().language(of: post.text).permitsEnglishModel { english += 1 }
        guard let brand = post.brand else { continue }
        mentions += 1
        let kind = brand.mention(in: post.text).kind
        let isNone: Set<BrandMention.Kind> = [.none, .implied, .competitor]
        if kind == post.mention || (isNone.contains(kind) && isNone.contains(post.mention)) { agreed += 1 }
      }
      print("\(part), \(posts.count) posts")
      print("  personal data but names, kind and words exact: \(rules)")
      print("  of them cards and accounts: \(checked)")
      print("  opt-out: \(optOut)")
      if mentions > 0 {
        let share = rounded(Double(agreed) / Double(mentions))
        print("  mention, of \(mentions), implied and competitor counted as none: \(share)")
      }
      print("  not refused as English: \(rounded(Double(english) / Double(max(posts.count, 1))))")
    }
  }
}

func rounded(_ value: Double) -> String { String(format: "%.4f", value) }

/// Hits, false findings and misses.
struct SpanFigures: CustomStringConvertible {
  private(set) var hits = 0
  private(set) var wrong = 0
  private(set) var missed = 0

  mutating func add<Element: Hashable>(_ gold: Set<Element>, _ found: Set<Element>) {
    hits += gold.intersection(found).count
    wrong += found.subtracting(gold).count
    missed += gold.subtracting(found).count
  }

  mutating func add(_ other: SpanFigures) {
    hits += other.hits
    wrong += other.wrong
    missed += other.missed
  }

  /// The harmonic mean of precision and recall; 1 where there is neither a label nor a finding.
  var f1: Double { hits + wrong + missed == 0 ? 1 : Double(2 * hits) / Double(2 * hits + wrong + missed) }

  var description: String { "F1 \(rounded(f1)) (\(hits) found, \(wrong) wrong, \(missed) missed)" }
}
