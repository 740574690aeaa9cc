import FairLottery
import SelectionCore
import Wording

/// Those who may be drawn beside those who sit already: who is left, and what is left of the limits.
struct PanelAssembly {
    private let categories: PanelCategories
    private let seated: [PanelPeople.Row]
    private let size: Int
    /// The respondents who may be drawn, by their ids.
    private let drawable: [PanelPeople.Row]
    /// The respondents who sit already, by number, and the ids of those who share a household with one who does.
    private let repeated: Int
    private let housemates: [String]
    /// How many of those who sit already have each value, by feature.
    private let counts: [[Int]]

    /// - Complexity: O(people), and a sort.
    init(_ categories: PanelCategories, _ people: [PanelPeople.Row], seated: [PanelPeople.Row], size: Int) {
        (self.categories, self.seated, self.size) = (categories, seated, size)
        let (ids, homes) = (Set(seated.map(\.id)), Set(seated.compactMap(\.household)))
        let others = people.filter { !ids.contains($0.id) }
        repeated = people.count - others.count
        let isHousemate = { (row: PanelPeople.Row) in row.household.map(homes.contains) ?? false }
        housemates = others.filter(isHousemate).map(\.id)
        // Households are numbered by people's ids, so that nothing depends on the order of a file.
        drawable = others.filter { !isHousemate($0) }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        var counts = categories.features.map { $0.values.map { _ in 0 } }
        for row in seated { for (feature, value) in row.values.enumerated() { counts[feature][value] += 1 } }
        self.counts = counts
    }

    /// Says where too many sit already, and who cannot be drawn because of them.
    func check(seated place: SourceLocation?, respondents: SourceLocation?, _ problems: inout ProblemList) {
        if seated.count > size {
            problems.error(
                at: place,
                Message(PanelInputMessage.seatedBeyondSize(people: "\(seated.count)", size: "\(size)")))
        }
        for (feature, counts) in counts.enumerated() {
            for (value, count) in counts.enumerated() {
                let limits = categories.features[feature].values[value]
                guard count > limits.range.upperBound else { continue }
                let message = PanelInputMessage.seatedBeyondMaximum(
                    people: "\(count)", value: limits.name.quotable,
                    feature: categories.features[feature].name.quotable, most: "\(limits.range.upperBound)")
                problems.error(at: categories.places[feature][value], Message(message))
            }
        }
        if repeated > 0 {
            problems.note(at: respondents, Message(PanelInputMessage.seatedInPool(people: "\(repeated)")))
        }
        if !housemates.isEmpty {
            problems.note(at: respondents, Message(PanelInputMessage.housemates(people: "\(housemates.count)")))
        }
    }

    /// The inputs, where nothing rejects them.
    func inputs(_ identity: PanelInputs.Identity) -> PanelInputs {
        var features = categories.features
        for (feature, counts) in counts.enumerated() {
            for (value, count) in counts.enumerated() {
                let limits = features[feature].values[value]
                features[feature].values[value].range = limits.range.lowered(by: count)
                features[feature].values[value].widest = limits.widest?.lowered(by: count)
            }
        }
        let pool = PanelPool(features: features, people: people, size: size - seated.count)
        return PanelInputs(
            pool: pool, identity: identity, seated: seated.map(\.id), seatedCounts: counts, housemates: housemates)
    }

    /// The people, those of one address in one household; whoever is alone there has one of one's own.
    private var people: [PanelPool.Person] {
        var members: [[String]: Int] = [:]
        for row in drawable { if let home = row.household { members[home, default: 0] += 1 } }
        var numbers: [[String]: Int] = [:]
        return drawable.map { row in
            guard let home = row.household, members[home, default: 0] > 1 else {
                return .init(id: row.id, values: row.values)
            }
            let number = numbers[home] ?? numbers.count
            numbers[home] = number
            return .init(id: row.id, values: row.values, household: number)
        }
    }
}

extension ClosedRange<Int> {
    /// The range that is left where `count` people are there already, from 0.
    fileprivate func lowered(by count: Int) -> Self {
        Swift.max(0, lowerBound - count)...Swift.max(0, upperBound - count)
    }
}
