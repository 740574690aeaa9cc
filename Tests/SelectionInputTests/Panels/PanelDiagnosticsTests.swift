import Testing

@testable import SelectionInput

@Suite("Files of an assembly that say something wrong")
struct PanelDiagnosticsTests {
    @Test("are refused, each problem with its place", arguments: categories + people + seated)
    func diagnostics(_ example: PanelCase) {
        #expect(example.texts == example.expected)
    }

    static let categories: [PanelCase] = [
        PanelCase("nothing wrong"),
        PanelCase(
            "no rows", categories: "category,name,min,max\n",
            expected: [
                "error c.csv: there is a header but no category"
            ]),
        PanelCase(
            "no columns", categories: "categry,nme,mni,high\nsex,f,1,1\n",
            expected: [
                "error c.csv:1:1: there is no column “category”; there are: categry, nme, mni, high; did "
                    + "you mean “categry”?; a file of categories has the columns category, name, min, max and "
                    + "perhaps min_flex, max_flex; row 1 of the sheet",
                "error c.csv:1:1: there is no column “name”; there are: categry, nme, mni, high; did you "
                    + "mean “nme”?; a file of categories has the columns category, name, min, max and perhaps "
                    + "min_flex, max_flex; row 1 of the sheet",
                "error c.csv:1:1: there is no column “min”; there are: categry, nme, mni, high; did you "
                    + "mean “mni”?; a file of categories has the columns category, name, min, max and perhaps "
                    + "min_flex, max_flex; row 1 of the sheet",
                "error c.csv:1:1: there is no column “max”; there are: categry, nme, mni, high; a file of "
                    + "categories has the columns category, name, min, max and perhaps min_flex, max_flex; row 1 "
                    + "of the sheet",
            ]),
        PanelCase(
            "title above", categories: "Targets of 2026\ncategory,name,min,max\nsex,f,1,1\nsex,m,1,1\n",
            expected: [
                "error c.csv:1:1: line 2 has category, name, min, max: line 1 looks like a title; delete it"
            ]),
        PanelCase(
            "numbers",
            categories: "category,name,min,max\nsex,f,-1,1.5\nsex,m,x,\nsex,d,3,2\nsex,e,\"1,000\",9999999999999\n",
            respondents: "id,sex\n1,f\n2,m\n",
            expected: [
                "error c.csv:2:7: “-1” is not a whole number from 0 on; cell C2 “min”",
                "error c.csv:2:10: “1.5” is not a whole number from 0 on; cell D2 “max”",
                "error c.csv:3:7: “x” is not a whole number from 0 on; cell C3 “min”",
                "error c.csv:3:9: there is no number under “max”; write 0 for the least, or the panel’s "
                    + "size for the most, where nothing limits the value; cell D3 “max”",
                "error c.csv:4:7: min 3 is above max 2; cell C4 “min”",
                "error c.csv:5:8: “1,000” is not a whole number from 0 on; write 1000; cell C5 “min”",
                "error c.csv:5:15: “9999999999999” is not a whole number from 0 on; cell D5 “max”",
            ]),
        PanelCase(
            "flex",
            categories: "feature,value,min,max,min_flex,max_flex\nsex,f,1,2,2,1\nsex,m,1,2,,\nsex,d,0,1,0,3\n",
            respondents: "id,sex\n1,f\n2,m\n",
            expected: [
                "error c.csv:2:11: 2 is inside the limit: min is 1; min_flex is at most min, and max_flex "
                    + "at least max; cell E2 “min_flex”",
                "error c.csv:2:13: 1 is inside the limit: max is 2; min_flex is at most min, and max_flex "
                    + "at least max; cell F2 “max_flex”",
                "error c.csv:3:11: there is no number under “min_flex”; where the limit may not move, "
                    + "write the limit itself; cell E3 “min_flex”",
                "error c.csv:3:12: there is no number under “max_flex”; where the limit may not move, "
                    + "write the limit itself; cell F3 “max_flex”",
            ]),
        PanelCase(
            "names",
            categories: "category,name,min,max\nsex,f,1,1\nsex,f,0,1\n,m,0,1\nsex,M,0,1\nsex,m,0,1\n",
            respondents: "id,sex\n1,f\n2,m\n3,M\n",
            expected: [
                "error c.csv:3:5: the value “f” of “sex” stands twice; the first one is on line 2, cell "
                    + "B2; cell B3 “name”",
                "error c.csv:4:1: the category has no name; cell A4 “category”",
                "warning c.csv:6:5: “m” looks like “M” and is read as another one; if they are the same, "
                    + "keep one row; the capitals differ; the first one is on line 5, cell B5; cell B6 “name”",
            ]),
        PanelCase(
            "rows that are nobody",
            categories: "category,name,min,max\nsex,,,\nsex,f,1,1\nsex,m,1,1\nsex,Total,2,2\n",
            expected: [
                "error c.csv:2:1: only one cell of the row is filled: it looks like a heading, a note or a "
                    + "signature; delete the row; cell A2 “category”",
                "error c.csv:5:5: “Total” is a total: its figures are the sums of other rows; delete the "
                    + "row; cell B5 “name”",
            ]),
        PanelCase(
            "rows cut short", categories: "category,name,min,max\nsex,f,1\nsex,m,1,1\n",
            expected: [
                "error c.csv:2:1: fields in this row: 3, in the header: 4; row 2 of the sheet"
            ]),
        PanelCase(
            "blanks", categories: "category,name,min,max\nsex,f,1,1\nsex,m,1,1\nsex,,0,1\n",
            respondents: "id,sex\n1,f\n2,\n",
            expected: [
                "warning c.csv:4:5: this row without a value is about those of whom “sex” is blank; cell "
                    + "B4 “name”"
            ]),
    ]

    static let people: [PanelCase] = [
        PanelCase(
            "nobody", respondents: "id,sex\n",
            expected: [
                "error r.csv: there is a header but nobody below it"
            ]),
        PanelCase(
            "missing feature", respondents: "id,sexe,age\n1,f,3\n",
            expected: [
                "error r.csv:1:1: there is no column “sex”; there are: id, sexe, age; did you mean "
                    + "“sexe”?; row 1 of the sheet"
            ]),
        PanelCase(
            "values", respondents: "id,sex\n1,f\n2,fm\n3,\n4,female\n",
            expected: [
                "error r.csv:3:3: “fm” is not a value of “sex” in c.csv; there are: f, m; cell B3 “sex”",
                "error r.csv:4:3: “sex” is blank; there are: f, m; or add a row to c.csv whose value is "
                    + "blank; cell B4 “sex”",
                "error r.csv:5:3: “female” is not a value of “sex” in c.csv; there are: f, m; cell B5 “sex”",
            ]),
        PanelCase(
            "nearest value", categories: "category,name,min,max\nsex,female,1,1\nsex,male,1,1\n",
            respondents: "id,sex\n1,femal\n2,MALE\n",
            expected: [
                "error r.csv:2:3: “femal” is not a value of “sex” in c.csv; there are: female, male; did "
                    + "you mean “female”?; cell B2 “sex”"
            ]),
        PanelCase(
            "ids", respondents: "id,sex\n1,f\n1,m\n,m\nP1,f\np1,m\n",
            expected: [
                "error r.csv:3:1: the id “1” is not unique; the first one is on line 2, cell A2; cell A3 “id”",
                "error r.csv:4:1: the id is blank; cell A4 “id”",
                "warning r.csv:6:1: the id “p1” looks like “P1” and is read as another person’s; if they "
                    + "are one, keep one row; the capitals differ; the first one is on line 5, cell A5; cell A6 "
                    + "“id”",
            ]),
        PanelCase(
            "id asked for", respondents: "code,id,sex\n7,1,f\n7,2,m\n", id: "code",
            expected: [
                "error r.csv:3:1: the id “7” is not unique; the first one is on line 2, cell A2; cell A3 “code”"
            ]),
        PanelCase(
            "id missing", respondents: "code,sex\n7,f\n", id: "cod",
            expected: [
                "error r.csv:1:1: there is no column “cod”; there are: code, sex; did you mean “code”?; "
                    + "row 1 of the sheet"
            ]),
        PanelCase(
            "first column", respondents: "code,sex\n7,f\n8,m\n",
            expected: [
                "note r.csv:1:1: people are known by the first column, “code”; another one is named with "
                    + "--id; cell A1 “code”"
            ]),
        PanelCase(
            "no ids", respondents: "sex,code\nf,7\nm,8\n",
            expected: [
                "warning r.csv:1:1: the table has no column of ids, so people are known by their rows’ "
                    + "numbers; keep the file as it is; name the column of people’s ids with --id; row 1 of the "
                    + "sheet"
            ]),
        PanelCase(
            "first column twice", respondents: "code,sex\n7,f\n7,m\n",
            expected: [
                "warning r.csv:1:1: the table has no column of ids, so people are known by their rows’ "
                    + "numbers; keep the file as it is; name the column of people’s ids with --id; row 1 of the "
                    + "sheet"
            ]),
        PanelCase(
            "address missing", respondents: "id,sex,adress\n7,f,x\n", addresses: ["address", "zip"],
            expected: [
                "error r.csv:1:1: there is no column “address”; there are: id, sex, adress; did you mean "
                    + "“adress”?; row 1 of the sheet",
                "error r.csv:1:1: there is no column “zip”; there are: id, sex, adress; row 1 of the sheet",
            ]),
        PanelCase(
            "headers alike", respondents: "id,Sex,SEX\n7,f,m\n",
            expected: [
                "error r.csv:1:1: “sex” may be several columns, which differ in capitals only: Sex, SEX; "
                    + "row 1 of the sheet"
            ]),
        PanelCase(
            "header twice", respondents: "id,sex,sex\n7,f,m\n",
            expected: [
                "error r.csv:1:8: columns 2 and 3 are both called “sex”; cell C1 “sex”"
            ]),
        PanelCase(
            "rows", respondents: "id,sex,note\n1,f\n2,,\nTotal,f,2\n\"3,f,x\n",
            expected: [
                "error r.csv:2:1: fields in this row: 2, in the header: 3; row 2 of the sheet",
                "error r.csv:3:1: only one cell of the row is filled, with “2”: it looks like a heading, a "
                    + "note or a signature; delete the row; cell A3 “id”",
                "error r.csv:4:1: “Total” looks like a total, not like a person; delete the row; cell A4 “id”",
                "error r.csv:5:1: a quote is opened here and never closed; put the whole field in quotes "
                    + "and write each quote inside it twice; cell A5 “id”",
            ]),
        PanelCase(
            "size", size: 0,
            expected: [
                "error --size: 0 must be above 0"
            ]),
        PanelCase(
            "everything at once", categories: "category,name,min,max\nsex,f,2,1\nage,old,0,1\n",
            respondents: "id,sex\n1,f\n1,x\n", already: "id,sex\n5,y\n",
            expected: [
                "error a.csv:1:1: there is no column “age”; there are: id, sex; row 1 of the sheet",
                "error a.csv:2:3: “y” is not a value of “sex” in c.csv; there are: f; cell B2 “sex”",
                "error c.csv:2:7: min 2 is above max 1; cell C2 “min”",
                "error r.csv:1:1: there is no column “age”; there are: id, sex; row 1 of the sheet",
                "error r.csv:3:1: the id “1” is not unique; the first one is on line 2, cell A2; cell A3 “id”",
                "error r.csv:3:3: “x” is not a value of “sex” in c.csv; there are: f; cell B3 “sex”",
            ]),
    ]

    static let seated: [PanelCase] = [
        PanelCase("nobody sits", already: "id,sex\n"),
        PanelCase(
            "columns missing", already: "id,gender\n7,f\n",
            expected: [
                "error a.csv:1:1: there is no column “sex”; there are: id, gender; row 1 of the sheet"
            ]),
        PanelCase(
            "too many", already: "id,sex\n7,f\n8,f\n9,m\n",
            expected: [
                "error a.csv: 3 people sit already, and the panel has 2 seats",
                "error c.csv:2:5: 2 people with “f” under “sex” sit already; at most 1 may; cell B2 “name”",
            ]),
        PanelCase(
            "drawn again", already: "id,sex\n2,f\n",
            expected: [
                "note r.csv: 1 respondent sits already and is not drawn again"
            ]),
        PanelCase(
            "households", respondents: "id,sex,home\n1,f,A\n2,m,a \n3,m,\n4,f,B\n", already: "id,sex,home\n9,f,a\n",
            addresses: ["home"],
            expected: [
                "note r.csv: 2 respondents share an address with somebody who sits already and are not drawn"
            ]),
        PanelCase(
            "respondents without ids", respondents: "sex\nf\nm\n", already: "id,sex\n7,f\n",
            expected: [
                "error a.csv:1:1: there is no column of ids, so it cannot be told who of the respondents "
                    + "sits already; name the column of people’s ids with --id; row 1 of the sheet",
                "warning r.csv:1:1: the table has no column of ids, so people are known by their rows’ "
                    + "numbers; keep the file as it is; name the column of people’s ids with --id; row 1 of the "
                    + "sheet",
            ]),
        PanelCase(
            "no ids of those", already: "sex\nf\n",
            expected: [
                "warning a.csv:1:1: the table has no column of ids, so people are known by their rows’ "
                    + "numbers; keep the file as it is; name the column of people’s ids with --id; row 1 of the "
                    + "sheet",
                "error a.csv:1:1: there is no column of ids, so it cannot be told who of the respondents "
                    + "sits already; name the column of people’s ids with --id; row 1 of the sheet",
            ]),
        PanelCase(
            "twice", already: "id,sex\n7,f\n7,f\n",
            expected: [
                "error a.csv:3:1: the id “7” is not unique; the first one is on line 2, cell A2; cell A3 “id”"
            ]),
    ]
}
