import Wording

/// The names of the statements of a plan.
package enum StatementMessage: MessageWords {
    case statementSeats
    case statementComposition(column: String, shares: String)
    case statementInclude(nominee: String)
    case statementExclude(nominee: String)
    case statementConflict(most: String, members: String)
    case statementQuota(value: String, column: String)
    case statementWithin(label: String, group: String)

    package var words: Words {
        switch self {
        case .statementSeats: Words("Seats", "Số đại biểu")
        case .statementComposition(let column, let shares):
            Words("Composition by \(column): \(shares)", "Cơ cấu theo \(column): \(shares)")
        case .statementInclude(let nominee): Words("\(nominee) must be selected", "\(nominee) phải được chọn")
        case .statementExclude(let nominee): Words("\(nominee) must not be selected", "\(nominee) không được chọn")
        case .statementConflict(let most, let members):
            Words("At most \(most) of \(members)", "Không quá \(most) trong số \(members)")
        case .statementQuota(let value, let column): Words("\(column): \(value)", "\(column): \(value)")
        case .statementWithin(let label, let group):
            Words("\(label) (within \(group))", "\(label) (trong nhóm \(group))")
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: StatementMessage) { self.init(content as any MessageWords) }
}
