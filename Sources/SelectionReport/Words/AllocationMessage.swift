import Wording

/// The words of reports of allocations.
package enum AllocationMessage: String, CaseIterable, MessageWords {
    case allocationTitle
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
    case remarkThreshold
    case remarkTied
    case remarkDrawn
    case remarkQuotaRule
    case certificateDivisor
    case certificateRoot
    case certificateNoDivisor
    case certificateQuota
    case certificateSequence
    case roundingUp
    case roundingDown
    case roundingNearest
    case roundingModified
    case roundingGeometric
    case roundingHarmonic
    case allocationTie
    case allocationDraw
    case allocationDrawNumber
    case allocationMoved
    case allocationQuotaRule
    case outlookNext
    case outlookLast
    case outlookNextLoses
    case outlookLastGains
    case outlookTied
    case outlookNobody
    case outlookOrder
    case conflictMinima
    case conflictMaxima
    case conflictCrossed
    case conflictUnit
    case conflictCrossedUnit
    case compareTitle
    case compareWeightsTitle
    case columnEqualParts
    case compareTies
    case whatIfTitle
    case whatIfLoses
    case whatIfMonotone
    case whatIfUndecided
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

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .allocationTitle:
            ("{0} seats for {1} units by {2}", "Phân bổ {0} suất cho {1} đơn vị theo phương pháp {2}")
        case .columnUnit: ("Unit", "Đơn vị")
        case .columnWeight: ("Weight", "Trọng số")
        case .columnSeats: ("Seats", "Số suất")
        case .columnBaseSeats: ("Base", "Nền")
        case .columnBonus: ("Bonus", "Cộng thêm")
        case .columnAppointed: ("Appointed", "Chỉ định")
        case .columnAvailable: ("Nominees", "Số người")
        case .columnProportional: ("By weight", "Tỷ lệ")
        case .columnQuotient: ("÷ divisor", "÷ số chia")
        case .columnRoundsUp: ("Up above", "Mốc lên")
        case .columnQuotaPart: ("÷ quota", "÷ định mức")
        case .columnFairShare: ("Share", "Chính xác")
        case .columnRemark: ("Remark", "Ghi chú")
        case .columnChange: ("Change", "Thay đổi")
        case .columnGainers: ("More", "Được thêm")
        case .columnLosers: ("Fewer", "Bị bớt")
        case .rowSum: ("Total", "Tổng")
        case .remarkMinimum: ("at its minimum", "ở mức tối thiểu")
        case .remarkMaximum: ("at its maximum", "ở mức tối đa")
        case .remarkNominees: ("no more nominees", "hết người")
        case .remarkNoWeight: ("no weight", "không có trọng số")
        case .remarkThreshold: ("below {0}", "dưới {0}")
        case .remarkTied: ("tied", "ngang nhau")
        case .remarkDrawn: ("by lot", "do bốc thăm")
        case .remarkQuotaRule: ("outside {0}–{1}", "ngoài khoảng {0}–{1}")
        case .certificateDivisor:
            (
                "Divisor {0}: each unit has its weight ÷ {0}, {1}, within its bounds.",
                "Số chia {0}: mỗi đơn vị có số suất bằng trọng số ÷ {0}, {1}, trong giới hạn của đơn vị."
            )
        case .certificateRoot:
            (
                "Divisor √({0}): each unit has its weight ÷ divisor, {1}, within its bounds.",
                "Số chia √({0}): mỗi đơn vị có số suất bằng trọng số ÷ số chia, {1}, trong giới hạn của đơn vị."
            )
        case .certificateNoDivisor:
            (
                "No divisor decides: every unit is at a bound, or there are fewer seats than units and the largest weights have one each.",
                "Không có số chia: mọi đơn vị đều ở giới hạn, hoặc số suất ít hơn số đơn vị nên các trọng số lớn nhất được mỗi đơn vị một suất."
            )
        case .certificateQuota:
            (
                "Quota {0} (weight for one seat): each unit has its weight ÷ quota rounded down, within its bounds; the {1} largest remainders have one more.",
                "Định mức {0} (trọng số cho một suất): mỗi đơn vị có trọng số ÷ định mức làm tròn xuống, trong giới hạn của đơn vị; {1} phần dư lớn nhất được thêm một suất."
            )
        case .certificateSequence:
            (
                "One seat after the other, to the largest weight ÷ (seats by weight + 1) among the units that are below their exact share of the seats so far.",
                "Từng suất một, cho đơn vị có trọng số ÷ (số suất theo trọng số + 1) lớn nhất trong các đơn vị còn dưới phần chính xác của số suất tính đến lúc đó."
            )
        case .roundingUp: ("rounded up", "làm tròn lên")
        case .roundingDown: ("rounded down", "làm tròn xuống")
        case .roundingNearest: ("rounded to the nearest whole number", "làm tròn đến số nguyên gần nhất")
        case .roundingModified:
            (
                "rounded to the nearest whole number, but the first seat from 0.7",
                "làm tròn đến số nguyên gần nhất, riêng suất đầu tiên từ 0,7"
            )
        case .roundingGeometric: ("rounded up above √(n·(n+1))", "làm tròn lên khi trên √(n·(n+1))")
        case .roundingHarmonic: ("rounded up above 2n(n+1)/(2n+1)", "làm tròn lên khi trên 2n(n+1)/(2n+1)")
        case .allocationTie:
            (
                "Undecided: {0} have equal claims; seats left: {1}. Settle it with --lot SEED, or otherwise.",
                "Chưa xác định: {0} ngang nhau, còn {1} suất. Bốc thăm bằng --lot SEED, hoặc quyết định cách khác."
            )
        case .allocationDraw:
            (
                "By lot with the seed “{0}”: {1} had equal claims; seats left: {2}; drawn: {3}.",
                "Bốc thăm với mã “{0}”: {1} ngang nhau, còn {2} suất; trúng: {3}."
            )
        case .allocationDrawNumber: ("{0} ({1})", "{0} ({1})")
        case .allocationMoved:
            (
                "Seats that cannot be filled for want of nominees: {0} ({1}); they go to: {2}.",
                "Số suất không có đủ người được giới thiệu: {0} ({1}); chuyển cho: {2}."
            )
        case .allocationQuotaRule:
            (
                "Quota rule: the exact share of {0} is between {1} and {2}; it has {3}.",
                "Quy tắc định mức: phần chính xác của {0} từ {1} đến {2}; được {3}."
            )
        case .outlookNext: ("The next seat would go to: {0}.", "Suất tiếp theo sẽ cho: {0}.")
        case .outlookLast: ("Nearest to losing a seat: {0}.", "Gần mất suất nhất: {0}.")
        case .outlookNextLoses: ("With it, {0} would lose one.", "Khi đó {0} mất một suất.")
        case .outlookLastGains: ("Then {0} would have one more.", "Khi đó {0} được thêm một suất.")
        case .outlookTied: ("{0} (equal)", "{0} (ngang nhau)")
        case .outlookNobody: ("nobody, because of the bounds", "không đơn vị nào, vì giới hạn")
        case .outlookOrder: ("The seats by weight in their order: {0}.", "Thứ tự các suất theo trọng số: {0}.")
        case .conflictMinima:
            (
                "Impossible: the minima, with base, bonus and appointed seats, add up to {0}; there are {1} seats ({2}).",
                "Không thể phân bổ: tổng tối thiểu, kể cả suất nền, cộng thêm và chỉ định, là {0}; chỉ có {1} suất ({2})."
            )
        case .conflictMaxima:
            (
                "Impossible: the units can have at most {0} together, and there are {1} seats ({2}); a unit without weight has its minimum only.",
                "Không thể phân bổ: các đơn vị cộng lại được nhiều nhất {0}, trong khi có {1} suất ({2}); đơn vị không có trọng số chỉ có mức tối thiểu."
            )
        case .conflictCrossed:
            (
                "Impossible: the minimum, with base, bonus and appointed seats, is above the maximum: {0}.",
                "Không thể phân bổ: tối thiểu, kể cả suất nền, cộng thêm và chỉ định, lớn hơn tối đa: {0}."
            )
        case .conflictUnit: ("{0} {1}", "{0} {1}")
        case .conflictCrossedUnit: ("{0} ({1} > {2})", "{0} ({1} > {2})")
        case .compareTitle:
            (
                "{0} seats for {1} units, method by method; * marks units that differ",
                "{0} suất cho {1} đơn vị theo từng phương pháp; * là đơn vị có khác biệt"
            )
        case .compareWeightsTitle:
            (
                "{0} seats for {1} units by {2}, weight by weight; * marks units that differ",
                "{0} suất cho {1} đơn vị theo phương pháp {2} với từng căn cứ phân bổ; * là đơn vị có khác biệt"
            )
        case .columnEqualParts: ("equal parts", "chia đều")
        case .compareTies: ("{0}: undecided among {1}; {2} seats left.", "{0}: chưa xác định giữa {1}; còn {2} suất.")
        case .whatIfTitle: ("{0} with {1} to {2} seats for {3} units", "{0} với {1} đến {2} suất cho {3} đơn vị")
        case .whatIfLoses: ("With more seats a unit has fewer: {0}.", "Tổng số suất tăng mà có đơn vị bị giảm: {0}.")
        case .whatIfMonotone: ("With more seats no unit has fewer.", "Tổng số suất tăng, không đơn vị nào bị giảm.")
        case .whatIfUndecided: ("undecided: {0}", "chưa xác định: {0}")
        case .whatIfImpossible: ("impossible", "không thể")
        case .methodHamilton: ("largest remainders (Hamilton)", "phần dư lớn nhất (Hamilton)")
        case .methodDroop: ("largest remainders with Droop's quota", "phần dư lớn nhất, định mức Droop")
        case .methodAdams: ("Adams", "Adams")
        case .methodDean: ("Dean", "Dean")
        case .methodHuntingtonHill: ("Huntington and Hill", "Huntington-Hill")
        case .methodWebster: ("Webster", "Webster")
        case .methodModified: ("Webster with a first seat from 0.7", "Webster, suất đầu tiên từ 0,7")
        case .methodJefferson: ("Jefferson", "Jefferson")
        case .methodBalinskiYoung: ("Balinski and Young", "Balinski-Young")
        }
    }
}

extension Message {
    /// The message `code` with `parameters`.
    package init(_ code: AllocationMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
