/// The form of a step in JSON: a list of its name and its numbers.
extension TreeProof.Step: Codable {
    package func encode(to encoder: any Encoder) throws {
        var list = encoder.unkeyedContainer()
        switch self {
        case .branch(let column, let first, let second):
            try list.encode("branch")
            for number in [column, first.lowerBound, first.upperBound, second.lowerBound, second.upperBound] {
                try list.encode(number)
            }
        case .bounded(let bound, let scale, let multipliers):
            try TreeProof.Step.encode("bounded", bound, scale, multipliers, to: &list)
        case .infeasible(let bound, let scale, let multipliers):
            try TreeProof.Step.encode("infeasible", bound, scale, multipliers, to: &list)
        case .solution(let values):
            try list.encode("solution")
            for value in values { try list.encode(value) }
        case .leaf: try list.encode("leaf")
        case .known: try list.encode("known")
        }
    }

    private static func encode(
        _ name: String, _ bound: Int128, _ scale: Int, _ multipliers: [Int], to list: inout any UnkeyedEncodingContainer
    ) throws {
        try list.encode(name)
        try list.encode(String(bound))
        try list.encode(scale)
        for multiplier in multipliers { try list.encode(multiplier) }
    }

    package init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        let name = try list.decode(String.self)
        switch name {
        case "bounded", "infeasible":
            let text = try list.decode(String.self)
            guard let bound = Int128(text) else { throw list.fault("a bound must be a whole number") }
            let scale = try list.decode(Int.self)
            let multipliers = try list.numbers()
            self =
                name == "bounded"
                ? .bounded(bound, scale: scale, multipliers: multipliers)
                : .infeasible(bound, scale: scale, multipliers: multipliers)
        case "branch":
            let numbers = try list.numbers()
            guard numbers.count == 5, numbers[1] <= numbers[2], numbers[3] <= numbers[4] else {
                throw list.fault("a branch has a column and two ranges")
            }
            self = .branch(column: numbers[0], first: numbers[1]...numbers[2], second: numbers[3]...numbers[4])
        case "solution": self = .solution(try list.numbers())
        case "leaf": self = .leaf
        case "known": self = .known
        default: throw list.fault("there is no step called \(name)")
        }
    }
}

extension UnkeyedDecodingContainer {
    fileprivate mutating func numbers() throws -> [Int] {
        var numbers: [Int] = []
        while !isAtEnd { numbers.append(try decode(Int.self)) }
        return numbers
    }

    fileprivate func fault(_ text: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: codingPath, debugDescription: text))
    }
}
