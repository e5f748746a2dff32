import Ontology
import Text

/// Finds the filled places around a predicate, passives turned to active.
struct SlotFinder {
  let tree: DependencyTree
  let subjects: Subjects
  let arguments: ArgumentFinder

  init(tree: DependencyTree, subjects: Subjects) {
    self.tree = tree
    self.subjects = subjects
    arguments = ArgumentFinder(tree: tree, subjects: subjects)
  }

  /// The places around a predicate.
  func slots(of predicate: Int) -> [FilledSlot] {
    var slots = core(of: predicate)
    slots += complements(of: predicate)
    slots += tree.children(of: predicate, in: "advmod").map {
      FilledSlot(position: .adverb, words: [$0])
    }
    if let there = tree.firstChild(of: predicate, in: "expl") {
      slots.append(FilledSlot(position: .expletive, words: [there]))
    }
    if tree.partOfSpeech(of: predicate) != .verb {
      slots += modifiers(of: predicate, as: .nominalModifier)
      slots += owners(of: predicate)
    }
    return slots + behind(slots)
  }

  /// What hangs on the object, or without one on the first oblique: "called for sanctions *on Iran*".
  private func behind(_ slots: [FilledSlot]) -> [FilledSlot] {
    if let objects = slots.first(where: { $0.position == .object && !$0.isClause })?.words,
      !objects.isEmpty
    {
      let measured = objects.flatMap { TransparentNouns.substance(of: $0, in: tree) }
      return (objects + measured).flatMap { modifiers(of: $0, as: .oblique) }.map { slot in
        var slot = slot
        slot.isBehindObject = true
        return slot
      }
    }
    guard let first = slots.first(where: { $0.position == .oblique && !$0.isClause })?.words.last
    else { return [] }
    return modifiers(of: first, as: .oblique).map { slot in
      var slot = slot
      slot.isBehindObject = true
      slot.isBehindOblique = true
      return slot
    }
  }

  // MARK: Subject and objects

  private func core(of predicate: Int) -> [FilledSlot] {
    let isPassive = Predicates.isPassive(predicate, in: tree)
    let subject = subject(of: predicate).map { slot(.nominalSubject, $0) }
    let object = object(of: predicate).map { slot(.object, $0) }
    let indirect = tree.firstChild(of: predicate, in: "iobj").map { slot(.indirectObject, $0) }
    var slots: [FilledSlot] = []
    let obliques = obliques(of: predicate)
    if isPassive {
      let agent = obliques.first { $0.marker == "by" && !$0.isClause && !isMeans($0.words) }
      if let agent { slots.append(FilledSlot(position: .nominalSubject, words: agent.words)) }
      if var subject {
        subject.position = object == nil ? .object : .indirectObject
        slots.append(subject)
      }
      slots += [object].compactMap { $0 }
      slots += obliques.filter { $0 != agent }
      return slots
    }
    slots += [subject, object, indirect].compactMap { $0 }
    if object == nil, var indirect {
      indirect.position = .object
      slots.append(indirect)
    }
    return slots + obliques
  }

  /// The subject; where the parse gives two, as behind a dateline, the one nearer to the verb.
  private func subject(of predicate: Int) -> Int? {
    let own = tree.children(of: predicate, in: "nsubj").filter {
      $0 < predicate && !tree.fullRelation(of: $0).hasSuffix(":outer")
    }
    return own.count > 1
      ? own.last
      : subjects.subject(of: predicate)?.word
        ?? Undertakings(tree: tree, subjects: subjects).subject(of: predicate)
  }

  /// The object; of two the later one, and a name where the parse sees a predicate: "called *Ada Holm*".
  private func object(of predicate: Int) -> Int? {
    let own = tree.children(of: predicate, in: "obj")
    if own.count > 1 { return own.last }
    return arguments.object(of: predicate) ?? Complements.named(under: predicate, in: tree)
  }

  private func slot(_ position: Slot.Position, _ word: Int) -> FilledSlot {
    guard tree.relations[word] != "csubj", !tree.hasChild(of: word, in: "cop") else {
      return FilledSlot(position: position, words: [word], isClause: true)
    }
    return FilledSlot(position: position, words: participants(word))
  }

  /// A nominal's conjuncts, and what it is illustrated with.
  private func participants(_ word: Int) -> [Int] {
    Coordination.conjuncts(of: word, in: tree).flatMap {
      [TransparentNouns.core(of: $0, in: tree)] + NounPhrases.examples(of: $0, in: tree)
    }
  }

  // MARK: Obliques and clauses

  private func obliques(of predicate: Int) -> [FilledSlot] {
    arguments.obliques(of: predicate).compactMap { oblique in
      guard !isDate(oblique.word), !oblique.markers.isEmpty,
        !["iobj", "xcomp", "ccomp"].contains(oblique.role)
      else {
        return nil
      }
      let marker = oblique.role.replacing(" ", with: "_")
      guard marker != "to" || oblique.isNominal || tree.tag(of: oblique.word) == "VBG" else {
        return nil
      }
      return FilledSlot(
        position: .oblique, marker: marker,
        words: oblique.isNominal ? participants(oblique.word) : [oblique.word],
        isClause: !oblique.isNominal)
    }
  }

  /// Dates fill no slot: "an attack *on Friday*" has not Friday for its target.
  private func isDate(_ word: Int) -> Bool {
    tree.entity(of: word).map { $0.class == .time }
      ?? Self.times.contains(tree.lemmas[word])
  }

  private static let times: Set<String> = [
    "day", "week", "month", "year", "decade", "morning", "evening", "night", "afternoon", "time",
    "condition", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "moment", "wake",
  ]

  /// "flown by helicopter": a bare singular noun says how, not who.
  private func isMeans(_ words: [Int]) -> Bool {
    words.allSatisfy { word in
      tree.tag(of: word) == "NN" && tree.entities[word] == nil
        && !tree.hasChild(of: word, in: "det", "nmod", "nummod", "amod", "compound", "acl")
        && Self.means.contains(tree.lemmas[word])
    }
  }

  private static let means: Set<String> = [
    "helicopter", "plane", "train", "car", "bus", "boat", "ship", "truck", "road", "rail", "sea",
    "air", "land", "foot", "phone", "telephone", "video", "email", "e-mail", "mail", "letter",
    "text", "fax", "post", "courier", "hand", "law", "force", "design", "mistake", "accident",
    "drone", "ferry", "bicycle", "bike", "ambulance",
  ]

  private func complements(of predicate: Int) -> [FilledSlot] {
    tree.children[predicate].compactMap { child in
      switch tree.relations[child] {
      case "xcomp":
        guard child != object(of: predicate) else { return nil }
        return FilledSlot(
          position: .openComplement, words: [child],
          isClause: tree.partOfSpeech(of: child) == .verb)
      case "ccomp":
        let isOpen = !tree.hasChild(of: child, in: "nsubj", "csubj", "expl")
        return FilledSlot(
          position: isOpen ? .openComplement : .clausalComplement, words: [child], isClause: true)
      case "advcl" where Complements.kind(of: child, in: tree) == .open:
        return FilledSlot(position: .openComplement, words: [child], isClause: true)
      default: return nil
      }
    }
  }

  // MARK: Around nouns

  /// The prepositional attributes of a noun.
  func modifiers(of noun: Int, as position: Slot.Position) -> [FilledSlot] {
    tree.children(of: noun, in: "nmod", "obl").compactMap { child in
      guard tree.fullRelation(of: child) != "nmod:poss", !isDate(child),
        let marker = NounPhrases.marker(NounPhrases.prepositions(of: child, in: tree), in: tree)
      else { return nil }
      return FilledSlot(
        position: position, marker: marker.replacing(" ", with: "_"),
        words: participants(child))
    }
  }

  /// The possessors of a predicate noun, which stand for "of".
  private func owners(of noun: Int) -> [FilledSlot] {
    tree.children(of: noun, in: "nmod").filter { tree.fullRelation(of: $0) == "nmod:poss" }
      .map { FilledSlot(position: .nominalModifier, marker: "of", words: participants($0)) }
  }
}
