/// Words that tell whether a person is a man or a woman.
enum GenderedWords {
  /// The gender of a noun or form of address in small letters.
  static func gender(ofNoun lemma: String) -> MentionFeatures.Gender? { nouns[lemma] }

  /// The gender of a given name in small letters; nil for names of both or unknown ones.
  static func gender(ofGivenName name: String) -> MentionFeatures.Gender? { names[name] }

  /// What each word tells; one that stands in both lists tells nothing.
  private static func table(
    masculine: String, feminine: String
  ) -> [String: MentionFeatures.Gender] {
    let men = Set(masculine.split(whereSeparator: \.isWhitespace))
    let women = Set(feminine.split(whereSeparator: \.isWhitespace))
    var table: [String: MentionFeatures.Gender] = [:]
    for word in men.subtracting(women) { table[String(word)] = .masculine }
    for word in women.subtracting(men) { table[String(word)] = .feminine }
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
      leland walt warren wesley clifford clarence vernon norman lloyd leonard howard herbert
      herman calvin roland rodney duane dwayne darren derek dean craig clayton clyde cecil
      byron brent bradford barry barney arnold alvin allen alfred aidan adrian owen nolan neal
      nathaniel murray mitchell miles maurice marvin marshall marcus luther lucas lewis leroy
      lance kurt kirk kent julian jorge joel jerome ivor isaac ira irving ignacio humphrey hugh
      hubert horace harvey guy guillermo gustavo grant gilbert gerard geoffrey gareth gavin
      gabe floyd felipe everett enrique emilio elliott eli edwin edmund edgar earl duncan
      dominic dexter desmond darryl damian cornelius conrad connor clive chester cesar brendan
      boyd bernard benedict arturo armando archie angus anders andre alistair alfonso alejandro
      alberto rhys reuben reginald ramon quentin preston philipp percy patricio otis orlando
      niall morris milton mickey melvin mauricio martyn lionel kieran karim jonas jonah jasper
      jarvis ivo immanuel hector harrison hamish hakan gunnar gregor godfrey giles gerhard
      georg fintan fabian ewan evan esteban emil elias dov dieter denis declan davide dario
      damon cormac colm ciaran cedric carlo bruno bjorn bastian axel augusto attila arnaud
      armin aron antoine anton amos amir alvaro aldo alec adolfo abel wilmer torsten tobias
      thaddeus terrence sylvain stanley silvio sherman seth sergio sebastian sander salvador
      rupert rufus roman rolf rodrigo roderick rocco robbie ricardo rene raul anselm benedicto
      wendell wilbur
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
      abby adele adriana agnes agatha alana alba alexandra alexandria alicia alison alma althea
      amelia andree angelica angelina anita annabel anne annette annie antonia april ariana
      audrey aurora barbra beatrice beatrix beatriz becky belinda bella bernadette bernice
      bertha beth bethany bianca blanca bonnie bridget britta candice carla carlotta carlene
      caroline cassandra cecilia celeste celia charlene chelsea cherie christa christie cindy
      clara clarissa claudia colleen connie constance consuelo cora corinne cristina crystal
      daisy daniela daphne darlene dawn deanna delia delphine desiree dina dolores dora doreen
      edith edna eileen elaine eleanor eliza elise ella eloise elsie emilia erica erika erin
      ernestine esmeralda esther ethel eugenia eunice faith faye felicia fiona flora florence
      frieda gabrielle gail genevieve georgia georgina geraldine germaine gertrude gillian
      ginger gladys glenda gwendolyn harriet hazel hedda heidi helena helga henrietta hilda
      holly hope ida imelda ines inez inga irene iris irma isabelle ivy jana jane janine
      jasmine jeanette jeanne jenna jennie jenny joanna joanne jocelyn johanna josephine josie
      juana juanita julianne june justine karin karina kate katherina kathie katie katja katrin
      kerstin kirsty krista kristen kristin lara latoya laurel leah lenora leonora leticia lila
      lilian lillian lily lina lorena loretta lorna lorraine lottie louisa louise lucille
      lucinda lucy luisa lydia mabel madeleine maeve magda maggie mara marcela marcia margarita
      margery margot marguerite mariana marianne maribel marina marion marisa marjorie marlene
      marta martina matilda maureen maxine meghan mercedes meredith mildred mina minnie miranda
      moira mona monica monika muriel myra myrtle nadia nadine naomi natasha nellie nina noelle
      noreen norma nuria octavia olive paige paula paulina pauline pearl peggy penelope phoebe
      phyllis pilar polly priscilla ramona raquel regina renata renee rhoda rhonda rita roberta
      rosa rosalind rosalie rosario rose rosemary rosie roxanne ruby sabina sabine sabrina
      sadie sally sasha selena selma serena sheila shelley sherry sibyl sigrid silvia siobhan
      solveig stella susana susanna susanne suzanne sylvia tabitha tamara tanya tara terri tess
      thelma tina toni tracey trudy ulla una valeria valerie vanessa vera verena veronica vesna
      vicky viola violet vivian viviana wanda wendy wilhelmina wilma winifred xenia yasmin
      yesenia yolanda yvette yvonne zara zoe zofia hedwig helle inge irena priti yasmeen zainab
      zeynep elif ayse
      """)
}
