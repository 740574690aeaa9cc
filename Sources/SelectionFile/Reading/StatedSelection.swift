import Foundation
import SelectionCore
import SelectionInput
import SelectionProof

/// A selection file as it was read: what it states, each with its place. Nothing of it is checked.
package struct StatedSelection: Sendable {
    /// The outermost node.
    package let root: DocumentNode

    /// The selection that stands in `file`.
    /// - Throws: `InputRejection` where the file is no document.
    package init(_ file: InputFile) throws(InputRejection) { root = try DocumentReader.read(file) }

    /// The value under `key`; nil if there is none.
    package subscript(key: SelectionKey) -> DocumentNode? { root[key] }

    /// The status, where it is one.
    package var status: Outcome.Status? { self[.status]?.text.flatMap(Outcome.Status.init) }

    /// The reason why the search stopped, where it is one.
    package var stop: Outcome.Stop? { self[.stopped]?.text.flatMap(Outcome.Stop.init) }

    /// The solver, by its name and version.
    package var solver: Outcome.Solver {
        Outcome.Solver(
            name: self[.solver]?[SolverKey.name]?.text ?? "", version: self[.solver]?[SolverKey.version]?.text ?? "")
    }

    /// The ids of the delegates, in the order of the file.
    package var delegates: [String] { (self[.selected]?.list ?? []).compactMap(\.text) }

    /// The number of the plan's rules; of those listed, where a file is from before lists were shortened.
    package var ruleCount: Int { self[.ruleCount]?.text.flatMap { Int($0) } ?? self[.rules]?.list?.count ?? 0 }

    /// True where counting alone shows that there is no selection.
    package var isImpossibleByCounting: Bool { !(self[.impossible]?.list ?? []).isEmpty }

    /// The SHA-256 of the published list that this one follows; nil where it follows none.
    package var publishedList: DocumentNode? { self[.replacement]?[ReplacementKey.from] }

    /// The question that the file says it answers; nil where it follows no list.
    package var question: Replacement? {
        guard let record = self[.replacement] else { return nil }
        func ids(_ key: ReplacementKey) -> [NomineeReference] { StatedSelection.references(record[key]) }
        let entered = Set(ids(.entered).map(\.id))
        let kept = StatedSelection.references(self[.selected]).filter { !entered.contains($0.id) }
        return Replacement(
            from: publishedList?.text ?? "", published: kept + ids(.left) + ids(.withdrawn), withdrawn: ids(.withdrawn),
            withdrawnEarlier: ids(.withdrawnEarlier))
    }

    /// The ids of a list, each once.
    private static func references(_ node: DocumentNode?) -> [NomineeReference] {
        var seen: Set<String> = []
        return (node?.list ?? []).compactMap { element in
            element.text.flatMap { seen.insert($0).inserted ? NomineeReference($0, location: element.location) : nil }
        }
    }
}

extension SearchProof {
    /// The proof whose bounds a selection file states.
    private struct Stated: Decodable {
        let proof: SearchProof?

        init(from decoder: any Decoder) throws {
            proof = try decoder.container(keyedBy: SelectionKey.self)
                .decodeIfPresent(SearchProof.self, forKey: .certificate)
        }
    }

    /// The proof that `selectionFile` states, without trees; nil where it states none.
    /// - Throws: `DecodingError` where it is no JSON, or what stands there is no proof.
    package static func stated(in selectionFile: InputFile) throws -> SearchProof? {
        try JSONDecoder().decode(Stated.self, from: selectionFile.data).proof
    }
}
