import Foundation
import Testing

/// The picture of the targets, against `Package.swift`.
@Suite struct ArchitectureTests {
    private let picture: String
    private let package: String

    init() throws {
        picture = try Page("ARCHITECTURE.md").blocks.filter { $0.kind == "mermaid" }.flatMap(\.lines)
            .joined(separator: "\n")
        package = try String(contentsOf: Page.repository.appending(path: "Package.swift"), encoding: .utf8)
    }

    @Test func everyTargetIsInThePictureAndSaysWhatItIs() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Page.repository.appending(path: "Sources").path)
        // A node's own name has no hyphen.
        let nodes = picture.matches(of: /(\w+)\["([\w-]+) — [^"]+"\]/).map { node in
            node.1.lowercased() == node.2.replacing("-", with: "").lowercased() ? "\(node.2)" : ""
        }
        #expect(Set(nodes) == Set(folders.filter { !$0.hasPrefix(".") }))
        #expect(nodes.count == Set(nodes).count)
    }

    /// The target of a node.
    private func name(_ node: Substring) -> Substring { node == "delegatesOffice" ? "delegates-office" : node }

    /// The picture leaves out arrows that follow from others; those that it has are there.
    @Test func everyArrowIsADependency() throws {
        for arrow in picture.matches(of: /(?m)^ *(\w+)(?:\[.*?\])? --> (\w+)/) {
            let target = try #require(
                package.firstRange(of: "arget(\n            name: \"\(name(arrow.1))\"")
                    ?? package.firstRange(of: "arget(name: \"\(arrow.1)\""), "\(arrow.1)")
            let rest = package[target.upperBound...]
            let end = rest.firstRange(of: "\n        .target(")?.lowerBound ?? rest.endIndex
            let next = rest.firstRange(of: "\n        .executableTarget(")?.lowerBound ?? rest.endIndex
            #expect(rest[..<min(end, next)].contains("\"\(arrow.2)\""), "\(arrow.1) --> \(arrow.2)")
        }
    }
}
