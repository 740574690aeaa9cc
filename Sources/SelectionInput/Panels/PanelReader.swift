import FairLottery
import SelectionCore
import Wording

/// Reads the files of citizens' assemblies as the programs that draw panels write them.
package enum PanelReader {
    /// The people who may be drawn and the limits of a panel.
    ///
    /// Names are compared in NFC, trimmed, without invisible characters, and without regard to capitals where that leaves one
    /// name. People whose addresses are the same in all columns, capitals aside, share a household. Those who sit already
    /// count towards limits and size; nobody of their households may be drawn.
    /// - Throws: `InputRejection` with every problem of every file, warnings and notes beside them.
    /// - Complexity: O(bytes).
    package static func read(_ request: PanelRequest) throws(InputRejection) -> PanelInputs {
        var problems = ProblemList()
        if request.size < 1 {
            problems.error(at: SourceLocation(file: "--size"), Message(.notPositive(text: "\(request.size)")))
        }
        let files = (
            open(request.categories, &problems), open(request.respondents, &problems),
            request.already.flatMap { open($0, &problems) }
        )
        let delimiter = request.delimiter.flatMap(Delimiter.byte)
        let categories = files.0.map { PanelCategories($0, delimiter, size: request.size, &problems) }
        func people(_ file: InputFile, id: String?, isNeeded: Bool, _ problems: inout ProblemList) -> PanelPeople {
            PanelPeople(
                file, delimiter, categories ?? .unread, id: id, addresses: request.addresses, isNeeded: isNeeded,
                &problems)
        }
        let respondents = files.1.map { people($0, id: request.id, isNeeded: true, &problems) }
        let already = files.2.map { people($0, id: request.id, isNeeded: false, &problems) }
        if let already, already.identity == .rows || respondents?.identity == .rows {
            problems.error(
                at: already.headerPlace, Message(PanelInputMessage.idMissing),
                advice: [Message(PanelInputMessage.idOption)])
        }
        guard let categories, let respondents, let identity = respondents.identity, !problems.hasErrors else {
            throw InputRejection(problems.sorted)
        }
        let assembly = PanelAssembly(categories, respondents.rows, seated: already?.rows ?? [], size: request.size)
        assembly.check(seated: files.2?.place, respondents: files.1?.place, &problems)
        if problems.hasErrors { throw InputRejection(problems.sorted) }
        var inputs = assembly.inputs(identity)
        inputs.remarks = problems.sorted
        return inputs
    }

    private static func open(_ source: InputSource, _ problems: inout ProblemList) -> InputFile? {
        do {
            return try source.open()
        } catch {
            problems.add(contentsOf: error.diagnostics)
            return nil
        }
    }
}
