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
        case .nomineesReplaced: return visit.words(LogSubjectMessage.nomineesCounted(count: number(entry.subject)))
        case .unitsReplaced: return visit.words(LogSubjectMessage.unitsCounted(count: number(entry.subject)))
        case .uploadReceived, .uploadRemoved:
            return visit.words(LogSubjectMessage.uploadNamed(number: first, name: rest))
        case .commented: return visit.words(LogSubjectMessage.comment(number: entry.subject))
        case .dataBlanked: return blanked(first, rest, entry.subject)
        case .settingChanged: return setting(entry.subject)
        case .sensitiveRead: return read(first, rest, entry.subject)
        case .decided: return decision(first).map { $0 + (rest.isEmpty ? "" : ": " + rest) } ?? entry.subject
        case .userMade, .userInvited, .userChanged: return user(entry.subject)
        default: return entry.subject
        }
    }

    /// A count as the language groups its digits.
    private func number(_ digits: String) -> String { Int(digits).map(NumberStyle(visit.language).text) ?? digits }

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

    /// What was blanked: people, what was written about them, a text, a paper, or a list that selections were made of.
    private func blanked(_ first: String, _ rest: String, _ subject: String) -> String {
        if rest.isEmpty {
            return visit.words(
                Int(first) == nil
                    ? LogSubjectMessage.runFile(digest: String(first.prefix(12)))
                    : .nomineesCounted(count: number(first)))
        }
        switch first {
        case "answer": return visit.words(LogSubjectMessage.answersCounted(count: number(rest)))
        case "correction": return visit.words(LogSubjectMessage.correctionsCounted(count: number(rest)))
        case "decision": return visit.words(LogSubjectMessage.decisionsCounted(count: number(rest)))
        case "comment": return visit.words(LogSubjectMessage.commentsCounted(count: number(rest)))
        case "document", "paper":
            let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return subject }
            return first == "document"
                ? document(parts[1]) : paper(parts[0]) + (paperName(parts[1]).map { ": " + $0 } ?? "")
        default: return subject
        }
    }

    private func setting(_ name: String) -> String {
        switch name {
        case "name": visit.words(LogSubjectMessage.conferenceName)
        case Retention.setting: visit.words(LogSubjectMessage.retention)
        default: name
        }
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
