"""Norwegian, nynorsk."""

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
    language="nn",
    back_channels=phrases(
        BACK_CHANNELS
        + """
        ja, ja ja, jaja, jada, jau, jau då, jo, jo då, joda, ja vel, javel, ja visst, nettopp, akkurat, akkurat ja
        ja akkurat, ja nettopp, nemleg, ikkje sant, ja ikkje sant, sant, riktig, rett, det stemmer, stemmer det
        det er riktig, det er sant, einig, heilt einig, absolutt, sjølvsagt, naturlegvis, klart det, det er klart
        ja det er klart, sikkert det, skjønar, eg skjønar, eg skjønner, ja eg skjønar, forstår, eg forstår, det forstår eg
        det skjønar eg, den er grei, greitt, det er greitt, fint, så fint, bra, så bra, kjempebra, flott, så flott, supert
        topp, perfekt, spennande, interessant, så interessant, oi, oj, å, å ja, åja, åh, åå, uff, uff då, huff, nei men
        jøss, wow, sånn ja, slik ja, der ja, mm ja, ja mm
        """
    ),
    fillers=FILLERS | words("eh ehh eeh øh øhm øhh øøh æh æhm æøh mhm"),
    filler_phrases=phrases(
        """
        liksom, lissom, altså, assa, ass, ikkje sant, på ein måte, på eit vis, på ein måte då, veit du, du veit, skjønar du
        skjønner du, du skjønar, forstår du, kva skal eg seie, kva skal ein seie, kva heiter det, kva det heiter
        skal vi seie, skal me seie, la oss seie, kan du seie, kan ein seie, for å seie det sånn, for å seie det slik
        om ein kan seie det slik, om du skjønar kva eg meiner, viss du skjønar kva eg meiner, skjønar du kva eg meiner
        så å seie, heldt på å seie, heldt eg på å seie, og sånn, og sånne ting, og sånt, og slikt, og slike ting
        og den slags, og alt det der, og så vidare, og så bortetter, rett og slett, ærleg talt, for å vere ærleg
        for å vere heilt ærleg, som sagt
        """
    ),
    openers=words("ja jaja jada jau jo joda og så altså assa ok okay oi åh oh ah hm mm javel liksom"),
    stop=words(
        """
        absolutt ah akkurat aldri alle allereie alltid alt altså andre anna annan assa av bak bare be begge berre blei bli
        blir blitt blive bort borte bra bruka brukar bruke brukte burde både bør da dag dagar dagen de deg dei deim deira
        den denne der dere dermed dersom dessutan det dette di difor din dine disse ditt du dykk dykkar då eeh eg eh ehh ehm
        ei eige eigen eigentleg ein einaste eine einkvan eit eitt eller elles enda endå enn enno er etter faktisk fall fann
        fekk fem finn finne finst fire fleire folk for forbi fordi fram framfor frå fyrst fyrste få får fått først første
        gang gangen ganger gav gi gikk gir gitt gje gjekk gjennom gjer gjera gjere gjerne gjev gjorde gjort god godt gong
        gongen gonger greie greier greitt gå går gått ha hadde han hans har hatt heil heile heilt hender hennar henne her
        hit hjå hm hmm ho honom hos hoss høyra høyre i iallfall igjen ikke ikkje ikring imot inga ingen ingenstad ingenting
        inkje inn innan inne ja jada jaja jau javel jo joda kan kanskje kjem kom kome komne kor korfor korkje korleis kunna
        kunne kva kvar kvarandre kvart kven kvifor kvilken la lage lang langt lenge lenger ligg ligge like likevel liksom
        lissom lita lite liten litt lå man mange masse me med medan meg meine meiner meinte meir meire mellom men menneske
        mens mest mhm mi min mindre mine mitt mm mmm mogleg mot mykje må måte måten måtte nei nesten nettopp no nok noka
        noko nokon nokre nokså ny nye nytt når nær nærmast og også oh oi ok okay om omtrent opp oppe oss over par person
        personar plutseleg på rundt sa sagt same samstundes sant se seg sei seia seie seier seinare ser sett si sida sidan
        side sin sine sist siste sit sitt sjå sjølv sjølve skal skjedde skjer skulle slags slik slike snakka snakkar snakke
        som spesielt stod stor store stort stykke stå står synest syns synst så såg sånn sånne sånt ta tar tatt tek teke
        tenke tenker tenkja tenkje tenkjer tenkte ti tid tida til tilbake ting tinga tingen to tok tre treng trenge tru
        trudde trur uhm under unna ut utan ute vanleg var vart ved veg vegen veit vel veldig vera vere verken vi vil vilja
        ville visst visste vite vore vår våre vårt vært å åh år åra året æ æh æhm æøh òg øh øhh øhm øøh
        """
    ),
    negators=words("ikkje ikke aldri ingen inga inkje ingenting utan verken korkje ingenstad"),
    false_negators=phrases(
        """
        ikkje sant, ikkje minst, ikkje berre, ikkje bare, ikkje utelukkande, for ikkje å snakke om, for ikkje å seie
        kvifor ikkje, korfor ikkje, eller ikkje, utan tvil, utan vidare, utan samanlikning, ikke sant, ikke minst, ikke bare
        """
    ),
    hedges=phrases(
        """
        kanskje, kanskje det, mogleg, mogelegvis, moglegvis, truleg, trulegvis, sannsynlegvis, visstnok, visst, sikkert, nok
        vel, eg trur, trur eg, eg trudde, trudde eg, eg går ut frå, eg reknar med, reknar eg med, eg vil tru, vil eg tru
        eg ville tru, eg vil seie, vil eg seie, eg synest, synest eg, eg syns, syns eg, eg synst, synst eg, eg meiner
        eg gjettar, eg lurer på, eg er ikkje sikker, er ikkje sikker, ikkje heilt sikker, det verkar som, det verka som
        verkar som, ser ut til, ser ut som, såg ut til, det kjennest som, det kjendest som, så vidt eg veit
        så vidt eg hugsar, så langt eg veit, viss eg hugsar rett, om eg hugsar rett, meir eller mindre, til ein viss grad
        i nokon grad, litt, noko sånt, noko slikt, eller noko, eller noko sånt, eller noko slikt, eller så, kan hende
        kanhende, kan vere, det kan godt vere, på sett og vis, tilsynelatande
        """
    ),
    modals=phrases(
        """
        kan, kunne, kunna, må, måtte, måtta, skal, skulle, skulla, vil, ville, vilja, bør, burde, burda, tør, torde, får lov
        fekk lov, fått lov, treng å, trong å, trengte å, nøydd til, nøydde til, nødt til
        """
    ),
    quantities=phrases(
        """
        alltid, bestandig, vanlegvis, som regel, som oftast, ofte, stadig, stadig vekk, heile tida, jamleg, regelmessig
        av og til, iblant, innimellom, nokre gonger, nokre gongar, enkelte gonger, ein gong iblant, ein gong i blant
        no og då, ein sjeldan gong, sjeldan, aldri, ein gong, éin gong, to gonger, tre gonger, fleire gonger, mange gonger
        kvar gong, to gongar, tre gongar, fleire gongar, mange gongar, kvar dag, kvar veke, kvar månad, kvart år, kvar natt
        kvar kveld, kvar morgon, kvar time, annankvar, annakvart, annankvar dag, annankvar veke, dagleg, kvar einaste dag
        vekentleg, månadleg, årleg, dag etter dag, om dagen, i veka, i månaden, i året, null, éin, eitt, to, tre, fire, fem
        seks, sju, åtte, ni, ti, elleve, tolv, tretten, fjorten, femten, seksten, sytten, atten, nitten, tjue, tretti, førti
        femti, seksti, sytti, åtti, nitti, hundre, hundrevis, tusen, tusenvis, million, millionar, halv, halve, halvt
        halvparten, kvart, tredel, fjerdedel, dobbel, dobbelt, dusin, eit par, nokre få, mange, fleire, begge, prosent
        """
    ),
    first_person=words("eg æ meg mi min mitt mine vi me oss vår vårt våre"),
    third_person={},
    hindering=words(
        """
        aldri aleine angrar angst angsten avhengig avslag avslått avvise avvising avvist bekymra bekymring bekymringar
        belastande belastning bitter depresjon deprimert desperat dum dumt dårleg dårlegare dårlege einsam einsame einsamt
        einsemd ekkel ekkelt elendig fare farleg farlege feil fengsel forferdeleg forlate forlaten fortvila fortviling
        forvirra forvirrande frustrasjon frustrerande frustrert frykt frykta fryktar fælt gret gråt gråte hat hata hatar
        hinder hindra hindrar hindring hindringar hjelpelaus hjelpelaust håplaus håplaust irriterande irritert isolasjon
        isolert kaos keisamt kjedeleg klaga klagar klage konflikt konfliktar krangel krangla kranglar krenka krenkt
        krevjande krise kritikk kritisert lei leid lid liding makteslaus mangel mangla manglar mareritt mislykka mislykkast
        mista mistar miste mistillit mistru mobba mobbing motgang nederlag negativ negative negativt nekta nektar nervøs
        nervøse oppgitt overgrep overveldande panikk plaga plagar plagsamt press pressa problem problema problematisk
        problemet rasande redd redde redsle rus rusa sakn sakna saknar sinne sint sjuk sjukdom sjuke skada skade skadeleg
        skam skamfull skammar skremmande skremt skuffa skuffande skuffelse skuld skuldkjensle sleit slit slite sliten
        slitsam slitsamt smerte smertefull smertefullt smerter sorg stigma straff straffa stress stressa stressande streva
        strevar strevsamt svak sveik svikt svikta svolten såra tap tapt tapte tilbakefall tiltakslaus trist tristheit truga
        trugsmål trøytt trøytte tung tunge tungt tvang tvinga tyngre ulukkeleg umogleg urettferdig uro uroleg usamd usemje
        usikker usikre ustabil utanfor utestengd utmatta utrygg utryggleik utrygt utsliten vald vanskar vanskeleg
        vanskelegare vanskelege verre verst verste vond vonde vondt åleine øydela øydelagt øydelegg øydelegge
        """
    ),
    supporting=words(
        """
        aksept akseptert anerkjenning anerkjent best beste betre blid bra deileg dyktig dyktige ekte energi engasjert enkel
        enkelt enklare fantastisk fellesskap fellesskapet fin finare fine fint flink flinke flott forbetra forbetring
        forståing forståingsfull forstått framgang framsteg fred fri fridom frisk friskare friske friviljug fungerer
        fungerte glad gladare glade gleda glede gleder gler god gode godt godteken hjalp hjelp hjelpa hjelpe hjelper
        hjelpsam hjelpsame hjelpt hjelpte hyggeleg hyggelege håp håpa håpar håpe håpefull håpet imøtekomande inkludert
        inspirasjon inspirerande inspirert interessant interessert kjekk kjekt kjærleik klarar klart klarte kontroll kos
        kosa koseleg krefter latter ler lett letta lettare lette likar likt likte lo lukkast lukkeleg lyst lytta lyttar
        lytte lærer lært lærte løysing løyst løyste meining meiningsfull meiningsfullt meistra meistrar meistring modig
        moglegheit moglegheiter motivasjon motiverande motivert nyttig nyttige nærleik omsorg omtanke open opent opne
        oppmuntra oppmuntring optimistisk positiv positive positivt raus respekt respektert rettferdig ro roleg rolegare
        samarbeid samhald sikker sjølvtillit smil smila smiler stabil stabilt sterk sterkare sterke stolar stolt stolte
        styrka styrke stø stønad støtta støttande støttar støtte suksess takknemleg takksam tilfreds tilhøyrsle tillit
        tillitsfull treivst trivest trivsel trivst trygg tryggare trygge tryggleik trygt trøyst trøysta utvikla utvikling
        varm varme vekst velkomen velkommen ven vener venleg venlege venn vennar venskap verdfull verdifull verdifullt verdt
        viktig ynskt ønskt
        """
    ),
    clause_markers=phrases(
        """
        men, fordi, for at, så, slik at, sånn at, sjølv om, endå om, enda, medan, mens, når, då, før, etter at, viss, dersom
        med mindre, unntatt, bortsett frå, sidan, ettersom, difor, derfor, dermed, likevel, samstundes, samtidig, elles
        i staden, på den andre sida, på hi side, derimot, til trass for, trass i, og så, og då, og difor, men så, men då
        så då, så lenge, så snart, med ein gong, inntil, heilt til, i tilfelle, heller enn, som om, det vil seie, dessutan
        """
    ),
    time_shifts=phrases(
        """
        etterpå, etter det, etter kvart, seinare, seinare ein gong, no, no for tida, i dag, for tida, akkurat no, den gongen
        den gong, på den tida, i byrjinga, i starten, til å begynne med, til å byrje med, først, fyrst, før, før det
        før i tida, før i verda, tidlegare, sidan, sidan då, frå då av, sidan den gongen, og så, dagen etter, veka etter
        neste dag, neste gong, til slutt, til sist, omsider, endeleg, nyleg, i det siste, i mellomtida, snart, med tida
        gradvis, litt etter litt, plutseleg, for lenge sidan, lenge sidan, for nokre år sidan, år sidan, månader sidan
        veker sidan, i fjor, førre månad, førre veke, i går, førre gong, sist, då eg var, som barn, som liten, som ung
        i oppveksten, i barndomen, ein dag, hittil, til no, framover, i framtida
        """
    ),
    small_talk=phrases(
        """
        hei, hei hei, hallo, god morgon, god dag, god kveld, goddag, morn, korleis går det, står det bra til
        hyggeleg å møte deg, hyggeleg å helse på deg, hyggeleg å treffe deg, takk, takk skal du ha, tusen takk, mange takk
        takk for at du kom, takk for at du ville, takk for at du stilte opp, takk for at du tok deg tid, takk for praten
        takk for meg, takk for no, takk for i dag, sjølv takk, berre hyggeleg, ver så god, høyrer du meg, kan du høyre meg
        eg høyrer deg, ser du meg, ser du skjermen, du er på mute, mikrofonen, dårleg samband, lydopptak, lydopptakar
        lydopptaket, tek opp no, tek vi opp, er opptaket på, er den på, skru på opptaket, skru av opptaket
        slå på opptakaren, slå av opptakaren, slår av opptakaren, startar opptaket, stoppar opptaket, samtykkeskjema
        samtykkeskjemaet, signere, før vi startar, før vi byrjar, før me startar, før me byrjar, skal vi byrje
        skal vi starte, skal me byrje, skal me starte, då byrjar vi, då startar vi, er du klar, vil du ha kaffi
        vil du ha te, vil du ha vatn, kopp kaffi, glas vatn, forsyn deg, set deg, berre sit, sit du godt, orsak meg, prosit
        vi sjåast, me sjåast, vi ses, me ses, ha det, ha det bra, ha det godt, hadet, ha ein fin dag, ha ein god dag
        god helg, god betring, lykke til, farvel, snakkast, vi snakkast, me snakkast, det var mine spørsmål
        det var siste spørsmål
        """
    ),
    question_words=phrases(
        "kva, kven, kvar, korleis, kvifor, korfor, når, kva for, kva slags, kvilken, kor, koss, kossen, kem, ka"
    ),
    tag_questions=phrases(
        """
        ikkje sant?, sant?, ikkje?, ikkje det?, er det ikkje?, er det ikkje det?, gjer det ikkje?, var det ikkje?
        ikkje sånn?, ja?, nei?, eller?, eller kva?, hæ?, då?, veit du?, skjønar du?, skjønner du?, forstår du?, okay?, ok?
        kva?, skjønar du kva eg meiner?, ikke sant?
        """
    ),
    abbreviations=phrases(
        ABBREVIATIONS
        + """
        bl.a., m.a., t.d., f.eks., dvs., d.v.s., nr., kr., kl., mht., m.o.t., ift., ifm., iht., pga., p.g.a., ev., evt., jf.
        jfr., inkl., ekskl., tlf., st., s., stk., tidl., vedk., mtp., ang., hhv., sml., mill., mrd., t.o.m., f.o.m., avd.
        jr., sr., adm., kap., vgs., gj.sn.
        """
    ),
    factual_question=phrases(
        """
        kor lenge har, kor lenge var, kor lenge er, kor gammal, kor gamle, kor mange, kor mykje, kor langt, når byrja du
        når begynte du, når starta du, når flytta du, når blei du, når vart du, når var det, når er du fødd, når fekk du
        kva år, kva månad, kva dato, kva alder, kva jobbar du med, kva jobba du med, kva arbeider du med, kva er jobben din
        kva er yrket ditt, kva er stillinga di, kva er rolla di, kva er utdanninga di, kva slags utdanning, kva utdanning
        kva har du studert, kva er bakgrunnen din, kva heiter du, kva er namnet ditt, kva er diagnosen, kva diagnose
        kva medisinar, kva medisin, kvar bur du, kor bur du, kvar budde du, kvar jobbar du, kvar er du frå, kor er du frå
        kvar kjem du frå, kor kjem du frå, kvar er du fødd, kvar vaks du opp, kven bur du saman med, bur du aleine
        bur du åleine, bur du saman med, har du barn, har du ungar, har du sambuar, er du gift, er du i jobb, er du sjukmeld
        er du pensjonist, jobbar du fullt, jobbar du heiltid, kva sjukehus, kva avdeling, kva klinikk, kva skule
        kan du presentere deg, sivilstatus, sivilstand
        """
    ),
    inaudible=phrases(
        INAUDIBLE
        + """
        , uhøyrleg, uhøyrbart, ikkje høyrbart, uforståeleg, utydeleg, uklart, uklar, utydeleg tale, høyrer ikkje
        snakkar samtidig, snakkar samstundes, snakkar i munnen på kvarandre, overlappande tale, lyd fell ut, lyden fell ut
        lyd manglar, brot, uhørlig
        """
    ),
    interviewer_labels=INTERVIEWER_LABELS
    | words("intervjuar intervjuaren intervjuar1 intervjuar2 forskar moderatoren ordstyrar"),
    participant_labels=PARTICIPANT_LABELS | words("deltakar deltakaren informanten respondenten intervjuperson ip d"),
    reasons={
        "small talk": "småprat",
        "back-channel": "lyttesignal",
        "not about the aim": "handlar ikkje om formålet med studien",
        "facts": "svarar på eit spørsmål om fakta",
        "inaudible": "uhøyrleg",
        "unit deleted": "meiningsberande eining sletta for hand",
        "not used": "ikkje brukt i noka meiningsberande eining",
    },
    left_out={
        "fragment": "for kort til å seie noko åleine",
        "inaudible": "berre halvparten er høyrbar",
        "opposite": "seier det motsette av setninga som ligg nærmast, og det er ikkje plass til ei eiga setning",
        "full": "det er ikkje meir plass innanfor lengda på det kunstige sitatet",
    },
    frames={
        "impression_only": "I det einaste intervjuet blir det snakka om {name}, med ord som {terms}.",
        "impression_one": "I eitt av {total} intervju blir det snakka om {name}, med ord som {terms}.",
        "impression_many": "I {count_word} av {total} intervju blir det snakka om {name}, med ord som {terms}.",
        "impression_all": "I kvart av dei {total} intervjua blir det snakka om {name}, med ord som {terms}.",
        "group_about": "Det som blir sagt om {names}",
        "subgroup_about": "Det som blir sagt om {name}, under {group}",
        "illustration_central": "nærmast heilskapen i subgruppa, med orda til éin deltakar",
        "illustration_voice": "orda til ein deltakar som ikkje er sitert enno",
        "illustration_only": "den einaste eininga i subgruppa som er lang nok til å siterast",
        "illustration_short": "inga eining i subgruppa er på {shortest} til {longest} ord; denne er nærmast",
        "heading_one": "{name}: {first}",
        "heading_two": "{name}: {first} og {second}",
        "claim_all": "Alle deltakarane snakka om {name}, med ord som {terms}.",
        "claim_most": "Dei fleste deltakarane snakka om {name}, med ord som {terms}.",
        "claim_several": "Fleire deltakarar snakka om {name}, med ord som {terms}.",
        "claim_some": "Nokre deltakarar snakka om {name}, med ord som {terms}.",
        "claim_one": "Éin deltakar snakka om {name}, med ord som {terms}.",
        "claim_bare_all": "Alle deltakarane snakka om {name}.",
        "claim_bare_most": "Dei fleste deltakarane snakka om {name}.",
        "claim_bare_several": "Fleire deltakarar snakka om {name}.",
        "claim_bare_some": "Nokre deltakarar snakka om {name}.",
        "claim_bare_one": "Éin deltakar snakka om {name}.",
        "detail_all": "Alle deltakarane fortalde også om {phrase}.",
        "detail_most": "Dei fleste deltakarane fortalde også om {phrase}.",
        "detail_several": "Fleire deltakarar fortalde også om {phrase}.",
        "detail_some": "Nokre deltakarar fortalde også om {phrase}.",
        "detail_one": "Éin deltakar fortalde også om {phrase}.",
        "contrast_all": "I motsetning til dette snakka alle deltakarane om {phrase}.",
        "contrast_most": "I motsetning til dette snakka dei fleste deltakarane om {phrase}.",
        "contrast_several": "I motsetning til dette snakka fleire deltakarar om {phrase}.",
        "contrast_some": "I motsetning til dette snakka nokre deltakarar om {phrase}.",
        "contrast_one": "I motsetning til dette snakka éin deltakar om {phrase}.",
    },
    quantifiers={
        "all": "Alle deltakarane",
        "most": "Dei fleste deltakarane",
        "several": "Fleire deltakarar",
        "some": "Nokre deltakarar",
        "one": "Éin deltakar",
    },
    and_word="og",
    count_words=("éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"),
)
