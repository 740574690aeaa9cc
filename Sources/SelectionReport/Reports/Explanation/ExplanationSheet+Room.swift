import SelectionCore
import Wording

/// How far every rule can be moved.
extension ExplanationSheet {
    /// Whether all can be kept together, and the lowest and highest of every count.
    func room(_ room: PlanRoom) -> ReportSection {
        var blocks = ReportBlock.sentences([standing(room), words.text(RoomMessage.means)])
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

    private func table(_ room: PlanRoom) -> ReportTable {
        let hasShares = room.rules.contains { $0.lowestShare != nil }
        let shares: [ReportColumn] =
            hasShares
            ? [.share(words.text(RoomMessage.lowestShare)), .share(words.text(RoomMessage.highestShare))] : []
        var table = ReportTable(
            "room",
            [
                .text(words.text(RoomMessage.rule)), .text(words.text(RoomMessage.bounds)),
                .count(words.text(RoomMessage.lowest)), .count(words.text(RoomMessage.highest)),
            ] + shares)
        for rule in room.rules {
            let label = words.labels[rule.statement]
            let name =
                rule.statement.priority.map {
                    words.text(RoomMessage.target(label: label, priority: "\($0.rank)"))
                } ?? label
            table.add(
                [.text(name), .text(words.bounds(rule.statement.bounds)), count(rule.lowest), count(rule.highest)]
                    + (hasShares ? [share(rule.lowestShare), share(rule.highestShare)] : []))
        }
        table.note = note(room)
        return table
    }

    private func note(_ room: PlanRoom) -> String? {
        let ends = room.rules.flatMap { [$0.lowest, $0.highest, $0.lowestShare, $0.highestShare].compactMap(\.self) }
        let notes: [RoomMessage?] = [
            room.rules.contains { $0.statement.isPart } ? .classNote : nil,
            ends.contains { !$0.isProven } ? .notProven : nil,
            ends.contains { $0.isProven && $0.count == nil } ? .noneNote : nil,
        ]
        let sentences = notes.compactMap(\.self).map { words.text($0) }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private func count(_ end: Attainable) -> ReportCell {
        guard let count = end.count else { return .text(end.isProven ? words.text(RoomMessage.none) : "?") }
        return .number(numbers.text(count) + (end.isProven ? "" : "?"), .count(count))
    }

    private func share(_ end: Attainable?) -> ReportCell {
        guard let end else { return .blank }
        guard let count = end.count, let base = end.base else {
            return .text(end.isProven ? words.text(RoomMessage.none) : "?")
        }
        let text = words.percent(count, of: base) + " (" + numbers.text(count) + "/" + numbers.text(base) + ")"
        return .number(text + (end.isProven ? "" : "?"), .share(count, of: base))
    }
}
