import ExactArithmetic
import SelectionCore
import Wording

/// How far every rule can be moved.
extension ExplanationSheet {
    /// Whether all can be kept together, and the lowest and highest of every count.
    func room(_ room: PlanRoom) -> ReportSection {
        var blocks = ReportBlock.sentences([standing(room), words.text(RoomMessage.means)] + unreachable(room))
        blocks.append(.table(table(room)))
        return ReportSection(words.text(RoomMessage.title), blocks)
    }

    private func standing(_ room: PlanRoom) -> String {
        switch room.standing {
        case .impossible: return words.text(RoomMessage.impossible)
        case .unknown: return words.text(RoomMessage.unknown)
        case .possible:
            let seats = room.seats.count.map { numbers.text($0) + (room.seats.isProven ? "" : "?") }
            return words.text(RoomMessage.possible(delegates: seats ?? "?"))
        }
    }

    /// The targets that no selection can meet, each by itself.
    private func unreachable(_ room: PlanRoom) -> [String] {
        let missed = room.rules.filter { $0.statement.priority != nil && $0.isOutOfReach }
        guard room.standing == .possible, !missed.isEmpty else { return [] }
        let list = missed.map { words.labels[$0.statement] + " (" + words.bounds($0.statement.bounds) + ")" }
        return [words.text(RoomMessage.unreachable(rules: list.joined(separator: "; ")))]
    }

    /// The rules of which there is something to say: where all that is required cannot be kept together, those without which the
    /// others can, or perhaps can.
    private func listed(_ room: PlanRoom) -> [RuleRoom] {
        guard room.standing == .impossible else { return room.rules }
        return room.rules.filter { rule in
            [rule.lowest, rule.highest].contains { $0.count != nil || !$0.isProven }
        }
    }

    private func table(_ room: PlanRoom) -> ReportTable {
        let rules = listed(room)
        let hasShares = rules.contains { hasShare($0) }
        let shares: [ReportColumn] =
            hasShares
            ? [.share(words.text(RoomMessage.lowestShare)), .share(words.text(RoomMessage.highestShare))] : []
        var table = ReportTable(
            "room",
            [
                .text(words.text(RoomMessage.rule)), .text(words.text(RoomMessage.bounds)),
                .count(words.text(RoomMessage.lowest)), .count(words.text(RoomMessage.highest)),
            ] + shares)
        for rule in rules {
            let label = words.labels[rule.statement]
            let name =
                rule.statement.priority.map {
                    words.text(RoomMessage.target(label: label, priority: "\($0.rank)"))
                } ?? label
            table.add(
                [.text(name), .text(words.bounds(rule.statement.bounds)), count(rule.lowest), count(rule.highest)]
                    + (hasShares ? shareCells(rule) : []))
        }
        table.note = note(room, rules)
        return table
    }

    /// True where a side is a share.
    private func hasShare(_ rule: RuleRoom) -> Bool {
        rule.statement.bounds?.hasShare ?? false
    }

    /// The lowest and the highest share; of all delegates, whose number is the same, those of the counts.
    private func shareCells(_ rule: RuleRoom) -> [ReportCell] {
        guard hasShare(rule) else { return [.blank, .blank] }
        return [share(rule.lowestShare ?? rule.lowest), share(rule.highestShare ?? rule.highest)]
    }

    private func note(_ room: PlanRoom, _ rules: [RuleRoom]) -> String? {
        let hidden = room.rules.count - rules.count
        let ends = rules.flatMap { [$0.lowest, $0.highest, $0.lowestShare, $0.highestShare].compactMap(\.self) }
        let notes: [RoomMessage?] = [
            rules.contains { $0.statement.isPart } ? .classNote : nil,
            ends.contains { !$0.isProven } ? .notProven : nil,
            ends.contains { $0.isProven && $0.count == nil } ? .noneNote : nil,
            hidden > 0 ? .hidden(count: numbers.text(hidden)) : nil,
        ]
        let sentences = notes.compactMap(\.self).map { words.text($0) }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private func count(_ end: Attainable) -> ReportCell {
        guard let count = end.count else { return .text(end.isProven ? words.text(RoomMessage.none) : "?") }
        return .number(numbers.text(count) + (end.isProven ? "" : "?"), .count(count))
    }

    private func share(_ end: Attainable) -> ReportCell {
        guard let count = end.count, let base = end.base else {
            return .text(end.isProven ? words.text(RoomMessage.none) : "?")
        }
        let text = words.percent(count, of: base) + " (" + numbers.text(count) + "/" + numbers.text(base) + ")"
        return .number(text + (end.isProven ? "" : "?"), .share(count, of: base))
    }
}
