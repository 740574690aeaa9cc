import SelectionCore

extension ReportPage {
    /// The list of delegates: number, id, name, class and the unit, or by what else the first quota counts.
    var delegates: [String] {
        let list = delegateRows
        let hasNames = self.hasNames
        var table = TextTable(
            list.headers.enumerated().map { index, header in
                switch index {
                case 0: .number(header)
                case 1: .text(header, atMost: 24)
                case 2 where hasNames: .text(header, atMost: 32)
                default: .text(header, atMost: 48)
                }
            })
        for row in list.rows { table.add(row) }
        return [words(.reportDelegates, numbers.text(outcome.selected.count))] + table.lines
    }

    /// The headers and the cells of the list.
    var delegateRows: (headers: [String], rows: [[String]]) {
        let (pool, plan, columns, hasNames) = (inputs.pool, inputs.plan, shownColumns, self.hasNames)
        let headers =
            [words(.columnNumber), plan.header(for: "id")] + (hasNames ? [plan.header(for: "name")] : [])
            + columns.map(\.header)
        let rows = outcome.selected.enumerated().map { index, row in
            let own = ["\(index + 1)", pool.id(row)] + (hasNames ? [pool.name(row) ?? ""] : [])
            return own + columns.map { pool.records.field($0.index, ofRow: row) }
        }
        return (headers, rows)
    }

    private var hasNames: Bool { outcome.selected.first.map { inputs.pool.name($0) != nil } ?? false }

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
