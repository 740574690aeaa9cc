/// A unit that nominates delegates in the office family.
struct OfficeUnit: Sendable {
    /// The kind of a unit, which decides the people that the unit nominates.
    enum Kind: Sendable {
        case ward, commune, party, administration, schools, health, culture, police, military
        case front, labour, women, youth, farmers, veterans, vertical
        case stateEnterprises, cooperatives, privateEnterprises, households, foreignEnterprises
    }

    /// The name, exactly as in the city's list of units.
    let name: String
    let kind: Kind
    /// Grassroots seats of 210; for other totals the unit's weight.
    let seats: Int
    /// The unit's weight among those who nominate guests and leaders.
    let guests: Int

    /// The text of the column "Loại đơn vị".
    var type: String {
        switch kind {
        case .ward: return "phường"
        case .commune: return "xã"
        case .party: return "cơ quan Đảng, HĐND"
        case .police, .military: return "lực lượng vũ trang"
        case .front: return "mặt trận"
        case .labour, .women, .youth, .farmers, .veterans: return "tổ chức chính trị - xã hội"
        case .vertical: return "ngành dọc"
        case .administration, .schools, .health: return "cơ quan chuyên môn"
        case .culture: return "đơn vị sự nghiệp"
        default: return "khối kinh tế"
        }
    }

    /// True for one of the economic blocs, whose quota is fixed: min = max.
    var isBloc: Bool { type == "khối kinh tế" }

    /// The unit that nominates exactly its quota.
    static let exact = all.firstIndex { $0.kind == .veterans } ?? 0

    /// The 37 units of the city; the grassroots seats add up to 210.
    static let all: [OfficeUnit] = [
        .init(name: "Phường Hoàng Văn Thụ", kind: .ward, seats: 14, guests: 6),
        .init(name: "Phường Tam Thanh", kind: .ward, seats: 13, guests: 6),
        .init(name: "Phường Vĩnh Trại", kind: .ward, seats: 13, guests: 6),
        .init(name: "Phường Đông Kinh", kind: .ward, seats: 13, guests: 6),
        .init(name: "Phường Chi Lăng", kind: .ward, seats: 13, guests: 6),
        .init(name: "Xã Hoàng Đồng", kind: .commune, seats: 12, guests: 5),
        .init(name: "Xã Quảng Lạc", kind: .commune, seats: 10, guests: 5),
        .init(name: "Xã Mai Pha", kind: .commune, seats: 12, guests: 5),
        .init(name: "Thành ủy (Văn phòng, các ban Đảng, UBKT)", kind: .party, seats: 3, guests: 24),
        .init(name: "Thường trực HĐND thành phố", kind: .party, seats: 1, guests: 16),
        .init(name: "Văn phòng HĐND - UBND", kind: .administration, seats: 3, guests: 10),
        .init(name: "Phòng Nội vụ", kind: .administration, seats: 2, guests: 4),
        .init(name: "Phòng Văn hóa và Thông tin", kind: .administration, seats: 2, guests: 3),
        .init(name: "Phòng Tài chính - Kế hoạch", kind: .administration, seats: 2, guests: 3),
        .init(name: "Trung tâm Văn hóa - Thể thao", kind: .culture, seats: 3, guests: 2),
        .init(name: "Phòng Tư pháp", kind: .administration, seats: 2, guests: 2),
        .init(name: "Phòng Giáo dục và Đào tạo", kind: .schools, seats: 12, guests: 4),
        .init(name: "Phòng Lao động - Thương binh và Xã hội", kind: .administration, seats: 3, guests: 2),
        .init(name: "Phòng Kinh tế", kind: .administration, seats: 3, guests: 2),
        .init(name: "Phòng Quản lý đô thị", kind: .administration, seats: 3, guests: 2),
        .init(name: "Phòng Tài nguyên và Môi trường", kind: .administration, seats: 3, guests: 2),
        .init(name: "Phòng Y tế / Trung tâm Y tế", kind: .health, seats: 8, guests: 3),
        .init(name: "Thanh tra thành phố", kind: .administration, seats: 2, guests: 2),
        .init(name: "Công an thành phố", kind: .police, seats: 6, guests: 5),
        .init(name: "Ban Chỉ huy Quân sự thành phố", kind: .military, seats: 4, guests: 4),
        .init(name: "Ủy ban MTTQ Việt Nam thành phố", kind: .front, seats: 2, guests: 6),
        .init(name: "Liên đoàn Lao động", kind: .labour, seats: 4, guests: 3),
        .init(name: "Hội Liên hiệp Phụ nữ", kind: .women, seats: 4, guests: 3),
        .init(name: "Đoàn TNCS Hồ Chí Minh", kind: .youth, seats: 4, guests: 3),
        .init(name: "Hội Nông dân", kind: .farmers, seats: 4, guests: 3),
        .init(name: "Hội Cựu chiến binh", kind: .veterans, seats: 3, guests: 2),
        .init(name: "Khối doanh nghiệp nhà nước", kind: .stateEnterprises, seats: 5, guests: 3),
        .init(name: "Khối hợp tác xã", kind: .cooperatives, seats: 4, guests: 1),
        .init(name: "Khối doanh nghiệp tư nhân", kind: .privateEnterprises, seats: 6, guests: 3),
        .init(name: "Hộ kinh doanh, hộ nông dân, tiểu thương chợ", kind: .households, seats: 5, guests: 1),
        .init(name: "Doanh nghiệp có vốn đầu tư nước ngoài", kind: .foreignEnterprises, seats: 2, guests: 1),
        .init(
            name: "Cơ quan ngành dọc trên địa bàn (Tòa án, VKS, Thuế, Kho bạc, BHXH, THADS)", kind: .vertical,
            seats: 5, guests: 8),
    ]
}
