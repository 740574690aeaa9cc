extension HelpWords {
    /// panel, draw.
    static let panels: [String: String] = [
        "Draw a panel by lot, with fair chances that are proven, from the files of citizens' assemblies.":
            "Bốc thăm một nhóm đại diện từ các tệp của hội đồng công dân, với cơ hội công bằng đã chứng minh.",
        "CATEGORIES has the columns category (or feature), name (or value), min, max, and perhaps min_flex, max_flex; RESPONDENTS a column for each category. People whose cells under every --address agree share a household, of whom one at most is drawn.\n\n--tickets N makes N equally likely panels for a draw in public; with --output FILE they are written as CSV, which `delegates draw` reads, with --format html as a page to print.":
            "CATEGORIES có các cột category (hoặc feature), name (hoặc value), min, max và có thể có min_flex, max_flex; RESPONDENTS có một cột cho mỗi tiêu chí. Những người có các ô trùng nhau ở mọi cột --address là cùng một hộ; mỗi hộ được bốc nhiều nhất một người.\n\n--tickets N lập N nhóm có cơ hội như nhau để bốc thăm công khai; kèm --output FILE thì ghi thành tệp CSV mà `delegates draw` đọc được, kèm --format html thì thành trang để in.",
        "The categories with their limits, a CSV file.": "Các tiêu chí và giới hạn, tệp CSV.",
        "The people who may be drawn, a CSV file.": "Những người có thể được bốc thăm, tệp CSV.",
        "How many people the panel has.": "Số người của nhóm.",
        "What makes the lottery fair: leximin, the smallest chance as large as possible, then the second smallest, and so on; maximin, the smallest alone; nash, the product of all; uniform, every panel as likely as another.":
            "Thế nào là công bằng: leximin, cơ hội nhỏ nhất lớn hết mức, rồi đến cơ hội nhỏ thứ hai, cứ thế tiếp tục; maximin, chỉ xét cơ hội nhỏ nhất; nash, tích của mọi cơ hội; uniform, mọi nhóm có cơ hội như nhau.",
        "The published seed of the draw.": "Số khởi tạo bốc thăm đã công bố.",
        "Draw from so many equally likely tickets.": "Bốc từ chừng này phiếu có cơ hội như nhau.",
        "The column of people's ids; found out by default.": "Cột mã của mỗi người; nếu không ghi thì tự nhận biết.",
        "A column of the address; repeated, all of them together are the address.":
            "Một cột của địa chỉ; ghi nhiều lần thì tất cả hợp thành địa chỉ.",
        "Those who sit already, a file like RESPONDENTS: they count towards limits and size.":
            "Những người đã có trong nhóm, tệp như RESPONDENTS: được tính vào giới hạn và số người.",
        "How many seconds it may take; decimals are allowed.": "Thời gian tối đa, tính bằng giây; được ghi số lẻ.",
        "Everybody's chance where one of the best selections is drawn by lot, or those of a drawn panel.":
            "Cơ hội của mỗi người khi bốc thăm một trong các danh sách tốt nhất, hoặc trong một nhóm đã bốc thăm.",
        "With PLAN and POOL: who is in every best selection, who in none, both proven, and who is tied with which chance, where the smallest chance is as large as possible, then the second smallest, and so on. With the file that panel or chances wrote with --format json: the chances that its panels make, and whether its sums and its draw are right.":
            "Với PLAN và POOL: ai có trong mọi danh sách tốt nhất, ai không có trong danh sách nào (đều đã chứng minh), ai ngang nhau với cơ hội bao nhiêu, sao cho cơ hội nhỏ nhất lớn hết mức, rồi đến cơ hội nhỏ thứ hai, cứ thế tiếp tục. Với tệp do panel hoặc chances ghi bằng --format json: cơ hội tính từ các nhóm trong tệp, các tổng và kết quả bốc thăm có đúng không.",
        "The plan, a YAML file; or a file that panel or chances wrote with --format json.":
            "Phương án, tệp YAML; hoặc tệp do panel hay chances ghi bằng --format json.",
        "The nominees, a CSV, XLSX or ODS file.": "Danh sách người được giới thiệu, tệp CSV, XLSX hoặc ODS.",
        "Say whose panel a number drawn in public is, by the tickets of panel --tickets.":
            "Cho biết số bốc được công khai là phiếu của nhóm nào, theo các phiếu của panel --tickets.",
        "The tickets, a CSV file that panel --tickets wrote.": "Các phiếu, tệp CSV do panel --tickets ghi ra.",
        "The number that was drawn; tickets are numbered from 0.": "Số bốc được; phiếu đánh số từ 0.",
    ]
}
