import Wording

/// The words of the papers.
package enum PaperContentMessage: MessageWords {
    // Kinds of paper, subjects, sheets.
    case listPaper
    case reportPaper
    case minutesPaper
    case tablePaper
    case delegateSubject(conference: String)
    case reserveSubject(conference: String)
    case commendationSubject(conference: String)
    case passedOnSubject(conference: String)
    case allocationSubject(conference: String)
    case credentialsSubject(conference: String)
    case budgetSubject(conference: String)
    case drawSubject(conference: String)
    case replacementSubject(conference: String)
    case replySubject(conference: String)
    case delegateSheet
    case reserveSheet
    case commendationSheet
    case passedOnSheet
    case allocationSheet
    case credentialsSheet
    case budgetSheet
    case drawSheet
    case replacementSheet
    case progressSheet
    case progressSubject

    // Columns.
    case number
    case personName
    case unitWord
    case total
    case people
    case percentColumn
    case criterion
    case required
    case count
    case isKept
    case kept
    case short(by: String)
    case least
    case most
    case delegates
    case reason
    case missingColumn
    case notStated
    case notInPool
    case costItem
    case amountEach
    case amount
    case otherDelegates
    case additional(group: String)
    case currency(name: String)

    // Sentences.
    case part(name: String, count: String)
    case delegateCount(count: String)
    case reserveCount(count: String)
    case passedOnCount(count: String)
    case commendationCount(count: String, delegates: String)
    case passedOnFrom(list: String)
    case structureHeading
    case amongGroup(group: String)
    case noCost
    case nobodyBefore
    case drawRule(seed: String)
    case drawnOut
    case drawnIn
    case drawnNumber
    case noDraw
    case witnesses
    case signing
    case replacementCount(left: String, came: String, stayed: String, delegates: String)
    case leftHeading
    case cameHeading
    case numbersHeading
    case congress
    case conferenceWord
    case convened(count: String)
    case presence(present: String, share: String, absent: String)
    case byClass
    case byAge
    case byUnit
    case by(heading: String)
    case under30
    case from30
    case from41
    case from51
    case over60
    case meanAge(mean: String, count: String)
    case ageEnds(oldest: String, age: String, youngest: String, other: String)
    case incompleteHeading
    case nothingMissing
    case replyCounts(nominees: String, delegates: String, reserves: String)
    case excluded

    package var words: Words {
        switch self {
        case .listPaper: Words("LIST", "DANH SÁCH")
        case .reportPaper: Words("REPORT", "BÁO CÁO")
        case .minutesPaper: Words("MINUTES", "BIÊN BẢN")
        case .tablePaper: Words("TABLE", "BẢNG TỔNG HỢP")
        case .delegateSubject(let conference): Words("Delegates to: \(conference)", "Đại biểu dự \(conference)")
        case .reserveSubject(let conference): Words("Reserves for: \(conference)", "Đại biểu dự khuyết \(conference)")
        case .commendationSubject(let conference):
            Words("Proposed for commendation at: \(conference)", "Đề nghị biểu dương, khen thưởng tại \(conference)")
        case .passedOnSubject(let conference):
            Words(
                "Delegates to the congress above: \(conference)",
                "Đại biểu giới thiệu dự Đại hội cấp trên: \(conference)")
        case .allocationSubject(let conference):
            Words("Seats of the units: \(conference)", "Phân bổ đại biểu dự \(conference)")
        case .credentialsSubject(let conference):
            Words("Credentials of the delegates to: \(conference)", "Thẩm tra tư cách đại biểu dự \(conference)")
        case .budgetSubject(let conference): Words("Estimate of costs: \(conference)", "Dự trù kinh phí \(conference)")
        case .drawSubject(let conference):
            Words("Draw between equals: \(conference)", "Bốc thăm giữa những người ngang nhau: \(conference)")
        case .replacementSubject(let conference):
            Words("Replacements among the delegates: \(conference)", "Thay đổi, bổ sung đại biểu dự \(conference)")
        case .replySubject(let conference):
            Words("result of the selection for \(conference)", "kết quả lựa chọn đại biểu dự \(conference)")
        case .delegateSheet: Words("Delegates", "Đại biểu")
        case .reserveSheet: Words("Reserves", "Dự khuyết")
        case .commendationSheet: Words("Commendation", "Khen thưởng")
        case .passedOnSheet: Words("Passed on", "Dự cấp trên")
        case .allocationSheet: Words("Seats", "Phân bổ")
        case .credentialsSheet: Words("Credentials", "Thẩm tra")
        case .budgetSheet: Words("Costs", "Kinh phí")
        case .drawSheet: Words("Draw", "Bốc thăm")
        case .progressSheet: Words("Progress", "Tiến độ")
        case .progressSubject: Words("Progress of the wards’ conferences", "Tiến độ tổ chức hội nghị các đơn vị")
        case .replacementSheet: Words("Replacements", "Thay thế")
        case .number: Words("No.", "STT")
        case .personName: Words("Name", "Họ và tên")
        case .unitWord: Words("Unit", "Đơn vị")
        case .total: Words("Total", "Tổng cộng")
        case .people: Words("People", "Số người")
        case .percentColumn: Words("Share (%)", "Tỷ lệ (%)")
        case .criterion: Words("Criterion", "Tiêu chí")
        case .required: Words("Required", "Yêu cầu")
        case .count: Words("Count", "Số lượng")
        case .isKept: Words("Result", "Kết quả")
        case .kept: Words("kept", "đạt")
        case .short(let by): Words("off by \(by)", "lệch \(by)")
        case .least: Words("At least", "Tối thiểu")
        case .most: Words("At most", "Tối đa")
        case .delegates: Words("Delegates", "Số đại biểu")
        case .reason: Words("Reason", "Lý do")
        case .missingColumn: Words("Missing", "Còn thiếu")
        case .notStated: Words("not stated", "Chưa ghi")
        case .notInPool: Words("(no longer a nominee)", "(không còn trong danh sách giới thiệu)")
        case .costItem: Words("For", "Nội dung chi")
        case .amountEach: Words("Each", "Mức chi")
        case .amount: Words("Amount", "Thành tiền")
        case .otherDelegates: Words("other delegates", "Đại biểu khác")
        case .additional(let group): Words("in addition: \(group)", "Chi thêm: \(group)")
        case .currency(let name): Words("In \(name).", "Đơn vị tính: \(name).")
        case .part(let name, let count): Words("\(name): \(count)", "\(name): \(count) người")
        case .delegateCount(let count): Words("Delegates: \(count).", "Tổng số đại biểu: \(count).")
        case .reserveCount(let count):
            Words(
                "Reserves: \(count). Whoever leaves is followed by the first of them with whom every rule and target is still kept.",
                "Tổng số đại biểu dự khuyết: \(count). Người thay là người đầu tiên trong danh sách mà danh sách đại biểu vẫn bảo đảm mọi quy định và chỉ tiêu."
            )
        case .passedOnCount(let count): Words("Delegates: \(count).", "Tổng số đại biểu: \(count).")
        case .commendationCount(let count, let delegates):
            Words(
                "\(count) of the \(delegates) delegates have an award on record.",
                "Trong \(delegates) đại biểu có \(count) đại biểu có danh hiệu, hình thức khen thưởng được ghi nhận.")
        case .passedOnFrom(let list):
            Words("Selected from the list in \(list).", "Chọn từ danh sách trong tệp \(list).")
        case .structureHeading: Words("Composition", "Cơ cấu")
        case .amongGroup(let group): Words("Among: \(group)", "Tính trong: \(group)")
        case .nobodyBefore:
            Words(
                "nobody of the list before is a nominee here: it is probably that of another conference",
                "không ai trong danh sách trước có trong danh sách giới thiệu: có thể đó là kết quả của hội nghị khác")
        case .noCost: Words("The plan states no costs.", "Phương án chưa nêu mức chi.")
        case .drawRule(let seed):
            Words(
                "Of selections that are equal in everything else, the one with the greater sum of numbers is taken. A person’s number is the first 20 bits of SHA-256 of the seed “\(seed)”, a line feed and the id; everybody can work it out again.",
                "Giữa các danh sách ngang nhau về mọi mặt, danh sách có tổng số bốc thăm lớn hơn được chọn. Số của mỗi người là 20 bit đầu của SHA-256 tính từ số khởi tạo “\(seed)”, dấu xuống dòng và mã người; ai cũng tính lại được."
            )
        case .drawnOut: Words("Not selected", "Không được chọn")
        case .drawnIn: Words("Selected", "Được chọn")
        case .drawnNumber: Words("Number", "Số bốc thăm")
        case .noDraw: Words("No draw was needed.", "Không có trường hợp nào phải bốc thăm.")
        case .witnesses: Words("Witnesses", "Người chứng kiến")
        case .signing: Words("Signatures", "Những người ký biên bản")
        case .replacementCount(let left, let came, let stayed, let delegates):
            Words(
                "\(left) left, \(came) came, \(stayed) stayed; delegates now: \(delegates).",
                "Số người rút: \(left); số người thay thế, bổ sung: \(came); giữ nguyên: \(stayed); tổng số đại biểu hiện nay: \(delegates)."
            )
        case .leftHeading: Words("Who left", "Người rút khỏi danh sách")
        case .cameHeading: Words("Who came", "Người thay thế, bổ sung")
        case .numbersHeading: Words("Numbers", "Số lượng đại biểu")
        case .conferenceWord: Words("the conference", "hội nghị")
        case .congress: Words("the conference", "Hội nghị")
        case .convened(let count): Words("Delegates convened: \(count).", "Tổng số đại biểu được triệu tập: \(count).")
        case .presence(let present, let share, let absent):
            Words(
                "Present: \(present) (\(share) % of those convened); absent: \(absent).",
                "Có mặt: \(present) (\(share) % số đại biểu được triệu tập); vắng mặt: \(absent).")
        case .byClass: Words("By class", "Theo thành phần đại biểu")
        case .byAge: Words("By age", "Theo độ tuổi")
        case .byUnit: Words("By unit", "Theo đơn vị")
        case .by(let heading): Words("By \(heading)", "Theo \(heading)")
        case .under30: Words("under 30", "Dưới 30 tuổi")
        case .from30: Words("30 to 40", "Từ 30 đến 40 tuổi")
        case .from41: Words("41 to 50", "Từ 41 đến 50 tuổi")
        case .from51: Words("51 to 60", "Từ 51 đến 60 tuổi")
        case .over60: Words("over 60", "Trên 60 tuổi")
        case .meanAge(let mean, let count):
            Words(
                "Mean age: \(mean) (of \(count) whose age is known).",
                "Tuổi bình quân: \(mean) (tính trên \(count) người có ghi tuổi).")
        case .ageEnds(let oldest, let age, let youngest, let other):
            Words(
                "Oldest: \(oldest), \(age); youngest: \(youngest), \(other).",
                "Đại biểu cao tuổi nhất: \(oldest), \(age) tuổi; trẻ nhất: \(youngest), \(other) tuổi.")
        case .incompleteHeading: Words("Records that are not complete", "Hồ sơ còn thiếu thông tin")
        case .nothingMissing: Words("Nothing is missing.", "Không thiếu thông tin.")
        case .replyCounts(let nominees, let delegates, let reserves):
            Words(
                "You nominated \(nominees); selected: \(delegates); in reserve: \(reserves).",
                "Đơn vị đã giới thiệu \(nominees) người; được chọn: \(delegates); dự khuyết: \(reserves).")
        case .excluded: Words("left out by the plan", "phương án ghi không mời")
        }
    }
}

extension Message {
    package init(_ content: PaperContentMessage) { self.init(content as any MessageWords) }
}
