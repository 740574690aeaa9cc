import ArgumentParser
import DelegateSelection

/// The format of a sweep: as every answer is, or its picture alone.
enum SweepFormat: ExpressibleByArgument {
    case answer(ReportFormat)
    case svg

    init?(argument: String) {
        if argument == "svg" {
            self = .svg
        } else if let format = ReportFormat(rawValue: argument) {
            self = .answer(format)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) + ["svg"] }

    /// The format that says where it can be written: a picture is text, as a page is.
    var place: ReportFormat {
        switch self {
        case .answer(let format): format
        case .svg: .html
        }
    }

    var defaultValueDescription: String {
        switch self {
        case .answer(let format): format.rawValue
        case .svg: "svg"
        }
    }
}
