"""Makes newswire out of treebank sentences, for what the treebanks hold too little of.

Sentences are edited chunk by chunk: titles before names, initials, abbreviations that do or do not end a sentence,
amounts, quotations in straight and in typographic marks, datelines. Only boundaries need to be right, not the grammar.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Chunk:
    """A string between white space, the offsets of the word boundaries inside it, the tag of its first word."""

    text: str
    cuts: tuple = ()
    tag: str = ""


def pieces(*words, tag=""):
    """A chunk made of words."""
    offsets, at = [], 0
    for word in words[:-1]:
        at += len(word)
        offsets.append(at)
    return Chunk("".join(words), tuple(offsets), tag)


def around(chunk, before="", after=""):
    """The chunk with one more word at either end."""
    cuts = [c + len(before) for c in chunk.cuts]
    if before:
        cuts.insert(0, len(before))
    if after:
        cuts.append(len(before) + len(chunk.text))
    return Chunk(before + chunk.text + after, tuple(cuts), chunk.tag)


TITLES = ("Mr. Mrs. Ms. Dr. Gen. Sen. Rep. Gov. Lt. Col. Sgt. Capt. Maj. Adm. Rev. Prof. Hon. St. Messrs. Sens. Reps. Pres. Cmdr. "
          "Cpl. Brig. Supt. Det. Insp. Fr. Sr. Amb. Atty. Gens. Drs. Spc. Pvt. Mt. Ft. Lt.-Gen. Mr Mrs Dr Gen Lt Col Prof Sgt").split()
MONTHS = "Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec.".split()
STATES = ("Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. "
          "N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. B.C. Ont.").split()
COMPANIES = "Inc. Corp. Co. Ltd. LLC Bros. Cos. plc PLC S.A. N.V. A.G. L.P. Pty. Jr. Sr.".split()
COUNTRIES = "U.S. U.N. U.K. E.U. U.A.E. U.S.S.R. D.R.C.".split()
LAST = "U.S. U.N. U.K. a.m. p.m. Inc. Corp. Co. Ltd. Jr. D.C. etc. N.Y. Calif. Bros. E.U. L.A. Washington,D.C.".split()[:-1]
PLACES = ("KYIV WASHINGTON LONDON PARIS MOSCOW BEIJING JERUSALEM BEIRUT CAIRO BRUSSELS GENEVA TOKYO SEOUL NAIROBI ANKARA BERLIN "
          "BAGHDAD KABUL ISLAMABAD DELHI TEHRAN GAZA LAGOS Kyiv London Moscow Beijing Nairobi Geneva Brussels Paris Tripoli").split()
REGIONS = "Ukraine Russia Israel Lebanon Egypt Switzerland Kenya Turkey Germany Iraq Pakistan India Iran Japan Sudan".split()
AGENCIES = "AP Reuters AFP CNN Xinhua UPI TASS Bloomberg dpa BBC".split()
NAMES = ("Smith Petrov Zelenskyy Johnson Hegseth Garcia Khan Netanyahu Lavrov Macron Chen Okafor Rubio Erdogan Kim Lee Scholz Modi Abbas "
         "Guterres Stoltenberg Austin Blinken Sunak Wang").split()
SAID = "said told added asked warned wrote announced insisted argued explained told replied tweeted stated".split()
HE = "he she they it officials police Reuters".split()


def amounts(random):
    """A chunk as financial and military news write them."""
    number = random.choice(["1", "2.5", "10", "45", "300", "1,200", "7.25", "0.5", "12", "100"])
    unit = random.choice(["bn", "m", "k", "mn", "tn"])
    sign = random.choice("$£€¥$")
    return random.choice([
        pieces(sign, number), pieces(sign, number, unit), pieces("US", "$", number), pieces(number, "%"), pieces(number, unit),
        pieces(random.choice(["10", "9", "6:30", "11:45"]), random.choice(["am", "pm", "a.m.", "p.m."])), pieces(number, "km"),
        pieces("COVID", "-", "19", tag="NNP"), pieces("F", "-", random.choice(["16", "16s", "35", "15"]), tag="NNP"),
        pieces("U.S.", "-", random.choice(["led", "backed", "based", "Russia", "China", "made"])), pieces("1990", "–", "95"),
        pieces(random.choice(["1.5", "2", "40"]), "-", random.choice(["year", "mile", "day"]), "-", "old"), pieces("9/11"), pieces("24/7"),
        pieces("U.S.", random.choice(["'s", "’s"])), pieces("Inc.", random.choice(["'s", "’s"])), pieces(random.choice(NAMES), random.choice(["'s", "’s"]), tag="NNP"),
        pieces("$", number, "-", "million"), pieces("T", "-", "72"), pieces("Su", "-", "35"), pieces("G7"), pieces("G", "-", "20"), pieces("Al", "-", "Qaeda"),
        pieces("al", "-", "Shabaab"), pieces("1,000"), pieces("3.5"), pieces("10,000", "-", "strong"), pieces("mid-July"), pieces("ex-president"),
    ])


def phrases(random):
    """Chunks that may stand in the middle of any sentence, full of stops that end nothing."""
    month, day = random.choice(MONTHS), str(random.randint(1, 31))
    hour, half = random.choice("1 3 8 9:30 10 11:15".split()), random.choice(["a.m.", "p.m.", "a.m.", "p.m.", "am", "GMT"])
    name, title = random.choice(NAMES), random.choice(TITLES)
    initial = random.choice("ABCDEFGHJKLMNPRSTVW") + "."
    plain = lambda *texts: [Chunk(t) for t in texts]
    comma = lambda text: pieces(text, ",")
    return random.choice([
        lambda: plain("on", month, day), lambda: plain("on", month) + [comma(day)] + plain("2022"), lambda: plain("since", month, "2021"),
        lambda: plain("at", hour, half), lambda: plain("at", hour, half, random.choice(["Tuesday", "Friday", "EST", "ET", "on", "local"])),
        lambda: plain("No.", day), lambda: plain("the", "No.", "2", "official"), lambda: plain("by", title, name), lambda: plain("with", title, random.choice(NAMES), name),
        lambda: plain("with", "John", initial, name), lambda: plain("by", initial, random.choice("ABCJKR") + ".", name), lambda: plain("by", initial, name),
        lambda: plain("to", random.choice(["2.5", "32", "$3", "10", "75"])), lambda: plain("in", random.choice(["2019", "2022", "1998"])), lambda: plain("on", month, day),
        lambda: plain("in", "St.", random.choice(["Louis", "Petersburg", "Paul"])), lambda: [Chunk("in"), comma("Springfield"), comma(random.choice(STATES))],
        lambda: plain("of", name, random.choice(COMPANIES)), lambda: [Chunk("at"), comma(name), comma(random.choice(COMPANIES))],
        lambda: plain("the", random.choice(COUNTRIES), random.choice(["President", "Congress", "Army", "State", "Senate", "Treasury", "House", "Embassy", "military", "government", "Security"])),
        lambda: plain("from", "the", random.choice(COUNTRIES)), lambda: [Chunk("about"), amounts(random)], lambda: [Chunk("with"), amounts(random)],
        lambda: plain(name, "vs.", random.choice(NAMES)), lambda: plain("Lt.", "Gen.", name), lambda: plain("Lt.", "Col.", name), lambda: [Chunk("the"), pieces("U.S.", "-", "led"), Chunk("coalition")],
        lambda: [pieces("(", random.choice(["D", "R"]), "-", random.choice(STATES), ")")], lambda: plain("U.S.", title, name), lambda: plain("i.e.", "e.g."),
        lambda: plain("Martin", "Luther", "King", "Jr."), lambda: plain("Sgt.", "1st", "Class", name), lambda: plain("the", "Rev.", name), lambda: plain("Washington", "D.C."),
        lambda: plain("about", day, random.choice(["percent", "per", "ft.", "km.", "lbs.", "in.", "approx."])), lambda: plain("Art.", day), lambda: plain("U.N.", "Secretary", "General"),
    ])()


def edited(sentence, random):
    """The sentence with newswire phrases put into it."""
    out = [sentence[0]]
    for before, chunk in zip(sentence, sentence[1:]):
        plain = before.text.isalpha() and before.text.islower()
        if chunk.tag.startswith("NNP") and plain and random.random() < 0.35:
            out.append(Chunk(random.choice(TITLES)))
        elif chunk.tag.startswith("NNP") and before.tag == "NNP" and before.text.isalpha() and random.random() < 0.25:
            out.append(Chunk(random.choice("ABCDEFGHJKLMNPRSTVW") + "."))
        elif chunk.tag.startswith("NNP") and random.random() < 0.03:
            out.append(Chunk(random.choice("JJJRCTDWAB") + "." + random.choice("PKRDJCBT") + "."))
        elif plain and random.random() < 0.03:
            out += phrases(random)
        out.append(chunk)
        if chunk.tag.startswith("NNP") and chunk.text.isalpha() and random.random() < 0.05:
            out.append(Chunk(random.choice(COMPANIES)))
    chance = random.random()
    if chance < 0.16 and suitable(out) and out[-1].text.endswith("."):
        if chance < 0.05:
            out[-1] = Chunk(random.choice(LAST))
        elif chance < 0.09:
            out[-1] = Chunk(random.choice(COUNTRIES[:3]))
        elif chance < 0.115:
            date = [Chunk(random.choice(["on", "until", "by", "since"])), Chunk(random.choice(MONTHS))]
            out += ended(date + [Chunk(str(random.randint(1, 31)))], out)
        elif chance < 0.14:
            out += ended(phrases(random), out)
        else:
            out = ended_by(out, random.choice(["…", "…", "?", "!"]))
    elif random.random() < 0.07 and out[0].text.isalpha():
        out[0] = Chunk(out[0].text[0].lower() + out[0].text[1:], out[0].cuts, out[0].tag)
        first = random.choice([random.choice(TITLES), random.choice(COUNTRIES), "J.P.", "A.J.", random.choice("ABCDEFGJKLMPRSTW") + "."])
        out = [Chunk(first), Chunk(random.choice(NAMES), (), "NNP")] + out
    return out


def ended(phrase, sentence):
    """The phrase with a stop of its own for the one that is taken off the sentence."""
    last = sentence.pop()
    sentence.append(Chunk(last.text[:-1], last.cuts[:-1], last.tag))
    return phrase if phrase[-1].text.endswith(".") else phrase[:-1] + [around(phrase[-1], after=".")]


def dateline(random):
    place, agency, dash = random.choice(PLACES), random.choice(AGENCIES), random.choice(["—", "—", "–", "--", "-"])
    head = [Chunk(place)]
    if random.random() < 0.5:
        head = [pieces(place, ","), Chunk(random.choice(REGIONS + STATES))]
    if random.random() < 0.3:
        head[-1] = around(head[-1], after=",")
        head += [Chunk(random.choice(MONTHS)), Chunk(str(random.randint(1, 31)))]
    if random.random() < 0.7:
        head.append(pieces("(", agency, ")"))
    return head + [Chunk(dash)]


def said(random):
    """Who said it, without the stop."""
    name = [Chunk(random.choice(TITLES[:24]))] * (random.random() < 0.3) + [Chunk(random.choice(NAMES))]
    verb = [Chunk(random.choice(SAID))]
    order = random.random()
    who = [Chunk(random.choice(HE))] + verb if order < 0.4 else name + verb if order < 0.7 else verb + name
    tail = [[], [Chunk("on"), Chunk(random.choice(["Monday", "Tuesday", "Thursday", "Sunday"]))], [Chunk("in"), Chunk("a"), Chunk("statement")],
            [Chunk("at"), Chunk("9"), Chunk("a.m.")]]
    return who + random.choice(tail)


def ended_by(sentence, mark):
    """The sentence with `mark` for its last character, which is a word."""
    last = sentence[-1]
    return sentence[:-1] + [Chunk(last.text[:-1] + mark, last.cuts, last.tag)]


def quoted(sentence, random):
    """One to three sentences that quote the one given."""
    opening, closing = random.choice([("“", "”"), ("“", "”"), ('"', '"'), ('"', '"'), ("‘", "’")])
    wrap = lambda s: ([around(s[0], before=opening)] + s[1:-1] + [around(s[-1], after=closing)] if len(s) > 1
                      else [around(s[0], opening, closing)])
    stop = lambda s: s[:-1] + [around(s[-1], after=".")] if not s[-1].text.endswith(".") else s
    style = random.random()
    mark = sentence[-1].text[-1]
    if style < 0.25:
        return [wrap(sentence)]
    if style < 0.65:
        inside = ended_by(sentence, "," if mark == "." else mark)
        return [wrap(inside) + stop(said(random))]
    if style < 0.8:
        verb = around(Chunk(random.choice(SAID)), after=random.choice([":", ","]))
        return [[Chunk(random.choice(NAMES)), verb] + wrap(sentence)]
    middle = len(sentence) // 2
    if style < 0.9 and middle > 1 and sentence[middle - 1].text.isalpha():
        left = sentence[:middle - 1] + [around(sentence[middle - 1], after=",")]
        who = said(random)
        return [wrap(left) + who[:-1] + [around(who[-1], after=",")] + wrap(sentence[middle:])]
    return [[around(sentence[0], before=opening)] + sentence[1:], ended_by(sentence, mark)[:-1] + [around(sentence[-1], after=closing)]]


def suitable(sentence):
    last = sentence[-1]
    return (len(sentence) >= 5 and sentence[0].text[0].isupper() and last.text[-1] in ".?!" and len(last.text) > 1
            and len(last.text) - 1 in last.cuts and last.text[-2].isalnum())


def newswire(paragraphs, random, count):
    """`count` made-up paragraphs out of the sentences of others."""
    sentences = [s for p in paragraphs for s in p if suitable(s)]
    out = []
    for _ in range(count):
        paragraph = []
        for _ in range(random.choice([1, 2, 2, 3, 3, 4, 6])):
            sentence = edited(random.choice(sentences), random)
            paragraph += quoted(sentence, random) if suitable(sentence) and random.random() < 0.3 else [sentence]
        if random.random() < 0.15:
            paragraph[0] = dateline(random) + paragraph[0]
        out.append(paragraph)
    return out


def typographic(paragraph):
    """The paragraph in typographic quotation marks and apostrophes; offsets stay as they are."""
    def translated(chunk):
        out = list(chunk.text)
        for i, c in enumerate(out):
            opens = i == 0 or out[i - 1] in "([{—–\"“-/"
            if c == '"':
                out[i] = "“" if opens and i + 1 < len(out) else "”"
            elif c == "'":
                out[i] = "‘" if opens and i + 2 < len(out) and chunk.text[i + 1:i + 2].isalpha() and i + 1 in chunk.cuts else "’"
        return Chunk("".join(out), chunk.cuts, chunk.tag)
    return [[translated(c) for c in s] for s in paragraph]
