// swift-tools-version: 6.2

import PackageDescription

// Coverage-guided fuzzing of everything that strangers' bytes reach. Built by the script `fuzz` beside this file, which
// gives the flags that must hold for the library too.
let package = Package(
  name: "care-fuzzing",
  dependencies: [.package(name: "swift-customer-care", path: "../..")],
  targets: [
    // The entry of libFuzzer, whose runtime comes with the toolchain.
    .target(name: "FuzzDriver"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "FuzzDriver",
        .product(name: "CustomerCare", package: "swift-customer-care"),
        .product(name: "CareFoundation", package: "swift-customer-care"),
        .product(name: "CareTesting", package: "swift-customer-care"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .strictMemorySafety(),
      ],
      linkerSettings: [.linkedLibrary("stdc++")]
    ),
  ]
)
