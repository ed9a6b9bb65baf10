// swift-tools-version: 6.2

import PackageDescription

// A package that stores cases, and tests its storage with the laws of the library.
let package = Package(
  name: "case-store",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "swift-customer-care", path: "../../..")],
  targets: [
    .target(name: "CaseStore", dependencies: [.product(name: "CareModel", package: "swift-customer-care")]),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: [
        "CaseStore",
        .product(name: "CareModel", package: "swift-customer-care"),
        .product(name: "CareTesting", package: "swift-customer-care"),
      ]
    ),
  ]
)
