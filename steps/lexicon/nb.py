"""Norwegian, bokmål."""

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
    language="nb",
    back_channels=phrases(
        BACK_CHANNELS
        + """
        ja, ja ja, jaja, jada, jo, joda, jo da, javel, ja vel, javisst, ja visst, nettopp, akkurat, akkurat ja, ja akkurat
        ja nettopp, nemlig, ikke sant, ja ikke sant, riktig, det stemmer, stemmer det, det er riktig, det er sant, sant det
        enig, helt enig, absolutt, selvfølgelig, selvsagt, naturligvis, klart det, det er klart, ja det er klart
        sikkert det, skjønner, jeg skjønner, ja jeg skjønner, forstår, jeg forstår, det forstår jeg, det skjønner jeg
        den er grei, greit, det er greit, fint, så fint, bra, så bra, kjempebra, flott, så flott, supert, topp, perfekt
        spennende, interessant, så interessant, oi, oj, å, å ja, åja, åh, åå, uff, uff da, huff, nei men, jøss, wow, sånn ja
        der ja, mm ja, ja mm
        """
    ),
    fillers=FILLERS | words("eh ehh eeh øh øhm øhh øøh æh æhm æøh hmm mhm"),
    filler_phrases=phrases(
        """
        liksom, lissom, altså, assa, ass, ikke sant, på en måte, på et vis, på en måte da, vet du, du vet, skjønner du
        du skjønner, forstår du, hva skal jeg si, hva skal en si, hva skal man si, hva heter det, hva det heter, skal vi si
        la oss si, kan du si, kan man si, kan en si, for å si det sånn, for å si det slik, om man kan si det sånn
        om du skjønner hva jeg mener, hvis du skjønner hva jeg mener, skjønner du hva jeg mener, så å si, holdt på å si
        holdt jeg på å si, og sånn, og sånne ting, og sånt, og slikt, og slike ting, og den slags, og alt det der
        og sånn videre, og så videre, rett og slett, ærlig talt, for å være ærlig, for å være helt ærlig, som sagt
        for å si det rett ut
        """
    ),
    openers=words("ja jaja jada jo joda og så altså assa ok okay oi åh oh ah hm mm javel liksom"),
    stop=words(
        """
        a absolutt ah akkurat aldri alle allerede alltid alt altså andre annen annet assa at av bak bare be ble blei bli
        blir blitt bort borte bra bruke bruker brukt brukte burde både bør da dag dagen dager de deg dem den denne der dere
        deres derfor derfra dermed dersom dessuten det dette di din dine disse dit ditt du eeh eg egen egentlig eget egne eh
        ehh ehm ei eller ellers en enda ene eneste engang enkelte enn ennå er et ett etter faktisk fall fant fikk finne
        finner finnes flere folk for foran forbi fordi form forrige forskjellig forskjellige fra fram frem få får fått før
        først første gang gangen ganger gi gikk gir gitt gjennom gjerne gjorde gjort gjør gjøre god godt greie greier greit
        gå går gått ha hadde ham han hans har hatt hel hele helt hender henne hennes her hit hm hmm hos hun hva hvem hver
        hverandre hverken hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor høre i iallfall igjen ihvertfall ikke ikkje
        imot ingen ingensteds ingenting inn inne innen intet ja jada jaja javel jeg jo joda jæ kan kanskje kom komme kommer
        kommet kort kun kunne kunnet la lage lang langt lenge lengre ligge ligger like likevel liksom lissom lite liten litt
        lå man mange masse med meg meget mellom men mener mennesker mens mer mest mhm mi min mindre mine mitt mm mmm mot
        mulig mye må måte måten måtte mæ nei nesten nettopp noe noen nok ny nye nytt nå når nær nærmest og også oh oi ok
        okay om omtrent opp oss over par person personer plutselig på rundt sa sagt samme samtidig sant satt se seg selv
        selve ser sett si sida side siden sidene sier sin sine sist siste sitt sitter sjøl skal skjedde skjer skulle slags
        slik slike snakke snakker som spesielt stor store stort stykke stå står synes syns så sånn sånne sånt ta tar tatt
        tenke tenker tenkte ti tid tiden til tilbake ting tingen tingene tok trenger tro trodde tror uhm under unna ut ute
        uten vanlig var vart ved vei veien vel veldig verken vet vi vil ville visst visste vite vår våre vårt være vært å åh
        år åra årene året æ æh æhm æøh øh øhh øhm øøh
        """
    ),
    negators=words("ikke ikkje ei aldri ingen intet ingenting uten verken hverken ingensteds"),
    false_negators=phrases(
        """
        ikke sant, ikke minst, ikke bare, ikke kun, ikke utelukkende, for ikke å snakke om, for ikke å si, hvorfor ikke
        eller ikke, eller ei, uten tvil, uten videre, uten sammenligning, ei jente, ei dame, ei kvinne, ei uke, ei stund
        ei tid, ei natt, ei helg, ei venninne, ei mor, ei søster, ei datter, ei kone, ei dør, ei hytte, ei bok, ei gruppe
        ei lita, ei god, ei stor, ei ny, ei ung, ei gammel, ei viss, ei rekke, ei krone, ei bru, ei bygd, ei øy, ei side
        ei hand, ei hånd, ei anna, ei annen, ei sånn, ei slik
        """
    ),
    hedges=phrases(
        """
        kanskje, kanskje det, muligens, muligvis, sannsynligvis, antakelig, antakeligvis, antagelig, antageligvis, trolig
        formodentlig, visstnok, visst, sikkert, nok, vel, jeg tror, tror jeg, jeg trodde, trodde jeg, jeg antar, antar jeg
        jeg vil tro, vil jeg tro, jeg ville tro, jeg vil si, vil jeg si, jeg synes, synes jeg, jeg syns, syns jeg, jeg mener
        jeg regner med, regner jeg med, jeg går ut fra, jeg gjetter, jeg lurer på, jeg er ikke sikker, er ikke sikker
        ikke helt sikker, det virker som, det virka som, det virket som, virker som, ser ut til, ser ut som, så ut til
        det føles som, det føltes som, så vidt jeg vet, så vidt jeg husker, så langt jeg vet, hvis jeg husker riktig
        om jeg husker riktig, hvis jeg ikke husker feil, mer eller mindre, til en viss grad, i noen grad, litt, noe sånt
        eller noe, eller noe sånt, eller noe slikt, eller så, kan hende, kanhende, kan være, det kan godt være
        på sett og vis, tilsynelatende
        """
    ),
    modals=phrases(
        """
        kan, kunne, kunnet, må, måtte, måttet, skal, skulle, skullet, vil, ville, villet, bør, burde, burdet, tør, torde
        får lov, fikk lov, fått lov, trenger å, trengte å, behøver å, behøvde å, nødt til
        """
    ),
    quantities=phrases(
        """
        alltid, bestandig, vanligvis, som regel, som oftest, ofte, stadig, stadig vekk, hele tida, hele tiden, jevnlig
        regelmessig, av og til, iblant, innimellom, noen ganger, enkelte ganger, en gang iblant, en gang i blant, nå og da
        en sjelden gang, sjelden, aldri, en gang, én gang, to ganger, tre ganger, flere ganger, mange ganger, hver gang
        hver dag, hver uke, hver måned, hvert år, hver natt, hver kveld, hver morgen, hver time, annenhver, annenhver dag
        annenhver uke, annethvert, daglig, ukentlig, månedlig, årlig, dag etter dag, om dagen, i uka, i uken, i måneden
        i året, null, én, ett, to, tre, fire, fem, seks, sju, syv, åtte, ni, ti, elleve, tolv, tretten, fjorten, femten
        seksten, sytten, atten, nitten, tjue, tyve, tretti, tredve, førti, femti, seksti, sytti, åtti, nitti, hundre
        hundrevis, tusen, tusenvis, million, millioner, halv, halve, halvt, halvparten, kvart, tredel, tredjedel, fjerdedel
        dobbel, dobbelt, dusin, et par, noen få, mange, flere, begge, prosent
        """
    ),
    first_person=words("jeg meg min mi mitt mine vi oss vår vårt våre jæ æ mæ"),
    third_person={},
    hindering=words(
        """
        aldri alene angrer angst angsten avhengig avhengighet avslag avslått avvise avvisning avvist bekymra bekymret
        bekymring bekymringer belastende belastning bitter depresjon deprimert desperat dum dumt dårlig dårlige dårligere
        ekkel ekkelt elendig ensom ensomhet ensomme ensomt fare farlig farlige feil fengsel forferdelig forlatt
        forskjellsbehandling forsvant fortvila fortvilelse fortvilet forvirra forvirrende forvirret frustrasjon frustrerende
        frustrert frykt fryktelig frykter gråt gråte gråter hat hater hatet hinder hindra hindret hindring hindringer
        hjelpeløs hjelpeløst håpløs håpløst irriterende irritert isolasjon isolert kaos kjedelig klaga klage klager konflikt
        konflikter krangel krangle kranglet krenka krenket krevende krise kritikk kritisert lei lidd lidelse lider maktesløs
        mangel mangla mangler manglet mareritt mislykka mislykkes mislykket mista miste mister mistet mistillit mistro mobba
        mobbet mobbing motgang nederlag negativ negative negativt nekta nekte nektet nervøs oppgitt overfalt overgrep
        overveldende panikk plaga plage plager plagsomt press presset problem problematisk problemene problemer problemet
        rasende redd redde redsel ruset savn savna savner savnet sinna sinne sint sjuk skada skade skadelig skadet skam
        skamfull skammer skremmende skremt skuffa skuffelse skuffende skuffet skyld skyldfølelse slet slite sliten slitent
        sliter slitsom slitsomt smerte smertefull smertefullt smerter sorg stigma straff straffet stress stressa stressende
        stresset strev strevde strever sulten svak svik svikt svikta sviktet syk sykdom syke såra såret tap tapt tapte
        tilbakefall tiltaksløs trist tristhet trua truet trussel trøtt tung tunge tungt tvang tvinga tvunget tyngre uenig
        uenighet ulykkelig umulig urettferdig uro urolig usikker usikkerhet usikre ustabil utenfor utestengt utmattet utrygg
        utrygghet utrygt utslitt vanskelig vanskelige vanskeligere vanskelighet vanskeligheter verre verst verste vold vond
        vonde vondt ødela ødelagt ødelegge
        """
    ),
    supporting=words(
        """
        aksept akseptert anerkjennelse anerkjent bedre best beste blid bra deilig dyktig dyktige ekte energi engasjert enkel
        enkelt enklere fantastisk fellesskap fellesskapet fin fine finere fint flink flinke flott forbedret forbedring
        forståelse forståelsesfull forstått framgang fred fremgang fremskritt fri frihet frisk friske friskere frivillig
        fungerer fungerte glad glade gladere glede gleder gledet god gode godt godtatt hjalp hjelp hjelpe hjelpen hjelper
        hjelpsom hjelpsomme hjulpet hyggelig hyggelige håp håpe håpefull håper håpet imøtekommende inkludert inspirasjon
        inspirerende inspirert interessant interessert kjekt kjærlighet klar klarer klart klarte kompis kontroll kos kose
        koselig krefter latter le ler lett letta lettelse lettere lettet liker likt likte lo lykkedes lykkelig lykkes lyst
        lytta lytter lyttet lære lærer lært lærte løsning løst løste mening meningsfull meningsfullt mestre mestrer mestret
        mestring modig motivasjon motiverende motivert mulighet muligheter nyttig nyttige nærhet omsorg omtanke oppmuntra
        oppmuntret oppmuntring optimistisk positiv positive positivt raus respekt respektert rettferdig ro rolig roligere
        samarbeid samhold selvtillit sikker sikkerhet smil smile smiler stabil stabilt sterk sterke sterkere stoler stolt
        stolte styrke støtta støtte støttende støtter støttet suksess takknemlig tilfreds tilhører tilhørighet tillit
        tillitsfull trivdes trives trivsel trygg trygge tryggere trygghet trygt trøst utvikla utviklet utvikling varm varme
        vekst velkommen venn venner vennlig vennlige vennskap verdifull verdifullt verdt viktig åpen åpenhet åpne ønsket
        """
    ),
    clause_markers=phrases(
        """
        men, fordi, for at, så, slik at, sånn at, selv om, enda, enda om, mens, når, da, før, etter at, hvis, dersom
        med mindre, unntatt, bortsett fra, siden, ettersom, derfor, dermed, likevel, allikevel, samtidig, ellers, i stedet
        på den andre siden, på den annen side, derimot, imidlertid, til tross for, og så, og da, og derfor, men så, men da
        så da, så lenge, så snart, med en gang, inntil, helt til, i tilfelle, heller enn, som om, det vil si, dessuten
        """
    ),
    time_shifts=phrases(
        """
        etterpå, etter det, etter hvert, etterhvert, senere, seinere, seinere en gang, nå, nå for tiden, nå for tida, i dag
        idag, for tiden, for tida, akkurat nå, den gangen, den gang, på den tiden, på den tida, i begynnelsen
        til å begynne med, først, i starten, før, før det, før i tida, før i tiden, tidligere, forut, før i verden, siden
        siden da, fra da av, siden den gang, og så, dagen etter, uka etter, uken etter, neste dag, neste gang, til slutt
        til sist, omsider, endelig, nylig, i det siste, i mellomtiden, i mellomtida, snart, med tiden, med tida, gradvis
        litt etter litt, plutselig, for lenge siden, lenge siden, for noen år siden, år siden, måneder siden, uker siden
        i fjor, forrige måned, forrige uke, i går, forrige gang, sist, da jeg var, som barn, som liten, som ung
        i oppveksten, i barndommen, en dag, hittil, til nå, framover, i framtida, i fremtiden
        """
    ),
    small_talk=phrases(
        """
        hei, hei hei, hallo, god morgen, god dag, god kveld, goddag, morn, hvordan går det, står det bra til
        hyggelig å møte deg, hyggelig å hilse på deg, hyggelig å treffe deg, takk, takk skal du ha, tusen takk, mange takk
        takk for at du kom, takk for at du ville, takk for at du stilte opp, takk for at du tok deg tid, takk for praten
        takk for meg, takk for nå, takk for i dag, selv takk, bare hyggelig, vær så god, værsågod, hører du meg
        kan du høre meg, jeg hører deg, ser du meg, ser du skjermen, du er på mute, du er mutet, mikrofonen
        dårlig forbindelse, lydopptak, lydopptaker, lydopptaket, tar opp nå, tar vi opp, er opptaket på, er den på
        skru på opptaket, skru av opptaket, slå på opptakeren, slå av opptakeren, slår av opptakeren, skrur av opptakeren
        starter opptaket, stopper opptaket, samtykkeskjema, samtykkeskjemaet, signere, før vi starter, før vi begynner
        skal vi begynne, skal vi starte, skal vi sette i gang, da begynner vi, da starter vi, er du klar, vil du ha kaffe
        vil du ha te, vil du ha vann, kopp kaffe, glass vann, forsyn deg, sett deg, bare sitt, sitter du godt, unnskyld meg
        prosit, vi sees, vi ses, ha det, ha det bra, hadet, ha det godt, ha en fin dag, ha en god dag, god helg, god bedring
        lykke til, farvel, snakkes, vi snakkes, det var mine spørsmål, det var siste spørsmål
        """
    ),
    question_words=phrases("hva, hvem, hvor, hvordan, hvorfor, når, hvilken, hvilket, hvilke, hvorledes, åssen"),
    tag_questions=phrases(
        """
        ikke sant?, sant?, ikke?, ikke det?, er det ikke?, er det ikke det?, gjør det ikke?, var det ikke?, ikke sånn?, ja?
        nei?, eller?, eller hva?, hæ?, da?, vet du?, skjønner du?, forstår du?, okay?, ok?, ikke så?, hva?
        skjønner du hva jeg mener?
        """
    ),
    abbreviations=phrases(
        ABBREVIATIONS
        + """
        bl.a., f.eks., dvs., d.v.s., nr., kr., kl., mht., m.h.t., ift., ifm., iht., ifbm., pga., p.g.a., ev., evt., jf.
        jfr., inkl., ekskl., tlf., st., s., stk., tidl., m.a.o., mao., vedr., mtp., ang., hhv., sml., mill., mrd., t.o.m.
        f.o.m., avd., jr., sr., adm., kap., vgs., gj.sn.
        """
    ),
    factual_question=phrases(
        """
        hvor lenge har, hvor lenge var, hvor lenge er, hvor gammel, hvor gamle, hvor mange, hvor mye, hvor langt
        når begynte du, når startet du, når starta du, når flyttet du, når flytta du, når ble du, når var det
        når er du født, når fikk du, hvilket år, hvilken måned, hvilken dato, hvilken alder, hva er alderen
        hva jobber du med, hva jobba du med, hva jobbet du med, hva er jobben din, hva er yrket ditt, hva er stillingen din
        hva er din stilling, hva er din rolle, hva er rollen din, hva er utdanningen din, hva er utdanninga di
        hva slags utdanning, hvilken utdanning, hva har du studert, hva er bakgrunnen din, hva heter du, hva er navnet ditt
        hva er diagnosen, hvilken diagnose, hvilke medisiner, hvilken medisin, hvor bor du, hvor bodde du, hvor jobber du
        hvor er du fra, hvor kommer du fra, hvor er du født, hvor vokste du opp, hvem bor du sammen med, bor du alene
        bor du sammen med, har du barn, har du unger, har du samboer, er du gift, er du i jobb, er du sykmeldt
        er du pensjonist, jobber du fullt, jobber du heltid, hvilket sykehus, hvilken avdeling, hvilken klinikk
        hvilken skole, kan du presentere deg, sivilstatus, sivilstand
        """
    ),
    inaudible=phrases(
        INAUDIBLE
        + """
        , uhørlig, uhørbart, uhørbar, uforståelig, utydelig, uklart, uklar, utydelig tale, ikke hørbart, ikke hørbar
        hører ikke, snakker samtidig, snakker i munnen på hverandre, overlappende tale, lyd faller ut, lyden faller ut
        lyd mangler, brudd
        """
    ),
    interviewer_labels=INTERVIEWER_LABELS
    | words("intervjuer intervjueren intervjuer1 intervjuer2 forsker moderatoren ordstyrer"),
    participant_labels=PARTICIPANT_LABELS
    | words("deltaker deltakeren informanten respondenten intervjuperson intervjuobjekt ip d"),
    reasons={
        "small talk": "småprat",
        "back-channel": "lyttesignal",
        "not about the aim": "handler ikke om formålet med studien",
        "facts": "svarer på et spørsmål om fakta",
        "inaudible": "uhørlig",
        "unit deleted": "meningsbærende enhet slettet for hånd",
        "not used": "ikke brukt i noen meningsbærende enhet",
    },
    left_out={
        "fragment": "for kort til å si noe alene",
        "inaudible": "bare halvparten er hørbar",
        "opposite": "sier det motsatte av setningen som ligger nærmest, og det er ikke plass til en egen setning",
        "full": "det er ikke mer plass innenfor lengden på det kunstige sitatet",
    },
    frames={
        "impression_only": "I det eneste intervjuet snakkes det om {name}, med ord som {terms}.",
        "impression_one": "I ett av {total} intervjuer snakkes det om {name}, med ord som {terms}.",
        "impression_many": "I {count_word} av {total} intervjuer snakkes det om {name}, med ord som {terms}.",
        "impression_all": "I hvert av de {total} intervjuene snakkes det om {name}, med ord som {terms}.",
        "group_about": "Det som sies om {names}",
        "subgroup_about": "Det som sies om {name}, under {group}",
        "illustration_central": "nærmest helheten i subgruppen, med én deltakers ord",
        "illustration_voice": "ordene til en deltaker som ikke er sitert ennå",
        "illustration_only": "den eneste enheten i subgruppen som er lang nok til å siteres",
        "illustration_short": "ingen enhet i subgruppen er på {shortest} til {longest} ord; denne er nærmest",
        "heading_one": "{name}: {first}",
        "heading_two": "{name}: {first} og {second}",
        "claim_all": "Alle deltakerne snakket om {name}, med ord som {terms}.",
        "claim_most": "De fleste deltakerne snakket om {name}, med ord som {terms}.",
        "claim_several": "Flere deltakere snakket om {name}, med ord som {terms}.",
        "claim_some": "Noen deltakere snakket om {name}, med ord som {terms}.",
        "claim_one": "Én deltaker snakket om {name}, med ord som {terms}.",
        "claim_bare_all": "Alle deltakerne snakket om {name}.",
        "claim_bare_most": "De fleste deltakerne snakket om {name}.",
        "claim_bare_several": "Flere deltakere snakket om {name}.",
        "claim_bare_some": "Noen deltakere snakket om {name}.",
        "claim_bare_one": "Én deltaker snakket om {name}.",
        "detail_all": "Alle deltakerne fortalte også om {phrase}.",
        "detail_most": "De fleste deltakerne fortalte også om {phrase}.",
        "detail_several": "Flere deltakere fortalte også om {phrase}.",
        "detail_some": "Noen deltakere fortalte også om {phrase}.",
        "detail_one": "Én deltaker fortalte også om {phrase}.",
        "contrast_all": "I motsetning til dette snakket alle deltakerne om {phrase}.",
        "contrast_most": "I motsetning til dette snakket de fleste deltakerne om {phrase}.",
        "contrast_several": "I motsetning til dette snakket flere deltakere om {phrase}.",
        "contrast_some": "I motsetning til dette snakket noen deltakere om {phrase}.",
        "contrast_one": "I motsetning til dette snakket én deltaker om {phrase}.",
    },
    quantifiers={
        "all": "Alle deltakerne",
        "most": "De fleste deltakerne",
        "several": "Flere deltakere",
        "some": "Noen deltakere",
        "one": "Én deltaker",
    },
    and_word="og",
    count_words=("én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"),
)
