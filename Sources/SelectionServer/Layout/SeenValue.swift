import DelegateSelection
import SelectionStore

/// Forms that change one value carry the mark of the value that their author saw, in the field `was`.
extension Visit {
    /// True for the value that the form's author saw; for every value where the form does not say.
    var isSeen: @Sendable (String) -> Bool {
        guard let was = form["was"] else { return { _ in true } }
        let office = office
        return { office.mark(of: $0) == was }
    }

    /// What is said where somebody else saved a value meanwhile.
    /// - Parameters:
    ///   - value: the value as it is now; nil where it is not shown.
    ///   - act: who saved it, and when; nil where nobody is known, as where lists were read anew.
    func conflict(_ value: String?, _ act: (author: String, time: String)?) -> String {
        let start = act.map { OvertakenMessage.changedBy(by: words(LogMessage.doer($0.author)), when: time($0.time)) }
        let now = value.map { OvertakenMessage.now(value: $0) }
        return words(start ?? .changed) + " " + words(now ?? .unshown)
    }
}
