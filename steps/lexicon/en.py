"""English."""

from steps.lexicon import (
    ABBREVIATIONS,
    BACK_CHANNELS,
    FILLERS,
    INAUDIBLE,
    INTERVIEWER_LABELS,
    PARTICIPANT_LABELS,
    Lexicon,
    phrases,
    words,
)

LEXICON = Lexicon(
    language="en",
    back_channels=phrases(
        BACK_CHANNELS
        + """
        yeah, yeah yeah, yep, yup, yes, right, alright, all right, i see, got it, gotcha, sure, of course, exactly
        absolutely, definitely, totally, true, that's true, that's right, that's it, indeed, precisely, great, good, nice
        cool, lovely, fine, fantastic, brilliant, perfect, excellent, wonderful, amazing, interesting, that's interesting
        wow, gosh, really, oh wow, oh really, oh okay, oh right, oh yeah, oh yes, oh i see, oh gosh, oh dear, oh god
        yeah sure, yeah right, i understand, understood, fair enough, makes sense, that makes sense, i know, i bet
        i can imagine, go on, for sure
        """
    ),
    fillers=FILLERS | words("um umm uh uhh er err erm eh ehh mhm"),
    filler_phrases=phrases(
        """
        you know, i mean, sort of, kind of, sorta, kinda, like, you see, you know what i mean, do you know what i mean
        know what i mean, if you know what i mean, if you see what i mean, you know what, you understand, let's say
        so to speak, as it were, if you will, how do you say, how do i say it, how should i put it, how can i put it
        what do you call it, and stuff, and stuff like that, and things like that, and all that, and all that stuff
        and that kind of thing, and that sort of thing, and so on, and so forth, et cetera, or whatever, basically
        literally, to be honest, to be fair, i have to say, i must say, i tell you, i'll tell you, as i said, like i said
        believe me, or what have you
        """
    ),
    openers=words("so well and okay ok yeah yes yep oh ah anyway anyways alright basically hm mm"),
    stop=words(
        """
        'd 'll 'm 're 's 've a about above actually after again against ago ah ain't aint all almost along already alright
        also although always am among an and another any anybody anyone anything anyway anyways anywhere are aren't arent
        around as ask asked at away back barely basically be became because become been before began begin behind being
        below best better between big bit both but by call called came can can't cannot cant come comes coming could
        couldn't couldnt day days did didn't didnt do does doesn't doesnt doing don't done dont down during each eh ehh ehm
        either else end enough er erm err especially etc even ever every everybody everyone everything example fact far feel
        feeling feels felt few find first for found from get gets getting give given gives go goes going gone gonna good got
        gotta great guess had hadn't hadnt happen happened happens hardly has hasn't hasnt have haven't havent having he
        he'd he'll he's her here here's hers herself him himself his hm hmm how however i i'd i'll i'm i've if im in instead
        into is isn't isnt it it'd it'll it's its itself ive just keep kept kind knew know known last least less let let's
        like liked little long look looked looking lot lots made mainly make makes making many may maybe me mean means meant
        mhm might mightn't mine mm mmm more most much must mustn't my myself n't need needed needn't needs neither never new
        next no no-one nobody none noone nor not nothing now nowhere of off often oh ok okay old on once one ones only onto
        or other others our ours ourselves out over own part particular people perhaps person place point probably put quite
        rather real really right said same saw say saying says scarcely see seem seemed seems seen several shall shan't she
        she'd she'll she's should shouldn't shouldnt since so some somebody somehow someone something sometimes somewhere
        sort start started still stuff such sure take taken takes taking tell than that that'd that'll that's the their
        theirs them themselves then there there's these they they'd they'll they're they've thing things think thinking this
        those though thought through time times to today together told too took toward towards tried try trying two type uh
        uhh uhm um umm under until up upon us use used using usually various very via want wanted wants was wasn't wasnt way
        ways we we'd we'll we're we've week well went were weren't werent what what's whatever when where whether which
        while who who's whole whom whose why will with within without won't word words would wouldn't wouldnt yeah year
        years yep yes yet you you'd you'll you're you've your yours yourself
        """
    ),
    negators=words(
        """
        ain't aint aren't arent barely can't cannot cant couldn't couldnt didn't didnt doesn't doesnt don't dont hadn't
        hadnt hardly hasn't hasnt haven't havent isn't isnt mightn't mustn't n't needn't neither never no no-one nobody none
        noone nor not nothing nowhere scarcely shan't shouldn't shouldnt wasn't wasnt weren't werent without won't wouldn't
        wouldnt
        """
    ),
    false_negators=phrases(
        """
        isn't it, isn't he, isn't she, aren't they, aren't you, aren't we, wasn't it, wasn't he, wasn't she, weren't they
        weren't you, doesn't it, doesn't he, doesn't she, don't they, don't you, don't you think, don't we, don't you know
        didn't it, didn't they, didn't you, didn't he, didn't she, hasn't it, haven't they, haven't you, won't it
        won't they, wouldn't it, wouldn't you, couldn't it, can't it, can't you, ain't it, is it not, does it not, not only
        not just, not merely, not least, not to mention, whether or not, or not, why not, nothing but, none other than
        no doubt, without doubt, without a doubt, no wonder, no matter, never mind, can't help but, couldn't help but
        cannot help but, no sooner
        """
    ),
    hedges=phrases(
        """
        maybe, perhaps, probably, possibly, presumably, apparently, seemingly, supposedly, likely, i think, i thought
        i guess, i suppose, i believe, i assume, i imagine, i reckon, i expect, i'd say, i would say, i'd think
        i would think, i feel like, i'd guess, i'm not sure, i am not sure, not sure, i wonder, it seems, it seemed
        seems like, seemed like, it looks like, it felt like, it feels like, in a way, in some ways, to some extent
        to a certain extent, to a degree, more or less, somewhat, a bit, a little bit, as far as i know
        as far as i can tell, as far as i remember, if i remember correctly, if i'm not mistaken, for all i know
        or something, or something like that, or so, could be, might be, may be, must be
        """
    ),
    modals=phrases(
        """
        can, could, may, might, must, shall, should, will, would, ought to, have to, has to, had to, having to, need to
        needs to, needed to, got to, gotta, able to, unable to, supposed to, allowed to, can't, cannot, couldn't, mustn't
        shouldn't, won't, wouldn't, 'd, 'll
        """
    ),
    quantities=phrases(
        """
        always, usually, normally, often, frequently, regularly, sometimes, occasionally, rarely, seldom, never, once, twice
        thrice, constantly, continually, repeatedly, hourly, daily, nightly, weekly, fortnightly, monthly, yearly, annually
        every day, every week, every month, every year, every night, every morning, every hour, every time, every other day
        each day, each week, each month, each year, each time, all the time, the whole time, most of the time, half the time
        now and then, now and again, from time to time, once in a while, every now and then, a few times, many times
        day after day, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen
        fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
        hundred, hundreds, thousand, thousands, million, millions, half, quarter, third, double, triple, dozen, dozens
        couple, a couple, a few, many, few, several, both, percent, per cent
        """
    ),
    first_person=words(
        """
        i i'd i'll i'm i've im ive let's me mine my myself our ours ourselves us we we'd we'll we're we've
        """
    ),
    third_person={
        "i": "they",
        "i am": "they were",
        "i was": "they were",
        "i wasn't": "they weren't",
        "i have": "they had",
        "i've": "they had",
        "i'm": "they were",
        "i'd": "they'd",
        "i'll": "they would",
        "am i": "were they",
        "was i": "were they",
        "me": "them",
        "my": "their",
        "mine": "theirs",
        "myself": "themselves",
        "we": "they",
        "we're": "they were",
        "we are": "they were",
        "we have": "they had",
        "we've": "they had",
        "we'd": "they'd",
        "we'll": "they would",
        "us": "them",
        "our": "their",
        "ours": "theirs",
        "ourselves": "themselves",
    },
    hindering=words(
        """
        abandoned abuse abused afraid alone anger angry annoyed annoying anxiety anxious argue arguing ashamed avoid avoided
        awful bad barrier barriers betrayed bored boring broke broken burden burdened cancelled challenge challenges
        challenging complain complained complicated conflict conflicts confused confusing controlled craving cried crisis
        cry crying damage danger dangerous delay delayed denied depressed depressing depression desperate difficult
        difficulties difficulty disappointed disappointing disappointment dismissed distress distressing distrust doubt
        dread excluded exhausted exhausting expensive fail failed failing failure fear fears fight fighting forced forgotten
        frightened frightening frustrated frustrating frustration grief guilt guilty hard harder hardest harm harmful hate
        hated helpless hopeless horrible humiliated humiliating hurt hurting hurts ignored impossible insecure isolated
        isolation judged judgement lack lacked lacking limited loneliness lonely lose losing loss lost mess miserable
        misunderstood negative nervous never nightmare obstacle obstacles overwhelmed overwhelming pain painful panic poor
        powerless pressure problem problems punished quit refuse refused regret rejected rejection relapse relapsed rude sad
        scared scary shame sick sorry stigma stress stressed stressful struggle struggled struggling stuck suffer suffered
        suffering suicidal suspicious terrible terrified threatened tired tiring tough traumatic trouble ugly uncomfortable
        unfair unhappy unsafe unsupported upset upsetting useless violence violent vulnerable waste weak withdrawn worried
        worries worry worrying worse worst worthless wrong
        """
    ),
    supporting=words(
        """
        able accept acceptance accepted accepting achieve achieved adapted advantage appreciate appreciated belong belonged
        belonging beneficial benefit best better calm calming care cared caring cheerful clear close comfort comfortable
        comforting community confidence confident connected connection content convenient cope coped coping courage easier
        easily easy effective empowered empowering encourage encouraged encouragement encouraging energy enjoy enjoyable
        enjoyed enthusiastic excited fair faith flexible free freedom friend friendly friends fun gentle glad good grateful
        great grew grow growing happier happy healing healthy heard help helped helpful helping helps honest honesty hope
        hopeful improve improved improvement improving included independence independent inspired inspiring interested joy
        kindness laugh laughed learn learned learning learnt liked listen listened love loved loving lucky manage managed
        meaningful motivated motivating motivation nice open opportunity optimistic peace peaceful perfect pleasant pleased
        positive possible practical pride proud quiet reassured reassuring recover recovered recovery relaxed relaxing
        relief relieved resilient respect respected respectful rewarding safe safer safety satisfied security share shared
        smile sober solution solved stable strength strong stronger succeed success successful support supported supporting
        supportive supports sympathetic thankful together treasured trust trusted trusting understanding understood useful
        valued warm warmth welcome welcomed welcoming wonderful worked worth worthwhile
        """
    ),
    clause_markers=phrases(
        """
        but, because, 'cause, cos, so, so that, although, though, even though, then, and then, and so, but then, whereas
        while, after, before, when, whenever, if, unless, until, since, however, instead, otherwise, except, except that
        on the other hand, at the same time, in the end, as soon as, as long as, even if, even when, in case, which means
        that's why, that is why, and that's when, and now, and also, or else, plus, therefore, until then, rather than
        despite, in spite of, as if, by the time
        """
    ),
    time_shifts=phrases(
        """
        after that, afterwards, later, later on, now, nowadays, these days, today, right now, at the moment, back then
        at that time, in those days, at first, in the beginning, to begin with, to start with, before, before that
        beforehand, earlier, previously, in the past, formerly, since then, ever since, until then, by then, then, and then
        the next day, next time, the following day, the following week, in the end, at the end, eventually, finally, at last
        recently, lately, meanwhile, in the meantime, soon, soon after, over time, with time, gradually, suddenly, years ago
        months ago, weeks ago, a long time ago, long ago, ago, last year, last month, last week, yesterday, last time
        when i was, as a child, as a kid, growing up, from then on, from that day, in the future, one day, used to, so far
        up to now
        """
    ),
    small_talk=phrases(
        """
        hello, hi there, good morning, good afternoon, good evening, how are you, how are you doing, nice to meet you
        pleased to meet you, thank you, thanks, many thanks, thanks for coming, thank you for coming, thank you so much
        thank you very much, thank you for your time, thanks for your time, you're welcome, my pleasure, no problem at all
        can you hear me, i can hear you, can you see me, can you see my screen, you're on mute, you are on mute
        you're muted, unmute, the connection, bad connection, your camera, is it recording, is this recording
        are we recording, it's recording, i'm recording, start recording, started recording, stop recording
        stopped recording, turn on the recorder, turn off the recorder, turn the recorder, is that thing on, is it on
        consent form, sign the form, before we start, before we begin, are you ready, shall we start, shall we begin
        let's get started, ready when you are, would you like some water, would you like some coffee, cup of tea
        cup of coffee, help yourself, have a seat, take a seat, sit down here, excuse me, bless you, sorry about that
        see you, see you later, talk to you later, bye, bye bye, goodbye, take care, have a nice day, have a good day
        have a good one, have a great day, have a nice weekend, good luck, cheers, that's all my questions
        that was my last question, those are all my questions, any questions for me
        """
    ),
    question_words=phrases("what, what's, why, how, how's, how come, who, who's, whom, whose, when, where, where's, which"),
    tag_questions=phrases(
        """
        right?, okay?, ok?, yeah?, no?, huh?, eh?, innit?, you know?, you see?, isn't it?, isn't that so?, aren't they?
        aren't you?, wasn't it?, weren't they?, doesn't it?, don't they?, don't you?, don't you think?, didn't it?
        didn't they?, didn't you?, hasn't it?, haven't they?, won't it?, wouldn't it?, can't you?, is it?, was it?
        are they?, does it?, you know what i mean?, know what i mean?, do you know what i mean?, you get me?
        does that make sense?
        """
    ),
    abbreviations=phrases(
        ABBREVIATIONS
        + """
        mr., mrs., ms., messrs., st., vs., approx., p., pp., jr., sr., a.m., p.m., u.s., u.k., dept., inc., et al., vol.
        hrs., rev., gen., capt., gov., ref., refs., tel., ext., misc., esp., incl., b.a., m.a., ph.d., m.d., viz.
        """
    ),
    factual_question=phrases(
        """
        how long have, how long did, how long were, how long was, how old are, how old were, how old is, how many, how much
        how often do you come, how far do you, when did you start, when did you begin, when did you first, when did you move
        when were you born, when were you diagnosed, when was that, when was it, what year, which year, what age, what date
        what is your age, what's your age, what is your job, what's your job, what do you do for a living, what is your role
        what's your role, what is your title, what is your position, what is your profession, what is your occupation
        what is your education, what did you study, what is your name, what's your name, what is your background
        what is your marital status, what is your gender, what is your diagnosis, where do you live, where did you live
        where do you work, where did you work, where were you born, where are you from, where do you come from
        where did you grow up, who do you live with, do you live alone, do you have children, do you have any children
        are you married, are you employed, are you working, are you retired, do you work full time, which hospital
        which clinic, which department, which unit do you, which school, what medication, which medication, can you confirm
        could you introduce yourself, can you introduce yourself
        """
    ),
    inaudible=phrases(
        INAUDIBLE + ", unclear, incomprehensible, indecipherable, muffled, no audio, audio lost, overlapping, overlap"
    ),
    interviewer_labels=INTERVIEWER_LABELS | words("interviewers int1 int2 i1 i2 investigator host question q"),
    participant_labels=PARTICIPANT_LABELS | words("participants interviewees respondents ie patient client answer a narrator"),
    reasons={
        "small talk": "small talk",
        "back-channel": "back-channel",
        "not about the aim": "not about the aim",
        "facts": "answers a question about facts",
        "inaudible": "inaudible",
        "unit deleted": "unit deleted by hand",
        "not used": "not used in any meaning unit",
    },
    left_out={
        "fragment": "too short to say anything by itself",
        "inaudible": "only half of it is audible",
        "opposite": "says the opposite of the sentence nearest to it, and there is no room for a sentence of its own",
        "full": "there is no room left within the length of the artificial quotation",
    },
    frames={
        "impression_only": "In the only interview there is talk of {name}, in words like {terms}.",
        "impression_one": "In one of {total} interviews there is talk of {name}, in words like {terms}.",
        "impression_many": "In {count_word} of {total} interviews there is talk of {name}, in words like {terms}.",
        "impression_all": "In each of the {total} interviews there is talk of {name}, in words like {terms}.",
        "group_about": "What is said about {names}",
        "subgroup_about": "What is said about {name}, under {group}",
        "illustration_central": "closest to the whole of the subgroup, in one participant's words",
        "illustration_voice": "the words of a participant who has not been quoted yet",
        "illustration_only": "the only unit of the subgroup that is long enough to quote",
        "illustration_short": "no unit of the subgroup is {shortest} to {longest} words long; this one is the nearest",
        "heading_one": "{name}: {first}",
        "heading_two": "{name}: {first} and {second}",
        "claim_all": "All participants spoke of {name}, in words like {terms}.",
        "claim_most": "Most participants spoke of {name}, in words like {terms}.",
        "claim_several": "Several participants spoke of {name}, in words like {terms}.",
        "claim_some": "Some participants spoke of {name}, in words like {terms}.",
        "claim_one": "One participant spoke of {name}, in words like {terms}.",
        "claim_bare_all": "All participants spoke of {name}.",
        "claim_bare_most": "Most participants spoke of {name}.",
        "claim_bare_several": "Several participants spoke of {name}.",
        "claim_bare_some": "Some participants spoke of {name}.",
        "claim_bare_one": "One participant spoke of {name}.",
        "detail_all": "All participants also told of {phrase}.",
        "detail_most": "Most participants also told of {phrase}.",
        "detail_several": "Several participants also told of {phrase}.",
        "detail_some": "Some participants also told of {phrase}.",
        "detail_one": "One participant also told of {phrase}.",
        "contrast_all": "In contrast, all participants spoke of {phrase}.",
        "contrast_most": "In contrast, most participants spoke of {phrase}.",
        "contrast_several": "In contrast, several participants spoke of {phrase}.",
        "contrast_some": "In contrast, some participants spoke of {phrase}.",
        "contrast_one": "In contrast, one participant spoke of {phrase}.",
    },
    quantifiers={
        "all": "All participants",
        "most": "Most participants",
        "several": "Several participants",
        "some": "Some participants",
        "one": "One participant",
    },
    and_word="and",
    count_words=("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
)
