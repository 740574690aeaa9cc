import SelectionModel

extension Pool {
    /// The pool with the columns that `plan` derives of others: the classes that the plan gives, values of several columns joined,
    /// and whether one of several alternatives is met. What follows reads them as it reads the columns of the file. Where the file lacks a column that
    /// is needed, which its reader has said, the derived one is left out.
    /// - Complexity: O(nominees) for each column that is joined and each that alternatives read.
    package func deriving(for plan: Plan) -> Pool {
        var pool = self
        // First: what follows is to see the classes that the plan gives.
        if let composition = plan.composition { pool.assignClasses(of: composition) }
        for (name, parts) in plan.joinedColumns where parts.allSatisfy({ columns[$0] != nil }) {
            pool.columns[name] = joined(parts)
        }
        for condition in plan.groups.flatMap(\.conditions) { pool.addAlternatives(of: condition) }
        return pool
    }

    /// Puts the classes that the plan gives in the place of what the column of classes has.
    private mutating func assignClasses(of composition: Composition) {
        let assignments = composition.assignments
        for condition in assignments.flatMap(\.conditions) { addAlternatives(of: condition) }
        guard !assignments.isEmpty, let column = columns[composition.column],
            assignments.flatMap(\.conditions).allSatisfy({ columns[$0.column] != nil })
        else { return }
        let members = assignments.map { Membership($0.conditions, in: self) }
        // Coded again, so that a value that nobody has any more is none of the column's.
        var values = [""]
        var codes = ["": UInt32(0)]
        let coded = (0..<count).map { nominee -> UInt32 in
            let given = members.firstIndex { $0.contains(nominee) }
            let value = given.map { assignments[$0].value } ?? column.values[column.packed[nominee]]
            if let known = codes[value] { return known }
            let code = UInt32(values.count)
            codes[value] = code
            values.append(value)
            return code
        }
        columns[composition.column] = CodedColumn(values: values, codes: coded)
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
