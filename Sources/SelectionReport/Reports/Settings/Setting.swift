import SelectionCore
import Wording

/// A question that the plan's text leaves open, and how it is answered for a selection.
package struct Setting: Sendable {
    /// Where the answer comes from.
    package enum Source: String, Sendable, CaseIterable {
        /// The plan's file says it.
        case plan
        /// The preset that the plan names says it.
        case preset
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
    /// The page that has the answer, where files do not; nil where they do.
    package var valueOnPage: SettingMessage?
    /// The answers that it can have, where they are few.
    package var choices: [String]
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
        (ofComposition(inputs.plan) + ofPeople(inputs.plan) + elsewhere).sorted { $0.number < $1.number }
    }

    /// The settings that the composition answers.
    private static func ofComposition(_ plan: Plan) -> [Setting] {
        let composition = plan.composition
        let isMapped = composition?.parts.contains { $0.members != [$0.value] } ?? false
        let given = composition?.assignments.first
        let union = plan.rules.first { rule in
            composition?.parts.contains { Composition.requirementID(ofClass: $0.value) == rule.id } ?? false
        }
        return [
            Setting(
                2, "shareMode", composition.map(\.rounding.rawValue) ?? none, in: plan,
                at: composition?.roundingLocation, choices: Composition.Rounding.allCases.map(\.rawValue), .shareMode,
                Sentences.grassroots),
            Setting(
                3, "shareBase", composition.map { shareBase($0.base) } ?? none, in: plan, at: composition?.baseLocation,
                choices: Composition.Base.allCases.map(\.rawValue), .shareBase, Sentences.grassroots),
            Setting(
                4, "guestsCountInCap", "true", in: plan, at: nil, choices: ["true"], .guestsCountInCap,
                Sentences.atMost300),
            Setting(
                5, "blockRule", union == nil ? "byRole" : "attributeUnion", in: plan, at: union?.location,
                choices: ["byRole", "attributeUnion"], .blockRule, Sentences.grassroots),
            Setting(
                6, "ownLeadersBlock, honouredBlock",
                given != nil ? "composition.assign" : isMapped ? "composition.classes" : "as the list says", in: plan,
                at: given?.location ?? (isMapped ? composition?.location : nil), isInPreset: false,
                choices: ["as the list says", "composition.classes", "composition.assign"], .ownLeadersBlock,
                Sentences.guests),
            Setting(
                9, "enforceShareInPlenary", "false", in: plan, at: nil, choices: ["false"], .enforceShareInPlenary,
                Sentences.grassroots),
        ]
    }

    /// The settings that groups, rules, quotas and conflicts answer.
    private static func ofPeople(_ plan: Plan) -> [Setting] {
        let targets = plan.rules.filter { $0.priority != nil }.count + plan.quotas.filter { $0.priority != nil }.count
        let isOnce = plan.samePersonLocation != nil
        let isOnceByPreset = isOnce && plan.samePersonLocation == plan.presetLocation
        return [
            Setting(
                11, "targets", "\(targets)", in: plan, at: plan.rules.first?.location ?? plan.quotas.first?.location,
                isInPreset: false, .targets, Sentences.targets),
            Setting(
                12, "ethnicTarget", ethnicTarget(plan), in: plan, at: ethnicPlace(plan), isInPreset: false,
                choices: ["overall", "perGroup", "overall, perGroup", none], .ethnicTarget, Sentences.targets),
            Setting(
                16, "duplicatePolicy", isOnce ? "conflicts: same person" : "a warning", in: plan,
                at: isOnceByPreset ? nil : plan.samePersonLocation, isInPreset: isOnceByPreset,
                choices: ["a warning", "conflicts: same person"], .duplicatePolicy),
            Setting(
                17, "collectiveAttributes", "person", in: plan, at: nil, choices: ["person"], .collective,
                Sentences.collective),
            Setting(
                18, "reallocateUnfilled", "report", in: plan, at: nil, choices: ["report"], .reallocateUnfilled,
                Sentences.allotment),
        ]
    }

    /// The settings that no plan states: the file of the conferences does, or an option.
    private static var elsewhere: [Setting] {
        [
            Setting(1, "plenaryAt200", "mode.at", .conferences, .plenaryAt200, Sentences.plenary),
            Setting(7, "wardCeiling", "delegates.wardCeiling", .conferences, .wardCeiling, Sentences.wardCeiling),
            Setting(8, "leadDays", "documents.days, documents.counting", .conferences, .leadDays, Sentences.documents),
            Setting(10, "staffScope", "staff, counted, source", .conferences, .staffScope, Sentences.plenary),
            Setting(
                13, "allocation", "allocate --method, --base, --min, --max", .option, .allocation, Sentences.allotment,
                onPage: .onPageOfUnits),
            Setting(
                14, "passedOnPool", "select --from", .option, .passedOnPool, Sentences.passedOn,
                onPage: .onPageOfDocuments),
            Setting(
                15, "alternatesPerUnit", "alternates --count", .option, .alternates, "", onPage: .onPageOfWithdrawals),
            Setting(19, "calendar", "periods, pilot, holidays", .conferences, .calendar, Sentences.pilot),
        ]
    }

    /// The base; of those present no selection can tell, so it is said what it does.
    private static func shareBase(_ base: Composition.Base) -> String {
        base == .present ? "present; select: convened" : base.rawValue
    }

    /// Where the plan has nothing that could be answered for.
    private static let none = "–"

    /// A setting that a plan answers: at a place, or by a preset that it names, or not at all.
    private init(
        _ number: Int, _ name: String, _ value: String, in plan: Plan, at place: SourceLocation?,
        isInPreset: Bool = true, choices: [String] = [], _ question: SettingMessage, _ sentence: String = ""
    ) {
        let source: Source = place != nil ? .plan : plan.preset != nil && isInPreset ? .preset : .standard
        self.init(
            number: number, name: name, value: value, choices: choices, source: source,
            place: source == .preset ? plan.presetLocation : place, question: question, sentence: sentence)
    }

    /// A setting that is answered elsewhere.
    private init(
        _ number: Int, _ name: String, _ value: String, _ source: Source, _ question: SettingMessage,
        _ sentence: String,
        onPage: SettingMessage? = nil
    ) {
        self.init(
            number: number, name: name, value: value, valueOnPage: onPage, choices: [], source: source, place: nil,
            question: question,
            sentence: sentence)
    }

    private static let ethnicity = "ethnicity"

    /// The first rule or quota on ethnicities.
    private static func ethnicPlace(_ plan: Plan) -> SourceLocation? {
        let groups = Set(plan.groups.filter { $0.conditions.contains { $0.column == ethnicity } }.map(\.name))
        return plan.rules.first { groups.contains($0.group) }?.location
            ?? plan.quotas.first { $0.column == ethnicity }?.location
    }

    /// Whether minorities are counted together, each by itself, or both.
    private static func ethnicTarget(_ plan: Plan) -> String {
        let column = ethnicity
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
