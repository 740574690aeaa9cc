import Wording

extension RequirementMessage {
    package var words: Words {
        switch self {
        case .asksOrder:
            Words(
                "Is the city’s conference after all of the wards’?",
                "Hội nghị thành phố có sau mọi hội nghị phường, xã không?")
        case .asksForm:
            Words("Which of the four forms did the unit choose?", "Đơn vị chọn hình thức nào trong bốn hình thức?")
        case .asksLength: Words("Does it take half a day?", "Có họp trong 1/2 ngày không?")
        case .asksPeriod: Words("Is it held within the period?", "Có tổ chức trong thời hạn không?")
        case .asksPlenary:
            Words("Fewer than 200 staff: does everybody take part?", "Dưới 200 người: có họp toàn thể không?")
        case .asksDelegates:
            Words("More than 200 staff: are there delegates?", "Trên 200 người: có họp hội nghị đại biểu không?")
        case .asksProposal:
            Words(
                "On which proposal does the number of delegates rest?",
                "Số đại biểu quyết định theo đề xuất nào của Hội đồng?")
        case .asksCeiling:
            Words("Are there no more delegates than the city’s?", "Số đại biểu có vượt hội nghị thành phố không?")
        case .asksComposition: Words("Who takes part, by kind?", "Thành phần đại biểu gồm những ai?")
        case .asksGrassroots: Words("Do the grassroots make up 70 %?", "Đại biểu cơ sở có đủ 70% không?")
        case .asksGuests:
            Words("Are guests and leaders no more than 30 %?", "Khách mời và lãnh đạo có quá 30% không?")
        case .asksPilot:
            Words(
                "Is the pilot held in its month, and before the others?",
                "Hội nghị điểm có đúng tháng và trước các đơn vị khác không?")
        case .asksPassedOn:
            Words("Was the list for the congress above approved?", "Đã thông qua danh sách dự đại hội cấp trên chưa?")
        case .asksProgramme:
            Words(
                "Are there speeches of individuals and collectives, an exchange, commendation?",
                "Chương trình có tham luận (tập thể, cá nhân), giao lưu, khen thưởng không?")
        case .asksDocuments: Words("Did the four documents come in in time?", "Bốn văn bản đã gửi, đúng hạn chưa?")
        case .asksGuidance:
            Words(
                "Are the city’s plan, board and guidance there?",
                "Đã có kế hoạch, Ban Tổ chức và hướng dẫn của thành phố chưa?")
        case .asksCommunication:
            Words("Are films and communication ready?", "Đã có phóng sự, kế hoạch tuyên truyền chưa?")
        case .asksBudget:
            Words("Are there guidance on costs, and estimates?", "Đã hướng dẫn và có dự trù kinh phí chưa?")
        case .asksThrift: Words("What do all conferences cost?", "Tổng kinh phí các hội nghị là bao nhiêu?")
        case .asksEndorsement:
            Words("Were those nominated chosen by their collective?", "Người được giới thiệu có biên bản suy tôn chưa?")
        case .asksCampaigns:
            Words("Does each campaign have somebody?", "Mỗi phong trào trọng tâm có người tiêu biểu chưa?")
        case .asksFields: Words("Does each field have somebody?", "Mỗi lĩnh vực có người tiêu biểu chưa?")
        case .asksDefence: Words("Did police and army nominate?", "Lực lượng công an, quân sự đã giới thiệu chưa?")
        case .asksUnitPlan: Words("Has every unit sent its plan?", "Mỗi đơn vị đã gửi kế hoạch chưa?")
        case .asksSummary: Words("Did the summary report come in?", "Đã gửi báo cáo tổng kết chưa?")
        case .asksCommendation: Words("Is there guidance on commendation?", "Đã có hướng dẫn khen thưởng chưa?")
        case .asksLessons: Words("What did the pilot teach?", "Đã rút kinh nghiệm từ hội nghị điểm chưa?")
        case .asksDiscovery:
            Words("Were people nominated, and new ones among them?", "Đã giới thiệu người, có nhân tố mới không?")

        case .broken: Words("against the plan", "trái kế hoạch")
        case .late: Words("late", "chậm")
        case .missing: Words("missing", "thiếu")
        case .undecided: Words("to be decided", "cần quyết định")
        case .caution: Words("to be checked", "cần lưu ý")
        case .notDue: Words("not due yet", "chưa đến hạn")
        case .kept: Words("as it should be", "đạt")
        case .notAsked: Words("not asked", "không áp dụng")
        case .overdue(let state, let days):
            Words("\(state), \(days) \(days, "day", "days") overdue", "\(state), quá hạn \(days) ngày")
        case .count(let state, let units): Words("\(state): \(units)", "\(state): \(units)")

        case .nothing: Words("nothing", "chưa ghi")
        case .held(let day): Words("held on \(day)", "họp \(day)")
        case .formExemplars: Words("conference of exemplary people", "Hội nghị điển hình tiên tiến")
        case .formGoodDeeds: Words("conference on good deeds", "Hội nghị biểu dương người tốt, việc tốt")
        case .formGoodWorkers:
            Words(
                "conference of good and creative workers",
                "Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo")
        case .formCongress: Words("patriotic emulation congress", "Đại hội thi đua yêu nước")
        case .halfDays(let count): Words("\(count) half \(count, "day", "days")", "\(count) buổi")
        case .staff(let count): Words("\(count) staff", "\(count) người")
        case .delegates(let count): Words("\(count) delegates", "\(count) đại biểu")
        case .proposal(let count, let day): Words("proposed: \(count), on \(day)", "đề xuất \(count), ngày \(day)")
        case .proposalPaper(let count, let day, let paper):
            Words("proposed: \(count), on \(day) (\(paper))", "đề xuất \(count), ngày \(day) (\(paper))")
        case .most(let count): Words("\(count) at most", "không quá \(count)")
        case .composition(let grassroots, let guests, let leaders):
            Words(
                "grassroots \(grassroots), guests and leaders from above \(guests), own leaders \(leaders)",
                "cơ sở \(grassroots), khách mời và lãnh đạo cấp trên \(guests), lãnh đạo đơn vị \(leaders)")
        case .share(let count, let all, let percent, let least):
            Words(
                "\(count) of \(all) (\(percent)); at least \(least)", "\(count)/\(all) (\(percent)); ít nhất \(least)")
        case .shareAtMost(let count, let all, let percent, let most):
            Words(
                "\(count) of \(all) (\(percent)); at most \(most)", "\(count)/\(all) (\(percent)); nhiều nhất \(most)")
        case .sum(let total, let decided):
            Words("they add up to \(total), decided are \(decided)", "cộng lại là \(total), đã quyết định \(decided)")
        case .document(let name, let day): Words("\(name): \(day)", "\(name): \(day)")
        case .documentLate(let name, let day, let days):
            Words("\(name): \(day), \(days) \(days, "day", "days") late", "\(name): \(day), chậm \(days) ngày")
        case .documentMissing(let name): Words("\(name): not there", "\(name): chưa có")
        case .lastWard(let unit, let day): Words("last ward: \(unit), \(day)", "phường, xã cuối: \(unit), \(day)")
        case .notYet(let units): Words("not yet: \(units)", "chưa có: \(units)")
        case .wrongSide(let units): Words("in the wrong order: \(units)", "sai thứ tự: \(units)")
        case .speeches(let individuals, let collectives):
            Words(
                "speeches: individuals \(individuals), collectives \(collectives)",
                "tham luận: cá nhân \(individuals), tập thể \(collectives)")
        case .exchange: Words("an exchange", "có giao lưu")
        case .noExchange: Words("no exchange", "chưa có giao lưu")
        case .commended(let count): Words("commended: \(count)", "khen thưởng \(count)")
        case .passedOn(let count): Words("passed on: \(count)", "thông qua \(count) người")
        case .estimates(let count, let all): Words("estimates: \(count) of \(all)", "dự trù \(count)/\(all) hội nghị")
        case .money(let sum): Words("\(sum) đồng", "\(sum) đồng")
        case .lesson(let day, let text): Words("\(day): \(text)", "\(day): \(text)")
        case .settingChanged(let setting): Words("changed: \(setting)", "đã thay đổi: \(setting)")
        case .nominees(let count): Words("nominated: \(count)", "giới thiệu \(count) người")
        case .newcomers(let count): Words("new: \(count)", "nhân tố mới \(count)")
        case .covered(let names): Words("there: \(names)", "đã có: \(names)")
        case .uncovered(let names): Words("missing: \(names)", "còn thiếu: \(names)")

        case .requirements: Words("What the plan asks, and what is recorded", "Kế hoạch yêu cầu gì, đã ghi nhận gì")
        case .columnRow: Words("Row", "Câu số")
        case .columnRank: Words("No.", "STT")
        case .columnAsked: Words("Asked", "Nội dung")
        case .columnRecorded: Words("Recorded", "Đã ghi nhận")
        case .columnState: Words("State", "Tình trạng")
        case .columnSentence: Words("Sentence of the plan", "Câu của kế hoạch")
        case .columnDue: Words("By", "Hạn")
        case .columnSupervisor: Words("Supervised by", "Người phụ trách")
        case .columnPlan: Words("Plan", "Kế hoạch")
        case .columnConference: Words("Conference", "Hội nghị")
        case .columnDocuments: Words("Documents", "Văn bản")
        case .columnNominees: Words("Nominees", "Giới thiệu")
        case .columnOpen: Words("Open", "Việc còn lại")
        case .requirementsOf(let unit): Words("Asked of \(unit)", "Yêu cầu đối với \(unit)")
        case .section(let section, let sentence): Words("\(section): “\(sentence)”", "\(section): “\(sentence)”")

        case .progressTitle(let day): Words("Progress on \(day)", "Tiến độ đến ngày \(day)")
        case .progressOf(let member): Words("Units supervised by \(member)", "Các đơn vị do \(member) phụ trách")
        case .plansIn(let count, let all, let late):
            Words(
                "Plans: \(count) of \(all) units have sent theirs, \(late) of them late.",
                "Kế hoạch: \(count)/\(all) đơn vị đã gửi, trong đó \(late) gửi chậm.")
        case .conferencesHeld(let count, let all):
            Words(
                "Conferences: the day of \(count) of \(all) is over.", "Hội nghị: đã qua ngày tổ chức \(count)/\(all).")
        case .documentsComplete(let count, let all):
            Words(
                "Documents: complete from \(count) of \(all).",
                "Văn bản trước hội nghị: \(count)/\(all) đơn vị đã gửi đủ.")
        case .openLines(let count, let units):
            Words(
                "To be seen to: \(count) \(count, "thing", "things") in \(units) \(units, "unit", "units").",
                "Cần xử lý: \(count) việc ở \(units) đơn vị.")
        case .nothingOpen: Words("Nothing is to be seen to.", "Không còn việc phải xử lý.")
        case .progressUnits: Words("Units", "Các đơn vị")
        case .progressOpen(let count): Words("To be seen to (\(count))", "Cần xử lý (\(count))")
        case .progressMembers: Words("By supervisor", "Theo người phụ trách")
        case .progressCity: Words("The city’s own tasks", "Việc của thành phố")
        case .allOfThem: Words("All", "Tổng cộng")
        case .columnMember: Words("Supervisor", "Người phụ trách")
        case .columnUnits: Words("Units", "Đơn vị")
        case .nobody: Words("nobody named", "chưa phân công")
        case .documentsOf(let count, let all): Words("\(count) of \(all)", "\(count)/\(all)")
        }
    }
}
