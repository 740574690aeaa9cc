import DocumentSchema
import SelectionCore

/// The parts that can be counted again.
extension SelectionDescription {
    static let solver = object(
        always("name", .json(.text), "glpk, builtin, greedy or counting.", "glpk, builtin, greedy hoặc counting."),
        always("version", .json(.text), "The solver’s version.", "Phiên bản bộ giải."),
        always(
            "fallbackReason", .nullable(.json(.text)), "Why another one was used.", "Lý do phải dùng bộ giải khác."),
        sometimes("confirmedBy", .json(.text), "Who found the same.", "Bộ giải khác cho cùng kết quả."))

    private static let shortfall = object(
        always("priority", .json(.count), "The targets’ priority.", "Mức ưu tiên của chỉ tiêu."),
        always("value", .json(.exact), "How much is missing.", "Phần còn thiếu."))

    static let objective = object(
        always("seats", .json(.count), "How many are selected.", "Số người được chọn."),
        always("shortfalls", list(shortfall), "What targets miss.", "Phần còn thiếu của các chỉ tiêu."),
        always("merit", .json(.exact), "The sum of merit.", "Tổng điểm."),
        always("lottery", .json(.exact), "The sum of lottery numbers.", "Tổng số bốc thăm."),
        sometimes("kept", .json(.count), "How many of a list stay.", "Số người của danh sách trước được giữ."))

    static let bound = object(
        sometimes("seats", .json(.count), "The most seats.", "Số người nhiều nhất."),
        sometimes("shortfalls", list(shortfall), "The least that targets miss.", "Phần thiếu ít nhất của chỉ tiêu."),
        sometimes("merit", .json(.exact), "The largest sum of merit.", "Tổng điểm cao nhất."),
        sometimes("lottery", .json(.exact), "The largest sum of lottery numbers.", "Tổng số bốc thăm lớn nhất."),
        sometimes("kept", .json(.count), "The most who can stay.", "Số người nhiều nhất giữ lại được."))

    static let rule = object(
        always("id", .json(.text), "The rule’s id.", "Mã quy định."),
        always("required", .json(.boolean), "Whether it must be kept.", "Có bắt buộc hay không."),
        always("count", .json(.count), "Delegates who count.", "Số đại biểu được đếm."),
        always("base", .json(.count), "Delegates of the base.", "Số đại biểu làm gốc tính tỷ lệ."),
        always("min", .nullable(.json(.exact)), "The fewest.", "Mức tối thiểu."),
        always("max", .nullable(.json(.exact)), "The most.", "Mức tối đa."),
        always("shortfall", .json(.exact), "How much is missing.", "Phần còn thiếu."),
        always("satisfied", .json(.boolean), "Whether it is kept.", "Có đạt hay không."),
        always("label", .json(.text), "Its name.", "Tên gọi."),
        always("kind", .choice(StatementKinds.names), "Where it comes from.", "Loại quy định."),
        always("of", .json(.text), "The base.", "Nhóm gốc."),
        always("priority", .nullable(.json(.count)), "Its priority.", "Mức ưu tiên."))

    static let cost = object(
        always("total", .json(.exact), "The sum.", "Tổng kinh phí."),
        always("currency", .nullable(.json(.text)), "The unit.", "Đơn vị tiền."),
        always(
            "parts",
            list(
                object(
                    always("group", .nullable(.json(.text)), "The group.", "Nhóm."),
                    always("additional", .json(.boolean), "Whether it is on top.", "Có phải khoản cộng thêm không."),
                    always("count", .json(.count), "How many delegates.", "Số đại biểu."),
                    always("amount", .json(.exact), "For each of them.", "Mức chi mỗi người."),
                    always("total", .json(.exact), "For all of them.", "Thành tiền."))),
            "What it is made up of.", "Các khoản."))

    static let lottery = object(
        always("seed", .json(.text), "The seed.", "Hạt giống bốc thăm."),
        always("numbers", list(.json(.count)), "The delegates’ numbers.", "Số bốc thăm của các đại biểu."),
        sometimes("tied", tied, "Between whom it decided.", "Những người phải bốc thăm."))

    private static let tied = object(
        always("complete", .json(.boolean), "Whether these are all.", "Đã nêu đủ hay chưa."),
        always("count", .json(.count), "How many outside.", "Số người ngoài danh sách."),
        always(
            "outside",
            list(
                object(
                    always("id", .json(.text), "Who is outside.", "Mã người không được chọn."),
                    always("number", .json(.count), "The number drawn.", "Số bốc thăm."),
                    always("delegate", .json(.text), "Who is a delegate instead.", "Mã đại biểu được chọn thay."),
                    always("delegateNumber", .json(.count), "That one’s number.", "Số bốc thăm của đại biểu đó."))),
            "Who was tied and not selected.", "Những người ngang nhau mà không được chọn."),
        always("delegateCount", .json(.count), "How many delegates.", "Số đại biểu liên quan."),
        always("delegates", list(.json(.text)), "Which delegates.", "Mã các đại biểu liên quan."))

    private static let file = object(
        always("file", .json(.text), "The name.", "Tên tệp."),
        always("sha256", .json(.text), "The SHA-256 of the bytes.", "Mã băm SHA-256."))

    static let inputs = object(
        always(
            "pool",
            object(
                always("file", .json(.text), "The name.", "Tên tệp."),
                always("sha256", .json(.text), "The SHA-256 of the bytes.", "Mã băm SHA-256."),
                always("nominees", .json(.count), "How many nominees.", "Số người được giới thiệu.")),
            "The nominees.", "Danh sách giới thiệu."),
        always("plan", file, "The plan.", "Kế hoạch."),
        always("scenario", .nullable(file), "The scenario.", "Phương án."),
        always("quotas", list(file), "The quota files.", "Các tệp phân bổ."),
        sometimes("from", file, "The list that was selected from.", "Danh sách dùng để chọn tiếp."))

    static let timing = object(
        always("read", .json(.number), "Reading.", "Đọc tệp."),
        always("reduce", .json(.number), "Making the problem smaller.", "Rút gọn bài toán."),
        always("solve", .json(.number), "Searching.", "Tìm kiếm."),
        sometimes("explain", .json(.number), "Explaining.", "Giải thích."),
        always("total", .json(.number), "Everything.", "Tổng cộng."))

    static let core = object(
        sometimes("types", .json(.count), "Kinds of nominees.", "Số loại người."),
        always("nominees", .json(.count), "Nominees.", "Số người."))

    static let work = object(
        always("scans", .json(.count), "Passes over the nominees.", "Số lượt duyệt."),
        always("kernels", .json(.count), "Smaller problems.", "Số bài toán rút gọn."),
        always("nodes", .json(.count), "Nodes of trees.", "Số nút."),
        always("pivots", .json(.count), "Steps of the simplex method.", "Số bước đơn hình."))
}
