/// Everyone's choice put into an order: nobody is put before the better choice of a delegate whom both could replace, and
/// of those who may be put, whoever serves most comes next.
struct AlternateRound {
    private let choices: [Int?]
    private let able: [Set<Int>]
    private let sizes: [Int]
    /// The chosen profiles, in order.
    private(set) var order: [Int] = []

    init(_ choices: [Int?], able: [[Int]], sizes: [Int], ranks: (Int, Int) -> Bool) {
        self.choices = choices
        self.sizes = sizes
        var open = Array(Set(choices.compactMap(\.self))).sorted()
        let chosen = Set(open)
        self.able = able.map { Set($0).intersection(chosen) }
        var unsettled = Array(choices.indices.filter { choices[$0] != nil })
        while !open.isEmpty {
            let weighed = open.map { (profile: $0, weight: weight(of: $0, unsettled)) }
            guard
                let next = weighed.min(by: { one, other in
                    if one.weight != other.weight { return one.weight < other.weight }
                    return ranks(one.profile, other.profile)
                })
            else { return }
            order.append(next.profile)
            open.removeAll { $0 == next.profile }
            unsettled.removeAll { self.able[$0].contains(next.profile) }
        }
    }

    /// The number of those who would be given somebody worse than their choice, and of those who would be given their choice.
    /// Of the chosen who are open the one who ranks first disturbs nobody, so that there always is one.
    private func weight(of profile: Int, _ unsettled: [Int]) -> Weight {
        var weight = Weight()
        for leaver in unsettled where able[leaver].contains(profile) {
            if choices[leaver] == profile { weight.served += sizes[leaver] } else { weight.disturbed += sizes[leaver] }
        }
        return weight
    }

    private struct Weight: Comparable {
        var disturbed = 0
        var served = 0

        static func < (one: Weight, other: Weight) -> Bool {
            (one.disturbed, other.served) < (other.disturbed, one.served)
        }
    }
}
