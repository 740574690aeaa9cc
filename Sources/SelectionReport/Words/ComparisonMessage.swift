import Wording

/// The words on scenarios side by side, on costs, on the lottery's ties and on pages.
package enum ComparisonMessage: MessageWords {
    // Headings and options.
    case title(scenarios: String)
    case titleOfScenarios(scenarios: String)
    case basePlan
    case baseInSentence
    case baseCode
    case scenarioCode(number: String)
    case overview
    case optionColumn
    case nameColumn
    case fileColumn
    case verdictColumn
    case changeColumn
    case boundColumn
    case changeNote(base: String)
    case markedNote(base: String)
    case compactNote(base: String)
    case exactBounds(bounds: String)
    case exactBoundsOf(option: String, bounds: String)
    case unitsAlike(count: String)
    case verdicts

    // Rows of the overview.
    case status
    case statusOptimal
    case statusFeasible
    case statusInfeasible
    case statusUnknown
    case shortfall(priority: String)
    case missedRules
    case cost
    case costIn(unit: String)
    case entering
    case leaving

    // Sections.
    case classes(column: String)
    case units(column: String)
    case total
    case losers(option: String, units: String)
    case gainers(option: String, units: String)
    case noUnitChange(option: String, base: String)
    case rules
    case quotas(column: String, group: String)
    case othersAlike(count: String)
    case removedRules(option: String, rules: String)
    case changes(option: String)
    case samePeople(option: String, base: String)
    /// Why those who enter and leave are not named to whoever may not see sensitive columns.
    case changesWithheld
    case nobodySelected(option: String)
    case andMore(count: String)
    case andMoreWithAll(count: String)
    case listShortened(listed: String, all: String)
    case notProven(options: String)

    // Costs.
    case costTitle
    case costEach
    case costCount
    case costAmount
    case costOthers
    case costAdditional(name: String)

    // The lottery.
    case lotteryTitle(seed: String)
    case lotteryNobody
    case lotteryTied(nominees: String)
    case lotteryPartial
    case lotteryOutside
    case lotteryNumber
    case lotteryDelegate
    case lotteryRule
    case lotteryRecompute(command: String)
    case lotteryRecomputeOnWindows(command: String)
    case lotterySeed

    // Charts.
    case chartUnits(column: String, base: String)
    case chartAlike(options: String)
    case chartWithout(options: String)
    case chartPanel(group: String, nominated: String)
    case chartBroken
    case chartShares
    case chartNominees
    case chartSelected
    case chartTarget
    case chartGroup

    package var words: Words {
        switch self {
        case .title(let scenarios):
            Words(
                "Comparison of the plan with \(scenarios) \(scenarios, "scenario", "scenarios")",
                "So sánh phương án với \(scenarios) kịch bản")
        case .titleOfScenarios(let scenarios):
            Words("Comparison of \(scenarios) scenarios", "So sánh \(scenarios) kịch bản")
        case .basePlan: Words("The plan as it is", "Phương án gốc")
        case .baseInSentence: Words("the plan", "phương án gốc")
        case .baseCode: Words("Plan", "PA")
        case .scenarioCode(let number): Words("S\(number)", "KB\(number)")
        case .overview: Words("Overview", "Tổng quan")
        case .optionColumn: Words("Option", "Ký hiệu")
        case .nameColumn: Words("Name", "Tên")
        case .fileColumn: Words("File", "Tệp")
        case .verdictColumn: Words("Verdict", "Kết luận")
        case .changeColumn: Words("±", "±")
        case .boundColumn: Words("bounds", "giới hạn")
        case .changeNote(let base):
            Words(
                "± is the difference from \(base); – where there is no selection or no such rule.",
                "± là chênh lệch so với \(base); – là không có danh sách hoặc không có quy định đó."
            )
        case .markedNote(let base):
            Words(
                "Marked: differs from \(base); – where there is no selection.",
                "Ô tô màu: khác \(base); – là không có danh sách.")
        case .compactNote(let base):
            Words(
                "Marked: differs from \(base). In brackets: bounds that differ from its bounds. ✗: by how many delegates a bound is missed.",
                "Ô tô màu: khác \(base). Trong ngoặc: giới hạn khác với giới hạn ở đó. ✗: lệch giới hạn bao nhiêu đại biểu."
            )
        case .exactBounds(let bounds):
            Words(
                "Bounds are in whole people; exactly: \(bounds).",
                "Giới hạn ghi theo số người nguyên; số chính xác: \(bounds).")
        case .exactBoundsOf(let option, let bounds):
            Words(
                "Bounds are in whole people; exactly, in \(option): \(bounds).",
                "Giới hạn ghi theo số người nguyên; số chính xác ở \(option): \(bounds).")
        case .unitsAlike(let count):
            Words(
                "and \(count) more with as many seats in every option",
                "và \(count) dòng khác có số suất như nhau ở mọi kịch bản")
        case .verdicts: Words("What is proven", "Kết luận từng kịch bản")
        case .status: Words("Verdict", "Kết luận")
        case .statusOptimal: Words("optimal", "tối ưu")
        case .statusFeasible: Words("not proven", "chưa chứng minh")
        case .statusInfeasible: Words("impossible", "không thể")
        case .statusUnknown: Words("not found", "chưa tìm được")
        case .shortfall(let priority):
            Words("Shortfall, priority \(priority)", "Còn thiếu so với chỉ tiêu, ưu tiên \(priority)")
        case .missedRules: Words("Targets missed", "Số chỉ tiêu chưa đạt")
        case .cost: Words("Cost", "Kinh phí")
        case .costIn(let unit): Words("Cost (\(unit))", "Kinh phí (\(unit))")
        case .entering: Words("Delegates who enter", "Số người vào")
        case .leaving: Words("Delegates who leave", "Số người ra")
        case .classes(let column): Words("Composition by \(column)", "Cơ cấu theo \(column)")
        case .units(let column): Words("Seats by \(column), all delegates", "Số suất theo \(column), tính mọi đại biểu")
        case .total: Words("Total", "Tổng")
        case .losers(let option, let units):
            Words("\(option): fewer seats for \(units)", "\(option): bớt suất của \(units)")
        case .gainers(let option, let units):
            Words("\(option): more seats for \(units)", "\(option): thêm suất cho \(units)")
        case .noUnitChange(let option, let base):
            Words(
                "\(option): every one has as many seats as in \(base)",
                "\(option): không nơi nào thay đổi số suất so với \(base)"
            )
        case .rules: Words("Rules and targets", "Quy định và chỉ tiêu")
        case .quotas(let column, let group):
            Words("Bounds by \(column) within \(group)", "Phân bổ theo \(column), trong nhóm \(group)")
        case .othersAlike(let count):
            Words(
                "and \(count) more, alike in all options and kept",
                "và \(count) dòng khác, như nhau ở mọi kịch bản và đều trong giới hạn"
            )
        case .removedRules(let option, let rules):
            Words("\(option): dropped: \(rules)", "\(option): bỏ quy định: \(rules)")
        case .changes(let option): Words("\(option): who enters and who leaves", "\(option): ai vào, ai ra")
        case .changesWithheld:
            Words(
                "They are not named here: rules count sensitive columns, of which such changes would tell.",
                "Không nêu tên tại đây: có quy định tính theo các cột dữ liệu nhạy cảm, nên việc thay người sẽ làm lộ dữ liệu đó."
            )
        case .samePeople(let option, let base):
            Words("\(option): the same delegates as in \(base)", "\(option): cùng danh sách với \(base)")
        case .nobodySelected(let option):
            Words("\(option): there is no selection to compare with", "\(option): không có danh sách để so sánh")
        case .andMore(let count):
            Words("… and \(count) more; the JSON file has all", "… và \(count) người nữa; tệp JSON ghi đủ")
        case .andMoreWithAll(let count):
            Words(
                "… and \(count) more; --format json --all has all",
                "… và \(count) người nữa; --format json --all ghi đủ")
        case .listShortened(let listed, let all):
            Words("\(listed) of \(all) are listed; --all lists all.", "Chỉ ghi \(listed) trong \(all); --all ghi đủ.")
        case .notProven(let options):
            Words(
                "\(options) is not proven the best: differences from it may come from the search having ended early.",
                "\(options) chưa được chứng minh là tốt nhất: chênh lệch có thể do việc tìm dừng sớm."
            )
        case .costTitle: Words("Cost", "Kinh phí")
        case .costEach: Words("Delegates", "Đại biểu")
        case .costCount: Words("Number", "Số người")
        case .costAmount: Words("Each", "Mức chi")
        case .costOthers: Words("each delegate", "mỗi đại biểu")
        case .costAdditional(let name): Words("\(name) (on top)", "\(name) (chi thêm)")
        case .lotteryTitle(let seed): Words("Lottery, seed “\(seed)”", "Bốc thăm, số khởi tạo “\(seed)”")
        case .lotteryNobody:
            Words(
                "Nobody outside could take a delegate’s place with every rule, target and merit as they are.",
                "Không ai ngoài danh sách có thể thay một đại biểu mà mọi quy định, chỉ tiêu và điểm vẫn giữ nguyên."
            )
        case .lotteryTied(let nominees):
            Words(
                "At least \(nominees) \(nominees, "nominee", "nominees") outside \(nominees, "was", "were") tied with delegates: an exchange keeps every rule, target and merit as they are. The lottery decided.",
                "Có ít nhất \(nominees) người ngoài danh sách ngang với đại biểu được chọn: đổi chỗ thì mọi quy định, chỉ tiêu và điểm vẫn giữ nguyên. Bốc thăm đã quyết định."
            )
        case .lotteryPartial:
            Words(
                "Only nominees who are alike in everything were compared; there may be more ties.",
                "Chỉ so những người giống nhau về mọi mặt; có thể còn trường hợp ngang nhau khác."
            )
        case .lotteryOutside: Words("Not selected", "Không được chọn")
        case .lotteryNumber: Words("Number", "Số")
        case .lotteryDelegate: Words("Selected", "Được chọn")
        case .lotteryRule:
            Words(
                "Of two who could be exchanged, the one with the greater number is selected.",
                "Giữa hai người có thể đổi chỗ, ai có số lớn hơn thì được chọn."
            )
        case .lotteryRecompute(let command):
            Words(
                "To check a number: \(command) – the first five characters, read as a hexadecimal number.",
                "Cách kiểm tra một số: \(command) – lấy năm ký tự đầu, đọc như số hệ 16."
            )
        case .lotteryRecomputeOnWindows(let command):
            Words(
                "On Windows, in PowerShell: \(command) – the first five characters without the hyphen, read as a hexadecimal number.",
                "Trên Windows, trong PowerShell: \(command) – lấy năm ký tự đầu, bỏ dấu gạch nối, đọc như số hệ 16."
            )
        case .lotterySeed: Words("Seed", "Số khởi tạo")
        case .chartUnits(let column, let base):
            Words(
                "Seats by \(column): difference from \(base).", "Số suất theo \(column): chênh lệch so với \(base).")
        case .chartAlike(let options):
            Words("No difference: \(options).", "Không chênh lệch: \(options).")
        case .chartWithout(let options):
            Words(
                "Not in the chart, there is no selection: \(options).",
                "Không có trong biểu đồ vì không có danh sách: \(options).")
        case .chartPanel(let group, let nominated):
            Words("\(group) (\(nominated) of the nominees)", "\(group) (\(nominated) số người được giới thiệu)")
        case .chartBroken: Words("not kept", "không đạt")
        case .chartShares:
            Words(
                "Share of each group among nominees and delegates",
                "Tỷ lệ mỗi nhóm trong số người được giới thiệu và đại biểu"
            )
        case .chartNominees: Words("nominees", "người được giới thiệu")
        case .chartSelected: Words("delegates", "đại biểu")
        case .chartTarget: Words("bound or target", "giới hạn hoặc chỉ tiêu")
        case .chartGroup: Words("Group", "Nhóm")
        }
    }
}

extension ComparisonMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .andMoreWithAll(let count): Words("… and \(count) more", "… và \(count) người nữa")
        case .listShortened(let listed, let all):
            Words("\(listed) of \(all) are listed.", "Chỉ ghi \(listed) trong \(all).")
        default: words
        }
    }
}
