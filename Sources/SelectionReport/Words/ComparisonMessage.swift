import Wording

/// The words on scenarios side by side, on costs, on the lottery's ties and on pages.
package enum ComparisonMessage: String, CaseIterable, MessageWords {
    // Headings and options.
    case title = "comparison.title"
    case titleOfScenarios = "comparison.titleOfScenarios"
    case basePlan = "comparison.basePlan"
    case baseInSentence = "comparison.baseInSentence"
    case baseCode = "comparison.baseCode"
    case scenarioCode = "comparison.scenarioCode"
    case overview = "comparison.overview"
    case optionColumn = "comparison.optionColumn"
    case nameColumn = "comparison.nameColumn"
    case fileColumn = "comparison.fileColumn"
    case verdictColumn = "comparison.verdictColumn"
    case changeColumn = "comparison.changeColumn"
    case boundColumn = "comparison.boundColumn"
    case changeNote = "comparison.changeNote"
    case verdicts = "comparison.verdicts"

    // Rows of the overview.
    case status = "comparison.status"
    case statusOptimal = "comparison.statusOptimal"
    case statusFeasible = "comparison.statusFeasible"
    case statusInfeasible = "comparison.statusInfeasible"
    case statusUnknown = "comparison.statusUnknown"
    case shortfall = "comparison.shortfall"
    case missedRules = "comparison.missedRules"
    case cost = "comparison.cost"
    case costIn = "comparison.costIn"
    case entering = "comparison.entering"
    case leaving = "comparison.leaving"

    // Sections.
    case classes = "comparison.classes"
    case units = "comparison.units"
    case total = "comparison.total"
    case losers = "comparison.losers"
    case gainers = "comparison.gainers"
    case noUnitChange = "comparison.noUnitChange"
    case rules = "comparison.rules"
    case quotas = "comparison.quotas"
    case othersAlike = "comparison.othersAlike"
    case removedRules = "comparison.removedRules"
    case changes = "comparison.changes"
    case samePeople = "comparison.samePeople"
    case nobodySelected = "comparison.nobodySelected"
    case andMore = "comparison.andMore"
    case andMoreWithAll = "comparison.andMoreWithAll"
    case listShortened = "comparison.listShortened"
    case notProven = "comparison.notProven"

    // Costs.
    case costTitle = "comparison.costTitle"
    case costEach = "comparison.costEach"
    case costCount = "comparison.costCount"
    case costAmount = "comparison.costAmount"
    case costOthers = "comparison.costOthers"
    case costAdditional = "comparison.costAdditional"

    // The lottery.
    case lotteryTitle = "comparison.lotteryTitle"
    case lotteryNobody = "comparison.lotteryNobody"
    case lotteryTied = "comparison.lotteryTied"
    case lotteryPartial = "comparison.lotteryPartial"
    case lotteryOutside = "comparison.lotteryOutside"
    case lotteryNumber = "comparison.lotteryNumber"
    case lotteryDelegate = "comparison.lotteryDelegate"
    case lotteryRule = "comparison.lotteryRule"
    case lotteryRecompute = "comparison.lotteryRecompute"
    case lotterySeed = "comparison.lotterySeed"

    // Charts.
    case chartUnits = "comparison.chartUnits"
    case chartShares = "comparison.chartShares"
    case chartNominees = "comparison.chartNominees"
    case chartSelected = "comparison.chartSelected"
    case chartTarget = "comparison.chartTarget"
    case chartGroup = "comparison.chartGroup"

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .title: ("Comparison of the plan with {0} {0|scenario|scenarios}", "So sánh kế hoạch với {0} phương án")
        case .titleOfScenarios: ("Comparison of {0} scenarios", "So sánh {0} phương án")
        case .basePlan: ("The plan as it is", "Kế hoạch gốc")
        case .baseInSentence: ("the plan", "kế hoạch gốc")
        case .baseCode: ("Plan", "KH")
        case .scenarioCode: ("S{0}", "PA{0}")
        case .overview: ("Overview", "Tổng quan")
        case .optionColumn: ("Option", "Ký hiệu")
        case .nameColumn: ("Name", "Tên")
        case .fileColumn: ("File", "Tệp")
        case .verdictColumn: ("Verdict", "Kết luận")
        case .changeColumn: ("±", "±")
        case .boundColumn: ("bounds", "giới hạn")
        case .changeNote:
            (
                "± is the difference from {0}; – where there is no selection or no such rule.",
                "± là chênh lệch so với {0}; – là không có danh sách hoặc không có quy tắc đó."
            )
        case .verdicts: ("What is proven", "Kết luận từng phương án")
        case .status: ("Verdict", "Kết luận")
        case .statusOptimal: ("optimal", "tối ưu")
        case .statusFeasible: ("not proven", "chưa chứng minh")
        case .statusInfeasible: ("impossible", "không thể")
        case .statusUnknown: ("not found", "chưa tìm được")
        case .shortfall: ("Shortfall, priority {0}", "Còn lệch, ưu tiên {0}")
        case .missedRules: ("Targets missed", "Số mục tiêu chưa đạt")
        case .cost: ("Cost", "Kinh phí")
        case .costIn: ("Cost ({0})", "Kinh phí ({0})")
        case .entering: ("Delegates who enter", "Số người vào")
        case .leaving: ("Delegates who leave", "Số người ra")
        case .classes: ("Composition by {0}", "Cơ cấu theo {0}")
        case .units: ("Seats by {0}, all delegates", "Số suất theo {0}, tính mọi đại biểu")
        case .total: ("Total", "Tổng")
        case .losers: ("{0}: fewer seats for {1}", "{0}: bớt suất của {1}")
        case .gainers: ("{0}: more seats for {1}", "{0}: thêm suất cho {1}")
        case .noUnitChange:
            (
                "{0}: every one has as many seats as in {1}",
                "{0}: không nơi nào thay đổi số suất so với {1}"
            )
        case .rules: ("Rules and targets", "Quy tắc và mục tiêu")
        case .quotas: ("Bounds by {0} within {1}", "Phân bổ theo {0}, trong nhóm {1}")
        case .othersAlike:
            (
                "and {0} more, alike in all options and kept",
                "và {0} dòng khác, như nhau ở mọi phương án và đều trong giới hạn"
            )
        case .removedRules: ("{0}: dropped: {1}", "{0}: bỏ quy tắc: {1}")
        case .changes: ("{0}: who enters and who leaves", "{0}: ai vào, ai ra")
        case .samePeople: ("{0}: the same delegates as in {1}", "{0}: cùng danh sách với {1}")
        case .nobodySelected:
            ("{0}: there is no selection to compare with", "{0}: không có danh sách để so sánh")
        case .andMore: ("… and {0} more; --format json has all", "… và {0} người nữa; --format json ghi đủ")
        case .andMoreWithAll:
            ("… and {0} more; --format json --all has all", "… và {0} người nữa; --format json --all ghi đủ")
        case .listShortened: ("{0} of {1} are listed; --all lists all.", "Chỉ ghi {0} trong {1}; --all ghi đủ.")
        case .notProven:
            (
                "{0} is not proven the best: differences from it may come from the search having ended early.",
                "{0} chưa được chứng minh là tốt nhất: chênh lệch có thể do việc tìm dừng sớm."
            )
        case .costTitle: ("Cost", "Kinh phí")
        case .costEach: ("Delegates", "Đại biểu")
        case .costCount: ("Number", "Số người")
        case .costAmount: ("Each", "Mức chi")
        case .costOthers: ("each delegate", "mỗi đại biểu")
        case .costAdditional: ("{0} (on top)", "{0} (chi thêm)")
        case .lotteryTitle: ("Lottery, seed “{0}”", "Bốc thăm, hạt giống “{0}”")
        case .lotteryNobody:
            (
                "Nobody outside could take a delegate’s place with every rule, target and merit as they are.",
                "Không ai ngoài danh sách có thể thay một đại biểu mà mọi quy tắc, mục tiêu và điểm vẫn giữ nguyên."
            )
        case .lotteryTied:
            (
                "At least {0} {0|nominee|nominees} outside {0|was|were} tied with delegates: an exchange keeps every rule, target and merit as they are. The lottery decided.",
                "Có ít nhất {0} người ngoài danh sách ngang với đại biểu được chọn: đổi chỗ thì mọi quy tắc, mục tiêu và điểm vẫn giữ nguyên. Bốc thăm đã quyết định."
            )
        case .lotteryPartial:
            (
                "Only nominees who are alike in everything were compared; there may be more ties.",
                "Chỉ so những người giống nhau về mọi mặt; có thể còn trường hợp ngang nhau khác."
            )
        case .lotteryOutside: ("Not selected", "Không được chọn")
        case .lotteryNumber: ("Number", "Số")
        case .lotteryDelegate: ("Selected", "Được chọn")
        case .lotteryRule:
            (
                "Of two who could be exchanged, the one with the greater number is selected.",
                "Giữa hai người có thể đổi chỗ, ai có số lớn hơn thì được chọn."
            )
        case .lotteryRecompute:
            (
                "To check a number: {0} – the first five characters, read as a hexadecimal number.",
                "Cách kiểm tra một số: {0} – lấy năm ký tự đầu, đọc như số hệ 16."
            )
        case .lotterySeed: ("Seed", "Hạt giống")
        case .chartUnits:
            ("{0}: seats by {1}, difference from {2}", "{0}: số suất theo {1}, chênh lệch so với {2}")
        case .chartShares:
            (
                "Share of each group among nominees and delegates",
                "Tỷ lệ mỗi nhóm trong số người được giới thiệu và đại biểu"
            )
        case .chartNominees: ("nominees", "người được giới thiệu")
        case .chartSelected: ("delegates", "đại biểu")
        case .chartTarget: ("bound or target", "giới hạn hoặc mục tiêu")
        case .chartGroup: ("Group", "Nhóm")
        }
    }
}
