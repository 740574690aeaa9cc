import SelectionInput
import Wording

/// What nobody can be asked to agree to, but somebody should look at: values that are not known, days that are none.
struct ImportDoubts {
    /// A value that is not known, and where it stands, the first places alone.
    struct Unknown {
        var text: String
        var slot: Int
        var places: [SourceLocation]
        var count: Int
    }

    /// The places that are told of a value. Chosen: enough to look at one and at another.
    private static let mostPlaces = 3

    private(set) var unknown: [Unknown] = []
    /// The places of unknown values, by slot and text.
    private var places: [Int: [String: Int]] = [:]
    private(set) var others: [Diagnostic] = []

    /// Notes a value that is not known.
    mutating func unknown(_ text: String, _ slot: Int, at place: SourceLocation) {
        if let index = places[slot]?[text] {
            unknown[index].count += 1
            if unknown[index].places.count < ImportDoubts.mostPlaces { unknown[index].places.append(place) }
        } else {
            places[slot, default: [:]][text] = unknown.count
            unknown.append(Unknown(text: text, slot: slot, places: [place], count: 1))
        }
    }

    mutating func noDay(at place: SourceLocation) { note(.noDay, place) }
    mutating func bothGenders(at place: SourceLocation) { note(.bothGenders, place) }

    mutating func citizen(_ doubt: CitizenNumber.Doubt, at place: SourceLocation) {
        switch doubt {
        case .length: note(.citizenLength, place)
        case .province: note(.citizenProvince, place)
        case .gender: note(.citizenGender, place)
        case .year: note(.citizenYear, place)
        case .digitsLost: note(.citizenDigitsLost, place)
        }
    }

    private mutating func note(_ message: ImportMessage, _ place: SourceLocation) {
        others.append(Diagnostic(.warning, at: place, Message(message)))
    }

    /// Everything, values that are not known first; a value stands in the words only where its column holds no personal data.
    func remarks(_ slots: Slots, _ matchers: SlotMatchers) -> [Diagnostic] {
        unknown.map { unknown in
            let column = slots.all[unknown.slot].column
            let isShown =
                column.field == .unit || column.field == .class || column.field == .sector || column.field == .award
            let message =
                isShown
                ? ImportMessage.unknownValue(
                    value: unknown.text.quotable, column: column.heading.quotable, count: "\(unknown.count)")
                : .unknownValueUnshown(column: column.heading.quotable, count: "\(unknown.count)")
            let nearest = isShown ? NearestName.of(unknown.text, among: matchers.known(unknown.slot)) : nil
            return Diagnostic(
                .warning, at: unknown.places.first, Message(message),
                advice: nearest.map { [Message(ImportMessage.nearest(value: $0.quotable))] } ?? [])
        } + others
    }
}
