import IntegerProgramming

/// People of a pool by what tells them apart, and the programme of their panels.
package struct PanelTypes: Sendable {
    /// The programme.
    package let program: PanelProgram
    /// What the programme's rows count, from the second on: the first counts everybody, those after these, households.
    package let limits: [Limit]
    /// The people of each type, ascending.
    package let members: [[Int]]
    /// The types of each kind of household with several people, with its households: each household has the people of each of
    /// these types that it has, in the order of the types.
    package let households: [HouseholdKind]

    /// Types with their people; see the properties.
    package init(
        program: PanelProgram, limits: [Limit] = [], members: [[Int]], households: [HouseholdKind]
    ) {
        (self.program, self.limits, self.members, self.households) = (program, limits, members, households)
    }

    /// A value whose range can bind.
    package struct Limit: Sendable, Equatable {
        /// The place of the feature in the pool, and of the value in the feature.
        package var feature: Int
        package var value: Int
    }

    /// Households that are alike: their members have the same values.
    package struct HouseholdKind: Sendable {
        /// The types.
        package var types: [Int]
        /// The members of each household, one list for each of `types`.
        package var households: [[[Int]]]
    }
}

extension PanelPool {
    /// The people by what tells them apart: their values in so far as a limit of a value can bind, and, for those who share a
    /// household, what the others there are like. Where no two people of a household may sit together, households that are
    /// alike count as one kind, of whom a panel has no more people than there are households.
    /// - Complexity: O(people · features), and a sort.
    package func types() -> PanelTypes {
        var counts = features.map { $0.values.map { _ in 0 } }
        for person in people { for (feature, value) in person.values.enumerated() { counts[feature][value] += 1 } }
        var rows: [IntegerProgram.Row] = [.init(lower: size, upper: size)]
        var limits: [PanelTypes.Limit] = []
        var rowOfValue: [[Int32?]] = []
        for (feature, values) in features.enumerated() {
            rowOfValue.append(
                values.values.enumerated().map { value, stated in
                    let range = stated.range
                    guard range.lowerBound > 0 || range.upperBound < min(size, counts[feature][value]) else {
                        return nil
                    }
                    rows.append(.init(lower: range.lowerBound, upper: range.upperBound))
                    limits.append(.init(feature: feature, value: value))
                    return Int32(rows.count - 1)
                })
        }
        let vectors = people.map { person in
            [0] + person.values.enumerated().compactMap { feature, value in rowOfValue[feature][value] }
        }
        var together: [Int: [Int]] = [:]
        for (index, person) in people.enumerated() {
            if let home = person.household { together[home, default: []].append(index) }
        }
        var kindOfSignature: [[[Int32]]: Int] = [:]
        var kinds: [[[Int]]] = []
        var kind = [Int](repeating: -1, count: people.count)
        for members in together.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
            let signature = members.map { vectors[$0] }.sorted { $0.lexicographicallyPrecedes($1) }
            let number = kindOfSignature[signature] ?? kinds.count
            if number == kinds.count {
                kindOfSignature[signature] = number
                kinds.append([])
            }
            kinds[number].append(members)
            for member in members { kind[member] = number }
        }
        return typed(rows: rows, limits: limits, vectors: vectors, kind: kind, kinds: kinds)
    }

    private func typed(
        rows: [IntegerProgram.Row], limits: [PanelTypes.Limit], vectors: [[Int32]], kind: [Int], kinds: [[[Int]]]
    ) -> PanelTypes {
        struct Key: Hashable {
            var vector: [Int32]
            var kind: Int
        }
        var rows = rows
        var (types, typeOfKey, typeOfPerson): ([[Int]], [Key: Int], [Int]) = ([], [:], [])
        for person in people.indices {
            let key = Key(vector: vectors[person], kind: kind[person])
            let type = typeOfKey[key] ?? types.count
            if type == types.count {
                typeOfKey[key] = type
                types.append([])
            }
            types[type].append(person)
            typeOfPerson.append(type)
        }
        var programTypes = types.map { members in
            PanelProgram.PersonType(
                count: members.count, most: min(members.count, size),
                entries: vectors[members[0]].map { .init(row: $0, coefficient: 1) })
        }
        let households = kinds.map { homes in
            let present = Set(homes[0].map { typeOfPerson[$0] }).sorted()
            for type in present {
                programTypes[type].most = min(programTypes[type].most, homes.count)
                programTypes[type].entries.append(.init(row: Int32(rows.count), coefficient: 1))
            }
            rows.append(.init(upper: homes.count))
            return PanelTypes.HouseholdKind(
                types: present,
                households: homes.map { home in present.map { type in home.filter { typeOfPerson[$0] == type } } })
        }
        return PanelTypes(
            program: PanelProgram(rows: rows, types: programTypes), limits: limits, members: types,
            households: households)
    }
}
