import ExactArithmetic
import FairLottery

/// A small pool, drawn from a seed, with all of its valid panels, found by looking at every set of people.
struct ListedPanels {
    let pool: PanelPool
    /// The valid panels, each as people in ascending order.
    let panels: Set<[Int]>

    /// The valid panels of `pool`, which has few people.
    init(_ pool: PanelPool) {
        self.pool = pool
        let sets = (0..<1 << pool.people.count).filter { $0.nonzeroBitCount == pool.size }.map { bits in
            pool.people.indices.filter { bits >> $0 & 1 == 1 }
        }
        panels = Set(sets.filter { ListedPanels.isValid($0, pool) })
    }

    /// A pool of at most 12 people; every third has households.
    init(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let (people, size) = (4 + random.below(9), 2 + random.below(4))
        let features = (0..<1 + random.below(seed % 3 == 0 ? 2 : 5)).map { feature in
            let values = 2 + random.below(3)
            return PanelPool.Feature(
                name: "f\(feature)",
                values: (0..<values).map { value in
                    let least = random.below(4) == 0 ? 1 + random.below(2) : 0
                    let most = least + 1 + random.below(size)
                    return PanelPool.Value(name: "v\(value)", range: least...most)
                })
        }
        let homes = seed % 3 == 0 ? 1 + people / 2 : 0
        let members = (0..<people).map { person in
            PanelPool.Person(
                id: "p\(100 + person)", values: features.map { random.below($0.values.count) },
                household: homes > 0 && random.below(3) > 0 ? random.below(homes) : nil)
        }
        self.init(PanelPool(features: features, people: members, size: min(size, people)))
    }

    /// The valid panels of few people of whom nobody shares a household, whatever the rows are.
    static func all(of types: PanelTypes) -> Set<[Int]> {
        let (program, people) = (types.program, types.members.reduce(0) { $0 + $1.count })
        let form = program.pricing(program.types.map { _ in 0 })
        let sets = (0..<1 << people).map { bits in (0..<people).filter { bits >> $0 & 1 == 1 } }
        return Set(sets.filter { set in form.isFeasible(types.members.map { $0.count { set.contains($0) } }) })
    }

    private static func isValid(_ panel: [Int], _ pool: PanelPool) -> Bool {
        guard panel.count == pool.size else { return false }
        let homes = panel.compactMap { pool.people[$0].household }
        return Set(homes).count == homes.count
            && pool.features.enumerated().allSatisfy { feature, values in
                values.values.enumerated().allSatisfy { value, limits in
                    limits.range.contains(panel.filter { pool.people[$0].values[feature] == value }.count)
                }
            }
    }
}
