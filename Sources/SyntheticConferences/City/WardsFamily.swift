/// `CityFamily` with min(N / 3, 10,000) small units instead of 28 large ones: many rows, of which few matter.
///
/// - Every unit is equally likely. Drawn by unit: 60 % of the units send at most 1 delegate, 30 % at most 2, the others
///   at most 5.
/// - Every fifth of the units that the planted selection draws on, some C / 5 of them, sends at least 1.
/// - The score is 0–15 by unit, drawn once, plus 0–5 by nominee: people of merit come from the same units.
///
/// A maximum that the planted selection misses is widened to the planted number. The other rules are those of `city`.
struct WardsFamily {
    let nominees: Int
    let seed: UInt64

    var instance: CityInstance {
        let units = min(nominees / 3, 10_000)
        let profiles = profiles(of: units)
        let draw = CityDraw(nominees: nominees, seed: seed) { nominee, draw in
            nominee.unit = draw.below(units)
            nominee.score = profiles[nominee.unit].score + draw.below(6)
        }
        let bounds = CityBounds(draw, units: units, improves: true)
        var instance = CityInstance(family: .wards, draw: draw, bounds: bounds)
        instance.units = zip(profiles, ranges(profiles, planted: bounds.plantedByUnit)).map { ($0.name, $1) }
        return instance
    }

    /// The properties that are drawn once for each unit.
    private struct Profile {
        var name: String
        var greatest: Int
        var score: Int
    }

    private func profiles(of units: Int) -> [Profile] {
        var draw = SeededGenerator(seed: seed, purpose: .vocabulary)
        let numbering = NomineeNumbering(prefix: "Unit ", count: units, leastWidth: 5)
        return (0..<units).map { unit in
            let greatest = draw.element(of: [1, 1, 1, 1, 1, 1, 2, 2, 2, 5])
            return Profile(name: numbering.id(at: unit), greatest: greatest, score: draw.below(16))
        }
    }

    private func ranges(_ profiles: [Profile], planted: [Int]) -> [ClosedRange<Int>] {
        var drawnOn = 0
        return zip(profiles, planted).map { profile, count in
            drawnOn += count > 0 ? 1 : 0
            let least = count > 0 && drawnOn % 5 == 0 ? 1 : 0
            return least...max(profile.greatest, count)
        }
    }
}
