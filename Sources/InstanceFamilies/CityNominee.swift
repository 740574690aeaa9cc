/// A nominee of the city family: what is drawn, each value a number in `CityVocabulary`'s lists.
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
}

/// Draws the nominees of one city instance, any of them at any time.
///
/// Everything is independent but the class: of every ten nominees in file order two are guests (three where there are
/// fewer than 50 nominees), so that both shares of the composition can be met whatever the seed.
struct CityDraw: Sendable {
    let seed: UInt64
    let guestsPerTen: Int

    init(nominees: Int, seed: UInt64) {
        self.seed = seed
        guestsPerTen = nominees < 50 ? 3 : 2
    }

    func nominee(at index: Int) -> CityNominee {
        var draw = SeededGenerator(seed: seed, stream: index)
        return CityNominee(
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
    }

    /// The ten of a block are put in one of forty orders; the first of them are the guests.
    private func isGuest(_ index: Int) -> Bool {
        var draw = SeededGenerator(seed: ~seed, stream: index / 10)
        let order = draw.below(40)
        let step = [1, 3, 7, 9][order / 10]
        return (index + order) * step % 10 < guestsPerTen
    }
}
