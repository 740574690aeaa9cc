import DelegateSelection
import HTTPTypes
import SelectionStore

/// What somebody has entered on the page of withdrawals, and what is wrong with it.
struct WithdrawalDraft {
    /// The ids that are ticked, in the order of the form.
    var chosen: [String]
    var reason: String
    /// What the table is filtered by.
    var search: String
    var unit: String
    /// What is wrong with the ticks and with the reason.
    var choiceFaults: [WithdrawalPageMessage] = []
    var reasonFault: WithdrawalPageMessage?
    /// What others changed meanwhile.
    var conflict: WithdrawalPageMessage?
    /// Problems of the question itself.
    var problems: [Diagnostic] = []

    /// The longest reason in characters. Chosen: a sentence or two.
    static let longestReason = 500
    /// The most people who are told of at once.
    private static let most = 10

    /// What a form or a query holds.
    init(_ fields: FormFields) {
        var seen: Set<String> = []
        chosen = fields.all("withdraw").map(\.normalized).filter { !$0.isEmpty && seen.insert($0).inserted }
        reason = fields["reason"] ?? ""
        (search, unit) = (fields["q"] ?? "", fields["unit"] ?? "")
    }

    /// True where nothing is wrong.
    var isFine: Bool { choiceFaults.isEmpty && reasonFault == nil && conflict == nil && problems.isEmpty }

    /// The status of its page.
    var status: HTTPResponse.Status { conflict != nil ? .conflict : isFine ? .ok : .unprocessableContent }

    /// Notes what is wrong with the ticks and the reason.
    /// - Parameters:
    ///   - people: those on the published list.
    ///   - withdrawals: what is on record.
    mutating func check(_ people: [ListedPerson], _ withdrawals: [StoredWithdrawal]) {
        let listed = Set(people.map(\.id))
        if chosen.isEmpty { choiceFaults.append(.nobody) }
        for id in chosen.prefix(WithdrawalDraft.most) {
            let own = withdrawals.filter { $0.delegates.contains(id) && $0.state != .takenBack }
            let told = id.count > 40 ? String(id.prefix(40)) + "…" : id
            if let open = own.first(where: \.isOpen) {
                choiceFaults.append(.alreadyOpen(id: told, run: "\(open.run)"))
            } else if !listed.contains(id) {
                choiceFaults.append(own.isEmpty ? .noDelegate(id: told) : .alreadyWithdrawn(id: told))
            }
        }
        if reason.isEmpty || reason.count > WithdrawalDraft.longestReason { reasonFault = .reasonFault }
    }
}
