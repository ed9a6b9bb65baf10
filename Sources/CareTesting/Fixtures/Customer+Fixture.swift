public import CareModel

extension Customer {
  /// A customer with one purchase in use, for tests that need somebody and do not care who.
  public static func fixture(
    id: Identifier<Customer> = "customer-1",
    relationship: Relationship = .customer,
    lifecycle: Lifecycle = .inUse,
    flags: Flags = []
  ) -> Customer {
    let purchase = Purchase(
      id: "purchase-1",
      product: "kettle",
      at: .fixture(-86_400),
      price: Money(minorUnits: 4_900, currency: "EUR"),
      lifecycle: lifecycle
    )
    return Customer(id: id, name: "Robin", relationship: relationship, purchases: [purchase], flags: flags)
  }
}
