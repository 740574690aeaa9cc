import ConferenceCalendar
import SelectionCore
import Wording

/// Reads what is asked of a plan of conferences as the command names it: `UNIT=203`, `UNIT=+5`, `UNIT=28/3/2025`.
package struct ConferenceQuestionReader: DocumentDecoding {
    /// The question.
    /// - Parameters:
    ///   - staff: new numbers of staff, or with a sign by how many they change.
    ///   - dates: new dates.
    ///   - units: units that are answered for, besides those that are edited.
    ///   - day: the day whose progress is asked for.
    ///   - member: the member of the council whose units' progress is asked for.
    /// - Throws: `InputRejection` with everything that cannot be read, and every unit and member that is not in the plan.
    package static func read(
        staff: [String] = [], dates: [String] = [], units: [String] = [], asOf day: String? = nil,
        member: String? = nil, of plan: ConferencePlan
    ) throws(InputRejection) -> ConferenceQuestion {
        var reader = ConferenceQuestionReader(edited: plan)
        let counted = staff.compactMap { reader.setStaff($0) }
        let moved = dates.compactMap { reader.setDate($0) }
        let asked = units.compactMap { reader.conference($0, at: SourceLocation(file: "--unit")) }
        reader.checkOnce(counted, "--staff")
        reader.checkOnce(moved, "--date")
        let asOf = day.flatMap { reader.day($0, at: SourceLocation(file: "--as-of")) }
        let supervisor = member.flatMap { reader.supervisor($0) }
        guard !reader.problems.hasErrors else { throw InputRejection(reader.problems.sorted) }
        var question = ConferenceQuestion(
            plan, edited: counted.isEmpty && moved.isEmpty ? nil : reader.edited,
            units: Set(counted + moved + asked).sorted().map { plan.conferences[$0].unit })
        (question.asOf, question.member) = (asOf, supervisor)
        return question
    }

    var problems = ProblemList()
    private var edited: ConferencePlan

    private init(edited: ConferencePlan) { self.edited = edited }

    /// Sets a number of staff.
    /// - Returns: which conference's.
    private mutating func setStaff(_ edit: String) -> Int? {
        let place = SourceLocation(file: "--staff")
        guard let (index, text) = target(of: edit, example: "203", at: place) else { return nil }
        let unit = edited.conferences[index].unit.quotable
        guard edited.conferences[index].level == .ward else {
            problems.error(at: place, Message(ConferenceFileMessage.staffOfCity(unit: unit)))
            return nil
        }
        let count = edited.conferences[index].staff?.count
        guard let new = number(text, from: count) else {
            let isKnown = count != nil || CalendarText.number(String(text.dropFirst()), digits: 9) == nil
            let form = ConferenceFileMessage.staffForm(text: text.quotable, whole: "203", added: "+5", removed: "-5")
            problems.error(at: place, Message(isKnown ? form : .staffUnknown(unit: unit)))
            return nil
        }
        guard (1...Conference.maximumStaff).contains(new) else {
            let most = "\(Conference.maximumStaff)"
            problems.error(
                at: place, Message(ConferenceFileMessage.staffBeyond(unit: unit, staff: "\(new)", most: most)))
            return nil
        }
        edited.conferences[index].staff = .init(new)
        return index
    }

    /// `203`, or `+5` and `-5` counted from `count`; nil for another form, and where there is nothing to count from.
    private func number(_ text: String, from count: Int?) -> Int? {
        let sign = text.first.flatMap { "+-−".contains($0) ? $0 : nil }
        let digits = sign == nil ? text : String(text.dropFirst())
        guard let number = CalendarText.number(digits, digits: 9) else { return nil }
        guard let sign else { return number }
        return count.map { sign == "+" ? $0 + number : $0 - number }
    }

    /// Sets a date.
    /// - Returns: which conference's.
    private mutating func setDate(_ edit: String) -> Int? {
        let place = SourceLocation(file: "--date")
        guard let (index, text) = target(of: edit, example: "28/3/2025", at: place),
            let day = day(text, at: place)
        else { return nil }
        edited.conferences[index].date = day
        return index
    }

    /// The conference that `UNIT=…` names, and what stands after the last `=`.
    private mutating func target(
        of edit: String, example: String, at place: SourceLocation
    ) -> (index: Int, text: String)? {
        guard let equals = edit.lastIndex(of: "=") else {
            let form = "\(edited.conferences.first?.unit ?? "")=\(example)"
            problems.error(at: place, Message(ConferenceFileMessage.editForm(text: edit.quotable, form: form)))
            return nil
        }
        let text = String(edit[edit.index(after: equals)...]).normalized
        return conference(String(edit[..<equals]), at: place).map { ($0, text) }
    }

    /// The member of the council with this name.
    private mutating func supervisor(_ name: String) -> String? {
        let (name, all) = (name.normalized, edited.supervisors)
        if all.contains(name) { return name }
        let advice: [Message?] =
            all.isEmpty
            ? [Message(ConferenceFileMessage.noMembers)]
            : [Message(.allowedValues(values: all.joined(separator: "; "))), .nearest(name, among: all)]
        problems.error(
            at: SourceLocation(file: "--member"), Message(ConferenceFileMessage.unknownMember(name: name.quotable)),
            advice: advice.compactMap(\.self))
        return nil
    }

    /// The index of the conference of a unit.
    private mutating func conference(_ unit: String, at place: SourceLocation) -> Int? {
        let unit = unit.normalized
        if let index = edited.conferences.firstIndex(where: { $0.unit == unit }) { return index }
        problems.add(.unknownConference(unit, among: edited.conferences.map(\.unit), at: place))
        return nil
    }

    /// Each conference may be edited once by an option.
    private mutating func checkOnce(_ indices: [Int], _ option: String) {
        var seen: Set<Int> = []
        for index in indices where !seen.insert(index).inserted {
            let unit = edited.conferences[index].unit.quotable
            problems.error(at: SourceLocation(file: option), Message(ConferenceFileMessage.editTwice(unit: unit)))
        }
    }
}
