import Testing

@testable import SelectionInput

@Suite("A nominees' file that is not a proper table")
struct TableDiagnosticsTests {
    @Test("is refused, each problem with its place", arguments: cases)
    func diagnostics(_ example: InputCase) {
        #expect(example.texts() == example.expected)
    }

    static let cases: [InputCase] = [
        InputCase(
            "rowTooShort",
            plan: "seats: { max: 2 }\n",
            pool: "id,class\nN1,a\nN2\n",
            expected: [
                "error pool.csv:3:1: fields in this row: 1, in the header: 2; row 3 of the sheet"
            ]),
        InputCase(
            "rowTooLong",
            plan: "seats: { max: 2 }\n",
            pool: "id,class\nN1,a,x\n",
            expected: [
                "error pool.csv:2:1: fields in this row: 3, in the header: 2; row 2 of the sheet"
            ]),
        InputCase(
            "unclosedQuote",
            plan: "seats: { max: 2 }\n",
            pool: "id,name\nN1,\"Đỗ A\nN2,B\n",
            expected: [
                "error pool.csv:2:4: a quote is opened here and never closed"
                    + "; put the whole field in quotes and write each quote inside it twice; cell B2 “name”"
            ]),
        InputCase(
            "textAfterQuote",
            plan: "seats: { max: 2 }\n",
            pool: "id,name\nN1,\"Đỗ\" A\n",
            expected: [
                "error pool.csv:2:9: text follows a closing quote"
                    + "; put the whole field in quotes and write each quote inside it twice; cell B2 “name”"
            ]),
        InputCase(
            "strayQuote",
            plan: "seats: { max: 2 }\n",
            pool: "id,name\nN1,Đỗ \"A\"\n",
            expected: [
                "error pool.csv:2:7: a quote stands inside a field that is not in quotes"
                    + "; put the whole field in quotes and write each quote inside it twice; cell B2 “name”"
            ]),
        InputCase(
            "loneCarriageReturn",
            plan: "seats: { max: 2 }\n",
            pool: "id,name\nN1,A\rN2,B\n",
            expected: [
                "error pool.csv:2:5: a line ends with a carriage return alone; save the file with usual line ends; cell B2 “name”"
            ]),
        InputCase(
            "notUTF8",
            plan: "seats: { max: 2 }\n",
            pool: .bytes([105, 100, 44, 110, 97, 109, 101, 10, 78, 49, 44, 196, 144, 225, 187, 10]),
            expected: [
                "error pool.csv:2:5: the text is not UTF-8; save the file as “CSV UTF-8”; cell B2 “name”"
            ]),
        InputCase(
            "nulByte",
            plan: "seats: { max: 2 }\n",
            pool: "id,name\nN1,A\u{0}B\n",
            expected: [
                "error pool.csv:2:5: there is a NUL byte in the text; save the file as “CSV UTF-8”; cell B2 “name”"
            ]),
        InputCase(
            "utf16",
            plan: "seats: { max: 2 }\n",
            pool: .bytes([255, 254, 105, 0, 100, 0]),
            expected: [
                "error pool.csv: the text is UTF-16, not UTF-8; save the file as “CSV UTF-8”"
            ]),
        InputCase(
            "spreadsheet",
            plan: "seats: { max: 2 }\n",
            pool: .bytes([80, 75, 3, 4, 122, 105, 112]),
            expected: [
                "error pool.csv: it is no spreadsheet, or damaged; open it in Excel and save it again, or save it as “CSV UTF-8”"
            ]),
        InputCase(
            "a plan that is a spreadsheet",
            plan: .bytes([80, 75, 3, 4, 122, 105, 112]),
            pool: "id\nN1\n",
            expected: ["error plan.yaml: this is a spreadsheet (.xlsx or .xls); such a file is text"]),
        InputCase(
            "emptyFile",
            plan: "seats: { max: 2 }\n",
            pool: "",
            expected: [
                "error pool.csv: the file is empty"
            ]),
        InputCase(
            "onlyByteOrderMark",
            plan: "seats: { max: 2 }\n",
            pool: .bytes([239, 187, 191]),
            expected: [
                "error pool.csv: the file is empty"
            ]),
        InputCase(
            "blankLinesOnly",
            plan: "seats: { max: 2 }\n",
            pool: "\n\n",
            expected: [
                "error pool.csv: the file is empty"
            ]),
        InputCase(
            "headerOnly",
            plan: "seats: { max: 2 }\n",
            pool: "id,name\n",
            expected: [
                "error pool.csv: there is a header but no nominee"
            ]),
        InputCase(
            "headerOnlyNoNewline",
            plan: "seats: { max: 2 }\n",
            pool: "id,name",
            expected: [
                "error pool.csv: there is a header but no nominee"
            ]),
        InputCase(
            "duplicateHeader",
            plan: "seats: { max: 2 }\n",
            pool: "id,name, name\nN1,A,B\n",
            expected: [
                "error pool.csv:1:9: columns 2 and 3 are both called “name”; cell C1 “name”"
            ]),
        InputCase(
            "noID",
            plan: "seats: { max: 2 }\n",
            pool: "i d,name\nN1,A\n",
            expected: [
                "error pool.csv:1:1: there is no column “id”; did you mean “i d”?"
                    + "; or name the column under “columns” in the plan, such as id: Mã số; row 1 of the sheet"
            ]),
        InputCase(
            "blankID",
            plan: "seats: { max: 2 }\n",
            pool: "id,name\n\" \",A\nN2,B\n",
            expected: [
                "error pool.csv:2:2: the id is blank; cell A2 “id”"
            ]),
        InputCase(
            "duplicateID",
            plan: "seats: { max: 2 }\n",
            pool: "id,name\nN1,A\nN2,B\n N1 ,C\n",
            expected: [
                "error pool.csv:4:1: the id “N1” is not unique; the first one is on line 2, cell A2; cell A4 “id”"
            ]),
        InputCase(
            "duplicateIDInOtherForm",
            plan: "seats: { max: 2 }\n",
            pool: "id,name\nĐỗ1,A\nĐo\u{302}\u{303}1,B\n",
            expected: [
                "error pool.csv:3:1: the id “Đỗ1” is not unique; the first one is on line 2, cell A2; cell A3 “id”"
            ]),
        InputCase(
            "unknownClass",
            plan: "seats: { max: 2 }\ncomposition: { by: class, shares: { a: 50%, b: 50% } }\n",
            pool: "id,class\nN1,a\nN2,aa\nN3,xyz\n",
            expected: [
                "error pool.csv:3:4: “aa” is not a class of the composition; there are: a, b; cell B3 “class”",
                "error pool.csv:4:4: “xyz” is not a class of the composition; there are: a, b; cell B4 “class”",
            ]),
        InputCase(
            "blankClass",
            plan: "seats: { max: 2 }\ncomposition: { by: class, shares: { a: 50%, b: 50% } }\n",
            pool: "id,class\nN1,a\nN2,\nN3,b\n",
            expected: [
                "error pool.csv:3:4: the class is blank; there are: a, b; cell B3 “class”"
            ]),
        InputCase(
            "notANumber",
            plan: "seats: { max: 2 }\ngroups: { young: { age: { max: 35 } } }\n",
            pool: "id,age\nN1,30\nN2,thirty\n",
            expected: [
                "error pool.csv:3:4: “thirty” is not a number"
                    + "; write digits with a point before decimals, such as 12.5; cell B3 “age”"
            ]),
        InputCase(
            "decimalComma",
            plan: "seats: { max: 2 }\ngroups: { young: { age: { max: 35 } } }\n",
            pool: "id,age\nN1,\"8,5\"\nN2,\n",
            expected: [
                "warning pool.csv:2:1: commas in “age” stand before decimals (1 cell): “8,5” is read as 8.5; cell B2 “age”"
            ]),
        InputCase(
            "tooManyDigits",
            plan: "seats: { max: 2 }\ngroups: { young: { age: { max: 35 } } }\n",
            pool: "id,age\nN1,1.1234567\n",
            expected: [
                "error pool.csv:2:4: “1.1234567” is not a number; at most 12 digits before the point and 6 after it; cell B2 “age”"
            ]),
        InputCase(
            "negativeMerit",
            plan: "seats: { max: 2 }\nmerit: score\n",
            pool: "id,score\nN1,-3\nN2,4.5\n",
            expected: []),
        InputCase(
            "embeddedNewlineMovesLines",
            plan: "seats: { max: 2 }\n",
            pool: "id,name\nN1,\"A\nB\"\nN1,C\n",
            expected: [
                "error pool.csv:4:1: the id “N1” is not unique; the first one is on line 2, cell A2; cell A3 “id”"
            ]),
        InputCase(
            "columnAfterMultibyte",
            plan: "seats: { max: 2 }\ngroups: { young: { age: { max: 35 } } }\n",
            pool: "id,name,age\nN1,\"Đặng Thị Ánh\",x\n",
            expected: [
                "error pool.csv:2:19: “x” is not a number; write digits with a point before decimals, such as 12.5; cell C2 “age”"
            ]),
        InputCase(
            "severalProblems",
            plan: "seats: { max: 2 }\ncomposition: { by: class, shares: { a: 50%, b: 50% } }\nmerit: [age]\n",
            pool: "id,class,age\nN1,c,-1\n,a,x\nN3\n",
            expected: [
                "error pool.csv:2:4: “c” is not a class of the composition; there are: a, b; cell B2 “class”",
                "error pool.csv:3:1: the id is blank; cell A3 “id”",
                "error pool.csv:3:4: “x” is not a number; write digits with a point before decimals, such as 12.5; cell C3 “age”",
                "error pool.csv:4:1: fields in this row: 1, in the header: 3; only one cell of the row is filled: "
                    + "it looks like a heading, a note or a signature; row 4 of the sheet",
            ]),
    ]
}
