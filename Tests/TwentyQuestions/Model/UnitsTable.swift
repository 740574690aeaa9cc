import Foundation
import TestSupport
import Testing

/// The office's table of units.
struct UnitsTable {
    struct Unit {
        let name: String
        let staff: Int
        let population: Int
        let least: Int
        let bonus: Int
        let nominated: Int

        var isWardOrCommune: Bool { name.hasPrefix("Phường ") || name.hasPrefix("Xã ") }
    }

    let units: [Unit]

    init() throws {
        let table = CSVTable([UInt8](try Data(contentsOf: Office.dataset.appending(path: "units.csv"))))
        try #require(table.header == ["Đơn vị", "Cán bộ", "Dân số", "Tối thiểu", "Cộng thêm", "Giới thiệu"])
        units = try table.rows.map { row in
            let numbers = try row.dropFirst().map { try #require(Int($0)) }
            return Unit(
                name: row[0], staff: numbers[0], population: numbers[1], least: numbers[2], bonus: numbers[3],
                nominated: numbers[4])
        }
    }

    /// The divisor by which a method weighs a unit that has some seats already, for one more: the weight is divided by
    /// it.
    enum Divisor {
        case webster, jefferson, adams

        /// Twice the divisor, to stay whole.
        func twice(_ seats: Int) -> Int {
            switch self {
            case .webster: 2 * seats + 1
            case .jefferson: 2 * seats + 2
            case .adams: 2 * seats
            }
        }
    }

    /// The seats of each unit, given one by one to whoever has the greatest weight for the next one; those that are tied
    /// for the last ones have none of them.
    func highestAverages(
        _ total: Int = 210, _ divisor: Divisor = .webster, by weight: (Unit) -> Int, from start: (Unit) -> Int,
        most: (Unit) -> Int = { _ in Int.max }
    ) -> (seats: [String: Int], open: Int) {
        var seats = units.map(start)
        var left = total - seats.reduce(0, +)
        while left > 0 {
            let open = units.indices.filter { seats[$0] < most(units[$0]) && weight(units[$0]) > 0 }
            func isBefore(_ one: Int, _ other: Int) -> Bool {
                weight(units[one]) * divisor.twice(seats[other]) > weight(units[other]) * divisor.twice(seats[one])
            }
            let first = open.filter { one in !open.contains { isBefore($0, one) } }
            guard !first.isEmpty, first.count <= left else { break }
            for unit in first { seats[unit] += 1 }
            left -= first.count
        }
        return (Dictionary(uniqueKeysWithValues: zip(units.map(\.name), seats)), left)
    }

    /// The whole parts of the exact shares, and a seat more for the largest remainders.
    func largestRemainders(_ total: Int = 210, by weight: (Unit) -> Int) -> [String: Int] {
        let sum = units.reduce(0) { $0 + weight($1) }
        let parts = units.map { (total * weight($0)).quotientAndRemainder(dividingBy: sum) }
        let left = total - parts.reduce(0) { $0 + $1.quotient }
        let order = parts.indices.sorted { parts[$0].remainder > parts[$1].remainder }
        let lucky = Set(order.prefix(left))
        return Dictionary(
            uniqueKeysWithValues: units.indices.map {
                (units[$0].name, parts[$0].quotient + (lucky.contains($0) ? 1 : 0))
            })
    }

    /// The number of `seats` that wards and communes have.
    func inWards(_ seats: [String: Int]) -> Int {
        units.filter(\.isWardOrCommune).reduce(0) { $0 + (seats[$1.name] ?? 0) }
    }
}
