import FairLottery
import SelectionCore
import Testing

@testable import SelectionInput

/// Files of a citizens' assembly and what is said about them.
struct PanelCase: Sendable, CustomTestStringConvertible {
    var name: String
    var categories: String
    var respondents: String
    var already: String?
    var size = 2
    var id: String?
    var addresses: [String] = []
    var expected: [String]

    init(
        _ name: String, categories: String = PanelCase.categories, respondents: String = PanelCase.respondents,
        already: String? = nil, size: Int = 2, id: String? = nil, addresses: [String] = [], expected: [String] = []
    ) {
        (self.name, self.categories, self.respondents, self.already) = (name, categories, respondents, already)
        (self.size, self.id, self.addresses, self.expected) = (size, id, addresses, expected)
    }

    var testDescription: String { name }

    static let categories = "category,name,min,max\nsex,f,1,1\nsex,m,1,1\n"
    static let respondents = "id,sex\n1,f\n2,f\n3,m\n"

    func read() throws(InputRejection) -> PanelInputs {
        try PanelReader.read(
            PanelRequest(
                categories: .text(categories, name: "c.csv"), respondents: .text(respondents, name: "r.csv"),
                size: size, id: id, addresses: addresses, already: already.map { .text($0, name: "a.csv") }))
    }

    /// Everything that is said, each with its severity.
    var texts: [String] {
        do {
            return try read().remarks.map { "\($0.severity) \($0.text(.english))" }
        } catch {
            return error.diagnostics.map { "\($0.severity) \($0.text(.english))" }
        }
    }
}
