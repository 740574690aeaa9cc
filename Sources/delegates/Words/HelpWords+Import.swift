extension HelpWords {
    /// import.
    static let importing: [String: String] = [
        "Make one clean pool of the lists that many units sent, asking where something is not certain.":
            "Tổng hợp các danh sách do nhiều đơn vị gửi thành một danh sách chuẩn, hỏi lại chỗ chưa chắc chắn.",
        "Every change is a line of the review. What is not certain stays as it is written until the column agree says yes or no in the file that is given back with --decisions.":
            "Mỗi thay đổi là một dòng của bảng rà soát. Chỗ chưa chắc chắn được giữ nguyên như đã ghi cho đến khi cột Đồng ý (agree) có ghi có hoặc không trong tệp nộp lại bằng --decisions.",
        "Exit status: 0 where nothing waits; 7 where something waits to be confirmed, and the pool is written all the same; 65 where a file cannot be read.":
            "Mã kết thúc: 0 không còn gì chờ; 7 còn nội dung chờ xác nhận, danh sách vẫn được ghi ra; 65 có tệp không đọc được.",
        "The lists, XLSX, ODS or CSV files, or folders of them.":
            "Các danh sách: tệp XLSX, ODS, CSV hoặc thư mục chứa các tệp đó.",
        "The plan whose pool is made, a YAML file.": "Kế hoạch mà danh sách phục vụ, tệp YAML.",
        "The units and their seats, a CSV, XLSX or ODS file.": "Các đơn vị và chỉ tiêu, tệp CSV, XLSX hoặc ODS.",
        "How headings and values are read, a YAML file.": "Cách đọc tên cột và giá trị, tệp YAML.",
        "Write the review to this file, .xlsx or .csv.": "Ghi bảng rà soát vào tệp này, .xlsx hoặc .csv.",
        "A review whose column agree was filled.": "Bảng rà soát đã ghi cột Đồng ý (agree).",
        "The pool that was made before: its ids stay with its people.":
            "Danh sách tổng hợp lần trước: mã của từng người được giữ nguyên.",
        "Write a note for each unit on what it has to complete to this file, .xlsx or .html.":
            "Ghi phiếu đề nghị bổ sung cho từng đơn vị vào tệp này, .xlsx hoặc .html.",
        "How the report is written.": "Định dạng báo cáo.",
    ]
}
