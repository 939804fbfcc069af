"""What supports and what hinders, by the words."""

import pytest

from steps.lexicon import lexicon
from steps.valence import valence

SAID = [
    ("en", "They listened and it helped.", 2),
    ("en", "I was afraid and lonely.", -2),
    ("en", "I was not afraid.", 1),
    ("en", "It didn’t help.", -1),
    ("en", "Nobody ever helped me.", -1),
    ("en", "Nobody in the whole of that ward helped.", 1),  # out of the negator's reach
    ("en", "We sat in the kitchen.", 0),
    ("en", "It helped, but I was afraid.", 0),
    ("en", "It not only helped, it was wonderful.", 2),
    ("en", "No doubt it helped.", 1),
    ("nb", "Jeg var redd.", -1),
    ("nb", "Det var ei fin natt.", 1),
    ("nb", "Jeg var ikke redd.", 1),
    ("de", "Das hat mir geholfen.", 1),
    ("de", "Das hat mir nicht geholfen.", -1),
    ("en", "", 0),
]


@pytest.mark.parametrize(("language", "text", "value"), SAID)
def test_supporting_words_less_hindering_ones_where_a_negated_word_counts_for_the_other_side(language, text, value):
    assert valence(text, lexicon(language)) == value
