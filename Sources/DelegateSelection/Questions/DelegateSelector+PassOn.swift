import SelectionCore
import SelectionFile
import SelectionInput

extension DelegateSelector {
    /// The inputs with only those to be selected from who are on the list in a selection file, as for the congress above.
    /// - Throws: `InputRejection` with everyone on the list who is no nominee, and every pin that is not on it.
    public static func passingOn(
        _ list: InputSource, in inputs: SelectionInputs
    ) throws(InputRejection) -> SelectionInputs {
        var inputs = inputs
        let reading = try PublishedListReader.read(try list.open(), for: &inputs, purpose: .passingOn)
        inputs.select(from: reading.list)
        inputs.remarks += reading.remarks
        return inputs
    }
}
