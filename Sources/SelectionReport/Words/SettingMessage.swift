import Wording

/// The words of the list of settings: the questions that the plan's text leaves open.
package enum SettingMessage: MessageWords {
    case title
    case settingColumn
    case valueColumn
    case choicesColumn
    case sourceColumn
    case questionColumn
    case sentenceColumn
    case fromPlan
    case fromPreset
    case fromDefault
    case fromConferences
    case fromOption
    case plenaryAt200
    case shareMode
    case shareBase
    case guestsCountInCap
    case blockRule
    case ownLeadersBlock
    case wardCeiling
    case leadDays
    case enforceShareInPlenary
    case staffScope
    case targets
    case ethnicTarget
    case allocation
    case passedOnPool
    case alternates
    case duplicatePolicy
    case collective
    case reallocateUnfilled
    case calendar
    case onPageOfUnits, onPageOfDocuments, onPageOfWithdrawals
    case line(number: String)

    package var words: Words {
        switch self {
        case .title: Words("What the plan’s text leaves open", "Những điểm văn bản kế hoạch chưa quy định rõ")
        case .settingColumn: Words("Setting", "Thiết lập")
        case .valueColumn: Words("Value, or where it stands", "Giá trị, hoặc nơi ghi")
        case .choicesColumn: Words("Possible values", "Các giá trị có thể chọn")
        case .sourceColumn: Words("Source", "Nguồn")
        case .questionColumn: Words("Question", "Câu hỏi")
        case .sentenceColumn: Words("Sentence of the plan", "Câu trong kế hoạch")
        case .fromPlan: Words("the plan’s file", "tệp phương án")
        case .fromPreset: Words("the preset that the plan names", "bộ thiết lập nêu trong phương án")
        case .fromDefault: Words("default", "mặc định")
        case .fromConferences: Words("the file of the conferences", "tệp hội nghị các đơn vị")
        case .fromOption: Words("option of a command", "tùy chọn của lệnh")
        case .onPageOfUnits: Words("page “Units and seats”", "trang “Đơn vị và phân bổ”")
        case .onPageOfDocuments: Words("page “Documents”", "trang “Văn bản”")
        case .onPageOfWithdrawals: Words("page “Withdrawals”", "trang “Thay thế”")
        case .line(let number): Words("line \(number)", "dòng \(number)")
        case .plenaryAt200:
            Words("Exactly 200 staff: plenary or delegates?", "Đúng 200 người: họp toàn thể hay đại biểu?")
        case .shareMode: Words("70 %: exactly, at least, or rounded?", "70%: đúng bằng, ít nhất hay làm tròn?")
        case .shareBase:
            Words(
                "Of whom are 70 % counted: convened, planned, or present?",
                "70% tính trên số triệu tập, số dự kiến hay số có mặt?")
        case .guestsCountInCap: Words("Do guests count among the 300?", "Khách mời có tính trong 300 không?")
        case .blockRule:
            Words(
                "Are the 70 % a role, or everybody with one of the listed attributes?",
                "70% là thành phần cơ sở, hay những người có một trong các đặc điểm đã nêu?")
        case .ownLeadersBlock:
            Words("To which part do a ward’s own leaders belong?", "Lãnh đạo của chính phường, xã thuộc khối nào?")
        case .wardCeiling:
            Words(
                "A ward’s number is compared with the city’s plan, or with 300?",
                "Số đại biểu phường, xã so với số dự kiến của thành phố hay với 300?")
        case .leadDays: Words("15 days: of the calendar, or working days?", "15 ngày: ngày lịch hay ngày làm việc?")
        case .enforceShareInPlenary: Words("Does 70/30 hold in a plenary?", "Hội nghị toàn thể có áp dụng 70/30 không?")
        case .staffScope: Words("Which staff is counted, and when?", "Tính những người nào, vào ngày nào?")
        case .targets:
            Words(
                "Women, minorities, sectors, researchers, producers: how many?",
                "Nữ, dân tộc, thành phần kinh tế, nghiên cứu, trực tiếp sản xuất: bao nhiêu?")
        case .ethnicTarget:
            Words("Minorities: together, or each group?", "Dân tộc thiểu số: tính chung hay từng dân tộc?")
        case .allocation: Words("By what are seats allotted?", "Phân bổ suất theo căn cứ nào?")
        case .passedOnPool: Words("Who may be on the list for above?", "Ai được vào danh sách dự cấp trên?")
        case .alternates: Words("Are there reserves, and how many?", "Có đại biểu dự khuyết không, bao nhiêu?")
        case .duplicatePolicy:
            Words("One person nominated twice: how often counted?", "Một người được giới thiệu hai lần: tính thế nào?")
        case .collective:
            Words(
                "Whose attributes count of a collective’s representative?",
                "Đại diện tập thể: tính đặc điểm của ai?")
        case .reallocateUnfilled:
            Words("What becomes of a seat that stays empty?", "Suất không có người thì xử lý thế nào?")
        case .calendar: Words("Which day ends a month or a quarter?", "Tháng, quý kết thúc vào ngày nào?")
        }
    }
}

extension Message {
    package init(_ content: SettingMessage) { self.init(content as any MessageWords) }
}

extension SettingMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .fromOption: Words("entered on the page", "nhập trên trang")
        default: words
        }
    }
}
