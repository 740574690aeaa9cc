import Wording

/// The messages about plans and scenarios. It is a table of words, so it has more than three hundred lines.
package enum PlanMessage: MessageWords {
    // What is wrong with a plan or a scenario.
    case expectedMap(key: String)
    case expectedList(key: String)
    case expectedText(key: String)
    case emptyList(key: String)
    case blankValue(key: String)
    case repeatedValue(value: String)
    case unknownKey(key: String)
    case missingKey(key: String)
    case notAllowed(text: String)
    case notWhole(text: String, least: String)
    case notPositive(text: String)
    case negativeNumber(text: String)
    case lessThanOnePerson(text: String)
    case shareWithoutPercent(text: String)
    case shareAboveWhole(text: String)
    case notAFraction(text: String, most: String)
    case notPeople(text: String)
    case sharesDoNotAddUp(sum: String)
    case classWithoutShare(name: String)
    case shareWithoutClass(name: String)
    case valueInTwoClasses(value: String, first: String, second: String)
    case unknownColumn(column: String, file: String)
    case unknownGroup(group: String)
    case reservedGroup(group: String)
    case emptyCondition(column: String)
    case blankAndMore(column: String)
    case useAny
    case emptyAlternative
    case emptyWhere
    case labelAlone(group: String)
    case weightWithoutPriority
    case labelIsNoColumn(group: String)
    case joinedNameTaken(column: String)
    case joinedValuesAlike(column: String, value: String)
    case emptyAge(name: String)
    case dayForNumber(text: String)
    case openYears(group: String, column: String, nominees: String, year: String)
    case unknownRule(id: String)
    case duplicateRule(id: String)
    case reservedRuleID(id: String)
    case ruleWithoutBound(id: String)
    case quotaWithoutBounds
    case emptyQuotaFile
    case blanksBeyondQuota(column: String, nominees: String)
    case duplicateQuota(column: String, group: String)
    case namedFile(file: String)
    case unknownNominee(id: String)
    case pinnedInAndOut(id: String)
    case idleConflict(members: String, most: String)
    case absentValue(value: String, column: String)
    case valueWithoutPoints(value: String, column: String, nominees: String)
    case unlistedValue(value: String, column: String, nominees: String)

    // What is wrong with `relax` and `cost`, and which scenario brings a problem about.
    case relaxForm(text: String)
    case relaxKind(text: String)
    case relaxWithoutRoom(text: String)
    case costTooLong(text: String, most: String)
    case problemOfScenario(name: String)

    package var words: Words {
        switch self {
        case .expectedMap(let key):
            Words(
                "“\(key)” must hold “key: value” pairs",
                "“\(key)” phải gồm các cặp “khóa: giá trị”"
            )
        case .expectedList(let key):
            Words(
                "“\(key)” must be a list",
                "“\(key)” phải là một danh sách"
            )
        case .expectedText(let key):
            Words(
                "“\(key)” must be a text or a number, not a list or a map",
                "“\(key)” phải là chữ hoặc số, không phải danh sách hay nhóm"
            )
        case .emptyList(let key):
            Words(
                "the list “\(key)” is empty",
                "danh sách “\(key)” rỗng"
            )
        case .blankValue(let key):
            Words(
                "a value of “\(key)” is blank",
                "một giá trị của “\(key)” bị bỏ trống"
            )
        case .repeatedValue(let value):
            Words(
                "“\(value)” stands in the list twice",
                "“\(value)” có hai lần trong danh sách"
            )
        case .unknownKey(let key):
            Words(
                "the key “\(key)” is not known",
                "không có khóa “\(key)”"
            )
        case .missingKey(let key):
            Words(
                "the key “\(key)” is missing",
                "thiếu khóa “\(key)”"
            )
        case .notAllowed(let text):
            Words(
                "“\(text)” is not one of the choices",
                "“\(text)” không phải là lựa chọn cho phép"
            )
        case .notWhole(let text, let least):
            Words(
                "“\(text)” is not a whole number from \(least) on",
                "“\(text)” không phải là số nguyên từ \(least) trở lên"
            )
        case .notPositive(let text):
            Words(
                "\(text) must be above 0",
                "\(text) phải lớn hơn 0"
            )
        case .negativeNumber(let text):
            Words(
                "\(text) is negative",
                "\(text) là số âm"
            )
        case .lessThanOnePerson(let text):
            Words(
                "\(text) means less than one person",
                "\(text) nghĩa là chưa đến một người"
            )
        case .shareWithoutPercent(let text):
            Words(
                "the share \(text) has no % sign",
                "tỷ lệ \(text) thiếu dấu %"
            )
        case .notAFraction(let text, let most):
            Words(
                "“\(text)” is not a share; write a fraction such as 1/3, whose numbers are at most \(most), or 40%",
                "“\(text)” không phải là tỷ lệ; hãy viết phân số như 1/3, các số không quá \(most), hoặc 40%"
            )
        case .notPeople(let text):
            Words(
                "“\(text)” is not taken for a number of people",
                "không nhận “\(text)” là số người"
            )
        case .shareAboveWhole(let text):
            Words(
                "\(text) is more than 100%",
                "\(text) lớn hơn 100%"
            )
        case .sharesDoNotAddUp(let sum):
            Words(
                "the shares add up to \(sum), not to 100%",
                "tổng các tỷ lệ là \(sum), không phải 100%"
            )
        case .classWithoutShare(let name):
            Words(
                "the class “\(name)” has no share",
                "nhóm “\(name)” chưa có tỷ lệ ở shares"
            )
        case .shareWithoutClass(let name):
            Words(
                "no values are of the class “\(name)”; list them under classes",
                "chưa có giá trị nào thuộc nhóm “\(name)”; hãy liệt kê ở classes"
            )
        case .valueInTwoClasses(let value, let first, let second):
            Words(
                "“\(value)” is both of “\(first)” and of “\(second)”",
                "“\(value)” vừa thuộc nhóm “\(first)” vừa thuộc nhóm “\(second)”"
            )
        case .unknownColumn(let column, let file):
            Words(
                "\(file) has no column “\(column)”",
                "\(file) không có cột “\(column)”"
            )
        case .unknownGroup(let group):
            Words(
                "there is no group “\(group)”",
                "không có nhóm “\(group)”"
            )
        case .reservedGroup(let group):
            Words(
                "the group “\(group)” is everyone and cannot be redefined",
                "nhóm “\(group)” là tất cả mọi người, không được định nghĩa lại"
            )
        case .emptyCondition(let column):
            Words(
                "the condition on “\(column)” says nothing; give a value, not, min or max, from or to, blank",
                "điều kiện về “\(column)” chưa có nội dung; hãy ghi giá trị, not, min hoặc max, from hoặc to, blank"
            )
        case .blankAndMore(let column):
            Words(
                "nobody’s “\(column)” is blank and something else besides",
                "không ai vừa bỏ trống “\(column)” vừa có giá trị ở đó"
            )
        case .useAny:
            Words(
                "where either will do, write any: [{ … }, { … }]",
                "nếu chỉ cần một trong hai thì ghi any: [{ … }, { … }]"
            )
        case .emptyWhere:
            Words(
                "“where” says nothing; everybody would be of the class",
                "“where” chưa có điều kiện; như vậy ai cũng thuộc nhóm thành phần này"
            )
        case .emptyAlternative:
            Words(
                "an alternative under any says nothing; everybody would be in the group",
                "một khả năng trong any chưa có điều kiện; như vậy ai cũng thuộc nhóm"
            )
        case .labelAlone(let group):
            Words(
                "the group “\(group)” has a label and no condition: everyone is in it",
                "nhóm “\(group)” chỉ có tên, chưa có điều kiện: ai cũng thuộc nhóm"
            )
        case .weightWithoutPriority:
            Words(
                "weight says nothing without priority: what is required has none",
                "weight không có tác dụng khi không ghi priority: quy định bắt buộc không có trọng số"
            )
        case .labelIsNoColumn(let group):
            Words(
                "label is taken for the name of the group “\(group)”, though the nominees’ file has a column “label”; for a condition on that column, name it under columns: { label: label }",
                "label được hiểu là tên của nhóm “\(group)”, tuy tệp danh sách có cột “label”; nếu là điều kiện về cột đó thì khai báo columns: { label: label }"
            )
        case .joinedNameTaken(let column):
            Words(
                "the columns joined under by would be called “\(column)”, as a column that the plan reads; give that one another name under columns",
                "các cột nối trong by sẽ có tên “\(column)”, trùng với một cột mà phương án đọc; hãy đặt tên khác cho cột đó trong columns"
            )
        case .joinedValuesAlike(let column, let value):
            Words(
                "other values of “\(column)” read “\(value)” once they are joined, and would be counted as the same; write one of them without the dash",
                "các giá trị khác của “\(column)” khi nối lại cũng thành “\(value)” và sẽ bị đếm chung; hãy viết một trong hai không có dấu gạch"
            )
        case .emptyAge(let name):
            Words(
                "the condition “\(name)” asks for no age; give min or max",
                "điều kiện “\(name)” chưa nêu tuổi; hãy ghi min hoặc max"
            )
        case .dayForNumber(let text):
            Words(
                "\(text) is a day, and min and max compare numbers",
                "\(text) là ngày, còn min và max so sánh số"
            )
        case .openYears(let group, let column, let nominees, let year):
            Words(
                "under “\(column)” only the year is known of \(nominees) \(nominees, "nominee", "nominees"), such as \(year), and “\(group)” depends on the day; \(nominees, "that one is", "they are") not counted in it",
                "ở cột “\(column)”, \(nominees) người chỉ ghi năm (ví dụ \(year)) mà nhóm “\(group)” phụ thuộc vào ngày; những người này không được tính vào nhóm"
            )
        case .unknownRule(let id):
            Words(
                "there is no rule “\(id)”",
                "không có quy định “\(id)”"
            )
        case .duplicateRule(let id):
            Words(
                "two rules have the id “\(id)”",
                "hai quy định cùng id “\(id)”"
            )
        case .reservedRuleID(let id):
            Words(
                "the id “\(id)” is not free: ids with “quota:” or “composition:” are made from the plan",
                "không được dùng id “\(id)”: các id bắt đầu bằng “quota:” hoặc “composition:” do phương án tự sinh ra"
            )
        case .ruleWithoutBound(let id):
            Words(
                "the rule “\(id)” has neither min nor max",
                "quy định “\(id)” không có min và max"
            )
        case .quotaWithoutBounds:
            Words(
                "the quota bounds nothing; give file, each or seats, with min or max",
                "phân bổ này không giới hạn gì; hãy ghi file, each hoặc seats, với min hoặc max"
            )
        case .emptyQuotaFile:
            Words(
                "the quota file has a header and no line below it",
                "tệp phân bổ chỉ có dòng tiêu đề, không có dòng nào bên dưới"
            )
        case .blanksBeyondQuota(let column, let nominees):
            Words(
                "\(nominees) \(nominees, "nominee has", "nominees have") nothing under “\(column)”, by which a quota counts: no maximum limits \(nominees, "that one", "them"); are there merged cells?",
                "\(nominees) người bỏ trống cột “\(column)” là cột dùng để phân bổ: không mức tối đa nào giới hạn những người này; có phải do ô gộp?"
            )
        case .duplicateQuota(let column, let group):
            Words(
                "two quotas are by “\(column)” of “\(group)”",
                "hai phân bổ cùng theo “\(column)” của “\(group)”"
            )
        case .namedFile(let file):
            Words(
                "the file is “\(file)”",
                "tệp là “\(file)”"
            )
        case .unknownNominee(let id):
            Words(
                "no nominee has the id “\(id)”",
                "không có người nào trong danh sách giới thiệu mang mã “\(id)”"
            )
        case .pinnedInAndOut(let id):
            Words(
                "“\(id)” is both included and excluded",
                "“\(id)” vừa được ghi bắt buộc chọn vừa bị loại"
            )
        case .idleConflict(let members, let most):
            Words(
                "the conflict never binds: it names \(members) and allows \(most)",
                "xung đột này không có tác dụng: nêu \(members) người và cho phép \(most) người"
            )
        case .absentValue(let value, let column):
            Words(
                "no nominee has “\(value)” in “\(column)”",
                "không có người nào trong danh sách giới thiệu có “\(value)” ở cột “\(column)”"
            )
        case .valueWithoutPoints(let value, let column, let nominees):
            Words(
                "“\(value)”, which \(nominees) \(nominees, "nominee has", "nominees have") under “\(column)”, has no points and counts 0; give it points, or all others at once under “other”",
                "“\(value)” ở cột “\(column)” (\(nominees) người) chưa có điểm nên tính 0 điểm; hãy ghi điểm cho giá trị này, hoặc ghi “other” cho mọi giá trị còn lại"
            )
        case .unlistedValue(let value, let column, let nominees):
            Words(
                "no quota names “\(value)”, which \(nominees) \(nominees, "nominee has", "nominees have") under “\(column)”; nothing limits \(nominees, "that one", "them")",
                "không có chỉ tiêu nào cho “\(value)” ở cột “\(column)” (\(nominees) người); những người này không bị giới hạn"
            )
        case .relaxForm(let text):
            Words(
                "“\(text)” does not say how far bounds may be moved; write “never”, or limits under “min” and “max”",
                "“\(text)” không cho biết được nới đến đâu; hãy viết “never”, hoặc ghi giới hạn ở “min” và “max”"
            )
        case .relaxKind(let text):
            Words(
                "the limit “\(text)” is not of the kind of the bound; people limit people, a share (%) limits a share",
                "giới hạn nới “\(text)” không cùng loại với mức quy định: số người đi với số người, tỷ lệ (%) đi với tỷ lệ"
            )
        case .relaxWithoutRoom(let text):
            Words(
                "the bound is beyond the limit “\(text)” already, so it will not be moved",
                "mức quy định đã vượt quá giới hạn nới “\(text)” nên sẽ không được nới"
            )
        case .problemOfScenario(let name): Words("with the scenario \(name)", "khi áp dụng kịch bản \(name)")
        case .costTooLong(let text, let most):
            Words(
                "\(text) is no amount of money that is taken; at most \(most) in all, with at most 2 digits after the point",
                "không nhận số tiền \(text); tổng cộng không quá \(most), nhiều nhất 2 chữ số sau dấu chấm"
            )
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: PlanMessage) { self.init(content as any MessageWords) }
}
