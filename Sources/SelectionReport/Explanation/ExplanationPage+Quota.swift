import SelectionCore

extension ExplanationPage {
    /// What was nominated for a quota's values, who is missing, and which units have room to nominate them.
    func quota(_ coverage: QuotaCoverage) -> [String] {
        let quota = inputs.plan.quotas[coverage.quota]
        let header = inputs.plan.header(for: quota.column)
        let title =
            quota.base == Group.all
            ? say(.explainQuota, header) : say(.explainQuotaWithin, header, words.group(quota.base))
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

    /// Units that nominated too few; otherwise those whose quota has seats left in the selection; otherwise nobody has room.
    private func units(_ coverage: QuotaCoverage) -> [String] {
        let bounded = coverage.units.filter { $0.maximum != nil }
        guard !bounded.isEmpty else { return [] }
        let short = bounded.filter { $0.room > 0 }
        if !short.isEmpty { return [say(.explainUnitsWithRoom, list(short) { $0.nominated })] }
        let open = bounded.filter { unit in unit.selected.map { $0 < unit.maximum ?? 0 } ?? false }
        return [open.isEmpty ? say(.explainUnitsFull) : say(.explainUnitsWithSeats, list(open) { $0.selected ?? 0 })]
    }

    /// The units with a number of theirs and their maximum.
    private func list(_ units: [QuotaCoverage.Line], _ number: (QuotaCoverage.Line) -> Int) -> String {
        let names = units.prefix(ExplanationPage.maximumUnits).map { unit in
            say(
                .explainUnitNominees, unit.value, numbers.text(number(unit)),
                unit.maximum.map { numbers.text($0) } ?? "–")
        }
        let hidden = units.count - names.count
        return (names + (hidden > 0 ? [say(.explainMoreUnits, numbers.text(hidden))] : [])).joined(separator: "; ")
    }
}

extension QuotaCoverage.Line {
    /// The most people, where that is a number of people.
    var maximum: Int? {
        if case .count(let maximum)? = bounds.maximum { maximum.floor } else { nil }
    }
}
