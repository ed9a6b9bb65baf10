import Foundation
import FuzzDriver

/// Feeds the harness that the first argument names; all other arguments are libFuzzer's.
@main
enum Fuzz {
  static func main() {
    let names = Harness.allCases.map(\.rawValue).joined(separator: "|")
    guard let harness = CommandLine.arguments.dropFirst().first.flatMap(Harness.init(rawValue:)) else {
      print("usage: Fuzz \(names) [libFuzzer's options] [folder or file…]")
      exit(64)
    }
    unsafe chosen = harness
    // libFuzzer reads the arguments as a C program does. The first is the program's name and may be any text; the copies
    // live as long as the process, as it expects.
    let kept = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
    var arguments = unsafe kept.map { unsafe strdup($0) } + [nil]
    var count = CInt(kept.count)
    let status = unsafe arguments.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      return unsafe LLVMFuzzerRunDriver(&count, &start) { bytes, count in
        // libFuzzer owns the bytes and keeps them until the function returns.
        unsafe Fuzz.chosen.check([UInt8](UnsafeBufferPointer(start: bytes, count: count)))
        return 0
      }
    }
    exit(status)
  }

  // Set once, before the first input; a C function cannot capture it.
  nonisolated(unsafe) private static var chosen = Harness.text
}
