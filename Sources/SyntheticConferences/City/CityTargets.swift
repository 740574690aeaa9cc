/// The nominal bounds of a city-like plan: whole percents of the base of the rule.
///
/// Minorities are a share of the grassroots, women workers one of the workers, every other group one of all.
/// `CityBounds` widens a bound that the planted selection misses.
struct CityTargets: Sendable {
    private var leasts = [Int?](repeating: nil, count: CityGroup.allCases.count)
    private var greatests = [Int?](repeating: nil, count: CityGroup.allCases.count)

    /// The least share of a group; nil if there is no minimum.
    subscript(least group: CityGroup) -> Int? {
        get { leasts[group.rawValue] }
        set { leasts[group.rawValue] = newValue }
    }

    /// The greatest share of a group, always one of all; nil if there is no maximum.
    subscript(greatest group: CityGroup) -> Int? {
        get { greatests[group.rawValue] }
        set { greatests[group.rawValue] = newValue }
    }

    /// True where the group is bounded at all.
    func bound(_ group: CityGroup) -> Bool { self[least: group] != nil || self[greatest: group] != nil }

    /// The bounds of the family `city`.
    static let city: CityTargets = {
        var targets = CityTargets()
        targets[least: .women] = 35
        targets[least: .minorities] = 30
        targets[least: .young] = 22
        targets[least: .farmers] = 18
        targets[least: .workers] = 20
        targets[least: .researchers] = 8
        targets[greatest: .collectives] = 20
        targets[least: .womenWorkers] = 30
        for sector in CityGroup.sectors { (targets[least: sector], targets[greatest: sector]) = (5, 30) }
        for group in CityGroup.smallEthnicGroups { targets[least: group] = 1 }
        return targets
    }()
}
