import Testing

@testable import OfficialDocuments

@Suite struct VietnameseOrderTests {
    @Test func namesStandInTheOrderOfGivenName() {
        let expected = [
            "Hoàng Thị An", "Nông Thị Ánh", "Nguyễn Văn Ân", "Lý Văn Ấn", "Vi Văn Ba", "Triệu Đình Bá", "Dương Thị Dao",
            "Đinh Thị Dung", "Đặng Văn Dũng", "Hứa Văn Dũng", "Lương Thị Đào", "Mã Thị Hoa", "Chu Thị Hòa",
            "Hà Thị Hoà",
            "Bế Văn Hỏa", "Lê Quang Lam", "Lê Quang Lăm", "Lê Quang Lâm", "Nguyễn Thị Thu", "Nguyễn Thị Thủy",
            "Nguyễn Thị Thuỷ", "Nguyễn Văn Uy", "Nguyễn Văn Ước", "Trần Thị Ý", "Trần Văn Yên",
        ]
        let sorted = Array(expected.reversed()).enumerated().sorted {
            (VietnameseOrder.Key($0.element), -$0.offset) < (VietnameseOrder.Key($1.element), -$1.offset)
        }
        #expect(sorted.map(\.element) == expected)
    }

    @Test(arguments: [("An", "an"), ("Hòa", "Hoà"), ("Thủy", "Thuỷ")])
    func twoWaysOfWritingAreOne(one: String, other: String) {
        #expect(!(VietnameseOrder.Key(one) < VietnameseOrder.Key(other)))
        #expect(!(VietnameseOrder.Key(other) < VietnameseOrder.Key(one)))
    }
}
