import DelegateSelection

extension UnitsMessage {
    /// The words of what is said of the sheet.
    var remarks: Words {
        switch self {
        case .quoted(let heading): Words("“\(heading)”", "“\(heading)”")
        case .and: Words("and", "và")
        case .columnIgnored(let name):
            Words(
                "The column \(name) has numbers that the allotment does not count as it is chosen now.",
                "Cột \(name) có số liệu nhưng cách phân bổ đang chọn không tính đến.")
        case .columnsIgnored(let names):
            Words(
                "The columns \(names) have numbers that the allotment does not count as it is chosen now.",
                "Các cột \(names) có số liệu nhưng cách phân bổ đang chọn không tính đến.")
        case .asMin(let heading):
            Words("Count “\(heading)” as fewest seats", "Tính “\(heading)” là số suất tối thiểu")
        case .asMax(let heading):
            Words("Count “\(heading)” as most seats", "Tính “\(heading)” là số suất tối đa")
        case .asBonus(let heading):
            Words("Count “\(heading)” as bonus seats", "Tính “\(heading)” là số suất cộng thêm")
        case .asFixed(let heading):
            Words("Count “\(heading)” as appointed seats", "Tính “\(heading)” là số suất chỉ định")
        case .asAvailable(let heading):
            Words(
                "Give no unit more seats than “\(heading)” has", "Không phân bổ quá số người ở cột “\(heading)”")
        case .asWeight(let heading):
            Words("Allot in proportion to “\(heading)”", "Phân bổ theo “\(heading)”")
        case .asFurtherWeight(let heading):
            Words("Allot in proportion to “\(heading)”, too", "Phân bổ thêm theo “\(heading)”")
        case .moreSeats:
            Words(
                "These units are allotted more seats than they have nominees: more people have to be nominated, or there are to be fewer seats.",
                "Các đơn vị sau được phân bổ nhiều suất hơn số người được giới thiệu: cần giới thiệu thêm người hoặc giảm số suất."
            )
        case .shortUnit(let unit, let seats, let nominated):
            Words(
                "\(unit): \(seats) seats, \(nominated) nominees",
                "\(unit): \(seats) suất, \(nominated) người được giới thiệu")
        case .onlyNominated(let count): Words("Nominated: \(count)", "Chỉ có \(count) người được giới thiệu")
        default: Words("", "")
        }
    }
}
