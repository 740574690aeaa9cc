import SelectionCore
import SelectionInput
import Testing

@Suite struct PoolForgettingTests {
    private static let pool =
        "\u{FEFF}Mã;Họ và tên;Dân tộc;Ghi chú;\"Ngày sinh\"\r\nN1;A;Tày;x;\"1/2/1980\"\r\nN2;\"B \"\"b\"\"\";\"Nùng\";;2/3/1990\r\nN3;C;;\"y;z\";\r\n"

    private static func forget(
        _ text: String = pool, keeping kept: [String] = ["N1"], also: [String] = [], except: [String] = [],
        names: PoolForgetting.Names = .keep
    ) throws -> (text: String, record: ForgettingRecord) {
        let result = try PoolForgetting.forget(
            InputFile(name: "pool.csv", bytes: text.utf8), keeping: kept, also: also, except: except, names: names,
            idHeading: nil)
        return (String(decoding: result.bytes, as: UTF8.self), result.record)
    }

    @Test func everyOtherByteStaysAsItIs() throws {
        let (text, record) = try Self.forget()
        #expect(
            text
                == "\u{FEFF}Mã;Họ và tên;Dân tộc;Ghi chú;\"Ngày sinh\"\r\nN1;A;Tày;x;\"1/2/1980\"\r\nN2;\"B \"\"b\"\"\";;;\r\nN3;C;;\"y;z\";\r\n"
        )
        #expect(record.columns == ["Dân tộc", "Ngày sinh"])
        #expect(record.forgotten == 2 && record.kept == 1)
        #expect(record.old == InputFile(name: "a", bytes: Self.pool.utf8).sha256)
        #expect(record.new == InputFile(name: "a", bytes: text.utf8).sha256)
    }

    @Test func namesMayBecomeAMarkerAndColumnsBeAddedOrLeft() throws {
        let (text, record) = try Self.forget(also: ["Ghi chú"], except: ["Dân tộc"], names: .marker)
        #expect(
            text
                == "\u{FEFF}Mã;Họ và tên;Dân tộc;Ghi chú;\"Ngày sinh\"\r\nN1;A;Tày;x;\"1/2/1980\"\r\nN2;(đã xóa);\"Nùng\";;\r\nN3;(đã xóa);;;\r\n"
        )
        #expect(record.columns == ["Ghi chú", "Ngày sinh"])
    }

    @Test func whatIsNotThereIsToldAtOnce() {
        #expect {
            try Self.forget(keeping: ["N1", "N9"], also: ["Ghi chu"], except: ["Tuổi"])
        } throws: { error in
            (error as? InputRejection)?.diagnostics.count == 3
        }
    }

    @Test func theRecordIsReadAsItWasWritten() throws {
        let record = try Self.forget().record
        #expect(try ForgettingRecord.read(InputFile(name: "r", bytes: record.json.utf8)) == record)
        #expect(throws: InputRejection.self) { try ForgettingRecord.read(InputFile(name: "r", bytes: "{}".utf8)) }
    }
}
