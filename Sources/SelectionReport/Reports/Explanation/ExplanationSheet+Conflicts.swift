import ExactArithmetic
import SelectionCore
import Wording

/// What cannot hold together, and the ways out.
extension ExplanationSheet {
    /// The words for statements of the plan that is asked about: targets that are kept have places of their own there.
    private var statements: StatementWords {
        StatementWords(explanation.asked ?? inputs.plan, words.language, pool: inputs.pool)
    }

    /// The sets that cannot hold together, a row for each statement of each.
    func conflicts(_ list: ConflictList) -> ReportSection {
        let count = numbers.text(list.sets.count)
        var sentences: [ConflictListMessage] =
            switch list.extent {
            case .none: [.none]
            case .all: [.all(count: count)]
            case .first: [.first(count: count)]
            case .unsettled: [list.sets.isEmpty ? .noneUnsettled : .someUnsettled(count: count)]
            }
        if list.sets.count > 0, list.extent != .all {
            sentences.append(
                list.smallest == list.sets.count ? .smallest : .notInOrder(count: numbers.text(list.smallest)))
        }
        let blocks = ReportBlock.sentences(keeping + sentences.map { words.text($0) })
        return ReportSection(
            words.text(ConflictListMessage.heading), list.sets.isEmpty ? blocks : blocks + [.table(table(list))])
    }

    /// The sentence that names the targets which are taken as required; none where there are none.
    var keeping: [String] {
        guard !explanation.kept.isEmpty else { return [] }
        let names = explanation.kept.map { statements.text($0) }.joined(separator: "; ")
        return [words.text(ConflictListMessage.keeping(rules: names))]
    }

    private func table(_ list: ConflictList) -> ReportTable {
        var table = ReportTable(
            "conflicts",
            [
                .count(words.text(ConflictListMessage.set)), .count(words.text(ConflictListMessage.size)),
                .text(words.text(ConflictListMessage.rule)),
            ])
        for (index, set) in list.sets.enumerated() {
            for part in set.parts {
                let text = statements.text(part.statement, sides: part.sides)
                let doubt = set.isMinimal ? "" : " (" + words.text(ConflictListMessage.notMinimal) + ")"
                table.add([numbers.cell(index + 1), numbers.cell(set.parts.count), .text(text + doubt)])
            }
        }
        return table
    }

    /// The ways out, a row for each bound that is moved.
    func waysOut(_ list: WaysOut) -> ReportSection {
        let count = numbers.text(list.ways.count)
        let message: ConflictListMessage =
            switch list.extent {
            case .all where list.ways.isEmpty: .waysNone
            case .all: list.ways.count == 1 ? .wayCheapest : .waysAll(count: count)
            case .first: .ways(count: count)
            case .unsettled: .waysUnsettled(count: count)
            }
        let unproven = list.ways.indices.filter { list.ways[$0].standing != .cheapest }.map { numbers.text($0 + 1) }
        let doubt =
            unproven.isEmpty ? [] : [ConflictListMessage.wayNotProven(numbers: unproven.joined(separator: ", "))]
        let held: [ConflictListMessage] = list.ways.isEmpty ? [] : [.waysHeld, .waysCost]
        let blocks = ReportBlock.sentences(([message] + doubt + held).map { words.text($0) })
        return ReportSection(
            words.text(ConflictListMessage.waysHeading), list.ways.isEmpty ? blocks : blocks + [.table(table(list))])
    }

    /// What a way costs, to two decimals; its value is exact.
    private func cost(_ way: Relaxation) -> ReportCell {
        guard let cost = way.cost else { return .text("–") }
        let rounded = Rational((cost * 100 + Rational(1, 2)).floor, 100)
        return .number((rounded == cost ? "" : "≈ ") + numbers.text(rounded), .amount(cost))
    }

    private func table(_ list: WaysOut) -> ReportTable {
        var table = ReportTable(
            "waysOut",
            [
                .count(words.text(ConflictListMessage.way)), .amount(words.text(ConflictListMessage.cost)),
                .text(words.text(ConflictListMessage.rule)), .text(words.text(ConflictListMessage.from)),
                .text(words.text(ConflictListMessage.to)), .count(words.text(ConflictListMessage.delegates)),
            ])
        for (index, way) in list.ways.enumerated() {
            for move in way.moves {
                let sign = move.isMinimum ? "≥ " : "≤ "
                table.add([
                    numbers.cell(index + 1), cost(way), .text(statements.name(of: move.statement)),
                    .text(sign + words.bound(move.from)), .text(sign + words.bound(move.to)),
                    way.delegates.map { numbers.cell($0) } ?? .text("–"),
                ])
            }
        }
        return table
    }
}
