import ExactArithmetic
import SelectionCore
import Wording

extension Comparison {
    /// The comparison for a terminal: lines of at most some 116 characters; more scenarios than fit go on below.
    package func table(_ language: Language) -> String {
        let page = ComparisonPage(comparison: self, words: words(language))
        let sections =
            [page.heading, page.overview, page.classes, page.units] + page.rules + [page.verdicts] + page.changes
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }
}

/// What the sections of a comparison's table are made from; each section is a list of lines.
private struct ComparisonPage {
    /// So many people who enter or leave are listed for each scenario.
    private static let mostPeople = 40
    /// So many units that gain or lose seats are named in a sentence.
    private static let mostUnits = 12

    let comparison: Comparison
    let words: ComparisonWords

    private var options: [Comparison.Option] { comparison.options }
    private var indices: Range<Int> { options.indices }
    private var numbers: NumberStyle { words.numbers }

    /// The plan's title, and what the options are called.
    var heading: [String] {
        let title = comparison.base.inputs.plan.title
        let lines = indices.map { index in
            let files = options[index].inputs.fingerprints
            let name = words.name(options[index]) + " (\((files.scenario ?? files.plan).name))"
            let code = DisplayText.padded(words.code(index), width: 5, isRightAligned: false)
            return "  " + code + " " + DisplayText.fitted(name, width: 104)
        }
        return [
            DisplayText.fitted(title.isEmpty ? words.text(.reportUntitled) : title, width: TextTable.maximumWidth),
            words.title(options: options.count), "",
        ] + lines
    }

    // MARK: Overview

    var overview: [String] {
        let rows = comparison.amountRows(words)
        let parts = indices.map { index in
            var part = OptionTables.Part([words.code(index)] + (index > 0 ? [words.text(.changeColumn)] : []))
            let status = [words.status(options[index].outcome)] + (index > 0 ? [""] : [])
            part.rows =
                [status]
                + rows.map { row in
                    let value = row.isOfScenarios && index == 0 ? "" : words.amount(row.values[index])
                    return [value] + (index > 0 ? [row.isOfScenarios ? "" : words.change(row.change(index))] : [])
                }
            return part
        }
        let tables = OptionTables(heading: "", names: [words.text(.status)] + rows.map(\.name), parts: parts)
        return [words.text(.overview)] + tables.lines + ["  " + words.text(.changeNote, words.base)]
    }

    // MARK: Seats

    var classes: [String] {
        guard let column = comparison.classColumn else { return [] }
        let header = comparison.base.inputs.plan.header(for: column)
        return [words.text(.classes, header)] + seats(header, comparison.classRows)
    }

    var units: [String] {
        guard let column = comparison.unitColumn else { return [] }
        let header = comparison.base.inputs.plan.header(for: column)
        let rows = comparison.unitRows
        let shown = rows.filter { $0.counts.contains { $0 ?? 0 > 0 } }
        let sentences = comparison.scenarios.flatMap {
            comparison.movement($0, rows, words, mostUnits: ComparisonPage.mostUnits)
        }
        return [words.text(.units, header)] + seats(header, shown) + sentences.flatMap(lines)
    }

    /// A sentence as indented lines.
    private func lines(_ sentence: String) -> [String] {
        DisplayText.wrapped(sentence, width: TextTable.maximumWidth - 2, indent: "     ").map { "  " + $0 }
    }

    private func seats(_ header: String, _ rows: [Comparison.SeatRow]) -> [String] {
        let total = Comparison.SeatRow(
            value: words.text(.total),
            counts: indices.map { index in options[index].outcome.recount?.objective.seats })
        let all = rows + [total]
        let parts = indices.map { index in
            var part = OptionTables.Part([words.code(index)] + (index > 0 ? [words.text(.changeColumn)] : []))
            part.rows = all.map { row in
                [words.amount(row.counts[index])] + (index > 0 ? [words.change(row.change(index))] : [])
            }
            return part
        }
        return OptionTables(heading: header, names: all.map(\.value), parts: parts).lines
    }

    // MARK: Rules

    var rules: [[String]] {
        let rows = comparison.ruleRows
        let own = rows.filter { $0.kind == .rule }
        let removed = comparison.scenarios.compactMap { index -> String? in
            let ids = comparison.removedRules(index)
            return ids.isEmpty ? nil : "  " + words.text(.removedRules, words.code(index), ids.joined(separator: ", "))
        }
        let section = own.isEmpty ? [] : [words.text(.rules)] + table(words.text(.columnRule), own)
        return quotas(rows.filter { $0.kind == .quota }) + [section + removed]
    }

    /// A section for each quota: the lines in which options differ, or that some option does not keep.
    private func quotas(_ rows: [Comparison.RuleRow]) -> [[String]] {
        struct Quota: Hashable { var column, base: String }
        var seen: Set<Quota> = []
        let quotas = options.flatMap(\.inputs.plan.quotas).map { Quota(column: $0.column, base: $0.base) }
            .filter { seen.insert($0).inserted }
        return quotas.compactMap { quota in
            let own = rows.filter { $0.base == quota.base && $0.id.hasPrefix("quota:\(quota.column)=") }
            guard !own.isEmpty else { return nil }
            let header = comparison.base.inputs.plan.header(for: quota.column)
            let shown = own.filter { !$0.isAlike }
            let hidden = own.count - shown.count
            return [words.text(.quotas, header, words.group(quota.base, of: comparison.base.inputs.plan))]
                + (shown.isEmpty ? [] : table(header, shown))
                + (hidden > 0 ? ["  " + words.text(.othersAlike, numbers.text(hidden))] : [])
        }
    }

    private func table(_ heading: String, _ rows: [Comparison.RuleRow]) -> [String] {
        let parts = indices.map { index in
            let change = index > 0 ? [words.text(.changeColumn)] : []
            var part = OptionTables.Part([words.code(index)] + change + [words.text(.boundColumn), ""])
            part.rows = rows.map { row in
                guard let count = row.counts[index] else { return ["–"] + change.map { _ in "" } + ["", ""] }
                return [numbers.text(count.count)] + change.map { _ in words.change(row.change(index)) }
                    + [words.bounds(count), words.mark(count)]
            }
            return part
        }
        return OptionTables(heading: heading, names: rows.map(\.label), parts: parts).lines
    }

    // MARK: Verdicts and people

    /// What is proven of each option; of one without a selection why that is.
    var verdicts: [String] {
        let lines = indices.flatMap { index in
            let option = options[index]
            let page = ReportPage(outcome: option.outcome, inputs: option.inputs, language: words.language)
            return ["  " + words.code(index) + ": " + words.name(option)]
                + page.findings.flatMap { DisplayText.sentence($0, start: "    ") }
        }
        return [words.text(.verdicts)] + lines
    }

    /// For each scenario, who enters and who leaves.
    var changes: [[String]] { comparison.scenarios.map(people) }

    private func people(_ index: Int) -> [String] {
        let code = words.code(index) + " (" + words.name(options[index]) + ")"
        guard let change = comparison.change(index) else { return [words.text(.nobodySelected, code)] }
        guard !change.entering.isEmpty || !change.leaving.isEmpty else {
            return [words.text(.samePeople, code, words.base)]
        }
        let doubt = [0, index].filter { options[$0].outcome.status != .optimal }
            .map { "  " + words.text(.notProven, words.code($0)) }
        return [words.text(.changes, code)] + doubt + list("+", change.entering) + list("−", change.leaving)
    }

    private func list(_ sign: String, _ people: [Comparison.Person]) -> [String] {
        guard let first = people.first else { return [] }
        let plan = comparison.base.inputs.plan
        let unit = comparison.unitColumn.map { plan.header(for: $0) }
        var table = TextTable(
            [.text(sign, atMost: 2), .text(plan.header(for: "id"), atMost: 24)]
                + (first.name == nil ? [] : [.text(plan.header(for: "name"), atMost: 32)])
                + (unit.map { [.text($0, atMost: 48)] } ?? []))
        for person in people.prefix(ComparisonPage.mostPeople) {
            table.add(
                [sign, person.id] + (first.name == nil ? [] : [person.name ?? ""])
                    + (unit.map { _ in [person.unit ?? ""] } ?? []))
        }
        let hidden = people.count - ComparisonPage.mostPeople
        return table.lines + (hidden > 0 ? ["  " + words.text(.andMore, numbers.text(hidden))] : [])
    }
}
