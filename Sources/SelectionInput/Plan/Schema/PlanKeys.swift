import DocumentSchema
import SelectionCore
import Wording

/// The keys of a plan; each part has its own keys in a file beside this one.
enum PlanKeys {
    static let title = Key("title", .text, "What the selection is for.", "Tên hội nghị hoặc việc lựa chọn.")
    static let preset = Key(
        "preset", .choice(of: Preset.self),
        "A reading of what the text of a city’s plan leaves open; keys that are written come first.",
        "Cách hiểu có sẵn cho những điểm văn bản kế hoạch chưa quy định rõ; mục đã ghi trong tệp được ưu tiên.")
    static let columns = Key(
        "columns", .node(.names(of: .text())),
        "The headings of the nominees’ file for the names used in this plan.",
        "Tên cột trong tệp danh sách giới thiệu ứng với các tên dùng trong phương án này.")
    static let seats = Key(
        "seats", .node(.map(SeatsKeys.map)), isRequired: true,
        "How many delegates are selected.", "Số đại biểu được chọn.")
    static let groups = Key(
        "groups", .node(.names(of: GroupKeys.form, reserved: GroupKeys.reserved)),
        "Named groups of nominees: those who satisfy every condition on a column.",
        "Các nhóm được đặt tên: gồm những người thỏa mãn mọi điều kiện theo cột.")
    static let composition = Key(
        "composition", .node(.map(CompositionKeys.map)),
        "The share of each class among the delegates.", "Tỷ lệ từng nhóm thành phần trong số đại biểu.")
    static let quotas = Key(
        "quotas", .node(.either([.list(of: .map(QuotaKeys.map), mayBeEmpty: true), .map(QuotaKeys.map)])),
        "How many delegates each value of a column has, such as each unit.",
        "Số đại biểu theo từng giá trị của một cột, ví dụ từng đơn vị.")
    static let rules = Key(
        "rules", .node(.either([.list(of: .map(RuleKeys.map), mayBeEmpty: true), .map(RuleKeys.map)])),
        "Bounds on groups: how many delegates have to be of a group.",
        "Mức quy định đối với các nhóm: số hoặc tỷ lệ đại biểu thuộc nhóm.")
    static let pins = Key(
        "pins", .node(.map(PinKeys.map)),
        "Who is selected or left out in any case.", "Người chắc chắn được chọn hoặc không được chọn.")
    static let conflicts = Key(
        "conflicts",
        .node(.either([.choice([ConflictKeys.samePerson]), .list(of: ConflictKeys.form, mayBeEmpty: true)])),
        "Sets of nominees of whom at most one, or max, is selected; “same person” is each person who has several ids.",
        "Các nhóm người chỉ được chọn nhiều nhất một người, hoặc số người ghi ở max; “same person” là mỗi người có nhiều mã."
    )
    static let merit = Key(
        "merit", .node(.either([.text(), .map(MeritKeys.map), .list(of: MeritKeys.form, mayBeEmpty: true)])),
        "What delegates are selected for: a column of numbers, or terms that are added up.",
        "Căn cứ để chọn: một cột điểm, hoặc các phần điểm được cộng lại.")
    static let lottery = Key(
        "lottery", .node(.map(LotteryKeys.map)),
        "Who is selected among equals.", "Cách bốc thăm giữa những người ngang nhau.")
    static let cost = Key(
        "cost", .node(.map(CostKeys.map)),
        "What the delegates cost.", "Kinh phí cho các đại biểu.")

    /// All keys, as messages list them.
    static let map = MapDescription([
        title.description, preset.description, columns.description, seats.description, groups.description,
        composition.description, quotas.description, rules.description, pins.description, conflicts.description,
        merit.description, lottery.description, cost.description,
    ])

    /// The description of a plan.
    static let document = DocumentDescription(
        Words(
            "A plan: how many delegates are selected, and by what rules.",
            "Phương án: chọn bao nhiêu đại biểu và theo những quy định nào."), map,
        definitions: definitions)

    /// The forms that contain themselves.
    static let definitions = [(name: GroupKeys.definition, form: GroupKeys.conditions)]
}

/// The keys of a scenario: those of a plan, which it edits, and two of its own.
enum ScenarioKeys {
    static let name = Key("scenario", .text, "The scenario’s name.", "Tên kịch bản.")
    static let remove = Key(
        "remove", .node(.oneOrList(of: .text(), mayBeEmpty: true)),
        "The ids of rules that are dropped.", "Mã các quy định bị bỏ.")

    /// All keys, as messages list them.
    static let map = MapDescription(
        PlanKeys.map.keys.map(edited) + [name.description, remove.description])

    /// The description of a scenario.
    static let document = DocumentDescription(
        Words(
            "A scenario: what it states takes the place of what the plan states.",
            "Kịch bản: nội dung nêu ở đây thay cho nội dung tương ứng trong phương án."), map,
        definitions: PlanKeys.definitions)

    /// Maps merge key by key; rules are found by their ids, and the other entries of lists stand in place of the plan's.
    private static func edited(_ key: KeyDescription) -> KeyDescription {
        var edited = key
        edited.isRequired = false
        edited.form =
            key.name == PlanKeys.rules.name
            ? .either([
                .list(of: .map(RuleKeys.map.edited(stating: [RuleKeys.id.name])), mayBeEmpty: true),
                ValueForm.map(RuleKeys.map).edited,
            ]) : key.form.edited
        return edited
    }
}
