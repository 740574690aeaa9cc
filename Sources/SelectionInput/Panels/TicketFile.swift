import SelectionCore
import Wording

/// The tickets of a physical draw, as `panel --tickets` writes them: a number from 0 on, and the members of its panel.
public struct TicketFile: Sendable, Equatable {
    /// The members of each ticket by their ids; tickets by their numbers.
    public let tickets: [[String]]

    /// Reads the tickets.
    /// - Throws: `InputRejection` with every problem of the file.
    /// - Complexity: O(bytes).
    public init(_ source: InputSource) throws(InputRejection) {
        var problems = ProblemList()
        var tickets: [[String]] = []
        do {
            let file = try source.open()
            withExtendedLifetime(file.bytes) {
                TicketFile.read(file, into: &tickets, &problems)
            }
        } catch {
            problems.add(contentsOf: error.diagnostics)
        }
        if problems.hasErrors { throw InputRejection(problems.sorted) }
        self.tickets = tickets
    }

    private static func read(_ file: InputFile, into tickets: inout [[String]], _ problems: inout ProblemList) {
        guard var reader = TableReader(file, delimiter: nil, needed: ["ticket"], problems: &problems) else { return }
        let table = reader.table
        guard let number = table.headers.firstIndex(of: "ticket") else {
            table.addMissing("ticket", to: &problems)
            return
        }
        let members = table.headers.indices.filter { table.headers[$0].hasPrefix("member") }
        if members.isEmpty { table.addMissing("member1", to: &problems) }
        while reader.next() {
            if let fault = reader.fault {
                problems.add(fault)
                continue
            }
            if reader.text(number) != "\(tickets.count)" {
                problems.error(
                    at: reader.location(ofField: number),
                    Message(
                        PanelInputMessage.ticketOrder(
                            text: reader.text(number).quotable, expected: "\(tickets.count)")))
            }
            tickets.append(members.map { reader.text($0) }.filter { !$0.isEmpty })
        }
        if tickets.isEmpty { problems.error(at: file.place, Message(PanelInputMessage.noTickets)) }
    }
}
