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
    var pieces = WordPieces()
    var left = TokenVectors.maximumPieces
    for token in tokens where token.normalCount > 0 {
      guard left > 0 else { break }
      forEachPiece(of: token, in: table, limit: &left) { piece in pieces.append(piece) }
    }
    return table.sum(of: pieces)
  }

  /// The same sum, where the words have been looked up already.
  ///
  /// - Parameter senses: one for each token.
  func vectorSum(from table: TokenVectors, _ senses: [WordSense]) -> TokenVectorSum {
    var pieces = WordPieces()
    var left = TokenVectors.maximumPieces
    for (token, sense) in zip(tokens, senses) where token.normalCount > 0 {
      guard left > 0 else { break }
      if sense.piece >= 0, isOnePiece(token) {
        pieces.append(Int(sense.piece))
        left -= 1
      } else {
        forEachPart(of: token, in: table, limit: &left) { piece in pieces.append(piece) }
      }
    }
    return table.sum(of: pieces)
  }

  /// Whether a token is one piece where the table has one with its hash: the hash of a word of ASCII letters, as most are, is that
  /// of its normalised bytes.
  @inline(__always)
  private func isOnePiece(_ token: Token) -> Bool {
    token.kind == .word && token.normalCount <= TokenVectors.longestPiece
      && normalized[Int(truncatingIfNeeded: token.normalStart)] < 0x80
  }

  /// Calls `body` with the number of each piece of the token.
  @inline(__always)
  func forEachPiece(of token: Token, in table: TokenVectors, limit: inout Int, _ body: (Int) -> Void) {
    if limit > 0, isOnePiece(token), let piece = table.piece(token.hash) {
      body(piece)
      limit -= 1
      return
    }
    forEachPart(of: token, in: table, limit: &limit, body)
  }

  @inline(never)
  private func forEachPart(of token: Token, in table: TokenVectors, limit: inout Int, _ body: (Int) -> Void) {
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

/// The numbers of a text's word pieces, as many as are summed.
struct WordPieces {
  private(set) var numbers = InlineArray<64, UInt32>(repeating: 0)
  private(set) var count = 0

  /// Adds a number; behind ``TokenVectors/maximumPieces`` it is left out.
  @inline(__always)
  mutating func append(_ number: Int) {
    guard count < TokenVectors.maximumPieces else { return }
    numbers[count] = UInt32(truncatingIfNeeded: number)
    count += 1
  }
}
