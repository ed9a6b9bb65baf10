import CareFoundation
import CareModel
import CareSLA
import Foundation

/// Calendars in JSON, and the laws of business time for each that is one.
enum CalendarHarness {
  static func check(_ bytes: [UInt8]) {
    guard let document = try? JSONDecoder().decode(CalendarDocument.self, from: Data(bytes)),
      let calendar = try? document.calendar()
    else { return }
    let start = Timestamp(secondsSince1970: 1_767_225_600)
    let compiled = CompiledCalendar(calendar, from: start, through: start.advanced(bySeconds: 366 * 86_400))
    // The last two lie outside of what was compiled.
    for day: Int64 in [0, 20, 86, 87, 200, 297, 360, 370, -30] {
      let instant = start.advanced(bySeconds: day * 86_400 + 5000)
      for amount: Int64 in [1, 3600, 100_000] {
        guard let due = compiled.add(amount, to: instant) else { continue }
        expect(compiled.elapsed(from: instant, to: due) == amount, "\(amount) s from \(instant) are due at \(due)")
        let half = instant.advanced(bySeconds: (due.secondsSince1970 - instant.secondsSince1970) / 2)
        let parts = compiled.elapsed(from: instant, to: half) + compiled.elapsed(from: half, to: due)
        expect(parts == amount, "the parts of \(amount) s sum to \(parts)")
      }
      if let open = compiled.nextOpen(atOrAfter: instant) { expect(compiled.isOpen(at: open), "\(open) is closed") }
    }
  }
}
