import SelectionCore

extension ReportPage {
    /// The list of delegates: number, id, name, class and the unit, or by what else the first quota counts.
    var delegates: [String] {
        let pool = inputs.pool
        let hasNames = outcome.selected.first.map { pool.name($0) != nil } ?? false
        var table = TextTable(
            [.number(words(.columnNumber)), .text(inputs.plan.header(for: "id"), atMost: 24)]
                + (hasNames ? [.text(inputs.plan.header(for: "name"), atMost: 32)] : [])
                + shownColumns.map { .text($0.header, atMost: 48) })
        for (index, row) in outcome.selected.enumerated() {
            let own = ["\(index + 1)", pool.id(row)] + (hasNames ? [pool.name(row) ?? ""] : [])
            table.add(own + shownColumns.map { pool.records.field($0.index, ofRow: row) })
        }
        return [words(.reportDelegates, numbers.text(outcome.selected.count))] + table.lines
    }

    /// The columns by which the composition and the first required quota count. Lists are passed on, so no others are
    /// shown: a person's ethnic group or party is nobody's business there.
    var shownColumns: [(header: String, index: Int)] {
        let plan = inputs.plan
        var seen: Set<String> = [plan.header(for: "id"), plan.header(for: "name")]
        return plan.seatColumns.map(plan.header).filter { seen.insert($0).inserted }.compactMap { header in
            inputs.pool.records.headers.firstIndex(of: header).map { (header, $0) }
        }
    }
}
