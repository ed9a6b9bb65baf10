import CareModel
import CareSLA
import Workload

/// Business time over twenty years.
func timeBenchmarks() {
  let sizes = [1, 100, 10_000, 1_000_000]
  measure("deadline", sizes: sizes, of: "questions") { size in
    let calendar = try Office().compiled()
    let questions = Office.questions(size)
    let run = { questions.reduce(0) { $0 &+ Int(dueSecond($1, calendar)) } }
    // A deadline is right where the business time until it is what was asked for.
    let isRight = questions.allSatisfy { question in
      calendar.add(question.seconds, to: question.start)
        .map { calendar.elapsed(from: question.start, to: $0) == question.seconds } ?? false
    }
    return Work(run: run, answer: isRight ? run() : -1)
  }
  measure("elapsed", sizes: sizes, of: "questions") { size in
    let calendar = try Office().compiled()
    let questions = Office.questions(size)
    let ends = questions.map { calendar.add($0.seconds, to: $0.start) ?? .latest }
    let run = {
      questions.indices.reduce(0) { $0 + Int(calendar.elapsed(from: questions[$1].start, to: ends[$1])) }
    }
    return Work(run: run, answer: questions.reduce(0) { $0 + Int($1.seconds) })
  }
  measure("isOpen", sizes: sizes, of: "questions") { size in
    let calendar = try Office().compiled()
    let questions = Office.questions(size)
    let run = { questions.reduce(0) { $0 + (calendar.isOpen(at: $1.start) ? 1 : 0) } }
    let answer = questions.reduce(0) { $0 + Int(calendar.elapsed(from: $1.start, to: $1.start.advanced(bySeconds: 1))) }
    return Work(run: run, answer: answer)
  }
  measure("calendarBuild", sizes: [1, 20, 100], of: "years") { size in
    let office = try Office()
    let end = Office.start.advanced(bySeconds: 200 * 86_400)
    let run = { Int(office.compiled(years: Int64(size)).elapsed(from: Office.start, to: end)) }
    return Work(run: run, answer: Int(office.compiled(years: 2).elapsed(from: Office.start, to: end)))
  }
}

private func dueSecond(_ question: Office.Question, _ calendar: CompiledCalendar) -> Int64 {
  calendar.add(question.seconds, to: question.start)?.secondsSince1970 ?? 0
}

func clockBenchmarks() {
  // As a desk judges many cases: one state, used again.
  measureClocks("clock") { book, timelines in
    var state = ClockState(book)
    return try timelines.reduce(0) { count, timeline in
      state.reset()
      for event in timeline { try state.apply(event) }
      return count + state.attainment(asOf: timeline[9].at).met
    }
  } answer: { book, timelines in
    try timelines.reduce(0) { try $0 + Attainment(book.evaluate($1, asOf: $1[9].at).cycles).met }
  }
  // Every cycle with its ledger.
  measureClocks("clockEvaluation") { book, timelines in
    try timelines.reduce(0) { sum, timeline in
      sum + Int(try book.evaluate(timeline, asOf: timeline[9].at).cycles(of: .resolution).first?.elapsed ?? -1)
    }
  } answer: { _, timelines in
    let calendar = try Office().compiled()
    return timelines.reduce(0) { $0 + Int(Cases.resolution(of: $1, calendar)) }
  }
}

private func measureClocks(
  _ name: String,
  _ run: @escaping @Sendable (PolicyBook, [[ClockEvent]]) throws -> Int,
  answer: @escaping @Sendable (PolicyBook, [[ClockEvent]]) throws -> Int
) {
  measure(name, sizes: [1, 100, 10_000, 100_000], of: "timelines") { size in
    let book = try Cases.policies(Office().compiled())
    let timelines = (0..<size).map { Cases.timeline(from: Office.start.advanced(bySeconds: Int64($0) * 1_000)) }
    return Work(run: { try run(book, timelines) }, answer: try answer(book, timelines))
  }
}
