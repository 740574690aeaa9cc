import TestSupport

/// A conference of eight delegates, six of the grassroots and two guests, in which some withdrawals are easy to mend, one
/// needs a chain, and two together cannot be mended.
enum ReplacementConference {
    static let plan = """
        title: Hội nghị điển hình tiên tiến
        columns: { id: Mã, name: Họ và tên, class: Thành phần, unit: Đơn vị, gender: Giới tính, score: Điểm }
        seats: { max: 8, min: 8 }
        groups:
          grassroots: { class: Cơ sở }
          women: { gender: Nữ }
        composition: { by: class, shares: { Cơ sở: 75%, Khách mời: 25% } }
        quotas:
          - by: unit
            of: grassroots
            seats:
              Phường Tam Thanh: { min: 2, max: 3 }
              Xã Mai Pha: { min: 2, max: 3 }
              Xã Quảng Lạc: { min: 1, max: 2 }
        rules:
          - { id: women, label: Đại biểu nữ, group: women, min: 50% }
          - { id: more-women, label: Đại biểu nữ (phấn đấu), group: women, min: 60%, priority: 1 }
        conflicts: [[D02, D12]]
        merit: score
        lottery: { seed: LS-2025 }

        """

    static let pool = """
        Mã,Họ và tên,Thành phần,Đơn vị,Giới tính,Điểm
        D01,Đại biểu 01,Cơ sở,Phường Tam Thanh,Nữ,9
        D02,Đại biểu 02,Cơ sở,Phường Tam Thanh,Nam,8
        D03,Đại biểu 03,Cơ sở,Phường Tam Thanh,Nữ,6
        D04,Đại biểu 04,Cơ sở,Phường Tam Thanh,Nam,5
        D05,Đại biểu 05,Cơ sở,Xã Mai Pha,Nữ,9
        D06,Đại biểu 06,Cơ sở,Xã Mai Pha,Nam,7
        D07,Đại biểu 07,Cơ sở,Xã Mai Pha,Nam,4
        D08,Đại biểu 08,Cơ sở,Xã Quảng Lạc,Nữ,8
        D09,Đại biểu 09,Cơ sở,Xã Quảng Lạc,Nữ,3
        D10,Đại biểu 10,Khách mời,Thành ủy,Nam,10
        D11,Đại biểu 11,Khách mời,UBND thành phố,Nữ,7
        D12,Đại biểu 12,Khách mời,UBND thành phố,Nam,2

        """

    /// The conference as files of `folder`, and the list that is selected from it.
    static func write(to folder: TemporaryFolder) throws -> (plan: String, pool: String, list: String) {
        let paths = (
            try folder.write("plan.yaml", plan), try folder.write("nominees.csv", pool), folder.path("list.json")
        )
        _ = try Command().run("select", paths.0, paths.1, "--format", "json", "--output", paths.2)
        return paths
    }
}
