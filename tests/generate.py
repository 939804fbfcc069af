"""Invented interviews with known structure: who came back to work after an illness, told by nobody, from a seed.

Every turn of the participant is about one of the themes below; which one, the generator says. Between them stand
small talk, facts, back-channels that cut utterances, fillers, restarts and tags, as in transcripts of real speech.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

CONFIG = """\
stc: 1
title: Coming back
aim: Explore how people experience coming back to work after a long illness
language: en
speakers: {interviewer: [I], participant: [P], other: []}
"""


@dataclass(frozen=True)
class Matter:
    """What a theme is told with: who acts, on what, how (present/past), where; and what the interviewer asks."""

    people: str
    things: str
    acts: str
    places: str
    question: str

    @cached_property
    def words(self) -> dict[str, list[str]]:
        """The lists by slot of a frame."""
        acts = [act.split("/") for act in _entries(self.acts)]
        return {
            "person": _entries(self.people),
            "thing": _entries(self.things),
            "do": [present for present, _ in acts],
            "did": [past for _, past in acts],
            "place": _entries(self.places),
        }


@dataclass
class Invented:
    """A transcript as text, and the theme of each turn of the participant, None where it is about none."""

    lines: list[str] = field(default_factory=list)
    themes: list[str | None] = field(default_factory=list)
    size: int = 0

    def ask(self, text: str) -> None:
        self._say("I", text)

    def tell(self, text: str, theme: str | None = None) -> None:
        self._say("P", text)
        self.themes.append(theme)

    def converse(self, pairs: Iterable[tuple[str, str]]) -> None:
        for question, answer in pairs:
            self.ask(question)
            self.tell(answer)

    def _say(self, label: str, text: str) -> None:
        self.lines.append(f"{label}: {text}")
        self.size += len(text.split())

    @property
    def text(self) -> str:
        return "\n\n".join(self.lines) + "\n"


def _entries(text: str) -> list[str]:
    return [" ".join(entry.split()) for entry in text.split(",")]


THEMES = {
    "colleagues": Matter(
        """
        my desk mate, the older ones, the girl at the counter, a welder from the night crew, the new trainee, two of the
        drivers, the woman I share the bench with, our shop steward, the people on my floor, the cook
        """,
        """
        a mug with my name, the seat by the window, an awkward joke, my old locker, a bunch of tulips, the lunch rota, a long
        silence, the gossip, a place at the table, my half of the shift, a birthday card, the coffee round, a question about
        my hair, the team photograph, a sideways look
        """,
        """
        keep/kept, save/saved, share/shared, drop/dropped, offer/offered, swap/swapped, avoid/avoided, organise/organised,
        swallow/swallowed, answer/answered, laugh off/laughed off
        """,
        "in the canteen, by the coat hooks, at the smoking shelter, on the floor, round the kitchen table, at the handover",
        "How did the people you work with meet you?",
    ),
    "tiredness": Matter(
        "my body, my legs, the fog in my head, my left hand, this heavy tiredness, my heart, the headache, my old strength",
        """
        the third flight of stairs, a whole afternoon, the pallets, two sentences in a row, a nap, the noise of the press, my
        breath, the heavy trolley, the stool, the last hour, a cold flannel, the pills, my rhythm, the thread of a
        conversation, a ladder
        """,
        """
        carry/carried, count/counted, climb/climbed, bear/bore, lose/lost, push/pushed, measure/measured, ration/rationed,
        drag/dragged, spoil/spoiled, slow down/slowed down
        """,
        "on the stairs, in the first-aid room, behind the shelves, at the lathe, in bed by seven, halfway through the morning",
        "And your strength, how was that when you had come back?",
    ),
    "the manager": Matter(
        "my manager, the foreman, the head of the department, the personnel officer, the deputy, the owner himself, the planner",
        """
        a lighter schedule, the plan on the whiteboard, shorter shifts, a proper conversation, the targets, my hours, the
        weekly review, an open door, a quiet corner, a task without deadlines, the budget, the appraisal, a half promise, the
        roster, my old duties
        """,
        """
        promise/promised, cancel/cancelled, move/moved, draw up/drew up, negotiate/negotiated, sign/signed, forget/forgot,
        protect/protected, postpone/postponed, double/doubled, hand over/handed over
        """,
        "in the office, before the holidays, at the Monday meeting, over the phone, in the corridor, in front of everybody",
        "What did your manager do, or not do?",
    ),
    "offices and forms": Matter(
        """
        the insurance people, a caseworker, the woman at the helpline, the benefits office, some consultant, the adviser, the
        clerk
        """,
        """
        a certificate, the same form, the appeal, page eleven, a reference number, the deadline, the waiting line, my file,
        the decision, an assessment, the wrong code, three copies, a letter with a stamp, the queue, a signature
        """,
        """
        fill in/filled in, scan/scanned, refuse/refused, demand/demanded, mislay/mislaid, print/printed, post/posted,
        query/queried, stamp/stamped, return/returned, reject/rejected
        """,
        "at the counter, on the website, in the waiting room, on hold, with a lawyer, in the archive",
        "You mentioned the paperwork. Could you tell me more about that?",
    ),
    "family": Matter(
        """
        my husband, my eldest, my mother, the twins, my sister-in-law, my wife, the neighbours, our dog, my grandson, my
        brother
        """,
        """
        the laundry, a pan of soup, the school run, the garden, supper, my worries, the shopping, the bedtime story, my bad
        temper, a holiday in a caravan, the bins, the car keys, a Sunday walk, the ironing, an anniversary
        """,
        """
        cook/cooked, collect/collected, hide/hid, fetch/fetched, peel/peeled, hug/hugged, plan/planned, water/watered,
        wash/washed, comfort/comforted, tidy/tidied
        """,
        "at home, on the sofa, in the back garden, at the allotment, on the school playground, in the hall",
        "What was it like at home in that time?",
    ),
    "money": Matter(
        "the bank, the landlord, my accountant, the credit union, my nephew, the electricity company, a debt counsellor",
        """
        the rent, an overdraft, the mortgage, my savings, the second-hand car, the heating, a loan, the sick pay, the envelope
        with the bills, an instalment, the pawn ticket, the wage slip, a discount, the fare, new shoes
        """,
        """
        pay off/paid off, borrow/borrowed, sell/sold, cut/cut, spend/spent, calculate/calculated, owe/owed, freeze/froze,
        deduct/deducted, stretch/stretched, settle/settled
        """,
        "at the cash machine, at the end of the month, in the red, at the market, online, under the mattress",
        "Did money play a part in when you came back?",
    ),
    "worth": Matter(
        """
        the man I had been, that voice in my head, a proud part of me, the apprentice I once trained, my younger self, an old
        customer
        """,
        """
        my usefulness, a finished cabinet, a title, my confidence, the trade, some dignity, my signature on the drawing, a
        compliment, the skill in my fingers, a reason, my shame, an identity, the applause, my pride, a purpose
        """,
        """
        prove/proved, doubt/doubted, rebuild/rebuilt, lose/lost, defend/defended, value/valued, recognise/recognised,
        mourn/mourned, praise/praised, question/questioned, earn/earned
        """,
        "in the mirror, at the workbench, among strangers, at a funeral, in the workshop, at the exhibition",
        "What does the work mean to you as a person?",
    ),
    "treatment": Matter(
        """
        the surgeon, my doctor, a young nurse, the physiotherapist, the specialist at the hospital, the psychologist, the
        pharmacist
        """,
        """
        the scan, a diagnosis, my blood pressure, the dose, an exercise, the scar, the operation, a referral, the results, the
        therapy, a check-up, the side effects, the prescription, the breathing, an injection
        """,
        """
        explain/explained, prescribe/prescribed, examine/examined, repeat/repeated, ignore/ignored, monitor/monitored,
        recommend/recommended, stop/stopped, treat/treated, adjust/adjusted, schedule/scheduled
        """,
        "on the ward, at the surgery, in the clinic, in the lift, after the anaesthetic, at the follow-up",
        "And the doctors and nurses, what part did they have?",
    ),
}
ANYTHING = """
    a radiator, the parcel, a puddle, the ferry, some gravel, a hammer, the blanket, a notebook, the curtain, a bicycle, the
    thermos, a candle, the alarm clock, an umbrella, a biscuit tin, the fence, a screwdriver, the newspaper, a rucksack, the
    wheelbarrow, a drawer, the kettle, a rope, the hedge, a bucket, the crossword, a suitcase, the elevator, a lamp, the
    parking permit, a sandwich, the fuse, a scarf, the turnip soup, a cardboard box, the gate, an orange jacket, the bus
    ticket, a violin, the choir, a jigsaw, the compost, a bench, the tide, a lantern, the timetable, a sewing machine, the
    roof, a calendar, the doorbell, an apron, the puppet, a bookshelf, the chimney, a paintbrush, the sledge, a pumpkin, the
    barometer, a magnet, the trumpet, a stapler, the anchor, a mosaic, the treadmill, a pillow, the harbour, a microscope, the
    orchard, a helmet, the telescope, a tractor, the balcony, a postcard, the hinge, a carpet, the aquarium, a whistle, the
    thermometer, a saddle, the greenhouse, a compass, the sewing kit, a marble, the loft
"""
ADJECTIVES = """
    rusty, tiny, crooked, borrowed, second-hand, velvet, leaking, noisy, broken, wooden, dusty, enormous, purple, cracked,
    plastic, wet, polished, ugly, homemade, foreign, expired, spare, electric, damp, frozen, tartan, sticky, hollow, silver,
    dented, faded, shiny, heavy, slippery, striped, narrow, brown, creaking, folding, painted, brass, checked, curved,
    fragile, greasy, hairy, Italian, jolly, knitted, leather, mouldy, neat, oval, portable, quilted, rotten, secret, torn,
    unpaid, vacant, woollen, yellow, antique, blunt, ceramic, double, empty, flat, grey, huge, iron, jagged, late, metal,
    nasty, official, pale, quiet, rented, sealed, tall, urgent, vague, weekly, extra, bright, clumsy, dreary, elegant, famous,
    gloomy, handwritten, illegible
"""
FIRST_PART = """
    Ald, Bram, Crow, Dun, Elm, Farn, Gris, Hart, Inver, Kell, Lang, Mar, Nether, Oaken, Pem, Quar, Rams, Sten, Thorn, Upper,
    Wyn, Yar, Black, Cold, Fen, Glen, High, Lin, Mill, Nor
"""
TOWN = """
    ton, ham, wick, ford, bury, field, stead, worth, mouth, bridge, dale, haven, moor, port, gate, thorpe, combe, hurst,
    minster, ness, brook, cliff
"""
SURNAME = """
    man, son, well, ley, by, more, stone, sworth, ridge, lock, wood, ster, win, good, shaw, lin, ell, way, den, low, ard, ert
"""
NAMES = """
    Agnes, Bertil, Carmen, Dilan, Elsie, Farouk, Greta, Hamish, Ines, Jonas, Kerstin, Leopold, Mabel, Nadia, Oskar, Petra,
    Quentin, Rosa, Stefan, Thelma, Umar, Violet, Walter, Xenia, Yusuf, Zelda, Bronagh, Cedric, Doreen, Emeka
"""
WHEN = """
    last winter, on the first day, in the spring, for six weeks, after Easter, every Thursday, one morning, the week before,
    around noon, in the dark months, at the very beginning, before the summer, on my birthday, late in the evening, when the
    contract ended, for the first time, twice a week, in the end, without warning, a year ago, in October, just after the
    accident, from one day to the next, on a rainy afternoon, during the strike, by accident
"""
FELT = """
    ashamed, lighter, seen, furious, invisible, safe, clumsy, grateful, like a guest, small, ten years older, calm, cheated,
    proud, tearful, numb, welcome, anxious, like a burden, trusted, lonely, stubborn, relieved, empty, hopeful, restless,
    humiliated, at ease, frightened, warm inside
"""
QUALITY = """
    hard, strange, easy, a relief, impossible, humiliating, ridiculous, good, wonderful, exhausting, unfair, pleasant,
    necessary, pointless, brave, slow, painful, sensible, embarrassing, peaceful, frightening, expensive, useful, lonely,
    dull, kind, confusing, clever, risky, dreadful, ordinary, generous, bitter
"""
FRAMES = """{person} {did} {thing} {when}
I {did} {thing} {place}, and {person} {did} {thing}
when {person} {did} {thing}, I felt {felt}
it was {quality} to {do} {thing} {place}
I thought, if {person} {did} {thing} once more, I would {do} {thing} myself
nobody {did} {thing} until {person} {did} {thing}
I couldn't {do} {thing} any more, not {place}
what helped me was that {person} {did} {thing} {when}
what I found hard was that {person} {did} {thing} and never {did} {thing}
you {do} {thing}, you {do} {thing}, and then {person} {did} {thing}
{person} never {did} {thing}, not even {place}
{thing} was {quality}, so {person} {did} {thing}
I had to {do} {thing} before I could {do} {thing}
they told me that {person} {did} {thing}, which was {quality}
because {person} {did} {thing}, I didn't {do} {thing} {when}
then {person} {did} {thing} and I {did} {thing} and it was {quality} and nobody said anything about {thing}
I don't know whether {person} {did} {thing} or {did} {thing}
some days I {did} {thing}, other days I just {did} {thing} and felt {felt}
{name} and {person} {did} {thing} {place}
we {did} {thing} together, {name} and I, although {person} {did} {thing}
I asked {person} to {do} {thing}, and that was {quality}
{name} said that nobody should {do} {thing} without {thing}
I still {do} {thing} {place}, and I feel {felt} when {person} mentions {thing}
there is {thing} {place} that I {did} {when}
it made me {felt} that {person} {did} {thing} instead of {thing}
{thing}, {thing} and {thing}, that was all that mattered {when}
with {thing} {place} you can {do} {thing}, but {person} doesn't {do} {thing} for you
if you ask me, {person} should {do} {thing} more often
I learnt to {do} {thing} slowly, so that I felt {felt} and not {felt}
I wanted to {do} {thing}, I really wanted to, but {person} {did} {thing} {place}"""
OPENINGS = "So, |Well, |And |But |Yeah, |Um, |I mean, |And then, |No, |Yes, because |You know, |Okay, so "
INSIDE = ", um,|, you know,|, uh,|, I mean,|, sort of,|, like,| (...)| [pause],"
ENDINGS = ".|.|.|.|.|.|.|...| [laughs].|, you know.|, right?|!"
BACK_CHANNELS = "Mm.|Mhm.|Right.|Yeah.|Okay.|I see.|Uh-huh.|Yes, of course."
PROBES = "Could you give me an example?|How did that feel?|What happened then?|And what did you do?|In what way?|Why was that?"
SHORT = "Yeah.|Exactly.|I don't know.|That's hard to say.|Yes, I think so.|[inaudible]|No, not really.|Mm."
FACTS = (
    ("How old are you?", "Fifty-one."),
    ("How long have you worked there?", "Twelve years, nearly thirteen."),
    ("How many of you are there in the team?", "Nine, with me."),
    ("How often do you work now?", "Three days a week."),
)
WELCOME = (
    ("So, the recorder is on. Thank you for coming. Did you find it all right?", "Yes, thanks, no trouble at all."),
    ("Would you like a cup of coffee before we start?", "No, I'm fine, thank you."),
)
GOODBYE = (("That was all I wanted to ask. Thank you very much for your time.", "You're welcome. Bye."),)
SLOT = re.compile(r"\{(\w+)\}")


def interview(seed: str, words: int) -> Invented:
    """Invent an interview of about ``words`` words; the same seed gives the same text on every machine."""
    chance = random.Random(seed)
    found = Invented()
    found.converse([*WELCOME, *chance.sample(FACTS, 2)])
    telling = chance.sample(list(THEMES), 6)
    while found.size < words:
        _exchange(chance, chance.choices(telling, range(6, 0, -1))[0], found)
    found.converse(GOODBYE)
    return found


def _exchange(chance: random.Random, theme: str, found: Invented) -> None:
    """Let the interviewer ask about a theme and the participant tell about it, in one utterance or more."""
    found.ask(THEMES[theme].question)
    for more in range(chance.randint(1, 3)):
        if more:
            found.ask(_one(chance, PROBES))
        for number, part in enumerate(_utterance(chance, THEMES[theme].words)):
            if number:
                found.ask(_one(chance, BACK_CHANNELS))
            found.tell(part, theme)
    found.ask(_one(chance, PROBES))
    found.tell(_one(chance, SHORT))


def _utterance(chance: random.Random, words: dict[str, list[str]]) -> Iterator[str]:
    """Yield the parts of an utterance between which the interviewer acknowledges, now and then in mid-sentence."""
    said: list[str] = []
    for _ in range(chance.randint(3, 16)):
        sentence = _sentence(chance, words)
        if chance.random() < 0.04 and ", " in sentence:
            before, _, sentence = sentence.partition(", ")
            yield " ".join([*said, before + ","])
            said = []
        said.append(sentence)
        if chance.random() < 0.1:
            yield " ".join(said)
            said = []
    if said:
        yield " ".join(said)


def _sentence(chance: random.Random, words: dict[str, list[str]]) -> str:
    """Fill one frame, or two run together, and say it as people do: with fillers, restarts and what follows a sentence."""
    text = _filled(chance, words)
    if chance.random() < 0.3:
        text += chance.choice((", and ", ", but ", ", so ", " and then ")) + _filled(chance, words)
    text = _disturbed(chance, text)
    if chance.random() < 0.4:
        return _one(chance, OPENINGS) + text + _one(chance, ENDINGS)
    return text[0].upper() + text[1:] + _one(chance, ENDINGS)


def _filled(chance: random.Random, words: dict[str, list[str]]) -> str:
    def pick(match: re.Match[str]) -> str:
        slot = match[1]
        if slot == "person" and chance.random() < 0.15:
            return f"{_one(chance, 'Mr|Mrs')} {chance.choice(COMMON['first'])}{chance.choice(COMMON['last'])}"
        if slot == "place" and chance.random() < 0.15:
            return f"in {chance.choice(COMMON['first'])}{chance.choice(COMMON['town'])}"
        if slot == "thing" and chance.random() < 0.2:
            slot = "anything"
        found = chance.choice(words[slot] if slot in words else COMMON[slot])
        return _described(chance, found) if slot in ("thing", "anything") else found

    return SLOT.sub(pick, _one(chance, FRAMES, "\n"))


def _described(chance: random.Random, thing: str) -> str:
    """Put an adjective into some noun phrases."""
    article, _, noun = thing.partition(" ")
    if article not in ("the", "my", "some") or chance.random() < 0.6:
        return thing
    return f"{article} {chance.choice(COMMON['adjective'])} {noun}"


def _disturbed(chance: random.Random, text: str) -> str:
    """Put a filler, a repetition or a broken word into some sentences."""
    spoken = text.split(" ")
    place = chance.randrange(1, len(spoken))
    if chance.random() < 0.25 and not spoken[place - 1].endswith(","):
        spoken[place - 1] += _one(chance, INSIDE)
    if chance.random() < 0.15:
        spoken[0] = f"{spoken[0]}, {spoken[0]}"
    if chance.random() < 0.05:
        spoken.insert(place, f"{spoken[place][: max(1, len(spoken[place]) // 2)]}-")
    return " ".join(spoken)


def _one(chance: random.Random, options: str, mark: str = "|") -> str:
    return chance.choice(options.split(mark))


COMMON: dict[str, list[str]] = {
    name: _entries(text)
    for name, text in {
        "anything": ANYTHING, "adjective": ADJECTIVES, "name": NAMES, "when": WHEN, "felt": FELT, "quality": QUALITY,
        "first": FIRST_PART, "last": SURNAME, "town": TOWN,
    }.items()
}  # fmt: skip


def write_study(root: Path, interviews: int, words: int, seed: str = "stc") -> dict[str, Invented]:
    """Make a study of invented interviews P01, P02 ...; return them by the names of their transcripts."""
    (root / "transcripts").mkdir(parents=True)
    (root / "stc.yaml").write_text(CONFIG, encoding="utf-8")
    width = max(2, len(str(interviews)))
    invented = {f"P{number:0{width}}": interview(f"{seed} {number}", words) for number in range(1, interviews + 1)}
    for name, found in invented.items():
        (root / "transcripts" / f"{name}.txt").write_text(found.text, encoding="utf-8")
    return invented
