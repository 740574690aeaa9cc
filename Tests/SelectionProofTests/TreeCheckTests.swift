import IntegerProgramming
import ProgramSupport
import Testing

@testable import SelectionProof

@Suite struct TreeCheckTests {
}
