"""Reading YAML strictly and writing it canonically."""

import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from stc import yamltext
from stc.yamlfaults import YamlError, YamlFault
from stc.yamltext import Layout, compose, dump, locate, plain, scalar

COMPOSERS = [yamltext.PureComposer, *([yamltext.FastComposer] if yaml.__with_libyaml__ else [])]


@pytest.fixture(params=COMPOSERS, ids=lambda composer: composer.__name__, autouse=True)
def composer(request, monkeypatch):
    monkeypatch.setattr(yamltext, "COMPOSER", request.param)


def read(text):
    return plain(compose(text))


def faults(text):
    with pytest.raises(YamlError) as raised:
        compose(text)
    return raised.value.faults


def test_only_null_true_false_and_integers_are_not_text():
    text = """\
null: null
nothing:
yes: true
no: false
numbers: [0, 7, -12, 123456789012345678901234567890]
words: [no, yes, on, off, y, n, ~, NULL, Null, True, FALSE, .inf, =, <<]
times: [12:30, 2016-03-01, 2016-03-01 12:30:00]
almost: [1.5, 1e3, 0x1F, 0o17, 012, 1_000, +1, -0.0, 00, --1]
quoted: ["1", 'true', "null", '']
"""
    assert read(text) == {
        "null": None,
        "nothing": None,
        "yes": True,
        "no": False,
        "numbers": [0, 7, -12, 123456789012345678901234567890],
        "words": ["no", "yes", "on", "off", "y", "n", "~", "NULL", "Null", "True", "FALSE", ".inf", "=", "<<"],
        "times": ["12:30", "2016-03-01", "2016-03-01 12:30:00"],
        "almost": ["1.5", "1e3", "0x1F", "0o17", "012", "1_000", "+1", "-0.0", "00", "--1"],
        "quoted": ["1", "true", "null", ""],
    }


def test_keys_are_always_text():
    assert read("1: a\nno: b\nnull: c\n") == {"1": "a", "no": "b", "null": "c"}


def test_nothing_but_comments_is_none():
    assert compose("# a comment\n\n") is None
    assert read("") is None


def test_a_byte_order_mark_is_not_part_of_the_text():
    assert read("\ufeffa: 1\nb: 2\n") == {"a": 1, "b": 2}
    assert faults("\ufeffa: 1\na: 2\n")[0][:2] == (2, 1)


def test_an_alias_stands_for_its_anchor():
    assert read("memberships: &m\n- {unit: P03-041a}\nunits: *m\n") == {
        "memberships": [{"unit": "P03-041a"}],
        "units": [{"unit": "P03-041a"}],
    }


def test_locate_counts_from_one():
    node = compose("a: 1\nb:\n  - x\n")
    assert [locate(value) for _, value in node.value] == [(1, 4), (3, 3)]


def test_a_number_too_long_to_be_one_is_text():
    assert read("a: " + "9" * 5000) == {"a": "9" * 5000}


TYPE = "types such as !!str are not used here; put text that begins with ! in double quotes"
INDENTED = "the line is indented too much or too little, or the line above lacks its colon"
QUOTE = 'text goes on after a closing quotation mark or bracket: put all of it in double quotes, with \\" for each inside'
COLON = "a second colon on the line: put text that has a colon and a space in double quotes"
KEY = "a key must be text, not a list or a record; put text that begins with [ or { in double quotes"

UNREADABLE = {
    "a:\n\tb: c\n\td: e\n": [(2, 1, "a tab stands here; indent with spaces"), (3, 1, "a tab stands here; indent with spaces")],
    'units:\n- text: "Yes\n  code: x\n': [(2, 9, "the quotation mark here has no partner")],
    "text: 'it's'\n": [(1, 11, QUOTE)],
    'text: "He said "no" to me"\n': [(1, 17, QUOTE)],
    "attribution: {gender} of {age}\n": [(1, 23, QUOTE)],
    "attribution: {gender}, {age}\n": [(1, 22, QUOTE)],
    "text: I said: no\n": [(1, 13, COLON)],
    "a: 1\n b: 2\n": [(2, 3, INDENTED)],
    "a\nb: c\n": [(2, 2, INDENTED)],
    "a:\n- b: 1\n   c: 2\n": [(3, 5, INDENTED)],
    "a:\n  - b\n c: d\n": [(3, 2, INDENTED)],
    "a: 1\nfoo\n": [(2, 1, "a colon is missing after the key, or a quotation mark around the text")],
    "a: [P01, P02\nb: 3\n": [(2, 2, "the ] that closes what line 1 opens is missing, or a comma before this")],
    "- {at: t6s2, why: x\n- {at: t7}\n": [(2, 3, "the } that closes what line 1 opens is missing, or a comma before this")],
    "- {at: t6s2, why: he said: no}\n": [
        (1, 26, "a second colon: put text that has a colon and a space in double quotes, or the comma before the key is missing")
    ],
    "a: [\n": [(2, 1, "a value is missing, or the closing ] or } of a list or record")],
    "a: @home\n": [(1, 4, "text that begins with @ must be in double quotes")],
    "a: , b\n": [(1, 4, "text that begins with , must be in double quotes")],
    "a: > b\n": [(1, 4, "text that begins with > must be in double quotes")],
    "a: ? b\n": [(1, 4, "text that begins with ? must be in double quotes")],
    "a: **b**\n": [(1, 4, "text that begins with * must be in double quotes")],
    "a: *b\n": [(1, 4, "there is no &b that *b could stand for; put text that begins with * in double quotes")],
    "a: &x 1\nb: &x 2\n": [(2, 4, "the name &x is given twice")],
    "a: &x [*x]\n": [(1, 4, "the names that begin with * repeat each other without end")],
    "a: - b\n": [(1, 4, "an item of a list (- ) stands where there is no list; is the line indented rightly?")],
    'a: "C:\\d"\n': [(1, 7, "a backslash in double quotes is written twice: \\\\")],
    'a: "\\UFFFFFFFF"\n': [(1, 5, "there is no character with this number")],
    "a: 1\n---\nb: 2\n": [(2, 1, "a second document begins here (---); a file holds one")],
    "a: !x b\nc: !!str 1\nd: ! e\nf: ! [g]\n": [(1, 4, TYPE), (2, 4, TYPE), (3, 4, TYPE), (4, 4, TYPE)],
    "a: !<\n": [(1, 6, TYPE)],
    "a: 1\n!x b: 1\n": [(2, 1, TYPE)],
    "[a]: b\n? {c: d}\n: e\n": [(1, 1, KEY), (2, 3, KEY)],
    "a: x\x07y\nb: \ud800\n": [
        (1, 5, "the invisible character U+0007 cannot stand in a text file; delete it"),
        (2, 4, "the invisible character U+D800 cannot stand in a text file; delete it"),
    ],
    "a: " + "[" * 120 + "]" * 120: [(1, 103, "lists or records are nested too deeply")],
}


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_cannot_be_read_is_said_plainly_with_its_place(text):
    if "[" * 120 in text and yamltext.COMPOSER is yamltext.PureComposer:
        pytest.skip("stops at Python's own limit, with the same words")
    assert faults(text) == UNREADABLE[text]


def test_every_key_that_stands_twice_is_named_with_both_lines():
    text = "id: 1\nunits:\n- {a: 1, b: 2, a: 3}\n- c: 1\n  d: 2\n  c: 3\nid: 2\nid: 3\n"
    assert faults(text) == [
        YamlFault(3, 16, "the key a stands twice, on line 3 and on line 3"),
        YamlFault(6, 3, "the key c stands twice, on line 4 and on line 6"),
        YamlFault(7, 1, "the key id stands twice, on line 1 and on line 7"),
        YamlFault(8, 1, "the key id stands twice, on line 1 and on line 8"),
    ]


def test_the_error_reads_as_one_fault_a_line():
    with pytest.raises(YamlError, match=r"^2:1: the key a stands twice, on line 1 and on line 2\n3:1: .*line 3$"):
        compose("a: 1\na: 2\na: 3\n")


def test_nesting_without_end_is_a_fault_and_no_crash():
    assert faults("a: " + "[" * 5000 + "]" * 5000)[0].message == "lists or records are nested too deeply"


def test_aliases_of_aliases_do_not_fill_the_memory():
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 12)]
    assert faults("\n".join(lines))[0].message == "the names that begin with * repeat each other without end"


UNITS = Layout(
    keys=("transcript", "sha256", "units", "set_aside"),
    children={
        "units": Layout(keys=("id", "at", "text", "code", "group", "labels", "valence", "by")),
        "set_aside": Layout(keys=("at", "why", "by"), flow=True, identity=("at",)),
    },
    comment="stc identify: move a unit to another group by changing its group",
)


def test_dump_lays_out_a_file_of_meaning_units():
    data = {
        "set_aside": [{"why": "small talk", "at": "t6s2", "by": "auto"}, {"at": "t9s1", "why": "yes, no", "by": "auto"}],
        "units": [
            {
                "note": "Two lines:\n  the second is indented.\n\n# and no comment\n",
                "id": "P03-041a",
                "at": "t41s2-4",
                "text": "You can talk to him about everything. (...) And I trust that he wants the best for me. " * 9 + "Yes.",
                "code": "knows me: and wants my best",
                "group": None,
                "labels": ["C", "no", "a, b"],
                "by": "auto",
            },
            {"id": "P03-042a", "labels": [], "by": "EB", "also": {"quote_en": "a\nb", "when": {}}},
        ],
        "transcript": "P03",
        "sha256": "5d1c",
    }
    assert dump(data, UNITS) == (
        """\
# stc identify: move a unit to another group by changing its group
transcript: P03
sha256: 5d1c
units:
- id: P03-041a
  at: t41s2-4
  text: """
        + "You can talk to him about everything. (...) And I trust that he wants the best for me. " * 9
        + """Yes.
  code: "knows me: and wants my best"
  group: null
  labels: [C, "no", "a, b"]
  by: auto
  note: |
    Two lines:
      the second is indented.

    # and no comment
- id: P03-042a
  labels: []
  by: EB
  also:
    quote_en: |-
      a
      b
    when: {}
set_aside:
- {at: t6s2, why: small talk, by: auto}
- {at: t9s1, why: "yes, no", by: auto}
"""
    )


def test_dump_lays_out_records_in_records():
    layout = Layout(
        keys=("aim", "speakers", "artificial_quotations"),
        children={
            "speakers": Layout(flow=True),
            "artificial_quotations": Layout(
                children={
                    "sentences": Layout(keys=("id", "text", "from", "by"), flow=True),
                    "illustration": Layout(keys=("unit", "quote"), flow=True),
                }
            ),
        },
    )
    data = {
        "artificial_quotations": [
            {
                "subgroup": "G1.2",
                "sentences": [{"from": ["P03-041a"], "text": "I can talk to him.\nAbout everything.", "id": "G1.2-s1"}],
                "illustration": {"quote": "You can: (...)", "unit": "P03-041a"},
            },
            {},
        ],
        "aim": "Explore and describe",
        "speakers": {"interviewer": ["I"], "other": []},
    }
    assert (
        dump(data, layout)
        == """\
aim: Explore and describe
speakers: {interviewer: [I], other: []}
artificial_quotations:
- subgroup: G1.2
  sentences:
  - {id: G1.2-s1, text: "I can talk to him.\\nAbout everything.", from: [P03-041a]}
  illustration: {unit: P03-041a, quote: "You can: (...)"}
- {}
"""
    )


def test_dump_of_nothing():
    assert dump({}, Layout(comment="empty")) == "# empty\n{}\n"


QUOTED = """no yes on off y n N ~ null NULL true False 12:30 190:20:30 1 -1 +1 1.5 .5 1. 1e5 0x1F 0o17 0b1 012 1_000 1,000
2016-03-01 2016-3-1T12:30:00Z .inf -.INF .nan = << . ...
@a `a` %a &a *a !a |a >a -a - ?a ? :a : #a ,a [a ]a {a }a "a 'a a:""".split()
QUOTED += ["", " a", "a ", "a: b", "a #b", "a\tb", "a\nb", "\u00a0a", "a\x85b", "a\u2028b", "a\u2029b", "a\ufeffb", "a\x00b"]
QUOTED += ["a\x7fb", "a\x9fb", "a\ufffeb", "a\ud800b", "2016-03-01 12:30", "...a"]
PLAIN = [
    "P03-041a",
    "t41s2-4",
    "7f3a90c1",
    "50s",
    "a:b",
    "a#b",
    'He said "no".',
    "it's",
    "«så»",
    "“curly” – dash…",
    "😀",
    "日本",
    "é",
]
PLAIN += [
    "3 of them",
    "(...)",
    "no way",
    "nope",
    "1a",
    "v1.2.3",
    "a = b",
    "a & b",
    "a - b",
    "a * b",
    "<3",
    "/x",
    "a\\b",
    "_",
    "$",
    "–x",
]
PLAIN += ["http://a.b/c", "e\u0301", "a\u200bb", "a\u00a0b", "report/results.md:12"]


@pytest.mark.parametrize("text", QUOTED)
def test_text_that_could_be_read_as_something_else_is_quoted(text):
    for flow in (True, False):
        assert scalar(text, flow)[0] == scalar(text, flow)[-1] == '"'


@pytest.mark.parametrize("text", PLAIN)
def test_other_text_is_plain(text):
    assert scalar(text, False) == scalar(text, True) == text


def test_brackets_commas_and_question_marks_are_quoted_in_flow_only():
    for text in ("Why?", "a, b", "a [b]", "a {b}", "a,b"):
        assert (scalar(text, False), scalar(text, True)) == (text, f'"{text}"')


def test_scalars_that_are_not_text():
    assert [scalar(value, False) for value in (None, True, False, 0, -12)] == ["null", "true", "false", "0", "-12"]
    with pytest.raises(TypeError, match=r"no YAML for 1\.5"):
        scalar(1.5, False)


def test_escapes():
    assert scalar('"\\\n\t\r\x00\x07\x85\u2028\ufeff\ud800', False) == r'"\"\\\n\t\r\0\x07\x85\u2028\uFEFF\uD800"'


NASTY = st.lists(
    st.sampled_from([*QUOTED, *PLAIN, *"a?b", *" :#,[]{}-?'\"\\|>&*!%@`~=\n\t", "\n", "  ", "\n\n", "\r"]), max_size=6
)
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=12), NASTY.map("".join), st.from_regex(r"[-+.0-9_:eExobTZ ]{1,12}")
)
LEAVES = st.one_of(TEXTS, st.integers(), st.booleans(), st.none())
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3), max_leaves=12
)
LAYOUTS = st.builds(Layout, keys=st.sampled_from([(), ("a", "b"), ("no", "c")]), flow=st.booleans())
laws = settings(max_examples=100, deadline=None)


@laws
@given(TEXTS, st.booleans())
def test_every_reader_sees_the_same_text(text, flow):
    for line in (
        scalar(text, flow),
        f"[{scalar(text, True)}]",
        f"a: {scalar(text, flow)}\nb: 1\n",
        f"{{a: {scalar(text, True)}, b: 1}}",
    ):
        expected = {"[": [text], "a": {"a": text, "b": 1}, "{": {"a": text, "b": 1}}
        wanted = text if line == scalar(text, flow) else expected[line[0]]
        for composer in COMPOSERS:
            yamltext.COMPOSER = composer
            assert read(line) == wanted
        assert yaml.safe_load(line) == wanted


@laws
@given(st.dictionaries(TEXTS, VALUES, max_size=4), st.dictionaries(st.sampled_from("abc"), VALUES), LAYOUTS, LAYOUTS)
def test_what_is_written_is_read_again(strange, usual, layout, child):
    data = strange | usual
    layout = Layout(keys=layout.keys, children={"a": child, "b": Layout(children={"c": child})}, comment="stc")
    for composer in COMPOSERS:
        yamltext.COMPOSER = composer
        assert read(dump(data, layout)) == data
    assert yaml.safe_load(dump(data, layout)) == data


def test_long_text_is_never_wrapped():
    text = "word " * 5000 + "end"
    assert dump({"a": [{"b": text}], "c": [text]}, Layout()).count("\n") == 3
    assert read(dump({"a": [{"b": text}], "c": [text]}, Layout(children={"a": Layout(flow=True)}))) == {
        "a": [{"b": text}],
        "c": [text],
    }


def test_a_file_of_eight_thousand_units_is_written_and_read_in_seconds():
    units = [
        {"id": f"P03-{i}a", "at": f"t{i}s2-4", "text": "He knows: everything. " * 9, "code": "knows me", "by": "auto"}
        for i in range(8000)
    ]
    started = time.perf_counter()
    text = dump({"units": units}, UNITS)
    written = time.perf_counter()
    assert written - started < 2
    if yamltext.COMPOSER is not yamltext.PureComposer:
        assert read(text) == {"units": units}
        assert time.perf_counter() - written < 3
