import SelectionInput

/// What the values of each slot are, and what is meant by other ways of writing them.
struct SlotMatchers: Sendable {
    private var matchers: [Int: ValueMatcher] = [:]
    /// The slots whose values are yes and no.
    private(set) var truths: Set<Int> = []
    /// What texts that say nothing have in common with others of the same spelling, by slot.
    private var empty: [Int: Set<String>] = [:]
    /// The units.
    let units: UnitNames
    /// The slot of units.
    let unitSlot: Int?

    /// The matchers for `slots`, by the plan's values, those of `map`, and the units that are named besides.
    init(_ slots: Slots, _ map: ImportMap, units further: [String]) {
        unitSlot = slots[.unit]
        var units = UnitNames([], spellings: [])
        for (index, slot) in slots.all.enumerated() {
            let own = map.values[slot.column.heading] ?? slot.field.flatMap { map.values[$0.rawValue] } ?? []
            let nothing = [slot.column.heading, slot.field?.rawValue].compactMap(\.self).flatMap { map.empty[$0] ?? [] }
            if !nothing.isEmpty { empty[index] = Set(nothing.map(ValueMatcher.certainKey)) }
            if slot.field == .unit {
                units = UnitNames(slot.column.values + further, spellings: own)
            } else if let truth = SlotMatchers.truth(slot, own) {
                truths.insert(index)
                matchers[index] = truth
            } else if slot.field == .gender {
                matchers[index] = ValueMatcher(slot.column.values, spellings: SlotMatchers.genders(slot, own))
            } else if !slot.column.isNumber, !SlotMatchers.isOpen(slot.field) || !own.isEmpty {
                matchers[index] = ValueMatcher(slot.column.values, spellings: own)
            }
        }
        self.units = units
    }

    /// The matcher of a slot; nil where any text will do.
    subscript(slot: Int) -> ValueMatcher? { matchers[slot].flatMap { $0.isEmpty ? nil : $0 } }

    /// True for a text that the office said means nothing in a slot.
    func isEmpty(_ text: String, _ slot: Int) -> Bool {
        empty[slot].map { $0.contains(ValueMatcher.certainKey(text)) } ?? false
    }

    /// True where no unit is known.
    var lacksUnits: Bool { units.values.isEmpty }

    /// The values that the pool's columns are known to have, by headings.
    func known(_ slots: Slots) -> [String: [String]] {
        var known: [String: [String]] = [:]
        for (index, slot) in slots.all.enumerated() where slot.isKept && !self.known(index).isEmpty {
            known[slot.column.heading] = self.known(index)
        }
        return known
    }

    /// The values that a slot is known to have.
    func known(_ slot: Int) -> [String] { slot == unitSlot ? units.values : matchers[slot]?.values ?? [] }

    /// True for fields in which any text will do.
    private static func isOpen(_ field: PersonField?) -> Bool {
        switch field {
        case .id, .name, .birth, .age, .citizen, .phone, .address, .position, .workplace, .note, .household, .minutes,
            .decision, .awardYear, .achievement:
            true
        default: false
        }
    }

    private static let yes = ["x", "×", "✓", "✔", "v", "có", "co", "yes", "y", "true", "1", "+"]
    private static let no = ["không", "khong", "ko", "k", "no", "n", "false", "0", "-"]

    private typealias Spellings = [(value: String, spellings: [String])]

    /// Yes and no, where the plan and the office have no other words for them.
    private static func truth(_ slot: Slot, _ own: Spellings) -> ValueMatcher? {
        guard !slot.column.values.isEmpty,
            (slot.column.values + own.map(\.value)).allSatisfy({ $0 == "Có" || $0 == "Không" })
        else { return nil }
        return ValueMatcher(["Có", "Không"], spellings: joined(own, [("Có", yes), ("Không", no)]))
    }

    /// Nam and Nữ, unless the plan or the office has other words for them.
    private static func genders(_ slot: Slot, _ own: Spellings) -> Spellings {
        guard (slot.column.values + own.map(\.value)).allSatisfy({ Gender(rawValue: $0) != nil }) else { return own }
        return joined(
            own,
            [
                (Gender.male.rawValue, ["male", "m", "trai", "ông"]),
                (Gender.female.rawValue, ["female", "f", "gái", "bà"]),
            ])
    }

    /// The office's spellings, and the usual ones that it gives no other meaning.
    private static func joined(_ own: Spellings, _ usual: Spellings) -> Spellings {
        let taken = Set(own.flatMap(\.spellings).map(ValueMatcher.certainKey))
        return own + usual.map { ($0.value, $0.spellings.filter { !taken.contains(ValueMatcher.certainKey($0)) }) }
    }
}
