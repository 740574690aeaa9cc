/// The files of a citizens' assembly and how they are to be read.
package struct PanelRequest: Sendable {
    /// The table of features and their values, with limits: `category,name,min,max`, perhaps `min_flex,max_flex`.
    package var categories: InputSource
    /// The table of the people who may be drawn, with a column for each feature.
    package var respondents: InputSource
    /// The number of people of a panel, those who sit already among them.
    package var size: Int
    /// The header of the column of people's ids; nil to find it.
    package var id: String?
    /// The headers of the columns by which people share a household; none where nobody does.
    package var addresses: [String]
    /// A table like that of the respondents with those who sit already; nil where nobody does.
    package var already: InputSource?
    /// The separator of fields in all files; nil to find it out.
    package var delimiter: Character?

    /// A panel of `size` people among `respondents`; see the properties.
    package init(
        categories: InputSource, respondents: InputSource, size: Int, id: String? = nil, addresses: [String] = [],
        already: InputSource? = nil, delimiter: Character? = nil
    ) {
        (self.categories, self.respondents, self.size) = (categories, respondents, size)
        (self.id, self.addresses, self.already, self.delimiter) = (id, addresses, already, delimiter)
    }
}
