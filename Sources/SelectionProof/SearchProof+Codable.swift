/// The bound is written as text, since it may be larger than what readers of numbers expect.
extension SearchProof.Bound: Codable {
    /// The keys of a bound in files.
    package enum CodingKeys: String, CodingKey, CaseIterable, Sendable { case scale, isRay, scaled, multipliers }

    package func encode(to encoder: any Encoder) throws {
        var map = encoder.container(keyedBy: CodingKeys.self)
        try map.encode(scale, forKey: .scale)
        try map.encode(isRay, forKey: .isRay)
        try map.encode(String(scaled), forKey: .scaled)
        try map.encode(multipliers, forKey: .multipliers)
    }

    package init(from decoder: any Decoder) throws {
        let map = try decoder.container(keyedBy: CodingKeys.self)
        scale = try map.decode(Int.self, forKey: .scale)
        isRay = try map.decode(Bool.self, forKey: .isRay)
        multipliers = try map.decode([Int: Int].self, forKey: .multipliers)
        guard let scaled = Int128(try map.decode(String.self, forKey: .scaled)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .scaled, in: map, debugDescription: "a bound must be a whole number")
        }
        self.scaled = scaled
    }
}
