import ArgumentParser

/// The formats of a report on conferences: those of every answer, and a calendar.
enum ConferenceFormat: ExpressibleByArgument {
    case answer(ReportFormat)
    case ics

    init?(argument: String) {
        if argument == "ics" {
            self = .ics
        } else if let format = ReportFormat(rawValue: argument) {
            self = .answer(format)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) + ["ics"] }

    var defaultValueDescription: String {
        switch self {
        case .answer(let format): format.rawValue
        case .ics: "ics"
        }
    }

    /// The format that says where it can be written: a calendar is text, as a page is.
    var place: ReportFormat {
        switch self {
        case .answer(let format): format
        case .ics: .html
        }
    }
}
