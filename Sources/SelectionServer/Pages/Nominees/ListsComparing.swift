import DelegateSelection
import SelectionStore

extension StoredAnswer {
    /// The answer to a line of the review.
    init(_ line: ReviewLine, agreed: Bool, after: String? = nil) {
        self.init(
            file: line.key.file, sheet: line.key.sheet, cell: line.key.cell, heading: line.key.column,
            before: line.before, after: after ?? line.after, agreed: agreed)
    }

    /// True for answers to the same offer, about the same text.
    func isToSame(_ other: StoredAnswer) -> Bool { isAbout(other) && before == other.before }

    /// True where both agree to the same, or neither agrees.
    func saysSame(_ other: StoredAnswer) -> Bool { agreed == other.agreed && (!agreed || after == other.after) }

    /// True for answers to the same offer.
    func isAbout(_ other: StoredAnswer) -> Bool {
        file == other.file && sheet == other.sheet && cell == other.cell && heading == other.heading
    }
}

extension ListsChange {
    /// True where nothing is changed.
    var isNothing: Bool {
        received.isEmpty && removed == nil && answers.isEmpty && takenBack.isEmpty && importMap == nil
    }
}

extension ListsState {
    /// The same as if the pool had come without lists.
    var withoutLists: ListsState {
        var state = self
        (state.uploads, state.bytes) = ([], [])
        return state
    }
}
