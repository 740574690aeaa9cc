extension PanelTypes {
    /// The types of `program` with people who are numbered from 0, one type after the other; nobody shares a household.
    package init(_ program: PanelProgram) {
        var (members, next) = ([[Int]](), 0)
        for type in program.types {
            members.append(Array(next..<next + type.count))
            next += type.count
        }
        self.init(program: program, limits: [], members: members, households: [])
    }
}
