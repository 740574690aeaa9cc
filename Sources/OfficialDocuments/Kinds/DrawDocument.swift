import SelectionCore
import SelectionFile
import SelectionInput
import SelectionReport
import Wording

/// The minutes of a draw between equals: who could sit in whose place without any loss, and the numbers that decided.
extension ExportMaterial {
    /// The minutes; who was there, where and when is left open to be filled in and signed.
    var drawMinutes: OfficialDocument {
        let witnesses = ["1", "2"].map { openLine(say(.drawWitness(number: $0))) }
        return paper(
            .minutesPaper, .drawSubject(conference: conference), sheet: .drawSheet,
            [
                minutesOpening,
                ReportSection(say(.drawRuleHeading), [sentence(.drawRule(seed: drawSeed)), drawRemark(.drawRounds)]),
                ReportSection(say(.drawResult), drawBlocks), ReportSection(say(.witnesses), minutesSigning + witnesses),
            ])
    }

    /// A case: somebody outside, and the delegate whose place that one could take.
    private struct Tie {
        var outside: String
        var delegate: String
        /// The numbers that the file states.
        var stated: [String?]
    }

    private var drawSeed: String { selection[.lottery]?[LotteryKey.seed]?.text ?? inputs.plan.lotterySeed }

    private func drawRemark(_ message: DrawMessage) -> ReportBlock {
        .paragraph(ReportParagraph(say(message), level: 0))
    }

    /// What the draw decided; where the file does not say between whom, that.
    private var drawBlocks: [ReportBlock] {
        guard let tied = selection[.lottery]?[LotteryKey.tied] else { return [drawRemark(.drawUnknown)] }
        let ties = (tied[TiedKey.outside]?.list ?? []).compactMap { node -> Tie? in
            guard let id = node[TieKey.id]?.text, let delegate = node[TieKey.delegate]?.text else { return nil }
            return Tie(
                outside: id, delegate: delegate, stated: [node[TieKey.number]?.text, node[TieKey.delegateNumber]?.text])
        }
        let count = tied[TiedKey.count]?.text.flatMap { Int($0) } ?? ties.count
        let isComplete = tied[TiedKey.complete]?.text == "true"
        let before = selection[.replacement] == nil ? [] : [drawRemark(.drawBefore)]
        guard !ties.isEmpty else { return [isComplete ? sentence(.noDraw) : drawRemark(.noSingleTie)] + before }
        var blocks: [ReportBlock] = [
            drawRemark(
                .drawCounts(
                    outside: numbers.text(count),
                    delegates: tied[TiedKey.delegateCount]?.text.flatMap { Int($0) }.map { numbers.text($0) } ?? "–")),
            .table(drawTable(ties)),
        ]
        if count > ties.count { blocks.append(drawRemark(.drawShortened(count: numbers.text(count - ties.count)))) }
        if !isComplete { blocks.append(drawRemark(.drawPartial)) }
        return blocks + deviations(ties) + before
    }

    private func drawTable(_ ties: [Tie]) -> ReportTable {
        var pool = inputs.pool
        let rows = pool.findRows(ofIDs: ties.flatMap { [$0.outside, $0.delegate] })
        func person(_ id: String) -> [ReportCell] {
            guard let row = rows[id] else { return [.text(isPublic ? say(.notInPool) : id), .text("–")] }
            return [.text(isPublic ? name(row) : "\(name(row)) (\(id))"), .text(unit(row))]
        }
        var table = ReportTable(
            "draw",
            [
                .count(say(.number)), .text(say(.drawnOut)), .text(say(.unitWord)), .count(say(.drawnNumber)),
                .text(say(.drawnIn)), .text(say(.unitWord)), .count(say(.drawnNumber)),
            ])
        for (index, tie) in ties.enumerated() {
            let drawn = numbers(of: tie)
            table.add(
                [cell(index + 1)] + person(tie.outside) + [drawn[0]] + person(tie.delegate) + [drawn[1]])
        }
        table.note = say(.drawRecomputed)
        return table
    }

    /// The numbers of both, worked out again from seed and ids; where they are equal, those of the rounds after as well, up to the one
    /// that decides.
    private func numbers(of tie: Tie) -> [ReportCell] {
        let ids = [tie.outside, tie.delegate]
        var drawn: [[Int]] = [[], []]
        for round in 0..<Lottery.rounds {
            for (index, id) in ids.enumerated() {
                drawn[index].append(Lottery.number(seed: drawSeed, id: id, round: round))
            }
            if drawn[0].last != drawn[1].last { break }
        }
        return drawn.map { numbers in
            numbers.count == 1
                ? cell(numbers[0]) : .text(numbers.map { self.numbers.text($0) }.joined(separator: "; "))
        }
    }

    /// What does not fit: a stated number that is another one, or a delegate with the lower number.
    private func deviations(_ ties: [Tie]) -> [ReportBlock] {
        func number(_ id: String) -> Int { Lottery.number(seed: drawSeed, id: id) }
        let other = ties.count { tie in
            zip(tie.stated, [tie.outside, tie.delegate]).contains { stated, id in
                stated.map { $0 != "\(number(id))" } ?? false
            }
        }
        let lower = ties.count { number($0.delegate) < number($0.outside) }
        return (other > 0 ? [drawRemark(.drawOtherNumbers(count: numbers.text(other)))] : [])
            + (lower > 0 ? [drawRemark(.drawLowerNumber(count: numbers.text(lower)))] : [])
    }
}
