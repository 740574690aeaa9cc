import ExactArithmetic
import SelectionCore
import Wording

extension Comparison {
    /// The comparison as a page: one file with pictures inside and no script.
    package func page(_ language: Language) -> String {
        let words = words(language)
        let sheet = ComparisonSheet(comparison: self, words: words)
        let title = base.inputs.plan.title
        return PageParts.page(
            title.isEmpty ? words.text(.reportUntitled) : title, subtitle: words.title(options: options.count),
            language: language.rawValue, isWide: true,
            [sheet.verdicts, sheet.overview, sheet.seats, sheet.rules, sheet.shares].compactMap(\.self) + sheet.people)
    }
}

/// What the sections of a comparison's page are made from.
private struct ComparisonSheet {
    /// So many scenarios stand side by side in a table; further ones follow in the next.
    private static let mostScenarios = 5
    /// So many scenarios have bars of their own.
    private static let mostSeries = 3

    let comparison: Comparison
    let words: ComparisonWords

    private typealias Cell = PageParts.Cell
    private var options: [Comparison.Option] { comparison.options }
    private var numbers: NumberStyle { words.numbers }

    /// The scenarios of each table.
    private var blocks: [[Int]] {
        let all = Array(comparison.scenarios)
        let starts = stride(from: 0, to: max(1, all.count), by: ComparisonSheet.mostScenarios)
        return starts.map { Array(all[$0..<min(all.count, $0 + ComparisonSheet.mostScenarios)]) }
    }

    /// A table of names and some cells for each option, as often as it takes for all scenarios.
    private func tables(
        _ caption: String, _ key: String, _ heading: String, columns: (Int) -> [PageParts.Column],
        isTitled: Bool = false, rows: [(name: Cell, cells: (Int) -> [Cell])]
    ) -> [Markup] {
        blocks.map { block in
            let shown = [0] + block
            return PageParts.table(
                caption, [.init(text: heading)] + shown.flatMap(columns),
                rows.map { row in [row.name] + shown.flatMap(row.cells) }, key: key, isTitled: isTitled)
        }
    }

    private func columns(_ index: Int) -> [PageParts.Column] {
        let own = PageParts.Column(text: words.code(index), isNumber: true, title: words.name(options[index]))
        return [own] + (index > 0 ? [.init(text: words.text(.changeColumn), isNumber: true)] : [])
    }

    private func change(_ change: Rational?) -> Cell {
        .number(words.change(change), change?.description, tone: change.map { $0 != .zero } ?? false ? .changed : nil)
    }

    // MARK: Sections

    /// What the options are called, and what is proven of each.
    var verdicts: Markup {
        let rows = options.indices.map { index in
            let option = options[index]
            let files = option.inputs.fingerprints
            let page = ReportPage(outcome: option.outcome, inputs: option.inputs, language: words.language)
            let isHeld = option.outcome.status == .optimal
            return [
                Cell.words(words.code(index)), .words(words.name(option)), .words((files.scenario ?? files.plan).name),
                .words(words.status(option.outcome), tone: isHeld ? nil : .broken),
                Cell(text: "", lines: page.findings.map(\.trimmed)),
            ]
        }
        let columns = [ComparisonMessage.optionColumn, .nameColumn, .fileColumn, .status, .verdicts].map {
            PageParts.Column(text: words.text($0))
        }
        return PageParts.section(
            words.text(.verdicts),
            [PageParts.table(words.text(.verdicts), columns, rows, key: "options", isTitled: true)])
    }

    var overview: Markup {
        let rows = comparison.amountRows(words).map { row in
            (
                name: Cell.words(row.name),
                cells: { (index: Int) -> [Cell] in
                    let isBlank = row.isOfScenarios && index == 0
                    let value = Cell.number(
                        isBlank ? "" : words.amount(row.values[index]), row.values[index]?.description)
                    guard index > 0 else { return [value] }
                    return [value, row.isOfScenarios ? .number("") : change(row.change(index))]
                }
            )
        }
        return PageParts.section(
            words.text(.overview),
            tables(words.text(.overview), "overview", "", columns: columns, isTitled: true, rows: rows)
                + [.element("p", words.text(.changeNote, words.base))])
    }

    var seats: Markup? {
        var parts: [Markup] = []
        if let column = comparison.classColumn {
            let header = comparison.base.inputs.plan.header(for: column)
            parts += seatTables(words.text(.classes, header), "classes", header, comparison.classRows)
        }
        guard let column = comparison.unitColumn else { return parts.isEmpty ? nil : section(parts) }
        let header = comparison.base.inputs.plan.header(for: column)
        let rows = comparison.unitRows
        let shown = rows.filter { $0.counts.contains { $0 ?? 0 > 0 } }
        parts += seatTables(words.text(.units, header), "units", header, shown)
        for index in comparison.scenarios {
            parts += PageParts.sentences(comparison.movement(index, rows, words))
            if let chart = unitChart(index, rows, header) { parts.append(PageParts.figure(chart)) }
        }
        return section(parts)
    }

    private func section(_ parts: [Markup]) -> Markup { PageParts.section(words.text(.columnSeats), parts) }

    private func seatTables(
        _ caption: String, _ key: String, _ header: String, _ rows: [Comparison.SeatRow]
    ) -> [Markup] {
        let total = Comparison.SeatRow(
            value: words.text(.total), counts: options.map { $0.outcome.recount?.objective.seats })
        return tables(
            caption, key, header, columns: columns,
            rows: (rows + [total]).enumerated().map { place, row in
                let tone: Cell.Tone? = place == rows.count ? .total : nil
                return (
                    name: .words(row.value, tone: tone),
                    cells: { index in
                        let count = row.counts[index]
                        let own = Cell.number(words.amount(count), count.map { "\($0)" }, tone: tone)
                        return index > 0 ? [own, change(row.change(index).map { Rational($0) })] : [own]
                    }
                )
            })
    }

    /// Who has more seats than by the plan, and who has fewer.
    private func unitChart(_ index: Int, _ rows: [Comparison.SeatRow], _ header: String) -> SVG? {
        let moved = rows.compactMap { row in row.change(index).map { (row.value, $0) } }.filter { $0.1 != 0 }
        guard !moved.isEmpty else { return nil }
        let title = words.text(
            .chartUnits, words.code(index) + " (" + words.name(options[index]) + ")", header, words.base)
        return BarChart(
            title: title, series: [.init(name: words.code(index), tone: .second)],
            rows: moved.map { value, change in
                .init(label: value, bars: [.init(value: Double(change), text: words.change(change))])
            }, leastStep: 1, axis: { words.change(Int($0)).isEmpty ? "0" : words.change(Int($0)) }
        ).picture
    }

    // MARK: Rules

    var rules: Markup? {
        let rows = comparison.ruleRows
        var parts: [Markup] = []
        let own = rows.filter { $0.kind == .rule }
        if !own.isEmpty { parts += ruleTables(words.text(.rules), "rules", words.text(.columnRule), own) }
        for index in comparison.scenarios {
            let ids = comparison.removedRules(index)
            if !ids.isEmpty {
                parts.append(.element("p", words.text(.removedRules, words.code(index), ids.joined(separator: ", "))))
            }
        }
        parts += quotas(rows.filter { $0.kind == .quota })
        return parts.isEmpty ? nil : PageParts.section(words.text(.rules), parts)
    }

    private func quotas(_ rows: [Comparison.RuleRow]) -> [Markup] {
        var seen: Set<[String]> = []
        let quotas = options.flatMap(\.inputs.plan.quotas).filter { seen.insert([$0.column, $0.base]).inserted }
        return quotas.flatMap { quota -> [Markup] in
            let own = rows.filter { $0.base == quota.base && $0.id.hasPrefix("quota:\(quota.column)=") }
            let shown = own.filter { !$0.isAlike }
            let header = comparison.base.inputs.plan.header(for: quota.column)
            let caption = words.text(.quotas, header, words.group(quota.base, of: comparison.base.inputs.plan))
            let hidden = own.count - shown.count
            let tables = shown.isEmpty ? [] : ruleTables(caption, "quotas", header, shown)
            let note = hidden == 0 ? [] : [caption + ": " + words.text(.othersAlike, numbers.text(hidden))]
            return tables + PageParts.sentences(note)
        }
    }

    private func ruleTables(
        _ caption: String, _ key: String, _ heading: String, _ rows: [Comparison.RuleRow]
    ) -> [Markup] {
        tables(
            caption, key, heading,
            columns: { index in columns(index) + [.init(text: words.text(.boundColumn), isNumber: true)] },
            isTitled: key == "rules",
            rows: rows.map { row in
                (
                    name: .words(row.label),
                    cells: { index in
                        guard let count = row.counts[index] else {
                            return [Cell.number("–")] + (index > 0 ? [.number("")] : []) + [.number("")]
                        }
                        let bounds = words.bounds(count) + " " + words.mark(count)
                        let own = Cell.number(numbers.text(count.count), "\(count.count)")
                        let change = index > 0 ? [self.change(row.change(index).map { Rational($0) })] : []
                        return [own] + change + [.number(bounds, tone: count.isSatisfied ? nil : .broken)]
                    }
                )
            })
    }

    /// The groups' shares among nominees and among the delegates of the plan and the first scenarios.
    var shares: Markup? {
        let shown = options.indices.filter { options[$0].hasSelection }.prefix(ComparisonSheet.mostSeries)
        guard !shown.isEmpty else { return nil }
        let tones: [SVG.Tone] = [.second, .third, .fourth]
        let chart = ShareChart(
            presence: comparison.base.inputs.presence,
            options: zip(shown, tones).map { index, tone in
                let name = words.code(index) + " " + words.name(options[index])
                return .init(name: name, tone: tone, rules: options[index].outcome.recount?.rules ?? [])
            }, words: words)
        return PageParts.section(words.text(.chartShares), [PageParts.figure(chart.picture)] + chart.tables)
    }

    // MARK: People

    var people: [Markup] {
        comparison.scenarios.map { index in
            let code = words.code(index) + " (" + words.name(options[index]) + ")"
            let heading = words.text(.changes, code)
            guard let change = comparison.change(index) else {
                return PageParts.section(heading, PageParts.sentences([words.text(.nobodySelected, code)]))
            }
            guard !change.entering.isEmpty || !change.leaving.isEmpty else {
                return PageParts.section(heading, PageParts.sentences([words.text(.samePeople, code, words.base)]))
            }
            let doubt = [0, index].filter { options[$0].outcome.status != .optimal }
                .map { words.text(.notProven, words.code($0)) }
            return PageParts.section(
                heading,
                PageParts.sentences(doubt) + table(.entering, "entering", change.entering)
                    + table(.leaving, "leaving", change.leaving))
        }
    }

    private func table(_ caption: ComparisonMessage, _ key: String, _ people: [Comparison.Person]) -> [Markup] {
        guard let first = people.first else { return [] }
        let plan = comparison.base.inputs.plan
        let hasNames = first.name != nil
        let unit = comparison.unitColumn.map { plan.header(for: $0) }
        let columns =
            [plan.header(for: "id")] + (hasNames ? [plan.header(for: "name")] : []) + (unit.map { [$0] } ?? [])
        let rows = people.map { person in
            [Cell.words(person.id)] + (hasNames ? [.words(person.name ?? "")] : [])
                + (unit.map { _ in [.words(person.unit ?? "")] } ?? [])
        }
        let title = words.text(caption) + " (" + numbers.text(people.count) + ")"
        return [PageParts.table(title, columns.map { .init(text: $0) }, rows, key: key)]
    }
}
