import Foundation
import IntegerProgramming
import Testing

@testable import SelectionProof

/// The content of proof files: keys and steps stay as they are.
@Suite struct SearchProofTests {
    private static var proof: SearchProof {
        let tree = TreeProof(
            target: 3,
            steps: [
                .branch(column: 0, first: 1...1, second: 0...0), .bounded(-5, scale: 2, multipliers: [1, 0]),
                .infeasible(-1, scale: 1, multipliers: [0, 1]), .solution([1, 0]), .leaf, .known,
            ])
        var proof = SearchProof()
        proof.stages = [
            .init(
                level: 1, way: .tree,
                bound: .init(scale: 16, isRay: false, scaled: Int128.max, multipliers: [0: 3, 4: -1]),
                restrictionTarget: 12, tree: tree,
                parts: [.init(row: 2, most: 4), .init(stage: .init(level: 0, way: .row))])
        ]
        return proof
    }

    @Test func `a proof is read as it was written`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let data = try encoder.encode(Self.proof)
        #expect(try JSONDecoder().decode(SearchProof.self, from: data) == Self.proof)
        let text = String(decoding: data, as: UTF8.self)
        for part in [
            "\"kernelTarget\":12", "\"way\":\"tree\"", "\"scaled\":\"170141183460469231731687303715884105727\"",
            "[\"branch\",0,1,1,0,0]", "[\"bounded\",\"-5\",2,1,0]", "[\"leaf\"]",
        ] {
            #expect(text.contains(part), "\(part) in \(text)")
        }
    }

    @Test(arguments: [
        #"{"stages":[{"level":0,"way":"magic"}]}"#,
        #"{"stages":[{"level":0,"way":"bound","bound":{"scale":1,"isRay":false,"scaled":"1.5","multipliers":{}}}]}"#,
        #"{"stages":[{"level":0,"way":"tree","tree":{"steps":[["jump"]]}}]}"#,
        #"{"stages":[{"level":0,"way":"tree","tree":{"steps":[["branch",0,1,0,0,0]]}}]}"#,
        #"{"stages":[{"level":0,"way":"tree","tree":{"steps":[["branch",0,1]]}}]}"#,
        #"{"stages":[{"level":0,"way":"tree","tree":{"steps":[["bounded",5,1]]}}]}"#,
    ]) func `what is no proof is not read`(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(SearchProof.self, from: Data(text.utf8)) }
    }

    @Test func `without trees the parts' trees are gone too`() {
        var proof = Self.proof
        proof.stages[0].parts?[1].stage?.tree = TreeProof(target: nil, steps: [.leaf])
        let bare = proof.withoutTrees
        #expect(bare.stages[0].tree == nil && bare.stages[0].parts?[1].stage?.tree == nil)
        #expect(bare.stages[0].bound == proof.stages[0].bound && bare.stages[0].parts?[0] == proof.stages[0].parts?[0])
    }

    @Test func `some ways need no tree`() {
        for way in [SearchProof.Way.ceiling, .bound, .parity, .row] {
            #expect(SearchProof.Stage(level: 0, way: way).needsNoTree, "\(way)")
            let part = SearchProof.Part(stage: .init(level: 0, way: way))
            #expect(SearchProof.Stage(level: 0, way: .sizes, parts: [.init(row: 0, most: 1), part]).needsNoTree)
        }
        for way in [SearchProof.Way.tree, .types, .enumeration] {
            #expect(!SearchProof.Stage(level: 0, way: way).needsNoTree, "\(way)")
            let part = SearchProof.Part(stage: .init(level: 0, way: way))
            #expect(!SearchProof.Stage(level: 0, way: .sizes, parts: [part]).needsNoTree)
        }
    }
}
