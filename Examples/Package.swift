// swift-tools-version: 6.2
import PackageDescription

/// What a user of the library writes: four programs that depend on the package above and on nothing else.
let package = Package(
    name: "delegates-examples",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "delegates", path: "..")],
    targets: ["SelectFromMemory", "AllotSeats", "CompareScenarios", "VerifyFile"].map { name in
        .executableTarget(
            name: name, dependencies: [.product(name: "DelegateSelection", package: "delegates")],
            swiftSettings: [.treatAllWarnings(as: .error)])
    }
)
