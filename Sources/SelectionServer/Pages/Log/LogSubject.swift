import DelegateSelection
import SelectionStore

/// What a line of the log is about, in words: the log itself has ids and the names of kinds in files.
struct LogSubject {
    private let visit: Visit

    /// The subjects as a visitor reads them.
    init(_ visit: Visit) { self.visit = visit }

    /// The subject of a line; as it stands there where it is an id or a name.
    func text(_ entry: LogEntry) -> String {
        let parts = entry.subject.split(separator: " ", maxSplits: 1).map(String.init)
        guard let first = parts.first, let kind = LoggedAct.Kind(rawValue: entry.act) else { return entry.subject }
        let rest = parts.count > 1 ? parts[1] : ""
        switch kind {
        case .runQueued, .runCancelled, .selectionPublished: return run(first)
        case .runEnded:
            let state = StoredRun.State(rawValue: rest)
            return run(first) + (state.map { ": " + visit.words(RunsMessage.state($0)) } ?? "")
        case .paperIssued: return paper(first) + (paperName(rest).map { ": " + $0 } ?? "")
        case .documentSaved: return document(rest)
        case .sensitiveRead: return read(first, rest, entry.subject)
        case .decided: return decision(first).map { $0 + (rest.isEmpty ? "" : ": " + rest) } ?? entry.subject
        case .userMade, .userInvited, .userChanged: return user(entry.subject)
        default: return entry.subject
        }
    }

    private func run(_ number: String) -> String { visit.words(RunsMessage.run(number)) }

    private func paper(_ number: String) -> String { visit.words(LogSubjectMessage.paper(number: number)) }

    private func paperName(_ kind: String) -> String? {
        PaperKind(rawValue: kind).map { visit.words(DocumentPageMessage.kind($0)) }
    }

    private func decision(_ kind: String) -> String? {
        StoredDecision.Kind(rawValue: kind).map { visit.words(LogSubjectMessage.decision($0)) }
    }

    /// What was read of people: a selection, a paper, a list; else their ids.
    private func read(_ first: String, _ rest: String, _ subject: String) -> String {
        let further = rest.split(separator: " ", maxSplits: 1).map(String.init)
        guard let number = further.first, Int(number) != nil else {
            return subject == DocumentName.nominees ? visit.words(LogSubjectMessage.nominees) : subject
        }
        if first == "run" { return ([run(number)] + further.dropFirst()).joined(separator: ", ") }
        if first == "paper" { return paper(number) }
        if first == "upload" { return visit.words(LogSubjectMessage.upload(number: number)) }
        return paperName(first).map { $0 + ", " + run(number) } ?? subject
    }

    private func document(_ name: String) -> String {
        switch name {
        case DocumentName.plan: visit.words(FrameMessage.section(.plan))
        case DocumentName.letterhead: visit.words(DocumentPageMessage.letterhead)
        case _ where name.hasPrefix(DocumentName.scenarios):
            visit.words(LogSubjectMessage.scenario(file: String(name.dropFirst(DocumentName.scenarios.count))))
        default: name
        }
    }

    /// A user's name, with what became of the account.
    private func user(_ subject: String) -> String {
        guard let space = subject.lastIndex(of: " ") else { return subject }
        let (name, word) = (subject[..<space], String(subject[subject.index(after: space)...]))
        let told =
            Role(rawValue: word).map { visit.words(UserMessage.roleName($0)) }
            ?? LogSubjectMessage.Account(rawValue: word).map { visit.words(LogSubjectMessage.account($0)) }
        return told.map { "\(name): \($0)" } ?? subject
    }
}
