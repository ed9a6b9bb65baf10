import CareReport

/// One figure of speed: a quantity in several rounds, of which the median counts.
struct Measure {
  let name: String
  let unit: String
  /// How many items a round works on.
  let count: Int
  /// One value a round.
  let values: [Double]

  /// Runs `round` several times; it works on `count` items, and `value` turns the seconds it took into the unit.
  init(
    _ name: String,
    unit: String,
    count: Int,
    rounds: Int = 7,
    value: (Double) -> Double,
    _ round: () throws -> Void
  ) rethrows {
    self.name = name
    self.unit = unit
    self.count = count
    let clock = ContinuousClock()
    var values: [Double] = []
    for _ in 0..<rounds {
      let duration = try clock.measure(round)
      values.append(value(duration / .seconds(1)))
    }
    self.values = values
  }

  /// A figure that was read off instead of timed.
  init(_ name: String, unit: String, count: Int, values: [Double]) {
    self.name = name
    self.unit = unit
    self.count = count
    self.values = values
  }

  var median: Double { values.sorted()[values.count / 2] }

  var json: JSON {
    let sorted = values.sorted()
    return .object([
      .init("measure", .string(name)),
      .init("median", .rounded(median)),
      .init("min", .rounded(sorted[0])),
      .init("max", .rounded(sorted[sorted.count - 1])),
      .init("unit", .string(unit)),
      .init("count", .integer(count)),
    ])
  }
}
