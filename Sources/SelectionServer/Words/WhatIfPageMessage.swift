import DelegateSelection

/// What the page of scenarios says.
enum WhatIfPageMessage: MessageWords {
    case intro, scenarios, noScenarios, scenario, file, lastRun, actions, edit, remove, removeConfirm, run, compare
    case compareHint, chooseScenarios, newScenario, name, nameHint, rule, ruleHint, side, minimum, maximum, value,
        valueHint
    case seats, makeRequired, make, explore, exploreHint, how, frontier, sweep, secondRule, none, from, to, step,
        rangeHint
    case ask, held, yaml, yamlHint, save, saved, valueFault, nameFault, tooMany, comparison, points,
        pointsHint
    case point, entering, leaving, merit, open, noSelection, back, planNeeded, unknownRule, removed
    case fieldsFault, mixedFault, emptyFault, seatsFault, takeSaved, mergeNow, mergedAll
    case tooManyValues(String)
    case chosen(name: String)
    case pointName(rule: String, sign: String, value: String)

    /// The words of the case, in both languages.
    var words: Words { first ?? second }

    private var first: Words? {
        switch self {
        case .intro:
            Words(
                "A scenario states only what is different from the plan. Nothing here changes the plan or a published list.",
                "Mỗi kịch bản chỉ ghi điểm khác với phương án đang dùng. Trang này không làm thay đổi phương án hay danh sách đã công bố."
            )
        case .scenarios: Words("Scenarios", "Các kịch bản")
        case .noScenarios: Words("There is no scenario yet.", "Chưa có kịch bản nào.")
        case .scenario: Words("Scenario", "Kịch bản")
        case .file: Words("File", "Tệp")
        case .lastRun: Words("Last run", "Lần lựa chọn gần nhất")
        case .actions: Words("Actions", "Thao tác")
        case .edit: Words("Edit", "Sửa")
        case .remove: Words("Remove", "Xóa")
        case .removeConfirm:
            Words("Remove this scenario? Its history stays.", "Xóa kịch bản này? Lịch sử vẫn được giữ.")
        case .run: Words("Select by it", "Chạy lựa chọn")
        case .compare: Words("Compare with the plan", "So sánh với phương án")
        case .compareHint:
            Words(
                "Choose up to ten; each is selected by, and set beside the plan as it is.",
                "Chọn tối đa 10 kịch bản; mỗi kịch bản được chạy và đặt cạnh phương án đang dùng.")
        case .chooseScenarios: Words("Choose one scenario at least.", "Hãy chọn ít nhất một kịch bản.")
        case .tooMany: Words("Choose at most ten scenarios.", "Chỉ chọn tối đa 10 kịch bản.")
        case .newScenario: Words("A new scenario", "Lập kịch bản mới")
        case .name: Words("Its name", "Tên kịch bản")
        case .nameHint: Words("Such as: women 45 %.", "Ví dụ: Nữ 45%.")
        case .rule: Words("Rule", "Quy định")
        case .ruleHint: Words("The rule that is different.", "Quy định cần thay đổi.")
        case .side: Words("Bound", "Mức")
        case .minimum: Words("at least", "tối thiểu")
        case .maximum: Words("at most", "tối đa")
        case .value: Words("New value", "Giá trị mới")
        case .valueHint:
            Words(
                "A share such as 45%, or a number of people such as 130; seats are numbers of people.",
                "Tỷ lệ như 45%, hoặc số người như 130; tổng số đại biểu ghi bằng số người.")
        case .seats: Words("Seats in all", "Tổng số đại biểu")
        case .makeRequired:
            Words("required (never missed), not only aimed at", "bắt buộc đạt, không chỉ là mức phấn đấu")
        case .make: Words("Make the scenario", "Lập kịch bản")
        default: nil
        }
    }

    private var second: Words {
        switch self {
        case .explore: Words("What can be had?", "Có thể đạt đến đâu?")
        case .exploreHint:
            Words(
                "Every best choice point by point, or a range of values: what each costs, and who comes and leaves.",
                "Từng mức tốt nhất có thể đạt, hoặc một dãy giá trị: mỗi mức phải đổi lấy gì, ai vào, ai ra.")
        case .how: Words("Question", "Cách hỏi")
        case .frontier: Words("all attainable points", "mọi mức có thể đạt")
        case .sweep: Words("a range of values", "một dãy giá trị")
        case .secondRule: Words("Second rule (only for attainable points)", "Quy định thứ hai (chỉ khi hỏi mọi mức)")
        case .none: Words("none", "không")
        case .from: Words("From", "Từ")
        case .to: Words("To", "Đến")
        case .step: Words("Step", "Bước")
        case .rangeHint: Words("Only for a range: 30%, 50%, 5%.", "Chỉ khi hỏi một dãy giá trị: 30%, 50%, 5%.")
        case .ask: Words("Ask", "Hỏi")
        case .held: Words("Answers that are there", "Kết quả đã có")
        case .yaml: Words("The scenario’s file", "Tệp kịch bản")
        case .yamlHint:
            Words(
                "YAML: what stands here takes the place of what the plan says. Checked with the plan and the nominees before it is saved.",
                "YAML: nội dung ghi ở đây thay cho nội dung tương ứng của phương án. Được kiểm tra cùng phương án và danh sách trước khi lưu."
            )
        case .save: Words("Check and save", "Kiểm tra và lưu")
        case .saved: Words("Saved.", "Đã lưu.")
        case .removed: Words("Removed.", "Đã xóa.")
        case .valueFault:
            Words("Write a share such as 45%, or a number of people.", "Hãy ghi tỷ lệ như 45%, hoặc số người.")
        case .nameFault:
            Words("A scenario needs a name of at most 100 characters.", "Kịch bản cần có tên, tối đa 100 ký tự.")
        case .fieldsFault:
            Words(
                "Not asked: something cannot be taken; it is told beside its field below.",
                "Chưa thực hiện: có mục chưa hợp lệ, xem ghi chú cạnh từng ô bên dưới.")
        case .mixedFault:
            Words(
                "Write from, to and step alike, as shares or as people: 30%, 50%, 5%.",
                "Ghi từ, đến, bước cùng một dạng (tỷ lệ hoặc số người): 30%, 50%, 5%.")
        case .emptyFault:
            Words(
                "“To” cannot be below “from”, and the step has to be above 0.",
                "“Đến” không được nhỏ hơn “từ”, và bước phải lớn hơn 0.")
        case .seatsFault: Words("Seats are whole numbers of people.", "Tổng số đại biểu ghi bằng số người nguyên.")
        case .tooManyValues(let most):
            Words(
                "These are more than \(most) values; make the step larger.",
                "Dãy này có hơn \(most) giá trị; hãy tăng bước.")
        case .comparison: Words("Scenarios side by side", "So sánh các kịch bản")
        case .points: Words("Open a point", "Mở từng điểm")
        case .pointsHint:
            Words(
                "A point becomes a scenario with a run of its own, in which everybody of the list is shown.",
                "Mỗi điểm mở thành một kịch bản với lần lựa chọn riêng, xem được toàn bộ danh sách.")
        case .point: Words("Point", "Điểm")
        case .entering: Words("Enter", "Vào")
        case .leaving: Words("Leave", "Ra")
        case .merit: Words("Merit", "Điểm thành tích")
        case .open: Words("Open its list", "Mở danh sách")
        case .noSelection: Words("no list is possible", "không lập được danh sách")
        case .back: Words("Back to the scenarios", "Về các kịch bản")
        case .planNeeded:
            Words(
                "The plan and the nominees have to be complete first.",
                "Cần có phương án và danh sách người được giới thiệu hợp lệ trước.")
        case .takeSaved: Words("Take what is saved (mine goes)", "Lấy bản đã lưu (bỏ bản của tôi)")
        case .mergeNow:
            Words(
                "The text has both, with marks (lines beginning with # <<<<<<<, # =======, # >>>>>>>) around what differs. Keep what is right, delete the marks, then save.",
                "Văn bản có cả hai bản, chỗ khác nhau nằm giữa các dòng đánh dấu (# <<<<<<<, # =======, # >>>>>>>). Giữ phần đúng, xóa các dòng đánh dấu, rồi lưu."
            )
        case .mergedAll:
            Words(
                "Both changed different places: the text has the changes of both. Look at it, then save it.",
                "Hai bên sửa những chỗ khác nhau: văn bản đã có thay đổi của cả hai. Hãy xem lại rồi lưu.")
        case .unknownRule: Words("Choose one of the plan’s rules.", "Hãy chọn một quy định của phương án.")
        case .chosen(let name): Words("Compare \(name)", "So sánh \(name)")
        case .pointName(let rule, let sign, let value): Words("\(rule) \(sign) \(value)", "\(rule) \(sign) \(value)")
        default: Words("", "")
        }
    }
}
