import SelectionCore
import Wording

extension AlternatesReport {
    /// The report as people read it: the alternates in order, who steps in for which seat, and whom nobody can replace.
    package func text(_ language: Language) -> String { AlternatesPage(report: self, language: language).text }
}

/// What the sections of the report are made from; each section is a list of lines.
private struct AlternatesPage {
    let report: AlternatesReport
    let language: Language
    private var inputs: SelectionInputs { report.inputs }
    private var pool: Pool { inputs.pool }
    private var numbers: NumberStyle { NumberStyle(language) }

    var text: String {
        let sections = [heading, order, seats, unserved].filter { !$0.isEmpty }
        return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func words(_ code: ReplacementMessage, _ parameters: String...) -> String {
        Message(code, parameters: parameters).text(language)
    }

    private var heading: [String] {
        let title = inputs.plan.title.isEmpty ? Message(.reportUntitled).text(language) : inputs.plan.title
        let counts = [report.alternates.order.count, report.list.delegates.count].map { numbers.text($0) }
        return [
            DisplayText.fitted(title, width: TextTable.maximumWidth),
            words(.alternatesTitle, report.list.file.name, counts[0], counts[1]),
        ]
    }

    private var order: [String] {
        let alternates = report.alternates
        guard !alternates.order.isEmpty else { return [words(.alternatesNone)] }
        var table = TextTable(
            [.number(Message(.columnNumber).text(language))] + people
                + [.number(words(.alternatesFirst)), .number(words(.alternatesAble))])
        for (index, alternate) in alternates.order.enumerated() {
            table.add(
                ["\(index + 1)"] + cells(alternate.row)
                    + [numbers.text(alternate.first.count), numbers.text(alternate.able.count)])
        }
        let served = alternates.order.reduce(0) { $0 + $1.first.count }
        let counts = [served, report.list.delegates.count, alternates.beyond.count, alternates.complete]
            .map { numbers.text($0) }
        let beyond = alternates.beyond.isEmpty ? [] : [words(.alternatesBeyond, counts[2], counts[3])]
        return [words(.alternatesHow), words(.alternatesAbility)] + table.lines + [
            words(.alternatesServed, counts[0], counts[1])
        ] + beyond
    }

    /// For each kind of seat, who steps in for how many.
    private var seats: [String] {
        let columns = shownColumns
        guard !columns.isEmpty else { return [] }
        var (wordsOfSeat, sizes, firstRow) = ([[String]: [String]](), [[String]: Int](), [[String]: Int]())
        func add(_ delegates: [Int], _ word: String) {
            let bySeat = Dictionary(grouping: delegates) { row in
                columns.map { pool.records.field($0.index, ofRow: row) }
            }
            for (seat, rows) in bySeat {
                wordsOfSeat[seat, default: []].append("\(word) (\(numbers.text(rows.count)))")
                sizes[seat, default: 0] += rows.count
                firstRow[seat] = min(firstRow[seat] ?? .max, rows.min() ?? .max)
            }
        }
        for (index, alternate) in report.alternates.order.enumerated() { add(alternate.first, "\(index + 1)") }
        add(report.alternates.beyond, words(.seatBeyond))
        add(report.unserved.flatMap(\.delegates), words(.seatWithReplace))
        var table = TextTable(
            columns.map { .text($0.header, atMost: 40) }
                + [.number(words(.columnDelegates)), .text(words(.columnAlternates), atMost: 70)])
        for seat in sizes.keys.sorted(by: { (firstRow[$0] ?? 0) < (firstRow[$1] ?? 0) }) {
            table.add(seat + [numbers.text(sizes[seat] ?? 0), (wordsOfSeat[seat] ?? []).joined(separator: ", ")])
        }
        return [words(.alternatesBySeat)] + table.lines
    }

    private var unserved: [String] {
        guard !report.unserved.isEmpty else { return [] }
        var table = TextTable(people + [.text(words(.columnReplacement), atMost: 60)])
        let lines = report.unserved.flatMap { group in group.delegates.map { ($0, way(of: group)) } }
        for (delegate, way) in lines.sorted(by: { $0.0 < $1.0 }) { table.add(cells(delegate) + [way]) }
        return [words(.alternatesUnserved)] + table.lines
    }

    private func way(of group: AlternateChain) -> String {
        guard let left = group.left, let entered = group.entered, let seats = group.seats else {
            return words(group.status == .infeasible ? .alternatesNoChain : .alternatesUndecided)
        }
        let fewer = report.list.delegates.count - seats
        let change: String
        switch (left, entered) {
        case (0, 0) where fewer == 1: return proven(words(.alternatesVacancy), group)
        case (0, 1...):
            let ids = group.enters.map(pool.id).joined(separator: ", ")
            change = words(.alternatesEnterers, ids, numbers.text(entered))
        default: change = words(.alternatesChain, numbers.text(left), numbers.text(entered))
        }
        return proven(fewer > 0 ? words(.alternatesFewerSeats, change, numbers.text(fewer)) : change, group)
    }

    private func proven(_ counted: String, _ group: AlternateChain) -> String {
        group.status == .optimal ? counted : words(.alternatesNotFewest, counted)
    }

    /// The columns that name a person and the seat.
    private var people: [TextTable.Column] {
        [.text(inputs.plan.header(for: "id"), atMost: 24)]
            + (hasNames ? [.text(inputs.plan.header(for: "name"), atMost: 32)] : [])
            + shownColumns.map { .text($0.header, atMost: 40) }
    }

    private func cells(_ row: Int) -> [String] {
        [pool.id(row)] + (hasNames ? [pool.name(row) ?? ""] : [])
            + shownColumns.map { pool.records.field($0.index, ofRow: row) }
    }

    private var hasNames: Bool { pool.count > 0 && pool.name(0) != nil }

    private var shownColumns: [(header: String, index: Int)] {
        inputs.plan.seatColumns.map(inputs.plan.header).compactMap { header in
            pool.records.headers.firstIndex(of: header).map { (header, $0) }
        }
    }
}
