import SelectionInput

/// What the values of each slot are, and what is meant by other ways of writing them.
struct SlotMatchers: Sendable {
    private var matchers: [Int: ValueMatcher] = [:]
    /// The slots whose values are yes and no.
    private(set) var truths: Set<Int> = []
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

    private static func truth(
        _ slot: Slot, _ own: [(value: String, spellings: [String])]
    ) -> ValueMatcher? {
        guard own.isEmpty, !slot.column.values.isEmpty, slot.column.values.allSatisfy({ $0 == "Có" || $0 == "Không" })
        else { return nil }
        return ValueMatcher(["Có", "Không"], spellings: [("Có", yes), ("Không", no)])
    }

    /// Nam and Nữ, unless the plan has other words for them.
    private static func genders(
        _ slot: Slot, _ own: [(value: String, spellings: [String])]
    ) -> [(value: String, spellings: [String])] {
        let known = slot.column.values.allSatisfy { Gender(rawValue: $0) != nil }
        guard own.isEmpty, known else { return own }
        return [
            (Gender.male.rawValue, ["male", "m", "trai", "ông"]),
            (Gender.female.rawValue, ["female", "f", "gái", "bà"]),
        ]
    }
}
