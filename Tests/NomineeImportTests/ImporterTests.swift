import SelectionCore
import SelectionInput
import Testing
import Wording

@testable import NomineeImport

@Suite struct ImporterTests {
    @Test func aListWithTitlesSectionsTotalsAndASignature() throws {
        let result = try ImportFixture(
            (
                "chi-lang.csv",
                """
                UBND TP LẠNG SƠN,,,,,,
                DANH SÁCH GIỚI THIỆU ĐẠI BIỂU,,,,,,
                STT,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Đảng viên,Danh hiệu
                (1),(2),(3),(4),(5),(6),(7)
                A,CƠ SỞ,,,,,
                I,Phường Chi Lăng,,,,,
                1,Ông  Nông Văn A,2/9/1975,Nam,KINH,x,Lao động tiên tiến
                2,Lý Thị B,1990,Nữ,//,,-nt-
                II,Xã Mai Pha,,,,,
                1,Hà Văn C,05/10/2000,nam,Mèo,03/02/2020,Chiến sĩ thi đua cơ sở
                STT,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Đảng viên,Danh hiệu
                2,Vi Thị D,,Nu,Tày,,
                ,Tổng cộng: 4 người,,,,,
                ,,,,,"Lạng Sơn, ngày 05 tháng 02 năm 2025",
                ,NGƯỜI LẬP BIỂU,,,,TM. ỦY BAN NHÂN DÂN,
                ,Nguyễn Văn Ký,,,,,
                """
            )
        ).result()
        #expect(result.column("Họ và tên") == ["Nông Văn A", "Lý Thị B", "Hà Văn C", "Vi Thị D"])
        #expect(result.column("Đơn vị") == ["Phường Chi Lăng", "Phường Chi Lăng", "Xã Mai Pha", "Xã Mai Pha"])
        #expect(result.column("Thành phần") == ["Cơ sở", "Cơ sở", "Cơ sở", "Cơ sở"])
        #expect(result.column("Dân tộc") == ["Kinh", "Kinh", "Mông", "Tày"])
        #expect(result.column("Đảng viên") == ["Có", "", "Có", ""])
        #expect(
            result.column("Danh hiệu") == ["Lao động tiên tiến", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", ""])
        #expect(result.column("Ngày sinh") == ["02/09/1975", "1990", "05/10/2000", ""])
        // 27 June 2025: before the birthday of the first and of the third.
        #expect(result.column("Tuổi") == ["49", "", "24", ""])
        #expect(result.column("Giới tính") == ["Nam", "Nữ", "Nam", "Nu"])
        #expect(result.column("Mã") == ["N0001", "N0002", "N0003", "N0004"])
        #expect(
            result.rows.map(\.last) == ["chi-lang.csv:B7", "chi-lang.csv:B8", "chi-lang.csv:B10", "chi-lang.csv:B12"])
        #expect(result.lines(.withoutMarks) == ["D12 Nu → Nữ"])
        #expect(result.lines(.ageFromYear) == ["C8  → 35"])
        #expect(result.lines(.asAbove) == ["E8 // → Kinh", "G8 -nt- → Lao động tiên tiến"])
        #expect(result.lines(.formOfAddress) == ["B7 Ông  Nông Văn A → Nông Văn A"])
        #expect(result.waiting == 2)
        #expect(result.files == [.init(file: "chi-lang.csv", sheet: nil, header: 3, nominees: 4, leftOut: 9)])
    }

    @Test func whichOfTwoDateColumnsIsFilledGivesTheGender() throws {
        let result = try ImportFixture(
            (
                "Xã Mai Pha.csv",
                """
                Họ và tên,"Ngày, tháng, năm sinh",,Dân tộc,Thành phần
                ,Nam,Nữ,,
                Nông Văn A,2/9/1975,,Tày,Cơ sở
                Lý Thị B,,12/11/1990,Nùng,Cơ sở
                Hà C,1/1/1980,2/2/1980,Kinh,Khách mời
                Vi Thị D,,31/02/1991,Tày,Cơ sở
                Bế E,x,,Tày,Cơ sở
                """
            )
        ).result()
        #expect(result.column("Giới tính") == ["Nam", "Nữ", "", "Nữ", "Nam"])
        // What is no day stays as it is written, and is told.
        #expect(result.column("Ngày sinh") == ["02/09/1975", "12/11/1990", "", "31/02/1991", ""])
        #expect(result.lines(.genderColumn) == ["B3  → Nam", "C4  → Nữ", "C6  → Nữ", "B7  → Nam"])
        #expect(
            result.remarks.contains {
                $0.problem == Message(ImportMessage.noDay) && $0.location?.cell?.name == "C6"
            })
        #expect(
            result.remarks.contains {
                $0.problem == Message(ImportMessage.bothGenders) && $0.location?.cell?.name == "B5"
            })
        // The file's name is a guess until somebody agrees.
        #expect(result.column("Đơn vị") == ["", "", "", "", ""])
        #expect(result.lines(.unitFromFile) == ["A1  → Xã Mai Pha"])
    }

    /// A row that says much, or is numbered, is somebody, though the name is missing; the name is asked for.
    @Test func nobodyIsLostForWantOfAName() throws {
        var fixture = ImportFixture(
            (
                "a.csv",
                """
                STT,Họ và tên,Ngày sinh,Dân tộc,Đơn vị,Thành phần
                1,,2/9/1975,Tày,Xã Mai Pha,Cơ sở
                2,Lý Thị B,12/11/1990,Nùng,Xã Mai Pha,Cơ sở
                3,,,,Xã Mai Pha,Khách mời
                """
            ))
        let result = try fixture.result()
        #expect(result.column("Họ và tên") == ["", "Lý Thị B", ""])
        #expect(result.lines(.noName) == ["C2  → ", "E4  → "])
        #expect(result.waiting == 2)
        fixture.decisions = "file,sheet,cell,column,before,after,agree\na.csv,,C2,Họ và tên,,Hà Văn C,có\n"
        #expect(try fixture.result().column("Họ và tên") == ["Hà Văn C", "Lý Thị B", ""])
    }

    @Test func twoAnswersToOneQuestionAreRefused() throws {
        var fixture = ImportFixture(("a.csv", "Họ và tên,Đơn vị,Thành phần\nLý Thị B,Xã Mai Pha,Cơ sở\n"))
        let line = "a.csv,,A2,Họ và tên,Lý Thị B,Lý Thị Bê"
        fixture.decisions = "file,sheet,cell,column,before,after,agree\n\(line),có\n\(line),không\n"
        #expect(throws: InputRejection.self) { try fixture.result() }
        fixture.decisions = "file,sheet,cell,column,before,after,agree\n\(line),có\n\(line),có\n"
        #expect(throws: Never.self) { try fixture.result() }
    }

    @Test func anEarlierPoolWithAnIdTwiceIsRefused() throws {
        var fixture = ImportFixture(("a.csv", "Họ và tên,Đơn vị,Thành phần\nLý Thị B,Xã Mai Pha,Cơ sở\n"))
        fixture.previous = "Mã,Họ và tên\nN1,Lý Thị B\nN1,Hà C\n"
        #expect {
            try fixture.result()
        } throws: { error in
            (error as? InputRejection)?.diagnostics.first?.location?.line == 3
        }
    }

    @Test func answersAreKeptAndEverythingElseStaysAsItIsWritten() throws {
        let list = (
            "a.csv",
            """
            Họ và tên,Giới tính,Dân tộc,Đơn vị,Thành phần
            Lý Thị B,Nu,Tay,Phường Chi Lăng,Cơ sở
            Hà Văn C,Nam,Nung,Phường Chi Lăng,Cơ sở
            """
        )
        var fixture = ImportFixture(list)
        let first = try fixture.result()
        #expect(first.waiting == 3)
        #expect(first.column("Dân tộc") == ["Tay", "Nung"])
        fixture.decisions = """
            file,sheet,cell,column,before,after,rule,certainty,agree
            a.csv,,B2,Giới tính,Nu,Nữ,,,có
            a.csv,,C2,Dân tộc,Tay,Mông,,,YES
            a.csv,,C3,Dân tộc,Nung,Nùng,,,không
            a.csv,,C9,Dân tộc,Nung,Nùng,,,không
            """
        let second = try fixture.result()
        #expect(second.waiting == 0)
        #expect(second.column("Giới tính") == ["Nữ", "Nam"])
        #expect(second.column("Dân tộc") == ["Mông", "Nung"])
        #expect(second.remarks.count { $0.problem.kind == "staleDecision" } == 1)
        #expect(second.review.filter { !$0.isCertain }.map(\.answer) == [.yes, .yes, .no])
    }

    @Test func anAnswerThatIsNeitherYesNorNoIsRefusedWithItsPlace() {
        var fixture = ImportFixture(("a.csv", "Họ và tên,Dân tộc\nA,Tay\n"))
        fixture.decisions =
            "file,sheet,cell,column,before,after,rule,certainty,agree\na.csv,,B2,Dân tộc,Tay,Tày,,,chắc là có\n"
        #expect {
            try fixture.result()
        } throws: { error in
            (error as? InputRejection)?.diagnostics.map { $0.text(.english) } == [
                "review.csv:2: “chắc là có” says neither yes nor no; write có or không, or leave it blank to decide later; cell I2"
            ]
        }
    }

    @Test func whoIsNominatedTwiceIsAskedAboutAndCountsOnceWhereAgreed() throws {
        var fixture = ImportFixture(
            ("a.csv", "Họ và tên,Ngày sinh,Đơn vị,Thành phần\nNông Văn Hoà,2/9/1975,Phường Chi Lăng,Cơ sở\n"),
            (
                "b.csv",
                "Họ và tên,Ngày sinh,Đơn vị,Thành phần\nNông Văn Hòa,02-09-1975,Xã Mai Pha,Khách mời\nNông Văn Hòa,3/9/1975,Xã Mai Pha,Cơ sở\n"
            ))
        #expect(try fixture.result().column("Mã") == ["N0001", "N0003", "N0002"])
        #expect(try fixture.result().lines(.samePerson) == ["A2 Nông Văn Hòa → = a.csv:A2"])
        fixture.decisions = "file,sheet,cell,column,before,after,agree\nb.csv,,A2,,Nông Văn Hòa,= a.csv:A2,có\n"
        #expect(try fixture.result().column("Đơn vị") == ["Phường Chi Lăng", "Xã Mai Pha"])
        // What the first time lacks is taken from the second, and told.
        fixture.lists[0].text = "Họ và tên,Ngày sinh,Đơn vị,Thành phần\nNông Văn Hoà,2/9/1975,Phường Chi Lăng,\n"
        #expect(try fixture.result().column("Thành phần") == ["Khách mời", "Cơ sở"])
        #expect(
            try fixture.result().review.contains { $0.rule == .samePerson && $0.after == "Khách mời" && $0.isCertain })
        // Whatever the answer, nobody else has another id.
        #expect(try fixture.result().column("Mã") == ["N0001", "N0002"])
    }

    @Test func idsStayWithTheirPeopleWhenACorrectedListComes() throws {
        var fixture = ImportFixture(
            (
                "a.csv",
                """
                Họ và tên,Ngày sinh,Đơn vị,Thành phần
                Người Mới,1/1/1990,Phường Chi Lăng,Cơ sở
                Lý Thị B,12/11/1990,Xã Mai Pha,Cơ sở
                Nông Văn A,2/9/1975,Phường Chi Lăng,Cơ sở
                Hà Văn C,,Phường Chi Lăng,Cơ sở
                Hà Văn C,,Xã Mai Pha,Cơ sở
                """
            ))
        fixture.previous = """
            Mã,Họ và tên,Ngày sinh,Đơn vị
            N0001,Nông Văn A,02/09/1975,Phường Chi Lăng
            N0007,Lý Thị B,,Phường Chi Lăng
            N0009,Hà Văn C,,Xã Mai Pha
            """
        let result = try fixture.result()
        #expect(result.column("Mã") == ["N0010", "N0007", "N0001", "N0011", "N0009"])
        #expect(result.lines(.newID).count == 2)
        #expect(result.lines(.previousID).count == 3)
    }

    @Test func idsThatTwoListsGaveToTwoPeopleAreGivenAnew() throws {
        let result = try ImportFixture(
            ("a.csv", "Mã,Họ và tên,Đơn vị\nLS1,Nông Văn A,Xã Mai Pha\n"),
            ("b.csv", "Mã,Họ và tên,Đơn vị\nLS1,Lý Thị B,Xã Mai Pha\n")
        ).result()
        #expect(result.column("Mã") == ["LS1", "N0001"])
        #expect(result.lines(.takenID) == ["B2 LS1 → N0001"])
    }

    @Test func whatIsMissingIsToldPerUnitAndColumn() throws {
        let result = try ImportFixture(
            (
                "a.csv",
                """
                Họ và tên,Ngày sinh,Đơn vị,Thành phần,Dân tộc,Giới tính,Danh hiệu
                Nông Văn A,2/9/1975,Phường Chi Lăng,Cơ sở,,Nam,Lao động tiên tiến
                Lý Thị B,,Phường Chi Lăng,Cơ sở,Tày,,Lao động tiên tiến
                Hà Văn C,1/1/1980,Xã Mai Pha,Cơ sở,Tày,Nam,Lao động tiên tiến
                """
            )
        ).result()
        let completeness = result.completeness
        #expect(completeness.units.map(\.name) == ["Phường Chi Lăng", "Xã Mai Pha", "Phòng Nội vụ"])
        #expect(completeness.units.map(\.nominees) == [2, 1, 0])
        #expect(completeness.units.map(\.lacksNominees) == [false, true, false])
        func missing(_ heading: String) -> [Int] {
            completeness.headings.firstIndex(of: heading).map { column in completeness.units.map { $0.missing[column] }
            } ?? []
        }
        #expect(missing("Dân tộc") == [1, 0, 0])
        #expect(missing("Tuổi") == [1, 0, 0])
        #expect(missing("Giới tính") == [1, 0, 0])
        #expect(missing("Đảng viên") == [2, 1, 0])
        let notes = UnitNotes.notes(result, .vietnamese)
        #expect(notes.map(\.unit) == ["Phường Chi Lăng", "Xã Mai Pha"])
    }

    @Test func aFileWithoutAListIsRefusedAndEveryFileIsTold() {
        let fixture = ImportFixture(("a.csv", "Tên hàng,Giá\nGạo,5\n"), ("b.csv", ""), ("c.csv", "x\"y\n"))
        #expect {
            try fixture.result()
        } throws: { error in
            let files = (error as? InputRejection)?.diagnostics.filter { $0.severity == .error }.compactMap(
                \.location?.file)
            return Set(files ?? []) == ["a.csv", "b.csv", "c.csv"]
        }
    }

    @Test func nothingIsLost() throws {
        // Each filled cell of a name is a nominee, a line of the review, or both.
        let result = try ImportFixture(
            (
                "a.csv",
                """
                STT,Họ và tên,Dân tộc
                1,Nông Văn A,Tày
                ,Lý Thị B,
                ,Khối cơ quan,
                2,Hà Văn C,
                """
            )
        ).result()
        #expect(result.column("Họ và tên") == ["Nông Văn A", "Hà Văn C"])
        #expect(result.lines(.onlyName) == ["B3  → Lý Thị B", "B4  → Khối cơ quan"])
    }

    @Test func theSameListsGiveTheSameBytes() throws {
        let fixture = ImportFixture(
            ("a.csv", "Họ và tên,Dân tộc,Đơn vị\nA B,Tay,P. Chi Lăng\nC D,Nung,Mai Pha\n"),
            ("b.csv", "Đơn vị;Họ và tên;Dân tộc\nMai Pha;E F;kinh\n"))
        let (one, other) = (try fixture.result(), try fixture.result())
        #expect(ImportFiles.pool(one) == ImportFiles.pool(other))
        #expect(ImportFiles.review(one) == ImportFiles.review(other))
        #expect(one.column("Đơn vị") == ["Phường Chi Lăng", "Mai Pha", "Mai Pha"])
    }

    @Test func `lists with more than is allowed are refused in words, alone or together`() throws {
        let plan = try PlanForImport.read(.text(ImportFixture.plan, name: "plan.yaml"))
        var limits = TableLimits.office
        (limits.rows, limits.rowsTogether, limits.columns, limits.cells, limits.textBytes) = (4, 7, 3, 11, 40)
        func faults(_ lists: String...) throws -> [String] {
            let files = lists.enumerated().map { index, text in
                InputFile(name: "\(index).csv", bytes: text.utf8, limits: limits)
            }
            do throws(InputRejection) {
                _ = try Importer.read(ImportMaterial(files: files, plan: plan))
                return []
            } catch {
                return error.diagnostics.filter { $0.severity == .error }.map { $0.text(.english) }
            }
        }
        func list(_ count: Int, _ row: String = "Lê Văn Bình,Xã Mai Pha") -> String {
            (["Họ và tên,Đơn vị"] + (0..<count).map { "\(row) \($0)" }).joined(separator: "\n")
        }
        #expect(try faults(list(3)) == [])
        #expect(try faults(list(50)).joined().contains("at most 4 rows with anything in them are taken"))
        #expect(try faults("a,b,c,d\n").joined().contains("at most 3 columns are taken"))
        #expect(try faults(list(3, "Lê Văn Bình,Xã Mai Pha,x")).isEmpty)
        #expect(try faults("Họ và tên,Đơn vị,x\na,b,c\na,b,c\na,b,c\n").joined().contains("at most 11 cells"))
        #expect(try faults(list(1, String(repeating: "a", count: 41) + ",")).joined().contains("longer than 40 bytes"))
        #expect(try faults(list(3), list(3)).joined().contains("at most 7 rows are taken of all lists"))
    }
}
