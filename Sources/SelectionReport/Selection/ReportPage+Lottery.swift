import SelectionCore

extension ReportPage {
    /// So many of those who were tied are listed.
    private static let mostDrawn = 10

    /// Who was tied with delegates until the lottery, what they drew, and how to check a number; nothing where not
    /// everything is proven.
    var lottery: [String] {
        guard let ties = outcome.ties, let drawn = outcome.drawn(inputs, atMost: ReportPage.mostDrawn) else {
            return []
        }
        let words = ComparisonWords(language: language)
        let heading = words.text(.lotteryTitle, inputs.plan.lotterySeed)
        guard let first = drawn.first else { return [heading, "  " + words.text(.lotteryNobody)] }
        var table = TextTable([
            .text(words.text(.lotteryOutside), atMost: 44), .number(words.text(.lotteryNumber)),
            .text(words.text(.lotteryDelegate), atMost: 44), .number(words.text(.lotteryNumber)),
        ])
        for one in drawn {
            table.add([
                who(one.row), numbers.text(one.number), who(one.delegate), numbers.text(one.delegateNumber),
            ])
        }
        let hidden = ties.exchanges.count - drawn.count
        let partial = ties.isComplete ? [] : [words.text(.lotteryPartial)]
        let rest: ComparisonMessage = ties.exchanges.count > ListExtent.longest ? .andMoreWithAll : .andMore
        let notes =
            (hidden > 0 ? [words.text(rest, numbers.text(hidden))] : [])
            + [words.text(.lotteryRule), words.text(.lotteryRecompute, recomputation(first.row))]
        func lines(_ sentence: String) -> [String] {
            DisplayText.wrapped(sentence, width: TextTable.maximumWidth - 2, indent: "").map { "  " + $0 }
        }
        return [heading] + ([words.text(.lotteryTied, numbers.text(ties.exchanges.count))] + partial).flatMap(lines)
            + table.lines
            + notes.flatMap(lines)
    }

    /// A nominee by id and name.
    func who(_ row: Int) -> String {
        [inputs.pool.id(row), inputs.pool.name(row)].compactMap(\.self).joined(separator: " ")
    }

    /// The command that computes a nominee's number.
    func recomputation(_ row: Int) -> String { ReportPage.recomputation(inputs.plan.lotterySeed, inputs.pool.id(row)) }

    static func recomputation(_ seed: String, _ id: String) -> String {
        func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
        return "printf '%s\\n%s' \(quoted(seed)) \(quoted(id)) | sha256sum"
    }
}
