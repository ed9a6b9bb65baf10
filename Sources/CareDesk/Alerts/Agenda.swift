import CareModel

/// Which case has something to say next: a binary heap with one entry a case, ordered by instant.
///
/// Each case knows its place in the heap, so that setting, moving and taking out an alarm cost O(log *n*) and no entry goes
/// stale. Sixteen bytes a case.
struct Agenda: Sendable {
  private struct Entry: Sendable {
    var at: Int64
    var slot: Int32
  }

  private var heap: [Entry] = []
  private var places: [Int32] = []

  /// The instant of the first alarm and the case whose it is.
  var first: (at: Timestamp, slot: Int)? {
    heap.first.map { (Timestamp(millisecondsSince1970: $0.at), Int($0.slot)) }
  }

  /// The instant of the alarm of a case, or `nil` where it has none.
  func alarm(of slot: Int) -> Timestamp? {
    guard slot < places.count, places[slot] >= 0 else { return nil }
    return Timestamp(millisecondsSince1970: heap[Int(places[slot])].at)
  }

  /// Sets the alarm of a case, or takes it out.
  mutating func set(_ slot: Int, to instant: Timestamp?) {
    while places.count <= slot { places.append(-1) }
    let place = Int(places[slot])
    switch (place, instant) {
    case (-1, nil): break
    case (-1, let instant?):
      heap.append(Entry(at: instant.millisecondsSince1970, slot: Int32(truncatingIfNeeded: slot)))
      places[slot] = Int32(truncatingIfNeeded: heap.count - 1)
      rise(heap.count - 1)
    case (_, let instant?):
      heap[place].at = instant.millisecondsSince1970
      rise(place)
      sink(Int(places[slot]))
    case (_, nil):
      swap(place, heap.count - 1)
      heap.removeLast()
      places[slot] = -1
      if place < heap.count {
        let moved = Int(heap[place].slot)
        rise(place)
        sink(Int(places[moved]))
      }
    }
  }

  private mutating func rise(_ start: Int) {
    var place = start
    while place > 0, heap[place].at < heap[(place - 1) / 2].at {
      swap(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count && heap[child].at < heap[least].at {
        least = child
      }
      guard least != place else { return }
      swap(place, least)
      place = least
    }
  }

  private mutating func swap(_ left: Int, _ right: Int) {
    heap.swapAt(left, right)
    places[Int(heap[left].slot)] = Int32(truncatingIfNeeded: left)
    places[Int(heap[right].slot)] = Int32(truncatingIfNeeded: right)
  }
}
