import SelectionReport
import Wording

/// Lines of minutes that are left open: when, where and with whom; and who signs.
extension ExportMaterial {
    /// The lines before what happened.
    var minutesOpening: ReportSection { openLines([.time, .place, .people]) }

    /// The lines of those who lead and write the minutes.
    var minutesSigning: [ReportBlock] { openLines([.chair, .secretary]).blocks }

    /// A line to be filled in by hand.
    func openLine(_ name: String) -> ReportBlock {
        .paragraph(ReportParagraph("\(name): ……………………………………………………………", level: 0))
    }

    private func openLines(_ names: [MinutesMessage]) -> ReportSection {
        ReportSection(names.map { openLine(Message($0).text(language)) })
    }
}
