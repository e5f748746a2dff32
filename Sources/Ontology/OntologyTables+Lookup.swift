extension OntologyTables {
  /// A class by its id.
  public func entityClass(_ id: String) -> EntityClass? { index.classes[id].map { classes[$0] } }

  /// A role by its id.
  public func role(_ id: String) -> Role? { index.roles[id].map { roles[$0] } }

  /// A relation by its id.
  public func relation(_ id: String) -> Relation? { index.relations[id].map { relations[$0] } }

  /// A heading of relations by its id.
  public func parent(_ id: String) -> RelationParent? { index.parents[id].map { parents[$0] } }

  /// A word list by its id.
  public func wordList(_ id: String) -> WordList? { index.wordLists[id].map { wordLists[$0] } }

  /// The prepositions whose slots a preposition fills, itself first; several words are joined by `_`.
  ///
  /// `out_of` also fills the slots of `from`.
  public func prepositions(matching preposition: String) -> [String] {
    let other = index.prepositions[preposition].flatMap { prepositions[$0].sameAs }
    return [preposition] + (other.map { [$0] } ?? [])
  }

  /// The frames of a word, a particle joined by `_`, those first that win when several match.
  ///
  /// - Complexity: O(1), and O(*k*) in the number of frames.
  public func frames(of lemma: String, _ partOfSpeech: Frame.PartOfSpeech = .verb) -> [Frame] {
    (index.frames[lemma] ?? []).map { frames[$0] }.filter { $0.partOfSpeech == partOfSpeech }
  }

  /// The frames of a verb with a particle, else of the verb alone.
  public func frames(of lemma: String, particle: String) -> [Frame] {
    let joined = frames(of: "\(lemma)_\(particle)")
    return joined.isEmpty ? frames(of: lemma) : joined
  }

  /// The groups of nouns that name an act, to which a noun belongs; two words are joined by `_`.
  public func nounGroups(of noun: String) -> [NounGroup] {
    (index.nounGroups[noun] ?? []).map { nounGroups[$0] }
  }

  /// The groups of nouns that name a state, to which a noun belongs; two words are joined by `_`.
  public func relationalNouns(of noun: String) -> [RelationalNoun] {
    (index.relationalNouns[noun] ?? []).map { relationalNouns[$0] }
  }

  /// The groups of light verbs to which a verb belongs; a particle is joined by `_`.
  public func lightVerbs(of lemma: String) -> [LightVerb] {
    (index.lightVerbs[lemma] ?? []).map { lightVerbs[$0] }
  }

  /// The groups of embedding words to which a word belongs; a particle is joined by `_`.
  public func embeddingVerbs(of lemma: String) -> [EmbeddingVerb] {
    (index.embeddingVerbs[lemma] ?? []).map { embeddingVerbs[$0] }
  }

  /// The cues of a source to which a word belongs; several words are joined by `_`.
  public func attributionCues(of lemma: String) -> [AttributionCue] {
    (index.attributionCues[lemma] ?? []).map { attributionCues[$0] }
  }

  /// The verbs that tell what a noun names; nil for nouns that the table does not have.
  public func actNoun(_ noun: String) -> ActNoun? {
    file.entries(noun, in: .actNouns).last.map { ActNoun(file.row($0.row, of: $0.table)) }
  }

  /// The nouns for acts told before, to which a noun belongs.
  public func shellNouns(of noun: String) -> [ShellNoun] {
    (index.shellNouns[noun] ?? []).map { shellNouns[$0] }
  }

  /// What an auxiliary, adverb or conjunction does; several words have blanks between.
  public func modals(of word: String) -> [ModalWord] {
    (index.modals[word] ?? []).map { modals[$0] }
  }

  /// Whether a class is another one or lies under it; `Actor` and `Any` are asked for like classes.
  public func isA(_ id: String, _ ancestor: String) -> Bool {
    switch ancestor {
    case EntityClass.any: index.ancestors[id] != nil
    case EntityClass.actor: index.actorClasses.contains(id)
    default: index.ancestors[id]?.contains(ancestor) ?? false
    }
  }

  /// Whether a class is one of several or lies under one of them, as for a domain or range.
  public func isA(_ id: String, anyOf ancestors: [String]) -> Bool {
    ancestors.contains { isA(id, $0) }
  }

  /// The class that a common noun gives to whom it denotes; nil where it says nothing.
  ///
  /// A plural that the lemma kept ("customs") is also looked up without its "s".
  public func entityClass(ofNoun lemma: String) -> String? {
    let rows =
      index.classNouns[lemma]
      ?? (lemma.hasSuffix("s") ? index.classNouns[String(lemma.dropLast())] : nil)
    return rows?.first.map { classNouns[$0].entityClass }
  }

  /// The highest class above a class.
  public func topClass(of id: String) -> EntityClass? {
    var current = entityClass(id)
    for _ in classes.indices {
      guard let above = current?.parent.flatMap({ entityClass($0) }) else { break }
      current = above
    }
    return current
  }

  /// The heading of a statement, after polarity, modality and tense have had their say.
  ///
  /// - Returns: nil when there is no such relation.
  public func heading(
    of relation: String, polarity: Polarity, modality: Modality, tense: Tense,
    isAnnounced: Bool = false
  ) -> RelationParent? {
    guard let own = self.relation(relation).flatMap({ parent($0.parent) }) else { return nil }
    let rule = classRules.first {
      $0.fits(
        own, polarity: polarity, modality: modality, tense: tense, isAnnounced: isAnnounced)
    }
    return rule.flatMap { parent($0.becomes) } ?? own
  }
}

extension EntityClass {
  /// The word for every class, in domains, ranges and tests.
  public static let any = "Any"
  /// The word for every class that acts.
  public static let actor = "Actor"
}
