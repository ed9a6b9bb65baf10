import CareLanguage
import CareModel
import Workload

/// Reading posts, one core, with memory that each post leaves to the next.
func languageBenchmarks() {
  measure("analyze", sizes: [1, 100, 10_000, 1_000_000], of: "posts") { size in
    let posts = Posts.texts(size).map { Post($0) }
    return Work(run: { analyzeAll(posts) }, answer: oneByOne(posts) { Analyzer.builtIn.analyze($0).intents.count })
  }
  measure("sentiment", sizes: [1, 100, 10_000, 1_000_000], of: "posts") { size in
    let posts = Posts.texts(size).map { Post($0) }
    let run = {
      var scratch = AnalyzerScratch()
      return posts.reduce(0) { $0 + Analyzer.builtIn.sentiment(of: $1, scratch: &scratch).level.rawValue }
    }
    return Work(run: run, answer: oneByOne(posts) { Analyzer.builtIn.analyze($0).sentiment.level.rawValue })
  }
  measure("personalData", sizes: [1, 100, 10_000], of: "posts") { size in
    let texts = Posts.texts(size)
    let scanner = PersonalDataScanner()
    let run = { texts.reduce(0) { $0 + scanner.spans(in: $1).count } }
    return Work(run: run, answer: oneByOne(texts) { Analyzer.builtIn.analyze(Post($0)).personalData.count })
  }
  measure("evidence", sizes: [1, 100], of: "posts") { size in
    let posts = Posts.texts(size).map { Post($0) }
    let run = { posts.reduce(0) { $0 + (Analyzer.builtIn.evidence(for: $1).isEmpty ? 0 : 1) } }
    return Work(run: run, answer: size)
  }
}

/// Texts of 1 to 100 MB: what the analyzer costs a byte must not grow.
func hostileBenchmarks() {
  for shape in Hostile.allCases {
    measure("analyze \(shape.rawValue)", sizes: [1, 10, 100], of: "MB", isLong: true) { size in
      let post = Post(shape.text(bytes: size * 1_000_000))
      let run = { Analyzer.builtIn.analyze(post).model.isEmpty ? 0 : 1 }
      return Work(run: run, answer: 1)
    }
  }
}

func trainingBenchmarks() {
  measure("train", sizes: [100, 1_000, 10_000], of: "examples") { size in
    let examples = Posts.examples(size)
    // Ten troubles, told in words that leave no doubt: who learns anything learns these.
    let run = {
      let classifier = try ClassifierTrainer().train(examples)
      return classifier.classify("my order came in another colour").label == "trouble 5" ? 1 : 0
    }
    return Work(run: run, answer: 1)
  }
  measure("intent", sizes: [1, 100, 10_000], of: "texts") { size in
    let classifier = try ClassifierTrainer().train(Posts.examples(2_000))
    let examples = Posts.examples(size)
    let run = {
      var scratch = Classifier.Scratch()
      return examples.reduce(0) { count, example in
        let label = classifier.classify(example.text, alternatives: 0, scratch: &scratch).label
        return count + (label == example.label ? 1 : 0)
      }
    }
    return Work(run: run, answer: examples.count { classifier.classify($0.text).label == $0.label })
  }
}

private func analyzeAll(_ posts: [Post]) -> Int {
  var scratch = AnalyzerScratch()
  return posts.reduce(0) { $0 + Analyzer.builtIn.analyze($1, scratch: &scratch).intents.count }
}

/// The sum of a value over items that come again after ``Posts/differentCount``, without reading any of them twice.
private func oneByOne<Item>(_ items: [Item], _ value: (Item) -> Int) -> Int {
  let values = items.prefix(Posts.differentCount).map(value)
  return items.indices.reduce(0) { $0 + values[$1 % Posts.differentCount] }
}
