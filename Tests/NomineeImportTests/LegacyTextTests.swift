import Testing

@testable import NomineeImport

@Suite struct LegacyTextTests {
    @Test(arguments: [
        ("NguyÔn V¨n ¸nh", "Nguyễn Văn ánh"), ("Hoµng ThÞ Hång", "Hoàng Thị Hồng"),
        ("§Æng Quèc H\u{AD}ng", "Đặng Quốc Hưng"), ("Ph\u{AD}êng VÜnh Tr¹i", "Phường Vĩnh Trại"),
        ("D©n téc", "Dân tộc"),
        ("Ngµy sinh", "Ngày sinh"),
    ])
    func tcvn3BecomesUnicode(written: String, meant: String) {
        #expect(LegacyText.tcvn3.unicode(written) == meant)
    }

    @Test(arguments: [
        ("Nguyeãn Vaên AÙnh", "Nguyễn Văn Ánh"), ("Hoaøng Thò Hoàng", "Hoàng Thị Hồng"),
        ("Ñaëng Quoác Höng", "Đặng Quốc Hưng"), ("Phöôøng Vónh Traïi", "Phường Vĩnh Trại"), ("Daân toäc", "Dân tộc"),
        ("Ngaøy sinh", "Ngày sinh"), ("QUYEÁT ÑÒNH", "QUYẾT ĐỊNH"),
    ])
    func vniBecomesUnicode(written: String, meant: String) {
        #expect(LegacyText.vni.unicode(written) == meant)
    }

    @Test(arguments: [
        (["NguyÔn V¨n ¸nh", "Hoµng ThÞ Hång"], LegacyText?.some(.tcvn3)),
        (["Nguyeãn Vaên AÙnh", "Ñaëng Quoác Höng", "Phöôøng Vónh Traïi"], .some(.vni)),
        (["Nguyễn Văn Ánh", "Hoàng Thị Hồng"], nil), (["Müller", "Gößl"], nil), (["Hà", "Hòa", "Vũ"], nil),
        (["Ánh µg", "Đường ¸¶"], nil),
    ])
    func theLettersShowTheEncoding(texts: [String], encoding: LegacyText?) {
        #expect(LegacyText.shown(by: texts) == encoding)
    }

    @Test(arguments: [
        (".VnTime", LegacyText?.some(.tcvn3), false), (".VnTimeH", .some(.tcvn3), true),
        ("VNI-Times", .some(.vni), false),
        ("Times New Roman", nil, false), ("", nil, false),
    ])
    func theFontShowsTheEncoding(font: String, encoding: LegacyText?, showsCapitals: Bool) {
        #expect(LegacyText(font: font) == encoding)
        #expect(LegacyText.showsCapitals(font: font) == showsCapitals)
    }
}
