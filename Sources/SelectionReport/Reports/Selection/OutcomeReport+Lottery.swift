import SelectionCore
import SelectionFile

extension OutcomeSheet {
    /// The most people that a short form lists of those who were tied.
    private static let mostBrief = 10

    /// Those who were tied with delegates until the lottery, what they drew, and how to check a number; nothing where not
    /// everything is proven.
    var lottery: ReportSection {
        guard let ties = outcome.ties, let drawn = outcome.drawn(inputs, atMost: extent.most) else {
            return ReportSection([])
        }
        let words = ComparisonWords(language: language)
        let heading = words.text(.lotteryTitle(seed: inputs.plan.lotterySeed))
        guard let first = drawn.first else { return ReportSection(heading, [.sentence(words.text(.lotteryNobody))]) }
        let partial = ties.isComplete ? [] : [words.text(.lotteryPartial)]
        return ReportSection(
            heading,
            ReportBlock.sentences([words.text(.lotteryTied(nominees: numbers.text(ties.exchanges.count)))] + partial)
                + [.table(table(drawn, of: ties.exchanges.count, words))]
                + ReportBlock.sentences([
                    words.text(.lotteryRule), words.text(.lotteryRecompute(command: recomputation(first.row))),
                ]))
    }

    private func table(_ drawn: [DrawnNominee], of all: Int, _ words: ComparisonWords) -> ReportTable {
        var table = ReportTable(
            "lottery",
            [
                .text(words.text(.lotteryOutside)), .count(words.text(.lotteryNumber)),
                .text(words.text(.lotteryDelegate)), .count(words.text(.lotteryNumber)),
            ])
        for (index, one) in drawn.enumerated() {
            table.add(
                [
                    .text(who(one.row)), numbers.cell(one.number), .text(who(one.delegate)),
                    numbers.cell(one.delegateNumber),
                ], isDetail: index >= OutcomeSheet.mostBrief)
        }
        let hidden = all - min(drawn.count, OutcomeSheet.mostBrief)
        let count = numbers.text(hidden)
        let rest: ComparisonMessage =
            all > ListExtent.longest ? .andMoreWithAll(count: count) : .andMore(count: count)
        table.briefNote = hidden > 0 ? words.text(rest) : nil
        table.note = shortened(drawn.count, of: all)
        return table
    }

    /// A nominee by id and name.
    private func who(_ row: Int) -> String {
        [inputs.pool.id(row), inputs.pool.name(row)].compactMap(\.self).joined(separator: " ")
    }

    /// The command that computes a nominee's number.
    private func recomputation(_ row: Int) -> String {
        func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
        return "printf '%s\\n%s' \(quoted(inputs.plan.lotterySeed)) \(quoted(inputs.pool.id(row))) | sha256sum"
    }
}
