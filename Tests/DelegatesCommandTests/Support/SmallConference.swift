import SelectionCore
import SelectionInput
import TestSupport

/// A conference of four delegates out of eight nominees, with a bit of everything.
enum SmallConference {
    static let plan = """
        title: Small
        seats: { max: 4 }
        groups:
          grassroots: { class: grassroots }
          women: { gender: Nữ }
        composition: { by: class, shares: { grassroots: 50%, guest: 50% } }
        quotas:
          - { by: unit, of: grassroots, file: quotas.csv }
        rules:
          - { id: women, label: Đại biểu nữ, group: women, min: 90%, priority: 1, weight: 0.5 }
          - { id: some-women, group: women, min: 1, max: 3.5 }
        pins: { include: [N3], exclude: [N1] }
        conflicts: [[N2, N4]]
        merit: [{ column: score }]
        lottery: { seed: seed-1 }

        """
    static let quotas = "value,min,max\nA,1,2\nB,0,2\n"
    static let pool = """
        id,name,class,unit,gender,score
        N1,Một,grassroots,A,Nữ,9.5
        N2,Hai,grassroots,A,Nữ,8
        N3,Ba,grassroots,B,Nam,1
        N4,Bốn,grassroots,A,Nữ,7.5
        N5,Năm,guest,A,Nam,3
        N6,Sáu,guest,B,Nữ,3
        N7,Bảy,guest,B,Nữ,3
        N8,Tám,guest,B,,3

        """

    /// The conference as files of `folder`.
    static func write(to folder: TemporaryFolder) throws -> (plan: String, pool: String) {
        _ = try folder.write("quotas.csv", quotas)
        return (try folder.write("plan.yaml", plan), try folder.write("nominees.csv", pool))
    }

    static func inputs() throws -> SelectionInputs {
        try InputReader.read(
            plan: InputFile(name: "plan.yaml", bytes: Array(plan.utf8)),
            pool: InputFile(name: "nominees.csv", bytes: Array(pool.utf8))
        ) { name in InputFile(name: name, bytes: Array(quotas.utf8)) }
    }
}
