/// What reports do not tell of a person, since whoever reads them may not know it.
extension SelectionInputs {
    /// True where the plan's column of this name, or a part of it where it is joined, is withheld.
    package func withholds(column name: String) -> Bool {
        plan.parts(ofColumn: name).contains { withheld.contains(plan.header(for: $0)) }
    }

    /// True where a rule counts by a withheld column, so that being counted tells of it.
    package func withholds(_ rule: Recount.RuleCount) -> Bool {
        !withheld.isEmpty
            && plan.columnsCounted(by: Statement(rule.place, id: rule.id)).contains(where: withholds(column:))
    }

    /// True where the plan reads a withheld column, so that who could sit in whose place, and what that would change, tells of it.
    package var withholdsReasons: Bool { !withheld.isEmpty && plan.columnsRead.contains(where: withholds(column:)) }

    /// True where points are given by a withheld column.
    package var withholdsMerit: Bool {
        !withheld.isEmpty && plan.merit.map(\.column).contains(where: withholds(column:))
    }
}

extension Plan {
    /// The columns that are read to count a statement, those of its base group among them.
    fileprivate func columnsCounted(by statement: Statement) -> [String] {
        let counted = kind(statement.kind).counted(by: statement, in: self)
        let base = groups.first { $0.name == counted.base }?.conditions ?? []
        return (counted.conditions + base).flatMap(\.onColumns).map(\.column)
    }
}
