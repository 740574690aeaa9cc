import SyntheticConferences
import TestSupport
import Testing

/// A plan as it was written, with its pool: counts again what a selection keeps and breaks.
///
/// Shares nothing with the generators. Reads a top-level key either with its value on the line, or with one entry in
/// flow style a line below it.
struct WrittenPlan {
    let pool: CSVTable
    private let quotaTable: CSVTable?
    private var values: [String: FlowValue] = [:]
    private var lists: [String: [FlowValue]] = [:]
    private var groups: [String: Set<Int>] = [:]

    init(_ specification: InstanceSpecification) throws {
        let files = Dictionary(uniqueKeysWithValues: specification.files().map { ($0.name, $0.bytes()) })
        pool = CSVTable(try #require(files["nominees.csv"]))
        quotaTable = files["quotas.csv"].map { CSVTable($0) }
        var key = ""
        for line in String(decoding: try #require(files["plan.yaml"]), as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("#") { continue }
            guard line.hasPrefix("  ") else {
                key = String(line.prefix { $0 != ":" })
                if !line.hasSuffix(":") && key != "title" {
                    let value = try #require(FlowValue(line.dropFirst(key.count + 1)), "\(line)")
                    values[key] = value
                }
                continue
            }
            let entry = line.hasPrefix("  - ") ? String(line.dropFirst(4)) : "{\(line)}"
            lists[key, default: []].append(try #require(FlowValue(entry), "\(line)"))
        }
        groups["all"] = Set(pool.rows.indices)
        for group in (lists["groups"] ?? []).flatMap(\.entries) { groups[group.key] = members(where: group.value) }
    }

    var seats: ClosedRange<Int> {
        (values["seats"]?["min"]?.number ?? 0)...(values["seats"]?["max"]?.number ?? 0)
    }

    var quotas: [FlowValue] { lists["quotas"] ?? [] }
    var rules: [FlowValue] { lists["rules"] ?? [] }
    var merit: [FlowValue] { lists["merit"] ?? [] }
    var conflicts: [[String]] { (lists["conflicts"] ?? []).map(\.texts) }

    /// The nominees of a group, by index; no one for a group that the plan does not define.
    func members(of group: String) -> Set<Int> { groups[group] ?? [] }

    /// The rule with an id.
    func rule(_ id: String) -> FlowValue? { rules.first { $0["id"]?.text == id } }

    /// The required rules that a selection breaks, in words.
    func violations(of selection: [Int]) -> [String] {
        let chosen = Set(selection)
        guard chosen.count == selection.count else { return ["somebody twice"] }
        var broken = seats.contains(chosen.count) ? [] : ["\(chosen.count) seats"]
        broken += brokenComposition(chosen) + quotas.flatMap { brokenQuotas($0, chosen) }
        for rule in rules where rule["priority"] == nil {
            let members = members(of: rule["group"]?.text ?? "")
            broken += self.broken(rule, members, of: rule["of"]?.text, chosen, rule["id"]?.text ?? "a rule")
        }
        let ids = Set(selection.map { pool.rows[$0][0] })
        return broken + conflicts.filter { ids.isSuperset(of: $0) }.map { "conflict \($0)" }
    }

    /// The nearest whole number to its share for the first of two classes, a half rounded up; or exactly the share of each;
    /// or at least its share for the first and at most theirs for the others.
    private func brokenComposition(_ chosen: Set<Int>) -> [String] {
        guard let composition = values["composition"] else { return [] }
        let (column, rounding) = (pool.column(composition["by"]?.text ?? ""), composition["rounding"]?.text)
        return (composition["shares"]?.entries ?? []).enumerated().compactMap { position, share in
            let percent = share.value.text.flatMap { Int($0.dropLast()) } ?? 0
            let count = chosen.count { column[$0] == share.key }
            let excess = 100 * count - percent * chosen.count
            let isKept =
                switch rounding {
                case "exact": excess == 0
                case "atLeast": position == 0 ? excess >= 0 : excess <= 0
                default: position > 0 || (-49...50).contains(excess)
                }
            return isKept ? nil : "composition \(share.key): \(count)"
        }
    }

    private func brokenQuotas(_ quota: FlowValue, _ chosen: Set<Int>) -> [String] {
        let name = quota["by"]?.text ?? ""
        let index = Dictionary(grouping: pool.rows.indices, by: { [column = pool.column(name)] in column[$0] })
        var bounds = quota["seats"]?.entries ?? []
        if let each = quota["each"] { bounds += index.keys.map { .init(key: $0, value: each) } }
        if quota["file"] != nil {
            bounds += (quotaTable?.rows ?? []).map { row in
                let range = [("min", row[1]), ("max", row[2])].filter { !$0.1.isEmpty }
                return .init(key: row[0], value: .map(range.map { .init(key: $0.0, value: .text($0.1)) }))
            }
        }
        return bounds.flatMap { broken($0.value, Set(index[$0.key] ?? []), of: nil, chosen, "\(name)=\($0.key)") }
    }

    /// The bounds that a selection breaks of `min` and `max`, which are counts or percents of a base.
    private func broken(
        _ bounds: FlowValue, _ members: Set<Int>, of base: String?, _ chosen: Set<Int>, _ name: String
    ) -> [String] {
        let base = self.members(of: base ?? "all").intersection(chosen)
        let count = members.intersection(base).count
        return ["min", "max"].filter { which in
            guard let text = bounds[which]?.text else { return false }
            let isShare = text.hasSuffix("%")
            guard let (number, unit) = Self.decimal(isShare ? text.dropLast() : text[...]) else { return true }
            let difference = isShare ? 100 * unit * count - number * base.count : unit * count - number
            return which == "min" ? difference < 0 : difference > 0
        }.map { "\(name) \($0): \(count) of \(base.count)" }
    }

    /// A decimal as a fraction: 375 of 10 for 37.5.
    private static func decimal(_ text: Substring) -> (number: Int, unit: Int)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let number = Int(parts.joined()) else { return nil }
        let places = parts.count == 2 ? parts[1].count : 0
        return (number, repeatElement(10, count: places).reduce(1, *))
    }

    private func members(where conditions: FlowValue) -> Set<Int> {
        var members = Set(pool.rows.indices)
        for condition in conditions.entries {
            let column = pool.column(condition.key)
            if let unwanted = condition.value["not"]?.texts {
                members = members.filter { !column[$0].isEmpty && !unwanted.contains(column[$0]) }
            } else {
                members = members.filter { condition.value.texts.contains(column[$0]) }
            }
        }
        return members
    }
}
