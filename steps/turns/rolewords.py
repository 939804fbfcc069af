"""The words transcribers use for the roles of an interview, in the languages we have met."""

from __future__ import annotations

import re

from steps.records import INTERVIEWER, OTHER, PARTICIPANT

_INTERVIEWER = """
interviewer interviewerin intervjuer intervjuar intervjuare intervieweur intervieweuse enquêteur enquêtrice
enquêteuse entrevistador entrevistadora intervistatore intervistatrice haastattelija interviewende fragende
moderator moderatorin moderatör moderateur modérateur modératrice moderador moderadora facilitator fasilitator facilitateur
researcher forsker forskar forskare forscher forscherin onderzoeker chercheur chercheuse investigador investigadora
spørger ordstyrer samtaleleder gespreksleider int intv mod
"""
_PARTICIPANT = """
participant participante partecipante interviewee respondent respondentin respondente respondant
informant informantin informante deltaker deltakar deltager deltagare deltagende teilnehmer teilnehmerin teilnehmende
deelnemer deelneemster proband probandin befragte befragter befragten interviewperson intervjuperson intervjuobjekt
svarare geïnterviewde enquêté enquêtée entrevistado entrevistada intervistato intervistata haastateltava osallistuja
resp inf ip tn student patient pasient client klient bruker
"""
_OTHER = """
automation interpreter tolk translator dolmetscher dolmetscherin übersetzer übersetzerin interprète interprete intérprete
tulkki tolkare operator observer observatør observatör beobachter notetaker transcriber recording unknown ukjent unbekannt
"""
_SURE_LETTERS = {"i": INTERVIEWER, "q": INTERVIEWER, "p": PARTICIPANT}
_LIKELY_LETTERS = {"m": INTERVIEWER, "a": PARTICIPANT, "b": PARTICIPANT, "r": PARTICIPANT}

_ROLES = {
    word: role
    for role, words in ((INTERVIEWER, _INTERVIEWER), (PARTICIPANT, _PARTICIPANT), (OTHER, _OTHER))
    for word in words.split()
}
_WORD = re.compile(r"[^\W\d_]+")


def role_of(label: str) -> str | None:
    """Return the role a label names by its words, or by ``I``, ``Q``, ``P`` standing alone.

    >>> role_of("Interviewer 2"), role_of("P07"), role_of("Dr. Pym")
    ('interviewer', 'participant', None)
    """
    words = _WORD.findall(label.casefold())
    if len(words) == 1 and words[0] in _SURE_LETTERS:
        return _SURE_LETTERS[words[0]]
    return next((_ROLES[word] for word in words if word in _ROLES), None)


def likely_role_of(label: str) -> str | None:
    """Return the role that a letter standing alone often means, such as ``A`` for the one who answers."""
    words = _WORD.findall(label.casefold())
    return _LIKELY_LETTERS.get(words[0]) if len(words) == 1 else None


def role_words() -> tuple[str, ...]:
    """Return every word that names a role."""
    return tuple(_ROLES)
