// swift-tools-version: 6.2

import PackageDescription

// Rounding and square roots are calls of the C mathematics library where the processor has no instruction for them, and no
// Foundation is there to bring it along.
let mathematics: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux, .android]))]

let package = Package(
  name: "swift-customer-care",
  products: [
    .library(name: "CustomerCare", targets: ["CustomerCare"]),
    .library(name: "CareModel", targets: ["CareModel"]),
    .library(name: "CareLanguage", targets: ["CareLanguage"]),
    .library(name: "CareSLA", targets: ["CareSLA"]),
    .library(name: "CareDesk", targets: ["CareDesk"]),
    .library(name: "CareFoundation", targets: ["CareFoundation"]),
    .library(name: "CareTesting", targets: ["CareTesting"]),
  ],
  targets: [
    // Floor 1: the words everybody speaks.
    .target(name: "CareModel"),
    // Floor 2: text to meaning, time to promises. They never import each other.
    .target(name: "CareLanguage", dependencies: ["CareModel"], linkerSettings: mathematics),
    .target(name: "CareSLA", dependencies: ["CareModel"]),
    // Floor 3: decisions that need all three, and the bridge to Foundation.
    .target(name: "CareDesk", dependencies: ["CareModel", "CareLanguage", "CareSLA"]),
    .target(name: "CareFoundation", dependencies: ["CareModel", "CareSLA"]),
    // Floor 4: one import for apps.
    .target(
      name: "CustomerCare",
      dependencies: ["CareModel", "CareLanguage", "CareSLA", "CareDesk"]
    ),
    // Beside the house: the test kit for packages that embed the library.
    .target(name: "CareTesting", dependencies: ["CareModel"]),

    .testTarget(
      name: "CareModelTests",
      dependencies: ["CareModel", "CareTesting"],
      resources: [.copy("Golden")]
    ),
    .testTarget(name: "CareLanguageTests", dependencies: ["CareLanguage", "CareTesting"]),
    .testTarget(name: "CareSLATests", dependencies: ["CareSLA", "CareFoundation", "CareTesting"]),
    .testTarget(name: "CareDeskTests", dependencies: ["CareDesk", "CareTesting"]),
    .testTarget(name: "CareFoundationTests", dependencies: ["CareFoundation", "CareTesting"]),
    .testTarget(name: "CareTestingTests", dependencies: ["CareModel", "CareTesting"]),
  ]
)

// One loop for every target, so that no module is held to a lower standard.
for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
}
