import ExactArithmetic
import SelectionCore
import Wording

/// A question that the plan's text leaves open, and how it is answered for a selection.
package struct Setting: Sendable {
    /// Where the answer comes from.
    package enum Source: String, Sendable, CaseIterable {
        /// The plan's file says it.
        case plan
        /// The plan says nothing, and a documented default holds.
        case standard = "default"
        /// The file of the conferences says it.
        case conferences
        /// An option of another command says it.
        case option
    }

    /// The number of the question in the list of ambiguities.
    package var number: Int
    /// The name of the setting.
    package var name: String
    /// The answer, as files write it.
    package var value: String
    /// Where it comes from.
    package var source: Source
    /// The place in the plan that says it; nil where none does.
    package var place: SourceLocation?
    /// The question.
    package var question: SettingMessage
    /// The sentence of the plan of 25 June 2024 that leaves it open, as it stands there; blank where no sentence speaks of it.
    package var sentence: String

    /// The number with its letter: `A1`.
    package var id: String { "A\(number)" }
}

extension Setting {
    /// All settings of a selection, in the order of their numbers.
    package static func all(_ inputs: SelectionInputs) -> [Setting] {
        let plan = inputs.plan
        let parts = plan.composition?.parts ?? []
        let isMapped = parts.contains { $0.members != [$0.value] }
        let targets = plan.rules.filter { $0.priority != nil }.count + plan.quotas.filter { $0.priority != nil }.count
        // `conflicts: same person` makes a conflict for each person, all of whose members stand in its place.
        let isOnce = plan.conflicts.contains { conflict in
            conflict.location != nil && conflict.members.allSatisfy { $0.location == conflict.location }
        }
        func setting(
            _ number: Int, _ name: String, _ value: String, _ source: Source, at place: SourceLocation? = nil,
            _ question: SettingMessage, _ sentence: String = ""
        ) -> Setting {
            Setting(
                number: number, name: name, value: value, source: source, place: place, question: question,
                sentence: sentence)
        }
        let composition = plan.composition
        return [
            setting(1, "plenaryAt200", "mode.at", .conferences, .plenaryAt200, Sentences.plenary),
            setting(
                2, "shareMode", composition.map(\.rounding.rawValue) ?? "–", composition == nil ? .standard : .plan,
                at: composition?.location, .shareMode, Sentences.grassroots),
            setting(3, "shareBase", "convened", .standard, .shareBase, Sentences.grassroots),
            setting(
                4, "guestsCountInCap", "true", composition == nil ? .standard : .plan, at: composition?.location,
                .guestsCountInCap, Sentences.atMost300),
            setting(
                5, "blockRule", "byRole", composition == nil ? .standard : .plan, at: composition?.location, .blockRule,
                Sentences.grassroots),
            setting(
                6, "ownLeadersBlock", isMapped ? "composition.classes" : "as the list says",
                isMapped ? .plan : .standard,
                at: isMapped ? composition?.location : nil, .ownLeadersBlock, Sentences.guests),
            setting(7, "wardCeiling", "delegates.wardCeiling", .conferences, .wardCeiling, Sentences.wardCeiling),
            setting(8, "leadDays", "documents.days, documents.counting", .conferences, .leadDays, Sentences.documents),
            setting(9, "enforceShareInPlenary", "false", .standard, .enforceShareInPlenary, Sentences.grassroots),
            setting(10, "staffScope", "staff, counted, source", .conferences, .staffScope, Sentences.plenary),
            setting(11, "targets", "\(targets)", .plan, at: plan.rules.first?.location, .targets, Sentences.targets),
            setting(12, "ethnicTarget", ethnicTarget(plan), .plan, .ethnicTarget, Sentences.targets),
            setting(
                13, "allocation", "allocate --method, --base, --min, --max", .option, .allocation, Sentences.allotment),
            setting(14, "passedOnPool", "select --from", .option, .passedOnPool, Sentences.passedOn),
            setting(15, "alternatesPerUnit", "alternates --count", .option, .alternates),
            setting(
                16, "duplicatePolicy", isOnce ? "conflicts: same person" : "a warning", isOnce ? .plan : .standard,
                .duplicatePolicy),
            setting(17, "collectiveAttributes", "person", .standard, .collective, Sentences.collective),
            setting(18, "reallocateUnfilled", "report", .standard, .reallocateUnfilled, Sentences.allotment),
            setting(19, "calendar", "periods, pilot, holidays", .conferences, .calendar, Sentences.pilot),
        ]
    }

    /// Whether minorities are counted together, each by itself, or both.
    private static func ethnicTarget(_ plan: Plan) -> String {
        let column = "ethnicity"
        let together = plan.groups.contains { group in
            group.conditions.contains { $0.column == column } && plan.rules.contains { $0.group == group.name }
        }
        let each = plan.quotas.contains { $0.column == column }
        switch (together, each) {
        case (true, true): return "overall, perGroup"
        case (true, false): return "overall"
        case (false, true): return "perGroup"
        case (false, false): return "–"
        }
    }
}

/// Sentences of the plan of 25 June 2024, word for word.
private enum Sentences {
    static let plenary =
        "Phường, xã có dưới 200 cán bộ, công chức, viên chức, người lao động thì tổ chức Hội nghị toàn thể. Phường, xã có trên 200 cán bộ, công chức, viên chức, người lao động thì tổ chức Hội nghị đại biểu"
    static let grassroots = "số lượng đại biểu này chiếm 70% trong tổng số đại biểu triệu tập"
    static let guests = "Đại biểu là khách mời và đại biểu lãnh đạo chiếm 30%"
    static let atMost300 = "không quá 300 đại biểu"
    static let wardCeiling = "số lượng đại biểu không vượt quá số lượng đại biểu Hội nghị cấp thành phố"
    static let documents =
        "đề nghị các đơn vị gửi kế hoạch, lịch tổ chức hội nghị, báo cáo tổng kết và nội dung, chương trình hội nghị về Hội đồng Thi đua - Khen thưởng thành phố (qua Phòng Nội vụ) trước 15 ngày"
    static let targets =
        "chú trọng lựa chọn người trực tiếp sản xuất, công tác; nghiên cứu khoa học, đại biểu nữ, dân tộc, đại biểu đại diện các thành phần kinh tế"
    static let allotment = "theo sự phân bổ đại biểu của cấp trên"
    static let passedOn = "Thông qua danh sách đại biểu đi dự Đại hội cấp trên"
    static let collective = "đại diện tập thể và cá nhân"
    static let pilot = "Hoàn thành trong tháng 02/2025"
}
