import SelectionCore
import SelectionFile
import SelectionInput

/// The delegates who withdraw, and the list that they leave.
public struct ReplacementRequest: Sendable {
    /// The published list, a selection file.
    public var list: InputSource
    /// The ids of the delegates who withdraw.
    public var withdrawn: [String]
    /// The name that messages give the place of the ids, such as an option.
    public var source = "withdrawn"

    /// A request in which `withdrawn` leave `list`.
    public init(list: InputSource, withdrawn: [String]) { (self.list, self.withdrawn) = (list, withdrawn) }
}

extension DelegateSelector {
    /// The inputs that ask which list follows a published one when delegates withdraw: `select` answers them, with the fewest
    /// changes. Warnings about the list are among their remarks.
    /// - Throws: `InputRejection` with every id that is not on the list, and everyone on it who is no nominee.
    public static func asking(
        _ request: ReplacementRequest, of inputs: SelectionInputs
    ) throws(InputRejection) -> SelectionInputs {
        var inputs = inputs
        let reading = try PublishedListReader.read(
            try request.list.open(), for: &inputs, purpose: .following, gone: request.withdrawn)
        let question = try Withdrawals.replacement(
            of: request.withdrawn, on: reading.list, source: request.source, pool: inputs.pool)
        inputs.listRemarks += reading.remarks + inputs.breaches(of: reading.list)
        return inputs.asking(question)
    }

    /// Replaces delegates who withdraw from a published list, with the fewest changes that keep it valid.
    /// - Returns: the outcome, and the inputs that it answers, which say what was asked.
    /// - Throws: `InputRejection` as `asking` and `select` do.
    public static func replace(
        _ request: ReplacementRequest, _ inputs: SelectionInputs, options: SelectionOptions = SelectionOptions()
    ) throws(InputRejection) -> (outcome: Outcome, inputs: SelectionInputs) {
        let asked = try asking(request, of: inputs)
        return (try select(asked, options: options), asked)
    }
}
