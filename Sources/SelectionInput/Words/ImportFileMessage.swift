import Wording

/// The messages about files that say how lists of nominees are read, and about reviews that are given back.
package enum ImportFileMessage: MessageWords {
    case unknownField(name: String)
    case spellingOfTwo(text: String, first: String, second: String)
    case agreeForm(text: String)
    case reviewColumn(name: String)
    case answeredTwice(cell: String, file: String)
    case previousTwice(id: String)

    package var words: Words {
        switch self {
        case .unknownField(let name):
            Words(
                "“\(name)” is neither a field nor a heading of the plan",
                "“\(name)” không phải tên trường, cũng không phải tên cột trong phương án"
            )
        case .spellingOfTwo(let text, let first, let second):
            Words(
                "“\(text)” stands for both “\(first)” and “\(second)”",
                "“\(text)” được ghi cho cả “\(first)” và “\(second)”"
            )
        case .answeredTwice(let cell, let file):
            Words(
                "\(cell) of “\(file)” is answered before, in another way; leave one of the two lines",
                "ô \(cell) của “\(file)” đã được trả lời khác ở trên; hãy để lại một dòng")
        case .previousTwice(let id):
            Words(
                "the id “\(id)” stands twice in the earlier pool; an id is one person’s",
                "mã “\(id)” có hai lần trong danh sách trước; mỗi mã chỉ của một người")
        case .agreeForm(let text):
            Words(
                "“\(text)” says neither yes nor no; write có or không, or leave it blank to decide later",
                "“\(text)” không rõ đồng ý hay không; hãy ghi có hoặc không, hoặc để trống nếu quyết định sau"
            )
        case .reviewColumn(let name):
            Words(
                "the review has no column “\(name)”", "bảng rà soát không có cột “\(name)”"
            )
        }
    }
}

extension Message {
    package init(_ content: ImportFileMessage) { self.init(content as any MessageWords) }
}
