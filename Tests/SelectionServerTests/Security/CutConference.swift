import Foundation
import TestSupport

/// A conference of a few dozen synthetic people, for tests that ask for thousands of pages: Lạng Sơn's files, cut down.
enum CutConference {
    private static let units = ["Phường Hoàng Văn Thụ", "Phường Tam Thanh", "Xã Mai Pha"]

    /// An office that has it.
    static func office() async throws -> OfficeFixture {
        let folder = try folder()
        let office = try await OfficeFixture(conference: folder.url.path)
        // The folder is there until it was read.
        return withExtendedLifetime(folder) { office }
    }

    /// A folder of it.
    static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        func lines(_ name: String) throws -> [String] {
            try String(contentsOfFile: OfficeFixture.langSon + "/" + name, encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        let people = try lines("nominees.csv")
        var counts: [String: Int] = [:]
        let kept = people.dropFirst().filter { line in
            guard let unit = units.first(where: { line.contains(",\($0),") }) else { return false }
            counts[unit, default: 0] += 1
            return counts[unit, default: 0] <= 16
        }
        _ = try folder.write("nominees.csv", ([people[0]] + kept).joined(separator: "\n") + "\n")
        let list = try lines("units.csv")
        let own = list.dropFirst().filter { line in units.contains { line.hasPrefix($0 + ",") } }
        _ = try folder.write("units.csv", ([list[0]] + own).joined(separator: "\n") + "\n")
        _ = try folder.write("quotas.csv", "value,min,max\n" + units.map { "\($0),2,6\n" }.joined())
        for name in ["letterhead.yaml", "import.yaml"] {
            _ = try folder.write(name, try lines(name).joined(separator: "\n"))
        }
        let plan = try lines("plan.yaml")
        let columns = plan.drop { $0 != "columns:" }.prefix { !$0.isEmpty }.joined(separator: "\n")
        _ = try folder.write("plan.yaml", "title: Hội nghị thử\n\n\(columns)\n\n\(rules)")
        return folder
    }

    private static let rules = """
        seats: { max: 12 }

        groups:
          women: { gender: "Nữ" }

        quotas:
          - { by: unit, file: quotas.csv }

        rules:
          - { id: women, label: "Đại biểu nữ", group: women, of: all, min: 40%, priority: 1 }

        merit:
          - column: achievement
            weight: 0.5

        lottery: { seed: "LS-2025" }

        """
}
