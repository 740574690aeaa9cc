/// A nominee of the office family.
struct OfficeNominee {
    var name: String
    var isWoman: Bool
    /// Nil where the list leaves it blank.
    var age: Int?
    /// Nil where the list leaves it blank.
    var ethnicity: String?
    /// Index in `OfficeUnit.all`.
    var unit: Int
    var isGuest: Bool
    /// Nil where the list leaves it blank.
    var occupation: OfficeOccupation?
    var position: String
    var workplace: String
    /// Nil where the list leaves it blank.
    var sector: OfficeSector?
    var education: String
    var isMember: Bool
    var doesResearch: Bool
    var worksDirectly: Bool
    var isCollective: Bool
    var award: OfficeAward
    var awardYear: Int
    /// Half points, 0–20 points in all.
    var halfPoints: Int
    var campaign: String
    var minutes: Int
}

/// Draws the nominees of one office instance, any of them at any time.
struct OfficeDraw: Sendable {
    let seed: UInt64
    let layout: OfficeLayout
    let couples: OfficeCouples

    func nominee(at index: Int) -> OfficeNominee {
        let place = layout.place(of: index)
        let unit = OfficeUnit.all[place.unit]
        var draw = SeededGenerator(seed: seed, stream: index)
        let occupation = place.isGuest ? .official : draw.element(of: unit.kind.occupations)
        let woman = drawsWoman(unit, place.isGuest, &draw)
        let isWoman = couples.isWoman(index, otherwise: woman)
        let ethnicity = OfficeEthnicity.all[OfficeEthnicity.weights.draw(&draw)]
        let name = Self.name(ethnicity, isWoman, &draw)
        let age = Self.age(unit.kind, place.isGuest, &draw)
        let isCollective = !place.isGuest && draw.happens(14)
        let sector = OfficeSector.draw(unit.kind, occupation, &draw)
        return OfficeNominee(
            name: name, isWoman: isWoman, age: draw.happens(1) ? nil : age,
            ethnicity: draw.happens(1) ? nil : ethnicity.name, unit: place.unit, isGuest: place.isGuest,
            occupation: draw.happens(1) ? nil : occupation,
            position: OfficePosition.draw(unit.kind, occupation, place.isGuest, isCollective, &draw),
            workplace: OfficeWorkplace.draw(unit, &draw),
            sector: sector == .none && draw.happens(12) ? nil : sector,
            education: draw.element(of: occupation.education),
            isMember: draw.happens(place.isGuest ? 97 : occupation.partyPercent),
            doesResearch: draw.happens(place.isGuest ? 1 : occupation.researchPercent),
            worksDirectly: draw.happens(place.isGuest ? 1 : occupation.directPercent), isCollective: isCollective,
            award: OfficeAward.draw(holder(occupation, age, place.isGuest, isCollective), &draw),
            awardYear: 2020 + draw.below(6), halfPoints: draw.below(21) + draw.below(21),
            campaign: OfficeCampaign.draw(&draw), minutes: 1 + draw.below(40))
    }

    private func drawsWoman(_ unit: OfficeUnit, _ isGuest: Bool, _ draw: inout SeededGenerator) -> Bool {
        draw.happens(isGuest ? min(unit.kind.womenPercent, 24) : unit.kind.womenPercent)
    }

    private func holder(
        _ occupation: OfficeOccupation, _ age: Int, _ isGuest: Bool, _ isCollective: Bool
    ) -> OfficeAward.Holder {
        if isGuest { return .guest }
        if isCollective { return .collective }
        guard occupation.isPublic || occupation == .engineer else { return .people }
        return age <= 35 ? .youngStaff : .staff
    }

    private static func name(_ group: OfficeEthnicity, _ isWoman: Bool, _ draw: inout SeededGenerator) -> String {
        let surname = draw.element(of: group.surnames)
        let middle = draw.element(of: isWoman ? OfficeGivenName.womenMiddle : OfficeGivenName.menMiddle)
        let given = draw.element(of: isWoman ? OfficeGivenName.women : OfficeGivenName.men)
        return "\(surname) \(middle) \(given)"
    }

    /// Guests are 36–60; the others within their unit's ages, the middle ones likelier.
    private static func age(_ kind: OfficeUnit.Kind, _ isGuest: Bool, _ draw: inout SeededGenerator) -> Int {
        let range = isGuest ? 36...60 : kind.ages
        let (low, high) = (draw.below(range.count), draw.below(range.count))
        return range.lowerBound + (low + high) / 2
    }
}
