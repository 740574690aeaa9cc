import SelectionModel

extension Pool {
    /// The pool with the columns that `plan` derives of others: values of several columns joined, and whether one of several
    /// alternatives is met. What follows reads them as it reads the columns of the file. Where the file lacks a column that
    /// is needed, which its reader has said, the derived one is left out.
    /// - Complexity: O(nominees) for each column that is joined and each that alternatives read.
    package func deriving(for plan: Plan) -> Pool {
        var pool = self
        for (name, parts) in plan.joinedColumns where parts.allSatisfy({ columns[$0] != nil }) {
            pool.columns[name] = joined(parts)
        }
        for condition in plan.groups.flatMap(\.conditions) { pool.addAlternatives(of: condition) }
        return pool
    }

    /// Adds the column of a condition that has alternatives, those within them first.
    private mutating func addAlternatives(of condition: Condition) {
        guard case .any(let alternatives) = condition.test else { return }
        for inner in alternatives.joined() { addAlternatives(of: inner) }
        guard alternatives.joined().allSatisfy({ columns[$0.column] != nil }) else { return }
        columns[condition.column] = metColumn(alternatives.map { Membership($0, in: self) })
    }

    /// A column that is blank for everyone who is in none of `alternatives`.
    private func metColumn(_ alternatives: [Membership]) -> CodedColumn {
        var pairs = CombinedCodes(count: count)
        for test in alternatives.flatMap(\.tests) {
            pairs.split(by: test.codes, classOfCode: denseClasses(test.isAllowed))
        }
        let isMet = pairs.representatives.map { nominee in alternatives.contains { $0.contains(nominee) } }
        return CodedColumn(values: ["", "any"], codes: pairs.codes.map { isMet[Int($0)] ? 1 : 0 })
    }

    /// A column of the values of `parts`, joined; blank where one of them is.
    private func joined(_ parts: [String]) -> CodedColumn {
        let columns = parts.map(column)
        var pairs = CombinedCodes(count: count)
        for column in columns { pairs.split(by: column.packed, classOfCode: Array(column.values.indices)) }
        var values = [""]
        var codes = ["": UInt32(0)]
        let codeOfPair = pairs.representatives.map { nominee -> UInt32 in
            let texts = columns.map { $0.values[$0.packed[nominee]] }
            let text = texts.contains("") ? "" : texts.joined(separator: Quota.valueSeparator)
            if let known = codes[text] { return known }
            let code = UInt32(values.count)
            codes[text] = code
            values.append(text)
            return code
        }
        return CodedColumn(values: values, codes: pairs.codes.map { codeOfPair[Int($0)] })
    }
}
