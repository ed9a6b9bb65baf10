import ArgumentParser
@_spi(ModelRecipe) import CareLanguage
import CareModel
import Foundation

/// Measures the recipe of the built-in model on posts that were held out, and the model itself on public tests.
struct EvaluateBuiltIn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Reproduces the figures of Documentation/Accuracy.md.",
    discussion: "Prints Markdown. The model is trained anew for every file and every fold of brands that is held out."
  )

  @Option(help: "The folder with corpus and data sets.")
  var shared: String

  @Option(help: "The folder for the calibration plots.")
  var figures: String?

  @Flag(
    help: "Trains on the corpus alone, with every lifecycle unknown, and holds out three files at a time: much quicker."
  )
  var corpusOnly = false

  func run() throws {
    let data = RecipeData(root: URL(fileURLWithPath: shared))
    var recipe = Recipe()
    var asked = try data.corpus()
    if corpusOnly {
      recipe.features = .max
      for index in asked.indices { asked[index].post.lifecycle = .unknown }
    }
    let posts = corpusOnly ? asked : try recipe.posts(from: data)
    let set = ExampleSet(posts)
    let real = recipe.crossValidate(set, posts, asked: asked, by: .realByBrand)
    let written = recipe.crossValidate(set, posts, asked: asked, by: corpusOnly ? .writtenByThreeFiles : .writtenByFile)
    print(CorpusFigures.tableHead)
    print(CorpusFigures(real.posts, real.scores).row("real posts, by brand"))
    for source in ["threads", "mentions"] {
      let part = real.filter { if case .real(source, _) = $0.source { true } else { false } }
      print(CorpusFigures(part.posts, part.scores).row("of these: \(source)"))
    }
    print(CorpusFigures(written.posts, written.scores).row("written posts, by file"))
    for file in RecipeData.writtenFiles {
      let part = written.filter { $0.source == .written(file) }
      print(CorpusFigures(part.posts, part.scores).row("of these: \(file)"))
    }
    try printCalibration(real, written)
    print(LeafTable(real, written).markdown)
    print("")
    try MeasureBuiltIn.printPublicTests(data)
  }

  private func printCalibration(_ real: HeldOutScores, _ written: HeldOutScores) throws {
    print("\n| calibration error | sentiment | primary intent |\n|---|---|---|")
    var both = (sentiment: ReliabilityCurve(), intent: ReliabilityCurve())
    for (name, held) in [("real posts", real), ("written posts", written)] {
      let curves = ReliabilityCurve.crossFitted(held)
      both.sentiment.append(curves.sentiment)
      both.intent.append(curves.intent)
      print(String(format: "| \(name) | %.3f | %.3f |", curves.sentiment.error, curves.intent.error))
    }
    print(String(format: "| all | %.3f | %.3f |\n", both.sentiment.error, both.intent.error))
    guard let figures else { return }
    let folder = URL(fileURLWithPath: figures)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, title, curve) in [
      ("calibration-sentiment", "Sentiment: probability and share of right verdicts", both.sentiment),
      ("calibration-intent", "Primary intent: probability and share of right verdicts", both.intent),
    ] {
      try curve.svg(title: title)
        .write(to: folder.appendingPathComponent(name + ".svg"), atomically: true, encoding: .utf8)
    }
  }
}

extension CorpusFigures {
  static let tableHead = """
    | held out | posts | leaf | top 3 | family | family F1 | sentiment F1 | phase | emotion | reply | urgency | signals F1 |
    |---|---|---|---|---|---|---|---|---|---|---|---|
    """

  /// A row of a Markdown table, in per cent.
  func row(_ name: String) -> String {
    let values = [leaf, topThree, family, familyF1, sentimentF1, phase, emotion, reply, urgency, signalF1]
    return "| \(name) | \(count) | " + values.map { String(format: "%.1f", $0 * 100) }.joined(separator: " | ") + " |"
  }
}
