import SelectionCore
import SelectionInput
import SelectionReport
import Wording

extension SupplyLimits {
    /// The limits that texts state.
    /// - Parameters:
    ///   - most: `COLUMN=NUMBER`: at most so many with each value of the column, by the plan's or the file's name.
    ///   - without: `COLUMN=VALUE`, or a group of the plan: nobody of these.
    ///   - inputs: the plan and the nominees.
    /// - Throws: `InputRejection` with every text that states nothing.
    public init(most: [String], without: [String], of inputs: SelectionInputs) throws(InputRejection) {
        self.init()
        var problems: [Diagnostic] = []
        func report(_ message: SupplyMessage, _ advice: Message? = nil) {
            let file = SourceLocation(file: inputs.fingerprints.plan.name)
            problems.append(Diagnostic(.error, at: file, Message(message), advice: [advice].compactMap(\.self)))
        }
        func column(_ name: String, _ option: String, joined: [String]) -> String? {
            let columns = inputs.plan.columnsRead + joined
            if let found = columns.first(where: { $0 == name || inputs.plan.header(for: $0) == name }) { return found }
            report(
                .unknownColumn(option: option, name: name.quotable),
                Message.nearest(name, among: columns + columns.map(inputs.plan.header)))
            return nil
        }
        for text in most.map(\.normalized) {
            guard let (name, value) = text.parts, let count = Int(value), count >= 0 else {
                report(.limitForm(option: "--supply-most", text: text.quotable))
                continue
            }
            let joined = inputs.plan.joinedColumns.keys.sorted()
            if let column = column(name, "--supply-most", joined: joined) {
                self.most.append(.init(column: column, count: count))
            }
        }
        for text in without.map(\.normalized) {
            if let group = inputs.plan.groups.first(where: { $0.name == text }) {
                self.without.append(
                    .init(name: inputs.plan.title(ofGroup: group.name), conditions: group.conditions))
            } else if let (name, value) = text.parts {
                guard let column = column(name, "--supply-without", joined: []) else { continue }
                let values = (inputs.pool.columns[column]?.values ?? []) + inputs.plan.namedValues(in: column)
                guard value.isEmpty || values.contains(value) else {
                    report(
                        .unknownValue(option: "--supply-without", column: name.quotable, value: value.quotable),
                        Message.nearest(value, among: values.filter { !$0.isEmpty }))
                    continue
                }
                let condition = Condition(column: column, test: value.isEmpty ? .blank(true) : .oneOf([value]))
                let name = "\(inputs.plan.header(for: column)): \(value.isEmpty ? "–" : value)"
                self.without.append(.init(name: name, conditions: [condition]))
            } else {
                report(
                    .withoutForm(option: "--supply-without", text: text.quotable),
                    Message.nearest(text, among: inputs.plan.groups.map(\.name)))
            }
        }
        guard problems.isEmpty else { throw InputRejection(problems) }
    }
}

extension String {
    /// The texts before and after the last sign of equality.
    fileprivate var parts: (String, String)? {
        lastIndex(of: "=").map { (String(self[..<$0]), String(self[index(after: $0)...])) }
    }
}
