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
                    words.text(.lotteryRule),
                    words.text(.lotteryRecompute(command: recomputation.shell(of: first.row))),
                    words.text(.lotteryRecomputeOnWindows(command: recomputation.powerShell(of: first.row))),
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
        shorten(&table, drawn.count, of: all)
        return table
    }

    /// A nominee by id and name.
    private func who(_ row: Int) -> String {
        [inputs.pool.id(row), inputs.pool.name(row)].compactMap(\.self).joined(separator: " ")
    }

    private var recomputation: LotteryRecomputation {
        LotteryRecomputation(seed: inputs.plan.lotterySeed, id: inputs.pool.id)
    }
}

/// The commands by which anybody computes a nominee's lottery number.
struct LotteryRecomputation {
    let seed: String
    /// The id of a row.
    let id: (Int) -> String

    /// The command for a shell, whose output begins with the number.
    func shell(of row: Int) -> String {
        func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
        return "printf '%s\\n%s' \(quoted(seed)) \(quoted(id(row))) | sha256sum"
    }

    /// The command for PowerShell, which every Windows has; its output begins with the number, a hyphen after every second
    /// character.
    func powerShell(of row: Int) -> String {
        let bytes = "[Text.Encoding]::UTF8.GetBytes(\(quoted(seed)) + [char]10 + \(quoted(id(row))))"
        return "[BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash(\(bytes)))"
    }

    /// Text between apostrophes, in which PowerShell reads nothing but apostrophes, of any form; those are doubled.
    private func quoted(_ text: String) -> String {
        let doubled = text.flatMap { "'\u{2018}\u{2019}\u{201A}\u{201B}".contains($0) ? [$0, $0] : [$0] }
        return "'" + String(doubled) + "'"
    }
}
