"""English word forms that a name or a retelling needs: a verb's -ing form and its participle."""

from __future__ import annotations

VOWELS = "aeiou"
DOUBLED = frozenset("admit begin commit control equip forget occur permit prefer quit refer regret submit transfer upset".split())


IRREGULAR = dict(
    pair.split("/")
    for pair in """
    bring/brought buy/bought catch/caught choose/chosen do/done drive/driven feed/fed find/found forget/forgotten forgive/forgiven
    get/got give/given grant/granted hear/heard hide/hidden hit/hit hold/held hurt/hurt keep/kept know/known lead/led leave/left
    lend/lent let/let lose/lost make/made meet/met need/needed pay/paid put/put read/read say/said see/seen sell/sold send/sent
    show/shown shut/shut speak/spoken take/taken teach/taught tell/told throw/thrown understand/understood upset/upset
    wake/woken warn/warned
    """.split()
)


def participle(lemma: str, said: str) -> str | None:
    """Return a verb's past participle, or None where it cannot be told from the form that was said.

    >>> participle("give", "gave"), participle("believe", "believed"), participle("sing", "sang"), participle("bleed", "bleed")
    ('given', 'believed', None, None)
    """
    return IRREGULAR.get(lemma) or (said if said.endswith("ed") and said != lemma else None)


def gerund(lemma: str) -> str:
    """Return a verb's -ing form.

    >>> [gerund(v) for v in ("make", "get", "see", "lie", "talk", "be", "forget", "open")]
    ['making', 'getting', 'seeing', 'lying', 'talking', 'being', 'forgetting', 'opening']
    """
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and lemma not in ("be",) and not lemma.endswith(("ee", "oe", "ye")):
        return lemma[:-1] + "ing"
    return lemma + lemma[-1] + "ing" if _doubles(lemma) else lemma + "ing"


def _doubles(lemma: str) -> bool:
    """Whether the last consonant is doubled: one stressed short vowel before one consonant."""
    if lemma in DOUBLED:
        return True
    return (
        len(lemma) >= 3
        and lemma[-1] not in VOWELS + "wxy"
        and lemma[-2] in VOWELS
        and lemma[-3] not in VOWELS
        and sum(c in VOWELS for c in lemma) == 1
    )
