// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "swift-customer-care-examples",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "swift-customer-care", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
  ],
  targets: [
    // The command-line example: every floor of the library, from a shell.
    .executableTarget(
      name: "care",
      dependencies: [
        "CareReport",
        .product(name: "CustomerCare", package: "swift-customer-care"),
        .product(name: "CareFoundation", package: "swift-customer-care"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.copy("Stories")]
    ),
    // What the command line prints, made without Foundation.
    .target(
      name: "CareReport",
      dependencies: [.product(name: "CustomerCare", package: "swift-customer-care")]
    ),
    // Trains the built-in model and reproduces the figures of Documentation/Accuracy.md.
    .executableTarget(
      name: "ModelRecipe",
      dependencies: [
        .product(name: "CareLanguage", package: "swift-customer-care"),
        .product(name: "CareModel", package: "swift-customer-care"),
        .product(name: "CareTesting", package: "swift-customer-care"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.copy("Labels"), .copy("Posts")]
    ),
    // Writes the zone table of CareSLA from the zone files of a system.
    .executableTarget(
      name: "ZoneTable",
      dependencies: [
        .product(name: "CareSLA", package: "swift-customer-care"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
