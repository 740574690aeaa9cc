import Foundation
import TestSupport
import Testing
import Wording

@testable import delegates

/// Help, usage errors and YAML syntax messages in Vietnamese.
@Suite struct HelpWordsTests {
    private static func sentences(of command: CommandDescription) -> [String] {
        let arguments = command.shown.flatMap { [$0.abstract, $0.discussion] }
        let own = ([command.abstract, command.discussion] + arguments).compactMap(\.self).filter { !$0.isEmpty }
        return own + (command.subcommands ?? []).filter { $0.commandName != "help" }.flatMap { sentences(of: $0) }
    }

    @Test func everySentenceOfHelpIsTranslatedAndNoneIsLeftOver() throws {
        let spoken = Set(HelpWordsTests.sentences(of: try CommandDescription.whole()))
        #expect(spoken.count > 80)
        for sentence in spoken { #expect(HelpWords.catalogue[sentence] != nil, "\(sentence)") }
        for sentence in HelpWords.catalogue.keys { #expect(spoken.contains(sentence), "\(sentence)") }
        for (english, vietnamese) in HelpWords.catalogue { #expect(!vietnamese.isEmpty && vietnamese != english) }
    }

    @Test func everyCommandSaysEveryArgumentInVietnamese() throws {
        for command in try CommandDescription.whole().ownSubcommands {
            let page = try HelpPage(of: command.commandName).text
            #expect(page.hasPrefix("TỔNG QUAN: ") && page.contains("CÁCH DÙNG: delegates \(command.commandName)"))
            for argument in command.shown {
                #expect(page.contains(argument.label), "\(command.commandName) \(argument.label)")
                for value in argument.allValues ?? [] {
                    #expect(page.contains(value), "\(command.commandName) \(value)")
                }
            }
            // The parser does not break the line of the usage, in neither language.
            let lines = page.split(separator: "\n").filter { $0.contains(" ") && !$0.hasPrefix("CÁCH DÙNG: ") }
            for line in lines { #expect(line.count <= 80, "\(line)") }
        }
    }

    @Test(arguments: [
        (["select", "--help", "--lang", "vi"], [:]), (["select", "-h", "--lang=vi"], [:]),
        (["help", "select"], ["LANG": "vi_VN.UTF-8"]), (["select", "--help"], ["LC_ALL": "vi_VN", "LANG": "en_US"]),
        (["select", "--help"], ["LC_MESSAGES": "vi_VN"]),
    ])
    func helpIsInTheLanguageThatWasAskedFor(arguments: [String], environment: [String: String]) throws {
        let run = try Command(environment: environment).start(arguments).finish()
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output == (try HelpPage(of: "select").text))
    }

    @Test func englishHelpIsTheParsersOwn() throws {
        let run = try Command(environment: ["LANG": "vi_VN"]).run("select", "--help", "--lang", "en")
        #expect(run.output.hasPrefix("OVERVIEW: Select delegates from a pool by a plan.\n\nUSAGE: delegates select"))
    }

    @Test(arguments: [
        (["select", "a"], "Lỗi: Thiếu tham số “<pool>”\nTrợ giúp:  <pool>  Danh sách người"),
        (
            ["selct"],
            "Lỗi: Thừa tham số “selct”\nCách dùng: delegates <lệnh con>\n  Xem “delegates --help” để biết thêm."
        ),
        (["select", "a", "b", "--frce"], "Lỗi: Không có tùy chọn “--frce”. Có phải ý là “--force”?"),
        (["select", "a", "b", "--qqqqqqqq"], "Lỗi: Không có tùy chọn “--qqqqqqqq”"),
        (["select", "a", "b", "--threads"], "Lỗi: Thiếu giá trị cho “--threads <threads>”"),
        (["select", "a", "b", "c"], "Lỗi: Thừa tham số “c”"),
        (["select", "a", "b", "c", "d"], "Lỗi: Thừa 2 tham số: “c', 'd”"),
        (["select", "a", "b", "--threads", "x"], "Lỗi: Giá trị “x” không dùng được cho “--threads <threads>”"),
        (
            ["select", "a", "b", "--solver", "x"],
            "Lỗi: Giá trị “x” không dùng được cho “--solver <solver>”. Hãy chọn một trong các giá trị: "
        ),
        (["select", "a", "b", "--force=1"], "Lỗi: Tùy chọn “--force” không kèm giá trị, nhưng lại ghi “1”."),
        (
            ["allocate", "a", "--method", "x"],
            "Lỗi: Giá trị “x” không dùng được cho “--method <method>”. Hãy chọn một trong các giá trị sau:"
        ),
    ])
    func aWrongUseIsSaidInVietnamese(arguments: [String], expected: String) throws {
        let run = try Command(environment: ["LANG": "vi_VN.UTF-8"]).start(arguments).finish()
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors.hasPrefix(expected), "\(run.errors)")
        #expect(!run.errors.contains("Error:") && !run.errors.contains("Usage:"))
    }

    @Test func theLanguageOfAWrongUseIsLookedForInTheArguments() throws {
        let vietnamese = try Command().run("select", "a", "b", "--frce", "--lang", "vi")
        #expect(vietnamese.errors.hasPrefix("Lỗi: Không có tùy chọn “--frce”. Có phải ý là “--force”?"))
        let english = try Command(environment: ["LANG": "vi_VN"]).run("select", "a", "b", "--frce", "--lang=en")
        #expect(english.errors.hasPrefix("Error: Unknown option '--frce'. Did you mean '--force'?"))
    }

    @Test func syntaxOfYAMLIsSaidInVietnamese() throws {
        let folder = try TemporaryFolder()
        let plan = try folder.write("plan.yaml", "seats: { max: 2\nrules: ]\n")
        let pool = try folder.write("pool.csv", "id\nN1\n")
        let run = try Command(environment: ["LANG": "vi_VN"]).run("check", plan, pool)
        #expect(run.status == 65)
        #expect(run.errors.contains("không đọc được theo YAML: thiếu dấu “,” hoặc “}”"), "\(run.errors)")
    }

    /// No placeholder of a page is left to `man` to interpret.
    @Test func everyManPageHasItsSections() throws {
        let names = try CommandDescription.whole().ownSubcommands.map(\.commandName)
        for name in [nil] + names.map(Optional.some) {
            let page = try ManualPage(of: name, version: "1").text
            #expect(page.hasPrefix(".TH \"DELEGATES") && page.contains(".SH NAME\n") && page.contains(".SH OPTIONS\n"))
            let requests: Set = [".TH", ".SH", ".TP", ".B", ".BR", ".PP", ".nf", ".fi"]
            for line in page.split(separator: "\n") where line.hasPrefix(".") {
                #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
            }
        }
    }
}
