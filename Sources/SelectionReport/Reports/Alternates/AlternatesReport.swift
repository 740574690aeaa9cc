import SelectionCore
import SelectionFile
import Wording

/// The alternates of a list, and the changes that replace those whose place no single nominee takes.
package struct AlternatesReport: Report {
    let list: PublishedList
    let alternates: Alternates
    let unserved: [AlternateChain]
    let inputs: SelectionInputs

    /// The columns of the nominees' file that stand in a table for spreadsheets.
    package var columns = PoolColumns.plan

    /// The report on the alternates of `list`.
    package init(_ list: PublishedList, _ alternates: Alternates, unserved: [AlternateChain], _ inputs: SelectionInputs)
    {
        (self.list, self.alternates, self.unserved, self.inputs) = (list, alternates, unserved, inputs)
    }

    /// True where all that is said of those without an alternate is proven.
    package var isDecided: Bool { unserved.allSatisfy { $0.status == .optimal || $0.status == .infeasible } }

    package var csvIsComputed: Bool { false }

    /// A table for spreadsheets: one alternate a line, in order; before columns of the nominees' file stand `position`,
    /// `firstFor` and `canStepInFor`, ids of delegates with spaces between them.
    package func csv(_ language: Language) -> String {
        let table = columns.table(inputs)
        let lines = alternates.order.enumerated().map { index, alternate in
            ["\(index + 1)", names(alternate.first), names(alternate.able)]
                + table.cells(alternate.row)
        }
        return ([["position", "firstFor", "canStepInFor"] + table.headers] + lines).map(CSVRecord.line).joined()
    }

    /// The document for scripts; equal inputs give equal bytes.
    /// - Parameter version: the product's.
    package func json(version: String) -> String {
        let document = JSONValue.fields([
            "list": .fields([
                "file": .string(list.file.name), "sha256": .string(list.file.sha256),
                "delegates": .count(list.delegates.count),
                "withdrawnEarlier": .array(list.withdrawnEarlier.map { .string($0.id) }),
            ]),
            "alternates": .array(
                alternates.order.enumerated().map { index, alternate in
                    .fields([
                        "position": .count(index + 1), "id": id(alternate.row), "first": ids(alternate.first),
                        "canStepInFor": ids(alternate.able),
                    ])
                }),
            "beyond": ids(alternates.beyond),
            "complete": .count(alternates.complete),
            "unserved": .array(
                unserved.map {
                    .fields([
                        "delegates": ids($0.delegates), "status": .string($0.status.rawValue),
                        "left": .optional($0.left, JSONValue.count), "entered": .optional($0.entered, JSONValue.count),
                        "seats": .optional($0.seats, JSONValue.count), "enters": $0.left == 0 ? ids($0.enters) : nil,
                    ])
                }),
            "inputs": SelectionPart.files(inputs.fingerprints),
            "lottery": .fields(["seed": .string(inputs.plan.lotterySeed)]),
            "version": .string(version),
        ])
        return document.document
    }

    private func names(_ rows: [Int]) -> String { rows.map(inputs.pool.id).joined(separator: " ") }

    private func id(_ row: Int) -> JSONValue { .string(inputs.pool.id(row)) }

    private func ids(_ rows: [Int]) -> JSONValue { .array(rows.map(id)) }
}
