import Testing

@testable import SelectionInput

@Suite("A plan that is not proper YAML")
struct DocumentDiagnosticsTests {
    @Test("is refused, each problem with its place", arguments: cases)
    func diagnostics(_ example: InputCase) {
        #expect(example.texts() == example.expected)
    }

    static let cases: [InputCase] = [
        InputCase(
            "syntax",
            plan: "seats: { max: 2\nrules: ]\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:6: this cannot be read as YAML: did not find expected ',' or '}'"
            ]),
        InputCase(
            "tab",
            plan: "seats:\n\tmax: 2\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:1: a tab stands here; indent with spaces"
            ]),
        InputCase(
            "twoDocuments",
            plan: "seats: { max: 2 }\n---\nseats: { max: 3 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:1: a second document starts here; a file holds one"
            ]),
        InputCase(
            "duplicateKey",
            plan: "seats: { max: 2 }\ntitle: A\nseats: { max: 3 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:1:1: the key “seats” stands twice"
            ]),
        InputCase(
            "duplicateKeyInOtherForm",
            plan: "seats: { max: 2 }\ncolumns: { 1: id, \"1\": id }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:19: the key “1” stands twice; the first one is on line 2"
            ]),
        InputCase(
            "empty",
            plan: "",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml: the file is empty"
            ]),
        InputCase(
            "commentsOnly",
            plan: "# nothing\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml: the file is empty"
            ]),
        InputCase(
            "notUTF8",
            plan: .bytes([
                115, 101, 97, 116, 115, 58, 32, 123, 32, 109, 97, 120, 58, 32, 50, 32, 125, 10, 116, 105, 116, 108, 101,
                58, 32, 255, 10,
            ]),
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:8: the text is not UTF-8; save the file as UTF-8"
            ]),
        InputCase(
            "list",
            plan: "- a\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:1:1: “plan.yaml” must hold “key: value” pairs"
            ]),
        InputCase(
            "tooDeep",
            plan: .text("title: " + String(repeating: "[", count: 70) + String(repeating: "]", count: 70)),
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:1:72: lists and maps are nested more than 64 deep"
            ]),
        InputCase(
            "farTooDeep",
            plan: .text("title: " + String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)),
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:1:9: lists and maps are nested more than 64 deep"
            ]),
        InputCase(
            "aliasBomb",
            plan:
                "a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml: there are more than 24 aliases (*name)"
            ]),
        InputCase(
            "undefinedAlias",
            plan: "title: *x\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:1:8: this cannot be read as YAML: found undefined alias"
            ]),
        InputCase(
            "keyNotText",
            plan: "seats: { max: 2 }\ngroups: { [a, b]: { class: a } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:11: a key must be a text"
            ]),
    ]
}
