import ExactArithmetic
import SelectionCore
import SelectionInput
import SelectionReport

/// Units as the office's own table has them.
extension ExportMaterial {
    /// The units of the nominees, and those of the plan's quotas by unit.
    package var knownUnits: Set<String> {
        let lines = unitQuotas.flatMap { inputs.plan.quotas[$0].lines.map(\.value) }
        return Set((0..<inputs.pool.count).map(unit)).union(lines)
    }

    /// The places of the plan's quotas by unit.
    var unitQuotas: [Int] {
        let heading = fields[.unit].map { inputs.pool.records.headers[$0] }
        return inputs.plan.quotas.indices.filter {
            inputs.plan.header(for: inputs.plan.quotas[$0].column) == heading
        }
    }

    /// The name of a unit that papers print.
    func fullName(ofUnit name: String) -> String { units?.units.first { $0.name == name }?.fullName ?? name }

    /// The body that a letter to a unit is addressed to: of a ward or a commune its People's Committee, where the office's table does
    /// not name one.
    func addressee(ofUnit name: String) -> String {
        let full = fullName(ofUnit: name)
        guard full == name, let kind = ["Phường ", "Xã ", "Thị trấn "].first(where: name.hasPrefix) else { return full }
        return say(.ownCommittee(unit: language == .vietnamese ? kind.lowercased() + name.dropFirst(kind.count) : name))
    }

    /// What there is of units in the order of the table, then by name; by name alone where there is no table.
    func inUnitOrder<Part>(_ parts: [String: Part]) -> [(unit: String, part: Part)] {
        let names = units?.units.map(\.name) ?? []
        let ranks = Dictionary(zip(names, names.indices), uniquingKeysWith: min)
        return parts.map { (unit: $0.key, part: $0.value) }.sorted { one, other in
            (ranks[one.unit] ?? names.count, one.unit) < (ranks[other.unit] ?? names.count, other.unit)
        }
    }

    /// The units of the table, whoever has nobody among them, and further ones that delegates are of, with the table's numbers, the
    /// bounds of a quota that counts everybody, and the delegates; nil where there is no table.
    /// - Parameter lines: the counts of that quota; none where the plan has no such quota.
    func unitNumbers(_ lines: [Recount.RuleCount]) -> ReportTable? {
        guard let units else { return nil }
        let own = Dictionary(units.units.map { ($0.name, $0.figures) }) { first, _ in first }
        var counts = Dictionary(units.units.map { ($0.name, 0) }) { first, _ in first }
        for row in delegates { counts[unit(row), default: 0] += 1 }
        let quota = Dictionary(lines.map { ($0.label, $0) }) { first, _ in first }
        let bounds: [ReportColumn] = lines.isEmpty ? [] : [.amount(say(.least)), .amount(say(.most))]
        var table = ReportTable(
            "units",
            [.count(say(.number)), .text(say(.unitWord))] + units.headings.map { .amount($0) } + bounds
                + [.count(say(.delegates))])
        for (index, part) in inUnitOrder(counts).enumerated() {
            let figures = own[part.unit] ?? units.headings.map { _ in nil }
            let line = quota[part.unit]
            let limits = lines.isEmpty ? [] : [line?.minimum, line?.maximum]
            table.add(
                [cell(index + 1), .text(part.unit.isEmpty ? say(.notStated) : fullName(ofUnit: part.unit))]
                    + (figures + limits).map { $0.map { cell($0) } ?? .text("–") } + [cell(part.part)])
        }
        let sums = units.headings.indices.map { column -> ReportCell in
            let numbers = units.units.compactMap { $0.figures[column] }
            return Rational.sum(of: numbers).map { cell($0) } ?? .blank
        }
        table.addTotal(
            [.blank, .text(say(.total))] + sums + bounds.map { _ in .blank } + [cell(delegates.count)])
        return table
    }
}
