/// The occupations of the nominees of the office family.
enum OfficeOccupation: String, CaseIterable, Sendable {
    case farmer = "Nông dân"
    case worker = "Công nhân"
    case trader = "Tiểu thương"
    case craftsman = "Thợ thủ công"
    case entrepreneur = "Doanh nhân"
    case engineer = "Kỹ sư"
    case teacher = "Giáo viên"
    case doctor = "Bác sĩ"
    case nurse = "Điều dưỡng"
    case artist = "Nghệ nhân"
    case researcher = "Nghiên cứu viên"
    case soldier = "Bộ đội"
    case police = "Công an"
    case official = "Công chức"
    case retired = "Hưu trí"

    /// True where the state pays, so that no economic sector applies.
    var isPublic: Bool {
        switch self {
        case .teacher, .doctor, .nurse, .researcher, .soldier, .police, .official: return true
        default: return false
        }
    }

    /// The percentage of the people in it who do research.
    var researchPercent: Int {
        switch self {
        case .researcher: return 100
        case .doctor, .engineer: return 6
        case .teacher: return 3
        case .official: return 1
        default: return 0
        }
    }

    /// The percentage of the people in it who produce or work directly.
    var directPercent: Int {
        switch self {
        case .official, .retired: return 10
        case .entrepreneur, .researcher: return 30
        case .soldier, .police: return 60
        default: return 92
        }
    }

    /// The percentage of the people in it who are members of the Party.
    var partyPercent: Int {
        switch self {
        case .official, .police, .soldier: return 85
        case .teacher, .doctor, .researcher, .retired: return 60
        default: return 22
        }
    }

    /// The levels of education found in it, the usual ones more than once.
    var education: [String] {
        switch self {
        case .researcher: return ["Thạc sĩ", "Thạc sĩ", "Tiến sĩ", "Đại học"]
        case .doctor, .official, .engineer: return ["Đại học", "Đại học", "Đại học", "Thạc sĩ"]
        case .teacher, .police, .soldier: return ["Đại học", "Đại học", "Cao đẳng"]
        case .nurse, .entrepreneur, .artist: return ["Cao đẳng", "Đại học", "Trung cấp"]
        default: return ["THPT", "THPT", "THCS", "Trung cấp"]
        }
    }
}

extension OfficeUnit.Kind {
    /// The occupations of the unit's grassroots nominees, the usual ones more than once.
    var occupations: [OfficeOccupation] {
        switch self {
        case .ward:
            return [.trader, .trader, .worker, .worker, .teacher, .official, .retired, .doctor, .craftsman, .farmer]
        case .commune:
            return [.farmer, .farmer, .farmer, .farmer, .worker, .teacher, .official, .craftsman, .artist, .nurse]
        case .schools: return [.teacher, .teacher, .teacher, .teacher, .teacher, .official, .researcher]
        case .health: return [.doctor, .doctor, .doctor, .nurse, .nurse, .researcher, .official]
        case .culture: return [.official, .artist, .artist, .researcher]
        case .police: return [.police]
        case .military: return [.soldier]
        case .labour: return [.worker, .worker, .worker, .engineer, .official]
        case .women: return [.trader, .farmer, .worker, .teacher, .official]
        case .youth: return [.worker, .teacher, .engineer, .entrepreneur, .official, .soldier]
        case .farmers: return [.farmer]
        case .veterans: return [.retired, .farmer, .entrepreneur]
        case .stateEnterprises: return [.worker, .worker, .worker, .engineer, .engineer]
        case .cooperatives: return [.farmer, .farmer, .farmer, .craftsman, .entrepreneur]
        case .privateEnterprises: return [.worker, .worker, .engineer, .entrepreneur, .entrepreneur]
        case .households: return [.trader, .trader, .farmer, .farmer, .craftsman]
        case .foreignEnterprises: return [.worker, .worker, .worker, .engineer, .entrepreneur]
        case .administration: return [.official, .official, .official, .official, .official, .official, .researcher]
        case .party, .front, .vertical: return [.official]
        }
    }

    /// The percentage of women among the unit's grassroots nominees.
    var womenPercent: Int {
        switch self {
        case .women: return 97
        case .schools, .health: return 58
        case .police, .military, .veterans: return 12
        case .households, .cooperatives, .labour: return 42
        default: return 30
        }
    }

    /// The ages of the unit's grassroots nominees.
    var ages: ClosedRange<Int> {
        switch self {
        case .youth: return 20...35
        case .veterans: return 50...72
        case .police, .military: return 23...55
        default: return 24...63
        }
    }
}
