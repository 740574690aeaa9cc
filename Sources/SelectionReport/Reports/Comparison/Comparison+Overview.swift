import ExactArithmetic
import SelectionCore

extension Comparison {
    /// One amount of every option; nil where it has none.
    struct AmountRow {
        var key: String
        var name: String
        var values: [Rational?]
        /// True where only scenarios have it: how many people enter and leave.
        var isOfScenarios = false

        /// The amount more than by the plan.
        func change(_ index: Int) -> Rational? {
            guard index > 0, let own = values[index], let before = values[0] else { return nil }
            return own - before
        }
    }

    /// The amounts that options come to: seats, shortfalls, merit, cost, who enters and leaves.
    func amountRows(_ words: ComparisonWords) -> [AmountRow] {
        func row(_ key: String, _ name: String, _ amount: (Int) -> Rational?) -> AmountRow {
            AmountRow(key: key, name: name, values: options.indices.map(amount))
        }
        func objective(_ index: Int) -> Objective? { options[index].outcome.recount?.objective }
        var rows = [row("seats", words.text(.objectiveSeats)) { objective($0).map { Rational($0.seats) } }]
        for priority in priorities {
            let name = words.text(.shortfall(priority: "\(priority)"))
            rows.append(row("shortfall:\(priority)", name) { shortfall(priority, $0) })
        }
        if !priorities.isEmpty {
            rows.append(row("missedTargets", words.text(.missedRules)) { missedTargets($0).map { Rational($0) } })
        }
        rows.append(row("merit", words.text(.objectiveMerit)) { objective($0)?.merit })
        if hasCost {
            rows.append(row("cost", words.costHeading(currency)) { options[$0].outcome.recount?.cost?.total })
        }
        let changes = options.indices.map { $0 == 0 ? nil : change($0) }
        var people = [
            row("entering", words.text(.entering)) { changes[$0].map { Rational($0.entering.count) } },
            row("leaving", words.text(.leaving)) { changes[$0].map { Rational($0.leaving.count) } },
        ]
        for index in people.indices { people[index].isOfScenarios = true }
        return rows + people
    }

    /// The most units that gain or lose seats that a short form names.
    private static let mostUnits = 12

    /// The units that have fewer seats than by the plan and those that have more, in words.
    func movement(_ index: Int, _ rows: [SeatRow], _ words: ComparisonWords) -> [ReportParagraph] {
        guard options[index].hasSelection, base.hasSelection else { return [] }
        let moved = rows.compactMap { row in row.change(index).map { (row.value, $0) } }.filter { $0.1 != 0 }
        // A chart beside it shows the same.
        func paragraph(_ text: String, brief: String? = nil) -> ReportParagraph {
            var paragraph = ReportParagraph(text, brief: brief, style: .entry)
            paragraph.isOnlyInBrief = true
            return paragraph
        }
        guard !moved.isEmpty else {
            return [paragraph(words.text(.noUnitChange(option: words.code(index), base: words.base)))]
        }
        func sentence(
            _ message: (String, String) -> ComparisonMessage, _ units: [(String, Int)]
        ) -> [ReportParagraph] {
            guard !units.isEmpty else { return [] }
            let sorted = units.enumerated().sorted { (-abs($0.element.1), $0.offset) < (-abs($1.element.1), $1.offset) }
                .map(\.element)
            let named = sorted.map { "\($0.0) \(words.change($0.1))" }
            let brief = named.prefix(Comparison.mostUnits).joined(separator: "; ")
            let more = named.count > Comparison.mostUnits ? "; … (\(words.numbers.text(units.count)))" : ""
            return [
                paragraph(
                    words.text(message(words.code(index), named.joined(separator: "; "))),
                    brief: words.text(message(words.code(index), brief + more)))
            ]
        }
        return sentence(ComparisonMessage.losers, moved.filter { $0.1 < 0 })
            + sentence(ComparisonMessage.gainers, moved.filter { $0.1 > 0 })
    }
}
