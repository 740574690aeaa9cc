import IntegerProgramming
import SelectionModel

/// The rows of a problem and its free nominees by type: those whom no row, and nothing that is counted, tells apart are one
/// column. Its levels do not matter.
///
/// A value: it may be asked from several threads.
package struct TypedProblem: Sendable {
    /// The rows and nominees.
    package let problem: SelectionProblem
    /// The free nominees of each type, ascending.
    package let members: [[Int]]
    /// The row that counts all delegates.
    let seatsRow: Int?
    let refinements: TableRefinements
    /// The codes of the types.
    let codes: TypeCodes
    /// What one of each type adds to the problem's rows.
    let entries: [[RowEntry]]
    /// What those who must be in add to the rows.
    private let included: [Int]

    /// `problem`, its nominees told apart by its rows and by `signs`, a number for each nominee, below `limit`.
    /// - Complexity: O(nominees × attributes).
    package init(_ problem: SelectionProblem, signs: [UInt32], below limit: Int) {
        self.problem = problem
        refinements = TableRefinements(problem.columns)
        var told = problem
        told.levels = [
            .value(NomineeValues(terms: [.init(codes: PackedCodes(signs, below: limit), worth: Array(0..<limit))]))
        ]
        let free = Face(problem, refinements).free.nominees
        members = NomineeTypes(byRowsAndLevelsOf: told, of: free).members
        entries = members.map { problem.columns.entries(of: $0[0]) }
        codes = TypeCodes(members, in: problem.columns)
        included = problem.activities(of: problem.included)
        seatsRow = problem.columns.common.first { $0.coefficient == 1 }.map { Int($0.row) }
    }

    /// The same nominees and types where the rows have other ranges; nil where nominees feed other rows, or others are pinned.
    /// - Complexity: O(types × attributes).
    package func with(_ other: SelectionProblem) -> TypedProblem? {
        guard other.rows.count == problem.rows.count, other.included == problem.included,
            other.excluded == problem.excluded, other.columns.tables.count == problem.columns.tables.count
        else { return nil }
        let isSame = members.indices.allSatisfy { type in
            other.columns.entries(of: members[type][0]) == entries[type]
        }
        return isSame ? TypedProblem(self, other) : nil
    }

    private init(_ earlier: TypedProblem, _ problem: SelectionProblem) {
        self.problem = problem
        (members, seatsRow, refinements) = (earlier.members, earlier.seatsRow, earlier.refinements)
        (entries, included, codes) = (earlier.entries, earlier.included, earlier.codes)
    }

    /// The number of types.
    package var typeCount: Int { members.count }

    /// True where a selection keeps `rows`, in whole numbers.
    /// - Complexity: O(rows).
    func keeps(_ hint: TypedHint, _ rows: [IntegerProgram.Row]) -> Bool {
        zip(rows, hint.activities).allSatisfy { row, activity in
            row.lower.map { $0 <= activity } ?? true && row.upper.map { activity <= $0 } ?? true
        }
    }

    /// Each row's value where so many of types are selected.
    /// - Complexity: O(chosen types × attributes).
    fileprivate func activities(of chosen: TypedSelection) -> [Int] {
        var activities = included
        for part in chosen.parts {
            for entry in entries[Int(part.type)] { activities[Int(entry.row)] += entry.coefficient * Int(part.count) }
        }
        return activities
    }

    /// A selection, ascending: of each type the first members, with those who must be in.
    package func selection(_ chosen: TypedSelection) -> [Int] {
        (problem.included + chosen.parts.flatMap { members[Int($0.type)].prefix(Int($0.count)) }).sorted()
    }
}

/// How many are selected of types; those of whom nobody is are left out.
package struct TypedSelection: Sendable, Equatable {
    /// So many of a type.
    package struct Part: Sendable, Equatable {
        package var type: Int32
        package var count: Int32
    }

    /// The types of whom somebody is selected, ascending.
    package var parts: [Part]

    /// `counts` of the types, one for each.
    init(_ counts: [Int]) {
        parts = counts.enumerated().compactMap { type, count in
            count == 0 ? nil : Part(type: Int32(type), count: Int32(count))
        }
    }

    /// The sum of what those selected are worth.
    package func sum(_ worth: [Int]) -> Int { parts.reduce(0) { $0 + worth[Int($1.type)] * Int($1.count) } }
}

/// A selection with what every row comes to by it.
package struct TypedHint: Sendable {
    let selection: TypedSelection
    let activities: [Int]

    /// `selection` in `typed`.
    package init(_ selection: TypedSelection, of typed: TypedProblem) {
        self.selection = selection
        activities = typed.activities(of: selection)
    }
}
