import Foundation
import Testing
import Text

@testable import NeuralModel

/// What users rely on from the model that ships.
@Suite struct LanguageModelTests {
  let model: LanguageModel

  init() throws {
    model = try ShippedModel.load()
  }

  private func annotate(_ text: String) -> [AnnotatedSentence] {
    var worker = model.makeWorker()
    return worker.annotate(model.segmenter.sentences(in: SourceText(text)))
  }

  @Test func `an active clause has its subject, verb and object`() throws {
    let sentence = try #require(
      annotate("The minister ordered the agency to halt operations.").first)
    let forms = sentence.sentence.words.map(\.form)
    let verb = try #require(forms.firstIndex(of: "ordered"))
    let subject = try #require(forms.firstIndex(of: "minister"))
    let object = try #require(forms.firstIndex(of: "agency"))
    #expect(sentence.annotations[verb].lemma == "order")
    #expect(sentence.annotations[verb].head == nil)
    #expect(sentence.annotations[subject].head == verb)
    #expect(sentence.annotations[subject].relation == "nsubj")
    #expect(sentence.annotations[object].head == verb)
  }

  @Test(arguments: [
    "Ada Lund sued Acme Ltd.", "The court fined Acme Ltd.", "He works for Holm Inc.",
  ])
  func `only what is tagged as punctuation hangs in the tree as punctuation`(text: String) throws {
    let annotations = try #require(annotate(text).first).annotations
    #expect(annotations.contains { $0.partOfSpeech != .punctuation })
    for annotation in annotations where annotation.partOfSpeech != .punctuation {
      #expect(annotation.relation != "punct")
    }
  }

  @Test func `people, places and organisations are found, and told apart`() throws {
    let sentence = try #require(
      annotate("Angela Merkel flew from Berlin to meet the European Commission on Tuesday.").first)
    let found = sentence.entities.map { entity in
      (sentence.sentence.words[entity.words].map(\.form).joined(separator: " "), entity.class)
    }
    #expect(found.contains { $0 == ("Angela Merkel", .person) })
    #expect(found.contains { $0 == ("Berlin", .place) })
    #expect(found.contains { $0.0.contains("European Commission") && $0.1 == .organization })
    #expect(found.contains { $0 == ("Tuesday", .time) })
  }

  @Test func `a sentence is annotated the same alone, in a batch, and by another worker`() {
    let text = """
      Lawmakers rejected the budget. The company, which is based in Oslo, denied it. Why? \
      Police arrested two men in connection with the attack on the embassy last Friday.
      """
    let together = annotate(text)
    #expect(together.count > 1)
    var worker = model.makeWorker()
    for sentence in together.reversed() {
      #expect(worker.annotate([sentence.sentence]) == [sentence])
    }
  }

  @Test func `a sentence of thousands of words is one tree`() {
    let words = (0..<3_000).map {
      Word(form: $0 % 7 == 0 ? "and" : "word", range: $0 * 5..<$0 * 5 + 4)
    }
    let sentence = Sentence(
      words: words, multiwordTokens: [], range: 0..<15_000, startsParagraph: true)
    var worker = model.makeWorker()
    let annotated = worker.annotate([sentence])
    #expect(annotated[0].annotations.count(where: { $0.head == nil }) == 1)
    #expect(annotated[0].annotations.allSatisfy { ($0.head ?? 0) < 3_000 })
  }

  @Test(arguments: [
    "\u{0}", "👩‍👩‍👧", "é\u{301}\u{301}", "ﬁ", "\u{FFFD}", String(repeating: "x", count: 20_000),
  ])
  func `any word has pieces and an annotation`(form: String) {
    let sentence = Sentence(
      words: [Word(form: form, range: 0..<form.unicodeScalars.count)], multiwordTokens: [],
      range: 0..<form.unicodeScalars.count, startsParagraph: true)
    var worker = model.makeWorker()
    let annotated = worker.annotate([sentence])
    #expect(annotated[0].annotations.count == 1)
    #expect(annotated[0].annotations[0].relation == "root")
  }

  @Test func `no sentences and a sentence without words are no trouble`() {
    var worker = model.makeWorker()
    #expect(worker.annotate([]).isEmpty)
    let empty = Sentence(words: [], multiwordTokens: [], range: 0..<0, startsParagraph: false)
    #expect(worker.annotate([empty])[0].annotations.isEmpty)
  }

  @Test func `8 bits change hardly any head of the sample articles`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/Articles")
    let articles = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }.sorted().prefix(2)
    let float = try LanguageModel.bundled(precision: .float32)
    var exact = float.makeWorker()
    var worker = model.makeWorker()
    var words = 0
    var equal = 0
    for article in articles {
      let text = try String(contentsOf: folder.appending(path: article), encoding: .utf8)
      let sentences = model.segmenter.sentences(in: SourceText(text))
      for (left, right) in zip(exact.annotate(sentences), worker.annotate(sentences)) {
        words += left.annotations.count
        equal += zip(left.annotations, right.annotations).count { $0.head == $1.head }
      }
    }
    #expect(words > 800)
    #expect(Double(equal) > 0.98 * Double(words))
  }
}
