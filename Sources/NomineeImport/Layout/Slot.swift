import SelectionInput

/// Something that is read of each nominee: a column of the pool, or what is needed to work one out.
struct Slot: Sendable, Equatable {
    /// The column; one that the pool does not have is read to tell persons apart, to count ages, and no further.
    var column: PoolColumn
    /// True where the pool has it.
    var isKept: Bool
    /// The field that it is of.
    var field: PersonField? { column.field }
}

/// All that is read of each nominee: the pool's columns first, then further fields.
struct Slots: Sendable {
    /// The slots, in the order of the pool's columns.
    let all: [Slot]
    private let places: [PersonField: Int]

    /// The slots for a plan's columns and those that `map` keeps besides.
    init(_ columns: [PoolColumn], keeping map: ImportMap) {
        var slots = columns.map { Slot(column: $0, isKept: true) }
        for kept in map.kept where !slots.contains(where: { Slots.names($0.column).contains(kept) }) {
            let field = PersonField(rawValue: kept)
            slots.append(
                Slot(column: PoolColumn(heading: field?.headings[0] ?? kept, field: field), isKept: true))
        }
        for field in PersonField.allCases where !slots.contains(where: { $0.field == field }) {
            slots.append(Slot(column: PoolColumn(heading: field.headings[0], field: field), isKept: false))
        }
        all = slots
        var places: [PersonField: Int] = [:]
        for (index, slot) in slots.enumerated() {
            if let field = slot.field, places[field] == nil { places[field] = index }
        }
        self.places = places
    }

    private static func names(_ column: PoolColumn) -> [String] {
        [column.heading, column.name, column.field?.rawValue].compactMap(\.self)
    }

    /// The slot of a field.
    subscript(field: PersonField) -> Int? { places[field] }

    /// The slots that the pool has.
    var kept: [Slot] { all.filter(\.isKept) }
}

/// The headings by which a list's columns are known.
struct HeadingNames: Sendable {
    private var slots: [String: Int] = [:]

    /// The headings of `slots`: their own, those that are usual for their fields, and those that `map` has.
    init(_ slots: Slots, _ map: ImportMap) {
        func add(_ headings: [String], _ slot: Int) {
            for heading in headings where self.slots[HeadingNames.key(heading)] == nil {
                self.slots[HeadingNames.key(heading)] = slot
            }
        }
        for (index, slot) in slots.all.enumerated() where slot.isKept { add([slot.column.heading], index) }
        for (index, slot) in slots.all.enumerated() {
            add(map.headings[slot.column.heading] ?? [], index)
            add(slot.field.flatMap { map.headings[$0.rawValue] } ?? [], index)
        }
        for (index, slot) in slots.all.enumerated() { add(slot.field?.headings ?? [], index) }
    }

    /// The slot that a heading names; what stands in brackets may be left out.
    func slot(_ heading: String) -> Int? {
        if let slot = slots[HeadingNames.key(heading)] { return slot }
        guard let bracket = heading.firstIndex(of: "(") else { return nil }
        let short = HeadingNames.key(String(heading[..<bracket]))
        return short.isEmpty ? nil : slots[short]
    }

    /// The words of a heading, as the eye reads them, without what stands between them.
    static func key(_ heading: String) -> String {
        EyeKey.of(heading).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// True for the heading of a column that numbers the rows.
    static func isNumbering(_ heading: String) -> Bool {
        ["stt", "tt", "số tt", "số thứ tự", "no", "nr", "số"].contains(key(heading))
    }

    /// The gender that a heading is of.
    static func gender(_ heading: String) -> Gender? {
        switch key(heading) {
        case "nam", "nam giới", "male": .male
        case "nữ", "nữ giới", "female": .female
        default: nil
        }
    }
}

/// A gender, as lists have it.
enum Gender: String, Sendable {
    case male = "Nam"
    case female = "Nữ"

    var other: Gender { self == .male ? .female : .male }
}
