/// Texts as numbers: for each row the columns of its features with their values, and the vector of its meaning.
struct ExampleMatrix {
  /// Where each row starts in ``columns`` and ``values``; one entry more than rows.
  var starts: [Int] = [0]
  var columns: [UInt32] = []
  var values: [Float] = []
  /// The dense part, ``denseCount`` numbers a row.
  var dense: [Float] = []
  let denseCount: Int

  /// How many rows there are.
  var count: Int { starts.count - 1 }
}
