import Measurement
import Testing

@Suite struct HeldOverTimeTests {
    @Test func theBestHeldByThenCounts() {
        var held = HeldOverTime()
        held.add(90, after: 0.4)
        held.add(100, after: 3)
        held.add(95, after: 0.9)
        held.add(80, after: 4)
        #expect([0.1, 0.5, 1, 5].map(held.value(within:)) == [nil, 90, 95, 100])
        #expect(HeldOverTime().value(within: 5) == nil)
    }

    @Test func clocksHaveALittleRoom() {
        #expect(HeldOverTime.isWithin(0.07, 0.05) && !HeldOverTime.isWithin(0.08, 0.05))
        #expect(HeldOverTime.isWithin(5.5, 5) && !HeldOverTime.isWithin(5.6, 5))
    }
}
