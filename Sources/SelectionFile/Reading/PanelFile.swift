import BigInt
import ExactArithmetic
import FairLottery
import SelectionCore
import SelectionInput
import Wording

/// What a file of a drawn panel states, as `panel` and `chances` write it, and whether its sums and its draw are right.
package struct PanelFile: Sendable {
    /// A person and the chance that the file states.
    package struct Chance: Sendable, Equatable {
        /// Who it is.
        package var id: String
        /// The chance that is stated, and that which the panels make.
        package var stated: BigRational
        package var counted: BigRational
    }

    /// Everybody, in the file's order.
    package private(set) var chances: [Chance] = []
    /// The number of panels that are listed.
    package private(set) var panels = 0
    /// The sum of their weights, which should be 1.
    package private(set) var total = BigRational.zero
    /// The seed and who is said to be drawn.
    package private(set) var seed: String?
    package private(set) var drawn: [String] = []
    /// Those whom the seed draws from the panels; nil where there is no seed, or the panels are not listed.
    package private(set) var redrawn: [String]?
    /// Those who sit on listed panels and have no chance stated.
    package private(set) var strangers: [String] = []

    /// The chances that differ from what the panels make.
    package var wrong: [Chance] { panels == 0 ? [] : chances.filter { $0.stated != $0.counted } }

    /// True where the sums are those of the panels and the seed draws who is said to be drawn.
    package var holds: Bool {
        wrong.isEmpty && strangers.isEmpty && (panels == 0 || total == .one)
            && (redrawn.map { Set($0) == Set(drawn) } ?? true)
    }

    /// Reads the file and adds up.
    /// - Throws: `InputRejection` where it is no such file.
    /// - Complexity: O(bytes).
    package init(_ file: InputFile) throws(InputRejection) {
        let root = try DocumentReader.read(file)
        var problems = ProblemList()
        guard let stated = root["chances"]?.list, let listed = root["panels"]?.list else {
            for key in ["chances", "panels"] where root[key]?.list == nil {
                problems.error(at: root.location, Message(.missingKey(key: key)))
            }
            throw InputRejection(problems.sorted)
        }
        func fraction(_ node: DocumentNode?) -> BigRational? {
            guard let parts = node?.text?.split(separator: "/", omittingEmptySubsequences: false), parts.count <= 2,
                let above = BigInt(String(parts[0])), let below = BigInt(parts.count == 2 ? String(parts[1]) : "1"),
                below > 0
            else { return nil }
            return BigRational(above, below)
        }
        let tickets = root["tickets"]?.list
        var (members, weights): ([[String]], [BigRational]) = ([], [])
        for node in listed {
            guard let weight = fraction(node["weight"]), weight > .zero else {
                let place = node["weight"]?.location ?? node.location
                problems.error(
                    at: place, Message(PanelInputMessage.notAWeight(text: node["weight"]?.text?.quotable ?? "")))
                continue
            }
            let ids = (node["ids"]?.list ?? []).compactMap(\.text)
            if ids.isEmpty || Set(ids).count < ids.count {
                problems.error(at: node["ids"]?.location ?? node.location, Message(PanelInputMessage.notAPanel))
            }
            members.append(ids)
            weights.append(weight)
        }
        let sums = PanelFile.sums(members, weights)
        for node in stated {
            guard let id = node["id"]?.text, let chance = fraction(node["chance"]) else {
                let place = node["chance"]?.location ?? node.location
                problems.error(
                    at: place, Message(PanelInputMessage.notAChance(text: node["chance"]?.text?.quotable ?? "")))
                continue
            }
            chances.append(Chance(id: id, stated: chance, counted: sums[id] ?? .zero))
        }
        if problems.hasErrors { throw InputRejection(problems.sorted) }
        strangers = Set(sums.keys).subtracting(chances.map(\.id)).sorted()
        (panels, total) = (members.count, weights.reduce(.zero, +))
        (seed, drawn) = (root["seed"]?.text, (root["drawn"]?.list ?? []).compactMap(\.text))
        if let tickets {
            let all = tickets.map { ($0.list ?? []).compactMap(\.text) }
            redrawn = PanelFile.draw(all, all.map { _ in BigRational(1, all.count) }, seed)
        } else {
            redrawn = PanelFile.draw(members, weights, seed)
        }
    }

    /// The sums of weights by person, over a common denominator so that long fractions are added as whole numbers.
    private static func sums(_ members: [[String]], _ weights: [BigRational]) -> [String: BigRational] {
        let common = BigInt(weights.reduce(BigUInt(1)) { leastCommonMultiple($0, $1.denominator.magnitude) })
        var sums: [String: BigInt] = [:]
        for (ids, weight) in zip(members, weights) {
            let part = weight.numerator * (common / weight.denominator)
            for id in ids { sums[id, default: 0] += part }
        }
        return sums.mapValues { BigRational($0, common) }
    }

    private static func draw(_ members: [[String]], _ weights: [BigRational], _ seed: String?) -> [String]? {
        guard let seed, !members.isEmpty else { return nil }
        let common = BigInt(weights.reduce(BigUInt(1)) { leastCommonMultiple($0, $1.denominator.magnitude) })
        let lottery = PersonLottery(
            panels: members.map { _ in [] }, weights: weights.map { $0.numerator * (common / $0.denominator) },
            denominator: common)
        return PanelDraw(lottery, seed: seed).panel.map { members[$0] }
    }
}
