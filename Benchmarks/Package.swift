// swift-tools-version: 6.2
import PackageDescription

/// The benchmarks measure parts of the package above that no product offers, so they are compiled as a part of it: SwiftPM calls a
/// package by its folder.
let measured = String(
    Context.packageDirectory.split(separator: "/").dropLast().last.map { folder in
        folder.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" }
    } ?? [])

/// A warning is an error here too.
let ours: [SwiftSetting] = [
    .treatAllWarnings(as: .error), .unsafeFlags(["-package-name", measured]),
]

let package = Package(
    name: "delegates-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "delegates", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // Runs, medians, tables, machines; knows nothing of selections.
        .target(name: "Measurement", swiftSettings: ours),

        // Pictures of measurements; knows nothing of what is measured.
        .target(name: "Drawing", swiftSettings: ours),

        // Other people's solvers and readers, and the models that they are given.
        .target(
            name: "Peers",
            dependencies: ["Measurement", .product(name: "DelegateSelection", package: "delegates")],
            swiftSettings: ours
        ),

        // Families, phases, rows.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "Measurement", "Drawing", "Peers",
                .product(name: "DelegateSelection", package: "delegates"),
                .product(name: "Apportionment", package: "delegates"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: ours
        ),

        .testTarget(name: "MeasurementTests", dependencies: ["Measurement"], swiftSettings: ours),
        .testTarget(name: "DrawingTests", dependencies: ["Drawing"], swiftSettings: ours),
        .testTarget(
            name: "PeersTests",
            dependencies: ["Peers", .product(name: "DelegateSelection", package: "delegates")], swiftSettings: ours),
    ]
)
