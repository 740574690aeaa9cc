import DocumentSchema
import Wording

/// The keys of a letterhead.
enum LetterheadKeys {
    static let superior = Key(
        "superior", .text, "The body above the issuing one.", "Cơ quan chủ quản cấp trên.")
    static let issuer = Key(
        "issuer", .text, isRequired: true, "The body that issues the papers.", "Cơ quan ban hành văn bản.")
    static let number = Key(
        "number", .text,
        "The issuer’s sign, which follows the number: /PNV. Reports have BC before it, minutes BB, letters nothing; lists have no number of their own.",
        "Ký hiệu cơ quan ban hành, ghi sau số văn bản (số để trống): /PNV. Báo cáo tự thêm BC, biên bản tự thêm BB, công văn không thêm; danh sách không có số riêng."
    )
    static let numbers = Key(
        "numbers", .node(.names(of: .text())),
        "What follows the number in papers of one kind (delegates, draw, replies, …), in place of that.",
        "Ký hiệu riêng theo loại văn bản (delegates, draw, replies, …).")
    static let place = Key("place", .text, isRequired: true, "The place of issue.", "Địa danh ghi trên văn bản.")
    static let date = Key(
        "date", .day, "The day of issue; left open where it is not stated.",
        "Ngày ban hành; không ghi thì để trống.")
    static let signature = Key(
        "signature", .node(.oneOrList(of: .text())), "The lines above the signature.",
        "Các dòng chức danh trên chữ ký.")
    static let signatory = Key(
        "signatory", .text, "The name below the signature.", "Họ tên người ký.")
    static let recipients = Key(
        "recipients", .node(.oneOrList(of: .text())), "The receivers, a line each.", "Nơi nhận, mỗi dòng một nơi.")
    static let columns = Key(
        "columns", .node(.oneOrList(of: .text())),
        "The fields (name, unit, …), or the headings of the pool, that lists of people have.",
        "Các trường (name, unit, …) hoặc tên cột của danh sách được in trong bảng danh sách người.")

    static let map = MapDescription([
        superior.description, issuer.description, number.description, numbers.description, place.description,
        date.description,
        signature.description, signatory.description, recipients.description, columns.description,
    ])

    /// The description of such a file.
    static let document = DocumentDescription(
        Words(
            "The letterhead of the office’s papers: who issues and signs them, who receives them.",
            "Thể thức văn bản: cơ quan ban hành, người ký, nơi nhận."), map)
}
