import CalendarDays
import OfficialDocuments
import SelectionCore
import SelectionFile
import SelectionInput
import Wording

/// A selection that is to leave the office as a paper.
package struct ExportRequest: Sendable {
    /// The selection file.
    package var selection: InputSource
    /// The kind of paper.
    package var kind: PaperKind
    /// The letterhead; nil for one in which everything is left open.
    package var letterhead: InputSource?
    /// The selection file before, for the record of replacements.
    package var previous: InputSource?
    /// The units: a table with their order, full names, seats or weights.
    package var units: InputSource?
    /// Who came: a table with `id`, `present` and `reason`.
    package var attendance: InputSource?
    /// The file of the conferences, for their progress.
    package var conferences: InputSource?
    /// Why delegates withdrew, by id, for the record of replacements.
    package var withdrawalReasons: [String: String] = [:]
    /// The unit whose letter is made; nil for letters to all.
    package var unit: String?
    /// True for papers that everybody may read.
    package var isPublic = false
    /// The language.
    package var language = Language.english

    /// A request for a paper of a kind.
    package init(_ kind: PaperKind, of selection: InputSource) { (self.kind, self.selection) = (kind, selection) }
}

/// Papers, and the letterhead that they have.
package struct ExportAnswer: Sendable {
    /// The papers.
    package var papers: [OfficialDocument]
    /// The letterhead.
    package var letterhead: Letterhead
    /// What should be known.
    package var remarks: [Diagnostic]
}

extension DelegateSelector {
    /// The papers of a kind, made of a selection and the files that it was made of.
    /// - Throws: `InputRejection` with every problem of every file.
    package static func export(
        _ request: ExportRequest, _ inputs: SelectionInputs, options: SelectionOptions = SelectionOptions()
    ) throws(InputRejection) -> ExportAnswer {
        var inputs = inputs
        guard !(request.isPublic && request.kind == .budget) else {
            throw InputRejection([
                Diagnostic(.error, at: SourceLocation(file: "--public"), Message(PaperMessage.notForEverybody))
            ])
        }
        let file = try request.selection.open()
        let reading = try PublishedListReader.read(file, for: &inputs, purpose: .following)
        let letterhead = try request.letterhead.map { source throws(InputRejection) in
            try LetterheadReader.read(try source.open())
        }
        let found = inputs.pool.findRows(ofIDs: reading.list.delegates.map(\.id))
        var material = ExportMaterial(
            inputs, delegates: reading.list.delegates.compactMap { found[$0.id] }.sorted(),
            selection: try StatedSelection(file), language: request.language)
        material.isPublic = request.isPublic
        material.withdrawalReasons = request.withdrawalReasons
        material.columns = letterhead?.letterhead.columns
        let columnRemarks = try material.check(columnsOf: letterhead?.letterhead ?? Letterhead())
        let heading = try numbered(letterhead?.letterhead ?? Letterhead(), request.kind)
        material.day = letterhead?.letterhead.date
        material.previous = try request.previous.map { source throws(InputRejection) in
            try StatedSelection(try source.open()).delegates
        }
        material.attendance = try request.attendance.map { source throws(InputRejection) in
            try AttendanceReader.read(try source.open())
        }
        var unitRemarks: [Diagnostic] = []
        if let units = request.units {
            let file = try units.open()
            let (table, remarks) = try UnitTable.read(file)
            material.units = table
            unitRemarks = try remarks + table.check(against: material.knownUnits, file: file.name)
        }
        let present = (material.attendance ?? [:]).keys
        let listed = Set(reading.list.delegates.map(\.id))
        let strangers = present.filter { !listed.contains($0) }.sorted()
        guard strangers.isEmpty else {
            let place = SourceLocation(file: request.attendance?.name ?? "")
            throw InputRejection(
                strangers.map { id in
                    Diagnostic(
                        .error, at: place, Message(.unknownNominee(id: id.quotable)),
                        advice: Message.nearest(id: id, among: listed.sorted()).compactMap(\.self))
                })
        }
        if request.kind == .alternates || request.kind == .replies {
            material.alternates = try reserves(request.selection, inputs, options: options)
        }
        let kindRemarks = material.remarks(on: request.kind).map { message in
            Diagnostic(.warning, at: SourceLocation(file: request.selection.name), message)
        }
        let progress = try request.kind == .progress ? progress(request, material) : nil
        return ExportAnswer(
            papers: (progress?.papers ?? material.papers(request.kind)).filter {
                request.unit == nil || $0.sheetName == request.unit
            },
            letterhead: heading,
            remarks: reading.remarks + (letterhead?.remarks ?? []) + columnRemarks + unitRemarks + kindRemarks
                + (progress?.remarks ?? []))
    }

    /// The letterhead with the number of papers of this kind.
    private static func numbered(_ letterhead: Letterhead, _ kind: PaperKind) throws(InputRejection) -> Letterhead {
        let kinds = PaperKind.allCases.map(\.rawValue)
        let problems = letterhead.numbers.filter { !kinds.contains($0.kind) }.map { number in
            Diagnostic(
                .error, at: number.place, Message(.unknownKey(key: number.kind.quotable)),
                advice: [Message(.allowedKeys(keys: kinds.joined(separator: ", ")))]
                    + [Message.nearest(number.kind, among: kinds)].compactMap(\.self))
        }
        guard problems.isEmpty else { throw InputRejection(problems) }
        return letterhead.numbered(kind)
    }

    /// The progress of the wards' conferences as a paper, and what should be known of their file; nil where there is none.
    private static func progress(
        _ request: ExportRequest, _ material: ExportMaterial
    ) throws(InputRejection) -> (papers: [OfficialDocument], remarks: [Diagnostic])? {
        guard let conferences = request.conferences else { return nil }
        var (question, remarks) = try self.conferences(ConferencesRequest(conferences))
        // The paper's day is the one whose progress it tells.
        question.asOf = material.day
        return ([material.progressReport(ConferenceReport(on: question).progressDocument(request.language))], remarks)
    }

    /// The rows of the reserves of a list, in their order.
    private static func reserves(
        _ list: InputSource, _ inputs: SelectionInputs, options: SelectionOptions
    ) throws(InputRejection) -> [Int] {
        let answer = try alternates(of: list, count: mostReserves, inputs, options: options)
        return answer.alternates.order.map(\.row)
    }

    /// The most reserves that papers list, as many as `alternates` gives by itself.
    private static let mostReserves = 30
}
