extension OpenFamily {
    /// The shares that a seed draws beside the seats, as the plan writes them; each kind uses some.
    struct Shares {
        /// The shares of the grassroots and of the women. Both can be met with 5, 8 or 10 delegates and their
        /// multiples.
        let fixed: (grassroots: String, women: String)
        /// The shares of the women among the grassroots and of the minorities among the women: ranges that counts of
        /// ten or so hit.
        let ranges: (women: ClosedRange<Int>, minorities: ClosedRange<Int>)
        /// The same, fixed. A large conference may have a share that needs groups of 20 or 100.
        let exact: (women: String, minorities: String)
        /// The shares of the grassroots and of the women, in millionths: ranges as wide as 0.4 of a delegate, in a
        /// conference of fewer than a hundred 0.8.
        let millionths: (grassroots: ClosedRange<Int>, women: ClosedRange<Int>)
        /// The percentages of their places for which the first and the third of four classes have nominees.
        let nominated: (first: Int, third: Int)

        init(wholeSeats: Int, _ draw: inout SeededGenerator) {
            fixed = draw.element(of: [
                ("70%", "40%"), ("60%", "40%"), ("75%", "37.5%"), ("70%", "30%"), ("62.5%", "37.5%"),
            ])
            let isSmall = wholeSeats < 100
            let (women, minorities) = (41 + draw.below(4), 58 + draw.below(5))
            ranges = ((isSmall ? 40 : women)...women + 4, minorities...minorities + 6)
            let finest = wholeSeats >= 300 ? "47%" : isSmall ? "50%" : "45%"
            exact = (draw.element(of: [finest, "40%", "37.5%"]), draw.element(of: ["60%", "62.5%", "50%"]))
            let width = (isSmall ? 800_000 : 400_000) / wholeSeats
            let (first, second) = (650_000 + draw.below(60_000), 400_000 + draw.below(60_000))
            millionths = (first...first + width, second...second + width)
            nominated = (60 + draw.below(30), 60 + draw.below(30))
        }
    }
}
