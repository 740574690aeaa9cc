import NomineeImport
import SelectionCore
import SelectionInput

/// A reader of tables and plans that is given bytes of any kind: it may refuse them, and must not trap or loop.
enum ReaderFuzzer: String, CaseIterable {
    /// A table of nominees, for a plan.
    case csv
    /// A list that is imported.
    case list
    /// A plan.
    case yaml

    private static let plan = """
        columns: { id: Mã, name: Họ và tên, unit: Đơn vị, gender: Giới tính, birth: Ngày sinh, age: Tuổi, score: Điểm }
        seats: { max: 3 }
        groups: { women: { gender: Nữ }, young: { age: { max: 35 } } }
        quotas: [{ by: unit, each: { max: 2 } }]
        rules: [{ id: women, group: women, min: 40%, priority: 1 }]
        merit: [{ column: score }]
        """

    /// Reads the bytes.
    /// - Throws: the reason why they are refused.
    func read(_ bytes: UnsafeRawBufferPointer) throws {
        do throws(InputRejection) {
            switch self {
            case .csv:
                let pool = InputFile(name: "nominees.csv", bytes: Array(bytes))
                let plan = InputFile(name: "plan.yaml", bytes: ReaderFuzzer.plan.utf8)
                _ = try InputReader.read(plan: plan, pool: pool)
            case .list:
                let plan = try PlanForImport.read(.text(ReaderFuzzer.plan, name: "plan.yaml"))
                let list = InputFile(name: "list.csv", bytes: Array(bytes))
                _ = try Importer.read(ImportMaterial(files: [list], plan: plan))
            case .yaml:
                let text = String(decoding: bytes, as: UTF8.self)
                _ = try PlanForImport.read(.text(text, name: "plan.yaml"))
            }
        } catch {
            throw Refusal(reason: error.diagnostics.map { $0.text(.english) }.joined(separator: "\n"))
        }
    }
}
