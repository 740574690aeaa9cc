import ExactArithmetic
import SelectionCore

/// The charts of a comparison: one for several scenarios, and every one says whom it leaves out.
extension ComparisonSheet {
    /// The most options whose bars stand beside each other in one chart; more have a panel for each group.
    private static let mostSeries = 3
    /// The most scenarios beside each other, and the most units below each other, that fit a page.
    private static let mostColumns = 16
    private static let mostRows = 38

    /// `items` in parts of at most `most`, as alike as can be.
    private static func parts<Item>(_ items: [Item], atMost most: Int) -> [[Item]] {
        let count = (items.count + most - 1) / most
        return (0..<count).map { Array(items[$0 * items.count / count..<($0 + 1) * items.count / count]) }
    }

    /// The units that have more seats than by the plan, and those that have fewer.
    func unitCharts(_ rows: [Comparison.SeatRow], _ header: String) -> [ReportBlock] {
        let moving = comparison.scenarios.filter { index in rows.contains { $0.change(index) ?? 0 != 0 } }
        let units = rows.filter { row in moving.contains { row.change($0) ?? 0 != 0 } }
        let columns = ComparisonSheet.parts(moving, atMost: ComparisonSheet.mostColumns)
        let parts = ComparisonSheet.parts(units, atMost: ComparisonSheet.mostRows)
        let caption = ([words.text(.chartUnits(column: header, base: words.base))] + leftOut(moving)).joined(
            separator: " ")
        let words = words
        return columns.flatMap { columns in
            parts.map { part in
                let rows = part.map { row in
                    ChangeGrid.Row(label: row.value, changes: columns.map { row.change($0) })
                }
                let chart = ChangeGrid(
                    title: caption, columns: columns.map(words.code), rows: rows, text: { words.change($0) })
                return .figure(ReportFigure(.changes(chart), caption: caption))
            }
        }
    }

    /// The sentences on scenarios that the chart of units leaves out, since nothing moves there or nobody is selected.
    private func leftOut(_ shown: [Int]) -> [String] {
        let others = comparison.scenarios.filter { !shown.contains($0) }
        let alike = others.filter { options[$0].hasSelection && comparison.base.hasSelection }
        let empty = others.filter { !alike.contains($0) }
        return [
            alike.isEmpty ? nil : words.text(.chartAlike(options: alike.map(words.code).joined(separator: ", "))),
            empty.isEmpty ? nil : words.text(.chartWithout(options: empty.map(words.code).joined(separator: ", "))),
        ].compactMap(\.self)
    }

    /// True where options bound a group differently.
    private func boundsDiffer(among shown: [Int]) -> Bool {
        let rules = shown.compactMap { options[$0].outcome.recount?.rules.filter { $0.kind != .quota } }
        guard let first = rules.first else { return false }
        func shares(_ count: Recount.RuleCount) -> [Rational?] {
            [count.minimum, count.maximum].map { bound in
                count.baseCount == 0 ? nil : bound.map { $0 / Rational(count.baseCount) }
            }
        }
        let bounds = Dictionary(first.map { ($0.id, shares($0)) }, uniquingKeysWith: { own, _ in own })
        return rules.joined().contains { count in bounds[count.id].map { $0 != shares(count) } ?? true }
    }

    /// The groups' shares among nominees and among the delegates of each option.
    var shares: ReportSection {
        let shown = options.indices.filter { options[$0].hasSelection }
        guard !shown.isEmpty else { return ReportSection([]) }
        let empty = options.indices.filter { !options[$0].hasSelection }
        // Side by side there is one mark for all: where the plan's bounds move, each option has its own bar and mark.
        let isBeside = shown.count <= ComparisonSheet.mostSeries && !boundsDiffer(among: shown)
        let tones: [SVG.Tone] = [.second, .third, .fourth]
        let chart = ShareChart(
            presence: comparison.base.inputs.presence,
            options: shown.enumerated().map { place, index in
                let name = isBeside ? words.code(index) + " " + words.name(options[index]) : words.code(index)
                return .init(
                    name: name, tone: tones[place % tones.count], rules: options[index].outcome.recount?.rules ?? [])
            }, labels: StatementLabels(comparison.base.inputs, words.language), words: words)
        let note =
            empty.isEmpty ? [] : [words.text(.chartWithout(options: empty.map(words.code).joined(separator: ", ")))]
        let figures = (isBeside ? [chart.figure] : chart.panels).map { figure in
            var figure = figure
            figure.caption = ([figure.caption].compactMap(\.self) + note).joined(separator: ". ")
            return figure
        }
        return ReportSection(words.text(.chartShares), figures.map(ReportBlock.figure))
    }
}
