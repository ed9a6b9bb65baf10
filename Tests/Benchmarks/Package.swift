// swift-tools-version: 6.2

import PackageDescription

// What the library costs, at sizes from one to a million. `swift package benchmark` runs it; the script `compare` beside
// this file runs it together with the rivals and writes Documentation/Performance.md.
let package = Package(
  name: "care-benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "swift-customer-care", path: "../.."),
    // Without its hooks into the memory allocator, which AllocationCounter replaces.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // Counts allocations by standing in for the allocator of the C library.
    .target(name: "AllocationCounter"),
    // What is measured: the same posts, questions and timelines for the library, for its rivals and for the guard.
    .target(
      name: "Workload",
      dependencies: [
        .product(name: "CustomerCare", package: "swift-customer-care"),
        .product(name: "CareTesting", package: "swift-customer-care"),
      ]
    ),
    // Writes the workload as files, for rivals in other languages.
    .executableTarget(name: "WriteWorkload", dependencies: ["Workload"]),
    // A small fixed workload whose instructions are counted.
    .executableTarget(name: "Guard", dependencies: ["AllocationCounter", "Workload"]),
    .executableTarget(
      name: "Care",
      dependencies: [
        "AllocationCounter", "Workload",
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Care",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    ),
  ]
)

for target in package.targets where target.name != "AllocationCounter" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
