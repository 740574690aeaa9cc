import SelectionCore

extension ExplanationPage {
    /// What was nominated for a quota's values, who is missing, and which units have room to nominate them.
    func quota(_ coverage: QuotaCoverage) -> [String] {
        let quota = inputs.plan.quotas[coverage.quota]
        let header = inputs.plan.header(for: quota.column)
        let title =
            quota.base == Group.all
            ? say(.explainQuota, header) : say(.explainQuotaWithin, header, quota.base)
        var table = TextTable([
            .text(header, atMost: 56), .number(say(.explainColumnNominated)), .number(words.common(.columnSelected)),
            .text(say(.explainColumnBound)), .number(say(.explainColumnMissing)),
        ])
        for line in coverage.lines {
            table.add([
                line.value, numbers.text(line.nominated), line.selected.map { numbers.text($0) } ?? "–",
                words.bounds(line.bounds), line.missing > 0 ? numbers.text(line.missing) : "",
            ])
        }
        return [title] + table.lines + missing(coverage)
    }

    private func missing(_ coverage: QuotaCoverage) -> [String] {
        let lines = coverage.missing.map { line in
            let needed = line.nominated + line.missing
            return say(.explainMissingValue, line.value, numbers.text(line.nominated), numbers.text(needed))
        }
        guard !lines.isEmpty else { return ["  " + say(.explainMissingNone)] }
        return (lines + units(coverage)).flatMap { DisplayText.wrapped($0, start: "  ", indent: 4) }
    }

    /// The most units that are named.
    private static let maximumUnits = 12

    private func units(_ coverage: QuotaCoverage) -> [String] {
        let bounded = coverage.units.filter { $0.maximum != nil }
        guard !bounded.isEmpty else { return [] }
        let open = bounded.filter { $0.room > 0 }
        let shown = open.isEmpty ? Array(bounded.sorted { $0.spare < $1.spare }.prefix(5)) : open
        let names = shown.prefix(ExplanationPage.maximumUnits).map { unit in
            say(
                .explainUnitNominees, unit.value, numbers.text(unit.nominated),
                unit.maximum.map { numbers.text($0) } ?? "–")
        }
        let hidden = shown.count - names.count
        let list = names + (hidden > 0 ? [say(.explainMoreUnits, numbers.text(hidden))] : [])
        return [say(open.isEmpty ? .explainUnitsFull : .explainUnitsWithRoom, list.joined(separator: "; "))]
    }
}

extension QuotaCoverage.Line {
    /// The most people, where that is a number of people.
    var maximum: Int? {
        if case .count(let maximum)? = bounds.maximum { maximum.floor } else { nil }
    }

    /// How many more were nominated than can be selected.
    fileprivate var spare: Int { maximum.map { nominated - $0 } ?? .max }
}
