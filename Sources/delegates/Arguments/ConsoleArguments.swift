import ArgumentParser
import DelegateSelection
import Foundation

extension Language: ExpressibleByArgument {}

/// `--lang` and `--quiet`.
struct ConsoleArguments: ParsableArguments {
    @Option(
        help:
            "The language of messages and reports; by default that of LC_ALL, LC_MESSAGES or LANG, for demo Vietnamese."
    )
    var lang: Language?

    @Flag(help: "Say nothing on standard error but errors: no warnings, no notes, no progress.")
    var quiet = false

    /// The language that was asked for, or else the environment's.
    var language: Language { lang ?? ConsoleArguments.ofEnvironment(ProcessInfo.processInfo.environment) }

    /// The language for messages where arguments could not be parsed: that of `--lang`, or else of the environment.
    static func ofArguments(_ arguments: [String]) -> Language {
        let options = Array(arguments.prefix { $0 != "--" })
        let apart = zip(options, options.dropFirst()).compactMap { $0 == "--lang" ? Language(rawValue: $1) : nil }
        let joined = options.compactMap { option in
            option.hasPrefix("--lang=") ? Language(rawValue: String(option.dropFirst("--lang=".count))) : nil
        }
        return (apart + joined).last ?? ofEnvironment(ProcessInfo.processInfo.environment)
    }

    /// The arguments without `--lang` and its value.
    static func removed(from arguments: [String]) -> [String] {
        let isValue = zip([""] + arguments, arguments).map { before, _ in before == "--lang" }
        return zip(arguments, isValue).filter { !$1 && $0 != "--lang" && !$0.hasPrefix("--lang=") }.map(\.0)
    }

    /// The language of the first variable that is set: Vietnamese for `vi…`, English for anything else.
    static func ofEnvironment(_ environment: [String: String]) -> Language {
        let setting = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return setting?.hasPrefix("vi") ?? false ? .vietnamese : .english
    }
}
