import Wording

extension ExplanationMessage {
    /// The words in English and in Vietnamese.
    var pair: (english: String, vietnamese: String) {
        switch self {
        case .explainBase:
            (
                "The selection: {0} {0|delegate|delegates}, {1} points{2}.",
                "Danh sách gốc: {0} đại biểu, tổng điểm {1}{2}."
            )
        case .explainBaseShort: ("; short in priority {0} by {1}", "; ưu tiên {0} còn lệch {1}")
        case .explainBaseProven: ("It is proven optimal.", "Đã chứng minh là tối ưu.")
        case .explainBasePublished:
            ("It is the one in {0}, counted again.", "Đây là danh sách trong tệp {0}, đã đếm lại.")
        case .explainBaseNotProven:
            (
                "It is not proven optimal, so what is said of costs holds beside this selection only.",
                "Chưa chứng minh được là tối ưu, nên các so sánh dưới đây chỉ đúng với danh sách này."
            )
        case .explainSelected: ("{0}: selected", "{0}: được chọn")
        case .explainNotSelected: ("{0}: not selected", "{0}: không được chọn")
        case .explainPerson:
            ("{0} {0|point|points}, lottery number {1}.", "Điểm thành tích {0}, số bốc thăm {1}.")
        case .explainCountedIn: ("Counted in: {0}.", "Được tính vào: {0}.")
        case .explainPinnedIn: ("The plan pins them in{0}.", "Kế hoạch ấn định phải có mặt{0}.")
        case .explainPinnedOut: ("The plan pins them out{0}.", "Kế hoạch ấn định không được chọn{0}.")
        case .explainNeeded:
            (
                "Without them the required rules cannot all hold (proven).",
                "Nếu không có người này thì không thể giữ đúng mọi quy tắc bắt buộc (đã chứng minh)."
            )
        case .explainBetter:
            (
                "Every list without them is worse (proven); the best of those is this one.",
                "Mọi danh sách không có người này đều kém hơn (đã chứng minh); danh sách tốt nhất trong số đó như sau."
            )
        case .explainTiedSelected:
            (
                "A list without them is as good in seats, targets and merit: the lottery decided.",
                "Có danh sách không có người này mà tốt ngang bằng về số đại biểu, mục tiêu và điểm: do bốc thăm quyết định."
            )
        case .explainTiedNotSelected:
            (
                "A list with them is as good in seats, targets and merit: the lottery decided.",
                "Có danh sách có người này mà tốt ngang bằng về số đại biểu, mục tiêu và điểm: do bốc thăm quyết định."
            )
        case .explainTiedNumber:
            (
                "Sum of the lottery numbers: {0} in the selection, {1} in the other list.",
                "Tổng các số bốc thăm: danh sách gốc {0}, danh sách kia {1}."
            )
        case .explainImpossible:
            (
                "With them the required rules cannot all hold (proven).",
                "Nếu có người này thì không thể giữ đúng mọi quy tắc bắt buộc (đã chứng minh)."
            )
        case .explainConflict:
            (
                "What stands in the way, rules that cannot all hold then:",
                "Vướng các quy định sau, không thể cùng được giữ đúng:"
            )
        case .explainBlocking:
            (
                "Dropping any one of these would make room: {0}.",
                "Chỉ cần bỏ một trong các quy tắc sau là có thể chọn được: {0}."
            )
        case .explainBlockingNeeded:
            (
                "Dropping any one of these would let them go: {0}.",
                "Chỉ cần bỏ một trong các quy tắc sau là có thể không chọn người này: {0}."
            )
        case .explainBlockingSeveral:
            (
                "No rule about them is the only obstacle: several would have to give way together.",
                "Không có riêng một quy tắc nào liên quan đến người này gây vướng: phải nới nhiều quy tắc cùng lúc."
            )
        case .explainOutranked:
            (
                "Outranked: {0} {0|delegate|delegates} could be exchanged for them with every rule and target kept as it is, but {0|has|each has} more points, or as many and a lottery number not lower:",
                "Xếp sau: có {0} đại biểu mà đổi lấy người này thì mọi quy tắc và mục tiêu vẫn giữ nguyên, nhưng các đại biểu đó đều có điểm cao hơn, hoặc bằng điểm và số bốc thăm không thấp hơn:"
            )
        case .explainCompetitor: ("{0}, {1} {1|point|points}, number {2}", "{0}, {1} điểm, số bốc thăm {2}")
        case .explainMoreCompetitors: ("and {0} more", "và {0} người nữa")
        case .explainNoExchange:
            (
                "No delegate could be exchanged for them with every rule and target kept as it is.",
                "Không có đại biểu nào đổi lấy người này mà mọi quy tắc và mục tiêu vẫn giữ nguyên."
            )
        case .explainForbidden:
            (
                "Exchanged for any of {0} {0|delegate|delegates}, a required rule would be broken.",
                "Đổi với {0} đại biểu thì vi phạm quy tắc bắt buộc."
            )
        case .explainTargetsSuffer:
            (
                "Exchanged for any of {0} {0|delegate|delegates}, a target would change for the worse.",
                "Đổi với {0} đại biểu thì mục tiêu bị ảnh hưởng xấu đi."
            )
        case .explainCostly:
            (
                "Every list with them is worse (proven); the best of those is this one.",
                "Mọi danh sách có người này đều kém hơn (đã chứng minh); danh sách tốt nhất trong số đó như sau."
            )
        case .explainReasonNotProven:
            (
                "Whether a list as good decides otherwise is not proven.",
                "Chưa chứng minh được liệu có danh sách tốt ngang bằng mà quyết định khác hay không."
            )
        case .explainWithout: ("If they are left out", "Nếu không chọn người này")
        case .explainWith: ("If they must be in", "Nếu bắt buộc phải có người này")
        case .explainWithoutPin: ("If the plan pinned them out instead", "Nếu thay vào đó ấn định không chọn người này")
        case .explainWithPin: ("If the plan pinned them in instead", "Nếu thay vào đó ấn định phải có người này")
        case .explainProven: ("proven", "đã chứng minh")
        case .explainNotProven: ("not proven: a better list may exist", "chưa chứng minh: có thể còn danh sách tốt hơn")
        case .explainNotProvenStopped: ("not proven: {0}", "chưa chứng minh: {0}")
        case .explainNothingChanges:
            ("Seats, targets and merit stay as they are.", "Số đại biểu, mục tiêu và tổng điểm giữ nguyên.")
        case .explainRuleShortfall: ("shortfall of {0}", "còn lệch của {0}")
        case .explainEnters: ("Come in ({0})", "Vào ({0})")
        case .explainLeaves: ("Leave ({0})", "Ra ({0})")
        case .explainMorePeople: ("and {0} more, all in --format json", "và {0} người nữa, đủ cả trong --format json")
        case .explainInfeasible:
            ("The required rules cannot all hold.", "Không thể giữ đúng mọi quy tắc bắt buộc.")
        case .explainUnknown: ("No list was found.", "Chưa tìm được danh sách nào.")

        case .explainRuleTarget: ("{0} ({1}): a target of priority {2}", "{0} ({1}): mục tiêu ưu tiên {2}")
        case .explainRuleRequired: ("{0} ({1}): required", "{0} ({1}): bắt buộc")
        case .explainRuleNow:
            ("Selected: {0} of {1}{2}; bounds: {3}; {4}.", "Được chọn: {0} trên {1}{2}; giới hạn: {3}; {4}.")
        case .explainRuleKept: ("kept", "đạt")
        case .explainRuleMissed: ("missed by {0}", "còn lệch {0}")
        case .explainNominated: ("Nominated: {0}.", "Được giới thiệu: {0} người.")
        case .explainAttainableFilled:
            (
                "Attainable under the required rules with {0} {0|delegate|delegates}: {1}.",
                "Có thể đạt khi giữ mọi quy tắc bắt buộc và chọn {0} đại biểu: {1}."
            )
        case .explainAttainableAny:
            (
                "Attainable under the required rules with any permitted number of delegates: {0}.",
                "Có thể đạt khi giữ mọi quy tắc bắt buộc, với mọi số đại biểu được phép: {0}."
            )
        case .explainAttainableRange: ("at most {0}, at least {1}", "nhiều nhất {0}, ít nhất {1}")
        case .explainShareRange:
            (
                "As a share of the base group: at most {0}, at least {1}.",
                "Tính theo tỷ lệ trên nhóm làm gốc: cao nhất {0}, thấp nhất {1}."
            )
        case .explainShareNone: ("nobody of the base group", "không có ai thuộc nhóm làm gốc")
        case .explainNotProvenRange: ("{0} (not proven)", "{0} (chưa chứng minh)")
        case .explainStepPerson: ("One step is one person.", "Mỗi bước là một người.")
        case .explainStepShare: ("One step is one percentage point.", "Mỗi bước là một điểm phần trăm.")
        case .explainAsPlanned: ("as planned", "như kế hoạch")
        case .explainDropped: ("dropped", "bỏ quy tắc")
        case .explainTighter: ("one step tighter", "chặt hơn một bước")
        case .explainLooser: ("one step looser", "nới một bước")
        case .explainChangesOf: ("Who changes, {0}:", "Thay người, {0}:")
        case .explainClassOnly:
            (
                "A class cannot be moved by itself: its share is what the others leave. Edit the composition in a scenario.",
                "Không thể đổi riêng một thành phần, vì tỷ lệ của nó là phần còn lại của các thành phần khác. Hãy sửa cơ cấu (composition) trong một phương án."
            )
        case .explainColumnChange: ("Change", "Thay đổi")
        case .explainColumnBound: ("Bounds", "Giới hạn")
        case .explainColumnShort: ("Short P{0}", "Lệch ƯT{0}")
        case .explainColumnMerit: ("Merit", "Tổng điểm")
        case .explainColumnDifference: ("Difference", "Chênh lệch")
        case .explainColumnChanged: ("People changed", "Số người thay")
        case .explainColumnHighest: ("Highest", "Cao nhất")
        case .explainColumnLowest: ("Lowest", "Thấp nhất")
        case .explainColumnDroppedMerit: ("Merit if dropped", "Điểm nếu bỏ")
        case .explainColumnDroppedTargets: ("Others missed if dropped", "Mục tiêu khác lệch nếu bỏ")
        case .explainAllRules: ("All rules", "Mọi quy tắc")
        case .explainAllRulesNote:
            (
                "Highest and lowest: what can be attained under the required rules. If dropped: what the best list without the rule has more or less.",
                "Cao nhất, thấp nhất: mức có thể đạt khi giữ mọi quy tắc bắt buộc. Nếu bỏ: danh sách tốt nhất khi không có quy tắc đó hơn kém bao nhiêu."
            )
        case .explainTargetChange: ("P{0}: {1}", "ƯT{0}: {1}")
        case .explainQuota: ("Nominated and asked for, by {0}", "Số được giới thiệu so với yêu cầu, theo {0}")
        case .explainQuotaWithin:
            (
                "Nominated and asked for, by {0}, within {1}",
                "Số được giới thiệu so với yêu cầu, theo {0}, trong nhóm {1}"
            )
        case .explainColumnNominated: ("Nominated", "Giới thiệu")
        case .explainColumnMissing: ("Missing", "Còn thiếu")
        case .explainMissingNone:
            ("Enough people were nominated for every minimum.", "Mọi mức tối thiểu đều có đủ người được giới thiệu.")
        case .explainMissingValue:
            ("Missing: {0} ({1} nominated, at least {2} needed).", "Còn thiếu: {0} (giới thiệu {1}, cần ít nhất {2}).")
        case .explainUnitsWithRoom:
            (
                "Units that nominated fewer than they may have, nominated/most: {0}.",
                "Đơn vị nên giới thiệu thêm, vì chưa giới thiệu đến mức tối đa (giới thiệu/tối đa): {0}."
            )
        case .explainUnitsWithSeats:
            (
                "Every unit nominated as many as its quota allows. These have seats left in it, so they could nominate the missing ones without giving up others, selected/most: {0}.",
                "Mọi đơn vị đều đã giới thiệu đủ mức tối đa. Các đơn vị sau còn suất theo phân bổ nên có thể giới thiệu thêm mà không phải bớt người của mình (được chọn/tối đa): {0}."
            )
        case .explainUnitsFull:
            (
                "Every unit nominated as many as its quota allows and has no seat left in it: any unit could nominate the missing ones, in place of others of its own.",
                "Mọi đơn vị đều đã giới thiệu đủ mức tối đa và không còn suất theo phân bổ: đơn vị nào giới thiệu thêm thì phải thay người của chính mình."
            )
        case .explainMoreUnits: ("and {0} more", "và {0} đơn vị nữa")
        case .explainUnitNominees: ("{0} {1}/{2}", "{0} {1}/{2}")

        }
    }
}
