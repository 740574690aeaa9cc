/// The shape of the demo: the conference of the city of Lạng Sơn, in Vietnamese, at any size.
///
/// At most min(300, max(30, N / 4)) seats (half of N if that is less), to be filled; 70/30 by class, nearest; quotas by
/// unit within a band around the office's allotment; one delegate of each economic sector; two pins, one exclusion, two
/// couples; the rest are targets of priorities 1 to 3, of which the last cannot all be met. About one cell in a hundred
/// is blank in age, ethnicity and occupation, never in id or class.
///
/// The required rules can always be met: take from each unit its quota, from each economic bloc thereby a member of its
/// sector, from the guests the two pinned and any others; each couple and the excluded are of units with people to
/// spare.
struct OfficeFamily: SyntheticInstance {
    let nominees: Int
    let seed: UInt64

    func files() -> [InstanceFile] {
        let layout = OfficeLayout(nominees: nominees)
        let couples = OfficeCouples(layout: layout)
        let numbering = NomineeNumbering(prefix: "LS", count: nominees, leastWidth: 4)
        let (count, draw) = (nominees, OfficeDraw(seed: seed, layout: layout, couples: couples))
        let plan = OfficePlan(nominees: nominees, seed: seed, layout: layout, couples: couples, numbering: numbering)
        return [
            InstanceFile(name: "plan.yaml", text: plan.text),
            InstanceFile(name: "quotas.csv", text: Self.quotas(layout)),
            InstanceFile(name: "nominees.csv") {
                NomineeLines(header: OfficeColumn.header, count: count) { index, buffer in
                    let id = numbering.id(at: index)
                    let household = "HK" + numbering.id(at: couples.household(of: index)).dropFirst(2)
                    buffer.append(line: draw.nominee(at: index).fields(id: id, household: household))
                }
            },
        ]
    }

    /// `quotas.csv`: the grassroots seats of the units.
    private static func quotas(_ layout: OfficeLayout) -> String {
        let lines = OfficeUnit.all.indices.map { unit in
            let range = layout.range(of: unit)
            return [OfficeUnit.all[unit].name, String(range.lowerBound), String(range.upperBound)]
        }
        return csvText([["value", "min", "max"]] + lines)
    }
}

extension OfficeNominee {
    /// The nominee's cells, in the order of `OfficeColumn`.
    func fields(id: String, household: String) -> [String] {
        OfficeColumn.allCases.map { column in
            switch column {
            case .id: return id
            case .household: return household
            default: return field(column)
            }
        }
    }

    private func field(_ column: OfficeColumn) -> String {
        switch column {
        case .id, .household: return ""
        case .name: return name
        case .gender: return isWoman ? "Nữ" : "Nam"
        case .birthYear: return age.map { String(2025 - $0) } ?? ""
        case .age: return age.map { String($0) } ?? ""
        case .ethnicity: return ethnicity ?? ""
        case .unit: return OfficeUnit.all[unit].name
        case .unitType: return OfficeUnit.all[unit].type
        case .class: return isGuest ? "Khách mời, lãnh đạo" : "Cơ sở"
        case .occupation: return occupation?.rawValue ?? ""
        case .position: return position
        case .workplace: return workplace
        case .sector: return sector?.rawValue ?? ""
        case .education: return education
        case .party: return isMember ? "Có" : "Không"
        case .research: return doesResearch ? "Có" : "Không"
        case .direct: return worksDirectly ? "Có" : "Không"
        case .kind: return isCollective ? "Đại diện tập thể" : "Cá nhân"
        case .award: return award.title
        case .awardYear: return String(awardYear)
        case .achievement: return String(halfPoints / 2) + (halfPoints % 2 == 0 ? "" : ".5")
        case .campaign: return campaign
        case .minutes: return "Biên bản số \(minutes)/BB"
        case .note: return "dữ liệu mô phỏng"
        }
    }
}
