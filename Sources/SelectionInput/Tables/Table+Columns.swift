import SelectionCore
import Wording

extension Table {
    /// Adds that there is no column of this name, with the names that there are.
    func addMissing(_ header: String, to problems: inout ProblemList, advice: Message? = nil) {
        let names = headers.filter { !$0.isEmpty }
        let known = Message(.allowedValues(values: names.prefix(40).joined(separator: ", ")))
        problems.error(
            at: headerPlace, Message(.missingHeader(header: header.quotable)),
            advice: [known] + Message.nearestSeen(header, among: names) + [advice])
    }
}
