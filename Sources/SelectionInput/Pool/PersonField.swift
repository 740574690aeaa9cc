/// What a nominee list states of a person, by the names that plans and `import.yaml` use, whatever the list's headings are.
package enum PersonField: String, Sendable, CaseIterable {
    case id, name, gender, birth, age, ethnicity, religion, party, position, occupation, workplace, address, phone
    case unit
    case unitKind = "unit-kind"
    case `class`, kind, sector, education, profession, theory, research, direct, award
    case awardYear = "award-year"
    case achievement, decision, campaign, household, citizen, minutes, note

    /// The headings under which lists have it, as they are usually written; the first is the one that a new list gets.
    package var headings: [String] {
        switch self {
        case .id: ["Mã", "Mã số", "id"]
        case .name: ["Họ và tên", "Họ tên", "Họ, tên", "Họ và tên đại biểu", "name", "full name"]
        case .gender: ["Giới tính", "Giới", "Phái", "gender", "sex"]
        case .birth:
            [
                "Ngày sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Năm sinh", "Sinh ngày", "Sinh năm",
                "NTNS",
                "born", "birth", "birth date", "date of birth",
            ]
        case .age: ["Tuổi", "age"]
        case .ethnicity: ["Dân tộc", "DT", "ethnicity", "ethnic group"]
        case .religion: ["Tôn giáo", "religion"]
        case .party: ["Đảng viên", "Ngày vào Đảng", "Vào Đảng", "party", "party member"]
        case .position: ["Chức vụ", "Chức vụ, đơn vị công tác", "Chức danh", "Chức vụ, chức danh", "position", "title"]
        case .occupation: ["Nghề nghiệp", "Nghề", "occupation", "job"]
        case .workplace: ["Nơi công tác, sản xuất", "Nơi công tác", "Đơn vị công tác", "workplace"]
        case .address: ["Nơi ở", "Nơi ở hiện nay", "Chỗ ở hiện nay", "Địa chỉ", "Quê quán", "address"]
        case .phone: ["Số điện thoại", "Điện thoại", "SĐT", "phone"]
        case .unit: ["Đơn vị", "Đơn vị giới thiệu", "Tên đơn vị", "Phường, xã", "unit"]
        case .unitKind: ["Loại đơn vị", "unit kind"]
        case .class: ["Thành phần đại biểu", "Thành phần", "Loại đại biểu", "Khối", "class"]
        case .kind: ["Cá nhân/tập thể", "Cá nhân, tập thể", "Đại diện", "kind"]
        case .sector: ["Thành phần kinh tế", "sector", "economic sector"]
        case .education: ["Trình độ", "Trình độ học vấn", "Học vấn", "Trình độ văn hóa", "education"]
        case .profession: ["Trình độ chuyên môn", "Chuyên môn", "profession"]
        case .theory: ["Lý luận chính trị", "Trình độ lý luận chính trị", "LLCT", "theory"]
        case .research: ["Nghiên cứu khoa học", "research", "researcher"]
        case .direct: ["Trực tiếp sản xuất, công tác", "Trực tiếp sản xuất", "direct", "direct producer"]
        case .award:
            ["Danh hiệu cao nhất", "Danh hiệu", "Danh hiệu thi đua", "Hình thức khen thưởng cao nhất", "award"]
        case .awardYear: ["Năm khen thưởng", "Năm được khen thưởng", "award year"]
        case .achievement: ["Điểm thành tích", "Điểm", "achievement", "score"]
        case .decision: ["Số quyết định", "Quyết định khen thưởng", "Số, ngày quyết định", "decision"]
        case .campaign: ["Phong trào thi đua", "Phong trào", "campaign"]
        case .household: ["Mã hộ", "household"]
        case .citizen: ["Số CCCD", "CCCD", "Căn cước công dân", "Số định danh", "CMND", "citizen id"]
        case .minutes: ["Biên bản giới thiệu", "Biên bản", "minutes"]
        case .note: ["Ghi chú", "note", "notes"]
        }
    }

    /// The column of each field that `headers` have: the one that the plan's `columns` name by the field's name, else the first one
    /// whose heading reads like one of the field's, capitals and spacing aside. No column stands for two fields.
    /// - Parameter columns: the plan's `columns`, heading by name.
    /// - Complexity: O(fields × headers).
    package static func columns(in headers: [String], named columns: [String: String]) -> [PersonField: Int] {
        let keys = headers.map { EyeKey.of($0) }
        var found: [PersonField: Int] = [:]
        var taken: Set<Int> = []
        for field in allCases {
            guard let heading = columns[field.rawValue], let column = headers.firstIndex(of: heading) else { continue }
            found[field] = column
            taken.insert(column)
        }
        for field in allCases where found[field] == nil {
            let wanted = field.headings.map { EyeKey.of($0) }
            let column = wanted.lazy.compactMap { key in keys.indices.first { keys[$0] == key && !taken.contains($0) } }
                .first
            guard let column else { continue }
            found[field] = column
            taken.insert(column)
        }
        return found
    }
}
