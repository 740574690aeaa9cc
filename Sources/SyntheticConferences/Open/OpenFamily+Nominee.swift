/// A nominee of the open family as drawn, each value a number in `CityVocabulary`'s lists.
struct OpenNominee {
    static let header = "id,name,unit,class,gender,ethnicity,age_band,score\n"
    /// The classes; all but kind 6 have the first two only.
    static let classes = ["grassroots", "guest", "veteran", "youth"]

    var conferenceClass: Int
    var isWoman: Bool
    var ethnicity: Int
    var ageBand: Int
    var unit: Int
    /// Merit, 0–100.
    var score: Int
    var givenName: Int
    var familyName: Int

    /// Appends the nominee's line but for the id; no value needs quotes.
    func append(to buffer: inout [UInt8]) {
        CityVocabulary.append(familyName: familyName, givenName: givenName, to: &buffer)
        buffer.append(plain: CityVocabulary.units[unit])
        buffer.append(plain: Self.classes[conferenceClass])
        buffer.append(plain: isWoman ? "female" : "male")
        buffer.append(plain: CityVocabulary.ethnicities[ethnicity])
        buffer.append(plain: CityVocabulary.ageBands[ageBand])
        buffer.append(number: score)
        buffer.append(UInt8(ascii: "\n"))
    }
}

extension OpenFamily {
    /// The nominee at `index`, drawn independently; 45 % are women, 30 % guests. Where a class is short, its nominees
    /// are counted, and evenly spread over the file: guests for 67 of every 300 seats; of four classes a part of what
    /// 40 % and 20 % come to.
    func nominee(at index: Int) -> OpenNominee {
        var draw = SeededGenerator(seed: seed, stream: index)
        return OpenNominee(
            conferenceClass: conferenceClass(at: index, &draw),
            isWoman: draw.happens(45),
            ethnicity: CityVocabulary.ethnicityWeights.draw(&draw),
            ageBand: CityVocabulary.ageBandWeights.draw(&draw),
            unit: CityVocabulary.unitWeights.draw(&draw),
            score: draw.below(101),
            givenName: draw.below(CityVocabulary.givenNames.count),
            familyName: draw.below(CityVocabulary.familyNames.count))
    }

    /// The number of guests nominated, where they are short.
    var guests: Int { wholeSeats * 67 / 300 }

    /// The numbers of the first and of the third of four classes that are nominated.
    var scarce: (first: Int, third: Int) {
        let places = Self.sharesOfClasses.map { wholeSeats * $0 / 100 }
        return (places[0] * shares.nominated.first / 100, places[2] * shares.nominated.third / 100)
    }

    private func conferenceClass(at index: Int, _ draw: inout SeededGenerator) -> Int {
        switch kind {
        case .shortClass: return isSpread(index, of: guests) ? 1 : 0
        case .fourClasses:
            let (first, third) = scarce
            guard isSpread(index, of: first + third) else { return draw.happens(75) ? 1 : 3 }
            let number = index * (first + third) / nominees
            return (number + 1) * third / (first + third) > number * third / (first + third) ? 2 : 0
        default: return draw.happens(70) ? 0 : 1
        }
    }

    /// True where a nominee is one of `count` who are spread evenly.
    private func isSpread(_ index: Int, of count: Int) -> Bool {
        (index + 1) * count / nominees > index * count / nominees
    }
}
