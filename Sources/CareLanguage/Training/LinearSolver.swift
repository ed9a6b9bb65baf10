/// Weights of several outputs over sparse and dense columns, one row a column, all outputs side by side.
struct WeightMatrix {
  let outputs: Int
  /// Outputs rounded up to whole vectors of eight.
  let blocks: Int
  let columns: Int
  var storage: [SIMD8<Float>]

  init(outputs: Int, columns: Int) {
    self.outputs = outputs
    self.columns = columns
    blocks = (outputs + 7) / 8
    storage = [SIMD8<Float>](repeating: .zero, count: blocks * columns)
  }

  subscript(column: Int, output: Int) -> Float {
    storage[column * blocks + output / 8][output & 7]
  }
}

struct SolverOptions {
  var kind = 0  // 0 = squared hinge, 1 = softmax
  var cost: Float = 2
  var epochs = 10
  var smoothing: Float = 0.2
  var seed: UInt64 = 1
  var tolerance: Float = 0.001
  var curvature: Float = 0.1
}

enum LinearSolver {
  /// One-versus-rest squared hinge by dual coordinate descent, all outputs at once.
  static func squaredHinge(_ matrix: ExampleMatrix, sparseColumns: Int, rows: [Int], labels: [Int], outputs: Int, options: SolverOptions) -> WeightMatrix {
    let denseCount = matrix.denseCount
    var weights = WeightMatrix(outputs: outputs, columns: sparseColumns + denseCount + 1)
    let blocks = weights.blocks
    var alpha = [SIMD8<Float>](repeating: .zero, count: rows.count * blocks)
    var squares = [Float](repeating: 0, count: rows.count)
    for (i, row) in rows.enumerated() {
      var s: Float = 1
      for j in matrix.starts[row]..<matrix.starts[row + 1] { s += matrix.values[j] * matrix.values[j] }
      for j in 0..<denseCount { let v = matrix.dense[row * denseCount + j]; s += v * v }
      squares[i] = s
    }
    let diagonal = 1 / (2 * options.cost)
    var order = Array(rows.indices)
    var generator = SplitMix(seed: options.seed)
    var scores = [SIMD8<Float>](repeating: .zero, count: blocks)
    let bias = sparseColumns + denseCount
    unsafe matrix.columns.withUnsafeBufferPointer { columns in
    unsafe matrix.values.withUnsafeBufferPointer { values in
    unsafe matrix.dense.withUnsafeBufferPointer { dense in
    unsafe weights.storage.withUnsafeMutableBufferPointer { w in
    unsafe alpha.withUnsafeMutableBufferPointer { alpha in
    unsafe scores.withUnsafeMutableBufferPointer { scores in
    for epoch in 0..<options.epochs {
      generator.shuffle(&order)
      var largest: Float = 0
      for i in order {
        let row = rows[i]
        for b in 0..<blocks { unsafe scores[b] = w[bias * blocks + b] }
        let start = matrix.starts[row], end = matrix.starts[row + 1]
        for j in start..<end {
          let v = unsafe values[j]
          let base = unsafe Int(columns[j]) * blocks
          for b in 0..<blocks { unsafe scores[b] += v * w[base + b] }
        }
        for d in 0..<denseCount {
          let v = unsafe dense[row * denseCount + d]
          let base = (sparseColumns + d) * blocks
          for b in 0..<blocks { unsafe scores[b] += v * w[base + b] }
        }
        let label = labels[i]
        let q = squares[i] + diagonal
        var any = false
        for b in 0..<blocks {
          var y = SIMD8<Float>(repeating: -1)
          if label / 8 == b { y[label & 7] = 1 }
          let a = unsafe alpha[i * blocks + b]
          let g = unsafe y * scores[b] - 1 + diagonal * a
          let new = pointwiseMax(a - g / q, .zero)
          let delta = new - a
          unsafe alpha[i * blocks + b] = new
          let d = delta * y
          unsafe scores[b] = d
          let m = max(d.max(), -d.min())
          if m > 1e-5 { any = true }
          largest = max(largest, m)
        }
        guard any else { continue }
        for j in start..<end {
          let v = unsafe values[j]
          let base = unsafe Int(columns[j]) * blocks
          for b in 0..<blocks { unsafe w[base + b] += v * scores[b] }
        }
        for d in 0..<denseCount {
          let v = unsafe dense[row * denseCount + d]
          let base = (sparseColumns + d) * blocks
          for b in 0..<blocks { unsafe w[base + b] += v * scores[b] }
        }
        for b in 0..<blocks { unsafe w[bias * blocks + b] += scores[b] }
      }
      _ = epoch
      if largest < options.tolerance { break }
    }
    }}}}}}
    // Padding outputs are nobody's.
    return weights
  }

  /// Softmax with smoothed targets by dual fixed-point steps.
  static func softmax(_ matrix: ExampleMatrix, sparseColumns: Int, rows: [Int], labels: [Int], outputs: Int, options: SolverOptions) -> WeightMatrix {
    let denseCount = matrix.denseCount
    var weights = WeightMatrix(outputs: outputs, columns: sparseColumns + denseCount + 1)
    let blocks = weights.blocks
    var alpha = [SIMD8<Float>](repeating: .zero, count: rows.count * blocks)
    var squares = [Float](repeating: 0, count: rows.count)
    for (i, row) in rows.enumerated() {
      var s: Float = 1
      for j in matrix.starts[row]..<matrix.starts[row + 1] { s += matrix.values[j] * matrix.values[j] }
      for j in 0..<denseCount { let v = matrix.dense[row * denseCount + j]; s += v * v }
      squares[i] = s
    }
    let diagonal = 1 / (2 * options.cost)
    var order = Array(rows.indices)
    var generator = SplitMix(seed: options.seed)
    var scores = [SIMD8<Float>](repeating: .zero, count: blocks)
    let bias = sparseColumns + denseCount
    var padding = [SIMD8<Float>](repeating: .zero, count: blocks)
    for k in outputs..<blocks * 8 { padding[k / 8][k & 7] = -1e9 }
    unsafe matrix.columns.withUnsafeBufferPointer { columns in
    unsafe matrix.values.withUnsafeBufferPointer { values in
    unsafe matrix.dense.withUnsafeBufferPointer { dense in
    unsafe weights.storage.withUnsafeMutableBufferPointer { w in
    unsafe alpha.withUnsafeMutableBufferPointer { alpha in
    unsafe scores.withUnsafeMutableBufferPointer { scores in
    for epoch in 0..<options.epochs {
      generator.shuffle(&order)
      var largest: Float = 0
      for i in order {
        let row = rows[i]
        for b in 0..<blocks { unsafe scores[b] = w[bias * blocks + b] }
        let start = matrix.starts[row], end = matrix.starts[row + 1]
        for j in start..<end {
          let v = unsafe values[j]
          let base = unsafe Int(columns[j]) * blocks
          for b in 0..<blocks { unsafe scores[b] += v * w[base + b] }
        }
        for d in 0..<denseCount {
          let v = unsafe dense[row * denseCount + d]
          let base = (sparseColumns + d) * blocks
          for b in 0..<blocks { unsafe scores[b] += v * w[base + b] }
        }
        let label = labels[i]
        var top = SIMD8<Float>(repeating: -.greatestFiniteMagnitude)
        for b in 0..<blocks { unsafe top = pointwiseMax(top, scores[b] + padding[b]) }
        let peak = top.max()
        var total = SIMD8<Float>.zero
        for b in 0..<blocks {
          let e = unsafe Mathematics.exp(scores[b] + padding[b] - peak)
          unsafe scores[b] = e
          total += e
        }
        let norm = 1 / total.sum()
        let low = options.smoothing / Float(outputs)
        let q = squares[i] * options.cost
        var any = false
        for b in 0..<blocks {
          var target = SIMD8<Float>(repeating: low)
          if label / 8 == b { target[label & 7] += 1 - options.smoothing }
          target = padding[b].replacing(with: 0, where: padding[b] .< 0) + target.replacing(with: 0, where: padding[b] .< 0)
          let p = unsafe scores[b] * norm
          let a = unsafe alpha[i * blocks + b]
          let h = pointwiseMax(p * (1 - p), SIMD8(repeating: options.curvature))
          let d = (options.cost * (target - p) - a) / (1 + q * h)
          unsafe alpha[i * blocks + b] = a + d
          unsafe scores[b] = d
          let m = max(d.max(), -d.min())
          if m > 1e-5 { any = true }
          largest = max(largest, m)
        }
        guard any else { continue }
        for j in start..<end {
          let v = unsafe values[j]
          let base = unsafe Int(columns[j]) * blocks
          for b in 0..<blocks { unsafe w[base + b] += v * scores[b] }
        }
        for d in 0..<denseCount {
          let v = unsafe dense[row * denseCount + d]
          let base = (sparseColumns + d) * blocks
          for b in 0..<blocks { unsafe w[base + b] += v * scores[b] }
        }
        for b in 0..<blocks { unsafe w[bias * blocks + b] += scores[b] }
      }
      _ = epoch
      if largest < options.tolerance { break }
    }
    }}}}}}
    // Padding outputs are nobody's.
    return weights
  }

  static func score(_ matrix: ExampleMatrix, row: Int, weights: WeightMatrix, sparseColumns: Int) -> [Float] {
    let blocks = weights.blocks
    let denseCount = matrix.denseCount
    var scores = [SIMD8<Float>](repeating: .zero, count: blocks)
    for b in 0..<blocks { scores[b] = weights.storage[(sparseColumns + denseCount) * blocks + b] }
    for j in matrix.starts[row]..<matrix.starts[row + 1] {
      for b in 0..<blocks { scores[b] += matrix.values[j] * weights.storage[Int(matrix.columns[j]) * blocks + b] }
    }
    for d in 0..<denseCount {
      for b in 0..<blocks { scores[b] += matrix.dense[row * denseCount + d] * weights.storage[(sparseColumns + d) * blocks + b] }
    }
    return (0..<weights.outputs).map { scores[$0 / 8][$0 & 7] }
  }
}

struct SplitMix {
  var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }
  mutating func shuffle(_ a: inout [Int]) {
    guard a.count > 1 else { return }
    for i in stride(from: a.count - 1, to: 0, by: -1) {
      a.swapAt(i, Int(truncatingIfNeeded: ((next() >> 32) * UInt64(i + 1)) >> 32))
    }
  }
}
