import Ontology
import Text

/// Reads from a mention's words what they tell of the one to whom they refer.
struct MentionFeatureReader {
  let tree: DependencyTree
  let ontology: OntologyTables
  let entities: EntityClassifier

  /// What a mention tells.
  func features(of word: Int, _ kind: DocumentMention.Kind) -> MentionFeatures {
    switch kind {
    case .pronoun: return pronoun(word)
    case .coordination:
      var features = MentionFeatures()
      features.number = .plural
      features.headLemma = tree.lemmas[word]
      return features
    case .name, .nominal: return noun(word, isName: kind == .name)
    }
  }

  private func pronoun(_ word: Int) -> MentionFeatures {
    let form = tree.sentence.sentence.words[word].form.lowercased()
    var features = MentionFeatures()
    features.headLemma = form
    features.definiteness = .definite
    if let pronoun = PersonalPronouns.pronoun(form) {
      features.number = pronoun.number
      features.gender = pronoun.gender
      features.animacy = pronoun.animacy
      features.person = pronoun.person
    } else {
      features.definiteness = .demonstrative
      features.number = ["these", "those"].contains(form) ? .plural : .singular
    }
    return features
  }

  // MARK: Nouns

  private func noun(_ word: Int, isName: Bool) -> MentionFeatures {
    var features = MentionFeatures()
    features.headLemma = tree.lemmas[word]
    features.identity = entities.identity(of: word)
    let entity = tree.entity(of: word)
    features.isMeasure =
      entity.map { [.time, .number].contains($0.class) } ?? false && !isSomeOf(word)
    features.number = isPlural(word) ? .plural : .singular
    features.definiteness = isName ? .definite : definiteness(of: word)
    features.possessor = tree.children(of: word, in: "nmod").first {
      tree.fullRelation(of: $0) == "nmod:poss"
    }
    features.modifiers = modifiers(of: word)
    describe(&features, word, entity, isName: isName)
    if isName {
      features.nameWords = nameWords(word, entity)
      features.titles = titles(of: word)
    }
    if features.gender == nil, features.animacy == .person {
      features.gender = gender(word, features)
    }
    return features
  }

  /// "*one* of the two, Ada Holm,": a number that stands for some of several is somebody.
  private func isSomeOf(_ word: Int) -> Bool {
    tree.partOfSpeech(of: word) == .numeral
      && tree.children(of: word, in: "nmod").contains { child in
        tree.children(of: child, in: "case").map { tree.lemmas[$0] } == ["of"]
      }
  }

  /// Whether it is a person, a thing or a body.
  private func describe(
    _ features: inout MentionFeatures, _ word: Int, _ entity: NamedEntity?, isName: Bool
  ) {
    if let entity, isName {
      switch entity.class {
      case .person:
        features.animacy = .person
      case .organization, .party, .country:
        features.animacy = .thing
        features.isCollective = true
        features.number =
          features.number == .plural && entity.class != .organization ? nil : .singular
      case .group: features.animacy = features.number == .plural ? .person : nil
      default: features.animacy = .thing
      }
      return
    }
    let found = features.identity?.entityClass
    switch found {
    case "Person", "Office": features.animacy = .person
    case "Group":
      features.animacy = .person
      if CollectiveNouns.lemmas.contains(features.headLemma) {
        features.isCollective = true
        features.animacy = nil
      }
    case nil:
      features.animacy = GenderedWords.gender(ofNoun: features.headLemma) == nil ? nil : .person
    case .some(let name) where ontology.isA(name, "Organization") || name == "Country":
      features.animacy = .thing
      features.isCollective = features.number == .singular
    default: features.animacy = .thing
    }
  }

  private func isPlural(_ word: Int) -> Bool {
    ["NNS", "NNPS"].contains(tree.tag(of: word))
      || tree.sentence.annotations[word].has(feature: "Number=Plur")
  }

  private func definiteness(of word: Int) -> MentionFeatures.Definiteness {
    for child in tree.children[word] {
      if tree.lemmas[child] == "such", child < word { return .demonstrative }
      switch tree.relations[child] {
      case "det":
        switch tree.lemmas[child] {
        case "the": return .definite
        case "this", "that", "these", "those", "such": return .demonstrative
        default: return .indefinite
        }
      case "nmod" where tree.fullRelation(of: child) == "nmod:poss": return .possessive
      default: continue
      }
    }
    return isBehindThat(word) ? .demonstrative : .bare
  }

  /// "said *that refusal* cost lives": what looks like a conjunction before a bare noun for an act is its determiner.
  private func isBehindThat(_ word: Int) -> Bool {
    guard word > 0, tree.lemmas[word - 1] == "that", tree.relations[word - 1] == "mark",
      let clause = tree.head(of: word - 1), tree.relations[clause] == "ccomp",
      tree.head(of: clause).map({ EmbeddingWords.isReporting(tree.lemmas[$0]) }) ?? false
    else { return false }
    return !isPlural(word) && tree.children[word].allSatisfy { $0 > word }
      && ontology.actNoun(tree.lemmas[word]) != nil && !Self.uncountable.contains(tree.lemmas[word])
  }

  // swift-format-ignore
  /// Nouns of acts that stand without a determiner: "said that *violence* solves nothing".
  private static let uncountable: Set<String> = [
    "violence", "fighting", "work", "trade", "aid", "support", "growth", "production", "unrest", "corruption",
    "criticism", "spending", "inflation", "training", "pressure", "cooperation", "war", "peace", "fraud", "bribery",
    "help", "assistance", "change", "progress", "research", "testimony", "evidence", "terrorism", "crime", "racism",
    "migration", "immigration", "education", "travel", "tourism", "competition", "consumption", "torture", "abuse",
    "discrimination", "censorship", "surveillance", "smuggling", "trafficking", "piracy", "looting", "flooding",
    "rain", "bombing", "shelling", "shooting", "voting", "negotiation", "diplomacy", "dialogue", "reform", "debate",
    "speculation", "confusion", "anger", "demand", "supply", "funding", "investment", "employment", "unemployment",
    "relief", "death", "recovery", "compensation", "treatment", "vaccination", "construction", "development",
  ]

  /// Adjectives, nouns, names, numbers and attributes behind "of", by their lemmas.
  private func modifiers(of word: Int) -> Set<String> {
    var found: Set<String> = []
    for child in tree.children[word] {
      switch tree.relations[child] {
      case "compound" where tree.isHyphenated(child): break
      case "amod", "compound", "nummod", "flat":
        found.insert(tree.lemmas[child])
        for inner in tree.children(of: child, in: "compound", "flat") {
          found.insert(tree.lemmas[inner])
        }
      case "nmod" where tree.fullRelation(of: child) != "nmod:poss":
        if tree.entities[child] != nil || tree.fullRelation(of: child) == "nmod:desc"
          || tree.firstChild(of: child, in: "case").map({ tree.lemmas[$0] == "of" }) ?? false
        {
          found.insert(tree.lemmas[child])
        }
      default: continue
      }
    }
    return found
  }

  // MARK: Names

  /// The nouns before a name: "Defense *Secretary* Ada Holm".
  private func titles(of word: Int) -> Set<String> {
    let titles = tree.children(of: word, in: "nmod", "compound", "amod").filter {
      $0 < word && tree.entities[$0] != tree.entities[word]
        && tree.fullRelation(of: $0) != "nmod:poss"
        && [.noun, .properNoun].contains(tree.partOfSpeech(of: $0))
    }
    return Set(titles.map { isPremier($0) ? MentionFeatures.premier : tree.lemmas[$0] })
  }

  /// "Prime Minister": the only minister who is never called just that.
  private func isPremier(_ title: Int) -> Bool {
    tree.lemmas[title] == "minister" && title > 0 && tree.lemmas[title - 1] == "prime"
  }

  /// Whether an attribute is a title: "*King* Olaf", but no "Olaf of the *Queens*".
  private func isTitle(_ attribute: Int, of word: Int) -> Bool {
    attribute < word && tree.fullRelation(of: attribute) != "nmod:poss"
  }

  private func nameWords(_ word: Int, _ entity: NamedEntity?) -> [String] {
    NameWords.words(of: tree.text(of: Array(NounPhrases.name(of: word, in: tree))))
  }

  private func gender(_ word: Int, _ features: MentionFeatures) -> MentionFeatures.Gender? {
    if let id = features.identity?.entity, let known = ontology.actors.actor(id)?.gender {
      return known == "M" ? .masculine : .feminine
    }
    for child in [word] + tree.children(of: word, in: "compound", "nmod", "flat", "appos")
    where tree.relations[child] != "nmod" || isTitle(child, of: word) {
      if let found = GenderedWords.gender(ofNoun: tree.lemmas[child]) { return found }
    }
    let range = NounPhrases.name(of: word, in: tree)
    if range.lowerBound > 0,
      let title = GenderedWords.gender(ofNoun: tree.lemmas[range.lowerBound - 1])
    {
      return title
    }
    guard features.nameWords.count > 1 || tree.entities[word] != nil else { return nil }
    return features.nameWords.first
      .flatMap {
        ontology.actors.gender(ofGivenName: $0, isAlone: features.nameWords.count == 1)
      }
      .map { $0 == .masculine ? .masculine : .feminine }
  }
}
