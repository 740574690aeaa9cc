extension HelpWords {
    /// select, explain, compare, sweep.
    static let questions: [String: String] = [
        "Select delegates from a pool by a plan.": "Chọn đại biểu từ danh sách giới thiệu theo phương án.",
        "Say why nominees are selected or not, and what rules cost.":
            "Nêu lý do được chọn hoặc không được chọn và cái giá của từng quy định.",
        "Nominees, by id: who could come in their place, or leave for them, the best exchange first.":
            "Những người, theo mã: ai có thể vào thay hoặc ra nhường chỗ cho họ, cách tốt nhất ghi trước.",
        "ID: why they are selected, or what it would take to have them: merit, targets, who comes in, who leaves. --rule: what a rule costs now, dropped, one step tighter and looser, and how far its group can go; quota:<column> also lists for which values nobody was nominated. --exchanges: who could sit in whose place, each exchange with what it costs. --room: how far every rule can be moved while the others are kept. --conflicts: every set of rules that cannot hold together, the smallest first, and the cheapest ways out, each moving other rules; with --keep also of targets. --supply: the fewest additional nominees with whom the plan, or a target to keep, can be kept. Everything is searched exactly. Exit status: 0 done; 3 the plan cannot be kept; 4 something was not proven within the limit.":
            "ID: vì sao được chọn, hoặc cần gì để được chọn: điểm, chỉ tiêu, ai vào, ai ra. --rule: cái giá của một quy định hiện nay, khi bỏ đi, khi siết hoặc nới một bậc, và nhóm đó có thể đạt đến đâu; quota:<cột> còn liệt kê những giá trị không có ai được giới thiệu. --exchanges: ai có thể thay cho ai, mỗi cách thay làm thay đổi những gì. --room: mỗi quy định còn điều chỉnh được đến đâu khi giữ các quy định khác. --conflicts: mọi nhóm quy định không thể cùng được giữ đúng, nhóm ít quy định nêu trước, và các cách điều chỉnh ít nhất, mỗi cách điều chỉnh những quy định khác nhau; kèm --keep thì xét cả chỉ tiêu. --supply: cần giới thiệu thêm ít nhất những ai để giữ được phương án hoặc chỉ tiêu cần giữ. Mọi kết quả đều được tìm chính xác. Mã kết thúc: 0 đã xong; 3 không thể thực hiện phương án; 4 có nội dung chưa chứng minh được trong thời hạn.",
        "Nominees, by id.": "Mã những người được giới thiệu.",
        "Rules: the id of a rule, quota:<column>=<value>, quota:<column>, composition:<class>.":
            "Quy định: mã quy định, quota:<cột>=<giá trị>, quota:<cột>, composition:<nhóm>.",
        "Every set of rules that cannot hold together, and the cheapest ways out.":
            "Mọi nhóm quy định không thể cùng được giữ đúng và các cách điều chỉnh ít nhất.",
        "Targets that --conflicts and --supply take as required, named as for --rule.":
            "Các chỉ tiêu phấn đấu mà --conflicts và --supply coi là bắt buộc, ghi như ở --rule.",
        "The fewest additional nominees with whom the plan can be kept, and the best list with them.":
            "Số người ít nhất cần giới thiệu thêm để giữ được phương án và danh sách tốt nhất khi có thêm họ.",
        "COLUMN=NUMBER: at most so many additional nominees with each value of the column.":
            "CỘT=SỐ: với mỗi giá trị của cột, giới thiệu thêm không quá chừng này người.",
        "COLUMN=VALUE, or a group of the plan: no additional nominees of these.":
            "CỘT=GIÁ_TRỊ hoặc tên nhóm trong phương án: không giới thiệu thêm những người này.",
        "How many sets of rules --conflicts lists at most.": "--conflicts liệt kê nhiều nhất bao nhiêu nhóm quy định.",
        "How many ways out --conflicts lists at most.": "--conflicts liệt kê nhiều nhất bao nhiêu cách điều chỉnh.",
        "Every rule on a line: what can be attained, what it costs.":
            "Mỗi quy định một dòng: có thể đạt đến đâu, với cái giá nào.",
        "How low and how high every count can be with the other rules as they are, and whether all can be kept.":
            "Mỗi số lượng có thể thấp và cao đến đâu khi giữ các quy định khác, và có giữ được tất cả không.",
        "Explain the selection in this file, which select --format json wrote.":
            "Giải thích kết quả trong tệp này, do select --format json ghi ra.",
        "How the answers are written.": "Định dạng câu trả lời.",
        "Who selects: auto, glpk and builtin prove what they find, greedy proves nothing.":
            "Bộ giải: auto, glpk và builtin chứng minh điều tìm được; greedy không chứng minh.",
        "How many seconds each search may take; decimals are allowed.":
            "Thời gian tối đa của mỗi lần tìm kiếm, tính bằng giây; được ghi số lẻ.",
        "Select by the plan and by each scenario of it, and show what differs.":
            "Chọn theo phương án và theo từng kịch bản, rồi nêu các điểm khác nhau.",
        "Exit status: 0 where the plan and every scenario are decided, by a proven selection or the proof that there is none; 4 or 5 where one of them is not.":
            "Mã kết thúc: 0 khi phương án và mọi kịch bản đều có kết luận đã chứng minh (chọn được hoặc không thể chọn được); 4 hoặc 5 khi còn trường hợp chưa kết luận.",
        "Files that each edit the plan.": "Các tệp kịch bản, mỗi tệp sửa đổi phương án.",
        "How the comparison is written.": "Định dạng bảng so sánh.",
        "Move a rule's bound, a quota or the seats through a range, and select for every value.":
            "Thay đổi mức của một quy định, một chỉ tiêu phân bổ hoặc số suất trong một khoảng và chọn lại với từng giá trị.",
        "A target stays a target unless --required is given; shares are written as 40%, people as 24. --frontier finds the values by itself: every choice that cannot be bettered in one respect without losing in another. Exit status: 0 done, whether values are possible or not; 3 the plan as it is cannot be kept; 4 some value was not proven within the limit.":
            "Chỉ tiêu phấn đấu vẫn là chỉ tiêu phấn đấu, trừ khi có --required; tỷ lệ viết như 40%, số người viết như 24. --frontier tự tìm các giá trị: mọi lựa chọn không thể tốt hơn ở mặt này mà không kém đi ở mặt khác. Mã kết thúc: 0 đã xong, dù giá trị thực hiện được hay không; 3 không thể thực hiện phương án hiện có; 4 có giá trị chưa chứng minh được trong thời hạn.",
        "The rule whose bound is moved: the id of a rule, or quota:<column>=<value>.":
            "Quy định có mức được thay đổi: mã quy định, hoặc quota:<cột>=<giá trị>.",
        "Move the most seats.": "Thay đổi số suất tối đa.",
        "The first value.": "Giá trị đầu.",
        "The last value, which is not exceeded.": "Giá trị cuối, không vượt quá.",
        "How far apart the values are.": "Khoảng cách giữa các giá trị.",
        "Which side of the bound is moved; by default the one that the plan has, min where it has both.":
            "Thay đổi mức tối thiểu hay tối đa; nếu không ghi thì theo mức có trong phương án, có cả hai thì là min.",
        "A second rule, or seats: every pair of values.":
            "Quy định thứ hai, hoặc seats: xét mọi cặp giá trị.",
        "The first value of the second rule.": "Giá trị đầu của quy định thứ hai.",
        "The last value of the second rule.": "Giá trị cuối của quy định thứ hai.",
        "How far apart the values of the second rule are.": "Khoảng cách giữa các giá trị của quy định thứ hai.",
        "Which side of the second rule's bound is moved.":
            "Thay đổi mức tối thiểu hay tối đa của quy định thứ hai.",
        "What one rule or two can be had for: every best choice, point by point, in place of a range.":
            "Một hoặc hai quy định đạt được đến đâu, với tổng điểm bao nhiêu: mọi lựa chọn tốt nhất, thay cho một khoảng giá trị.",
        "How many choices are looked for at most.": "Số lựa chọn được tìm nhiều nhất.",
        "Take targets that are moved as required, so that impossible values show.":
            "Coi chỉ tiêu được thay đổi là bắt buộc để thấy rõ giá trị không thực hiện được.",
    ]

    /// replace, alternates, verify, check.
    static let publishedLists: [String: String] = [
        "Replace delegates who withdraw from a published list, or repair it, with the fewest changes that keep it valid.":
            "Thay đại biểu rút khỏi danh sách đã công bố, hoặc sửa danh sách, thay đổi ít nhất mà vẫn đúng quy định.",
        "The published list, a file that select or replace wrote with --format json.":
            "Danh sách đã công bố, tệp do select hoặc replace ghi ra với --format json.",
        "The ids of the delegates who withdraw; without them the list is repaired, with the fewest changes.":
            "Mã các đại biểu rút; nếu không ghi thì sửa danh sách cho đúng quy định, thay đổi ít nhất.",
        "Put reserves of a published list in order: who steps in for whom, whoever withdraws.":
            "Xếp thứ tự đại biểu dự khuyết của danh sách đã công bố: ai thay cho ai, dù ai rút.",
        "How many alternates at most.": "Số đại biểu dự khuyết nhiều nhất.",
        "Recount a selection file without a solver, and check that it belongs to its input files.":
            "Đếm lại tệp kết quả mà không dùng bộ giải và kiểm tra tệp có đúng với dữ liệu đầu vào không.",
        "The selection, a file that select --format json wrote.": "Kết quả, tệp do select --format json ghi ra.",
        "The lottery seed that was given to select in place of the plan's.":
            "Số khởi tạo bốc thăm đã dùng khi chọn thay cho số khởi tạo trong phương án.",
        "The published list that this one follows: check that it is the one.":
            "Danh sách đã công bố trước danh sách này: kiểm tra có đúng là danh sách đó không.",
        "Recompute the bounds that the selection file states, with whole-number sums only.":
            "Tính lại các cận nêu trong tệp kết quả, chỉ dùng phép cộng số nguyên.",
        "Follow the proof that select --certificate wrote to this file, step by step.":
            "Kiểm tra từng bước chứng minh do select --certificate ghi vào tệp này.",
        "List all problems of the input, and what counting shows; nothing is solved.":
            "Liệt kê mọi lỗi của dữ liệu đầu vào và điều thấy được khi đếm; không giải bài toán.",
    ]
}
