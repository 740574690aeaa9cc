import DelegateSelection

/// What the pages of a plan say.
enum PlanPageMessage: MessageWords {
    case title, yaml, yamlHint, save, calculate, apply
    case saved(version: String)
    case unsaved, sameAsSaved
    case problemsTitle, notSaved, noPlan, noPool, noDocument
    case seats, composition, required
    case targets(priority: String)
    case pins, conflicts, merit, lottery, seed
    case quota(column: String)
    case quotaLines(count: String, least: String, file: String)
    case quotaOf(group: String)
    case least, most, share, priority, weight, rounding, fill, points, value, group, remove
    case removeRule(label: String)
    case nominated(count: String)
    case attainable(lowest: String, highest: String)
    case sharesAttainable(lowest: String, highest: String)
    case found(lowest: String, highest: String)
    case sharesFound(lowest: String, highest: String)
    case calculated, unattainable, outOfReach, roomTitle, roomMeans
    case kept(delegates: String)
    case keptSoFar(delegates: String)
    case cannotKeep, notKnown
    case addRule, ruleLabel, column, values, valuesHint, within, everybody, isRequired, boundHint, add
    case addNeeds
    case layoutFault(path: String)
    case include, exclude, person, personHint, find, pinIn, pinOut
    case unpin(id: String)
    case nobodyFound, pinnedIn, pinnedOut
    case conflictOf(people: String, most: String)
    case samePerson
    case history, version, savedAt, by, compare
    case difference(from: String, to: String)
    case sameText, takeBack, takenBack
    case current, from, to, removedText, added, gone
    case changedMeanwhile(version: String, author: String)
    case theirs, line
    case meritNumber(weight: String)
    case otherLines(count: String)
    case slider(label: String)
    case settingsLink
    case whyNot, roomGoesOn, roomAgain, roomAgainByButton, roomEnded
    case mine, takeMine, takeTheirs, mergeByHand, tookTheirs, mergeNow, mergedAll, marksLeft, myMark
    case theirMark(version: String, author: String)
    case addConflict, conflictPeople, conflictPeopleHint, conflictMost, conflictNeeds, addPoint, addTerm, pointNeeds,
        termNeeds
    case notOnePerson(text: String)
    case peopleNotShare(count: String, percent: String)
    case makeShare(percent: String)
    case sharesSum(sum: String)
    case makeRest(other: String, percent: String)
    case sharesAsked

    case choice(String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .title, .yaml, .yamlHint, .save, .calculate, .apply, .saved, .unsaved, .sameAsSaved, .problemsTitle,
            .notSaved, .noPlan, .noPool, .noDocument, .layoutFault, .settingsLink:
            pageWords
        case .kept, .keptSoFar, .cannotKeep, .notKnown, .nominated, .attainable, .sharesAttainable, .found,
            .sharesFound, .calculated, .unattainable,
            .outOfReach, .roomTitle, .roomMeans, .whyNot, .roomGoesOn, .roomAgain, .roomAgainByButton, .roomEnded:
            roomWords
        case .mine, .takeMine, .takeTheirs, .mergeByHand, .tookTheirs, .mergeNow, .mergedAll, .marksLeft, .myMark,
            .theirMark:
            mergeWords
        case .addConflict, .conflictPeople, .conflictPeopleHint, .conflictMost, .conflictNeeds, .addPoint, .addTerm,
            .pointNeeds, .termNeeds, .notOnePerson:
            furtherWords
        case .peopleNotShare, .makeShare, .sharesSum, .makeRest, .sharesAsked: shareWords
        case .history, .version, .savedAt, .by, .compare, .difference, .sameText, .takeBack, .takenBack, .current,
            .from, .to, .removedText, .added, .gone, .changedMeanwhile, .theirs, .line, .otherLines:
            historyWords
        case .addRule, .ruleLabel, .column, .values, .valuesHint, .within, .everybody, .isRequired, .boundHint, .add,
            .addNeeds, .include, .exclude, .person, .personHint, .find, .pinIn, .pinOut, .unpin, .nobodyFound,
            .pinnedIn, .pinnedOut:
            additionWords
        default: partWords
        }
    }

    private var pageWords: Words {
        switch self {
        case .title: Words("Plan", "Phương án")
        case .yaml: Words("The plan’s text (YAML)", "Văn bản phương án (YAML)")
        case .yamlHint:
            Words(
                "The same plan as the form. Change either; “Apply” shows the text in the form.",
                "Cùng một phương án với biểu mẫu. Sửa bên nào cũng được; bấm “Áp dụng” để đưa văn bản vào biểu mẫu.")
        case .save: Words("Save as a new version", "Lưu thành phiên bản mới")
        case .calculate: Words("Calculate again", "Tính lại")
        case .apply: Words("Apply", "Áp dụng")
        case .saved(let version): Words("Saved: version \(version).", "Đã lưu phiên bản \(version).")
        case .unsaved:
            Words("These changes are not saved yet.", "Các thay đổi này chưa được lưu.")
        case .sameAsSaved: Words("Nothing differs from what is saved.", "Chưa có gì khác bản đã lưu.")
        case .problemsTitle: Words("What has to be looked at", "Những điểm cần xem lại")
        case .notSaved:
            Words(
                "Not saved: the plan has errors. What you entered is still here.",
                "Chưa lưu: phương án còn lỗi. Nội dung đã nhập vẫn còn trên trang này.")
        case .noPlan: Words("This conference has no plan yet.", "Hội nghị chưa có phương án.")
        case .noPool:
            Words(
                "There are no nominees yet, so it is not known how far rules can be moved.",
                "Chưa có người được giới thiệu nên chưa tính được mức điều chỉnh của các quy định.")
        case .noDocument:
            Words(
                "The text cannot be read, so there is no form. Mend the text and apply it.",
                "Chưa đọc được văn bản nên không có biểu mẫu. Hãy sửa văn bản rồi bấm Áp dụng.")
        case .layoutFault(let path):
            Words(
                "This cannot be changed from the form as the text is laid out; change \(path) in the text.",
                "Không sửa được mục này từ biểu mẫu do cách trình bày văn bản; hãy sửa \(path) trong văn bản.")
        case .settingsLink: Words("All settings with their sentences", "Mọi thiết lập kèm câu văn liên quan")
        default: partWords
        }
    }

    private var roomWords: Words {
        switch self {
        case .whyNot:
            Words(
                "Select by this plan to see which rules collide, and the ways out",
                "Chạy lựa chọn theo phương án này để xem quy định nào không thể cùng thực hiện và cách gỡ")
        case .roomGoesOn:
            Words("What is not proven yet is being worked on.", "Đang tính tiếp những mức chưa chứng minh.")
        case .roomAgain: Words("Work on", "Tính tiếp")
        case .roomAgainByButton:
            Words("“Calculate” works on.", "Bấm nút tính để tính tiếp.")
        case .roomEnded:
            Words(
                "What is not proven stays so: the time for it is used up.",
                "Những mức chưa chứng minh giữ nguyên: đã hết thời gian tính.")
        case .kept(let delegates):
            Words(
                "The plan can be kept, with at most \(delegates) delegates (proven).",
                "Phương án thực hiện được, nhiều nhất \(delegates) đại biểu (đã chứng minh).")
        case .keptSoFar(let delegates):
            Words(
                "The plan can be kept; \(delegates) delegates were found so far, whether more can be is not proven yet.",
                "Phương án thực hiện được; đến lúc này tìm được \(delegates) đại biểu, chưa chứng minh đã là nhiều nhất."
            )
        case .cannotKeep:
            Words(
                "The plan cannot be kept: no selection meets everything that is required (proven).",
                "Phương án không thực hiện được: không danh sách nào giữ mọi quy định bắt buộc (đã chứng minh).")
        case .notKnown:
            Words(
                "Whether the plan can be kept is not proven yet.",
                "Chưa chứng minh được phương án có thực hiện được hay không.")
        case .nominated(let count): Words("Nominated: \(count)", "Được giới thiệu: \(count)")
        case .attainable(let lowest, let highest):
            Words("Attainable: from \(lowest) to \(highest)", "Đạt được: từ \(lowest) đến \(highest)")
        case .sharesAttainable(let lowest, let highest):
            Words("as a share: from \(lowest) to \(highest)", "theo tỷ lệ: từ \(lowest) đến \(highest)")
        case .found(let lowest, let highest):
            Words(
                "Found so far: from \(lowest) to \(highest); it may be wider",
                "Đến lúc này tìm thấy: từ \(lowest) đến \(highest), có thể còn rộng hơn")
        case .sharesFound(let lowest, let highest):
            Words("found as a share: from \(lowest) to \(highest)", "tỷ lệ tìm thấy: từ \(lowest) đến \(highest)")
        case .calculated: Words("Attainable: being worked out", "Mức đạt được: đang tính")
        case .unattainable: Words("No number is attainable", "Không mức nào đạt được")
        case .outOfReach:
            Words("No selection can meet this (proven).", "Không danh sách nào đạt được mức này (đã chứng minh).")
        case .roomTitle: Words("Can the plan be kept?", "Phương án có thực hiện được không?")
        case .roomMeans:
            Words(
                "“Attainable” leaves the rule itself out and keeps everything else that is required.",
                "“Đạt được” nghĩa là bỏ riêng quy định đó và giữ mọi quy định bắt buộc khác.")
        default: partWords
        }
    }

    private var partWords: Words {
        switch self {
        case .seats: Words("Seats", "Số đại biểu")
        case .composition: Words("Composition", "Cơ cấu")
        case .required: Words("Required rules", "Quy định bắt buộc")
        case .targets(let priority): Words("Targets of priority \(priority)", "Chỉ tiêu ưu tiên \(priority)")
        case .pins: Words("Named people", "Đại biểu đương nhiên và người không xét")
        case .conflicts: Words("Not together", "Không mời cùng nhau")
        case .merit: Words("Merit", "Điểm thành tích")
        case .lottery: Words("Lottery", "Bốc thăm")
        case .seed: Words("Published seed", "Số khởi tạo bốc thăm")
        case .quota(let column): Words("Quota by “\(column)”", "Phân bổ theo “\(column)”")
        case .quotaLines(let count, let least, let file):
            Words("\(count) lines, at least \(least) in all\(file)", "\(count) dòng, tổng tối thiểu \(least)\(file)")
        case .quotaOf(let group): Words("Counted within: \(group)", "Tính trong: \(group)")
        case .least: Words("At least", "Tối thiểu")
        case .most: Words("At most", "Tối đa")
        case .share: Words("Share", "Tỷ lệ")
        case .priority: Words("Priority (blank: required)", "Ưu tiên (để trống: bắt buộc)")
        case .weight: Words("Weight", "Trọng số")
        case .rounding: Words("Rounding", "Cách làm tròn")
        case .fill: Words("When seats are filled", "Khi nào mời đủ số")
        case .points: Words("Points", "Điểm")
        case .value: Words("Value", "Giá trị")
        case .group: Words("Group", "Nhóm")
        case .remove: Words("Remove", "Bỏ")
        case .removeRule(let label): Words("Remove the rule “\(label)”", "Bỏ quy định “\(label)”")
        case .conflictOf(let people, let most):
            Words("At most \(most) of: \(people)", "Mời không quá \(most) trong số: \(people)")
        case .samePerson: Words("Whoever is the same person", "Những dòng là cùng một người")
        case .meritNumber(let weight):
            Words("The column’s number, times \(weight)", "Số trong cột, nhân \(weight)")
        case .choice("first"): Words("before the targets", "trước khi xét chỉ tiêu")
        case .choice("last"): Words("after the targets", "sau khi xét chỉ tiêu")
        case .choice("nearest"): Words("to the nearest whole number", "số nguyên gần nhất")
        case .choice("atLeast"): Words("at least the share", "ít nhất bằng tỷ lệ")
        case .choice("exact"): Words("exactly the share", "đúng bằng tỷ lệ")
        case .choice(let value): Words("\(value)", "\(value)")
        case .slider(let label): Words("Slider: \(label)", "Thanh trượt: \(label)")
        default: historyWords
        }
    }

    private var additionWords: Words {
        switch self {
        case .addRule: Words("Add a rule", "Thêm quy định")
        case .ruleLabel: Words("Its name", "Tên quy định")
        case .column: Words("Column", "Cột")
        case .values: Words("is one of", "có giá trị")
        case .valuesHint: Words("Several values: divide them with “;”.", "Nhiều giá trị thì cách nhau bằng dấu “;”.")
        case .within: Words("Counted within", "Tính trong")
        case .everybody: Words("all delegates", "tất cả đại biểu")
        case .isRequired: Words("required", "bắt buộc")
        case .boundHint:
            Words("A number, percent or fraction: 24, 40%, 1/3.", "Số, phần trăm hoặc phân số: 24, 40%, 1/3.")
        case .add: Words("Add", "Thêm")
        case .addNeeds:
            Words(
                "A new rule needs a name, a column, a value, and at least or at most so many.",
                "Quy định mới cần có tên, cột, giá trị và mức tối thiểu hoặc tối đa.")
        case .include: Words("Must be in", "Đương nhiên có mặt")
        case .exclude: Words("Must be out", "Không xét")
        case .person: Words("Id or name", "Mã hoặc họ tên")
        case .personHint: Words("Tone marks do not matter.", "Gõ có dấu hay không dấu đều được.")
        case .find: Words("Find", "Tìm")
        case .pinIn: Words("Pin in", "Đưa vào")
        case .pinOut: Words("Pin out", "Không xét")
        case .unpin(let id): Words("Release \(id)", "Bỏ ghim \(id)")
        case .nobodyFound: Words("Nobody of this id or name was nominated.", "Không có ai mang mã hoặc tên này.")
        case .pinnedIn: Words("in", "đưa vào")
        case .pinnedOut: Words("out", "không xét")
        default: historyWords
        }
    }

    private var historyWords: Words {
        switch self {
        case .history: Words("Versions of the plan", "Các phiên bản của phương án")
        case .version: Words("Version", "Phiên bản")
        case .savedAt: Words("Saved", "Thời điểm lưu")
        case .by: Words("By", "Người lưu")
        case .compare: Words("Compare", "So sánh")
        case .difference(let from, let to):
            Words("From version \(from) to version \(to)", "Từ phiên bản \(from) đến phiên bản \(to)")
        case .sameText: Words("The two say the same.", "Hai bản giống hệt nhau.")
        case .takeBack: Words("Take back to this version", "Quay về phiên bản này")
        case .takenBack:
            Words(
                "The form has an earlier version. Look at it, then save it as a new version.",
                "Biểu mẫu đang có nội dung của phiên bản trước. Hãy xem lại rồi lưu thành phiên bản mới.")
        case .current: Words("now in force", "đang dùng")
        case .from: Words("From", "Từ")
        case .to: Words("to", "đến")
        case .removedText: Words("removed", "đã bỏ")
        case .added: Words("added", "thêm")
        case .gone: Words("gone", "bỏ")
        case .changedMeanwhile(let version, let author):
            Words(
                "Not saved: version \(version) was saved meanwhile (by: \(author)). What you entered is below, and so is what differs. Choose what to go on with.",
                "Chưa lưu: vừa có phiên bản \(version) được lưu (người lưu: \(author)). Nội dung bạn nhập vẫn ở dưới, cùng chỗ khác nhau giữa hai bản. Hãy chọn cách tiếp tục."
            )
        case .theirs: Words("What differs: theirs (−), yours (+)", "Chỗ khác nhau: bản kia (−), bản của bạn (+)")
        case .line: Words("Line", "Dòng")
        case .otherLines(let count): Words("\(count) lines alike", "\(count) dòng giống nhau")
        default: Words("", "")
        }
    }
}
