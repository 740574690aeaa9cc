/// The text of an office plan: every rule under the sentence of the city's plan that it comes from.
struct OfficePlan {
    let nominees: Int
    let seed: UInt64
    let layout: OfficeLayout
    let couples: OfficeCouples
    let numbering: NomineeNumbering

    /// `plan.yaml`.
    var text: String {
        [
            head, "columns:", columns, "", seats, groups, composition, quotas, rules, pins, merit, points, "", lottery,
        ].joined(separator: "\n")
    }

    private var head: String {
        """
        # DỮ LIỆU MÔ PHỎNG: \(nominees) người trong danh sách là hư cấu, sinh tự động (họ "office", hạt giống \(seed)).
        # Synthetic: nobody in the list exists.
        #
        # Nguồn: Kế hoạch của UBND thành phố Lạng Sơn ngày 25/6/2024 về tổ chức Đại hội thi đua yêu nước các cấp.
        # Câu trong ngoặc kép sau chữ "Nguồn" là nguyên văn kế hoạch; kế hoạch không nêu con số thì ghi rõ ai quyết định.

        title: Hội nghị điển hình tiên tiến thành phố Lạng Sơn năm 2025

        # Tên dùng trong phương án: tên cột trong danh sách.
        """
    }

    private var columns: String {
        OfficeColumn.inPlan.map { "  \($0): \"\($0.rawValue)\"" }.joined(separator: "\n")
    }

    private var seats: String {
        """
        # Nguồn (II.2.2): "Thành phần, số lượng đại biểu: không quá 300 đại biểu."
        # Đại biểu khách mời tính trong tổng số; mời đủ trước, rồi mới xét các chỉ tiêu.
        seats: { max: \(layout.seats), fill: first }

        """
    }

    private var groups: String {
        """
        groups:
          grassroots:        { class: "Cơ sở" }
          women:             { gender: "Nữ" }
          minorities:        { ethnicity: { not: "Kinh" } }
          direct:            { direct: "Có" }
          researchers:       { research: "Có" }
          women_researchers: { gender: "Nữ", research: "Có" }
          young:             { age: { max: 35 } }
          party:             { party: "Có" }
          collectives:       { kind: "Đại diện tập thể" }

        """
    }

    private var composition: String {
        """
        # Nguồn (II.2.2): "chú trọng lựa chọn người trực tiếp sản xuất, công tác; nghiên cứu khoa học, đại biểu nữ,
        #   dân tộc, đại biểu đại diện các thành phần kinh tế, số lượng đại biểu này chiếm 70% trong tổng số đại biểu
        #   triệu tập. Đại biểu là khách mời và đại biểu lãnh đạo chiếm 30%."
        composition: { by: class, shares: { "Cơ sở": 70%, "Khách mời, lãnh đạo": 30% }, rounding: nearest }

        """
    }

    private var quotas: String {
        let sectors = OfficeSector.blocs.map { bloc in
            let unit = OfficeUnit.all.firstIndex { $0.kind == bloc.unit } ?? 0
            return "      \"\(bloc.sector.rawValue)\": { min: \(min(1, layout.quotas[unit])) }"
        }
        let groups = OfficeEthnicity.small.map { "      \"\($0.name)\": { min: 1 }" }
        return """
            quotas:
              # Nguồn (II.2.2): "do tập thể lãnh đạo cấp ủy, chính quyền, đoàn thể của đơn vị cơ sở lựa chọn theo sự phân bổ
              #   đại biểu của cấp trên". Số phân bổ (tối thiểu, tối đa) do Phòng Nội vụ quyết định.
              - { by: unit, of: grassroots, file: quotas.csv }

              # Nguồn (II.2.2): "đại biểu đại diện các thành phần kinh tế". Mỗi thành phần ít nhất 1 đại biểu.
              - by: sector
                of: grassroots
                seats:
            \(sectors.joined(separator: "\n"))

              # Nguồn (II.2.2): "dân tộc". Mỗi dân tộc ít người ít nhất 1 đại biểu; mức do Phòng Nội vụ quyết định.
              - by: ethnicity
                priority: 2
                weight: 1
                seats:
            \(groups.joined(separator: "\n"))

            """
    }

    private var rules: String {
        """
        # Kế hoạch nêu các đối tượng cần chú trọng, không nêu tỷ lệ: tỷ lệ do Phòng Nội vụ quyết định.
        # Ưu tiên 1 được đáp ứng trước, rồi đến 2, 3; không đạt thì báo số còn thiếu.
        rules:
          # Nguồn (II.2.2): "đại biểu nữ" - tỷ lệ do Phòng Nội vụ quyết định
          - { id: women, label: "Đại biểu nữ", group: women, of: all, min: 40%, priority: 1, weight: 2 }
          # Nguồn (II.2.2): "dân tộc" - tỷ lệ do Phòng Nội vụ quyết định
          - { id: minorities, label: "Đại biểu dân tộc thiểu số", group: minorities, of: all, min: 80%, priority: 1 }
          # Nguồn (II.2.2): "chú trọng lựa chọn người trực tiếp sản xuất, công tác" - tỷ lệ do Phòng Nội vụ quyết định
          - { id: direct, label: "Người trực tiếp sản xuất, công tác", group: direct, of: grassroots, min: 75%, priority: 1 }
          # Nguồn (II.2.2): "nghiên cứu khoa học" - số lượng do Phòng Nội vụ quyết định
          - { id: researchers, label: "Người nghiên cứu khoa học", group: researchers, min: \(scaled(24)), priority: 2 }
          # Nguồn (III.4): "phát hiện các điển hình tiên tiến, nhân tố mới" - tỷ lệ do Phòng Nội vụ quyết định
          - { id: young, label: "Đại biểu từ 35 tuổi trở xuống", group: young, of: all, min: 20%, priority: 2 }
          # Nguồn (II.1): "các điển hình tiên tiến (tập thể và cá nhân)" - tỷ lệ do Phòng Nội vụ quyết định
          - { id: collectives, label: "Đại diện tập thể", group: collectives, of: all, max: 10%, priority: 2, weight: 0.5 }
          # Không có trong kế hoạch; tỷ lệ do Phòng Nội vụ quyết định
          - { id: party, label: "Đảng viên", group: party, of: all, min: 50%, max: 75%, priority: 3, weight: 0.5 }
          # Nguồn (II.2.2): "nghiên cứu khoa học, đại biểu nữ" - số lượng do Phòng Nội vụ quyết định (mức phấn đấu)
          - { id: women-researchers, label: "Nữ nghiên cứu khoa học", group: women_researchers, min: \(scaled(23)), priority: 3 }

        """
    }

    private var pins: String {
        let leading = OfficeUnit.all.indices.filter { OfficeUnit.all[$0].kind == .party }
        let guests = leading.map { id(layout.guestStarts[$0]) }
        let sets = couples.pairs.map { "  - [\(id($0.wife)), \(id($0.husband))]" }
        return """
            # Đại biểu đương nhiên: đại diện Thành ủy và Thường trực HĐND. Một người xin rút.
            pins:
              include: [\(guests.joined(separator: ", "))]
              exclude: [\(id(layout.guestStarts[0] - 1))]

            # Vợ chồng cùng được giới thiệu: mời không quá một người.
            conflicts:
            \(sets.joined(separator: "\n"))

            """
    }

    private var merit: String {
        """
        # Nguồn (II.2.2): "những người có thành tích xuất sắc trong sản xuất, công tác, là tấm gương điển hình tiên tiến"
        # Điểm do Phòng Nội vụ quyết định. Hệ số: mức thưởng (lần lương cơ sở) nhân 10 theo Nghị định 98/2023, Điều 54.
        merit:
          - column: achievement
            weight: 0.5
          - column: award
            points:
        """
    }

    private var points: String {
        OfficeAward.all.map { "      \"\($0.title)\": \($0.points)  # \($0.source.comment)" }.joined(separator: "\n")
    }

    private var lottery: String {
        """
        # Hai phương án bằng điểm nhau thì bốc thăm theo hạt giống công khai này.
        lottery: { seed: "LS-\(seed)" }

        """
    }

    private func id(_ index: Int) -> String { numbering.id(at: index) }

    /// A number of people of a conference of 300, in proportion to this one's seats, rounded up.
    private func scaled(_ count: Int) -> Int { (count * layout.seats + 299) / 300 }
}

extension OfficeAward.Source {
    /// The comment that the plan has after the points.
    fileprivate var comment: String {
        switch self {
        case .decree: return "theo hệ số Nghị định 98/2023"
        case .unverified: return "hệ số cần Phòng Nội vụ kiểm tra"
        case .office: return "do Phòng Nội vụ quyết định"
        }
    }
}
