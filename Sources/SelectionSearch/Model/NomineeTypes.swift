import IntegerProgramming

/// The free nominees of a pool programme by what they add to its rows: those of one type add the same.
struct NomineeTypes {
    /// The members of each type, types in the order of their first members.
    private(set) var members: [[Int]] = []

    /// The types; nil where there are more than `limit`.
    /// - Complexity: O(nominees × tables), and for those whom rows name O(nonzeros).
    init?(_ pool: PoolProgram, limit: Int) {
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
    /// Whether everyone is worth the same.
    fileprivate var isConstant: Bool {
        if case .constant = self { true } else { false }
    }
}
