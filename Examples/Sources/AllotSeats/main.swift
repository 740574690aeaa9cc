// Allots 30 seats to four units by their staff, none with fewer than two.
import DelegateSelection

let units = [("Tam Thanh", 610), ("Chi Lăng", 275), ("Đông Kinh", 142), ("Mai Pha", 38)].map { name, staff in
    AllocationUnit(name: name, weight: Rational(staff), minimum: 2)
}
let problem = AllocationProblem(seats: 30, units: units)

for method in [ApportionmentMethod.adams, .jefferson] {
    switch try DelegateSelector.allocate(AllocationRequest(.units(problem, method, looksAhead: false))) {
    case .units(let allocation, _):
        let seats = zip(units, allocation.seats).map { "\($0.name) \($1)" }
        print("\(method): \(seats.joined(separator: ", "))")
    case .impossible(let conflict, _, _): print("\(method): impossible, \(conflict)")
    default: break
    }
}
