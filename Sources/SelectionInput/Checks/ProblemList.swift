import SelectionCore
import Wording

/// The problems found so far. Of each kind in a file it lists a limited number and counts the rest.
package struct ProblemList {
    /// The number of problems of one kind listed in full; rows that were left out are listed up to `maximumLeftOut`.
    static let maximumListed = 100
    /// The number of left-out rows of one kind that are listed in full.
    static let maximumLeftOut = 100_000

    private struct Kind: Hashable {
        var file: String?
        var severity: Diagnostic.Severity
        var message: String
    }

    private var listed: [Diagnostic] = []
    private var counts: [Kind: Int] = [:]
    private var beyond: [Kind: (index: Int, more: Int)] = [:]
    private var texts: Set<String> = []
    /// True where there is anything that rejects the input.
    package private(set) var hasErrors = false

    /// No problem yet.
    package init() {}

    mutating func add(_ diagnostic: Diagnostic) {
        if diagnostic.severity == .error { hasErrors = true }
        let kind = Kind(
            file: diagnostic.location?.file, severity: diagnostic.severity, message: diagnostic.problem.kind)
        let count = counts[kind, default: 0] + 1
        counts[kind] = count
        let isLeftOut = diagnostic.advice.contains(Message(.rowLeftOut))
        let limit = isLeftOut ? ProblemList.maximumLeftOut : ProblemList.maximumListed
        if count <= limit {
            listed.append(diagnostic)
        } else if count == limit + 1 {
            beyond[kind] = (listed.count, 0)
            listed.append(diagnostic)
        } else {
            beyond[kind]?.more += 1
        }
    }

    /// Adds problems.
    package mutating func add(contentsOf other: some Sequence<Diagnostic>) {
        for diagnostic in other { add(diagnostic) }
    }

    /// Adds those of `others` that were not added in this way before, each as `wording` puts it.
    mutating func add(
        new others: some Sequence<Diagnostic>, wording: (Diagnostic) -> Diagnostic = { $0 }
    ) {
        for diagnostic in others where texts.insert(diagnostic.text(.english)).inserted { add(wording(diagnostic)) }
    }

    /// Adds what rejects the input.
    package mutating func error(at location: SourceLocation?, _ problem: Message, advice: [Message?] = []) {
        add(Diagnostic(.error, at: location, problem, advice: advice.compactMap(\.self)))
    }

    /// Adds what should be looked at.
    package mutating func warning(at location: SourceLocation?, _ problem: Message, advice: [Message?] = []) {
        add(Diagnostic(.warning, at: location, problem, advice: advice.compactMap(\.self)))
    }

    package mutating func note(at location: SourceLocation?, _ problem: Message) {
        add(Diagnostic(.note, at: location, problem))
    }

    /// All problems by place, those without one first; where some of a kind are not listed, the last one says how many.
    package var sorted: [Diagnostic] {
        var all = listed
        for (index, more) in beyond.values where more > 0 {
            all[index].remainder = Message(.moreOfThisKind(count: "\(more)"))
        }
        return all.enumerated().sorted { left, right in
            switch (left.element.location, right.element.location) {
            case (nil, nil): left.offset < right.offset
            case (nil, _): true
            case (_, nil): false
            case (let first?, let second?): (first, left.offset) < (second, right.offset)
            }
        }.map(\.element)
    }
}

extension Message {
    /// The advice that `nearest` was probably meant, where there is a nearest name.
    package static func nearest(_ name: String, among candidates: some Sequence<String>) -> Message? {
        NearestName.of(name, among: candidates).map { Message(.nearestName(name: $0.quotable)) }
    }

    /// The advice that another id was probably meant, which may differ in a number only.
    package static func nearest(id: String, among candidates: some Sequence<String>) -> [Message] {
        NearestName.of(id, among: candidates, numbersMayDiffer: true).map { nearest($0, to: id) } ?? []
    }

    /// The advice that `nearest` was probably meant, and what the difference is where the two look the same.
    package static func nearest(_ nearest: String, to name: String) -> [Message] {
        let differences = EyeKey.areAlike(name, nearest) ? EyeDifference.messages(name, from: nearest) : []
        return [Message(.nearestName(name: nearest.quotable))] + differences
    }

    /// The advice that names the place of an earlier one: its line, and its cell where it is in a table.
    static func first(at place: SourceLocation) -> Message {
        if let cell = place.cell, cell.sheet != nil { return Message(.firstInCell(cell: cell.name ?? "\(cell.row)")) }
        guard let cell = place.cell?.name else { return Message(.firstAtLine(line: "\(place.line)")) }
        return Message(.firstAtCell(line: "\(place.line)", cell: cell))
    }

    /// The same, and what the difference is where the two look the same.
    static func nearestSeen(_ name: String, among candidates: some Sequence<String>) -> [Message] {
        NearestName.of(name, among: candidates).map { nearest($0, to: name) } ?? []
    }
}
