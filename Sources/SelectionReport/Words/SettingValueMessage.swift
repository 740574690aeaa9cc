import Wording

/// What the answers of settings mean, by the words in which files and listings have them.
package enum SettingValueMessage: String, MessageWords, CaseIterable {
    case nearest
    case atLeast
    case exact
    case convened
    case planned
    case present
    case presentOnAttendance = "present; select: convened"
    case byRole
    case attributeUnion
    case asTheListSays = "as the list says"
    case classes = "composition.classes"
    case assign = "composition.assign"
    case aWarning = "a warning"
    case samePerson = "conflicts: same person"
    case overall
    case perGroup
    case overallAndPerGroup = "overall, perGroup"
    case person
    case report
    case yes = "true"
    case no = "false"

    package var words: Words {
        switch self {
        case .nearest: Words("rounded to the nearest", "làm tròn gần nhất")
        case .atLeast: Words("at least, rounded up", "ít nhất, làm tròn lên")
        case .exact: Words("exactly", "đúng bằng")
        case .convened: Words("those convened", "số triệu tập")
        case .planned: Words("the seats planned", "số dự kiến")
        case .present: Words("those present", "số có mặt")
        case .presentOnAttendance:
            Words(
                "those present, in the report on credentials; selecting counts those convened",
                "số có mặt trong báo cáo thẩm tra; khi chọn thì tính theo số triệu tập")
        case .byRole: Words("a role of each nominee", "theo thành phần của từng người")
        case .attributeUnion:
            Words("everybody with one of the attributes", "mọi người có một trong các đặc điểm nêu ra")
        case .asTheListSays: Words("as the list says", "theo danh sách")
        case .classes: Words("by a table of values", "theo bảng giá trị trong phương án")
        case .assign: Words("by conditions", "theo điều kiện trong phương án")
        case .aWarning: Words("warned of", "chỉ cảnh báo")
        case .samePerson: Words("counted once", "chỉ tính một lần")
        case .overall: Words("together", "tính chung")
        case .perGroup: Words("each group", "từng dân tộc")
        case .overallAndPerGroup: Words("together, and each group", "tính chung và từng dân tộc")
        case .person: Words("those of the person who attends", "của người đi dự")
        case .report: Words("reported as empty", "báo là còn trống")
        case .yes: Words("yes", "có")
        case .no: Words("no", "không")
        }
    }

    /// A value as people read it, and as files have it.
    static func text(_ value: String, _ language: Language) -> String {
        guard let known = SettingValueMessage(rawValue: value) else { return value }
        return Message(known).text(language) + " (\(value))"
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: SettingValueMessage) { self.init(content as any MessageWords) }
}
