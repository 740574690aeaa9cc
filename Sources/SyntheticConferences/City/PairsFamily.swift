/// `CityFamily` with min(N / 10, 20,000) conflicts, each between two of as many nominees: those with the most merit.
///
/// Of equal merit the first in the file count. No pair is written twice, and none has both people in the planted
/// selection; where that leaves too few pairs (fewer than 50 nominees or so) there are fewer conflicts.
struct PairsFamily {
    let nominees: Int
    let seed: UInt64

    var instance: CityInstance {
        let draw = CityDraw(nominees: nominees, seed: seed)
        var instance = CityInstance(family: .pairs, draw: draw, bounds: CityBounds(draw))
        let numbering = CityInstance.numbering(of: nominees)
        instance.plan.conflicts = conflicts(avoiding: Set(instance.planted), draw).map { first, second in
            "  - [\(numbering.id(at: first)), \(numbering.id(at: second))]"
        }
        return instance
    }

    private func conflicts(avoiding planted: Set<Int>, _ draw: CityDraw) -> [(Int, Int)] {
        let count = min(nominees / 10, 20_000)
        let people = Self.meritorious(count, of: draw)
        var generator = SeededGenerator(seed: seed, purpose: .conflicts)
        var (pairs, known) = ([(Int, Int)](), Set<[Int]>())
        for _ in 0..<20 * count where pairs.count < count {
            let pair = [generator.element(of: people), generator.element(of: people)].sorted()
            guard pair[0] < pair[1], !planted.isSuperset(of: pair), known.insert(pair).inserted else { continue }
            pairs.append((pair[0], pair[1]))
        }
        return pairs
    }

    /// The nominees with the most merit, in file order; scans the nominees twice and keeps only these.
    private static func meritorious(_ count: Int, of draw: CityDraw) -> [Int] {
        var histogram = [Int](repeating: 0, count: 101)
        for index in 0..<draw.nominees { histogram[draw.nominee(at: index).merit] += 1 }
        var (cutOff, above) = (100, 0)
        while above + histogram[cutOff] < count {
            above += histogram[cutOff]
            cutOff -= 1
        }
        var (people, equals) = ([Int](), count - above)
        for index in 0..<draw.nominees where people.count < count {
            let merit = draw.nominee(at: index).merit
            if merit == cutOff && equals > 0 { equals -= 1 } else if merit <= cutOff { continue }
            people.append(index)
        }
        return people
    }
}
