"""How each corpus's entity labels become ours, and what is left open where a corpus does not mark a class.

A label becomes a *set* of our classes. A word's target is then a set of tags, and the loss is that of the set's whole
probability (partial-label learning, Cour et al. 2011): a corpus that never marks dates says nothing about dates.
"""

import csv
import re

CLASSES = ["PER", "ORG", "PARTY", "COUNTRY", "LOC", "NORP", "EVENT", "DOCUMENT", "PRODUCT", "MISC", "TIME", "NUM"]
TAGS = ["O"] + [prefix + "-" + name for name in CLASSES for prefix in "BIES"]
TAG_IDS = {tag: number for number, tag in enumerate(TAGS)}

THINGS = ("EVENT", "DOCUMENT", "PRODUCT", "MISC")
EVERYTHING_ELSE = THINGS + ("NORP",)

LABELS = {
    "redocred": ({"PER": ("PER",), "ORG": ("ORG",), "LOC": ("LOC",), "MISC": EVERYTHING_ELSE, "TIME": ("TIME",),
                  "NUM": ("NUM",)}, ()),
    "wikigold": ({"PER": ("PER",), "ORG": ("ORG",), "LOC": ("LOC",), "MISC": EVERYTHING_ELSE}, ("TIME", "NUM")),
    "politics": ({"politician": ("PER",), "person": ("PER",), "politicalparty": ("PARTY",), "organisation": ("ORG",),
                  "election": ("EVENT",), "event": ("EVENT",), "country": ("COUNTRY",), "location": ("LOC",),
                  "misc": EVERYTHING_ELSE}, ("TIME", "NUM")),
    "gmb": ({"per": ("PER",), "org": ("ORG",), "geo": ("LOC",), "gpe": ("NORP", "COUNTRY", "LOC"), "tim": ("TIME",),
             "art": ("DOCUMENT", "PRODUCT", "MISC"), "eve": ("EVENT",), "nat": THINGS}, ("NUM",) + THINGS),
    "wnut17": ({"person": ("PER",), "location": ("LOC",), "corporation": ("ORG",),
                "group": ("ORG", "PARTY", "NORP", "MISC"), "product": ("PRODUCT",), "creative-work": ("DOCUMENT",)},
               ("TIME", "NUM", "NORP", "EVENT", "MISC")),
    "btc": ({"PER": ("PER",), "ORG": ("ORG", "PARTY"), "LOC": ("LOC",)}, ("TIME", "NUM") + EVERYTHING_ELSE),
    "gum": ({"person": ("PER",), "organization": ("ORG",), "place": ("LOC",), "event": ("EVENT",), "time": ("TIME",),
             "object": ("PRODUCT", "DOCUMENT", "MISC"), "abstract": EVERYTHING_ELSE, "plant": ("MISC",),
             "animal": ("MISC", "PER"), "substance": ("MISC", "PRODUCT")}, ("TIME", "NUM") + EVERYTHING_ELSE),
}

TITLES = set("""president vice prime minister senator sen. rep. representative congressman secretary secretary-general
general gen. colonel col. lieutenant lt. captain capt. major sergeant sgt. admiral king queen prince princess pope
chancellor mr. mrs. ms. miss dr. sir lord lady judge justice foreign defense defence interior finance chief former
ambassador governor gov. mayor spokesman spokeswoman ayatollah grand sheikh sheik archbishop bishop cardinal
professor commander chairman director deputy premier emperor sultan leader opposition rebel minister-designate
president-elect mullah imam cleric coach attorney""".split())

DEMONYMS = set("""afghan albanian algerian american angolan argentine argentinian armenian australian austrian azeri
azerbaijani bahraini bangladeshi basque belarusian belgian bolivian bosnian brazilian british bulgarian burmese
burundian cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian congolese croatian croat
cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian european filipino finnish
flemish french gambian georgian german ghanaian greek guatemalan guinean haitian honduran hungarian icelandic indian
indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar
kurdish kurd kurds kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian macedonian malawian
malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese
nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan persian peruvian
polish portuguese qatari romanian russian rwandan saudi scottish senegalese serb serbian singaporean slovak slovene
slovenian somali south-african soviet spanish sri-lankan sudanese swedish swiss syrian taiwanese tajik tanzanian
thai tibetan togolese tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni
zambian zimbabwean african asian arab jewish muslim islamic christian catholic protestant orthodox hindu buddhist
sikh shiite sunni shia latin hispanic western bosniak roman byzantine ottoman prussian bavarian sicilian tamil
uighur uyghur zulu democrat democrats republican republicans americans russians israelis palestinians iraqis
iranians germans serbs croats albanians muslims christians jews arabs europeans africans syrians afghans pakistanis
indians chechens ukrainians georgians sunnis shiites""".split())

COMPOUND_DEMONYMS = set("""south korean|north korean|saudi arabian|south african|sri lankan|latin american|african american|
native american|south sudanese|bosnian serb|new zealander|costa rican|puerto rican|sierra leonean|hong konger|
central american|south american|north american|middle eastern|central african|west african|east african|
papua new guinean|east timorese|equatorial guinean|cape verdean|south ossetian|roman catholic|south koreans|
north koreans|african americans|native americans""".replace("\n", "").split("|"))

# The word that says what a name is the name of: its last, or the one before "of", "on", "for" or "in".
DOCUMENT_WORDS = set("""act law bill treaty constitution convention agreement accord accords pact protocol charter
declaration resolution report amendment directive code statute memorandum manifesto bible quran koran""".split())
EVENT_WORDS = set("""war wars battle siege revolution uprising election elections referendum olympics games cup
championship championships tournament festival summit massacre genocide holocaust crisis coup hurricane typhoon
cyclone earthquake tsunami primary primaries caucus caucuses invasion rebellion riots insurrection offensive prix
marathon derby inauguration""".split())

PARTY_WORDS = re.compile(
    r"\b(Party|Democrats|Republicans|Liberals|Conservatives|Labour|Tories|Greens|PDP|PPP|UKIP|SNP|BJP|GOP)\b")

OFFICE_WORDS = re.compile(r"\b(Department|Ministry|Bureau|Board|Office|Organi[sz]ation)\b")


class CountryNames:
    """Names of countries, from the country-codes table, to tell countries from other places."""

    def __init__(self, path):
        self.names = {"u.s.", "us", "usa", "u.s.a.", "uk", "u.k.", "britain", "america", "russia", "iran", "syria",
                      "south korea", "north korea", "czech republic", "ivory coast", "burma", "taiwan", "england",
                      "scotland", "wales", "soviet union", "ussr", "yugoslavia", "vietnam", "bolivia", "venezuela",
                      "tanzania", "moldova", "laos", "brunei", "kosovo", "macedonia", "czechoslovakia", "west germany",
                      "east germany", "great britain", "turkey", "republic of china", "people 's republic of china",
                      "united states of america", "united states", "the netherlands", "holland", "congo", "east timor", "swaziland"}
        with open(path, encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                for column in ("CLDR display name", "official_name_en", "UNTERM English Short"):
                    name = re.sub(r"\s*\(.*?\)", "", row[column] or "").strip().lower()
                    # Territories (Guam, Jersey) count as countries by their everyday name alone.
                    if (name and row["is_independent"] == "Yes") or column == "CLDR display name":
                        self.names.add(name.replace("’", "'"))
        self.names -= {"", "georgia"}  # the American state is as common

    def __contains__(self, words):
        text = " ".join(words).lower()
        return text in self.names or (text.startswith("the ") and text[4:] in self.names)


def kind_word(words):
    """The word that says what kind of thing a name names: "Treaty" in "Treaty of Lisbon"."""
    lower = [word.lower() for word in words]
    while len(lower) > 1 and (lower[-1].isdigit() or lower[-1] in ("i", "ii", "iii", "iv", "v", "x")):
        lower.pop()
    joints = [i for i, word in enumerate(lower) if word in ("of", "on", "for", "in") and i]
    return lower[joints[0] - 1] if joints else lower[-1]


def refined(source, words, classes, countries):
    """Narrows a set of classes by what the words themselves say."""
    text = " ".join(words)
    demonym = len(words) == 1 and words[0].lower() in DEMONYMS or text.lower() in COMPOUND_DEMONYMS
    if "LOC" in classes or "COUNTRY" in classes:
        if words in countries:
            return ("COUNTRY",)
        if demonym:
            return ("NORP",)
        return ("LOC", "COUNTRY") if text == "Georgia" else tuple(c for c in classes if c != "COUNTRY" or source == "politics")
    if "NORP" in classes and demonym:
        return ("NORP",)
    if "DOCUMENT" in classes and len(words) > 1:
        head = kind_word(words)
        if head in DOCUMENT_WORDS:
            return ("DOCUMENT",)
        if head in EVENT_WORDS and "EVENT" in classes:
            return ("EVENT",)
    if "ORG" in classes:
        if demonym:
            return ("NORP",)
        if words in countries:
            return ("COUNTRY",)
        if PARTY_WORDS.search(text) and not OFFICE_WORDS.search(text):
            return ("PARTY",)
    return classes


def without_titles(source, words, start, end, kind):
    """GMB's persons hold their titles; ours do not."""
    if source == "gmb" and kind == "per":
        while end - start > 1 and words[start].lower() in TITLES:
            start += 1
    return start, end


class TargetSets:
    """Interns sets of tags; a word's target is the number of its set. Set 0 is "anything": nothing is known."""

    def __init__(self):
        self.sets = [frozenset(range(len(TAGS)))]
        self.numbers = {self.sets[0]: 0}

    def number(self, tags):
        tags = frozenset(tags)
        if tags not in self.numbers:
            self.numbers[tags] = len(self.sets)
            self.sets.append(tags)
        return self.numbers[tags]

    def of_spans(self, source, words, spans, countries):
        """One set number a word. A span of kind None is unknown."""
        table, silent = LABELS[source]
        outside = self.number({TAG_IDS["O"]} | {TAG_IDS[p + "-" + c] for c in silent for p in "BIES"})
        out = [outside] * len(words)
        for start, end, kind in spans:
            start, end = without_titles(source, words, start, end, kind)
            classes = table.get(kind) if kind else None
            for i in range(start, end):
                if classes is None:
                    out[i] = 0
                    continue
                prefix = "S" if end - start == 1 else "B" if i == start else "E" if i == end - 1 else "I"
                out[i] = self.number(
                    TAG_IDS[prefix + "-" + c] for c in refined(source, words[start:end], classes, countries))
        return out
