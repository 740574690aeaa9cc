import SelectionCore
import SelectionInput
import SyntheticConferences

extension InstanceSpecification {
    /// The instance, read as a user's files are.
    public func inputs() throws -> SelectionInputs {
        let files = Dictionary(uniqueKeysWithValues: files().map { ($0.name, $0.bytes()) })
        func file(_ name: String) -> InputFile { InputFile(name: name, bytes: files[name] ?? []) }
        return try InputReader.read(plan: file("plan.yaml"), pool: file("nominees.csv")) { name in file(name) }
    }
}
