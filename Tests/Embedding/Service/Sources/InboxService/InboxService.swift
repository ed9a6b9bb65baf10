import CustomerCare

/// Sends posts of a hundred people at once and checks that replaying the log gives the same cases.
@main
struct InboxService {
  static func main() async {
    let desk = Desk()
    let inbox = Inbox(desk)
    let noon = Timestamp(secondsSince1970: 1_709_640_000)
    await withTaskGroup(of: Void.self) { group in
      for number in 1...100 {
        group.addTask {
          let post = IncomingPost("Where is my order?", from: Identifier("person-\(number)"))
          _ = await inbox.receive(.post(post), at: noon)
        }
      }
    }
    var replayed = DeskState(desk)
    for input in await inbox.log { _ = replayed.take(input) }
    let cases = await inbox.cases
    precondition(cases.count == 100 && cases == replayed.cases, "the log does not give the cases")
    print("\(cases.count) cases, the same when replayed")
  }
}
