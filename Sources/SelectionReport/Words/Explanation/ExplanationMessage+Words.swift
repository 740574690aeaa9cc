import Wording

extension ExplanationMessage {
    package var words: Words {
        switch self {
        case .explainBase(let delegates, let merit, let shortfalls):
            Words(
                "The selection: \(delegates) \(delegates, "delegate", "delegates"), \(merit) points\(shortfalls).",
                "Danh sách gốc: \(delegates) đại biểu, tổng điểm \(merit)\(shortfalls)."
            )
        case .explainBaseShort(let priority, let shortfall):
            Words(
                "; short in priority \(priority) by \(shortfall)",
                "; ưu tiên \(priority) còn thiếu \(shortfall) so với chỉ tiêu")
        case .explainBaseProven: Words("It is proven optimal.", "Đã chứng minh là tối ưu.")
        case .explainBasePublished(let file):
            Words("It is the one in \(file), counted again.", "Đây là danh sách trong tệp \(file), đã đếm lại.")
        case .explainBaseNotProven:
            Words(
                "It is not proven optimal, so what is said of costs holds beside this selection only.",
                "Chưa chứng minh được là tối ưu, nên các so sánh dưới đây chỉ đúng với danh sách này."
            )
        case .explainSelected(let nominee): Words("\(nominee): selected", "\(nominee): được chọn")
        case .explainNotSelected(let nominee): Words("\(nominee): not selected", "\(nominee): không được chọn")
        case .explainPerson(let merit, let lottery):
            Words(
                "\(merit) \(merit, "point", "points"), lottery number \(lottery).",
                "Điểm thành tích \(merit), số bốc thăm \(lottery).")
        case .explainCountedIn(let rules): Words("Counted in: \(rules).", "Được tính vào: \(rules).")
        case .explainPinnedIn(let place):
            Words("The plan pins them in\(place).", "Phương án ấn định phải có mặt\(place).")
        case .explainPinnedOut(let place):
            Words("The plan pins them out\(place).", "Phương án ấn định không được chọn\(place).")
        case .explainNeeded:
            Words(
                "Without them the required rules cannot all hold (proven).",
                "Nếu không có người này thì không thể giữ đúng mọi quy định bắt buộc (đã chứng minh)."
            )
        case .explainBetter:
            Words(
                "Every list without them is worse (proven); the best of those is this one.",
                "Mọi danh sách không có người này đều kém hơn (đã chứng minh); danh sách tốt nhất trong số đó như sau."
            )
        case .explainTiedSelected:
            Words(
                "A list without them is as good in seats, targets and merit: the lottery decided.",
                "Có danh sách không có người này mà tốt ngang bằng về số đại biểu, chỉ tiêu và điểm: do bốc thăm quyết định."
            )
        case .explainTiedNotSelected:
            Words(
                "A list with them is as good in seats, targets and merit: the lottery decided.",
                "Có danh sách có người này mà tốt ngang bằng về số đại biểu, chỉ tiêu và điểm: do bốc thăm quyết định."
            )
        case .explainTiedNumber(let selected, let other):
            Words(
                "Sum of the lottery numbers: \(selected) in the selection, \(other) in the other list.",
                "Tổng các số bốc thăm: danh sách gốc \(selected), danh sách kia \(other)."
            )
        case .explainImpossible:
            Words(
                "With them the required rules cannot all hold (proven).",
                "Nếu có người này thì không thể giữ đúng mọi quy định bắt buộc (đã chứng minh)."
            )
        case .explainConflict:
            Words(
                "What stands in the way, rules that cannot all hold then:",
                "Vướng các quy định sau, không thể cùng được giữ đúng:"
            )
        case .explainBlocking(let rules):
            Words(
                "Dropping any one of these would make room: \(rules).",
                "Chỉ cần bỏ một trong các quy định sau là có thể chọn được: \(rules)."
            )
        case .explainBlockingNeeded(let rules):
            Words(
                "Dropping any one of these would let them go: \(rules).",
                "Chỉ cần bỏ một trong các quy định sau là có thể không chọn người này: \(rules)."
            )
        case .explainBlockingSeveral:
            Words(
                "No rule about them is the only obstacle: several would have to give way together.",
                "Không có riêng một quy định nào liên quan đến người này gây vướng: phải nới nhiều quy định cùng lúc."
            )
        case .explainOutranked(let delegates):
            Words(
                "Outranked: \(delegates) \(delegates, "delegate", "delegates") could be exchanged for them with every rule and target kept as it is, but \(delegates, "has", "each has") more points, or as many and a lottery number not lower:",
                "Xếp sau: có \(delegates) đại biểu mà đổi lấy người này thì mọi quy định và chỉ tiêu vẫn giữ nguyên, nhưng các đại biểu đó đều có điểm cao hơn, hoặc bằng điểm và số bốc thăm không thấp hơn:"
            )
        case .explainCompetitor(let nominee, let merit, let lottery):
            Words(
                "\(nominee), \(merit) \(merit, "point", "points"), number \(lottery)",
                "\(nominee), \(merit) điểm, số bốc thăm \(lottery)")
        case .explainMoreCompetitors(let count): Words("and \(count) more", "và \(count) người nữa")
        case .explainNoExchange:
            Words(
                "No delegate could be exchanged for them with every rule and target kept as it is.",
                "Không có đại biểu nào đổi lấy người này mà mọi quy định và chỉ tiêu vẫn giữ nguyên."
            )
        case .explainForbidden(let delegates):
            Words(
                "Exchanged for any of \(delegates) \(delegates, "delegate", "delegates"), a required rule would be broken.",
                "Đổi với \(delegates) đại biểu thì vi phạm quy định bắt buộc."
            )
        case .explainTargetsSuffer(let delegates):
            Words(
                "Exchanged for any of \(delegates) \(delegates, "delegate", "delegates"), a target would change for the worse.",
                "Đổi với \(delegates) đại biểu thì chỉ tiêu bị ảnh hưởng xấu đi."
            )
        case .explainCostly:
            Words(
                "Every list with them is worse (proven); the best of those is this one.",
                "Mọi danh sách có người này đều kém hơn (đã chứng minh); danh sách tốt nhất trong số đó như sau."
            )
        case .explainReasonNotProven:
            Words(
                "Whether a list as good decides otherwise is not proven.",
                "Chưa chứng minh được liệu có danh sách tốt ngang bằng mà quyết định khác hay không."
            )
        case .explainWithout: Words("If they are left out", "Nếu không chọn người này")
        case .explainWith: Words("If they must be in", "Nếu bắt buộc phải có người này")
        case .explainWithoutPin:
            Words("If the plan pinned them out instead", "Nếu thay vào đó ấn định không chọn người này")
        case .explainWithPin: Words("If the plan pinned them in instead", "Nếu thay vào đó ấn định phải có người này")
        case .explainProven: Words("proven", "đã chứng minh")
        case .explainNotProven:
            Words("not proven: a better list may exist", "chưa chứng minh: có thể còn danh sách tốt hơn")
        case .explainNotProvenStopped(let reason): Words("not proven: \(reason)", "chưa chứng minh: \(reason)")
        case .explainNothingChanges:
            Words("Seats, targets and merit stay as they are.", "Số đại biểu, chỉ tiêu và tổng điểm giữ nguyên.")
        case .explainRuleShortfall(let shortfall):
            Words("shortfall of \(shortfall)", "\(shortfall) còn thiếu so với chỉ tiêu")
        case .explainEnters(let count): Words("Come in (\(count))", "Vào (\(count))")
        case .explainLeaves(let count): Words("Leave (\(count))", "Ra (\(count))")
        case .explainMorePeople(let count):
            Words("and \(count) more, all in the JSON file", "và \(count) người nữa, đủ cả trong tệp JSON")
        case .explainWithheld:
            Words(
                "Reasons and exchanges are not shown here: rules of this plan count sensitive columns, of which they would tell.",
                "Lý do và cách đổi người không được hiển thị tại đây: quy định của phương án này tính theo các cột dữ liệu nhạy cảm, nên lý do sẽ làm lộ dữ liệu đó."
            )
        case .explainInfeasible:
            Words("The required rules cannot all hold.", "Không thể giữ đúng mọi quy định bắt buộc.")
        case .explainUnknown: Words("No list was found.", "Chưa tìm được danh sách nào.")

        case .explainRuleTarget(let label, let priority):
            Words("\(label): a target of priority \(priority)", "\(label): chỉ tiêu ưu tiên \(priority)")
        case .explainRuleRequired(let label): Words("\(label): required", "\(label): bắt buộc")
        case .explainRuleNow(let count, let base, let share, let bounds, let standing):
            Words(
                "Selected: \(count) of \(base)\(share); bounds: \(bounds); \(standing).",
                "Được chọn: \(count) trên \(base)\(share); giới hạn: \(bounds); \(standing).")
        case .explainRuleKept: Words("kept", "đạt")
        case .explainRuleMissed(let shortfall):
            Words("missed by \(shortfall)", "chưa đạt, chênh \(shortfall) so với chỉ tiêu")
        case .explainNominated(let count): Words("Nominated: \(count).", "Được giới thiệu: \(count) người.")
        case .explainAttainableFilled(let delegates, let range):
            Words(
                "Attainable under the required rules with \(delegates) \(delegates, "delegate", "delegates"): \(range).",
                "Có thể đạt khi giữ mọi quy định bắt buộc và chọn \(delegates) đại biểu: \(range)."
            )
        case .explainAttainableAny(let range):
            Words(
                "Attainable under the required rules with any permitted number of delegates: \(range).",
                "Có thể đạt khi giữ mọi quy định bắt buộc, với mọi số đại biểu được phép: \(range)."
            )
        case .explainAttainableRange(let most, let least):
            Words("at most \(most), at least \(least)", "nhiều nhất \(most), ít nhất \(least)")
        case .explainShareRange(let most, let least):
            Words(
                "As a share of the base group: at most \(most), at least \(least).",
                "Tính theo tỷ lệ trên nhóm làm gốc: cao nhất \(most), thấp nhất \(least)."
            )
        case .explainShareNone: Words("nobody of the base group", "không có ai thuộc nhóm làm gốc")
        case .explainNotProvenRange(let bound): Words("\(bound) (not proven)", "\(bound) (chưa chứng minh)")
        case .explainStepPerson: Words("One step is one person.", "Mỗi bước là một người.")
        case .explainStepShare: Words("One step is one percentage point.", "Mỗi bước là một điểm phần trăm.")
        case .explainAsPlanned: Words("as planned", "như phương án")
        case .explainDropped: Words("dropped", "bỏ quy định")
        case .explainTighter: Words("one step tighter", "chặt hơn một bước")
        case .explainLooser: Words("one step looser", "nới một bước")
        case .explainChangesOf(let bound): Words("Who changes, \(bound):", "Thay người, \(bound):")
        case .explainClassOnly:
            Words(
                "A class cannot be moved by itself: its share is what the others leave. Edit the composition in a scenario.",
                "Không thể đổi riêng một thành phần, vì tỷ lệ của nó là phần còn lại của các thành phần khác. Hãy sửa cơ cấu (composition) trong một phương án."
            )
        case .explainColumnChange: Words("Change", "Thay đổi")
        case .explainColumnBound: Words("Bounds", "Giới hạn")
        case .explainColumnShort(let priority):
            Words("Short, priority \(priority)", "Còn thiếu, ưu tiên \(priority)")
        case .explainColumnMerit: Words("Merit", "Tổng điểm")
        case .explainColumnDifference: Words("Difference", "Chênh lệch")
        case .explainColumnChanged: Words("People changed", "Số người thay")
        case .explainColumnHighest: Words("Highest", "Cao nhất")
        case .explainColumnLowest: Words("Lowest", "Thấp nhất")
        case .explainColumnDroppedSeats: Words("Delegates if dropped", "Số đại biểu nếu bỏ")
        case .explainColumnDroppedMerit: Words("Merit if dropped", "Điểm nếu bỏ")
        case .explainColumnDroppedTargets: Words("Others missed if dropped", "Chỉ tiêu khác thiếu thêm nếu bỏ")
        case .explainAllRules: Words("All rules", "Mọi quy định")
        case .explainAllRulesNote:
            Words(
                "Highest and lowest: what can be attained under the required rules. If dropped: what the best list without the rule has more or less.",
                "Cao nhất, thấp nhất: mức có thể đạt khi giữ mọi quy định bắt buộc. Nếu bỏ: danh sách tốt nhất khi không có quy định đó hơn kém bao nhiêu."
            )
        case .explainTargetChange(let priority, let change):
            Words("priority \(priority): \(change)", "ưu tiên \(priority): \(change)")
        case .explainQuota(let column):
            Words("Nominated and asked for, by \(column)", "Số được giới thiệu so với yêu cầu, theo \(column)")
        case .explainQuotaWithin(let column, let group):
            Words(
                "Nominated and asked for, by \(column), within \(group)",
                "Số được giới thiệu so với yêu cầu, theo \(column), trong nhóm \(group)"
            )
        case .explainColumnNominated: Words("Nominated", "Giới thiệu")
        case .explainColumnMissing: Words("Missing", "Còn thiếu")
        case .explainMissingNone:
            Words(
                "Enough people were nominated for every minimum.", "Mọi mức tối thiểu đều có đủ người được giới thiệu.")
        case .explainMissingValue(let value, let nominated, let needed):
            Words(
                "Missing: \(value) (\(nominated) nominated, at least \(needed) needed).",
                "Còn thiếu: \(value) (giới thiệu \(nominated), cần ít nhất \(needed)).")
        case .explainUnitsWithRoom(let units):
            Words(
                "Units that nominated fewer than they may have, nominated/most: \(units).",
                "Đơn vị nên giới thiệu thêm, vì chưa giới thiệu đến mức tối đa (giới thiệu/tối đa): \(units)."
            )
        case .explainUnitsWithSeats(let units):
            Words(
                "Every unit nominated as many as its quota allows. These have seats left in it, so they could nominate the missing ones without giving up others, selected/most: \(units).",
                "Mọi đơn vị đều đã giới thiệu đủ mức tối đa. Các đơn vị sau còn suất theo phân bổ nên có thể giới thiệu thêm mà không phải bớt người của mình (được chọn/tối đa): \(units)."
            )
        case .explainUnitsFull:
            Words(
                "Every unit nominated as many as its quota allows and has no seat left in it: any unit could nominate the missing ones, in place of others of its own.",
                "Mọi đơn vị đều đã giới thiệu đủ mức tối đa và không còn suất theo phân bổ: đơn vị nào giới thiệu thêm thì phải thay người của chính mình."
            )
        case .explainMoreUnits(let count): Words("and \(count) more", "và \(count) đơn vị nữa")
        case .explainUnitNominees(let unit, let count, let most):
            Words("\(unit) \(count)/\(most)", "\(unit) \(count)/\(most)")

        }
    }
}
