import ArgumentParser
import DelegateSelection

extension PoolForgetting.Names: ExpressibleByArgument {}

/// `delegates forget`.
struct ForgetCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Blank the personal data of nominees who were not selected, once it is not needed any more.",
        discussion: """
            Ethnic group, religion, party, citizen's number, telephone, address, birth date, age and household are blanked; \
            everything else stays as it is written. A record beside the new file, named like it with .record.json, links the \
            two by their hashes, so that verify goes on to work.
            """)

    @Argument(help: "The nominees, a CSV, XLSX or ODS file.", completion: .file())
    var pool: String

    @Option(help: "The selection whose delegates are kept whole.", completion: .file())
    var keep: String

    @Option(help: "What becomes of the names of those who were not selected: keep, or marker.")
    var names = PoolForgetting.Names.keep

    @Option(help: "Another heading whose cells are blanked; may be repeated.")
    var also: [String] = []

    @Option(help: "A heading whose cells stay; may be repeated.")
    var except: [String] = []

    @Option(help: "The heading of the ids; by default one that reads like id or Mã.")
    var id: String?

    @OptionGroup var place: OutputPlace
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        guard let file = try place.file(inputs: [pool, keep]), let path = place.output else {
            throw CommandFailure.usage(Message(.outputNeeded))
        }
        let record = try OutputFile(path: path + ".record.json", mayReplace: place.force, inputs: [pool, keep])
        let result = try PoolForgetting.forget(
            InputFile(path: pool), keeping: try StatedSelection(InputFile(path: keep)).delegates, also: also,
            except: except, names: names, idHeading: id)
        try file.write(bytes: result.bytes)
        try record.write(result.record.json)
        let people = "\(result.record.forgotten)"
        Console.note(
            Message(.forgotten(people: people, columns: result.record.columns.joined(separator: ", "))).text(language))
        return .done
    }
}
