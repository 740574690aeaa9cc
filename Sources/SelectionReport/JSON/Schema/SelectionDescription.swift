import DocumentSchema
import SelectionCore
import Wording

/// The selection file as `JSONReport` writes it. A key that is not required is left out where there is nothing to say.
package enum SelectionDescription {
    /// The file.
    package static let document = DocumentDescription(
        Words("A selection, as delegates select writes it.", "Kết quả lựa chọn do lệnh delegates select ghi ra."),
        map([
            always("status", words(Outcome.Status.self), "What is known.", "Kết luận."),
            always("stopped", words(Outcome.Stop.self), "Why the search ended.", "Lý do kết thúc tìm kiếm."),
            always("solver", solver, "Who found it.", "Bộ giải đã tìm ra kết quả."),
            always("objective", .nullable(objective), "What the selection attains.", "Kết quả đạt được."),
            always("bound", bound, "What no selection can exceed.", "Mức không kết quả nào vượt qua được."),
            sometimes(
                "gap", .json(.number), "How far objective and bound are apart, as a fraction.",
                "Khoảng cách giữa kết quả và cận, dạng phân số."),
            always("selected", list(.json(.text)), "The ids of the delegates.", "Mã các đại biểu được chọn."),
            always("rules", list(rule), "Each rule, counted.", "Từng quy định và số đếm được."),
            always("ruleCount", .json(.count), "How many rules there are.", "Số lượng quy định."),
            always("conflicting", list(.json(.text)), "What collides.", "Các quy định mâu thuẫn nhau."),
            always("relaxation", list(move), "Bounds to be moved.", "Các mức cần nới."),
            always("inputs", inputs, "The files that were read.", "Các tệp đã đọc."),
            always("timing", timing, "Seconds of each phase.", "Thời gian từng bước, tính bằng giây."),
            sometimes("core", core, "Who could still matter at the end.", "Những người còn phải xét ở bước cuối."),
            sometimes("work", work, "How much work it was.", "Khối lượng tính toán."),
            sometimes("certificate", certificate, "What verify --bound follows.", "Chứng minh để kiểm tra lại cận."),
            always("version", .json(.text), "The version of delegates.", "Phiên bản của delegates."),
            always("lottery", lottery, "The lottery.", "Kết quả bốc thăm."),
            sometimes("cost", cost, "What the delegates cost.", "Kinh phí cho các đại biểu."),
            always("impossible", list(reason), "What counting shows.", "Điều không thể thực hiện, theo số đếm."),
            sometimes("seatReasons", list(.json(.text)), "Why seats stay empty.", "Lý do còn suất trống."),
            sometimes("explanation", explanation, "The conflict in full.", "Giải thích đầy đủ về mâu thuẫn."),
            sometimes(
                "longestBroken", list(.json(.text)), "Rules broken for most of the search.",
                "Các quy định bị vi phạm lâu nhất khi tìm kiếm."),
            sometimes("replacement", replacement, "What changed of a list.", "Thay đổi so với danh sách trước."),
        ]),
        definitions: [("stage", stage), ("part", part)])

    // The parts of a map.

    static func map(_ keys: [KeyDescription]) -> MapDescription {
        MapDescription(keys, isOpen: true)
    }

    static func object(_ keys: KeyDescription...) -> ValueForm { .map(map(keys)) }

    static func list(_ form: ValueForm) -> ValueForm { .list(of: form, mayBeEmpty: true) }

    static func always(_ name: String, _ form: ValueForm, _ english: Sentence, _ vietnamese: Sentence) -> KeyDescription
    {
        KeyDescription(name, form, isRequired: true, Words(english, vietnamese))
    }

    static func sometimes(
        _ name: String, _ form: ValueForm, _ english: Sentence, _ vietnamese: Sentence
    ) -> KeyDescription { KeyDescription(name, form, Words(english, vietnamese)) }

    static func words<Choice>(_ type: Choice.Type) -> ValueForm
    where Choice: RawRepresentable<String> & CaseIterable { .choice(type.allCases.map(\.rawValue)) }
}
