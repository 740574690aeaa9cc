import SelectionCore
import Wording

extension AlternatesReport {
    /// The document: those whom nobody can replace, the alternates in order, and the seats for which they step in.
    package func document(_ language: Language) -> ReportDocument {
        let sheet = AlternatesSheet(report: self, language: language)
        return ReportDocument(
            AnswerWords(inputs: inputs, language: language).title, subtitles: [sheet.title], language: language,
            sections: [sheet.served, sheet.unserved, sheet.order, sheet.seats])
    }
}

/// The data that the sections of the report are made from.
private struct AlternatesSheet {
    let report: AlternatesReport
    let language: Language
    private var inputs: SelectionInputs { report.inputs }
    private var pool: Pool { inputs.pool }
    private var numbers: NumberStyle { NumberStyle(language) }
    private var people: PeopleColumns { PeopleColumns(inputs) }

    private func words(_ message: ReplacementMessage) -> String {
        Message(message).text(language)
    }

    /// The title: the list, the number of alternates and the number of delegates.
    var title: String {
        let counts = [report.alternates.order.count, report.list.delegates.count].map { numbers.text($0) }
        return words(.alternatesTitle(file: report.list.file.name, alternates: counts[0], delegates: counts[1]))
    }

    /// The number of delegates for whom there is an alternate.
    var served: ReportSection {
        let alternates = report.alternates
        guard !alternates.order.isEmpty else {
            return ReportSection([.sentence(words(.alternatesNone), level: 0)])
        }
        let served = alternates.order.reduce(0) { $0 + $1.first.count }
        let counts = [served, report.list.delegates.count, alternates.beyond.count, alternates.complete]
            .map { numbers.text($0) }
        let beyond = alternates.beyond.isEmpty ? [] : [words(.alternatesBeyond(unserved: counts[2], needed: counts[3]))]
        return ReportSection(
            ReportBlock.sentences(
                [words(.alternatesServed(served: counts[0], delegates: counts[1]))] + beyond, level: 0))
    }

    /// The alternates.
    var order: ReportSection {
        guard !report.alternates.order.isEmpty else { return ReportSection([]) }
        var table = ReportTable(
            "alternates",
            [.count(Message(.columnNumber).text(language))] + people.columns()
                + [.count(words(.alternatesFirst)), .count(words(.alternatesAble))])
        for (index, alternate) in report.alternates.order.enumerated() {
            table.add(
                [.number("\(index + 1)", .count(index + 1))] + people.cells(alternate.row)
                    + [numbers.cell(alternate.first.count), numbers.cell(alternate.able.count)])
        }
        return ReportSection(
            ReportBlock.sentences([words(.alternatesHow), words(.alternatesAbility)], level: 0) + [.table(table)])
    }

    /// A kind of seat: its first delegate, how many there are, and who steps in for how many.
    private struct Seat {
        var first = Int.max
        var count = 0
        var words: [String] = []
    }

    /// The alternates who step in for each kind of seat, with the number of delegates for each.
    var seats: ReportSection {
        let columns = people.seat
        guard !columns.isEmpty else { return ReportSection([]) }
        var seats: [[String]: Seat] = [:]
        func add(_ delegates: [Int], _ word: String) {
            let bySeat = Dictionary(grouping: delegates) { row in
                columns.map { $0.text(row) }
            }
            for (seat, rows) in bySeat {
                seats[seat, default: Seat()].words.append("\(word) (\(numbers.text(rows.count)))")
                seats[seat, default: Seat()].count += rows.count
                seats[seat, default: Seat()].first = min(seats[seat]?.first ?? .max, rows.min() ?? .max)
            }
        }
        for (index, alternate) in report.alternates.order.enumerated() { add(alternate.first, "\(index + 1)") }
        add(report.alternates.beyond, words(.seatBeyond))
        add(report.unserved.flatMap(\.delegates), words(.seatNobodyAlone))
        var table = ReportTable(
            "seats",
            columns.map { .text($0.header) }
                + [.count(words(.columnDelegates)), .text(words(.columnAlternates))])
        for (names, seat) in seats.sorted(by: { $0.value.first < $1.value.first }) {
            table.add(
                names.map { .text($0) } + [numbers.cell(seat.count), .text(seat.words.joined(separator: ", "))])
        }
        return ReportSection(words(.alternatesBySeat), [.table(table)])
    }

    /// The delegates whose place no single nominee takes, and what is done then.
    var unserved: ReportSection {
        guard !report.unserved.isEmpty else { return ReportSection([]) }
        var table = ReportTable("unserved", people.columns() + [.text(words(.columnReplacement))])
        let lines = report.unserved.flatMap { group in group.delegates.map { ($0, way(of: group)) } }
        for (delegate, way) in lines.sorted(by: { $0.0 < $1.0 }) {
            table.add(people.cells(delegate) + [.text(way)])
        }
        return ReportSection(words(.alternatesUnserved), [.table(table)])
    }

    private func way(of group: AlternateChain) -> String {
        guard let left = group.left, let entered = group.entered, let seats = group.seats else {
            return words(group.status == .infeasible ? .alternatesNoChain : .alternatesUndecided)
        }
        let fewer = report.list.delegates.count - seats
        let change: String
        switch (left, entered) {
        case (0, 0) where fewer == 1: return proven(words(.alternatesVacancy), group)
        case (0, 1...):
            let ids = group.enters.map(pool.id).joined(separator: ", ")
            change = words(.alternatesEnterers(names: ids, count: numbers.text(entered)))
        default: change = words(.alternatesChain(leaving: numbers.text(left), entering: numbers.text(entered)))
        }
        return proven(
            fewer > 0 ? words(.alternatesFewerSeats(chain: change, seats: numbers.text(fewer))) : change, group)
    }

    private func proven(_ counted: String, _ group: AlternateChain) -> String {
        group.status == .optimal ? counted : words(.alternatesNotFewest(chain: counted))
    }
}
