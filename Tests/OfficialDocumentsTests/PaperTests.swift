import SelectionCore
import SelectionFile
import SelectionInput
import SelectionReport
import TestSupport
import Testing
import Wording

@testable import OfficialDocuments

@Suite struct PaperTests {
    @Test func delegatesStandByClassInTheOrderOfNames() throws {
        let rows = PaperFixture.rows(try PaperFixture.material().delegateList)
        #expect(
            rows == [
                ["1", "Hà Thị An", "Xã B", "Cơ sở"], ["2", "Nông Văn Ước", "Phường A", "Cơ sở"],
                ["1", "Vi Văn Ánh", "Xã B", "Khách mời"], ["2", "Lý Thị Uy", "Phường A", "Khách mời"],
            ])
    }

    @Test func theReportOnCredentialsCountsByHand() throws {
        var material = try PaperFixture.material()
        material.attendance = [
            "N1": .init(isPresent: true, reason: ""), "N2": .init(isPresent: true, reason: ""),
            "N3": .init(isPresent: false, reason: "ốm"), "N4": .init(isPresent: true, reason: ""),
        ]
        let breakdowns = material.breakdowns
        func parts(_ title: String) -> [String] {
            breakdowns.first { $0.title == title }?.parts.map { "\($0.name) \($0.count)" } ?? []
        }
        #expect(parts("Theo giới tính") == ["Nam 2", "Nữ 2"])
        #expect(parts("Theo dân tộc") == ["Kinh 1", "Nùng 1", "Tày 1", "Chưa ghi 1"])
        #expect(
            parts("Theo độ tuổi") == [
                "Dưới 30 tuổi 1", "Từ 30 đến 40 tuổi 1", "Từ 41 đến 50 tuổi 0", "Từ 51 đến 60 tuổi 0", "Trên 60 tuổi 1",
                "Chưa ghi 1",
            ])
        #expect(
            breakdowns.first { $0.title == "Theo độ tuổi" }?.notes == [
                "Tuổi bình quân: 40,0 (tính trên 3 người có ghi tuổi).",
                "Đại biểu cao tuổi nhất: Lý Thị Uy, 61 tuổi; trẻ nhất: Nông Văn Ước, 29 tuổi.",
            ])
        let rows = PaperFixture.rows(material.credentialsReport)
        #expect(rows.contains(["1", "Hà Thị An", "Xã B", "Cơ sở", "ốm"]))
        #expect(rows.contains(["Nam", "2", "50,00"]))
        #expect(rows.contains(["1", "Phường A", "1", "1", "2"]))
    }

    @Test func sharesOfThosePresentStandWhereThePlanCountsOnThem() throws {
        var material = try PaperFixture.material()
        material.attendance = [
            "N1": .init(isPresent: true, reason: ""), "N2": .init(isPresent: true, reason: ""),
            "N3": .init(isPresent: false, reason: "ốm"), "N4": .init(isPresent: true, reason: ""),
        ]
        #expect(PaperFixture.rows(material.credentialsReport).contains(["Cơ sở", "2", "1", "1", "0"]))
        material.inputs.plan.composition?.base = .present
        let rows = PaperFixture.rows(material.credentialsReport)
        #expect(rows.contains(["Cơ sở", "2", "1", "1", "0", "33,33"]))
        #expect(rows.contains(["Khách mời", "2", "2", "0", "0", "66,67"]))
        material.isPublic = true
        #expect(PaperFixture.rows(material.credentialsReport).allSatisfy { $0.count != 6 })
    }

    @Test(arguments: 1...60)
    func everyBreakdownAddsUp(seed: Int) throws {
        var random = RandomSource(seed: seed)
        var pool = PaperFixture.pool.split(separator: "\n")[0] + "\n"
        let count = 1 + random.number(0...59)
        func one(_ values: String...) -> String { random.element(values) }
        for index in 0..<count {
            pool += "N\(index),Người \(index)," + one("Phường A", "Xã B", "C") + "," + one("Cơ sở", "Khách mời") + ","
            pool += one("Nam", "Nữ", "") + "," + one("Bằng khen", "Giấy khen", "") + ","
            pool += one("", "\(random.number(0...99))") + "," + one("Kinh", "Tày", "Nùng", "") + "\n"
        }
        let chosen = (0..<count).filter { _ in random.number(0...2) > 0 }.map { "N\($0)" }
        let material = try PaperFixture.material(chosen, pool: String(pool))
        for breakdown in material.breakdowns {
            #expect(breakdown.base == chosen.count, "\(breakdown.title), seed \(seed)")
        }
        for table in material.credentialsReport.body.tables where table.key == "units" || table.key == "breakdown" {
            for column in table.columns.indices where table.columns[column].header != "STT" {
                let counts = table.rows.compactMap { row -> Int? in
                    if case .count(let count) = row.cells[column].value { count } else { nil }
                }
                guard case .count(let total) = table.totals[0].cells[column].value else { continue }
                #expect(counts.reduce(0, +) == total, "seed \(seed)")
            }
        }
    }

    @Test func papersForEverybodySayNothingOfAnybody() throws {
        var material = try PaperFixture.material()
        material.isPublic = true
        material.columns = ["name", "ethnicity", "age"]
        for kind in PaperKind.allCases {
            for paper in material.papers(kind) {
                let texts = PaperFixture.rows(paper).joined()
                #expect(!texts.contains("61") && !texts.contains("29"), "\(kind)")
            }
        }
        // Of two men and two women out of four, no number can be published.
        #expect(!PaperFixture.rows(material.credentialsReport).joined().contains("Nam"))
    }

    /// Units by classes and the breakdown by class, as they are printed together: no number that is not shown is told by the rest.
    @Test(arguments: 1...60)
    func nothingHiddenIsToldByTheReportOnCredentials(seed: Int) throws {
        var random = RandomSource(seed: seed)
        let (units, classes) = (1 + random.number(0...3), 2)
        var pool = PaperFixture.pool.split(separator: "\n")[0] + "\n"
        var ids: [String] = []
        for unit in 0..<units {
            for group in 0..<classes {
                for _ in 0..<random.number(0...4) {
                    ids.append("N\(ids.count)")
                    pool += "\(ids.last ?? ""),Người,U\(unit),\(["Cơ sở", "Khách mời"][group]),Nam,,,Kinh\n"
                }
            }
        }
        guard !ids.isEmpty else { return }
        var material = try PaperFixture.material(ids, pool: String(pool))
        material.isPublic = true
        let tables = material.credentialsReport.body.tables
        guard let table = tables.first(where: { $0.key == "units" }) else { return }
        let rows = table.rows.map { row in
            row.cells.dropFirst(2).dropLast().map { Reader.Mark($0.text) } + [
                Reader.Mark(sum: row.cells.last?.text ?? "")
            ]
        }
        let sums = table.totals[0].cells.dropFirst(2).map { Reader.Mark(sum: $0.text) }
        #expect(!table.totals[0].cells.contains { $0.text == "< 3" })
        let byClass = try #require(tables.first { $0.key == "breakdown" })
        let parts = Dictionary(
            uniqueKeysWithValues: byClass.rows.map { ($0.cells[0].text, Reader.Mark(sum: $0.cells[1].text)) })
        for (column, mark) in zip(table.columns.dropFirst(2), sums.dropLast()) {
            #expect(parts[column.header] == mark, "seed \(seed)")
        }
        let reader = Reader(
            rows.map { Array($0.dropLast()) }, rowSums: rows.compactMap(\.last), columnSums: Array(sums.dropLast()),
            total: ids.count)
        for (row, marks) in rows.enumerated() {
            if case .shown = marks[marks.count - 1] {} else { #expect(reader.possible.rowSums[row].count > 1) }
            for (column, mark) in marks.dropLast().enumerated() {
                if case .shown(let count) = mark {
                    #expect(!(1..<3).contains(count), "seed \(seed)")
                } else {
                    #expect(reader.possible.counts[row][column].count > 1, "seed \(seed)")
                }
            }
        }
        for (column, mark) in sums.dropLast().enumerated() {
            if case .shown = mark { continue }
            #expect(reader.possible.columnSums[column].count > 1, "seed \(seed)")
        }
    }

    /// Forty units of one to five delegates: whoever left the table out would hide everything.
    @Test func theUnitsOfALargeConferenceArePublished() throws {
        var pool = PaperFixture.pool.split(separator: "\n")[0] + "\n"
        var ids: [String] = []
        for index in 0..<200 {
            ids.append("N\(index)")
            let group = index % 3 == 0 ? "Khách mời" : "Cơ sở"
            pool += "N\(index),Người,U\((index * index + index / 7) % 40),\(group),Nam,,,Kinh\n"
        }
        var material = try PaperFixture.material(ids, pool: String(pool))
        material.isPublic = true
        let table = try #require(material.credentialsReport.body.tables.first { $0.key == "units" })
        let texts = table.rows.flatMap { $0.cells.dropFirst(2).map(\.text) }
        #expect(texts.contains("< 3") && texts.contains { Int($0) ?? 0 > 2 })
    }

    @Test func costsAreExact() throws {
        let rows = PaperFixture.rows(try PaperFixture.material().budgetEstimate)
        #expect(rows.contains(["", "Tổng cộng", "", "", "602"]))
        #expect(rows.contains(["1", "Cơ sở", "2", "301"]))
        #expect(rows.contains(["2", "Xã B", "2", "301"]))
        #expect(rows.last == ["", "Tổng cộng", "4", "602"])
    }

    @Test func theRecordOfReplacementsSaysWhoLeftAndWhoCame() throws {
        var material = try PaperFixture.material(["N1", "N2", "N3", "N5"])
        material.previous = ["N1", "N2", "N3", "N4", "N9"]
        let rows = PaperFixture.rows(material.replacementRecord)
        #expect(
            rows.contains(["1", "N4", "Vi Văn Ánh", "Xã B", "Khách mời", "10", "tệp kết quả không ghi lý do"]))
        #expect(
            rows.contains([
                "2", "N9", "(không còn trong danh sách giới thiệu)", "–", "–", "–",
                "không còn trong danh sách giới thiệu",
            ]))
        #expect(rows.contains(["1", "Hứa Văn Ân", "Xã B", "Khách mời", "3", "Vi Văn Ánh (N4)"]))
    }

    @Test func `letters go to the units that nominated, with the outcome of their own nominees and no reasons`() throws
    {
        let replies = try PaperFixture.material().unitReplies
        #expect(replies.map(\.addressee) == ["Ủy ban nhân dân phường A", "Ủy ban nhân dân xã B"])
        #expect(
            PaperFixture.rows(replies[1]) == [
                ["1", "Hà Thị An", "Đại biểu chính thức"], ["2", "Vi Văn Ánh", "Đại biểu chính thức"],
                ["3", "Hứa Văn Ân", "Không được chọn"],
            ])
        let texts = PaperPage.text([replies[1]], Letterhead(), .vietnamese)
        #expect(texts.contains("Kính gửi: Ủy ban nhân dân xã B") && !texts.contains("điểm"))
    }

    @Test func `whoever withdrew has the reason in the record that is not for everybody`() throws {
        var material = try PaperFixture.material(["N1", "N2", "N3", "N5"])
        material.selection = try StatedSelection(
            InputFile(
                name: "s.json",
                bytes: #"{ "selected": ["N1", "N2", "N3", "N5"], "replacement": { "withdrawn": ["N4"] } }"#.utf8))
        material.previous = ["N1", "N2", "N3", "N4"]
        material.withdrawalReasons = ["N4": "Công văn số 12"]
        let own = PaperFixture.rows(material.replacementRecord)
        #expect(own.contains { $0.last == "xin rút: Công văn số 12" })
        material.isPublic = true
        let open = PaperFixture.rows(material.replacementRecord)
        #expect(!open.joined().contains { $0.contains("Công văn số 12") })
    }

    @Test(arguments: [
        ("/BC-NV", PaperKind.credentials, "/BC-NV"), ("/BC-NV", .draw, "/BB-NV"), ("/BC-NV", .replies, "/NV"),
        ("/BC-NV", .delegates, ""), ("/NV", .progress, "/BC-NV"), ("/PNV-TĐKT", .replies, "/PNV-TĐKT"),
        ("/PNV-TĐKT", .replacements, "/BB-PNV-TĐKT"), ("", .draw, ""),
    ])
    func `the sign follows the kind of paper`(number: String, kind: PaperKind, sign: String) throws {
        var letterhead = Letterhead()
        letterhead.number = number
        #expect(letterhead.numbered(kind).number == sign)
        #expect(letterhead.numbered(kind).takesNumber == (kind != .delegates))
        letterhead = try LetterheadReader.read(
            InputFile(name: "l.yaml", bytes: "issuer: A\nplace: B\nnumbers: { \(kind.rawValue): /X }\n".utf8)
        ).letterhead
        #expect(letterhead.numbered(kind).number == "/X" && letterhead.numbered(kind).takesNumber)
    }
}
