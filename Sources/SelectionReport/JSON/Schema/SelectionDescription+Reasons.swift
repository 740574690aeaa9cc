import DocumentSchema
import SelectionCore
import SelectionProof

/// The reasons why there is no selection, the changes of a list, and the parts of a proof.
extension SelectionDescription {
    static let move = object(
        always("rule", .json(.text), "The rule.", "Mã quy định."),
        always("bound", .choice(["min", "max"]), "Which bound.", "Mức tối thiểu hay tối đa."),
        always("from", .json(.text), "What it is.", "Mức hiện nay."),
        always("to", .json(.text), "What it would be.", "Mức sau khi nới."),
        always("people", .json(.exact), "By how many people.", "Số người nới."),
        always("cost", .json(.exact), "What that counts.", "Mức tính."),
        always("label", .json(.text), "The rule’s name.", "Tên quy định."),
        always("of", .nullable(.json(.text)), "The base.", "Nhóm gốc."))

    static let reason = object(
        always("rules", list(.json(.text)), "The rules.", "Mã các quy định."),
        always("message", .json(.text), "The reason.", "Lý do."))

    static let explanation = object(
        always("minimal", .json(.boolean), "Whether none can be left out.", "Có thể bỏ bớt hay không."),
        always(
            "statements",
            list(
                object(
                    always("rule", .json(.text), "The rule.", "Mã quy định."),
                    always("label", .json(.text), "Its name.", "Tên gọi."),
                    always("of", .nullable(.json(.text)), "The base.", "Nhóm gốc."),
                    sometimes("min", .json(.text), "The fewest.", "Mức tối thiểu."),
                    sometimes("max", .json(.text), "The most.", "Mức tối đa."),
                    sometimes("file", .json(.text), "Where it stands.", "Tệp ghi quy định."),
                    sometimes("line", .json(.count), "On which line.", "Dòng."))),
            "What cannot hold together.", "Các quy định không thể cùng thực hiện."),
        always(
            "relaxation", words(Relaxation.Standing.self), "What is known of the relaxation.", "Kết luận về việc nới."),
        always("cost", .nullable(.json(.exact)), "What the relaxation counts.", "Mức tính của việc nới."))

    static let replacement = object(
        always("withdrawn", list(.json(.text)), "Who withdrew.", "Người rút."),
        always("entered", list(.json(.text)), "Who came.", "Người vào."),
        always("left", list(.json(.text)), "Who went besides.", "Người ra."),
        always("from", .json(.text), "The SHA-256 of the list.", "Mã băm của danh sách trước."),
        always("withdrawnEarlier", list(.json(.text)), "Who withdrew before.", "Người đã rút từ trước."),
        always("proven", .json(.boolean), "Whether nothing changes less.", "Đã chứng minh là thay đổi ít nhất."),
        sometimes(
            "inPlaceOf",
            list(
                object(
                    always("entered", .json(.text), "Who came.", "Người vào."),
                    always("leaver", .json(.text), "In whose place.", "Thay cho ai."))),
            "Who came in whose place.", "Ai thay cho ai."),
        sometimes("before", objective, "What the list attained.", "Kết quả của danh sách trước."),
        sometimes(
            "changedRules",
            list(
                object(
                    always("id", .json(.text), "The rule.", "Mã quy định."),
                    always("of", .json(.text), "The base.", "Nhóm gốc."),
                    always("before", .json(.count), "The count before.", "Số trước."),
                    always("after", .json(.count), "The count now.", "Số sau."))),
            "Rules whose counts changed.", "Các quy định có số đếm thay đổi."))

    static let certificate = object(always("stages", list(.reference("stage")), "The stages.", "Các bước."))

    private static let provenBound = object(
        always("scale", .json(.count), "The unit’s denominator.", "Mẫu số."),
        always("isRay", .json(.boolean), "Whether it proves that nothing is possible.", "Chứng minh không có kết quả."),
        always("scaled", .json(.exact), "The bound times the scale.", "Cận nhân với mẫu số."),
        always(
            "multipliers", .names(of: .json(.wholeNumber)), "The rows’ multipliers.", "Hệ số của các hàng."))

    static let stage = object(
        always("level", .json(.count), "The level.", "Mục tiêu thứ mấy."),
        always("way", words(SearchProof.Way.self), "How it was settled.", "Cách kết luận."),
        sometimes("bound", provenBound, "The bound.", "Cận."),
        sometimes(
            "kernelTarget", .json(.wholeNumber), "The value of the smaller problem.", "Giá trị của bài toán rút gọn."),
        sometimes("parts", list(.reference("part")), "The parts.", "Các phần."))

    static let part = object(
        sometimes("row", .json(.count), "The row that divides it.", "Hàng dùng để chia."),
        sometimes("most", .json(.wholeNumber), "Where it is divided.", "Điểm chia."),
        sometimes("stage", .reference("stage"), "How a part was settled.", "Cách kết luận từng phần."))
}
