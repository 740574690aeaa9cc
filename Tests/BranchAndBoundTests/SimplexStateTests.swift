import Testing

@testable import BranchAndBound

@Suite struct SimplexStateTests {
    private func filled(keepsInverse: Bool = true) -> SimplexState {
        let state = SimplexState(columns: 3, rows: 2, keepsInverse: keepsInverse)
        for variable in 0..<5 {
            state.lower[variable] = Double(variable)
            state.upper[variable] = Double(variable) + 10
            state.value[variable] = Double(variable) + 1
            state.reduced[variable] = -Double(variable)
            state.position[variable] = variable < 2 ? Int32(variable) : -1
        }
        for position in 0..<2 {
            state.basic[position] = Int32(position)
            state.basicValue[position] = 0.5 + Double(position)
            state.weight[position] = 2
        }
        if keepsInverse { for place in 0..<2 * state.stride { state.inverse[place] = Double(place) } }
        for place in 0..<3 { state.active[place] = Int32(place) }
        (state.activeCount, state.age) = (3, 7)
        return state
    }

    @Test func `a copy has everything`() {
        let (state, copy) = (filled(), SimplexState(columns: 3, rows: 2))
        copy.copy(from: state)
        for variable in 0..<5 {
            #expect(copy.lower[variable] == state.lower[variable] && copy.upper[variable] == state.upper[variable])
            #expect(copy.value[variable] == state.value[variable])
            #expect(copy.reduced[variable] == state.reduced[variable])
            #expect(copy.current(variable) == state.current(variable))
        }
        for place in 0..<2 * state.stride { #expect(copy.inverse[place] == state.inverse[place]) }
        #expect(copy.activeCount == 3 && copy.age == 7 && copy.weight[1] == 2 && copy.basic[1] == 1)
    }

    @Test func `the value of a basic variable is that of its position`() {
        let state = filled()
        #expect(state.current(1) == 1.5)
        #expect(state.current(4) == 5)
    }

    @Test func `a state without an inverse leaves the other's as it is`() {
        let (small, whole) = (filled(keepsInverse: false), filled())
        whole.inverse[0] = 42
        whole.copy(from: small)
        #expect(whole.inverse[0] == 42)
        small.copy(from: whole)
        #expect(small.age == 7)
    }
}
