import Foundation
import TestSupport
import Testing

@Suite struct DemoTests {
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test func theDemoIsTheGoldenOne() throws {
        let run = try Command(folder: DemoTests.repository).run("demo")
        #expect(run.status == 0)
        try Golden.expect(Golden.withoutSolver(run.output), "demo.txt")
    }

    /// Without its data the demo makes them.
    @Test func theDemoRunsAnywhere() throws {
        let folder = try TemporaryFolder()
        let run = try Command(folder: folder.url).run("demo")
        #expect(run.status == 0)
        #expect(run.errors.contains("Datasets/lang-son-2025"))
        #expect(try folder.names == [])
        try Golden.expect(Golden.withoutSolver(run.output), "demo.txt")
    }
}
