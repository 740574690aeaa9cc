import DocumentSchema
import Foundation
import SelectionCore
import Testing

@testable import SelectionInput

/// The page on plans is their complete reference: every key of a plan and of a scenario stands in a piece of a plan on it.
@Suite("The reference of plans") struct PlanReferenceTests {
    private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Documentation/Plan.md")

    /// The pieces of plans on the page.
    private static func pieces() throws -> [DocumentNode] {
        let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```yaml\n").dropFirst()
        return try parts.map { part in
            let text = part.components(separatedBy: "```")[0]
            var problems = ProblemList()
            let node = try DocumentReader.read(InputFile(name: "piece.yaml", bytes: text.utf8), &problems)
            #expect(problems.sorted == [])
            return node
        }
    }

    @Test("shows every key in use", arguments: ["plan", "scenario"])
    func everyKey(kind: String) throws {
        let document = kind == "plan" ? InputDocuments.plan : InputDocuments.scenario
        var paths = KeyPaths(document)
        for piece in try PlanReferenceTests.pieces() { paths.use(piece) }
        // What a column called “any” may hold, which is what every column may.
        #expect(paths.unused.filter { !$0.hasPrefix("groups.*.any.") } == [])
        #expect(paths.known.count > 45)
    }
}

/// The keys of a document by the way that leads to them, such as `rules.relax.min`, and those that were met in use.
private struct KeyPaths {
    private let document: DocumentDescription
    private(set) var known: Set<String> = []
    private var used: Set<String> = []

    init(_ document: DocumentDescription) {
        self.document = document
        walk(.map(document.root), nil, "")
    }

    var unused: [String] { known.subtracting(used).sorted() }

    mutating func use(_ node: DocumentNode) { walk(.map(document.root), node, "") }

    /// Notes the keys of `form` at `path` as known, or, where a node is given, those that it has as used.
    private mutating func walk(_ form: ValueForm, _ node: DocumentNode?, _ path: String) {
        switch form {
        case .map(let map): keys(map.keys, node, path)
        case .names(let form, _, let own):
            keys(own, node, path)
            guard let node else { return walk(form, nil, path + "*.") }
            for entry in node.entries ?? [] where !own.contains(where: { $0.name == entry.key }) {
                walk(form, entry.value, path + "*.")
            }
        case .list(let form, _):
            guard let node else { return walk(form, nil, path) }
            for item in node.list ?? [] { walk(form, item, path) }
        case .either(let forms): for form in forms { walk(form, node, path) }
        case .nullable(let form): walk(form, node, path)
        default: break
        }
    }

    private mutating func keys(_ keys: [KeyDescription], _ node: DocumentNode?, _ path: String) {
        for key in keys {
            guard let node else {
                known.insert(path + key.name)
                walk(key.form, nil, path + key.name + ".")
                continue
            }
            guard let value = node[key.name] else { continue }
            used.insert(path + key.name)
            walk(key.form, value, path + key.name + ".")
        }
    }
}
