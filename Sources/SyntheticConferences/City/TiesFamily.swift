/// `CityFamily` with merits of 0–10 only, so that very many selections are equally good and the lottery decides.
///
/// A nominee's score is a tenth of the merit that the nominee would have in `city` (0–100), a half rounded up; the plan
/// counts nothing else.
struct TiesFamily {
    let nominees: Int
    let seed: UInt64

    var instance: CityInstance {
        let draw = CityDraw(nominees: nominees, seed: seed) { nominee, _ in
            nominee.score = (nominee.merit + 5) / 10
        }
        var instance = CityInstance(family: .ties, draw: draw, bounds: CityBounds(draw))
        instance.plan.merit = ["  - { column: score }"]
        return instance
    }
}
