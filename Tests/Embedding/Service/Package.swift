// swift-tools-version: 6.2

import PackageDescription

// A service whose desk lives in an actor, under every concurrency check of the compiler.
let package = Package(
  name: "inbox-service",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "swift-customer-care", path: "../../..")],
  targets: [
    .executableTarget(
      name: "InboxService",
      dependencies: [.product(name: "CustomerCare", package: "swift-customer-care")],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .strictMemorySafety(),
      ]
    )
  ]
)
