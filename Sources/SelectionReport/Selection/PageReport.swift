import ExactArithmetic
import SelectionCore
import Wording

/// An outcome as a page: one file with pictures inside and no script. Of delegates it shows what the list for the terminal
/// does: id, name, class and unit.
package enum PageReport {
    /// The page's text. It does not say how long the search took: the same inputs give the same page.
    /// - Parameter extent: how long lists without a natural end may be.
    package static func text(
        of outcome: Outcome, _ inputs: SelectionInputs, _ language: Language, extent: ListExtent = .short
    ) -> String {
        let page = ReportPage(outcome: outcome, inputs: inputs, language: language)
        let words = ComparisonWords(language: language)
        var parts = [
            PageParts.section(
                words.text(.reportResult),
                PageParts.sentences((page.findings + [page.warnings].compactMap(\.self)).map { $0.trimmed }))
        ]
        if let recount = outcome.recount {
            let sheet = SelectionSheet(page: page, recount: recount, extent: extent, words: words)
            parts += [sheet.objective, sheet.shares] + sheet.bounds + [sheet.cost, sheet.lottery].compactMap(\.self)
            parts.append(sheet.delegates)
        }
        return PageParts.page(
            page.heading.first ?? "", subtitle: page.heading.dropFirst().first, language: language.rawValue,
            isWide: false, parts)
    }
}

/// What the sections of a selection's page are made from.
private struct SelectionSheet {
    private typealias Cell = PageParts.Cell

    let page: ReportPage
    let recount: Recount
    let extent: ListExtent
    let words: ComparisonWords

    private var numbers: NumberStyle { words.numbers }

    var objective: Markup {
        let showsBound = page.outcome.status != .optimal
        let columns =
            [
                PageParts.Column(text: words.text(.columnObjective)),
                .init(text: words.text(.columnAttained), isNumber: true),
            ]
            + (showsBound ? [.init(text: words.text(.columnBound), isNumber: true)] : [])
        let rows = page.lines(recount.objective).map { line in
            [Cell.words(line.name), .number(line.value)] + (showsBound ? [.number(line.bound ?? "–")] : [])
        }
        return PageParts.section(
            words.text(.reportObjective),
            [PageParts.table(words.text(.reportObjective), columns, rows, key: "objective", isTitled: true)])
    }

    /// The groups' shares among nominees and delegates.
    var shares: Markup {
        let chart = ShareChart(
            presence: page.inputs.presence,
            options: [.init(name: words.text(.chartSelected), tone: .second, rules: recount.rules)], words: words)
        return PageParts.section(words.text(.chartShares), [PageParts.figure(chart.picture)] + chart.tables)
    }

    /// How each quota is kept.
    var bounds: [Markup] {
        var seen: Set<[String]> = []
        let listed = page.inputs.listed(recount, extent)
        let quotas = page.inputs.plan.quotas.filter { seen.insert([$0.column, $0.base]).inserted }
        return quotas.compactMap { quota in
            func isLine(_ count: Recount.RuleCount) -> Bool {
                count.kind == .quota && count.base == quota.base && count.id.hasPrefix("quota:\(quota.column)=")
            }
            let (counts, all) = (listed.filter(isLine), recount.rules.count(where: isLine))
            guard all > 0 else { return nil }
            let header = page.inputs.plan.header(for: quota.column)
            let title = words.text(.quotas, header, words.group(quota.base, of: page.inputs.plan))
            let columns = [
                PageParts.Column(text: header), .init(text: words.text(.columnSelected), isNumber: true),
                .init(text: words.text(.boundColumn), isNumber: true),
            ]
            let rows = counts.map { count in
                [
                    Cell.words(count.label), .number(numbers.text(count.count), "\(count.count)"),
                    .number(
                        words.bounds(count) + " " + words.mark(count), tone: count.isSatisfied ? nil : .broken),
                ]
            }
            return PageParts.section(
                title,
                [PageParts.table(title, columns, rows, key: "quotas", isTitled: true)] + shortened(counts.count, all))
        }
    }

    /// That a list is shortened, where it is.
    private func shortened(_ listed: Int, _ all: Int) -> [Markup] {
        guard listed < all else { return [] }
        return PageParts.sentences([words.text(.listShortened, numbers.text(listed), numbers.text(all))])
    }

    var cost: Markup? {
        guard let cost = recount.cost else { return nil }
        let heading = words.costHeading(cost.currency)
        let columns =
            [PageParts.Column(text: words.text(.costEach))]
            + [ComparisonMessage.costCount, .costAmount, .total].map { .init(text: words.text($0), isNumber: true) }
        let rows = cost.parts.map { line in
            [
                Cell.words(words.costGroup(line, of: page.inputs.plan)),
                .number(numbers.text(line.count), "\(line.count)"),
                .number(numbers.text(line.amount), line.amount.description),
                .number(numbers.text(line.total), line.total.description),
            ]
        }
        let total: [Cell] = [
            .words(words.text(.total), tone: .total), .number("", tone: .total), .number("", tone: .total),
            .number(numbers.text(cost.total), cost.total.description, tone: .total),
        ]
        return PageParts.section(
            heading, [PageParts.table(heading, columns, rows + [total], key: "cost", isTitled: true)])
    }

    /// Who was tied until the lottery, what they drew, and how anyone can check that.
    var lottery: Markup? {
        guard let ties = page.outcome.ties, let drawn = page.outcome.drawn(page.inputs, atMost: extent.most) else {
            return nil
        }
        let heading = words.text(.lotteryTitle, page.inputs.plan.lotterySeed)
        guard let first = drawn.first else {
            return PageParts.section(heading, PageParts.sentences([words.text(.lotteryNobody)]))
        }
        let columns = [
            PageParts.Column(text: words.text(.lotteryOutside)),
            .init(text: words.text(.lotteryNumber), isNumber: true),
            .init(text: words.text(.lotteryDelegate)), .init(text: words.text(.lotteryNumber), isNumber: true),
        ]
        let rows = drawn.map { one in
            [
                Cell.words(page.who(one.row)), .number(numbers.text(one.number), "\(one.number)"),
                .words(page.who(one.delegate)), .number(numbers.text(one.delegateNumber), "\(one.delegateNumber)"),
            ]
        }
        let partial = ties.isComplete ? [] : [words.text(.lotteryPartial)]
        return PageParts.section(
            heading,
            PageParts.sentences([words.text(.lotteryTied, numbers.text(ties.exchanges.count))] + partial)
                + [PageParts.table(heading, columns, rows, key: "lottery", isTitled: true)]
                + shortened(drawn.count, ties.exchanges.count)
                + PageParts.sentences([
                    words.text(.lotteryRule), words.text(.lotteryRecompute, page.recomputation(first.row)),
                ]))
    }

    var delegates: Markup {
        let list = page.delegateRows
        let title = words.text(.reportDelegates, numbers.text(page.outcome.selected.count))
        let columns = list.headers.enumerated().map { PageParts.Column(text: $1, isNumber: $0 == 0) }
        let rows = list.rows.map { cells in
            cells.enumerated().map { index, text in index == 0 ? Cell.number(text) : .words(text) }
        }
        return PageParts.section(title, [PageParts.table(title, columns, rows, key: "delegates", isTitled: true)])
    }
}
