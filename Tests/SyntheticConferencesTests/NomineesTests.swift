import SyntheticConferences
import TestSupport
import Testing

@Suite struct NomineesTests {
    @Test(arguments: InstanceFileTests.specifications)
    func everyNomineeIsOneFullLine(specification: InstanceSpecification) throws {
        let table = try CSVTable(#require(specification.files().last).bytes())
        #expect(table.rows.count == specification.nominees)
        #expect(table.rows.allSatisfy { $0.count == table.header.count })
    }

    @Test(arguments: InstanceFileTests.specifications)
    func idsAreUniqueAndEquallyWide(specification: InstanceSpecification) throws {
        let table = try CSVTable(#require(specification.files().last).bytes())
        let ids = table.column(specification.family == .office ? "Mã" : "id")
        #expect(Set(ids).count == specification.nominees)
        #expect(Set(ids.map(\.count)).count == 1)
    }

    @Test(arguments: InstanceFileTests.specifications)
    func bothClassesArePresentAndNoneIsBlank(specification: InstanceSpecification) throws {
        let table = try CSVTable(#require(specification.files().last).bytes())
        let isOffice = specification.family == .office
        let column = isOffice ? "Thành phần đại biểu" : "class"
        guard table.header.contains(column) else { return }
        let classes = isOffice ? ["Cơ sở", "Khách mời, lãnh đạo"] : ["grassroots", "guest"]
        #expect(Set(table.column(column)) == Set(classes))
    }

    @Test(arguments: InstanceFileTests.specifications)
    func nobodyIsNamelessAndThePlanSaysThatNobodyExists(specification: InstanceSpecification) throws {
        let files = specification.files()
        let table = try CSVTable(#require(files.last).bytes())
        let names = table.column(specification.family == .office ? "Họ và tên" : "name")
        #expect(names.count == specification.nominees && !names.contains(""))
        let plan = try text(#require(files.first))
        #expect(plan.contains("# Synthetic: ") && plan.lowercased().contains("nobody in the list exists"))
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
