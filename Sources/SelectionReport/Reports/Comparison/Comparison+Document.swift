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
    /// The most options that have bars of their own.
    private static let mostSeries = 3

    let comparison: Comparison
    let words: ComparisonWords

    var options: [Comparison.Option] { comparison.options }
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
        let lines = options.indices.flatMap { index in
            let option = options[index]
            let sheet = OutcomeSheet(outcome: option.outcome, inputs: option.inputs, language: words.language)
            return [ReportParagraph(words.code(index) + ": " + words.name(option), style: .lead)]
                + sheet.findings.map { $0.deeper() }
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
        return [own] + (index > 0 ? [.amount(words.text(.changeColumn))] : [])
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
                return index > 0 ? [own, .blank] : [own]
            }
        )
        let rows = comparison.amountRows(words).map { row in
            (
                name: ReportCell.text(row.name),
                cells: { (index: Int) -> [ReportCell] in
                    let isBlank = row.isOfScenarios && index == 0
                    let value = isBlank ? ReportCell.blank : numbers.cell(row.values[index])
                    guard index > 0 else { return [value] }
                    return [value, row.isOfScenarios ? .blank : change(row.change(index))]
                }
            )
        }
        var table = table("overview", "", columns: columns, rows: [status] + rows)
        table.note = words.text(.changeNote(base: words.base))
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
        let table = seats("units", header, rows.filter { $0.counts.contains { $0 ?? 0 > 0 } })
        let movements = comparison.scenarios.flatMap { index in
            comparison.movement(index, rows, words).map(ReportBlock.paragraph)
                + (unitChart(index, rows, header).map { [.figure($0)] } ?? [])
        }
        return ReportSection(words.text(.units(column: header)), [.table(table)] + movements)
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
            let own = numbers.cell(row.counts[index])
            return index > 0 ? [own, change(row.change(index).map { Rational($0) })] : [own]
        }
    }

    /// The units that have more seats than by the plan, and those that have fewer.
    private func unitChart(_ index: Int, _ rows: [Comparison.SeatRow], _ header: String) -> ReportFigure? {
        let moved = rows.compactMap { row in row.change(index).map { (row.value, $0) } }.filter { $0.1 != 0 }
        guard !moved.isEmpty else { return nil }
        let title = words.text(
            .chartUnits(
                option: words.code(index) + " (" + words.name(options[index]) + ")", column: header, base: words.base))
        let words = words
        let chart = BarChart(
            title: title, series: [.init(name: words.code(index), tone: .second)],
            rows: moved.map { value, change in
                .init(label: value, bars: [.init(value: Double(change), text: words.change(change))])
            }, leastStep: 1, axis: { words.change(Int($0)).isEmpty ? "0" : words.change(Int($0)) })
        return ReportFigure(.bars(chart), caption: title)
    }

    /// The groups' shares among nominees and among the delegates of the plan and the first scenarios.
    var shares: ReportSection {
        let shown = options.indices.filter { options[$0].hasSelection }.prefix(ComparisonSheet.mostSeries)
        guard !shown.isEmpty else { return ReportSection([]) }
        let tones: [SVG.Tone] = [.second, .third, .fourth]
        let chart = ShareChart(
            presence: comparison.base.inputs.presence,
            options: zip(shown, tones).map { index, tone in
                let name = words.code(index) + " " + words.name(options[index])
                return .init(name: name, tone: tone, rules: options[index].outcome.recount?.rules ?? [])
            }, labels: StatementLabels(comparison.base.inputs, words.language), words: words)
        return ReportSection(words.text(.chartShares), [.figure(chart.figure)])
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
