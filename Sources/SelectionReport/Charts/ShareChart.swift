import ExactArithmetic
import SelectionCore

/// Each group's share among the nominees and among delegates, with the bounds that the plan sets: a chart and its table.
struct ShareChart {
    /// A selection whose shares are shown.
    struct Option {
        var name: String
        var tone: SVG.Tone
        var rules: [Recount.RuleCount]
    }

    /// The numbers of nominees who belong to each group.
    let presence: [GroupPresence]
    /// The first one's bounds are marked.
    let options: [Option]
    /// The names of what is counted.
    let labels: StatementLabels
    let words: ComparisonWords

    private struct Row {
        var label: String
        var nominees: GroupPresence
        var counts: [Recount.RuleCount?]
    }

    private var rows: [Row] {
        presence.compactMap { group in
            let counts = options.map { option in option.rules.first { $0.id == group.id && $0.kind != .quota } }
            guard let label = counts.compactMap({ $0.map { labels[$0] } }).first, group.base > 0 else { return nil }
            return Row(label: label, nominees: group, counts: counts)
        }
    }

    private func percent(_ count: Int, _ base: Int) -> String {
        words.numbers.percent(count, of: base).map { $0 + "%" } ?? "–"
    }

    /// The most panels that a page takes.
    private static let mostPanels = 10

    /// A panel for each group with a bar for each option, several pictures where one page does not hold them; and the shares in
    /// numbers.
    var panels: [ReportFigure] {
        let rows = rows
        let caption = words.text(.chartShares)
        let charts = stride(from: 0, to: rows.count, by: ShareChart.mostPanels).map { start in
            SharePanels(
                title: caption, options: options.map(\.name),
                panels: rows[start..<min(start + ShareChart.mostPanels, rows.count)].map(panel),
                markName: words.text(.chartTarget), brokenName: words.text(.chartBroken))
        }
        return charts.enumerated().map { place, chart in
            ReportFigure(.panels(chart), caption: caption, table: place == charts.count - 1 ? shareTable : nil)
        }
    }

    private func panel(_ row: Row) -> SharePanels.Panel {
        let nominated = percent(row.nominees.count, row.nominees.base)
        return .init(
            label: words.text(.chartPanel(group: row.label, nominated: nominated)),
            bars: row.counts.map { count in
                count.map {
                    .init(
                        value: share($0.count, $0.baseCount), text: percent($0.count, $0.baseCount),
                        marks: marks($0), isKept: $0.isSatisfied)
                }
            })
    }

    /// The shares alone, a column for each option.
    private var shareTable: ReportTable {
        var table = ReportTable(
            "shares",
            [.text(words.text(.chartGroup) + ", %"), .share(words.text(.chartNominees))]
                + options.enumerated().map { .share($1.name).inPart($0) })
        for row in rows {
            table.add(
                [.text(row.label), words.numbers.percentCell(row.nominees.count, of: row.nominees.base)]
                    + row.counts.map { count in
                        guard let count else { return .text("–") }
                        var cell = words.numbers.percentCell(count.count, of: count.baseCount)
                        cell.tone = count.isSatisfied ? nil : .broken
                        return cell
                    })
        }
        return table
    }

    /// The chart, and the same in numbers.
    var figure: ReportFigure { ReportFigure(.bars(chart), caption: words.text(.chartShares), table: table) }

    private var chart: BarChart {
        let numbers = words.numbers
        return BarChart(
            title: words.text(.chartShares),
            series: [.init(name: words.text(.chartNominees), tone: .first)]
                + options.map { .init(name: $0.name, tone: $0.tone) },
            rows: rows.map { row in
                let nominees = BarChart.Bar(
                    value: share(row.nominees.count, row.nominees.base),
                    text: percent(row.nominees.count, row.nominees.base))
                let bars = row.counts.map { count in
                    count.map {
                        BarChart.Bar(value: share($0.count, $0.baseCount), text: percent($0.count, $0.baseCount))
                    }
                }
                return .init(label: row.label, bars: [nominees] + bars, marks: marks(row.counts.first ?? nil))
            }, markName: words.text(.chartTarget), axis: { numbers.text(Int(($0 * 100).rounded())) + "%" })
    }

    private func share(_ count: Int, _ base: Int) -> Double { base == 0 ? 0 : Double(count) / Double(base) }

    private func marks(_ count: Recount.RuleCount?) -> [Double] {
        guard let count, count.baseCount > 0 else { return [] }
        return Set([count.minimum, count.maximum].compactMap(\.self)).sorted().map {
            $0.approximation / Double(count.baseCount)
        }
    }

    private var table: ReportTable {
        let columns = options.enumerated().flatMap { index, option -> [ReportColumn] in
            let own: [ReportColumn] = [.count(option.name), .share("%"), .amount(words.text(.boundColumn))]
            return own.map { options.count > 1 ? $0.inPart(index) : $0 }
        }
        var table = ReportTable(
            "shares",
            [.text(words.text(.chartGroup)), .count(words.text(.chartNominees)), .share("%")] + columns)
        for row in rows {
            table.add(
                [.text(row.label)] + share(of: row.nominees.count, row.nominees.base)
                    + row.counts.flatMap { count -> [ReportCell] in
                        guard let count else { return [.text("–"), .blank, .blank] }
                        return share(of: count.count, count.baseCount) + [words.boundsCell(count)]
                    })
        }
        table.note = words.exactBounds(
            rows.flatMap { row in
                zip(options, row.counts).compactMap { option, count in
                    count.map { (options.count > 1 ? option.name + ", " + row.label : row.label, $0) }
                }
            })
        return table
    }

    private func share(of count: Int, _ base: Int) -> [ReportCell] {
        let text = words.numbers.text(count) + " / " + words.numbers.text(base)
        return [.number(text, .share(count, of: base)), words.numbers.percentCell(count, of: base)]
    }
}
