/// The everyday case: exactly C = min(300, max(30, 15 % of N)) seats and required rules only.
///
/// - Composition 70/30 by class, nearest.
/// - Women ≥ 35 % of all; minorities ≥ 30 % of the grassroots; women ≥ 30 % of the workers.
/// - Young ≥ 22 % of C, farmers ≥ 18 %, workers ≥ 20 %, researchers ≥ 8 %, as head counts rounded up.
/// - Collectives ≤ 20 %; each of six sectors 5–30 %; each of three small ethnic groups ≥ 1 %.
/// - Each of 28 units 0.7–1.4 of its proportional seats, rounded outwards.
///
/// Every instance is feasible: a selection is planted (`PlantedSelection`), its seats shared among units and classes by
/// the largest remainder, and a bound that it misses is widened until it fits: a minimum share to the planted share
/// rounded down to whole percents, a maximum rounded up, a count to the planted count.
/// Merit is 0, 10, 25, 40, 60 or 80 by award title plus a score of 0–20.
struct CityFamily {
    let nominees: Int
    let seed: UInt64

    var instance: CityInstance {
        let draw = CityDraw(nominees: nominees, seed: seed)
        return CityInstance(family: .city, draw: draw, bounds: CityBounds(draw))
    }
}
