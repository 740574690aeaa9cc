import IntegerProgramming

/// People of whom a panel is to be drawn, with what it has to look like: the files of a citizens' assembly.
package struct PanelPool: Sendable, Equatable {
    /// What people are told apart by, such as their age group.
    package struct Feature: Sendable, Equatable {
        /// Its name.
        package var name: String
        /// Its values.
        package var values: [Value]

        /// A feature with `values`.
        package init(name: String, values: [Value]) { (self.name, self.values) = (name, values) }
    }

    /// A value of a feature with the number of people of a panel who are to have it.
    package struct Value: Sendable, Equatable {
        /// Its name.
        package var name: String
        /// The least and the most people.
        package var range: ClosedRange<Int>
        /// How far the range may be widened where no panel keeps all of them; nil where it is not said.
        package var widest: ClosedRange<Int>?

        /// A value that `range` people are to have.
        package init(name: String, range: ClosedRange<Int>, widest: ClosedRange<Int>? = nil) {
            (self.name, self.range, self.widest) = (name, range, widest)
        }
    }

    /// Somebody who may be drawn.
    package struct Person: Sendable, Equatable {
        /// What the person is known by.
        package var id: String
        /// The place of the person's value in each feature.
        package var values: [Int]
        /// The household, of whom a panel has one person at most; nil for one of one's own.
        package var household: Int?

        /// A person; see the properties.
        package init(id: String, values: [Int], household: Int? = nil) {
            (self.id, self.values, self.household) = (id, values, household)
        }
    }

    /// The features.
    package var features: [Feature]
    /// The people, by their ids, so that nothing depends on the order of a file.
    package let people: [Person]
    /// The number of people of a panel.
    package var size: Int

    /// A pool; people are put in the order of their ids, as bytes.
    package init(features: [Feature], people: [Person], size: Int) {
        self.features = features
        self.people = people.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        self.size = size
    }
}
