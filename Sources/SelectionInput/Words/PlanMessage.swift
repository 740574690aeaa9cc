import Wording

/// The messages about plans and scenarios.
package enum PlanMessage: String, CaseIterable, MessageWords {
    // What is wrong with a plan or a scenario.
    case expectedMap
    case expectedList
    case expectedText
    case emptyList
    case blankValue
    case repeatedValue
    case unknownKey
    case missingKey
    case notAllowed
    case notWhole
    case notPositive
    case negativeNumber
    case lessThanOnePerson
    case shareWithoutPercent
    case shareAboveWhole
    case sharesDoNotAddUp
    case unknownColumn
    case unknownGroup
    case reservedGroup
    case emptyCondition
    case unknownRule
    case duplicateRule
    case reservedRuleID
    case ruleWithoutBound
    case quotaWithoutBounds
    case duplicateQuota
    case namedFile
    case unknownNominee
    case pinnedInAndOut
    case idleConflict
    case absentValue
    case unlistedValue

    // What is wrong with `relax` and `cost`, and which scenario brings a problem about.
    case relaxForm, relaxKind, relaxWithoutRoom, costTooLong, problemOfScenario

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .expectedMap:
            (
                "“{0}” must hold “key: value” pairs",
                "“{0}” phải gồm các cặp “khóa: giá trị”"
            )
        case .expectedList:
            (
                "“{0}” must be a list",
                "“{0}” phải là một danh sách"
            )
        case .expectedText:
            (
                "“{0}” must be a text or a number, not a list or a map",
                "“{0}” phải là chữ hoặc số, không phải danh sách hay nhóm"
            )
        case .emptyList:
            (
                "the list “{0}” is empty",
                "danh sách “{0}” rỗng"
            )
        case .blankValue:
            (
                "a value of “{0}” is blank",
                "một giá trị của “{0}” bị bỏ trống"
            )
        case .repeatedValue:
            (
                "“{0}” stands in the list twice",
                "“{0}” có hai lần trong danh sách"
            )
        case .unknownKey:
            (
                "the key “{0}” is not known",
                "không có khóa “{0}”"
            )
        case .missingKey:
            (
                "the key “{0}” is missing",
                "thiếu khóa “{0}”"
            )
        case .notAllowed:
            (
                "“{0}” is not one of the choices",
                "“{0}” không phải là lựa chọn cho phép"
            )
        case .notWhole:
            (
                "“{0}” is not a whole number from {1} on",
                "“{0}” không phải là số nguyên từ {1} trở lên"
            )
        case .notPositive:
            (
                "{0} must be above 0",
                "{0} phải lớn hơn 0"
            )
        case .negativeNumber:
            (
                "{0} is negative",
                "{0} là số âm"
            )
        case .lessThanOnePerson:
            (
                "{0} means less than one person",
                "{0} nghĩa là chưa đến một người"
            )
        case .shareWithoutPercent:
            (
                "the share {0} has no % sign",
                "tỷ lệ {0} thiếu dấu %"
            )
        case .shareAboveWhole:
            (
                "{0} is more than 100%",
                "{0} lớn hơn 100%"
            )
        case .sharesDoNotAddUp:
            (
                "the shares add up to {0}, not to 100%",
                "tổng các tỷ lệ là {0}, không phải 100%"
            )
        case .unknownColumn:
            (
                "{1} has no column “{0}”",
                "{1} không có cột “{0}”"
            )
        case .unknownGroup:
            (
                "there is no group “{0}”",
                "không có nhóm “{0}”"
            )
        case .reservedGroup:
            (
                "the group “{0}” is everyone and cannot be redefined",
                "nhóm “{0}” là tất cả mọi người, không được định nghĩa lại"
            )
        case .emptyCondition:
            (
                "the condition on “{0}” says nothing; give a value, not, min or max",
                "điều kiện về “{0}” chưa có nội dung; hãy ghi giá trị, not, min hoặc max"
            )
        case .unknownRule:
            (
                "there is no rule “{0}”",
                "không có quy tắc “{0}”"
            )
        case .duplicateRule:
            (
                "two rules have the id “{0}”",
                "hai quy tắc cùng id “{0}”"
            )
        case .reservedRuleID:
            (
                "the id “{0}” is not free: ids with “quota:” or “composition:” are made from the plan",
                "không được dùng id “{0}”: các id bắt đầu bằng “quota:” hoặc “composition:” do kế hoạch tự sinh ra"
            )
        case .ruleWithoutBound:
            (
                "the rule “{0}” has neither min nor max",
                "quy tắc “{0}” không có min và max"
            )
        case .quotaWithoutBounds:
            (
                "the quota bounds nothing; give file, each or seats, with min or max",
                "phân bổ này không giới hạn gì; hãy ghi file, each hoặc seats, với min hoặc max"
            )
        case .duplicateQuota:
            (
                "two quotas are by “{0}” of “{1}”",
                "hai phân bổ cùng theo “{0}” của “{1}”"
            )
        case .namedFile:
            (
                "the file is “{0}”",
                "tệp là “{0}”"
            )
        case .unknownNominee:
            (
                "no nominee has the id “{0}”",
                "không có người nào trong danh sách giới thiệu mang mã “{0}”"
            )
        case .pinnedInAndOut:
            (
                "“{0}” is both included and excluded",
                "“{0}” vừa được ghi bắt buộc chọn vừa bị loại"
            )
        case .idleConflict:
            (
                "the conflict never binds: it names {0} and allows {1}",
                "xung đột này không có tác dụng: nêu {0} người và cho phép {1} người"
            )
        case .absentValue:
            (
                "no nominee has “{0}” in “{1}”",
                "không có người nào trong danh sách giới thiệu có “{0}” ở cột “{1}”"
            )
        case .unlistedValue:
            (
                "no quota names “{0}”, which {2} {2|nominee has|nominees have} under “{1}”; nothing limits {2|that one|them}",
                "không có chỉ tiêu nào cho “{0}” ở cột “{1}” ({2} người); những người này không bị giới hạn"
            )
        case .relaxForm:
            (
                "“{0}” does not say how far bounds may be moved; write “never”, or limits under “min” and “max”",
                "“{0}” không cho biết được nới đến đâu; hãy viết “never”, hoặc ghi giới hạn ở “min” và “max”"
            )
        case .relaxKind:
            (
                "the limit “{0}” is not of the kind of the bound; people limit people, a share (%) limits a share",
                "giới hạn nới “{0}” không cùng loại với mức quy định: số người đi với số người, tỷ lệ (%) đi với tỷ lệ"
            )
        case .relaxWithoutRoom:
            (
                "the bound is beyond the limit “{0}” already, so it will not be moved",
                "mức quy định đã vượt quá giới hạn nới “{0}” nên sẽ không được nới"
            )
        case .problemOfScenario: ("with the scenario {0}", "khi áp dụng phương án {0}")
        case .costTooLong:
            (
                "{0} is no amount of money that is taken; at most {1} in all, with at most 2 digits after the point",
                "không nhận số tiền {0}; tổng cộng không quá {1}, nhiều nhất 2 chữ số sau dấu chấm"
            )
        }
    }
}

extension Message {
    /// The message `code` with `parameters`.
    package init(_ code: PlanMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
