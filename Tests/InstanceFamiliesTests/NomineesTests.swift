import InstanceFamilies
import Testing

@Suite struct NomineesTests {
    @Test(arguments: InstanceFileTests.specifications)
    func everyNomineeIsOneFullLine(specification: InstanceSpecification) {
        let table = CSVTable(specification.files()[2].bytes())
        #expect(table.rows.count == specification.nominees)
        #expect(table.rows.allSatisfy { $0.count == table.header.count })
    }

    @Test(arguments: InstanceFileTests.specifications)
    func idsAreUniqueAndEquallyWide(specification: InstanceSpecification) {
        let ids = CSVTable(specification.files()[2].bytes()).column(specification.family == .city ? "id" : "Mã")
        #expect(Set(ids).count == specification.nominees)
        #expect(Set(ids.map(\.count)).count == 1)
    }

    @Test(arguments: InstanceFileTests.specifications)
    func bothClassesArePresentAndNoneIsBlank(specification: InstanceSpecification) {
        let table = CSVTable(specification.files()[2].bytes())
        let isCity = specification.family == .city
        let classes = isCity ? ["grassroots", "guest"] : ["Cơ sở", "Khách mời, lãnh đạo"]
        #expect(Set(table.column(isCity ? "class" : "Thành phần đại biểu")) == Set(classes))
    }

    /// The columns that the city plan names in groups, composition, quotas and merit.
    @Test func cityColumnsAreThoseOfThePlan() {
        let files = InstanceSpecification(family: .city, nominees: 200, seed: 3).files()
        let header = CSVTable(files[2].bytes()).header
        for column in ["unit", "class", "gender", "ethnicity", "sector", "occupation", "age_band", "collective"] {
            #expect(header.contains(column))
        }
        #expect(header.count == 13)
        #expect(text(files[0]).contains("column: award") && header.contains("award"))
        #expect(text(files[0]).contains("column: score") && header.contains("score"))
    }

    @Test func officeColumnsAreMappedToHeaders() throws {
        let files = InstanceSpecification(family: .office, nominees: 200, seed: 3).files()
        let header = CSVTable(files[2].bytes()).header
        let mapping = try #require(text(files[0]).split(separator: "columns:\n").last?.split(separator: "\n\n").first)
        let mapped = mapping.split(separator: "\n").map { $0.split(separator: "\"")[1] }
        #expect(mapped.count == 14)
        #expect(mapped.allSatisfy { header.contains(String($0)) })
    }

    @Test func officeHasBlanksQuotesAndTheMark() {
        let table = CSVTable(InstanceSpecification(family: .office, nominees: 1_200, seed: 5).files()[2].bytes())
        for column in ["Dân tộc", "Nghề nghiệp", "Tuổi"] {
            let blanks = table.column(column).count { $0.isEmpty }
            #expect((1...60).contains(blanks))
        }
        #expect(table.column("Đơn vị").contains { $0.contains(",") })
        #expect(table.column("Phong trào thi đua").contains { $0.contains("\"") })
        #expect(Set(table.column("Ghi chú")) == ["dữ liệu mô phỏng"])
    }

    private func text(_ file: InstanceFile) -> String {
        String(decoding: file.bytes(), as: UTF8.self)
    }
}
