import SelectionStore

/// Answers a form that makes something once: the same form sent again, as by two clicks or by asking for the page anew, gets the
/// answer of the first and makes nothing.
///
/// Each such form has a key of its own, and the same contents under it are the same form. What is wrong with a form is told each time,
/// as nothing was made of it. Answers are held while the process runs: clicks are moments apart.
actor FormAnswers {
    /// The field that holds a form's key.
    static let field = "once"

    /// A form, as it was sent.
    struct Key: Hashable {
        private let digest: String

        /// The form of a visit; nil where it has no key.
        init?(_ visit: Visit) {
            guard let key = visit.form[FormAnswers.field], !key.isEmpty else { return nil }
            let fields = visit.form.fields.flatMap { [$0.name, $0.value] }
            let files = visit.files.flatMap { [$0.field, $0.name, Digest.of($0.bytes)] }
            let parts = [visit.visitor.csrf, visit.path, key] + fields + ["files"] + files
            digest = Digest.of(parts.map { "\($0.utf8.count):\($0)" }.joined())
        }
    }

    private var underWay: [Key: Task<Answer, any Error>] = [:]
    private var held: [(key: Key, answer: Answer)] = []
    /// The most answers that are held. Chosen: an office makes fewer things in an hour.
    private static let most = 200

    /// The answer to a form: that of the first time, where it was sent before.
    func answer(_ key: Key, _ work: @escaping @Sendable () async throws -> Answer) async throws -> Answer {
        if let found = held.first(where: { $0.key == key }) { return found.answer }
        if let task = underWay[key] { return try await task.value }
        let task = Task { try await work() }
        underWay[key] = task
        defer { underWay[key] = nil }
        let answer = try await task.value
        if answer.isDone {
            held.append((key, answer))
            if held.count > FormAnswers.most { held.removeFirst() }
        }
        return answer
    }
}

extension Answer {
    /// True where what a form asked for was done: it leads on, or shows what was made.
    fileprivate var isDone: Bool {
        switch self {
        case .redirect: true
        case .page(let page): page.isDone
        case .with(let answer, _): answer.isDone
        default: false
        }
    }
}
