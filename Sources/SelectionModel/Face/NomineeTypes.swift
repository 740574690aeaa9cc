import IntegerProgramming

/// Some nominees by what tells them apart: those of one type are alike in all of it.
package struct NomineeTypes {
    /// The members of each type in the order in which they were given, types in the order of their first members.
    package private(set) var members: [[Int]] = []

    /// The free nominees of a programme, told apart by what they add to its rows; nil where there are more types than `limit`.
    /// - Complexity: O(nominees × tables), and for those whom rows name O(nonzeros).
    package init?(byRowsOf pool: PoolProgram, limit: Int) {
        let signatures = CodeSignatures(pool)
        var typeOfEntries: [[RowEntry]: Int] = [:]
        var typeOfSignature: [UInt64: Int] = [:]
        for nominee in pool.face.free.nominees {
            let signature = signatures?.signature(of: nominee)
            if let type = signature.flatMap({ typeOfSignature[$0] }) {
                members[type].append(nominee)
                continue
            }
            let entries = pool.entries(of: nominee)
            let type = typeOfEntries[entries] ?? members.count
            if type == members.count {
                guard members.count < limit else { return nil }
                typeOfEntries[entries] = type
                members.append([])
            }
            if let signature { typeOfSignature[signature] = type }
            members[type].append(nominee)
        }
    }

    /// Some `nominees`, told apart by rows and levels: who are alike add the same to every row and are worth the same.
    /// - Complexity: O(nominees × attributes).
    package init(byRowsAndLevelsOf problem: SelectionProblem, of nominees: some Sequence<Int>) {
        let columns = problem.columns
        let tables = columns.tables.map { table in
            NomineeTypes.classes((0..<table.codeCount).map { code in Array(table.entries(ofCode: code)) })
        }
        var terms: [NomineeValues.Term] = []
        for case .value(let values) in problem.levels { terms += values.terms }
        let worth = terms.map { NomineeTypes.classes($0.worth) }
        var types: [[Int]: Int] = [:]
        for nominee in nominees {
            let key =
                zip(columns.tables, tables).map { $1[$0.codes[nominee]] }
                + zip(terms, worth).map { $1[$0.codes[nominee]] }
                + (columns.memberships[nominee] ?? []).map { -1 - Int($0.row) }
            let type = types[key] ?? members.count
            if type == members.count {
                types[key] = type
                members.append([])
            }
            members[type].append(nominee)
        }
    }

    /// Numbers the distinct elements from 0.
    private static func classes<Element: Hashable>(_ elements: [Element]) -> [Int] {
        var classes: [Element: Int] = [:]
        return elements.map { element in
            if let known = classes[element] { return known }
            classes[element] = classes.count
            return classes.count - 1
        }
    }
}

/// A number for what each nominee adds through codes; equal where all codes add the same.
private struct CodeSignatures {
    private let tables: [(codes: PackedCodes, weights: [UInt64])]
    private let named: [Int: [RowEntry]]

    /// Nil where cutoffs tell nominees apart, or where numbers would not fit.
    init?(_ pool: PoolProgram) {
        guard pool.face.cutoffs.allSatisfy({ $0.objective.nominees.isConstant }) else { return nil }
        var tables: [(codes: PackedCodes, weights: [UInt64])] = []
        var unit: UInt64 = 1
        for table in pool.columns.tables {
            var classes: [ArraySlice<RowEntry>: UInt64] = [:]
            let classOfCode = (0..<table.codeCount).map { code -> UInt64 in
                let entries = table.entries(ofCode: code)
                let known = classes[entries] ?? UInt64(classes.count)
                classes[entries] = known
                return known
            }
            guard classes.count > 1 else { continue }
            let (next, overflow) = unit.multipliedReportingOverflow(by: UInt64(classes.count))
            if overflow { return nil }
            // Every class is below their count, so that its product with the unit is below the one that fits.
            tables.append((table.codes, classOfCode.map { $0 * unit }))
            unit = next
        }
        self.tables = tables
        named = pool.columns.memberships
    }

    /// The nominee's number; nil where a row names the nominee.
    func signature(of nominee: Int) -> UInt64? {
        guard named.isEmpty || named[nominee] == nil else { return nil }
        return tables.reduce(0) { $0 + $1.weights[$1.codes[nominee]] }
    }
}

extension LevelObjective.NomineeWorth {
    /// True where everyone is worth the same.
    fileprivate var isConstant: Bool {
        if case .constant = self { true } else { false }
    }
}
