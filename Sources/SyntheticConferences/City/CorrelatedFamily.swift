/// `CityFamily` with merit that is higher in the over-represented groups, and targets that pull the other way.
///
/// - Men and Kinh each draw their award title once more and keep the better one. The score is 0–5 at random, 7 more for
///   men, 5 more for Kinh, 3 more for people over 35.
/// - Women ≥ 45 % of all (40 % of the nominees are women); minorities ≥ 60 % of the grassroots (55 % of the nominees).
/// - Crossed minima, as shares of all: women of minorities ≥ 27 %, women up to 35 ≥ 10 %, farmers of minorities ≥ 12 %,
///   women researchers ≥ 4 %.
///
/// The other rules are those of `city`.
struct CorrelatedFamily {
    let nominees: Int
    let seed: UInt64

    private static let targets: CityTargets = {
        var targets = CityTargets.city
        targets[least: .women] = 45
        targets[least: .minorities] = 60
        targets[least: .minorityWomen] = 27
        targets[least: .youngWomen] = 10
        targets[least: .minorityFarmers] = 12
        targets[least: .womenResearchers] = 4
        return targets
    }()

    var instance: CityInstance {
        let draw = CityDraw(nominees: nominees, seed: seed) { nominee, draw in
            let (second, third) = (CityVocabulary.awardWeights.draw(&draw), CityVocabulary.awardWeights.draw(&draw))
            let (isMan, isKinh) = (!nominee.isWoman, nominee.ethnicity == 0)
            nominee.award = max(nominee.award, isMan ? second : 0, isKinh ? third : 0)
            nominee.score = draw.below(6) + (isMan ? 7 : 0) + (isKinh ? 5 : 0) + (nominee.ageBand > 0 ? 3 : 0)
        }
        return CityInstance(
            family: .correlated, draw: draw, bounds: CityBounds(draw, targets: Self.targets, improves: true))
    }
}
