import Wording

/// The messages about the files of citizens' assemblies.
package enum PanelInputMessage: MessageWords {
    // Categories.
    case categoriesForm
    case repeatedValue(value: String, feature: String)
    case limitBlank(header: String)
    case flexBlank(header: String)
    case flexInside(flex: String, bound: String, limit: String)
    case flexAdvice
    case blankStands(feature: String)

    // People.
    case noPeople
    case totalRow(text: String)
    case valueNotListed(value: String, feature: String, file: String)
    case valueBlank(feature: String)
    case listBlank(file: String)
    case headersAlike(name: String, headers: String)
    case idOption
    case idIsFirst(header: String)
    case idIsRow
    case idMissing
    case idAlike(id: String, other: String)

    // Those who sit already.
    case seatedBeyondSize(people: String, size: String)
    case seatedBeyondMaximum(people: String, value: String, feature: String, most: String)
    case seatedInPool(people: String)
    case housemates(people: String)

    // Tickets.
    case ticketOrder(text: String, expected: String)
    case noTickets

    // Files of drawn panels.
    case notAWeight(text: String)
    case notAChance(text: String)
    case notAPanel

    package var words: Words {
        switch self {
        case .categoriesForm:
            Words(
                "a file of categories has the columns category, name, min, max and perhaps min_flex, max_flex",
                "tệp tiêu chí có các cột category, name, min, max và có thể có min_flex, max_flex"
            )
        case .repeatedValue(let value, let feature):
            Words(
                "the value “\(value)” of “\(feature)” stands twice",
                "giá trị “\(value)” của “\(feature)” có hai lần"
            )
        case .limitBlank(let header):
            Words(
                "there is no number under “\(header)”; write 0 for the least, or the panel’s size for the most, where nothing limits the value",
                "ô ở cột “\(header)” không có số; nếu không giới hạn thì ghi 0 (ít nhất) hoặc quy mô nhóm (nhiều nhất)"
            )
        case .flexBlank(let header):
            Words(
                "there is no number under “\(header)”; where the limit may not move, write the limit itself",
                "ô ở cột “\(header)” không có số; nếu không được nới thì ghi lại chính giới hạn đó"
            )
        case .flexInside(let flex, let bound, let limit):
            Words(
                "\(flex) is inside the limit: \(bound) is \(limit)",
                "\(flex) nằm trong giới hạn: \(bound) là \(limit)"
            )
        case .flexAdvice:
            Words(
                "min_flex is at most min, and max_flex at least max",
                "min_flex không được lớn hơn min, max_flex không được nhỏ hơn max"
            )
        case .blankStands(let feature):
            Words(
                "this row without a value is about those of whom “\(feature)” is blank",
                "dòng không có giá trị này áp dụng cho những người để trống “\(feature)”"
            )
        case .noPeople:
            Words(
                "there is a header but nobody below it",
                "chỉ có dòng tiêu đề, không có người nào"
            )
        case .totalRow(let text):
            Words(
                "“\(text)” looks like a total, not like a person",
                "“\(text)” giống dòng tổng, không phải một người"
            )
        case .valueNotListed(let value, let feature, let file):
            Words(
                "“\(value)” is not a value of “\(feature)” in \(file)",
                "“\(value)” không phải là giá trị của “\(feature)” trong \(file)"
            )
        case .valueBlank(let feature):
            Words(
                "“\(feature)” is blank",
                "“\(feature)” bị bỏ trống"
            )
        case .listBlank(let file):
            Words(
                "or add a row to \(file) whose value is blank",
                "hoặc thêm vào \(file) một dòng để trống giá trị"
            )
        case .headersAlike(let name, let headers):
            Words(
                "“\(name)” may be several columns, which differ in capitals only: \(headers)",
                "“\(name)” có thể là nhiều cột chỉ khác chữ hoa, chữ thường: \(headers)"
            )
        case .idOption:
            Words(
                "name the column of people’s ids with --id",
                "ghi tên cột mã số bằng --id"
            )
        case .idIsFirst(let header):
            Words(
                "people are known by the first column, “\(header)”; another one is named with --id",
                "nhận diện mỗi người bằng cột đầu tiên, “\(header)”; dùng --id để chọn cột khác"
            )
        case .idIsRow:
            Words(
                "the table has no column of ids, so people are known by their rows’ numbers; keep the file as it is",
                "bảng không có cột mã số nên mỗi người được nhận diện bằng số hàng; hãy giữ nguyên tệp"
            )
        case .idMissing:
            Words(
                "there is no column of ids, so it cannot be told who of the respondents sits already",
                "không có cột mã số nên không biết ai trong danh sách đã được chọn"
            )
        case .idAlike(let id, let other):
            Words(
                "the id “\(id)” looks like “\(other)” and is read as another person’s; if they are one, keep one row",
                "mã “\(id)” trông giống “\(other)” nhưng được coi là của người khác; nếu là một người thì chỉ giữ một dòng"
            )
        case .seatedBeyondSize(let people, let size):
            Words(
                "\(people) \(people, "person sits", "people sit") already, and the panel has \(size) \(size, "seat", "seats")",
                "đã có \(people) người được chọn, mà nhóm chỉ có \(size) chỗ"
            )
        case .seatedBeyondMaximum(let people, let value, let feature, let most):
            Words(
                "\(people) \(people, "person", "people") with “\(value)” under “\(feature)” \(people, "sits", "sit") already; at most \(most) may",
                "đã có \(people) người được chọn có “\(value)” ở “\(feature)”; nhiều nhất chỉ được \(most)"
            )
        case .seatedInPool(let people):
            Words(
                "\(people) \(people, "respondent sits", "respondents sit") already and \(people, "is", "are") not drawn again",
                "\(people) người trong danh sách đã được chọn nên không rút thăm nữa"
            )
        case .ticketOrder(let text, let expected):
            Words(
                "the ticket number is “\(text)”; tickets are numbered from 0 on, and here comes \(expected)",
                "số phiếu là “\(text)”; các phiếu đánh số từ 0 và ở đây phải là \(expected)")
        case .notAWeight(let text):
            Words(
                "“\(text)” is no weight of a panel; a weight is a fraction above 0, such as 1/3",
                "“\(text)” không phải là trọng số của nhóm; trọng số là phân số lớn hơn 0, ví dụ 1/3")
        case .notAChance(let text):
            Words(
                "“\(text)” is no chance; a chance is a fraction, such as 1/3, beside an id",
                "“\(text)” không phải là cơ hội; cơ hội là phân số, ví dụ 1/3, đi kèm mã của người đó")
        case .notAPanel:
            Words(
                "a panel lists each of its members once under “ids”",
                "mỗi nhóm phải liệt kê từng thành viên đúng một lần ở “ids”")
        case .noTickets: Words("there are no tickets", "không có phiếu nào")
        case .housemates(let people):
            Words(
                "\(people) \(people, "respondent shares", "respondents share") an address with somebody who sits already and \(people, "is", "are") not drawn",
                "\(people) người cùng địa chỉ với người đã được chọn nên không rút thăm"
            )
        }
    }

    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .idOption:
            Words("name the column of people’s ids “id”", "hãy đặt tên cột mã số là “id”")
        case .idIsFirst(let header):
            Words(
                "people are known by the first column, “\(header)”",
                "nhận diện mỗi người bằng cột đầu tiên, “\(header)”")
        default: words
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: PanelInputMessage) { self.init(content as any MessageWords) }
}
