/// Plans that leave seats open, because shares of people round badly or a class has too few nominees.
///
/// - B = min(300, max(20, 30 % of N)) in whole tens; at most B − 1 to B − 9 seats, by the seed, so that the number is
///   never a whole ten. No seat has to be filled, and every bound is a share or a maximum: the empty list keeps them all.
/// - The kind is the seed's remainder by 9, 0 for the ninth (`OpenFamily+Kind.swift`): ten seeds in a row have them all.
/// - Merit is a score of 0–100 at random, independent of everything else (`OpenFamily+Nominee.swift`).
///
/// Linear programming fills the seats with parts of people, or all but a few; how many can be filled with whole people
/// depends on the number of delegates, which the plan leaves open.
struct OpenFamily: SyntheticInstance {
    let nominees: Int
    let seed: UInt64
    let kind: Kind
    /// B: the seats before some are taken off, a multiple of ten.
    let wholeSeats: Int
    /// The most seats.
    let seats: Int
    let shares: Shares

    init(nominees: Int, seed: UInt64) {
        self.nominees = nominees
        self.seed = seed
        kind = Kind(seed: seed)
        wholeSeats = min(300, max(20, nominees * 3 / 100 * 10))
        var draw = SeededGenerator(seed: seed, purpose: .shares)
        seats = wholeSeats - 1 - draw.below(9)
        shares = Shares(wholeSeats: wholeSeats, &draw)
    }

    func files() -> [InstanceFile] {
        let (family, count) = (self, nominees)
        let numbering = CityInstance.numbering(of: count)
        return [
            InstanceFile(name: "plan.yaml", text: plan),
            InstanceFile(name: "nominees.csv") {
                NomineeLines(header: OpenNominee.header, count: count) { index, buffer in
                    numbering.append(index, to: &buffer)
                    buffer.append(UInt8(ascii: ","))
                    family.nominee(at: index).append(to: &buffer)
                }
            },
        ]
    }

    private var plan: String {
        let parts = [
            """
            # Synthetic: family open, \(nominees) nominees, seed \(seed). Nobody in the list exists.
            # Kind \(kind.rawValue) of \(Kind.allCases.count), \(kind.title). Seats may stay empty: no list at all keeps \
            every required rule.
            title: Open seats (open), \(kind.title), \(nominees) nominees, seed \(seed)
            seats: { max: \(seats)\(kind == .twoSharesLast ? ", fill: last" : "") }
            """, lines("groups", groups), composition, quotas, lines("rules", rules),
            """
            merit:
              - { column: score }
            lottery: { seed: "open-\(seed)" }

            """,
        ]
        return parts.compactMap(\.self).joined(separator: "\n")
    }

    private func lines(_ key: String, _ entries: [String]) -> String {
        ([key + ":"] + entries).joined(separator: "\n")
    }
}
