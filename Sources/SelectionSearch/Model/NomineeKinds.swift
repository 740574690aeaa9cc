/// Some nominees, by what rows and levels tell of them.
struct NomineeKinds {
    /// The nominees of each kind, in the order in which they were given; kinds in the order of their first.
    private(set) var members: [[Int]] = []

    /// Tells `nominees` apart.
    /// - Complexity: O(nominees × attributes).
    init(_ problem: SelectionProblem, of nominees: some Sequence<Int>) {
        let columns = problem.columns
        let tables = columns.tables.map { table in
            NomineeKinds.classes((0..<table.codeCount).map { code in Array(table.entries(ofCode: code)) })
        }
        var terms: [NomineeValues.Term] = []
        for case .value(let values) in problem.levels { terms += values.terms }
        let worth = terms.map { NomineeKinds.classes($0.worth) }
        var kinds: [[Int]: Int] = [:]
        for nominee in nominees {
            let key =
                zip(columns.tables, tables).map { $1[$0.codes[nominee]] }
                + zip(terms, worth).map { $1[$0.codes[nominee]] }
                + (columns.memberships[nominee] ?? []).map { -1 - Int($0.row) }
            let kind = kinds[key] ?? members.count
            if kind == members.count {
                kinds[key] = kind
                members.append([])
            }
            members[kind].append(nominee)
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
