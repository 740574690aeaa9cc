import ExactArithmetic
import FairLottery
import Wording

/// The tables and pictures of a panel drawn by lot.
extension PanelReport {
    /// Who is drawn, with what they are told apart by and their chance.
    var drawnTable: ReportTable {
        let features = answer.pool.features
        var table = ReportTable(
            "panel",
            [.text(say(.panelColumnID))] + features.map { .text($0.name) } + [.share(say(.panelColumnChance))])
        for index in answer.drawn {
            let person = answer.pool.people[index]
            table.add(
                [.text(person.id)] + zip(features, person.values).map { .text($0.values[$1].name) } + [
                    .number(percent(odds[index].approximation), .long(odds[index].description))
                ])
        }
        return table
    }

    /// Each value's limits, how many people have it, are drawn, and are drawn on average.
    var countTable: ReportTable {
        var table = ReportTable(
            "counts",
            [
                .text(say(.panelColumnFeature)), .text(say(.panelColumnValue)), .text(say(.panelColumnLimits)),
                .count(say(.panelColumnPool)), .count(say(.panelColumnDrawn)), .amount(say(.panelColumnExpected)),
            ])
        for (feature, described) in answer.pool.features.enumerated() {
            for (value, limits) in described.values.enumerated() {
                let people = people(feature, value)
                let drawn = answer.drawn.count { answer.pool.people[$0].values[feature] == value }
                let average = people.reduce(0.0) { $0 + odds[$1].approximation }
                table.add([
                    .text(described.name), .text(limits.name),
                    .text("\(numbers.text(limits.range.lowerBound))–\(numbers.text(limits.range.upperBound))"),
                    numbers.cell(people.count), numbers.cell(drawn),
                    numbers.cell(Rational(Int((average * 100).rounded()), 100)),
                ])
            }
        }
        return table
    }

    private func people(_ feature: Int, _ value: Int) -> [Int] {
        answer.pool.people.indices.filter { answer.pool.people[$0].values[feature] == value }
    }

    /// The limits that have to move where no panel keeps all.
    var relaxation: ReportSection {
        guard !answer.relaxation.isEmpty else {
            let message: PanelMessage = answer.isRelaxationOpen ? .panelRelaxationOpen : .panelNoRelaxation
            return ReportSection(ReportBlock.sentences([say(message)]))
        }
        var table = ReportTable(
            "relaxation",
            [
                .text(say(.panelColumnFeature)), .text(say(.panelColumnValue)), .text(say(.panelColumnBound)),
                .count(say(.panelColumnFrom)), .count(say(.panelColumnTo)),
            ])
        for limit in answer.relaxation {
            table.add([
                .text(limit.feature), .text(limit.value),
                .text(say(limit.isMinimum ? .panelMinimum : .panelMaximum)), numbers.cell(limit.from),
                numbers.cell(limit.to),
            ])
        }
        return ReportSection(ReportBlock.sentences([say(.panelRelaxed)]) + [.table(table)])
    }

    /// Chances in order, the smallest first.
    var chanceChart: LineChart {
        let sorted = odds.map(\.approximation).sorted()
        // Where neighbours are alike a line between the first and the last says the same; a picture needs no more than some.
        let runs = sorted.indices.filter { place in
            place == 0 || place + 1 == sorted.count || sorted[place] != sorted[place - 1]
                || sorted[place] != sorted[place + 1]
        }
        let step = max(1, runs.count / PanelReport.mostPoints)
        let shown = runs.indices.filter { $0 % step == 0 || $0 + 1 == runs.count }.map { runs[$0] }
        let (numbers, style) = (numbers, self)
        return LineChart(
            title: say(.panelChancesHeading), subtitle: "", xTitle: say(.panelPeopleAxis),
            yTitle: say(.panelChanceAxis),
            series: [
                .init(
                    name: "",
                    points: shown.map { place in
                        .init(x: Double(place + 1), y: sorted[place], tip: style.percent(sorted[place]), isSure: true)
                    })
            ],
            legend: "", mark: nil, missing: "", xText: { numbers.text(Int($0.rounded())) },
            yText: { style.percent($0) })
    }

    private static let mostPoints = 150

    /// The average chance of the people with each value.
    var groupChart: BarChart {
        let style = self
        let rows = answer.pool.features.enumerated().flatMap { feature, described in
            described.values.enumerated().compactMap { value, limits -> BarChart.Row? in
                let people = people(feature, value)
                guard !people.isEmpty else { return nil }
                let average = people.reduce(0.0) { $0 + odds[$1].approximation } / Double(people.count)
                return .init(
                    label: "\(described.name): \(limits.name)", bars: [.init(value: average, text: percent(average))])
            }
        }
        return BarChart(
            title: say(.panelAverage), series: [.init(name: say(.panelAverage), tone: .first)], rows: rows,
            axis: { style.percent($0) })
    }

    /// All tickets, and how to draw one of them in public.
    var tickets: ReportSection {
        guard let tickets = answer.tickets else { return ReportSection([]) }
        let last = tickets.tickets.count - 1
        var table = ReportTable("tickets", [.count(say(.panelColumnTicket)), .text(say(.panelColumnMembers))])
        for (number, ticket) in tickets.tickets.enumerated() {
            let members = ticket.map { answer.pool.people[Int($0)].id }.joined(separator: ", ")
            table.add([.number("\(number)", .count(number)), .text(members)], isDetail: true)
        }
        let procedure = say(
            .panelProcedure(
                tickets: numbers.text(tickets.tickets.count), digits: "\("\(last)".count)", last: "\(last)"))
        return ReportSection(say(.panelTicketsHeading), ReportBlock.sentences([procedure]) + [.table(table)])
    }

    /// The tickets as a file: `ticket`, and a column for each member; without tickets, who is drawn.
    package func csv(_ language: Language) -> String {
        guard let tickets = answer.tickets else {
            return CSVRenderer.text(
                ReportDocument("", language: language, sections: [ReportSection([.table(drawnTable)])]))
        }
        let header = ["ticket"] + (0..<answer.pool.size).map { "member\($0 + 1)" }
        let lines = tickets.tickets.enumerated().map { number, ticket in
            ["\(number)"] + ticket.map { answer.pool.people[Int($0)].id }
        }
        return ([header] + lines).map(CSVRecord.line).joined()
    }

    package var csvIsComputed: Bool { answer.tickets == nil }
}
