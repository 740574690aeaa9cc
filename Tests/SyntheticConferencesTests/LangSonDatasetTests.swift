import Foundation
import SyntheticConferences
import Testing

@Suite struct LangSonDatasetTests {
    /// The committed files are what the office family makes of 1,200 nominees and seed 2025.
    @Test(arguments: ["plan.yaml", "quotas.csv", "nominees.csv"])
    func theDatasetIsGenerated(name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Datasets/lang-son-2025")
        let committed = try Data(contentsOf: folder.appendingPathComponent(name))
        let files = InstanceSpecification(family: .office, nominees: 1_200, seed: 2025).files()
        let generated = try #require(files.first { $0.name == name })
        #expect(committed == Data(generated.bytes()))
    }
}
