import ArgumentParser

/// Makes the data that CareLanguage carries, and measures what it reaches.
@main
struct ModelRecipe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ModelRecipe",
    abstract: "Makes the data that CareLanguage carries, and measures what it reaches.",
    subcommands: [
      MakeTokenVectors.self, MakeValences.self, ListPieces.self, TrainBuiltIn.self, MeasureBuiltIn.self,
      EvaluateBuiltIn.self,
      MeasureTrainer.self, Spans.self,
    ]
  )
}
