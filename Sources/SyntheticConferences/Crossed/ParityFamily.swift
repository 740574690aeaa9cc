/// Three rings of 3, 5 and 7 clubs with exact counts: halves meet them, whole people cannot.
///
/// - Every member of a ring belongs to exactly two clubs, neighbours on the ring; t = min(4, N / 15) nominees for each
///   of the 15 pairs of neighbours, evenly spread over the file. Everybody else belongs to no club.
/// - Exactly k delegates of every club: k = 1 if t is 2, else 3 (t is 2 up to 44 nominees, 3 up to 59, then 4).
/// - At most C = min(300, max(30, 15 % of N)) seats, to be filled; merit is a score of 0–100 at random.
///
/// Linear programming takes k / 2 t of every member of a ring, 15 k / 2 people in all. In whole numbers, add the counts
/// of a ring's clubs: each of its delegates is counted twice, so that the sum is even; but an odd number of odd counts
/// is odd.
struct ParityFamily: SyntheticInstance {
    let nominees: Int
    let seed: UInt64

    private static let rings = [3, 5, 7]
    /// The rings' pairs of neighbouring clubs: club i and club i + 1, the last with the first.
    private static let pairs = rings.flatMap { ring in
        (0..<ring).map { (ring: ring, first: $0, second: ($0 + 1) % ring) }
    }

    private var membersOfPair: Int { min(4, nominees / Self.pairs.count) }
    private var delegatesOfClub: Int { membersOfPair > 2 ? 3 : 1 }

    func files() -> [InstanceFile] {
        let (count, seed, members) = (nominees, seed, membersOfPair * Self.pairs.count)
        let numbering = CityInstance.numbering(of: count)
        let names = Self.pairs.map { "ring\($0.ring)-\($0.first + 1)-\($0.second + 1)" }
        return [
            InstanceFile(name: "plan.yaml", text: plan),
            InstanceFile(name: "nominees.csv") {
                NomineeLines(header: "id,name,clubs,score\n", count: count) { index, buffer in
                    let (step, isMember) = (index / (count / members), index % (count / members) == 0)
                    var draw = SeededGenerator(seed: seed, stream: index)
                    numbering.append(index, to: &buffer)
                    buffer.append(UInt8(ascii: ","))
                    CityVocabulary.append(
                        familyName: draw.below(CityVocabulary.familyNames.count),
                        givenName: draw.below(CityVocabulary.givenNames.count), to: &buffer)
                    buffer.append(plain: isMember && step < members ? names[step % names.count] : "none")
                    buffer.append(number: draw.below(101))
                    buffer.append(UInt8(ascii: "\n"))
                }
            },
        ]
    }

    private var plan: String {
        let clubs = Self.rings.flatMap { ring in (0..<ring).map { (ring, club: $0) } }
        let groups = clubs.map { ring, club in
            let before = "ring\(ring)-\((club + ring - 1) % ring + 1)-\(club + 1)"
            return "  ring\(ring)-club\(club + 1): "
                + "{ clubs: [\(before), ring\(ring)-\(club + 1)-\((club + 1) % ring + 1)] }"
        }
        let rules = clubs.map { ring, club in
            let name = "ring\(ring)-club\(club + 1)"
            return "  - { id: \(name), group: \(name), min: \(delegatesOfClub), max: \(delegatesOfClub) }"
        }
        return """
            # Synthetic: family parity, \(nominees) nominees, seed \(seed). Nobody in the list exists.
            # No selection meets all rules, though halves of people would.
            title: Rings of clubs (parity), \(nominees) nominees, seed \(seed)
            seats: { min: 0, max: \(CitySeats(nominees: nominees).all) }
            groups:
            \(groups.joined(separator: "\n"))
            rules:
            \(rules.joined(separator: "\n"))
            merit:
              - { column: score }
            lottery: { seed: "parity-\(seed)" }

            """
    }
}
