/// `CityFamily` with four priorities of targets, each of which has one that the required rules leave short.
///
/// Required beside the rules of `city`, as shares of all:
/// - Tày ≤ 28 %, Nùng ≤ 22 %, each of the three small ethnic groups ≤ 5 %: 65 % in all;
/// - women by age band ≤ 11 %, 17 %, 13 %, 6 %: 47 % in all.
///
/// Targets, with weight 1 where nothing is said:
/// 1. minorities ≥ 75 % of all, national titles ≥ 10 %;
/// 2. women ≥ 55 % (weight 2), young ≥ 40 %;
/// 3. workers ≥ 40 %, farmers ≥ 35 %, researchers ≥ 20 % (weight 2), officials ≥ 20 % (weight 0.5): 115 % in all;
/// 4. collectives ≥ 25 %, where at most 20 % may be; members of the party ≥ 60 %; the state sector ≥ 35 % (weight 0.5),
///    where at most 30 % may be.
///
/// A cap that the planted selection misses is widened as in `CityFamily`; from 300 nominees on it never took a
/// shortfall away in the instances tried.
struct SoftFamily {
    let nominees: Int
    let seed: UInt64

    private static let targets: CityTargets = {
        var targets = CityTargets.city
        (targets[greatest: .tay], targets[greatest: .nung]) = (28, 22)
        for group in CityGroup.smallEthnicGroups { targets[greatest: group] = 5 }
        for (group, share) in zip(CityGroup.womenByAge, [11, 17, 13, 6]) { targets[greatest: group] = share }
        return targets
    }()

    var instance: CityInstance {
        let draw = CityDraw(nominees: nominees, seed: seed)
        let bounds = CityBounds(draw, targets: Self.targets, improves: true)
        var instance = CityInstance(family: .soft, draw: draw, bounds: bounds)
        instance.plan.remark = "Some selection meets all required rules; no selection meets the targets of a priority."
        instance.plan.groups = [
            "  national: { award: national }", "  officials: { occupation: official }", "  party: { party: member }",
        ]
        instance.plan.rules = Self.aims
        return instance
    }

    private static let aims = [
        aim("minorities", 75, priority: 1),
        aim("national", 10, priority: 1),
        aim("women", 55, priority: 2, weight: "2"),
        aim("young", 40, priority: 2),
        aim("workers", 40, priority: 3),
        aim("farmers", 35, priority: 3),
        aim("researchers", 20, priority: 3, weight: "2"),
        aim("officials", 20, priority: 3, weight: "0.5"),
        aim("collectives", 25, priority: 4),
        aim("party", 60, priority: 4),
        aim("state", 35, priority: 4, weight: "0.5"),
    ]

    private static func aim(_ group: String, _ percent: Int, priority: Int, weight: String = "1") -> String {
        "  - { id: aim-\(group), group: \(group), min: \(percent)%, priority: \(priority), weight: \(weight) }"
    }
}
