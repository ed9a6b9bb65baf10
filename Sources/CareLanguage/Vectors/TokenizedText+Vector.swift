extension TokenizedText {
  /// Writes the direction of the text's meaning to `vector`: the sum of its word pieces' vectors, of length 1.
  ///
  /// A word is cut into the longest pieces that the table knows, from left to right; a word with a part that is no piece counts nothing.
  ///
  /// - Complexity: O(*n*) in the bytes of the first ``TokenVectors/maximumPieces`` pieces.
  func writeVector(from table: TokenVectors, to vector: inout [Float]) {
    vectorSum(from: table).write(to: &vector)
  }

  /// The sum of the vectors of the text's word pieces.
  func vectorSum(from table: TokenVectors) -> TokenVectorSum {
    var sum = TokenVectorSum()
    var left = TokenVectors.maximumPieces
    for token in tokens where token.normalCount > 0 {
      guard left > 0 else { break }
      forEachPiece(of: token, in: table, limit: &left) { piece in table.add(piece, to: &sum) }
    }
    return sum
  }

  @inline(__always)
  func forEachPiece(of token: Token, in table: TokenVectors, limit: inout Int, _ body: (Int) -> Void) {
    var start = Int(truncatingIfNeeded: token.normalStart)
    let end = start + Int(truncatingIfNeeded: token.normalCount)
    var continues = false
    guard end - start <= 100 else { return }
    while start < end, limit > 0 {
      var length = min(end - start, TokenVectors.longestPiece)
      var found: Int?
      while length > 0 {
        let hash = TokenVectors.pieceHash(normalizedHash(from: start, count: length), continues: continues)
        if let piece = table.piece(hash) {
          found = piece
          break
        }
        length -= 1
      }
      guard let found else { return }
      body(found)
      limit -= 1
      start += length
      continues = true
    }
  }
}
