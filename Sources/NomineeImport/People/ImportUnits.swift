import SelectionCore
import SelectionInput
import Wording

/// The units that nominate, and their seats.
package enum ImportUnits {
    private static let nameHeadings = ["unit", "value", "đơn vị", "tên đơn vị", "name"]
    private static let leastHeadings = ["min", "tối thiểu", "ít nhất"]
    private static let mostHeadings = ["max", "tối đa", "nhiều nhất"]
    private static let seatHeadings = ["seats", "chỉ tiêu", "số suất", "số đại biểu", "phân bổ"]

    /// The units in a table: their names under `unit`, `value` or `Đơn vị`, or in its first column; their seats under `seats`, or
    /// under `min` and `max`.
    /// - Throws: `InputRejection` where it cannot be read, or a number of seats is none.
    package static func read(
        _ file: InputFile
    ) throws(InputRejection) -> (units: [ImportUnit], remarks: [Diagnostic]) {
        var problems = ProblemList()
        let grids = CellGrid.read(file, &problems)
        guard let grid = grids.first(where: { !$0.rows.isEmpty }), let header = grid.rows.first, !problems.hasErrors
        else {
            if !problems.hasErrors { problems.error(at: file.place, Message(.emptyFile)) }
            throw InputRejection(problems.sorted)
        }
        func column(_ headings: [String]) -> Int? {
            let keys = headings.map(HeadingNames.key)
            return header.cells.filter { keys.contains(HeadingNames.key($0.value.text)) }.keys.min()
        }
        let name = column(nameHeadings) ?? header.cells.keys.min() ?? 0
        let (seats, least, most) = (column(seatHeadings), column(leastHeadings), column(mostHeadings))
        let units = grid.rows.dropFirst().compactMap { row -> ImportUnit? in
            guard let text = row.cells[name]?.text.normalized, !TotalWords.areTotal(text) else { return nil }
            func number(_ column: Int?) -> Int? {
                guard let column, let text = row.cells[column]?.text.normalized else { return nil }
                if let number = Int(text), (0...1_000_000).contains(number) { return number }
                problems.error(
                    at: grid.place(row: row.number, column: column), Message(ImportMessage.noSeats(text: text.quotable))
                )
                return nil
            }
            let exact = number(seats)
            return ImportUnit(name: text, least: number(least) ?? exact, most: number(most) ?? exact)
        }
        guard !problems.hasErrors else { throw InputRejection(problems.sorted) }
        return (units, problems.sorted)
    }

    /// The units of the plan's quotas and those of `others`, with the bounds that the plan has. Where it bounds no unit, with those of
    /// `others`.
    package static func merged(_ plan: Plan, _ others: [ImportUnit]) -> [ImportUnit] {
        let lines = quota(plan)?.lines ?? []
        var units = others
        if lines.contains(where: isBounded) {
            for index in units.indices { (units[index].least, units[index].most) = (nil, nil) }
        }
        for line in lines {
            let bounds = (whole(line.bounds.minimum), whole(line.bounds.maximum))
            if let index = units.firstIndex(where: { $0.name == line.value }) {
                if isBounded(line) { (units[index].least, units[index].most) = bounds }
            } else {
                units.append(ImportUnit(name: line.value, least: bounds.0, most: bounds.1))
            }
        }
        return units
    }

    /// Where `merged` takes the bounds from; nil where neither has any.
    package static func seatsOrigin(_ plan: Plan, _ others: [ImportUnit]) -> SeatsOrigin? {
        if quota(plan)?.lines.contains(where: isBounded) ?? false { return .plan }
        return others.contains { $0.least != nil || $0.most != nil } ? .units : nil
    }

    /// The plan's quota on units.
    private static func quota(_ plan: Plan) -> Quota? {
        let column = plan.headers.keys.contains(PersonField.unit.rawValue) ? PersonField.unit.rawValue : nil
        return plan.quotas.first { quota in
            quota.column == column
                || PersonField.columns(in: [plan.header(for: quota.column)], named: plan.headers)[.unit] != nil
        }
    }

    private static func isBounded(_ line: Quota.Line) -> Bool {
        whole(line.bounds.minimum) != nil || whole(line.bounds.maximum) != nil
    }

    private static func whole(_ bound: Bound?) -> Int? {
        if case .count(let count) = bound { return count.ceiling }
        return nil
    }
}
