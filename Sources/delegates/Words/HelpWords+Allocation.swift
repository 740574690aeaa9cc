extension HelpWords {
    /// allocate.
    static let allocation: [String: String] = [
        "Allot seats to units by weight, within bounds, in whole numbers and fractions.":
            "Phân bổ suất cho các đơn vị theo trọng số, trong giới hạn, tính chính xác bằng số nguyên và phân số.",
        "--output FILE writes a quota file (value,min,max), as a plan's `quotas: file:` reads it; with --format json or table it writes that. A tie that the method leaves open is never settled by the order of the file: exit status 6, unless --lot draws.\n\nWith --categories FILE (category,seats) seats are allotted to units and categories at once: UNITS then has unit, seats, and a column of weights for each category.":
            "--output FILE ghi tệp phân bổ (value,min,max) để phương án đọc bằng `quotas: file:`; với --format json hoặc table thì ghi theo định dạng đó. Trường hợp ngang nhau mà phương pháp không phân định thì không bao giờ lấy theo thứ tự trong tệp: mã kết thúc 6, trừ khi bốc thăm bằng --lot.\n\nVới --categories FILE (category,seats), suất được phân bổ đồng thời cho đơn vị và nhóm: khi đó tệp đơn vị có unit, seats và mỗi nhóm một cột trọng số.",
        "The units, a CSV file with a header.": "Các đơn vị, tệp CSV có dòng tiêu đề.",
        "How many seats there are.": "Tổng số suất.",
        "The column of the units' names.": "Cột ghi tên đơn vị.",
        "What seats are proportional to: a column, a column*factor, or 1 for equal parts; repeated, they are added.":
            "Căn cứ phân bổ theo tỷ lệ: một cột, cột*hệ số, hoặc 1 nếu chia đều; ghi nhiều lần thì cộng lại.",
        "The least seats of a unit in all: a number or a column.":
            "Tổng số suất tối thiểu của một đơn vị: một số hoặc một cột.",
        "The most seats of a unit in all: a number or a column.":
            "Tổng số suất tối đa của một đơn vị: một số hoặc một cột.",
        "So many seats for every unit first.": "Số suất cơ sở cấp trước cho mỗi đơn vị.",
        "The column of seats on top of the proportional ones.": "Cột số suất cộng thêm ngoài phần theo tỷ lệ.",
        "The column of seats that are appointed.": "Cột số suất chỉ định.",
        "Units with less than this share of the weight have no proportional seats; for instance 4%.":
            "Đơn vị có tỷ lệ trọng số thấp hơn mức này thì không được chia suất theo tỷ lệ; ví dụ 4%.",
        "The column of how many were nominated: no unit has more seats, others receive them.":
            "Cột số người được giới thiệu: không đơn vị nào có nhiều suất hơn số này, phần thừa chuyển cho đơn vị khác.",
        "The sheet of a spreadsheet file that has the units; by default the first.":
            "Trang tính chứa các đơn vị, nếu là tệp bảng tính; nếu không ghi thì là trang đầu.",
        "What separates the fields: , or ; or tab; found out by default.":
            "Dấu phân cách các ô: , hoặc ; hoặc tab; nếu không ghi thì tự nhận biết.",
        "Units and categories at once: the categories with their seats, a CSV file (category,seats).":
            "Phân bổ đồng thời cho đơn vị và nhóm: các nhóm với số suất, tệp CSV (category,seats).",
        "How seats are given by weight.": "Phương pháp phân bổ theo trọng số.",
        "Settle ties by the published lottery of this seed.":
            "Phân định trường hợp ngang nhau bằng bốc thăm công khai với số khởi tạo này.",
        "Say who would have the next seat and who is nearest to losing one.":
            "Nêu đơn vị sẽ được suất tiếp theo và đơn vị dễ mất suất nhất.",
        "Several methods side by side, for instance hamilton,webster,jefferson.":
            "So sánh nhiều phương pháp, ví dụ hamilton,webster,jefferson.",
        "Several weights side by side in place of --weight, for instance staff,population,1.":
            "So sánh nhiều trọng số thay cho --weight, ví dụ staff,population,1.",
        "How each unit's seats move with their number, for instance seats=250..300.":
            "Số suất của từng đơn vị thay đổi theo tổng số suất, ví dụ seats=250..300.",
        "How the result is written; a table by default.": "Định dạng kết quả; mặc định là bảng (table).",
    ]

    /// conferences, schema, generate, demo.
    static let others: [String: String] = [
        "Say which mode each ward's conference has, and until when it has to be held and its documents sent.":
            "Nêu hình thức hội nghị của từng xã, phường, hạn tổ chức và hạn gửi văn bản.",
        "--staff and --date say what would be if a unit had other staff or another date, --unit answers for a unit as it is; all of them may be repeated. --as-of gives the progress of all units on a day, --member that of the units of one supervisor.\n\nExit status: 0 also where a date or a number is against the plan, which the report names: the question was answered, and nothing was solved that could be infeasible.":
            "--staff và --date cho biết kết quả nếu đơn vị có số người khác hoặc ngày họp khác, --unit trả lời cho đơn vị như hiện có; đều có thể ghi nhiều lần. --as-of cho biết tiến độ của mọi đơn vị đến một ngày, --member cho biết tiến độ các đơn vị do một người phụ trách.\n\nMã kết thúc: 0 kể cả khi ngày hoặc số lượng trái với kế hoạch, điều đó được nêu trong báo cáo: câu hỏi đã được trả lời, không có bài toán nào để kết luận là không giải được.",
        "The rules and the conferences, a YAML file.": "Các quy định và các hội nghị, tệp YAML.",
        "Another number of staff: UNIT=203, or UNIT=+5 and UNIT=-5 for so many more or fewer.":
            "Số người khác: ĐƠN_VỊ=203, hoặc ĐƠN_VỊ=+5 và ĐƠN_VỊ=-5 nếu thêm hoặc bớt.",
        "Another date: UNIT=2025-03-28 or UNIT=28/3/2025.":
            "Ngày khác: ĐƠN_VỊ=2025-03-28 hoặc ĐƠN_VỊ=28/3/2025.",
        "Answer for this unit.": "Trả lời cho đơn vị này.",
        "The progress of all units on this day: 2025-02-28 or 28/2/2025.":
            "Tiến độ của mọi đơn vị đến ngày này: 2025-02-28 hoặc 28/2/2025.",
        "The progress of the units that this member of the council supervises.":
            "Tiến độ các đơn vị do thành viên Hội đồng này phụ trách.",
        "How the report is written.": "Định dạng báo cáo.",
        "Print the JSON Schema of a kind of file, by which editors check it while it is typed.":
            "In lược đồ JSON Schema của một loại tệp để trình soạn thảo kiểm tra ngay khi gõ.",
        "With the schema in plan.schema.json beside it, a plan is checked by editors that know YAML Language Server if it begins with the line\n\n# yaml-language-server: $schema=plan.schema.json":
            "Ghi lược đồ vào plan.schema.json đặt cạnh phương án; trình soạn thảo có YAML Language Server sẽ kiểm tra phương án nếu dòng đầu là\n\n# yaml-language-server: $schema=plan.schema.json",
        "Which kind of file.": "Loại tệp.",
        "Print the man page of the command, or of a subcommand.":
            "In trang hướng dẫn (man) của lệnh hoặc của một lệnh con.",
        "The subcommand.": "Lệnh con.",
        "List the subcommands that have a page.": "Liệt kê các lệnh con có trang hướng dẫn.",
        "Write a made-up plan, its quotas and its nominees; equal seeds, equal bytes.":
            "Ghi một phương án giả định, các phân bổ và danh sách giới thiệu; cùng số khởi tạo thì cùng các tệp.",
        "The kind of instance.": "Loại dữ liệu giả định.",
        "How many nominees, from 30 to 100000000.": "Số người được giới thiệu, từ 30 đến 100000000.",
        "Where the random draws start from.": "Số khởi tạo của các số ngẫu nhiên.",
        "The folder to write to; it is made where it is missing.": "Thư mục để ghi; chưa có thì được tạo.",
        "Replace files that exist.": "Ghi đè các tệp đã có.",
        "Select the delegates of a made-up conference of the city of Lạng Sơn.":
            "Chọn đại biểu cho một hội nghị giả định của thành phố Lạng Sơn.",
        "The folder of plan.yaml and nominees.csv; Datasets/lang-son-2025 by default, else the one that was installed.":
            "Thư mục chứa plan.yaml và nominees.csv; nếu không ghi thì là Datasets/lang-son-2025, không có thì lấy thư mục đã cài.",
    ]
}
