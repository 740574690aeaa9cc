import DelegateSelection
import SelectionStore

/// The seats that go into the plan: as they were allotted, or as an officer wrote them beside that.
struct QuotaEdits: Sendable {
    /// The seats of a unit.
    struct Row: Sendable {
        var unit: String
        var allotted: Int
        /// What is written: a number, or the least and the most with a dash between.
        var text: String
        /// What it means; nil where it means nothing.
        var bounds: ClosedRange<Int>?

        /// True where it is not what was allotted.
        var isEdited: Bool { bounds != allotted...allotted }
    }

    let rows: [Row]
    /// The seats that were allotted in all.
    let seats: Int
    /// True where what was written belongs to another allotment than this, or to none.
    let isOutdated: Bool

    /// The seats of `allocation`, with what `form` says where it was written beside the same seats.
    init(_ allocation: Allocation, _ form: AllotmentForm) {
        let digest = QuotaEdits.digest(of: allocation)
        seats = allocation.seats.reduce(0, +)
        isOutdated = form.shown != digest
        let written = form.shown == digest ? form.quotas : [:]
        rows = zip(allocation.problem.units, allocation.seats).enumerated().map { index, pair in
            let text = written[index] ?? "\(pair.1)"
            return Row(unit: pair.0.name, allotted: pair.1, text: text, bounds: QuotaEdits.bounds(text))
        }
    }

    /// A digest of units and seats, by which a form says what was seen.
    static func digest(of allocation: Allocation) -> String {
        Digest.of(AllocationReport(allocation).quotas)
    }

    /// `7`, `5–7` or `5-7`.
    private static func bounds(_ text: String) -> ClosedRange<Int>? {
        let parts = text.split(omittingEmptySubsequences: false) { "-–—".contains($0) }.map { part in
            part.filter { !$0.isWhitespace }
        }
        let numbers = parts.compactMap { part in
            part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
        }
        guard (1...2).contains(parts.count), numbers.count == parts.count, let least = numbers.first,
            let most = numbers.last, least <= most, most <= ApportionmentProblem.maximumSeats
        else { return nil }
        return least...most
    }

    /// True where every unit's seats are numbers.
    var isReadable: Bool { rows.allSatisfy { $0.bounds != nil } }

    /// The least and the most seats of all units together; nil where they are not numbers.
    var sums: ClosedRange<Int>? {
        let bounds = rows.compactMap(\.bounds)
        guard bounds.count == rows.count else { return nil }
        return bounds.reduce(0) { $0 + $1.lowerBound }...bounds.reduce(0) { $0 + $1.upperBound }
    }

    /// What is wrong with all of them together: so many seats cannot be given within these bounds.
    var fault: UnitsMessage? {
        guard let sums else { return nil }
        return sums.contains(seats)
            ? nil : .quotaSum(least: "\(sums.lowerBound)", most: "\(sums.upperBound)", seats: "\(seats)")
    }

    /// The units whose seats are not what was allotted.
    var edited: [Row] { rows.filter(\.isEdited) }

    /// The quota file; nil where something is wrong.
    var file: String? {
        guard isReadable, fault == nil else { return nil }
        let lines = rows.compactMap { row in row.bounds.map { [row.unit, "\($0.lowerBound)", "\($0.upperBound)"] } }
        return ([["value", "min", "max"]] + lines).map(CSVRecord.exactLine).joined()
    }

    /// The seats for the record, with what was allotted where that is another number.
    var record: String {
        rows.map { row in "\(row.unit): \(row.text)" + (row.isEdited ? " (\(row.allotted))" : "") }
            .joined(separator: "; ")
    }
}

/// The table of the seats that go into the plan, each with a field.
struct QuotaTableMarkup {
    let visit: Visit
    let edits: QuotaEdits
    let target: QuotaTarget
    let allocation: Allocation
    /// The number of people that each unit nominated.
    let nominated: [String: Int]

    private func words(_ message: UnitsMessage) -> String { visit.words(message) }

    /// That a unit has to have more delegates than it nominated people.
    private func shortage(_ row: QuotaEdits.Row) -> [Markup] {
        guard let least = row.bounds?.lowerBound, !nominated.isEmpty, least > nominated[row.unit] ?? 0 else {
            return []
        }
        return [.element("p", ["class": "hint"], words(.onlyNominated(count: "\(nominated[row.unit] ?? 0)")))]
    }

    /// The table, what is wrong with it, and what is sent with it.
    var markup: [Markup] {
        let head = [UnitsMessage.change, .now, .allotted, .then].map {
            Markup.element("th", ["scope": "col"], words($0))
        }
        let total = Markup.element(
            "tr", ["class": "total"],
            [
                .element("th", ["scope": "row"], words(.sum)), .element("td", ""),
                .element("td", ["class": "number"], "\(edits.seats)"),
                .element("td", ["class": "number"], edits.sums.map(QuotaTableMarkup.text) ?? "–"),
            ])
        let table = Markup.element(
            "table", ["class": "sheet"],
            [
                .element("caption", words(.changes)), .element("thead", [:], [.element("tr", [:], head)]),
                .element("tbody", [:], edits.rows.enumerated().map(row) + gone + [total]),
            ])
        return [
            .element(
                "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": words(.changes)], [table]),
            .element("p", ["class": "hint"], words(.quotaHint)),
            .hidden("allotted", edits.rows.map { "\($0.allotted)" }.joined(separator: " ")),
            .hidden("shown", QuotaEdits.digest(of: allocation)), .hidden("after", "\(target.version)"),
        ] + (edits.fault.map { [Markup.element("p", ["class": "fault", "role": "alert"], words($0))] } ?? [])
    }

    private static func text(_ range: ClosedRange<Int>) -> String {
        range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }

    private func row(_ index: Int, _ row: QuotaEdits.Row) -> Markup {
        let name = "q.\(index)"
        let isWrong = row.bounds == nil
        let input = Markup.element(
            "input",
            [
                "name": name, "value": row.text, "class": "figure", "inputmode": "numeric", "autocomplete": "off",
                "aria-label": words(.cell(row: row.unit, heading: words(.then))),
                "aria-invalid": isWrong ? "true" : nil, "aria-describedby": isWrong ? "fault-" + name : nil,
            ])
        let fault =
            isWrong ? [Markup.element("p", ["class": "fault", "id": "fault-" + name], words(.quotaForm))] : []
        return .element(
            "tr", [:],
            [
                .element("th", ["scope": "row"], row.unit),
                .element("td", ["class": "number"], target.bounds(of: row.unit) ?? "–"),
                .element("td", ["class": "number"], "\(row.allotted)"),
                .element("td", [:], [input] + fault + shortage(row)),
            ])
    }

    /// The units that the plan has and the allotment has not.
    private var gone: [Markup] {
        target.changes(to: allocation).filter { $0.after == "–" }.map { change in
            .element(
                "tr", [:],
                [
                    .element("th", ["scope": "row"], change.unit), .element("td", ["class": "number"], change.before),
                    .element("td", ["class": "number"], "–"), .element("td", words(.goes)),
                ])
        }
    }
}
