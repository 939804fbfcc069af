"""The negation test: what denies its source, in every language of the table, and what only seems to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps.lexicon import LANGUAGES, lexicon
from steps.negation import clauses, differs

DENIES = """
en | He never called me back. | He called me back.
en | I couldn’t sleep at night. | I could sleep at night.
en | I sleep without pills. | I sleep with pills.
en | Neither the nurse nor the doctor came. | The nurse and the doctor came.
en | Nobody told me about the form. | They told me about the form.
en | I had no hope left. | I had hope left.
en | I hardly slept that winter. | I slept that winter.
en | They didn't help me because I was drunk. | They helped me because I was drunk.
en | I was not afraid, but I was tired. | I was afraid.
nb | Han ringte meg aldri tilbake. | Han ringte meg tilbake.
nb | Jeg fikk ingen hjelp av legen. | Jeg fikk hjelp av legen.
nb | Jeg sover uten medisin. | Jeg sover med medisin.
nb | Legen kom ei. | Legen kom.
nn | Han ringde meg ikkje tilbake. | Han ringde meg tilbake.
nn | Eg fekk inga hjelp av legen utan kamp. | Eg fekk hjelp av legen med kamp.
da | Han ringede aldrig tilbage. | Han ringede tilbage.
da | Jeg sover uden medicin. | Jeg sover med medicin.
sv | Hon ringde inte tillbaka. | Hon ringde tillbaka.
sv | Jag sover utan medicin. | Jag sover med medicin.
nl | Hij belde nooit terug. | Hij belde terug.
nl | Ik had geen hoop meer. | Ik had hoop.
de | Er hat mich nie angerufen. | Er hat mich angerufen.
de | Ich hatte keine Hoffnung mehr. | Ich hatte Hoffnung.
de | Ich schlafe ohne Tabletten. | Ich schlafe mit Tabletten.
fr | Il ne m'a jamais rappelé. | Il m'a rappelé.
fr | Je n’ai pas dormi. | J’ai dormi.
fr | Aucun médecin ne m'a aidé. | Un médecin m'a aidé.
fr | Je dors sans médicament. | Je dors avec un médicament.
"""
AGREES = """
en | He called me back, isn't it? | He called me back.
en | It helped me a lot, didn't it? | It helped me a lot.
en | Not only the nurse called me. | The nurse called me.
en | No doubt the nurse helped me. | The nurse helped me.
en | Whether or not the doctor came, I slept. | The doctor came.
en | I was not afraid, but I was tired. | I was tired.
en | Nobody told me. I filled in the form. | I filled in the form.
en | Nobody, um, told me about the form. | Nobody told me about the form.
en | The ones who, who never came. | The ones who never came.
en | He never, you know, called. | He never called.
en | I didn't [pause] trust (laughs) him at all. | I didn't trust him at all.
en | I did (not) trust him at all. | I did not trust him at all.
en | They never came. | A dog barked.
nb | Han ringte meg tilbake, ikke sant? | Han ringte meg tilbake.
nb | Ikke bare legen ringte meg. | Legen ringte meg.
nb | Ikke minst legen hjalp meg. | Legen hjalp meg.
nb | Det var ei dame som hjalp meg. | Det var en dame som hjalp meg.
nb | Det var ei fin natt på jobb. | Det var en fin natt på jobb.
nn | Han ringde meg tilbake, ikkje sant? | Han ringde meg tilbake.
nn | Ikkje berre legen ringde meg. | Legen ringde meg.
da | Han ringede tilbage, ikke også? | Han ringede tilbage.
da | Ikke kun lægen ringede til mig. | Lægen ringede til mig.
sv | Hon ringde tillbaka, inte sant? | Hon ringde tillbaka.
sv | Inte minst läkaren hjälpte mig. | Läkaren hjälpte mig.
nl | Hij belde terug, niet waar? | Hij belde terug.
nl | Hij belde terug, toch niet? | Hij belde terug.
de | Er hat mich angerufen, nicht wahr? | Er hat mich angerufen.
de | Nicht nur der Arzt hat mich angerufen. | Der Arzt hat mich angerufen.
fr | Il m'a rappelé, n'est-ce pas ? | Il m'a rappelé.
fr | Sans doute le médecin dormait. | Le médecin dormait.
"""


def pairs(table):
    rows = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [pytest.param(*row, id=f"{row[0]}: {row[1]}") for row in rows]


@pytest.mark.parametrize(("language", "source", "sentence"), pairs(DENIES))
def test_a_sentence_that_denies_its_source_differs_either_way_round(language, source, sentence):
    lex = lexicon(language)
    assert (differs(source, sentence, lex), differs(sentence, source, lex)) == (True, True)


@pytest.mark.parametrize(("language", "source", "sentence"), pairs(AGREES))
def test_a_tag_a_filler_or_another_clause_denies_nothing(language, source, sentence):
    assert not differs(source, sentence, lexicon(language))


def test_every_language_has_a_pair_of_each_kind():
    assert {p.values[0] for p in pairs(DENIES)} == {p.values[0] for p in pairs(AGREES)} == set(LANGUAGES)


def test_clauses_are_their_content_words_and_whether_a_negator_stands_there():
    assert clauses("I wasn't afraid of the nurse, but the doctor frightened me.", lexicon("en")) == (
        (frozenset({"afraid", "nurs"}), True),
        (frozenset({"doctor", "frighten"}), False),
    )


def test_a_clause_with_one_content_word_is_known_by_its_longer_words():
    assert clauses("I never got the form.", lexicon("en")) == ((frozenset({"got", "the", "form"}), True),)


WORDS = st.sampled_from("I he never not called helped the nurse doctor because but , . didn't form nobody slept".split())


@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_no_text_denies_itself(text):
    assert not differs(text, text, lexicon("en"))
