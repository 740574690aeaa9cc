import Testing

@testable import NomineeImport

@Suite struct LegacyTextTests {
    @Test(arguments: [
        ("NguyÔn V¨n ¸nh", "Nguyễn Văn ánh"), ("Hoµng ThÞ Hång", "Hoàng Thị Hồng"), ("§Æng Quèc H\u{AD}ng", "Đặng Quốc Hưng"),
        ("Ph\u{AD}êng VÜnh Tr¹i", "Phường Vĩnh Trại"), ("D©n téc", "Dân tộc"), ("Ngµy sinh", "Ngày sinh"),
    ])
    func tcvn3BecomesUnicode(written: String, meant: String) {
        #expect(LegacyText.tcvn3.unicode(written) == meant)
    }

    @Test(arguments: [
        ("Nguyeãn Vaên AÙnh", "Nguyễn Văn Ánh"), ("Hoaøng Thò Hoàng", "Hoàng Thị Hồng"), ("Ñaëng Quoác Höng", "Đặng Quốc Hưng"),
        ("Phöôøng Vónh Traïi", "Phường Vĩnh Trại"), ("Daân toäc", "Dân tộc"), ("Ngaøy sinh", "Ngày sinh"),
    ])
    func vniBecomesUnicode(written: String, meant: String) {
        #expect(LegacyText.vni.unicode(written) == meant)
    }
}
