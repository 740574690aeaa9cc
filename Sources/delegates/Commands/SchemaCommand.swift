import ArgumentParser
import DelegateSelection

extension DocumentKind: ExpressibleByArgument {}

/// `delegates schema`.
struct SchemaCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a kind of file, by which editors check it while it is typed.",
        discussion: """
            With the schema in plan.schema.json beside it, a plan is checked by editors that know YAML Language Server if it \
            begins with the line

            # yaml-language-server: $schema=plan.schema.json
            """)

    @Argument(help: "Which kind of file.")
    var kind: DocumentKind

    @OptionGroup var place: OutputPlace
    @OptionGroup var console: ConsoleArguments

    func perform() throws -> ExitStatus {
        try place.file(inputs: []).publish(DelegateSelector.schema(of: kind, language))
        return .done
    }
}
