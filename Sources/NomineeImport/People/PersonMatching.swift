import SelectionInput

/// People who stand in the lists more than once.
enum PersonMatching {
    /// For each person who may have been read before, the index of the first time: by citizen's number, by name and day of birth, and
    /// within a unit by name and year of birth where one of both has the year alone.
    /// - Complexity: O(people).
    static func repeats(_ people: [ImportedPerson], nameSlot: Int, unitSlot: Int?) -> [Int: Int] {
        var first: [String: Int] = [:]
        var years = (dated: [String: Int](), yearOnly: [String: Int]())
        var repeats: [Int: Int] = [:]
        for (index, person) in people.enumerated() {
            let keys = person.keys(nameSlot: nameSlot)
            var earlier = keys.compactMap { first[$0] }
            if let key = person.yearKey(nameSlot: nameSlot, unitSlot: unitSlot) {
                let isDated = person.hasDay
                let found = isDated ? [years.yearOnly[key]] : [years.dated[key], years.yearOnly[key]]
                earlier += found.compactMap(\.self).filter { !people[$0].isSomebodyElse(than: person) }
                if isDated {
                    years.dated[key] = years.dated[key] ?? index
                } else {
                    years.yearOnly[key] = years.yearOnly[key] ?? index
                }
            }
            if let earlier = earlier.min() { repeats[index] = earlier }
            for key in keys where first[key] == nil { first[key] = index }
        }
        return repeats
    }
}

extension ImportedPerson {
    /// True where the day of birth is known, or offered.
    fileprivate var hasDay: Bool { birthDay != nil || offeredDay != nil }

    /// What people have in common who may be one though only a year is known of one of them: name, unit and year of birth.
    fileprivate func yearKey(nameSlot: Int, unitSlot: Int?) -> String? {
        guard let name = values[nameSlot], let year = birthYear else { return nil }
        let unit = unitSlot.flatMap { values[$0] } ?? ""
        return [EyeKey.of(name), EyeKey.of(unit), "\(year)"].joined(separator: "\n")
    }

    /// True where both have citizens' numbers, and not the same.
    fileprivate func isSomebodyElse(than other: ImportedPerson) -> Bool {
        guard let citizen, let theirs = other.citizen, citizen.count == theirs.count else { return false }
        return citizen != theirs
    }
}

/// Ids for people: those that they have, those that an earlier pool gave them, new ones.
struct IDAssignment {
    /// An id, and why it is another one than what is written.
    struct Given: Equatable {
        var id: String
        var rule: ImportRule?
    }

    private let form: ImportMap.IDForm
    private var taken: Set<String>
    private var next: Int
    private let previous: PreviousPool

    init(_ form: ImportMap.IDForm, previous: PreviousPool, written: [String?]) {
        (self.form, self.previous) = (form, previous)
        taken = Set(previous.ids).union(written.compactMap(\.self))
        let numbers = taken.compactMap { IDAssignment.number(of: $0, form.prefix) }
        next = (numbers.max() ?? 0) + 1
    }

    private static func number(of id: String, _ prefix: String) -> Int? {
        guard id.hasPrefix(prefix) else { return nil }
        let digits = id.dropFirst(prefix.count)
        return digits.count <= 9 ? Int(digits) : nil
    }

    /// The ids of `people`, in their order.
    /// - Complexity: O(people).
    /// - Parameter firsts: so many of them, from the first, are there once; ids of the earlier pool are theirs.
    mutating func assign(
        to people: [ImportedPerson], firsts: Int, idSlot: Int, nameSlot: Int, unitSlot: Int?
    ) -> [Given] {
        var used: Set<String> = []
        var matches = previous.matches(Array(people.prefix(firsts)), nameSlot: nameSlot, unitSlot: unitSlot)
        // Two people may have one name and one birthday: the second has an id of the earlier pool that is left.
        for (index, id) in previous.matches(Array(people.dropFirst(firsts)), nameSlot: nameSlot, unitSlot: unitSlot) {
            matches[firsts + index] = id
        }
        return people.indices.map { index in
            if let written = people[index].values[idSlot] {
                if used.insert(written).inserted { return Given(id: written, rule: nil) }
                return Given(id: fresh(&used), rule: .takenID)
            }
            if let id = matches[index], used.insert(id).inserted {
                matches[index] = nil
                return Given(id: id, rule: .previousID)
            }
            return Given(id: fresh(&used), rule: .newID)
        }
    }

    private mutating func fresh(_ used: inout Set<String>) -> String {
        while true {
            let digits = "\(next)"
            let id = form.prefix + String(repeating: "0", count: max(0, form.digits - digits.count)) + digits
            next += 1
            if !taken.contains(id), used.insert(id).inserted { return id }
        }
    }
}

/// An earlier pool, whose ids stay with its people.
package struct PreviousPool: Sendable {
    /// A person of it.
    struct Member: Sendable {
        var id: String
        var keys: [String]
        var nameAndUnit: String
        var name: String
    }

    private(set) var members: [Member] = []
    /// Its ids.
    var ids: [String] { members.map(\.id) }

    /// No earlier pool.
    package init() {}

    init(_ members: [Member]) { self.members = members }

    static func nameAndUnit(_ name: String, _ unit: String?) -> String {
        EyeKey.of(name) + "\n" + EyeKey.of(unit ?? "")
    }

    /// The ids of those of `people` who are in it: by citizen's number, by name and birth date, by name and unit, and by name where
    /// only one person on either side has it; the surer way first, and no id twice.
    func matches(_ people: [ImportedPerson], nameSlot: Int, unitSlot: Int?) -> [Int: String] {
        var matches: [Int: String] = [:]
        var given: Set<String> = []
        func match(_ own: (ImportedPerson) -> [String], _ theirs: (Member) -> [String]) {
            var members: [String: [String]] = [:]
            for member in self.members where !given.contains(member.id) {
                for key in theirs(member) { members[key, default: []].append(member.id) }
            }
            var holders: [String: [Int]] = [:]
            for index in people.indices where matches[index] == nil {
                for key in own(people[index]) { holders[key, default: []].append(index) }
            }
            for (key, indices) in holders.sorted(by: { $0.value[0] < $1.value[0] }) {
                guard let ids = members[key], ids.count == indices.count else { continue }
                for (index, id) in zip(indices, ids) where matches[index] == nil && given.insert(id).inserted {
                    matches[index] = id
                }
            }
        }
        let name = { (person: ImportedPerson) in person.values[nameSlot] ?? "" }
        match({ $0.keys(nameSlot: nameSlot) }, { $0.keys })
        match(
            { [PreviousPool.nameAndUnit(name($0), unitSlot.flatMap($0.value))] }, { [$0.nameAndUnit] })
        match({ [EyeKey.of(name($0))] }, { [EyeKey.of($0.name)] })
        return matches
    }
}

extension ImportedPerson {
    /// The value of a slot.
    func value(_ slot: Int) -> String? { values[slot] }
}
