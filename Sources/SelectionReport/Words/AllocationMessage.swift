import Wording

/// The words of reports of allocations.
package enum AllocationMessage: MessageWords {
    case allocationTitle(seats: String, units: String, method: String)
    case columnUnit
    case columnWeight
    case columnSeats
    case columnBaseSeats
    case columnBonus
    case columnAppointed
    case columnAvailable
    case columnProportional
    case columnQuotient
    case columnRoundsUp
    case columnQuotaPart
    case columnFairShare
    case columnRemark
    case columnChange
    case columnGainers
    case columnLosers
    case rowSum
    case remarkMinimum
    case remarkMaximum
    case remarkNominees
    case remarkNoWeight
    case remarkThreshold(threshold: String)
    case remarkTied
    case remarkDrawn
    case remarkQuotaRule(floor: String, ceiling: String)
    case certificateDivisor(divisor: String, rounding: String)
    case certificateRoot(radicand: String, about: String, rounding: String)
    case certificateStretch(least: String, most: String)
    case certificateStretchFrom(least: String)
    case certificateStretchUpTo(most: String)
    case certificateAllBound
    case certificateFirstSeats
    case certificateQuota(quota: String, remainders: String)
    case certificateSequence
    case roundingUp
    case roundingDown
    case roundingNearest
    case roundingModified
    case roundingGeometric
    case roundingHarmonic
    case allocationTie(units: String, seats: String)
    case allocationDraw(seed: String, units: String, seats: String, drawn: String)
    case allocationDrawNumber(unit: String, number: String)
    case allocationMoved(seats: String, units: String, receivers: String)
    case allocationMovedTied(
        seats: String, units: String, receivers: String, reason: String, tied: String, remaining: String)
    case movedTiedWithoutCaps
    case movedTiedWithCaps
    case movedRange(first: String, last: String)
    case allocationMovedImpossible
    case allocationQuotaRule(unit: String, floor: String, ceiling: String, seats: String)
    case outlookNext(unit: String)
    case outlookLast(unit: String)
    case outlookNextLoses(unit: String)
    case outlookLastGains(unit: String)
    case outlookTied(units: String)
    case outlookNobody
    case outlookOrder(units: String)
    case conflictMinima(minima: String, seats: String, units: String)
    case conflictMaxima(maxima: String, seats: String, units: String)
    case conflictCrossed(units: String)
    case conflictUnit(unit: String, bound: String)
    case conflictCrossedUnit(unit: String, minimum: String, maximum: String)
    case compareTitle(seats: String, units: String)
    case compareWeightsTitle(seats: String, units: String, method: String)
    case columnEqualParts
    case compareTies(option: String, units: String, seats: String)
    case whatIfTitle(method: String, first: String, last: String, units: String)
    case whatIfLoses(cases: String)
    case whatIfMonotone
    case whatIfUndecided(units: String)
    case whatIfImpossible
    case methodHamilton
    case methodDroop
    case methodAdams
    case methodDean
    case methodHuntingtonHill
    case methodWebster
    case methodModified
    case methodJefferson
    case methodBalinskiYoung

    package var words: Words {
        switch self {
        case .allocationTitle(let seats, let units, let method):
            Words(
                "\(seats) seats for \(units) units by \(method)",
                "Phân bổ \(seats) suất cho \(units) đơn vị theo phương pháp \(method)")
        case .columnUnit: Words("Unit", "Đơn vị")
        case .columnWeight: Words("Weight", "Trọng số")
        case .columnSeats: Words("Seats", "Số suất")
        case .columnBaseSeats: Words("Base", "Nền")
        case .columnBonus: Words("Bonus", "Cộng thêm")
        case .columnAppointed: Words("Appointed", "Chỉ định")
        case .columnAvailable: Words("Nominees", "Số người")
        case .columnProportional: Words("By weight", "Suất theo tỷ lệ")
        case .columnQuotient: Words("÷ divisor", "÷ số chia")
        case .columnRoundsUp: Words("Up above", "Mốc lên")
        case .columnQuotaPart: Words("÷ quota", "÷ định mức")
        case .columnFairShare: Words("Share", "Chính xác")
        case .columnRemark: Words("Remark", "Ghi chú")
        case .columnChange: Words("Change", "Thay đổi")
        case .columnGainers: Words("More", "Được thêm")
        case .columnLosers: Words("Fewer", "Bị bớt")
        case .rowSum: Words("Total", "Tổng")
        case .remarkMinimum: Words("at its minimum", "ở mức tối thiểu")
        case .remarkMaximum: Words("at its maximum", "ở mức tối đa")
        case .remarkNominees: Words("no more nominees", "hết người")
        case .remarkNoWeight: Words("no weight", "không có trọng số")
        case .remarkThreshold(let threshold): Words("below \(threshold)", "dưới \(threshold)")
        case .remarkTied: Words("tied", "ngang nhau")
        case .remarkDrawn: Words("by lot", "do bốc thăm")
        case .remarkQuotaRule(let floor, let ceiling):
            Words("outside \(floor)–\(ceiling)", "ngoài khoảng \(floor)–\(ceiling)")
        case .certificateDivisor(let divisor, let rounding):
            Words(
                "Divisor \(divisor): each unit has its weight ÷ \(divisor), \(rounding), within its bounds.",
                "Số chia \(divisor): mỗi đơn vị có số suất bằng trọng số ÷ \(divisor), \(rounding), trong giới hạn của đơn vị."
            )
        case .certificateRoot(let radicand, let about, let rounding):
            Words(
                "Divisor √(\(radicand)) ≈ \(about): each unit has its weight ÷ divisor, \(rounding), within its bounds.",
                "Số chia √(\(radicand)) ≈ \(about): mỗi đơn vị có số suất bằng trọng số ÷ số chia, \(rounding), trong giới hạn của đơn vị."
            )
        case .certificateStretch(let least, let most):
            Words(
                "Every divisor from \(least) to \(most) gives the same seats.",
                "Mọi số chia từ \(least) đến \(most) đều cho cùng số suất.")
        case .certificateStretchFrom(let least):
            Words(
                "Every divisor from \(least) up gives the same seats.",
                "Mọi số chia từ \(least) trở lên đều cho cùng số suất.")
        case .certificateStretchUpTo(let most):
            Words(
                "Every divisor up to \(most) gives the same seats.",
                "Mọi số chia đến \(most) đều cho cùng số suất.")
        case .certificateAllBound:
            Words(
                "No divisor decides: every unit is at a bound.", "Không cần số chia: mọi đơn vị đều ở giới hạn.")
        case .certificateFirstSeats:
            Words(
                "No divisor decides: the method gives every unit a first seat before any second, and there are fewer seats than units; the largest weights have one each.",
                "Không có số chia: phương pháp cho mỗi đơn vị suất đầu tiên trước khi đơn vị nào được suất thứ hai, mà số suất ít hơn số đơn vị; các trọng số lớn nhất được mỗi đơn vị một suất."
            )
        case .certificateQuota(let quota, let remainders):
            Words(
                "Quota \(quota) (weight for one seat): each unit has its weight ÷ quota rounded down, within its bounds; the \(remainders) largest remainders have one more.",
                "Định mức \(quota) (trọng số cho một suất): mỗi đơn vị có trọng số ÷ định mức làm tròn xuống, trong giới hạn của đơn vị; \(remainders) phần dư lớn nhất được thêm một suất."
            )
        case .certificateSequence:
            Words(
                "One seat after the other, to the largest weight ÷ (seats by weight + 1) among the units that are below their exact share of the seats so far.",
                "Từng suất một, cho đơn vị có trọng số ÷ (số suất theo trọng số + 1) lớn nhất trong các đơn vị còn dưới phần chính xác của số suất tính đến lúc đó."
            )
        case .roundingUp: Words("rounded up", "làm tròn lên")
        case .roundingDown: Words("rounded down", "làm tròn xuống")
        case .roundingNearest: Words("rounded to the nearest whole number", "làm tròn đến số nguyên gần nhất")
        case .roundingModified:
            Words(
                "rounded to the nearest whole number, but the first seat from 0.7",
                "làm tròn đến số nguyên gần nhất, riêng suất đầu tiên từ 0,7"
            )
        case .roundingGeometric: Words("rounded up above √(n·(n+1))", "làm tròn lên khi trên √(n·(n+1))")
        case .roundingHarmonic: Words("rounded up above 2n(n+1)/(2n+1)", "làm tròn lên khi trên 2n(n+1)/(2n+1)")
        case .allocationTie(let units, let seats):
            Words(
                "Undecided: \(units) have equal claims; seats left: \(seats). Settle it with --lot SEED, or otherwise.",
                "Chưa xác định: \(units) ngang nhau, còn \(seats) suất. Bốc thăm bằng --lot SEED, hoặc quyết định cách khác."
            )
        case .allocationDraw(let seed, let units, let seats, let drawn):
            Words(
                "By lot with the seed “\(seed)”: \(units) had equal claims; seats left: \(seats); drawn: \(drawn).",
                "Bốc thăm với số khởi tạo “\(seed)”: \(units) ngang nhau, còn \(seats) suất; trúng: \(drawn)."
            )
        case .allocationDrawNumber(let unit, let number): Words("\(unit) (\(number))", "\(unit) (\(number))")
        case .allocationMoved(let seats, let units, let receivers):
            Words(
                "Seats that cannot be filled for want of nominees: \(seats) (\(units)); they go to: \(receivers).",
                "Số suất không có đủ người được giới thiệu: \(seats) (\(units)); chuyển cho: \(receivers)."
            )
        case .allocationMovedTied(let seats, let units, let receivers, let reason, let tied, let remaining):
            Words(
                "Seats that cannot be filled for want of nominees: \(seats) (\(units)); they go to: \(receivers). More is not decided: \(reason) \(tied) have equal claims; seats left: \(remaining).",
                "Số suất không có đủ người được giới thiệu: \(seats) (\(units)); chuyển cho: \(receivers). Chưa xác định thêm: \(reason) \(tied) ngang nhau, còn \(remaining) suất."
            )
        case .movedTiedWithoutCaps: Words("if there were nominees enough,", "nếu đủ người thì")
        case .movedTiedWithCaps: Words("with the nominees there are,", "với số người hiện có,")
        case .movedRange(let first, let last): Words("\(first) or \(last)", "\(first) hoặc \(last)")
        case .allocationMovedImpossible:
            Words(
                "Who would have had the seats that lack nominees cannot be said: if there were nominees enough, the bounds could not be kept together.",
                "Không thể nói các suất thiếu người lẽ ra thuộc đơn vị nào: nếu đủ người thì không thể đồng thời bảo đảm các giới hạn."
            )
        case .allocationQuotaRule(let unit, let floor, let ceiling, let seats):
            Words(
                "Quota rule: the exact share of \(unit) is between \(floor) and \(ceiling); it has \(seats).",
                "Quy tắc định mức: phần chính xác của \(unit) từ \(floor) đến \(ceiling); được \(seats)."
            )
        case .outlookNext(let unit): Words("The next seat would go to: \(unit).", "Suất tiếp theo sẽ cho: \(unit).")
        case .outlookLast(let unit): Words("Nearest to losing a seat: \(unit).", "Gần mất suất nhất: \(unit).")
        case .outlookNextLoses(let unit): Words("With it, \(unit) would lose one.", "Khi đó \(unit) mất một suất.")
        case .outlookLastGains(let unit):
            Words("Then \(unit) would have one more.", "Khi đó \(unit) được thêm một suất.")
        case .outlookTied(let units): Words("\(units) (equal)", "\(units) (ngang nhau)")
        case .outlookNobody: Words("nobody, because of the bounds", "không đơn vị nào, vì giới hạn")
        case .outlookOrder(let units):
            Words("The seats by weight in their order: \(units).", "Thứ tự các suất theo trọng số: \(units).")
        case .conflictMinima(let minima, let seats, let units):
            Words(
                "Impossible: the minima, with base, bonus and appointed seats, add up to \(minima); there are \(seats) seats (\(units)).",
                "Không thể phân bổ: tổng tối thiểu, kể cả suất nền, cộng thêm và chỉ định, là \(minima); chỉ có \(seats) suất (\(units))."
            )
        case .conflictMaxima(let maxima, let seats, let units):
            Words(
                "Impossible: the units can have at most \(maxima) together, and there are \(seats) seats (\(units)); a unit without weight has its minimum only.",
                "Không thể phân bổ: các đơn vị cộng lại được nhiều nhất \(maxima), trong khi có \(seats) suất (\(units)); đơn vị không có trọng số chỉ có mức tối thiểu."
            )
        case .conflictCrossed(let units):
            Words(
                "Impossible: the minimum, with base, bonus and appointed seats, is above the maximum: \(units).",
                "Không thể phân bổ: tối thiểu, kể cả suất nền, cộng thêm và chỉ định, lớn hơn tối đa: \(units)."
            )
        case .conflictUnit(let unit, let bound): Words("\(unit) \(bound)", "\(unit) \(bound)")
        case .conflictCrossedUnit(let unit, let minimum, let maximum):
            Words("\(unit) (\(minimum) > \(maximum))", "\(unit) (\(minimum) > \(maximum))")
        case .compareTitle(let seats, let units):
            Words(
                "\(seats) seats for \(units) units, method by method; * marks units that differ",
                "\(seats) suất cho \(units) đơn vị theo từng phương pháp; * là đơn vị có khác biệt"
            )
        case .compareWeightsTitle(let seats, let units, let method):
            Words(
                "\(seats) seats for \(units) units by \(method), weight by weight; * marks units that differ",
                "\(seats) suất cho \(units) đơn vị theo phương pháp \(method) với từng căn cứ phân bổ; * là đơn vị có khác biệt"
            )
        case .columnEqualParts: Words("equal parts", "chia đều")
        case .compareTies(let option, let units, let seats):
            Words(
                "\(option): undecided among \(units); \(seats) seats left.",
                "\(option): chưa xác định giữa \(units); còn \(seats) suất.")
        case .whatIfTitle(let method, let first, let last, let units):
            Words(
                "\(method) with \(first) to \(last) seats for \(units) units",
                "\(method) với \(first) đến \(last) suất cho \(units) đơn vị")
        case .whatIfLoses(let cases):
            Words("With more seats a unit has fewer: \(cases).", "Tổng số suất tăng mà có đơn vị bị giảm: \(cases).")
        case .whatIfMonotone:
            Words("With more seats no unit has fewer.", "Tổng số suất tăng, không đơn vị nào bị giảm.")
        case .whatIfUndecided(let units): Words("undecided: \(units)", "chưa xác định: \(units)")
        case .whatIfImpossible: Words("impossible", "không thể")
        case .methodHamilton: Words("largest remainders (Hamilton)", "phần dư lớn nhất (Hamilton)")
        case .methodDroop: Words("largest remainders with Droop's quota", "phần dư lớn nhất, định mức Droop")
        case .methodAdams: Words("Adams", "Adams")
        case .methodDean: Words("Dean", "Dean")
        case .methodHuntingtonHill: Words("Huntington and Hill", "Huntington-Hill")
        case .methodWebster: Words("Webster", "Webster")
        case .methodModified: Words("Webster with a first seat from 0.7", "Webster, suất đầu tiên từ 0,7")
        case .methodJefferson: Words("Jefferson", "Jefferson")
        case .methodBalinskiYoung: Words("Balinski and Young", "Balinski-Young")
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: AllocationMessage) { self.init(content as any MessageWords) }
}

extension AllocationMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .allocationTie(let units, let seats):
            Words(
                "Undecided: \(units) have equal claims; seats left: \(seats).",
                "Chưa xác định: \(units) ngang nhau, còn \(seats) suất.")
        default: words
        }
    }
}
