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

    private var draw: CityDraw { CityDraw(nominees: nominees, seed: seed) }

    var bounds: CityBounds { CityBounds(nominees: nominees, draw: draw) }

    func files() -> [InstanceFile] {
        let draw = draw
        let numbering = NomineeNumbering(prefix: "N", count: nominees, leastWidth: 7)
        let (count, plan) = (nominees, CityPlan(nominees: nominees, seed: seed, bounds: bounds))
        return [
            InstanceFile(name: "plan.yaml", text: plan.text),
            InstanceFile(name: "quotas.csv", text: plan.quotas),
            InstanceFile(name: "nominees.csv") {
                NomineeLines(header: CityVocabulary.header, count: count) { index, buffer in
                    numbering.append(index, to: &buffer)
                    buffer.append(UInt8(ascii: ","))
                    draw.nominee(at: index).append(to: &buffer)
                }
            },
        ]
    }
}

extension CityNominee {
    /// Appends the nominee's line but for the id; no value needs quotes.
    fileprivate func append(to buffer: inout [UInt8]) {
        CityVocabulary.append(familyName: familyName, givenName: givenName, to: &buffer)
        buffer.append(plain: CityVocabulary.units[unit])
        buffer.append(plain: isGuest ? "guest" : "grassroots")
        buffer.append(plain: isWoman ? "female" : "male")
        buffer.append(plain: CityVocabulary.ethnicities[ethnicity])
        buffer.append(plain: CityVocabulary.sectors[sector])
        buffer.append(plain: CityVocabulary.occupations[occupation])
        buffer.append(plain: CityVocabulary.ageBands[ageBand])
        buffer.append(plain: isCollective ? "collective" : "individual")
        buffer.append(plain: isMember ? "member" : "none")
        buffer.append(plain: CityVocabulary.awards[award])
        buffer.append(number: score)
        buffer.append(UInt8(ascii: "\n"))
    }
}
