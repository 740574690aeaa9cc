/// The economic sectors of the office family.
enum OfficeSector: String, CaseIterable, Sendable {
    case state = "Kinh tế nhà nước"
    case cooperative = "Kinh tế tập thể"
    case `private` = "Kinh tế tư nhân"
    case household = "Kinh tế cá thể"
    case foreign = "Kinh tế có vốn đầu tư nước ngoài"
    case none = "Không áp dụng (HCSN)"

    /// The five sectors of which the plan wants delegates, with the bloc of units where each is certain to be found.
    static let blocs: [(sector: OfficeSector, unit: OfficeUnit.Kind)] = [
        (.state, .stateEnterprises), (.cooperative, .cooperatives), (.private, .privateEnterprises),
        (.household, .households), (.foreign, .foreignEnterprises),
    ]

    /// The sector of a nominee: the unit's if it is a bloc, else drawn by occupation.
    static func draw(
        _ kind: OfficeUnit.Kind, _ occupation: OfficeOccupation, _ draw: inout SeededGenerator
    ) -> OfficeSector {
        let roll = draw.below(10)
        if let bloc = blocs.first(where: { $0.unit == kind }) { return bloc.sector }
        if occupation.isPublic { return .none }
        switch occupation {
        case .farmer, .trader, .craftsman: return roll < 3 ? .cooperative : .household
        case .worker, .engineer: return roll < 4 ? .state : roll < 9 ? .private : .foreign
        case .entrepreneur: return .private
        default: return .none
        }
    }
}
