import FairLottery
import SelectionCore
import Testing

@testable import SelectionInput

@Suite("Files of an assembly")
struct PanelReaderTests {
    @Test(
        "are read by the names that programs for assemblies give columns, whatever the capitals", arguments: headerLines
    )
    func headers(_ header: String) throws {
        let inputs = try PanelCase("", categories: header + "\nsex,f,1,1,0,2\nsex,m,0,2,0,3\n").read()
        #expect(inputs.pool.features.map(\.name) == ["sex"])
        #expect(inputs.pool.features[0].values.map(\.name) == ["f", "m"])
        #expect(inputs.pool.features[0].values.map(\.range) == [1...1, 0...2])
        #expect(
            inputs.pool.features[0].values.map(\.widest) == (header.contains("lex") ? [0...2, 0...3] : [nil, nil]))
    }

    static let headerLines = [
        "category,name,min,max,min_flex,max_flex", "feature,value,min,max,min_flex,max_flex",
        "category,feature,min,max,suggest min,Current #", "Category,Value,MIN,Max,Min Flex,max-flex",
        "feature,name,min,max,,note",
    ]

    @Test("leave a side that has no column for moving free")
    func oneFlexColumn() throws {
        let inputs = try PanelCase(
            "", categories: "category,name,min,max,min_flex\nsex,f,1,1,1\nsex,m,0,5,0\n", size: 3
        )
        .read()
        #expect(inputs.pool.features[0].values.map(\.widest) == [1...3, 0...5])
    }

    @Test("have names in NFC, trimmed, without what is not seen, and capitals aside", arguments: spelledCells)
    func spellings(_ cell: String, _ value: Int) throws {
        let inputs = try PanelCase(
            "", categories: "category,name,min,max\nGiới tính,Nữ,0,1\n Giới tính ,nam,0,1\nGiới tính,NAM,0,1\n",
            respondents: "id,gi\u{1EDB}i t\u{ED}nh\n1,\(cell)\n2,Nữ\n"
        ).read()
        #expect(inputs.pool.people.map(\.values) == [[value], [0]])
    }

    static let spelledCells: [(String, Int)] = [
        ("Nữ", 0), ("NỮ", 0), ("nu\u{31B}\u{303}", 0), (" N\u{200B}ữ\u{A0}", 0), ("nam", 1), ("NAM", 2),
    ]

    @Test("whose value may be two, as it differs from both in capitals, are refused")
    func ambiguous() {
        let texts = PanelCase(
            "", categories: "category,name,min,max\nsex,nam,0,1\nsex,NAM,0,1\n", respondents: "id,sex\n1,Nam\n2,nam\n"
        ).texts
        #expect(texts.filter { $0.hasPrefix("error") }.count == 1)
        #expect(texts.last?.hasPrefix("error r.csv:2:3: “Nam” is not a value of “sex”") ?? false)
    }

    @Test("say by what people are known", arguments: identified)
    func identities(_ header: String, _ id: String?, _ identity: PanelInputs.Identity, _ ids: [String]) throws {
        let inputs = try PanelCase("", respondents: header + "\na,f,7\nb,m,7\n", id: id).read()
        #expect(inputs.identity == identity)
        #expect(inputs.pool.people.map(\.id) == ids)
    }

    static let identified: [(String, String?, PanelInputs.Identity, [String])] = [
        ("id,sex,x", nil, .column("id"), ["a", "b"]),
        ("NationBuilder_ID,sex,x", nil, .column("NationBuilder_ID"), ["a", "b"]),
        ("unique_id,sex,x", nil, .column("unique_id"), ["a", "b"]), ("x,sex,y", nil, .firstColumn("x"), ["a", "b"]),
        ("code,sex,x", "CODE", .column("code"), ["a", "b"]),
    ]

    @Test("without ids have rows' numbers, as a spreadsheet counts them")
    func rowNumbers() throws {
        let inputs = try PanelCase("", respondents: "sex\nf\n\n\"f\"\nm\n").read()
        #expect(inputs.identity == .rows)
        #expect(inputs.pool.people.map(\.id) == ["2", "4", "5"])
    }

    @Test("make a household of those whose addresses are the same in every column")
    func households() throws {
        let inputs = try PanelCase(
            "",
            respondents: """
                id,sex,street,zip
                1,f,Elm 1,10
                2,m, ELM 1 ,10
                3,f,Elm 1,11
                4,m,,
                5,f,,
                6,m,,10
                7,f,Oak 2,10
                8,m,oak 2,10
                9,m,Oak 2,10

                """, addresses: ["Street", "zip"]
        ).read()
        #expect(inputs.pool.people.map(\.household) == [0, 0, nil, nil, nil, nil, 1, 1, 1])
    }

    @Test("with people who sit already leave the rest of the limits, of the seats and of the households")
    func seated() throws {
        let inputs = try PanelCase(
            "", categories: "category,name,min,max,min_flex,max_flex\nsex,f,3,4,1,5\nsex,m,1,4,1,4\n",
            respondents: "id,sex,home\n1,f,A\n2,f,a\n3,m,B\n4,m,\n5,F,C\n",
            already: "id,home,sex\nx,b,f\ny,Z,F\n5,C,f\n", size: 5, addresses: ["home"]
        ).read()
        #expect(inputs.seated == ["x", "y", "5"])
        #expect(inputs.seatedCounts == [[3, 0]])
        #expect(inputs.housemates == ["3"])
        #expect(inputs.pool.people.map(\.id) == ["1", "2", "4"])
        #expect(inputs.pool.people.map(\.household) == [0, 0, nil])
        #expect(inputs.pool.features[0].values.map(\.range) == [0...1, 1...4])
        #expect(inputs.pool.features[0].values.map(\.widest) == [0...2, 1...4])
        #expect(inputs.pool.size == 2)
    }

    @Test("may have any separator, a mark of their encoding and other line ends")
    func separators() throws {
        let inputs = try PanelCase(
            "", categories: "\u{FEFF}category;name;min;max\r\nsex;f;1;1\r\nsex;m;1;1\r\n",
            respondents: "sep=;\nid;sex\n1;f\n2;\"m\"\n"
        ).read()
        #expect(inputs.pool.people.map(\.values) == [[0], [1]])
    }

    @Test("that are missing are all named")
    func missing() {
        let request = PanelRequest(
            categories: .file("/nowhere/c.csv"), respondents: .file("/nowhere/r.csv"), size: 3,
            already: .file("/nowhere/a.csv"))
        let rejection = #expect(throws: InputRejection.self) { try PanelReader.read(request) }
        #expect(
            rejection?.diagnostics.map { $0.text(.vietnamese) } == [
                "a.csv: không có tệp này", "c.csv: không có tệp này", "r.csv: không có tệp này",
            ])
    }
}
