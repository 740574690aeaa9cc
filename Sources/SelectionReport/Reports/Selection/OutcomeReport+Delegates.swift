import SelectionCore

extension OutcomeSheet {
    /// The list of delegates: number, id, name, class and the unit, or by what else the first quota counts.
    var delegates: ReportSection {
        let people = PeopleColumns(
            inputs, hasNames: outcome.selected.first.map { inputs.pool.name($0) != nil } ?? false)
        var table = ReportTable("delegates", [.count(say(.columnNumber))] + people.columns())
        for (index, row) in outcome.selected.enumerated() {
            table.add([.number("\(index + 1)", .count(index + 1))] + people.cells(row))
        }
        return ReportSection(
            say(.reportDelegates(count: numbers.text(outcome.selected.count))), standsAlone: true,
            outcome.selected.isEmpty ? [] : [.table(table)])
    }
}

/// The columns that name a person and the seat: id, name, and those by which the composition and the first required quota
/// count. Lists are passed on, so no others are shown: a person's ethnic group or party is nobody's business there.
struct PeopleColumns {
    private let inputs: SelectionInputs
    private let hasNames: Bool
    /// The columns of the seat: their headers, and the text of each nominee's cell.
    let seat: [(header: String, text: (Int) -> String)]

    /// The columns; names are among them where `hasNames`.
    init(_ inputs: SelectionInputs, hasNames: Bool) {
        (self.inputs, self.hasNames) = (inputs, hasNames)
        let plan = inputs.plan
        var seen: Set<String> = [plan.header(for: "id"), plan.header(for: "name")]
        let names = plan.seatColumns.filter {
            !inputs.withholds(column: $0) && seen.insert(plan.header(for: $0)).inserted
        }
        seat = names.compactMap { name in
            inputs.pool.texts(ofColumn: name).map { (plan.header(for: name), $0) }
        }
    }

    /// The columns, names among them where the pool has any.
    init(_ inputs: SelectionInputs) {
        self.init(inputs, hasNames: inputs.pool.count > 0 && inputs.pool.name(0) != nil)
    }

    /// The columns.
    func columns() -> [ReportColumn] {
        [.text(inputs.plan.header(for: "id"))]
            + (hasNames ? [.text(inputs.plan.header(for: "name"))] : [])
            + seat.map { .text($0.header) }
    }

    /// The cells of a nominee.
    func cells(_ row: Int) -> [ReportCell] { cells(row, id: inputs.pool.id(row)) }

    /// The cells of a nominee, or of somebody who is none any more and of whom the id is known alone.
    func cells(_ row: Int?, id: String) -> [ReportCell] {
        let name = hasNames ? [row.map { inputs.pool.name($0) ?? "" } ?? "–"] : []
        let cells = seat.map { column in row.map(column.text) ?? "–" }
        return ([id] + name + cells).map { .text($0) }
    }
}
