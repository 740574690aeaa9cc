/// The groups that a city-like plan bounds, units and classes aside; `CityTargets` says how.
enum CityGroup: Int, CaseIterable {
    case women, minorities, young, farmers, workers, researchers, collectives, womenWorkers
    case stateSector, cooperativeSector, privateSector, householdSector, foreignSector, publicSector
    case dao, hoa, mong
    case tay, nung, minorityWomen, minorityFarmers, womenResearchers
    case youngWomen, middleAgedWomen, olderWomen, retiredWomen

    static let sectors: [CityGroup] = [
        .stateSector, .cooperativeSector, .privateSector, .householdSector, .foreignSector, .publicSector,
    ]
    static let smallEthnicGroups: [CityGroup] = [.dao, .hoa, .mong]
    /// The ethnic groups, from the second on; the first is no minority.
    static let ethnicGroups: [CityGroup] = [.tay, .nung] + smallEthnicGroups
    /// The groups of women by age band.
    static let womenByAge: [CityGroup] = [.youngWomen, .middleAgedWomen, .olderWomen, .retiredWomen]

    /// The groups a nominee belongs to, one bit each.
    static func bits(of nominee: CityNominee) -> UInt32 {
        let (isMinority, isWoman) = (nominee.ethnicity > 0, nominee.isWoman)
        var bits = sectors[nominee.sector].bit
        if isWoman { bits |= women.bit | womenByAge[nominee.ageBand].bit | (isMinority ? minorityWomen.bit : 0) }
        if isMinority { bits |= ethnicGroups[nominee.ethnicity - 1].bit | (nominee.isGuest ? 0 : minorities.bit) }
        if nominee.ageBand == 0 { bits |= young.bit }
        if nominee.isCollective { bits |= collectives.bit }
        switch nominee.occupation {
        case 0: bits |= farmers.bit | (isMinority ? minorityFarmers.bit : 0)
        case 1: bits |= workers.bit | (isWoman ? womenWorkers.bit : 0)
        case 2: bits |= researchers.bit | (isWoman ? womenResearchers.bit : 0)
        default: break
        }
        return bits
    }

    var bit: UInt32 { 1 << UInt32(rawValue) }
}
