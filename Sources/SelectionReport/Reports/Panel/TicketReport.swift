import SelectionFile
import Wording

/// Whose panel a ticket is.
package struct TicketReport: Report {
    private let members: [String]
    private let number: Int
    private let count: Int

    /// The report of the ticket with a number.
    /// - Precondition: there is one.
    package init(_ tickets: [[String]], number: Int) {
        (members, self.number, count) = (tickets[number], number, tickets.count)
    }

    package func document(_ language: Language) -> ReportDocument {
        let numbers = NumberStyle(language)
        var table = ReportTable("panel", [.text(Message(PanelMessage.panelColumnID).text(language))])
        for member in members { table.add([.text(member)]) }
        let title = Message(
            PanelMessage.panelTicket(number: "\(number)", tickets: numbers.text(count))
        ).text(language)
        return ReportDocument(title, language: language, sections: [ReportSection([.table(table)])])
    }

    package func json(version: String) -> String {
        JSONValue.fields([
            "ticket": .count(number), "tickets": .count(count), "drawn": .array(members.map(JSONValue.string)),
            "version": .string(version),
        ]).document
    }
}
