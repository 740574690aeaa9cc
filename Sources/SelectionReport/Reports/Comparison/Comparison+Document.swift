import ExactArithmetic
import SelectionCore
import Wording

extension Comparison {
    package func document(_ language: Language) -> ReportDocument {
        let words = words(language)
        let sheet = ComparisonSheet(comparison: self, words: words)
        let title = base.inputs.plan.title
        let rows = ruleRows(language)
        return ReportDocument(
            title.isEmpty ? words.text(.reportUntitled) : title, subtitles: [words.title(options: options.count)],
            language: language, isWide: true,
            sections: [sheet.names, sheet.verdicts, sheet.overview, sheet.classes, sheet.units]
                + sheet.quotas(rows.filter { $0.kind == .quota })
                + [sheet.rules(rows.filter { ![.quota, .composition].contains($0.kind) }), sheet.shares]
                + scenarios.map(sheet.people))
    }
}

/// The data that the sections of a comparison are made from.
struct ComparisonSheet {
    /// The most people who enter or leave that a short form lists, for each scenario.
    private static let mostPeople = 40
    /// The most options that have columns of their own for differences and bounds.
    private static let mostDetailed = 4

    let comparison: Comparison
    let words: ComparisonWords

    var options: [Comparison.Option] { comparison.options }
    /// True where there are so many options that each has one column, in which differences from the first are marked.
    var isCompact: Bool { options.count > ComparisonSheet.mostDetailed }
    var numbers: NumberStyle { words.numbers }

    // MARK: Options

    /// The names of the options.
    var names: ReportSection {
        let terms = options.indices.map { index in
            let files = options[index].inputs.fingerprints
            let name = words.name(options[index]) + " (\((files.scenario ?? files.plan).name))"
            return ReportTerm(words.code(index), name)
        }
        return ReportSection([.terms(terms)])
    }

    /// The proven facts of each option; of one without a selection why that is.
    var verdicts: ReportSection {
        let findings = options.map { option in
            OutcomeSheet(outcome: option.outcome, inputs: option.inputs, language: words.language).findings
        }
        // Options of which the same is proven are named together.
        var groups: [[Int]] = []
        for index in options.indices {
            let alike = groups.firstIndex { findings[$0[0]] == findings[index] }
            if let alike { groups[alike].append(index) } else { groups.append([index]) }
        }
        let lines = groups.flatMap { group in
            let names = group.map { index in
                words.code(index) + (group.count > 1 ? "" : ": " + words.name(options[index]))
            }
            return [ReportParagraph(names.joined(separator: ", "), style: .lead)]
                + findings[group[0]].map { $0.deeper() }
        }
        return ReportSection(words.text(.verdicts), lines.map(ReportBlock.paragraph))
    }

    /// A table of names and some cells for each option; a scenario's columns stay together where it is divided.
    func table(
        _ key: String, _ heading: String, columns: (Int) -> [ReportColumn],
        rows: [(name: ReportCell, cells: (Int) -> [ReportCell])]
    ) -> ReportTable {
        var table = ReportTable(
            key,
            [.text(heading)]
                + options.indices.flatMap { index in
                    columns(index).map { index == 0 ? $0 : $0.inPart(index) }
                })
        for row in rows { table.add([row.name] + options.indices.flatMap(row.cells)) }
        return table
    }

    /// The columns of an option: an amount, and how much more that is than by the plan.
    func columns(_ index: Int) -> [ReportColumn] {
        let own = ReportColumn.amount(words.code(index)).meaning(words.name(options[index]))
        return [own] + (index > 0 && !isCompact ? [.amount(words.text(.changeColumn))] : [])
    }

    /// The note on how differences are shown.
    private var changeNote: String {
        words.text(isCompact ? .markedNote(base: words.base) : .changeNote(base: words.base))
    }

    /// An option's cell, and the difference from the first: in a cell of its own, or by marking.
    private func cells(_ own: ReportCell, _ difference: Rational?, at index: Int) -> [ReportCell] {
        guard index > 0 else { return [own] }
        guard isCompact else { return [own, change(difference)] }
        var marked = own
        if difference.map({ $0 != .zero }) ?? false { marked.tone = .changed }
        return [marked]
    }

    func change(_ change: Rational?) -> ReportCell {
        .number(
            words.change(change), change.map { .amount($0) },
            tone: change.map { $0 != .zero } ?? false ? .changed : nil)
    }

    /// The amounts that options come to.
    var overview: ReportSection {
        let status = (
            name: ReportCell.text(words.text(.status)),
            cells: { (index: Int) -> [ReportCell] in
                let isHeld = options[index].outcome.status == .optimal
                let own = ReportCell.text(words.status(options[index].outcome), tone: isHeld ? nil : .broken)
                return index > 0 && !isCompact ? [own, .blank] : [own]
            }
        )
        let rows = comparison.amountRows(words).map { row in
            (
                name: ReportCell.text(row.name),
                cells: { (index: Int) -> [ReportCell] in
                    let isBlank = row.isOfScenarios && index == 0
                    let value = isBlank ? ReportCell.blank : numbers.cell(row.values[index])
                    guard row.isOfScenarios else { return self.cells(value, row.change(index), at: index) }
                    return index > 0 && !isCompact ? [value, .blank] : [value]
                }
            )
        }
        var table = table("overview", "", columns: columns, rows: [status] + rows)
        table.note = changeNote
        return ReportSection(words.text(.overview), [.table(table)])
    }

    // MARK: Seats

    /// The delegates by class.
    var classes: ReportSection {
        guard let column = comparison.classColumn else { return ReportSection([]) }
        let header = comparison.base.inputs.plan.header(for: column)
        let table = seats("classes", header, comparison.classRows)
        return ReportSection(words.text(.classes(column: header)), [.table(table)])
    }

    /// The delegates by unit, and which units gain and lose.
    var units: ReportSection {
        guard let column = comparison.unitColumn else { return ReportSection([]) }
        let header = comparison.base.inputs.plan.header(for: column)
        let rows = comparison.unitRows
        let present = rows.filter { $0.counts.contains { $0 ?? 0 > 0 } }
        let shown = isCompact ? present.filter(\.differs) : present
        var table = seats("units", header, shown)
        let hidden = present.count - shown.count
        if hidden > 0 { table.note = words.text(.unitsAlike(count: numbers.text(hidden))) }
        let movements = comparison.scenarios.flatMap { comparison.movement($0, rows, words) }
        return ReportSection(
            words.text(.units(column: header)),
            [.table(table)] + movements.map(ReportBlock.paragraph) + unitCharts(rows, header))
    }

    private func seats(_ key: String, _ header: String, _ rows: [Comparison.SeatRow]) -> ReportTable {
        let total = Comparison.SeatRow(
            value: words.text(.total), counts: options.map { $0.outcome.recount?.objective.seats })
        var table = table(key, header, columns: columns, rows: rows.map { row in (.text(row.value), cells(row)) })
        table.addTotal([.text(total.value)] + options.indices.flatMap(cells(total)))
        return table
    }

    private func cells(_ row: Comparison.SeatRow) -> (Int) -> [ReportCell] {
        { index in
            cells(numbers.cell(row.counts[index]), row.change(index).map { Rational($0) }, at: index)
        }
    }

    // MARK: People

    /// The people who enter and those who leave by a scenario.
    func people(_ index: Int) -> ReportSection {
        let code = words.code(index) + " (" + words.name(options[index]) + ")"
        guard let change = comparison.change(index) else {
            return ReportSection(words.text(.nobodySelected(option: code)), standsAlone: true, [])
        }
        guard !change.entering.isEmpty || !change.leaving.isEmpty else {
            return ReportSection(words.text(.samePeople(option: code, base: words.base)), standsAlone: true, [])
        }
        guard !options.contains(where: \.inputs.withholdsReasons) else {
            return ReportSection(
                words.text(.changes(option: code)), ReportBlock.sentences([words.text(.changesWithheld)]))
        }
        let doubt = [0, index].filter { options[$0].outcome.status != .optimal }
            .map { words.text(.notProven(options: words.code($0))) }
        return ReportSection(
            words.text(.changes(option: code)),
            ReportBlock.sentences(doubt) + table(.entering, "+", change.entering)
                + table(.leaving, "−", change.leaving))
    }

    private func table(_ title: ComparisonMessage, _ sign: String, _ people: [Comparison.Person]) -> [ReportBlock] {
        guard let first = people.first else { return [] }
        let plan = comparison.base.inputs.plan
        let hasNames = first.name != nil
        let unit = comparison.unitColumn.map { plan.header(for: $0) }
        var table = ReportTable(
            title == .entering ? "entering" : "leaving",
            title: words.text(title) + " (" + numbers.text(people.count) + ")",
            [.mark(sign), .text(plan.header(for: "id"))]
                + (hasNames ? [.text(plan.header(for: "name"))] : [])
                + (unit.map { [.text($0)] } ?? []))
        table.isRoll = true
        for (place, person) in people.enumerated() {
            table.add(
                [.text(sign), .text(person.id)] + (hasNames ? [.text(person.name ?? "")] : [])
                    + (unit == nil ? [] : [.text(person.unit ?? "")]),
                isDetail: place >= ComparisonSheet.mostPeople)
        }
        let hidden = people.count - ComparisonSheet.mostPeople
        table.briefNote = hidden > 0 ? words.text(.andMore(count: numbers.text(hidden))) : nil
        return [.table(table)]
    }
}
