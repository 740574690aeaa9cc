import FairLottery
import IntegerProgramming

/// Where panels are looked for: all of a programme's, or those of a face of it, with those of them that are known.
struct PanelSource {
    /// The engine's search.
    var pricing: PanelPricing
    /// The search by exchanges; nil where rows also count quantities behind which nobody stands.
    let swaps: SwapSearch?
    /// The known panels, by their places in a collection.
    var places: [Int]

    /// All panels of a programme.
    init(_ pricing: PanelPricing, in collection: PanelCollection) {
        self.pricing = pricing
        swaps = SwapSearch(pricing.program)
        places = Array(collection.panels.indices)
    }

    /// The panels of `face`.
    init(_ face: PanelProgram, in collection: PanelCollection) {
        pricing = PanelPricing(face)
        swaps = SwapSearch(face)
        let ranges = face.rowRanges
        places = collection.panels.indices.filter { PanelSpan.holds(collection.seats[$0], face, ranges) }
    }

    /// Takes note of a panel.
    mutating func add(_ place: Int) { if !places.contains(place) { places.append(place) } }
}
