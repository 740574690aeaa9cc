import Wording

/// The words of the report on credentials.
package enum CredentialsMessage: MessageWords {
    case fromUnits(count: String)
    case byParty
    case byDirectWork
    case byResearch
    case byReason
    case partyMember
    case noPartyMember
    case directWorker
    case noDirectWorker
    case researcher
    case noResearcher
    case confirmation
    case minorities(count: String, share: String, unstated: String)
    case baseOfShares(base: String, stated: String)
    case roundedShares(sum: String)
    case ageUnclear
    case ageSources(day: String, births: String, ages: String, years: String)
    case ageNeedsDay
    case andOthers(name: String, count: String)
    case attendanceHeading
    case absentHeading
    case unrecorded(count: String)
    case classWord
    case convenedColumn
    case presentColumn
    case absentColumn
    case unrecordedColumn
    case shareOfPresentColumn
    case sharesOfPresent
    case incompleteList
    case incompleteRecords(count: String, delegates: String)
    case severalMissing
    case unclear(heading: String)
    case tooFew

    package var words: Words {
        switch self {
        case .fromUnits(let count): Words("Units they come from: \(count).", "Số đơn vị có đại biểu: \(count).")
        case .byParty: Words("By membership in the Party", "Theo đảng viên")
        case .byDirectWork: Words("By direct work", "Theo trực tiếp sản xuất, công tác")
        case .byResearch: Words("By research", "Theo nghiên cứu khoa học")
        case .byReason: Words("Reasons of those absent", "Lý do vắng mặt")
        case .partyMember: Words("members of the Party", "Đảng viên")
        case .noPartyMember: Words("not members", "Chưa là đảng viên")
        case .directWorker: Words("direct workers and producers", "Trực tiếp sản xuất, công tác")
        case .noDirectWorker: Words("others", "Không trực tiếp sản xuất, công tác")
        case .researcher: Words("researchers", "Nghiên cứu khoa học")
        case .noResearcher: Words("others", "Không nghiên cứu khoa học")
        case .confirmation:
            Words(
                "The conference is asked to consider and confirm the credentials of the delegates.",
                "Đề nghị Hội nghị xem xét, công nhận tư cách đại biểu.")
        case .minorities(let count, let share, let unstated):
            Words(
                "Ethnic minorities: \(count), \(share)% of the delegates; not stated: \(unstated).",
                "Đại biểu là người dân tộc thiểu số: \(count), chiếm \(share)% tổng số đại biểu; chưa ghi dân tộc: \(unstated)."
            )
        case .baseOfShares(let base, let stated):
            Words(
                "Shares are of \(base) people; stated of \(stated).",
                "Tỷ lệ tính trên \(base) người, trong đó \(stated) người có ghi.")
        case .roundedShares(let sum):
            Words("Rounded, the shares add up to \(sum).", "Do làm tròn, các tỷ lệ cộng lại bằng \(sum).")
        case .ageUnclear: Words("stated, but no age follows", "có ghi nhưng chưa tính được tuổi")
        case .ageSources(let day, let births, let ages, let years):
            Words(
                "Ages on \(day): by day of birth \(births), by the column of ages \(ages), by year of birth alone \(years).",
                "Tuổi tính đến ngày \(day): theo ngày sinh \(births) người, theo cột tuổi \(ages) người, theo năm sinh \(years) người."
            )
        case .ageNeedsDay:
            Words(
                "The paper has no day yet, so ages cannot be worked out from births.",
                "Văn bản chưa ghi ngày nên chưa tính được tuổi theo ngày sinh, năm sinh.")
        case .andOthers(let name, let count):
            Words("\(name) (and \(count) more of that age)", "\(name) (và \(count) người cùng tuổi)")
        case .attendanceHeading: Words("Attendance", "Tình hình đại biểu có mặt")
        case .absentHeading: Words("Absent delegates", "Danh sách đại biểu vắng mặt")
        case .unrecorded(let count):
            Words(
                "Nobody has recorded whether \(count) came.", "Chưa ghi nhận có mặt hay vắng mặt: \(count) đại biểu.")
        case .classWord: Words("Class", "Thành phần đại biểu")
        case .convenedColumn: Words("Convened", "Triệu tập")
        case .presentColumn: Words("Present", "Có mặt")
        case .absentColumn: Words("Absent", "Vắng mặt")
        case .unrecordedColumn: Words("Not recorded", "Chưa ghi nhận")
        case .shareOfPresentColumn: Words("% of those present", "Tỷ lệ % trên số có mặt")
        case .sharesOfPresent:
            Words(
                "By the plan, the shares of the classes are counted on those present.",
                "Theo phương án, tỷ lệ thành phần được tính trên số đại biểu có mặt.")
        case .incompleteList:
            Words("Delegates whose records are not complete", "Danh sách đại biểu còn thiếu thông tin")
        case .incompleteRecords(let count, let delegates):
            Words(
                "Records of \(count) of the \(delegates) delegates are not complete; the appendix lists them.",
                "Còn \(count) trong số \(delegates) đại biểu thiếu thông tin (danh sách kèm theo).")
        case .severalMissing:
            Words("Several things may be missing of one person.", "Một người có thể thiếu nhiều thông tin.")
        case .tooFew:
            Words(
                "So few people are counted here that each would be known by the numbers; they are not published.",
                "Số người tính ở đây quá ít, công bố số liệu sẽ nhận ra từng người nên không công bố.")
        case .unclear(let heading): Words("\(heading) (unclear)", "\(heading) (ghi chưa rõ)")
        }
    }
}

extension Message {
    package init(_ content: CredentialsMessage) { self.init(content as any MessageWords) }
}

extension ExportMaterial {
    /// Words of the report on credentials, in the language of the paper.
    func say(_ message: CredentialsMessage) -> String { Message(message).text(language) }
}
