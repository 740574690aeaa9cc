extension CityGroup {
    /// The groups that the plan of `city` itself does not name, in the order in which other plans list them.
    static let additional: [CityGroup] =
        [.minorityWomen, .minorityFarmers, .womenResearchers] + womenByAge + [.tay, .nung]

    /// The name of an additional group in a plan.
    var additionalName: String {
        switch self {
        case .tay: return "tay"
        case .nung: return "nung"
        case .minorityWomen: return "minority-women"
        case .minorityFarmers: return "minority-farmers"
        case .womenResearchers: return "women-researchers"
        case .youngWomen: return "women-18-35"
        case .middleAgedWomen: return "women-36-50"
        case .olderWomen: return "women-51-60"
        case .retiredWomen: return "women-61"
        default: return "\(self)"
        }
    }

    /// The conditions of an additional group.
    var additionalConditions: String {
        let (woman, minority) = ("gender: female", "ethnicity: { not: Kinh }")
        switch self {
        case .tay: return "{ ethnicity: Tay }"
        case .nung: return "{ ethnicity: Nung }"
        case .minorityWomen: return "{ \(woman), \(minority) }"
        case .minorityFarmers: return "{ \(minority), occupation: farmer }"
        case .womenResearchers: return "{ \(woman), occupation: researcher }"
        default:
            let band = Self.womenByAge.firstIndex(of: self).map { CityVocabulary.ageBands[$0] }
            return "{ \(woman), age_band: \(band ?? "") }"
        }
    }
}
