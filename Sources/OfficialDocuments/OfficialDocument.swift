import SelectionReport

/// A document that leaves the office under its letterhead: what kind of paper it is, what it is about, what it says, and the lists
/// that go with it. Nothing of any format is in it.
package struct OfficialDocument: Sendable {
    /// The kind of paper, in capitals as it stands above the text: `DANH SÁCH`, `BÁO CÁO`, `BIÊN BẢN`; nil for a letter, which
    /// says what it is about under its number instead.
    package var paper: String?
    /// What it is about, below that (trích yếu): “Thẩm tra tư cách đại biểu …”.
    package var subject: String
    /// To whom it is addressed (“Kính gửi: …”); nil where it is to nobody in particular.
    package var addressee: String?
    /// What it says. The document's own title and subtitles are not printed on the paper: `paper` and `subject` are.
    package var body: ReportDocument
    /// Lists that go with it, each an appendix with a title and pages of its own.
    package var appendices: [ReportDocument] = []
    /// A short name for the sheet of a spreadsheet, such as the unit's; unique among the documents of one file.
    package var sheetName: String
    /// True where it is printed across: its tables need that, or it is asked for.
    package var isLandscape: Bool {
        get { isAskedAcross || body.isAcross }
        set { isAskedAcross = newValue }
    }

    private var isAskedAcross = false

    /// The receivers of the letterhead, and before them the addressee of a letter.
    func receivers(_ recipients: [String], asAbove: String) -> [String] {
        paper == nil && !recipients.isEmpty ? [asAbove] + recipients : recipients
    }

    /// A document.
    package init(paper: String?, subject: String, sheetName: String, body: ReportDocument) {
        (self.paper, self.subject, self.sheetName, self.body) = (paper, subject, sheetName, body)
    }
}

/// The documents that can be made of a selection.
package enum PaperKind: String, Sendable, CaseIterable {
    /// The list of delegates.
    case delegates
    /// The reserves, in their order.
    case alternates
    /// The seats of each unit.
    case allocation
    /// The report on the delegates' credentials (báo cáo thẩm tra tư cách đại biểu).
    case credentials
    /// The list proposed for commendation.
    case commendation
    /// The estimate of costs, for each scenario.
    case budget
    /// The list passed on to the congress above.
    case passedOn = "passed-on"
    /// The minutes of a draw between ties.
    case draw
    /// The record of replacements.
    case replacements
    /// A reply to each unit.
    case replies
    /// The progress of the wards' conferences.
    case progress
}
