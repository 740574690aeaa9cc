/// A nominee of the city family as drawn, each value a number in `CityVocabulary`'s lists.
struct CityNominee {
    var unit: Int
    var isGuest: Bool
    var isWoman: Bool
    var ethnicity: Int
    var sector: Int
    var occupation: Int
    var ageBand: Int
    var isCollective: Bool
    var isMember: Bool
    var award: Int
    /// Noise of merit, 0–20.
    var score: Int
    var givenName: Int
    var familyName: Int

    /// The merit that the plan of `city` counts: 0–100.
    var merit: Int { CityVocabulary.awardPoints[award] + score }
}

/// Draws the nominees of one city instance, any of them at any time.
///
/// Everything is independent but the class: of every ten nominees in file order two are guests (three where there are
/// fewer than 50 nominees), so that both shares of the composition can be met whatever the seed.
struct CityDraw: Sendable {
    let nominees: Int
    let seed: UInt64
    /// A family's own changes to a nominee, drawn from the same stream after everything else.
    let variation: @Sendable (inout CityNominee, inout SeededGenerator) -> Void
    private let guestsPerTen: Int

    init(
        nominees: Int, seed: UInt64,
        variation: @escaping @Sendable (inout CityNominee, inout SeededGenerator) -> Void = { _, _ in }
    ) {
        self.nominees = nominees
        self.seed = seed
        self.variation = variation
        guestsPerTen = nominees < 50 ? 3 : 2
    }

    func nominee(at index: Int) -> CityNominee {
        var draw = SeededGenerator(seed: seed, stream: index)
        var nominee = CityNominee(
            unit: CityVocabulary.unitWeights.draw(&draw),
            isGuest: isGuest(index),
            isWoman: draw.happens(40),
            ethnicity: CityVocabulary.ethnicityWeights.draw(&draw),
            sector: CityVocabulary.sectorWeights.draw(&draw),
            occupation: CityVocabulary.occupationWeights.draw(&draw),
            ageBand: CityVocabulary.ageBandWeights.draw(&draw),
            isCollective: draw.happens(15),
            isMember: draw.happens(45),
            award: CityVocabulary.awardWeights.draw(&draw),
            score: draw.below(21),
            givenName: draw.below(CityVocabulary.givenNames.count),
            familyName: draw.below(CityVocabulary.familyNames.count))
        variation(&nominee, &draw)
        return nominee
    }

    /// The ten of a block are put in one of forty orders; the first of them are the guests.
    private func isGuest(_ index: Int) -> Bool {
        var draw = SeededGenerator(seed: ~seed, stream: index / 10)
        let order = draw.below(40)
        let step = [1, 3, 7, 9][order / 10]
        return (index + order) * step % 10 < guestsPerTen
    }
}
