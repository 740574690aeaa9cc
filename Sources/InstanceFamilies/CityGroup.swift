/// The groups that a city plan bounds, units and classes aside.
///
/// The shares are nominal: `CityBounds` widens a bound that the planted selection misses.
enum CityGroup: Int, CaseIterable {
    case women, minorities, young, farmers, workers, researchers, collectives, womenWorkers
    case stateSector, cooperativeSector, privateSector, householdSector, foreignSector, publicSector
    case dao, hoa, mong

    static let sectors: [CityGroup] = [
        .stateSector, .cooperativeSector, .privateSector, .householdSector, .foreignSector, .publicSector,
    ]
    static let smallEthnicGroups: [CityGroup] = [.dao, .hoa, .mong]

    /// The least share, in percent of the base of the rule; nil if there is no minimum.
    var leastPercent: Int? {
        switch self {
        case .women: return 35
        case .minorities, .womenWorkers: return 30
        case .young: return 22
        case .farmers: return 18
        case .workers: return 20
        case .researchers: return 8
        case .collectives: return nil
        case .dao, .hoa, .mong: return 1
        default: return 5
        }
    }

    /// The greatest share, in percent of the base of the rule; nil if there is no maximum.
    var greatestPercent: Int? {
        if self == .collectives { return 20 }
        return Self.sectors.contains(self) ? 30 : nil
    }

    /// The groups a nominee belongs to, one bit each.
    static func bits(of nominee: CityNominee) -> UInt32 {
        var bits = sectors[nominee.sector].bit
        if nominee.isWoman { bits |= women.bit }
        if nominee.ethnicity > 0 && !nominee.isGuest { bits |= minorities.bit }
        if nominee.ethnicity >= 3 { bits |= smallEthnicGroups[nominee.ethnicity - 3].bit }
        if nominee.ageBand == 0 { bits |= young.bit }
        if nominee.isCollective { bits |= collectives.bit }
        switch nominee.occupation {
        case 0: bits |= farmers.bit
        case 1: bits |= workers.bit | (nominee.isWoman ? womenWorkers.bit : 0)
        case 2: bits |= researchers.bit
        default: break
        }
        return bits
    }

    var bit: UInt32 { 1 << UInt32(rawValue) }
}
