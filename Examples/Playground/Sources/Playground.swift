import CareReport

// The door between the page and the library: text goes in through one buffer and JSON comes out through another. The page
// runs on one thread, so the two buffers are the only state there is.
nonisolated(unsafe) private var input: UnsafeMutablePointer<UInt8>?
nonisolated(unsafe) private var output: UnsafeMutablePointer<UInt8>?

/// Makes room for a request of so many bytes.
@_expose(wasm, "request")
@_cdecl("playground_request")
public func request(_ length: Int32) -> UnsafeMutablePointer<UInt8> {
  unsafe input?.deallocate()
  let room = UnsafeMutablePointer<UInt8>.allocate(capacity: max(Int(length), 1))
  unsafe input = room
  return unsafe room
}

/// Answers the request and returns the length of the answer.
///
/// A request is a list of fields between unit separators (U+001F), the first of which names what is asked.
@_expose(wasm, "answer")
@_cdecl("playground_answer")
public func answer(_ length: Int32) -> Int32 {
  guard let room = unsafe input else { return 0 }
  // The page wrote `length` bytes into the room that it had asked for.
  let request = unsafe Array(UnsafeBufferPointer(start: room, count: Int(length)))
  let bytes = Array(Request.answer(request).text.utf8)
  unsafe output?.deallocate()
  let result = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
  for (index, byte) in bytes.enumerated() { unsafe result[index] = byte }
  unsafe output = result
  return Int32(bytes.count)
}

/// Where the last answer lies.
@_expose(wasm, "result")
@_cdecl("playground_result")
public func result() -> UnsafeMutablePointer<UInt8>? {
  unsafe output
}
