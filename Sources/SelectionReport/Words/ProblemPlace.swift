import Wording

extension Diagnostic {
    /// What is wrong, as an officer reads it: where it is in words, what is allowed, the nearest name; without options of a command.
    package func textOnPage(_ language: Language) -> String {
        let cell = location?.cell.flatMap { $0.address == nil ? $0.message : nil }
        let said = [problem] + advice + [cell, remainder].compactMap(\.self)
        let words = said.map { $0.textOnPage(language) }.joined(separator: "; ")
        let place = location.flatMap(ProblemPlace.init)?.text(language)
        return [place, words].compactMap(\.self).joined(separator: ": ")
    }
}

/// A place in a file, as an officer calls it.
struct ProblemPlace {
    private let location: SourceLocation

    /// The place; nil for an option of the command, which pages do not have.
    init?(_ location: SourceLocation) {
        guard !location.file.hasPrefix("--") else { return nil }
        self.location = location
    }

    /// The file, and the cell or the line in it. A cell of a table without sheets is told behind the problem, under its heading.
    func text(_ language: Language) -> String {
        let file = Message(file).text(language)
        if let address = location.cell?.address {
            return Message(PlaceMessage.cell(file: file, address: address)).text(language)
        }
        guard location.line > 0, location.cell == nil else { return file }
        return Message(PlaceMessage.line(file: file, number: "\(location.line)")).text(language)
    }

    /// The file: those of a conference by what they are to the office, others by their names.
    private var file: PlaceMessage {
        let name = VisibleText.of(location.file)
        return switch location.file {
        case "plan.yaml": .plan
        case "nominees.csv": .nominees
        case "units.csv": .units
        case "letterhead.yaml": .letterhead
        case "conferences.yaml": .calendar
        case "selection.json", "previous.json": .list
        case let quotas where quotas.hasPrefix("quotas") && quotas.hasSuffix(".csv"): .seats(file: name)
        default: .file(name: name)
        }
    }
}
