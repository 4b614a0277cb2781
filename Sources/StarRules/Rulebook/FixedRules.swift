extension Rulebook {
  /// What no reading changes of a rulebook.
  ///
  /// A class, so that to hand on a rulebook, or what holds one, counts one reference and not one for
  /// every list in it.
  final class Fixed: Sendable {
    let text: JSONDocument
    let sha256: String
    let id: String
    let edition: String
    let document: SourceDocument
    let validFrom: YearLimit?
    let validTo: YearLimit?
    let types: [OrganisationType]
    let otherTypes: OtherTypes?
    let forms: [NamedValue]
    let dimensions: [NamedValue]
    let tiers: [NamedValue]
    let aims: [Aim]
    let sampling: Sampling?
    let stages: [ReviewStage]
    let honours: [Honour]
    let recommendation: Recommendation?
    let units: [UnitOfCount]
    let facts: [Fact]
    let parts: [PartOfWhole]
    let readings: [Reading]
    let slotKeys: KeyTable
    let factKeys: KeyTable
    let typeKeys: KeyTable
    let formKeys: KeyTable
    let stageKeys: KeyTable
    let honourKeys: KeyTable
    let plausibilityKeys: KeyTable
    let clauseWords: Int
    let lastClauses: BitSet

    init(
      text: JSONDocument,
      id: String,
      edition: String,
      document: SourceDocument,
      validFrom: YearLimit?,
      validTo: YearLimit?,
      types: [OrganisationType],
      otherTypes: OtherTypes?,
      forms: [NamedValue],
      dimensions: [NamedValue],
      tiers: [NamedValue],
      aims: [Aim],
      sampling: Sampling?,
      stages: [ReviewStage],
      honours: [Honour],
      recommendation: Recommendation?,
      units: [UnitOfCount],
      facts: [Fact],
      parts: [PartOfWhole],
      readings: [Reading],
      slotKeys: KeyTable,
      factKeys: KeyTable,
      typeKeys: KeyTable,
      formKeys: KeyTable,
      stageKeys: KeyTable,
      honourKeys: KeyTable,
      plausibilityKeys: KeyTable,
      clauseWords: Int,
      lastClauses: BitSet
    ) {
      self.text = text
      sha256 = text.text.sha256
      self.id = id
      self.edition = edition
      self.document = document
      self.validFrom = validFrom
      self.validTo = validTo
      self.types = types
      self.otherTypes = otherTypes
      self.forms = forms
      self.dimensions = dimensions
      self.tiers = tiers
      self.aims = aims
      self.sampling = sampling
      self.stages = stages
      self.honours = honours
      self.recommendation = recommendation
      self.units = units
      self.facts = facts
      self.parts = parts
      self.readings = readings
      self.slotKeys = slotKeys
      self.factKeys = factKeys
      self.typeKeys = typeKeys
      self.formKeys = formKeys
      self.stageKeys = stageKeys
      self.honourKeys = honourKeys
      self.plausibilityKeys = plausibilityKeys
      self.clauseWords = clauseWords
      self.lastClauses = lastClauses
    }
  }
}
