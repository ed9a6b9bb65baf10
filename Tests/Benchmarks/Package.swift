// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "swift-customer-care", path: "../..")],
  targets: [
    .executableTarget(
      name: "DeskBench",
      dependencies: [
        .product(name: "CareDesk", package: "swift-customer-care"),
        .product(name: "CareLanguage", package: "swift-customer-care"),
        .product(name: "CareModel", package: "swift-customer-care"),
      ]
    )
  ]
)
