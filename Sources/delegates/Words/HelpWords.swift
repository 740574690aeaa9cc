/// The sentences of help in Vietnamese, by the English ones that stand at the commands and options.
enum HelpWords {
    /// The sentence in Vietnamese; a sentence without one, which the tests do not allow, stays as it is.
    static func vietnamese(of english: String) -> String { catalogue[english] ?? english }

    /// All sentences.
    static let catalogue = [common, questions, publishedLists, importing, papers, allocation, panels, office, others]
        .reduce(
            into: [:]) {
            all, part in
            all.merge(part) { first, _ in first }
        }

    /// The sentences that many commands share.
    static let common: [String: String] = [
        "Selects conference delegates by integer programming, and proves what it selects.":
            "Chọn đại biểu dự hội nghị bằng quy hoạch nguyên và chứng minh kết quả đã chọn.",
        "Exit status: 0 done; 1 a failure of the command itself; 2 wrong usage; 3 infeasible, proven; 4 a selection that is not proven optimal; 5 nothing found before the limit; 6 a tie that is not decided (allocate); 7 something waits to be confirmed (import); 65 the input is rejected.":
            "Mã kết thúc: 0 đã xong; 1 lỗi của chính lệnh; 2 dùng sai cách; 3 không thể chọn được, đã chứng minh; 4 có kết quả nhưng chưa chứng minh là tốt nhất; 5 hết giới hạn mà chưa tìm được; 6 còn trường hợp ngang nhau chưa phân định (allocate); 7 còn nội dung chờ xác nhận (import); 65 dữ liệu đầu vào không được chấp nhận.",
        "Show the version.": "Hiện phiên bản.",
        "Show help information.": "Hiện hướng dẫn này.",
        "The plan, a YAML file; - is standard input.": "Phương án, tệp YAML; dấu - là đầu vào chuẩn.",
        "The nominees, a CSV, XLSX or ODS file; - is standard input.":
            "Danh sách người được giới thiệu, tệp CSV, XLSX hoặc ODS; dấu - là đầu vào chuẩn.",
        "The sheet of a spreadsheet file that has the nominees; by default the first.":
            "Trang tính chứa danh sách, nếu là tệp bảng tính; nếu không ghi thì là trang đầu.",
        "A file that edits the plan.": "Tệp kịch bản, sửa đổi phương án.",
        "What separates the nominees' fields: , or ; or tab; found out by default.":
            "Dấu phân cách các ô trong danh sách: , hoặc ; hoặc tab; nếu không ghi thì tự nhận biết.",
        "Leave out nominees whose row is bad, listing them, instead of rejecting the file.":
            "Bỏ qua và liệt kê những dòng có lỗi, thay vì không nhận cả tệp.",
        "Take a value that looks like one that `not` excludes for another one, instead of rejecting the file.":
            "Coi giá trị trông giống giá trị bị `not` loại trừ là một giá trị khác, thay vì không nhận cả tệp.",
        "Let the plan name files outside its folder.": "Cho phép phương án dùng tệp nằm ngoài thư mục của phương án.",
        "Only delegates of this selection file may be selected, as for the congress above.":
            "Chỉ chọn trong số đại biểu của tệp kết quả này, như khi chọn đại biểu dự hội nghị cấp trên.",
        "How the result is written.": "Định dạng kết quả.",
        "List all that were tied until the lottery, and all lines of quotas by each value (html, json): not only the first 1000.":
            "Liệt kê tất cả những người ngang nhau phải bốc thăm và tất cả các dòng phân bổ theo từng giá trị (html, json), không chỉ 1000 dòng đầu.",
        "Which columns of the nominees' file --format csv has: those that the plan names, or all.":
            "Các cột của danh sách được ghi ra khi dùng --format csv: các cột nêu trong phương án, hoặc tất cả (all).",
        "Write the result to this file, whole or not at all; - is standard output, as without it.":
            "Ghi kết quả vào tệp này, ghi trọn vẹn hoặc không ghi; dấu - là đầu ra chuẩn, như khi không dùng.",
        "Say nothing on standard error but errors: no warnings, no notes, no progress.":
            "Chỉ báo lỗi ở đầu ra lỗi: không cảnh báo, không ghi chú, không hiện tiến độ.",
        "Replace the output file if it exists.": "Ghi đè tệp kết quả nếu đã có.",
        "Who selects: auto, glpk and builtin prove the best selection, greedy proves nothing.":
            "Bộ giải: auto, glpk và builtin chứng minh kết quả tốt nhất; greedy không chứng minh.",
        "Have another exact solver prove the result again.": "Cho một bộ giải chính xác khác chứng minh lại kết quả.",
        "How many seconds a search may take; decimals are allowed.":
            "Thời gian tìm kiếm tối đa, tính bằng giây; được ghi số lẻ.",
        "How many threads may work, from 1; the result does not depend on it.":
            "Số luồng xử lý, từ 1 trở lên; không ảnh hưởng đến kết quả.",
        "A lottery seed in place of the plan's.": "Số khởi tạo bốc thăm dùng thay cho số khởi tạo trong phương án.",
        "Progress on standard error: auto shows it on a terminal after a second.":
            "Hiện tiến độ ở đầu ra lỗi: auto hiện trên cửa sổ lệnh sau một giây.",
        "Write the whole proof to this file, for verify --certificate.":
            "Ghi toàn bộ chứng minh vào tệp này để dùng với verify --certificate.",
        "The language of messages and reports; by default that of LC_ALL, LC_MESSAGES or LANG, for demo Vietnamese.":
            "Ngôn ngữ của thông báo và báo cáo; nếu không ghi thì theo LC_ALL, LC_MESSAGES hoặc LANG; với demo là tiếng Việt.",
    ]
}
