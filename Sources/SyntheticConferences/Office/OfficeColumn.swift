/// The columns of an office list: the name that a plan uses, and the header in the file.
enum OfficeColumn: String, CaseIterable {
    case id = "Mã"
    case name = "Họ và tên"
    case gender = "Giới tính"
    case birthYear = "Năm sinh"
    case age = "Tuổi"
    case ethnicity = "Dân tộc"
    case unit = "Đơn vị"
    case unitType = "Loại đơn vị"
    case `class` = "Thành phần đại biểu"
    case occupation = "Nghề nghiệp"
    case position = "Chức vụ"
    case workplace = "Nơi công tác, sản xuất"
    case sector = "Thành phần kinh tế"
    case education = "Trình độ"
    case party = "Đảng viên"
    case research = "Nghiên cứu khoa học"
    case direct = "Trực tiếp sản xuất, công tác"
    case kind = "Cá nhân/tập thể"
    case award = "Danh hiệu cao nhất"
    case awardYear = "Năm khen thưởng"
    case achievement = "Điểm thành tích"
    case campaign = "Phong trào thi đua"
    case household = "Mã hộ"
    case minutes = "Biên bản giới thiệu"
    case note = "Ghi chú"

    /// The columns that the plan reads, in its order.
    static let inPlan: [OfficeColumn] = [
        .id, .name, .unit, .class, .gender, .ethnicity, .age, .sector, .party, .research, .direct, .kind, .award,
        .achievement,
    ]

    /// The header line of `nominees.csv`.
    static var header: String { csvText([allCases.map(\.rawValue)]) }
}
