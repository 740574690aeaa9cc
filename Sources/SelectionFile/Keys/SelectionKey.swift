import DocumentSchema
import SelectionCore
import Wording

/// The keys of the selection file's outermost map.
package enum SelectionKey: String, CodingKey, DescribedKey {
    case status, stopped, solver, objective, bound, gap, selected, rules, ruleCount, conflicting, relaxation, inputs
    case timing, core, work, certificate, version, lottery, cost, impossible, seatReasons, explanation, longestBroken
    case replacement

    /// The keys as the schema states them: a table, as long as there are keys.
    package var described: KeyDescription {
        switch self {
        case .status: always(.word(of: Outcome.Status.self), "What is known.", "Kết luận.")
        case .stopped: always(.word(of: Outcome.Stop.self), "Why the search ended.", "Lý do kết thúc tìm kiếm.")
        case .solver: always(SolverKey.form, "Who found it.", "Bộ giải đã tìm ra kết quả.")
        case .objective: always(.nullable(ObjectiveKey.form), "What the selection attains.", "Kết quả đạt được.")
        case .bound:
            always(BoundKey.form, "What no selection can exceed.", "Mức không kết quả nào vượt qua được.")
        case .gap:
            sometimes(
                .json(.number), "How far objective and bound are apart, as a fraction.",
                "Khoảng cách giữa kết quả và cận, dạng phân số.")
        case .selected: always(.texts, "The ids of the delegates.", "Mã các đại biểu được chọn.")
        case .rules: always(RuleKey.list, "Each rule, counted.", "Từng quy định và số đếm được.")
        case .ruleCount: always(.json(.count), "How many rules there are.", "Số lượng quy định.")
        case .conflicting: always(.texts, "What collides.", "Các quy định mâu thuẫn nhau.")
        case .relaxation: always(MoveKey.list, "Bounds to be moved.", "Các mức cần nới.")
        case .inputs: always(InputsKey.form, "The files that were read.", "Các tệp đã đọc.")
        case .timing: always(TimingKey.form, "Seconds of each phase.", "Thời gian từng bước, tính bằng giây.")
        case .core:
            sometimes(
                CoreKey.form, "Who could still matter at the end.", "Những người còn phải xét ở bước cuối.")
        case .work: sometimes(WorkKey.form, "How much work it was.", "Khối lượng tính toán.")
        case .certificate:
            sometimes(ProofKey.form, "What verify --bound follows.", "Chứng minh để kiểm tra lại cận.")
        case .version: always(.json(.text), "The version of delegates.", "Phiên bản của delegates.")
        case .lottery: always(LotteryKey.form, "The lottery.", "Kết quả bốc thăm.")
        case .cost: sometimes(CostKey.form, "What the delegates cost.", "Kinh phí cho các đại biểu.")
        case .impossible:
            always(ReasonKey.list, "What counting shows.", "Điều không thể thực hiện, theo số đếm.")
        case .seatReasons: sometimes(.texts, "Why seats stay empty.", "Lý do còn suất trống.")
        case .explanation:
            sometimes(ExplanationKey.form, "The conflict in full.", "Giải thích đầy đủ về mâu thuẫn.")
        case .longestBroken:
            sometimes(
                .texts, "Rules broken for most of the search.", "Các quy định bị vi phạm lâu nhất khi tìm kiếm.")
        case .replacement:
            sometimes(ReplacementKey.form, "What changed of a list.", "Thay đổi so với danh sách trước.")
        }
    }

    /// The selection file, described.
    package static let document = DocumentDescription(
        Words("A selection, as delegates select writes it.", "Kết quả lựa chọn do lệnh delegates select ghi ra."),
        map,
        definitions: [(StageKey.definition, StageKey.form), (PartKey.definition, PartKey.form)])
}

extension ValueForm {
    /// A list of texts, such as ids.
    static var texts: ValueForm { .listed(.json(.text)) }
}
