extension HelpWords {
    /// export and forget.
    static let papers: [String: String] = [
        "Write a selection as a paper of the office: a Word document, an Excel workbook, a page or a PDF.":
            "Lập văn bản của cơ quan từ kết quả lựa chọn: tệp Word, Excel, trang web hoặc PDF.",
        "The selection, a file that select or replace wrote with --format json.":
            "Kết quả, tệp do select hoặc replace ghi ra với --format json.",
        "List what the plan's text leaves open, and how it is answered here.":
            "Liệt kê những điểm văn bản kế hoạch chưa quy định rõ và cách xử lý ở đây.",
        "Which paper.": "Loại văn bản.",
        "The paper's format.": "Định dạng văn bản.",
        "The letterhead: who issues and signs, who receives, a YAML file.":
            "Thể thức: cơ quan ban hành, người ký, nơi nhận; tệp YAML.",
        "For everybody: name, unit and title only, and no number by which somebody is known.":
            "Bản công khai: chỉ họ tên, đơn vị, chức vụ; không có số liệu nhận ra được từng người.",
        "The selection before, for the record of replacements.": "Kết quả lần trước, dùng cho biên bản thay thế.",
        "The conferences, for their progress, a YAML file.": "Tệp hội nghị các đơn vị, dùng cho báo cáo tiến độ.",
        "The units in the order of papers, with full names, seats or weights, a CSV, XLSX or ODS file.":
            "Các đơn vị theo thứ tự trên văn bản, có tên đầy đủ, chỉ tiêu hoặc trọng số; tệp CSV, XLSX hoặc ODS.",
        "Who came, a table with the columns id, present and reason.":
            "Ai có mặt: bảng có các cột id, present và reason.",
        "Blank the personal data of nominees who were not selected, once it is not needed any more.":
            "Xóa dữ liệu cá nhân của những người không được chọn khi không còn cần đến.",
        "Ethnic group, religion, party, citizen's number, telephone, address, birth date, age and household are blanked; everything else stays as it is written. A record beside the new file, named like it with .record.json, links the two by their hashes, so that verify goes on to work.":
            "Các ô dân tộc, tôn giáo, đảng viên, số CCCD, điện thoại, địa chỉ, ngày sinh, tuổi và mã hộ được để trống; mọi nội dung khác giữ nguyên. Biên bản đi kèm, tên như tệp mới thêm .record.json, nối hai tệp bằng mã SHA-256 để verify vẫn kiểm chứng được.",
        "The nominees, a CSV, XLSX or ODS file.": "Danh sách người được giới thiệu, tệp CSV, XLSX hoặc ODS.",
        "The selection whose delegates are kept whole.": "Kết quả lựa chọn; dữ liệu của đại biểu được giữ nguyên.",
        "What becomes of the names of those who were not selected: keep, or marker.":
            "Tên của người không được chọn: keep (giữ) hoặc marker (thay bằng dấu).",
        "Another heading whose cells are blanked; may be repeated.": "Thêm một cột cần xóa; dùng được nhiều lần.",
        "A heading whose cells stay; may be repeated.": "Một cột được giữ lại; dùng được nhiều lần.",
        "The heading of the ids; by default one that reads like id or Mã.":
            "Tên cột mã; nếu không ghi thì là cột id hoặc Mã.",
    ]

    /// import.
    static let importing: [String: String] = [
        "Make one clean pool of the lists that many units sent, asking where something is not certain.":
            "Tổng hợp các danh sách do nhiều đơn vị gửi thành một danh sách chuẩn, hỏi lại chỗ chưa chắc chắn.",
        "Every change is a line of the review. What is not certain stays as it is written until the column agree says yes or no in the file that is given back with --decisions.\n\nExit status: 0 where nothing waits; 7 where something waits to be confirmed, and the pool is written all the same; 65 where a file cannot be read.":
            "Mỗi thay đổi là một dòng của bảng rà soát. Chỗ chưa chắc chắn được giữ nguyên như đã ghi cho đến khi cột Đồng ý (agree) có ghi có hoặc không trong tệp nộp lại bằng --decisions.\n\nMã kết thúc: 0 không còn gì chờ; 7 còn nội dung chờ xác nhận, danh sách vẫn được ghi ra; 65 có tệp không đọc được.",
        "The lists, XLSX, ODS or CSV files, or folders of them.":
            "Các danh sách: tệp XLSX, ODS, CSV hoặc thư mục chứa các tệp đó.",
        "The plan whose pool is made, a YAML file.": "Phương án mà danh sách phục vụ, tệp YAML.",
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
