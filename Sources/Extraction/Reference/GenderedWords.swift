import Ontology

/// Words that tell whether a person is a man or a woman.
enum GenderedWords {
  /// The gender of a noun or form of address in small letters.
  static func gender(ofNoun lemma: String) -> MentionFeatures.Gender? { nouns[lemma] }

  /// The gender of a given name in small letters; nil for names of both or unknown ones.
  static func gender(ofGivenName name: String) -> MentionFeatures.Gender? { names[name] }

  private static func table(
    masculine: String, feminine: String
  ) -> [String: MentionFeatures.Gender] {
    var table: [String: MentionFeatures.Gender] = [:]
    for word in masculine.split(whereSeparator: \.isWhitespace) { table[String(word)] = .masculine }
    for word in feminine.split(whereSeparator: \.isWhitespace) { table[String(word)] = .feminine }
    return table
  }

  private static let nouns = table(
    masculine: """
      mr mr. sir lord man boy father dad son brother husband king prince emperor chairman
      spokesman businessman congressman policeman gentleman guy uncle nephew grandfather grandson
      boyfriend widower monk priest imam duke fireman fisherman salesman cameraman councilman
      assemblyman groom waiter actor hero stepfather godfather
      """,
    feminine: """
      mrs mrs. ms ms. miss madam lady dame woman girl mother mom mum daughter sister wife queen
      princess empress chairwoman spokeswoman businesswoman congresswoman policewoman aunt niece
      grandmother granddaughter girlfriend widow nun actress duchess councilwoman assemblywoman
      bride waitress heroine stepmother godmother mme mme.
      """)

  private static let names = table(
    masculine: """
      james john robert michael william david richard joseph thomas charles christopher daniel
      matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward
      ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
      scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
      tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan
      carl keith roger gerald christian terry sean arthur austin noah lawrence jesse joe bryan
      billy jordan albert dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy
      vincent russell louis philip bobby johnny bradley pete chuck vladimir volodymyr dmitry
      sergei sergey ivan boris mikhail nikolai oleg igor emmanuel jean pierre francois jacques
      hans karl heinz wolfgang olaf friedrich jens lars erik sven giovanni marco matteo mario
      luigi carlos luis miguel pedro pablo diego javier fernando rafael antonio manuel francisco
      ahmed mohammed muhammad mohamed ali hassan hussein omar ibrahim yusuf abdul khalid mahmoud
      benjamin moshe ariel yair narendra rajiv amit ravi vijay xi li wei jun hiroshi shinzo kenji
      taro kim joe joseph barack hunter mitch mike steve tony greg jim tom tim bob bill ben dan
      sam matt nick alex rick ron fred ted leon victor hugo oscar felix max leo simon martin
      stefan klaus otto ernest theodore franklin abraham harry elon jeff mark sundar satya rishi
      keir nigel gordon graham ian colin neil stuart malcolm hamid ashraf recep viktor andrzej
      donald jaroslaw mateusz pavel petr tomas milos aleksandar slobodan nelson jacob cyril kofi
      """,
    feminine: """
      mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
      margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah
      stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma
      nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather
      diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
      megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn
      janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle
      beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary
      nancy kamala condoleezza theresa angela ursula christine sanna magdalena jacinda julia
      natalia olga irina svetlana tatiana elena ekaterina yulia oksana anastasia fatima aisha
      khadija leila layla amina indira sonia priya mei yuki akiko sakura ingrid astrid sofia elsa
      greta freya simone francoise brigitte claire camille juliette giulia chiara francesca
      carmen ana lucia isabel gabriela valentina camila ellen gwen nora miriam ada eva lena ivana
      melania tiffany tulsi pam kristi susie karoline liz nikki ketanji sonia elena amy janet lael
      gina avril stacey gretchen kathy kay betsy lindsey tammy mazie patty debbie kirsten jill
      """)
}
