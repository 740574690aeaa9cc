import DelegateSelection
import Foundation
import SelectionStore

/// Scenarios as their files state them.
enum ScenarioText {
    /// A bound that a scenario moves.
    struct Move: Sendable {
        /// The rule's id; nil for the seats.
        var rule: String?
        var side: RuleCost.Side
        var value: Bound
        /// True where the rule is required, whatever its priority was.
        var isRequired = false
        /// The rule itself, where its other side has to stay what it is: the moved side is then a required rule of its own.
        var apart: Rule?
    }

    /// A bound as somebody types it: `45%`, `12,5 %`, `130`; nil for anything else.
    static func bound(_ text: String) -> Bound? { SweepRange.bound(text.filter { !$0.isWhitespace }) }

    /// A bound as a plan writes it. A share that is no finite decimal is cut towards what keeps its own selection, finely enough that
    /// no other share of up to 10,000 people lies between.
    static func text(_ bound: Bound, _ side: RuleCost.Side) -> String {
        switch bound {
        case .count(let count): decimal(side == .minimum ? count.ceiling : count.floor, digits: 0)
        case .share(let share):
            decimal(
                side == .minimum ? (share * 10_000_000_000).floor : (share * 10_000_000_000).ceiling, digits: 8) + "%"
        }
    }

    private static func decimal(_ scaled: Int, digits: Int) -> String {
        guard digits > 0 else { return "\(scaled)" }
        let text = String(repeating: "0", count: max(0, digits + 1 - "\(scaled)".count)) + "\(scaled)"
        var fraction = text.suffix(digits)
        while fraction.last == "0" { fraction.removeLast() }
        return text.dropLast(digits) + (fraction.isEmpty ? "" : "." + fraction)
    }

    /// The file of a scenario.
    static func yaml(name: String, _ moves: [Move]) -> String {
        var lines = ["scenario: " + quoted(name)]
        for move in moves where move.rule == nil {
            lines.append("seats: { \(key(move.side)): \(text(move.value, move.side)) }")
        }
        var written: Set<String> = []
        let rules = moves.flatMap { move in
            guard let rule = move.rule, written.insert(rule).inserted else { return [String]() }
            guard let apart = move.apart else {
                // Both sides of one rule stand in one entry.
                let bounds = moves.filter { $0.rule == rule }.map { "\(key($0.side)): \(text($0.value, $0.side))" }
                let fields = ["id: \(quoted(rule))"] + bounds + (move.isRequired ? ["priority: null"] : [])
                return ["  - { " + fields.joined(separator: ", ") + " }"]
            }
            let bound = "\(key(move.side)): \(text(move.value, move.side))"
            // A bound that everything keeps says nothing: the other side, its priority and its weight stay as they are.
            let free = move.side == .minimum ? "min: 0%" : "max: 100%"
            return [
                "  - { id: \(quoted(rule)), \(free) }",
                "  - { id: \(quoted(rule + "-" + key(move.side))), label: \(quoted(apart.label)), "
                    + "group: \(quoted(apart.group)), of: \(quoted(apart.base)), \(bound) }",
            ]
        }
        if !rules.isEmpty { lines += ["rules:"] + rules }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func key(_ side: RuleCost.Side) -> String { side == .minimum ? "min" : "max" }

    /// A text as YAML has it between double quotes.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format:
                quoted +=
                    "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
                    + String(scalar.value, radix: 16)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// The name that a scenario's file states; nil where it has none.
    static func name(in text: String) -> String? {
        do throws(InputRejection) {
            let root = try DocumentReader.read(InputFile(name: "scenario.yaml", bytes: text.utf8))
            guard case .map(let entries) = root.content,
                case .scalar(let name, _)? = entries.first(where: { $0.key == "scenario" })?.value.content
            else { return nil }
            return name
        } catch {
            return nil
        }
    }

    /// A file's name for a scenario: its letters without marks; one that is not among `taken`.
    static func fileName(for name: String, besides taken: Set<String>) -> String {
        var slug = FileName.plain(name)
        if slug.isEmpty { slug = "kich-ban" }
        var (file, number) = ("\(DocumentName.scenarios)\(slug).yaml", 2)
        while taken.contains(file) { (file, number) = ("\(DocumentName.scenarios)\(slug)-\(number).yaml", number + 1) }
        return file
    }
}
