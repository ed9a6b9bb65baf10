// swift-tools-version: 6.2

import PackageDescription

// A command-line tool that needs business time and nothing else of the library.
let package = Package(
  name: "due-time",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "swift-customer-care", path: "../../..")],
  targets: [
    .executableTarget(
      name: "DueTime",
      dependencies: [
        .product(name: "CareModel", package: "swift-customer-care"),
        .product(name: "CareSLA", package: "swift-customer-care"),
      ]
    )
  ]
)
