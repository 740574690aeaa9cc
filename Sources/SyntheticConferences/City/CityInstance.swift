/// The files of a city-like family: what is drawn, and the plan that a selection planted in it keeps.
struct CityInstance: SyntheticInstance {
    let draw: CityDraw
    var plan: CityPlan
    /// The names of the units and their least and greatest seats, guests included.
    var units: [(name: String, seats: ClosedRange<Int>)]

    init(family: InstanceFamily, draw: CityDraw, bounds: CityBounds) {
        self.draw = draw
        plan = CityPlan(family: family, nominees: draw.nominees, seed: draw.seed, bounds: bounds)
        units = Array(zip(CityVocabulary.units, bounds.unitRanges))
    }

    /// The indices of the planted selection; no file mentions them.
    var planted: [Int] { plan.bounds.members }

    func files() -> [InstanceFile] {
        let (draw, count, names) = (draw, draw.nominees, units.map(\.name))
        let numbering = CityInstance.numbering(of: count)
        return [
            InstanceFile(name: "plan.yaml", text: plan.text),
            InstanceFile(name: "quotas.csv", text: quotas),
            InstanceFile(name: "nominees.csv") {
                NomineeLines(header: CityVocabulary.header, count: count) { index, buffer in
                    let nominee = draw.nominee(at: index)
                    numbering.append(index, to: &buffer)
                    buffer.append(UInt8(ascii: ","))
                    nominee.append(to: &buffer, unit: names[nominee.unit])
                }
            },
        ]
    }

    /// The ids of a pool of `nominees` nominees: `N0000001`, …
    static func numbering(of nominees: Int) -> NomineeNumbering {
        NomineeNumbering(prefix: "N", count: nominees, leastWidth: 7)
    }

    private var quotas: String {
        csvText(
            [["value", "min", "max"]]
                + units.map { [$0.name, String($0.seats.lowerBound), String($0.seats.upperBound)] })
    }
}

extension CityNominee {
    /// Appends the nominee's line but for the id; no value needs quotes.
    fileprivate func append(to buffer: inout [UInt8], unit name: String) {
        CityVocabulary.append(familyName: familyName, givenName: givenName, to: &buffer)
        buffer.append(plain: name)
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
