"""Danish."""

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
    language="da",
    back_channels=phrases(
        BACK_CHANNELS
        + """
        ja, ja ja, jaja, jada, jah, jo, jo jo, jojo, jamen, ja okay, ja okay ja, nå, nå ja, nåh, nåda, nå okay, nemlig
        ja nemlig, netop, præcis, ja præcis, lige præcis, ja lige præcis, lige nøjagtig, rigtigt, det er rigtigt, det er det
        det er sandt, sandt, det passer, ja det passer, ikke også, ikk også, enig, helt enig, absolut, selvfølgelig
        ja selvfølgelig, naturligvis, klart, det er klart, helt klart, ja klart, helt sikkert, det forstår jeg, jeg forstår
        forstået, jeg kan godt forstå det, det kan jeg godt forstå, jeg er med, er med, javel, fint, det er fint, så fint
        godt, det er godt, super, super godt, dejligt, flot, perfekt, fedt, spændende, interessant, det er interessant
        okay så, orv, hold da op, wow, uha, ej, nej da, jeg ved det, mm ja, ja mm, sådan
        """
    ),
    fillers=FILLERS | words("øh øhh øhm øhmm øøh øøhm æh æhm eh ehh mhm"),
    filler_phrases=phrases(
        """
        altså, ligesom, lissom, på en måde, på en eller anden måde, ikke også, ikk også, ik også, ik', ikk', du ved, ved du
        ved du hvad, du ved nok, forstår du, kan du følge mig, hvis du forstår, hvis du forstår hvad jeg mener
        forstår du hvad jeg mener, hvad hedder det, hvad hedder det nu, hvad skal man sige, hvad skal jeg sige, kan man sige
        kan du sige, kan vi sige, kan man godt sige, om man så må sige, så at sige, skal vi sige, lad os sige, lad mig sige
        for at sige det sådan, for at sige det lige ud, sådan noget, sådan nogle ting, og sådan, og sådan noget
        og sådan nogle ting, og den slags, og alt det der, og alt det dér, og så videre, og så videre og så videre
        simpelthen, helt ærligt, ærligt talt, ærlig talt, for at være ærlig, for at være helt ærlig, som sagt, sgu
        """
    ),
    openers=words("ja jaja jah jada jo jamen og så altså ok okay nå nåh åh oh ah hm mm ligesom ej"),
    stop=words(
        """
        absolut af ah aldrig alle allerede allermest alligevel alt altid altså anden andet andre at bag bare bedst bedste
        begge begynde begyndte behøver blandt blev blevet blive bliver bort bruge bruger brugt brugte burde både bør da dag
        dage dagen de dem den denne der deres derfor derfra derhen derhjemme derpå derved det dets dette dig din dine disse
        dit dog du dér efter egen egentlig egentligt eget egne eh ehh ehm ej eller ellers en enda endda ene eneste engang
        enkelte ens er et faktisk fald fandt fem fik find finde finder findes fire flere folk for foran forbi fordi
        forskellige fra frem fremme få fået får før først første gang gange gangen ganske gav gennem gerne gik giv give
        giver givet gjorde gjort god godt gå gået går gør gøre haft ham han hans har havde have hel hele helt hen hende
        hendes henne her herfra hinanden hjemme hm hmm hos hun hvad hvem hver hverken hvert hvilke hvilken hvilket hvis hvor
        hvordan hvorfor hvornår høre i igen igennem ikke imellem imod ind inde inden ingen ingensinde ingensteder ingenting
        intet ja jada jah jaja jamen jeg jer jeres jo kan kendte kom komme kommer kommet kun kunne kunnet lad lade lang
        langt lave lavede laver lavet lidt lige ligesom ligge ligger lille længe længere man mand mange masse med meget
        mellem men mener mennesker mens mere mest mhm mig min mindre mine mit mm mmm mod mon må måde måden måske måtte ned
        nede nej netop nogen noget nogle nok nu ny nye nyt nå nåh når næh næppe næste næsten og også oh ok okay om omkring
        op oppe os over overfor par person personer prøve prøvede prøver på rigtig rigtigt sagde sagt samme sammen samtidig
        se seks selv selve selvfølgelig ser set side siden sidst sidste sig sige siger sin sine sit skal ske sker skete
        skulle skullet slags slet snakke snakker snart som specielt stadig stadigvæk sted stor store stort stykke stå står
        synes så sådan sådanne sådant såsom tag tage tager taget tale taler ti tid tiden til tilbage ting tingene to tog tre
        tro troede tror tænke tænker tænkte ud ude uden uhm under var ved vej vel vende vi via vide vidste vil ville villet
        vor vore vores vort være været åh år årene året æh æhm øh øhh øhm øhmm øøh øøhm
        """
    ),
    negators=words("ikke aldrig ingen intet ingenting uden hverken ingensinde ingensteder næppe"),
    false_negators=phrases(
        """
        ikke også, ikke sandt, ikke mindst, ikke bare, ikke kun, ikke udelukkende, for ikke at sige, for ikke at tale om
        for ikke at nævne, hvorfor ikke, eller ikke, er det ikke det, uden tvivl, uden videre, uden sammenligning
        """
    ),
    hedges=phrases(
        """
        måske, måske nok, muligvis, sandsynligvis, formentlig, formodentlig, antagelig, antageligvis, nok, vel, vist
        vistnok, sikkert, nok sikkert, jeg tror, tror jeg, jeg troede, troede jeg, jeg synes, synes jeg, jeg syntes
        syntes jeg, jeg mener, mener jeg, jeg antager, jeg går ud fra, går jeg ud fra, jeg regner med, regner jeg med
        jeg vil tro, vil jeg tro, jeg ville tro, jeg vil sige, vil jeg sige, jeg vil mene, vil jeg mene, jeg gætter på
        jeg ved ikke om, jeg er ikke sikker, er ikke sikker, ikke helt sikker, det virker som om, det virkede som om
        virker som om, det ser ud til, ser ud til, så ud til, ser ud som om, det føles som om, det føltes som om
        så vidt jeg ved, så vidt jeg husker, hvis jeg husker rigtigt, hvis jeg ikke husker forkert, mere eller mindre
        til en vis grad, i nogen grad, lidt, en smule, noget i den stil, eller noget, eller sådan noget
        eller noget i den stil, kan være, det kan godt være, tilsyneladende, umiddelbart, på en vis måde
        """
    ),
    modals=phrases(
        """
        kan, kunne, kunnet, må, måtte, måttet, skal, skulle, skullet, vil, ville, villet, bør, burde, burdet, tør, turde
        turdet, får lov, fik lov, fået lov, behøver, behøvede, nødt til, er nødt til, var nødt til
        """
    ),
    quantities=phrases(
        """
        altid, som regel, for det meste, normalt, sædvanligvis, tit, ofte, tit og ofte, hele tiden, konstant, jævnligt
        regelmæssigt, af og til, indimellem, ind imellem, en gang imellem, en gang i mellem, engang imellem, nogle gange
        enkelte gange, nu og da, fra tid til anden, sommetider, somme tider, sjældent, aldrig, en gang, én gang, to gange
        tre gange, flere gange, mange gange, hver gang, hver dag, hver uge, hver måned, hvert år, hver nat, hver aften
        hver morgen, hver time, hver anden dag, hver anden uge, dagligt, daglig, ugentligt, ugentlig, månedligt, månedlig
        årligt, årlig, dag efter dag, om dagen, om ugen, om måneden, om året, nul, én, ét, to, tre, fire, fem, seks, syv
        otte, ni, ti, elleve, tolv, tretten, fjorten, femten, seksten, sytten, atten, nitten, tyve, tredive, fyrre
        halvtreds, tres, halvfjerds, firs, halvfems, hundrede, hundreder, hundredvis, tusind, tusinde, tusindvis, million
        millioner, halv, halve, halvt, halvdelen, halvanden, kvart, tredjedel, fjerdedel, dobbelt, dusin, et par, nogle få
        mange, flere, begge, procent
        """
    ),
    first_person=words("jeg mig min mit mine vi os vores vor vort vore"),
    third_person={},
    hindering=words(
        """
        afhængig afhængighed afslag afvise afvisning afvist afviste aldrig alene angst angsten anstrengende bange
        bebrejdelse bebrejder bekymret bekymring bekymringer belastende belastning besvær besværlig besværligt bitter
        depression deprimeret desperat dum dumt dårlig dårlige dårligere dårligt ensom ensomhed ensomme ensomt fare farlig
        farligt fejl fiasko forfærdelig forfærdeligt forladt forskrækket forvirrende forvirret forværret frustration
        frustrationer frustrerende frustreret frygt frygtede frygtelig frygteligt frygter fængsel græd græde græder grædt
        had hadede hader hindre hindrer hindring hindringer hjælpeløs hjælpeløshed håbløs håbløst ignoreret irriterende
        irriteret isolation isoleret jaloux kamp kaos ked kedelig kedeligt klage klagede klager konflikt konflikter krav
        krise kritik kritiseret krænket krævende lide lidelse lider magtesløs mangel manglede mangler mareridt misbrug
        misforstået mislykkedes mislykket mistede mister mistet mistillid mistro mobbet mobning modgang modløs nederlag
        negativ negative negativt nervøs nægtede nægter nægtet onde ondt opgav opgive opgivende overgreb overvældende panik
        pinligt plage plaget pres presset problem problematisk problemer problemet rasende ringere savn savnede savner skade
        skadeligt skadet skam skamfuld skamme skammer skræmmende skræmt skuffelse skuffende skuffet skyld skyldfølelse slem
        slemt slidt slås smerte smertefuld smertefuldt smerter sorg stigma straf straffet stress stressende stresset sulten
        svag svigt svigtede svigtet svær svære sværere svært syg sygdom syge såret tab tabt tabte tilbagefald trist truet
        trussel træls træt trætte tung tungt tvang tvinge tvunget tynget udelukket udenfor udmattet uenig uenighed ulykkelig
        umulig umuligt uretfærdig uretfærdigt uro urolig usikker usikkerhed utilfreds utryg utryghed utrygt vanskelig
        vanskeligheder vanskeligt vold vred vrede værre værst værste ydmyget ødelagt ødelægge ødelægger
        """
    ),
    supporting=words(
        """
        accept accepteret anerkendelse anerkendt bedre bedst bedste begejstret behagelig behageligt betryggende dejlig
        dejlige dejligt dygtig dygtige energi engageret enkel enkelt fantastisk fedt fin fine fint forbedret forbedring
        forståelse forstående forstået fred fremgang fremskridt fri frihed frisk frivillig fungerede fungerer fællesskab
        fællesskabet gavn gavnligt glad glade gladere glæde glædede glæder god gode godt grine grinede griner hjalp hjulpet
        hjælp hjælpe hjælpen hjælper hjælpsom hjælpsomme hygge hyggelig hyggeligt håb håbe håbede håbefuld håber
        imødekommende inkluderet inspiration inspirerende inspireret interessant interesseret klare klarede klarer klaret
        kontrol kræfter kærlig kærlighed latter le let lettelse lettere lettet lykkedes lykkelig lykkes lytte lyttede lytter
        lyttet lærer lært lærte løsning løst løste mening meningsfuld meningsfuldt mestre mestrer mestring modig motivation
        motiverende motiveret mulighed muligheder nem nemmere nemt nyttig nyttigt nærhed omsorg omsorgsfuld opbakning
        opmuntrende opmuntret opmuntring optimistisk overskud positiv positive positivt rar rart respekt respekteret
        retfærdig ro rolig roligere roligt rummelig samarbejde sammenhold selvtillid sikker sikkerhed sjovt smil smile
        smilede smiler stabil stabilt stolt stolte styrke styrket stærk stærke stærkere støtte støttede støttende støtter
        støttet succes taknemlig taknemmelig tilfreds tilhørsforhold tillid tillidsfuld trivedes trives trivsel tro tryg
        trygge tryggere tryghed trygt trøst trøstet udviklet udvikling varm varme varmt velkommen ven venlig venlige
        venlighed venner venskab vigtig vigtigt vækst værd værdifuld værdifuldt værdsat værdsætter åben åbenhed åbne ægte
        ønsket
        """
    ),
    clause_markers=phrases(
        """
        men, fordi, så, så at, sådan at, selvom, selv om, skønt, mens, når, da, før, inden, efter at, hvis, medmindre
        med mindre, undtagen, bortset fra, siden, eftersom, derfor, dermed, alligevel, samtidig, samtidig med, ellers
        i stedet, på den anden side, derimod, til gengæld, på trods af, trods, og så, og da, og derfor, men så, så da
        så længe, så snart, lige så snart, indtil, i tilfælde af, i stedet for, snarere end, som om, det vil sige, desuden
        hvorimod
        """
    ),
    time_shifts=phrases(
        """
        bagefter, efter det, derefter, efterfølgende, efterhånden, senere, senere hen, nu, nu om dage, i dag, for tiden
        for øjeblikket, lige nu, dengang, den gang, på det tidspunkt, på den tid, i begyndelsen, i starten
        til at begynde med, til at starte med, først, før, før det, inden da, tidligere, førhen, før i tiden, siden
        siden da, lige siden, fra da af, og så, dagen efter, ugen efter, næste dag, næste gang, til sidst, til slut, omsider
        endelig, for nylig, for nyligt, i den seneste tid, i mellemtiden, imens, snart, med tiden, gradvist, lidt efter lidt
        pludselig, pludseligt, for længe siden, længe siden, for nogle år siden, år siden, måneder siden, uger siden
        sidste år, sidste måned, sidste uge, i går, sidste gang, sidst, da jeg var, som barn, som lille, som ung
        i barndommen, en dag, hidtil, indtil nu, fremover, i fremtiden
        """
    ),
    small_talk=phrases(
        """
        hej, hej hej, hallo, goddag, god dag, godmorgen, god morgen, god aften, hvordan går det, har du det godt
        rart at møde dig, hyggeligt at møde dig, dejligt at møde dig, tak, tak skal du have, mange tak, tusind tak
        tak fordi du kom, tak fordi du ville, tak fordi du stillede op, tak for din tid, tak for snakken, tak for i dag
        tak for nu, selv tak, det var så lidt, velbekomme, værsgo, værsågod, vær så god, kan du høre mig, jeg kan høre dig
        kan du se mig, kan du se skærmen, du er på mute, du er muted, mikrofonen, dårlig forbindelse, lydoptagelse
        lydoptagelsen, optager den, optager vi, optageren, er den tændt, tænder optageren, slukker optageren
        tænde for optageren, slukke for optageren, starter optagelsen, stopper optagelsen, samtykkeerklæring
        samtykkeerklæringen, skrive under på samtykke, før vi starter, inden vi starter, før vi begynder, inden vi begynder
        skal vi starte, skal vi begynde, skal vi gå i gang, så går vi i gang, så starter vi, er du klar, vil du have kaffe
        vil du have te, vil du have vand, kop kaffe, glas vand, sæt dig, sid ned, undskyld mig, prosit, vi ses, farvel
        hav det godt, hav en god dag, ha' en god dag, ha det godt, god weekend, god bedring, held og lykke, pøj pøj
        vi snakkes ved, vi snakkes, det var mine spørgsmål, det var det sidste spørgsmål
        """
    ),
    question_words=phrases("hvad, hvem, hvor, hvordan, hvorfor, hvornår, hvilken, hvilket, hvilke, hvorledes, hvad for"),
    tag_questions=phrases(
        """
        ikke også?, ikk også?, ik også?, ikke?, ikk?, ikk'?, ik?, ik'?, ikke sandt?, ikke det?, er det ikke?
        er det ikke det?, vel?, gør det ikke?, var det ikke?, ja?, nej?, eller?, eller hvad?, hva?, hvad?, du ved?, ved du?
        forstår du?, okay?, ok?, kan du følge mig?, forstår du hvad jeg mener?
        """
    ),
    abbreviations=phrases(
        ABBREVIATIONS
        + """
        bl.a., bl. a., f.eks., fx., dvs., d.v.s., nr., kl., kr., pga., p.g.a., mht., m.h.t., mhp., ift., ifm., iht., evt.
        jf., inkl., ekskl., hhv., tlf., vedr., ang., fhv., mio., mia., afd., alm., stk., st., s., sml., ass., adm., cand.
        stud., jr., sr., d.d., dir., kap., t.o.m., div., resp.
        """
    ),
    factual_question=phrases(
        """
        hvor længe har, hvor længe var, hvor længe er, hvor lang tid, hvor gammel, hvor gamle, hvor mange, hvor meget
        hvor langt, hvornår begyndte du, hvornår startede du, hvornår flyttede du, hvornår blev du, hvornår var det
        hvornår er du født, hvornår fik du, hvilket år, hvilken måned, hvilken dato, hvad er din alder
        hvad laver du til daglig, hvad arbejder du med, hvad arbejder du som, hvad er dit arbejde, hvad er dit job
        hvad er din stilling, hvad er din rolle, hvad er din uddannelse, hvilken uddannelse, hvad er du uddannet
        hvad har du læst, hvad har du studeret, hvad er din baggrund, hvad hedder du, hvad er dit navn, hvad er din diagnose
        hvilken diagnose, hvilken medicin, hvad får du af medicin, hvor bor du, hvor boede du, hvor arbejder du
        hvor er du fra, hvor kommer du fra, hvor er du født, hvor er du vokset op, hvem bor du sammen med, bor du alene
        bor du sammen med, har du børn, er du gift, er du i arbejde, er du i job, er du sygemeldt, er du pensionist
        arbejder du fuldtid, er du på fuld tid, hvilket hospital, hvilket sygehus, hvilken afdeling, hvilken klinik
        hvilken skole, kan du præsentere dig, vil du præsentere dig, civilstand
        """
    ),
    inaudible=phrases(
        INAUDIBLE
        + """
        , uhørligt, uhørlig, uhørbart, ikke hørbart, kan ikke høres, uforståeligt, uforståelig, utydeligt, utydelig, uklart
        uklar, utydelig tale, taler samtidig, taler i munden på hinanden, snakker i munden på hinanden, overlappende tale
        lyden forsvinder, lyd mangler, lydudfald
        """
    ),
    interviewer_labels=INTERVIEWER_LABELS | words("intervieweren interviewer1 interviewer2 forsker moderatoren ordstyrer"),
    participant_labels=PARTICIPANT_LABELS | words("deltager deltageren informanten respondenten interviewperson ip d"),
    reasons={
        "small talk": "småsnak",
        "back-channel": "lyttesignal",
        "not about the aim": "handler ikke om formålet med undersøgelsen",
        "facts": "svarer på et spørgsmål om fakta",
        "inaudible": "uhørligt",
        "unit deleted": "meningsbærende enhed slettet i hånden",
        "not used": "ikke brugt i nogen meningsbærende enhed",
    },
    left_out={
        "fragment": "for kort til at sige noget i sig selv",
        "inaudible": "kun halvdelen kan høres",
        "opposite": "siger det modsatte af den sætning, der ligger nærmest, og der er ikke plads til en selvstændig sætning",
        "full": "der er ikke mere plads inden for længden af det kunstige citat",
    },
    frames={
        "impression_only": "I det eneste interview tales der om {name}, med ord som {terms}.",
        "impression_one": "I et af {total} interview tales der om {name}, med ord som {terms}.",
        "impression_many": "I {count_word} af {total} interview tales der om {name}, med ord som {terms}.",
        "impression_all": "I hvert af de {total} interview tales der om {name}, med ord som {terms}.",
        "group_about": "Det, der siges om {names}",
        "subgroup_about": "Det, der siges om {name}, under {group}",
        "illustration_central": "nærmest helheden i subgruppen, med én deltagers ord",
        "illustration_voice": "ordene fra en deltager, der ikke er citeret endnu",
        "illustration_only": "den eneste enhed i subgruppen, der er lang nok til at blive citeret",
        "illustration_short": "ingen enhed i subgruppen er på {shortest} til {longest} ord; denne er nærmest",
        "heading_one": "{name}: {first}",
        "heading_two": "{name}: {first} og {second}",
        "claim_all": "Alle deltagerne talte om {name}, med ord som {terms}.",
        "claim_most": "De fleste deltagere talte om {name}, med ord som {terms}.",
        "claim_several": "Flere deltagere talte om {name}, med ord som {terms}.",
        "claim_some": "Nogle deltagere talte om {name}, med ord som {terms}.",
        "claim_one": "Én deltager talte om {name}, med ord som {terms}.",
        "claim_bare_all": "Alle deltagerne talte om {name}.",
        "claim_bare_most": "De fleste deltagere talte om {name}.",
        "claim_bare_several": "Flere deltagere talte om {name}.",
        "claim_bare_some": "Nogle deltagere talte om {name}.",
        "claim_bare_one": "Én deltager talte om {name}.",
        "detail_all": "Alle deltagerne fortalte også om {phrase}.",
        "detail_most": "De fleste deltagere fortalte også om {phrase}.",
        "detail_several": "Flere deltagere fortalte også om {phrase}.",
        "detail_some": "Nogle deltagere fortalte også om {phrase}.",
        "detail_one": "Én deltager fortalte også om {phrase}.",
        "contrast_all": "I modsætning hertil talte alle deltagerne om {phrase}.",
        "contrast_most": "I modsætning hertil talte de fleste deltagere om {phrase}.",
        "contrast_several": "I modsætning hertil talte flere deltagere om {phrase}.",
        "contrast_some": "I modsætning hertil talte nogle deltagere om {phrase}.",
        "contrast_one": "I modsætning hertil talte én deltager om {phrase}.",
    },
    quantifiers={
        "all": "Alle deltagerne",
        "most": "De fleste deltagere",
        "several": "Flere deltagere",
        "some": "Nogle deltagere",
        "one": "Én deltager",
    },
    and_word="og",
    count_words=("én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"),
)
