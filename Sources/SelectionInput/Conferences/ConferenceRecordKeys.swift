import ConferenceCalendar
import DocumentSchema

/// The keys by which an entry of `conferences` records what came in and what was done.
enum ConferenceRecordKeys {
    static let form = Key(
        "form", .choice(of: ConferenceForm.self), "Which of the four forms the unit chose.",
        "Hình thức đơn vị chọn: exemplars (điển hình tiên tiến), goodDeeds (người tốt, việc tốt), goodWorkers (lao động giỏi, lao động sáng tạo), congress (đại hội thi đua yêu nước)."
    )
    static let halfDays = Key(
        "halfDays", .whole(from: 1, to: 20), "How many half days it takes.", "Hội nghị họp mấy buổi (nửa ngày).")
    static let proposal = Key(
        "proposal", .node(.map(ProposalKeys.map)), "What the unit’s council proposed.",
        "Đề xuất của Hội đồng Thi đua - Khen thưởng đơn vị.")
    static let composition = Key(
        "composition", .node(.map(ConvenedKeys.map)), "The people convened, by kind.",
        "Số đại biểu triệu tập theo thành phần.")
    static let received = Key(
        "received", .node(.names(of: DayForm().form)), "The day on which each document came in, by its name.",
        "Ngày nhận từng văn bản, theo tên văn bản.")
    static let passedOn = Key(
        "passedOn", .whole(from: 0, to: Conference.maximumStaff), "How many were passed on to the congress above.",
        "Số đại biểu được thông qua đi dự đại hội cấp trên.")
    static let programme = Key(
        "programme", .node(.map(ProgrammeKeys.map)), "What the programme has.", "Nội dung chương trình.")
    static let estimate = Key(
        "estimate", .whole(from: 0, to: Conference.maximumEstimate), "The estimate of its costs, in đồng.",
        "Dự trù kinh phí (đồng).")

    /// Those that a ward has.
    static let ward = [
        form.description, halfDays.description, proposal.description, composition.description, received.description,
        passedOn.description, programme.description, estimate.description,
    ]
    /// Those that the city has, which sends no documents to itself.
    static let city = [
        halfDays.description, passedOn.description, programme.description, estimate.description,
    ]
}

/// The keys of `proposal`.
enum ProposalKeys {
    static let delegates = Key(
        "delegates", .whole(from: 1, to: Conference.maximumStaff), isRequired: true, "The number proposed.",
        "Số đại biểu đề xuất.")
    static let day = Key("day", .day, isRequired: true, "The day of the proposal.", "Ngày đề xuất.")
    static let paper = Key("paper", .text, "The number of the paper.", "Số văn bản.")

    static let map = MapDescription([delegates.description, day.description, paper.description])
}

/// The keys of `composition`.
enum ConvenedKeys {
    static let grassroots = Key(
        "grassroots", .whole(from: 0, to: Conference.maximumStaff), isRequired: true,
        "Farmers, direct producers, good workers, examples of good deeds.",
        "Nông dân, người trực tiếp sản xuất, công tác; lao động giỏi, sáng tạo; gương người tốt, việc tốt.")
    static let guests = Key(
        "guests", .whole(from: 0, to: Conference.maximumStaff), isRequired: true,
        "Guests, and leaders of the levels above.", "Khách mời và lãnh đạo cấp trên.")
    static let ownLeaders = Key(
        "ownLeaders", .whole(from: 0, to: Conference.maximumStaff),
        "The unit’s own leaders; they count among the 30 %.",
        "Lãnh đạo của chính đơn vị; tính trong 30%.")

    static let map = MapDescription([grassroots.description, guests.description, ownLeaders.description])
}

/// The keys of `programme`.
enum ProgrammeKeys {
    static let individuals = Key(
        "individuals", .whole(from: 0, to: Conference.maximumStaff), "Speeches of individuals.",
        "Số tham luận của cá nhân.")
    static let collectives = Key(
        "collectives", .whole(from: 0, to: Conference.maximumStaff), "Speeches of collectives.",
        "Số tham luận của tập thể.")
    static let exchange = Key(
        "exchange", .truth, "Whether there is an exchange with the exemplary.",
        "Có giao lưu với điển hình tiên tiến hay không.")
    static let commended = Key(
        "commended", .whole(from: 0, to: Conference.maximumStaff), "How many are commended.",
        "Số tập thể, cá nhân được khen thưởng.")

    static let map = MapDescription([
        individuals.description, collectives.description, exchange.description, commended.description,
    ])
}

/// The keys of an entry of `units`.
enum UnitRecordKeys {
    static let unit = Key(
        "unit", .text, isRequired: true, "A ward, commune or agency.", "Phường, xã hoặc cơ quan, đơn vị.")
    static let supervisor = Key(
        "supervisor", .text, "The council’s member who supervises it.",
        "Thành viên Hội đồng Thi đua - Khen thưởng thành phố phụ trách.")
    static let plan = Key("plan", .day, "The day on which its plan came in.", "Ngày nhận kế hoạch của đơn vị.")
    static let endorsed = Key(
        "endorsed", .day, "The day of the minutes by which the nominees were chosen.",
        "Ngày biên bản suy tôn, lựa chọn người được giới thiệu.")
    static let nominees = Key(
        "nominees", .whole(from: 0, to: Conference.maximumStaff), "How many it nominated.", "Số người được giới thiệu.")
    static let newcomers = Key(
        "newcomers", .whole(from: 0, to: Conference.maximumStaff), "How many of them were never honoured before.",
        "Trong đó số người lần đầu được tôn vinh (nhân tố mới).")
    static let campaigns = Key(
        "campaigns", .node(.oneOrList(of: .text())), "The campaigns they stood out in.",
        "Các phong trào mà người được giới thiệu tiêu biểu.")
    static let fields = Key(
        "fields", .node(.oneOrList(of: .text())), "The fields they work in.", "Các lĩnh vực công tác của họ.")
    static let isDefence = Key(
        "defence", .truth, "Whether it is of the police or the army.", "Đơn vị công an hoặc quân sự.")

    static let map = MapDescription([
        unit.description, supervisor.description, plan.description, endorsed.description, nominees.description,
        newcomers.description, campaigns.description, fields.description, isDefence.description,
    ])
}

/// The keys of `tasks`, and of each task.
enum TaskKeys {
    static let office = Key("office", .text, "The office whose task it is.", "Cơ quan chủ trì.")
    static let period = Key("period", .period, "When it is to be done.", "Thời gian hoàn thành.")
    static let done = Key("done", .day, "The day on which it was done.", "Ngày hoàn thành.")

    static let task = MapDescription([office.description, period.description, done.description])

    static let guidance = Key(
        "guidance", .node(.map(task)), "The city’s plan, board and guidance.",
        "Kế hoạch, Ban Tổ chức và hướng dẫn của thành phố.")
    static let commendation = Key(
        "commendation", .node(.map(task)), "Guidance on commendation.", "Hướng dẫn khen thưởng.")
    static let communication = Key(
        "communication", .node(.map(task)), "Communication and films.", "Tuyên truyền, phóng sự.")
    static let budget = Key(
        "budget", .node(.map(task)), "Guidance on the estimates of costs.", "Hướng dẫn dự trù kinh phí.")

    static let all = [guidance, commendation, communication, budget]
    static let map = MapDescription(all.map(\.description))
}

/// The keys of an entry of `lessons` of the pilot.
enum LessonKeys {
    static let day = Key("day", .day, isRequired: true, "When it was written down.", "Ngày ghi nhận.")
    static let lesson = Key("lesson", .text, isRequired: true, "The lesson.", "Bài học rút ra.")
    static let setting = Key(
        "setting", .text, "The setting that was changed for it.", "Thiết lập đã thay đổi theo bài học này.")

    static let map = MapDescription([day.description, lesson.description, setting.description])
}

/// The keys of `shares`.
enum ConferenceShareKeys {
    static let grassroots = Key(
        "grassroots", .node(.share), "The least share of the grassroots, rounded up; 70% by default.",
        "Tỷ lệ cơ sở tối thiểu, làm tròn lên; mặc định 70%.")
    static let inPlenary = Key(
        "inPlenary", .choice(of: ConferenceShareRule.InPlenary.self), "What holds where everybody takes part.",
        "Áp dụng thế nào với hội nghị toàn thể.")

    static let map = MapDescription([grassroots.description, inPlenary.description])
}
