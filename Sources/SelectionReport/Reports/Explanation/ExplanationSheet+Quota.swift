import SelectionCore

extension ExplanationSheet {
    /// The nominees for a quota's values, those who are missing, and the units that have room to nominate them.
    func quota(_ coverage: QuotaCoverage) -> ReportSection {
        let quota = inputs.plan.quotas[coverage.quota]
        let header = inputs.plan.header(for: quota.column)
        let title =
            quota.base == Group.all
            ? say(.explainQuota(column: header))
            : say(.explainQuotaWithin(column: header, group: words.group(quota.base)))
        var table = ReportTable(
            "nominated",
            [
                .text(header), .count(say(.explainColumnNominated)), .count(words.common(.columnSelected)),
                .text(say(.explainColumnBound)), .count(say(.explainColumnMissing)),
            ])
        for line in coverage.lines {
            table.add([
                .text(line.value), numbers.cell(line.nominated), numbers.cell(line.selected),
                .text(words.bounds(line.bounds)), numbers.cell(line.missing > 0 ? line.missing : nil, none: ""),
            ])
        }
        return ReportSection(title, [.table(table)] + missing(coverage).map(ReportBlock.paragraph))
    }

    private func missing(_ coverage: QuotaCoverage) -> [ReportParagraph] {
        let lines = coverage.missing.map { line in
            let needed = line.nominated + line.missing
            return say(
                .explainMissingValue(
                    value: line.value, nominated: numbers.text(line.nominated), needed: numbers.text(needed)))
        }
        guard !lines.isEmpty else { return [ReportParagraph(say(.explainMissingNone))] }
        return (lines + units(coverage)).map { ReportParagraph($0, style: .entry) }
    }

    /// The most units that are named.
    private static let maximumUnits = 12

    /// Units that nominated too few; otherwise those whose quota has seats left in the selection; otherwise nobody has room.
    private func units(_ coverage: QuotaCoverage) -> [String] {
        let bounded = coverage.units.filter { $0.maximum != nil }
        guard !bounded.isEmpty else { return [] }
        let short = bounded.filter { $0.room > 0 }
        if !short.isEmpty { return [say(.explainUnitsWithRoom(units: list(short) { $0.nominated }))] }
        let open = bounded.filter { unit in unit.selected.map { $0 < unit.maximum ?? 0 } ?? false }
        return [
            open.isEmpty ? say(.explainUnitsFull) : say(.explainUnitsWithSeats(units: list(open) { $0.selected ?? 0 }))
        ]
    }

    /// The units with a number of theirs and their maximum.
    private func list(_ units: [QuotaCoverage.Line], _ number: (QuotaCoverage.Line) -> Int) -> String {
        let names = units.prefix(ExplanationSheet.maximumUnits).map { unit in
            say(
                .explainUnitNominees(
                    unit: unit.value, count: numbers.text(number(unit)),
                    most: unit.maximum.map { numbers.text($0) } ?? "–"))
        }
        let hidden = units.count - names.count
        return (names + (hidden > 0 ? [say(.explainMoreUnits(count: numbers.text(hidden)))] : [])).joined(
            separator: "; ")
    }
}

extension QuotaCoverage.Line {
    /// The most people, where that is a number of people.
    var maximum: Int? {
        if case .count(let maximum)? = bounds.maximum { maximum.floor } else { nil }
    }
}
