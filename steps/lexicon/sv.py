"""Swedish."""

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
    language="sv",
    back_channels=phrases(
        BACK_CHANNELS
        + """
        ja, ja ja, jaja, jaha, jaha ja, jahaja, jadå, jajamän, japp, jo, jo jo, jojo, jodå, jovisst, ja visst, javisst
        ja precis, precis, just det, ja just det, just precis, exakt, ja exakt, nämligen, okej, ja okej, okej ja, jaha okej
        det stämmer, ja det stämmer, det är sant, sant, det är rätt, visst, visst är det så, såklart, klart, det är klart
        ja det är klart, självklart, naturligtvis, absolut, ja absolut, verkligen, ja verkligen, så är det, så är det ju
        jag förstår, ja jag förstår, förstår, det förstår jag, jag hajar, jag är med, bra, vad bra, så bra, jättebra, fint
        vad fint, toppen, perfekt, kanon, härligt, vad härligt, kul, vad kul, roligt, vad roligt, spännande, intressant
        vad intressant, oj, oj oj, ojdå, oj då, usch, wow, nämen, å, åh, åhå, jag vet, jag kan tänka mig, kan tänka mig
        eller hur, mm ja, ja mm, såja, sådär ja
        """
    ),
    fillers=FILLERS | words("eh ehh öh öhm öhh äh ähm ähum eeh mhm"),
    filler_phrases=phrases(
        """
        liksom, lixom, typ, alltså, asså, ass, du vet, vet du, ni vet, förstår du, du förstår, om du förstår
        om du förstår vad jag menar, förstår du vad jag menar, på något sätt, på nåt sätt, på något vis, på nåt vis
        så att säga, om man säger så, om man kan säga så, om jag säger så, vad ska man säga, vad ska jag säga, vad heter det
        vad heter det nu, ska vi säga, ska jag säga, låt säga, låt oss säga, kan man säga, kan jag säga
        skulle man kunna säga, jag menar, eller hur, inte sant, va, sådär, så där, och sådär, och så där, och sånt
        och sånt där, och sådant, och sådana saker, och såna saker, och allt det där, och allt sånt, och så vidare, med mera
        ärligt talat, om jag ska vara ärlig, för att vara ärlig, helt enkelt, som sagt, ba
        """
    ),
    openers=words("ja jaja jaha jadå jo jodå och så alltså asså okej ok okay oj åh oh ah hm mm nå liksom"),
    stop=words(
        """
        ah aldrig all alla allt alltid allting alltså andra annan annat asså att av bakom bara be behöva behövde behöver
        bland blev bli blir blivit bra bruka brukade brukar både bör börja började börjar dag dagar dagen de dem den denna
        deras dess dessa dessutom det detta dig din dina direkt dit ditt dock dom du där därför då eeh efter egen egentligen
        eget egna eh ehh ehm ej eller emot en enda enligt er era ert ett exakt exempel faktiskt fall fanns fem fick finna
        finns fler flera flesta folk fortfarande fram framför från fyra få får fått för före först första förut gav ge genom
        ger gick gjorde gjort god gott grej grejen grejer gå gång gången gånger går gått gör göra ha hade haft han hans har
        hela helst helt henne hennes heter hit hitta hm hmm hon honom hos hur här hålla håller hör i ibland icke ifrån igen
        igenom in inga ingen ingenstans ingenting inget innan inne inom inte ja jadå jag jaha jaja jo jodå ju just jämt kan
        kanske knappt kom komma kommer kommit kring kunde kunna kunnat kvar kände känna känner känns ligga ligger lika
        likadan liksom lite liten litet livet lägga länge längre låg lång långt man massa med mej mellan men menar mer mera
        mest mhm mig min mina mindre minst mitt mm mmm mot mycket människa människor många måste möjligen nej ner ni nog nu
        ny nya nytt näppeligen när nära nästa nästan nå någon någonting något några nån nånting når nåt och ock också oh oj
        ok okay okej olika om omkring oss par person personer plötsligt prata pratade pratar precis på rätt sa sade sagt sak
        saken saker samma samtidigt se sedan sen ser sett sida sidan sig sin sina sist sista sitt sitter själv själva ska
        skall skulle slags slut snart som sorts speciellt stor stora stort stå står säga säger sätt sättet så sådan sådana
        sådant såg sån såna sånt ta tag tagit tar tid tiden till tillbaka tills tillsammans timmar ting titta tog tre tro
        trodde tror tvungen två tycka tycker tyckte typ tänka tänker tänkte uhm under upp uppe ut utan ute utom vad var vara
        varandra varför varit varje varken vars vart vem vet veta vi vid vidare vilja vilka vilken vilket vill ville visa
        viss vissa visst visste väg väl väldigt vår våra vårt äh ähm ähum än ända ändå ännu är åh år året åt öh öhh öhm över
        """
    ),
    negators=words("inte ej icke aldrig ingen inget inga ingenting utan varken ingenstans knappt näppeligen"),
    false_negators=phrases(
        """
        inte sant, inte minst, inte bara, inte enbart, inte endast, för att inte säga, för att inte tala om
        för att inte nämna, varför inte, eller inte, utan tvekan, utan tvivel, utan vidare, utan jämförelse, inte undra på
        är det inte så
        """
    ),
    hedges=phrases(
        """
        kanske, kanske det, kanhända, möjligen, möjligtvis, eventuellt, troligen, troligtvis, förmodligen, antagligen
        sannolikt, nog, väl, visst, säkert, säkerligen, jag tror, tror jag, jag trodde, trodde jag, jag tycker, tycker jag
        jag tyckte, tyckte jag, jag antar, antar jag, jag gissar, gissar jag, jag förmodar, jag skulle tro, skulle jag tro
        jag skulle säga, skulle jag säga, jag vill påstå, jag undrar, jag är inte säker, är inte säker, inte riktigt säker
        det verkar som, det verkade som, verkar som, det verkar, det verkade, ser ut som, såg ut som, det känns som
        det kändes som, vad jag vet, såvitt jag vet, så vitt jag vet, såvitt jag minns, vad jag minns, om jag minns rätt
        om jag inte minns fel, mer eller mindre, till viss del, i viss mån, lite, lite grann, en aning, något sånt
        eller något, eller nåt, eller något sånt, eller nåt sånt, eller så, kan hända, kan vara, det kan nog vara
        det kan väl vara, tydligen, på sätt och vis, i princip
        """
    ),
    modals=phrases(
        """
        kan, kunde, kunnat, måste, ska, skall, skulle, vill, ville, velat, bör, borde, tör, torde, behöver, behövde
        tvungen att, tvungna att, får lov, fick lov, lär
        """
    ),
    quantities=phrases(
        """
        alltid, jämt, jämt och ständigt, ständigt, oftast, vanligtvis, för det mesta, ofta, hela tiden, konstant
        regelbundet, ibland, då och då, emellanåt, någon gång, någon gång ibland, en gång i tiden, nån gång, några gånger
        enstaka gånger, till och från, sällan, aldrig, en gång, två gånger, tre gånger, flera gånger, många gånger
        varje gång, varje dag, varje vecka, varje månad, varje år, varje natt, varje kväll, varje morgon, varje timme
        varannan dag, varannan vecka, varannan, vartannat, dagligen, veckovis, månadsvis, årligen, dag efter dag, om dagen
        om dan, i veckan, i månaden, om året, noll, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, tretton
        fjorton, femton, sexton, sjutton, arton, nitton, tjugo, trettio, fyrtio, femtio, sextio, sjuttio, åttio, nittio
        hundra, hundratals, tusen, tusentals, miljon, miljoner, halv, halva, halvt, hälften, kvart, tredjedel, fjärdedel
        dubbel, dubbelt, dussin, ett par, några få, många, flera, båda, bägge, procent
        """
    ),
    first_person=words("jag mig mej min mitt mina vi oss vår vårt våra"),
    third_person={},
    hindering=words(
        """
        aldrig arg arga avslag avvisad avvisade avvisat bedrövligt bekymmer bekymrad belastning beroende besvikelse besviken
        besvikna besvär besvärligt bitter bråk bråka bråkade chock chockad depression deprimerad desperat dum dumt dålig
        dåliga dåligt ensam ensamhet ensamma ensamt farlig farligt fel frustration frustrerad frustrerande fängelse
        förbannad fördom fördomar förlora förlorade förlorat förlust förnedrad förnedrande försämrades försämring förtvivlad
        förtvivlan förvirrad förvirrande grät gråt gråta gråter hat hata hatade hatar hemsk hemska hemskt hinder hindra
        hindrade hindrar hjälplös hjälplöshet hopplös hopplöst hot hotad hotade ignorerad ilska ilsken irriterad irriterande
        isolerad isolering jobbig jobbiga jobbigt jävligt kamp kaos klaga klagade klagar konflikt konflikter krav kris
        kritik kritiserad kränkande kränkt krångla krångligt kämpig ledsamt ledsen ledsna lida lidande lider maktlös mardröm
        missbruk missförstådd misshandel misslyckad misslyckades misslyckande misslyckas misstro misstänksam mobbad mobbning
        motgång motgångar motvilja nederlag negativ negativa negativt nekad nekade nekades nervös nervöst oense ohållbart
        olycklig omöjlig omöjligt ond onda ont oro oroad oroande oroar orolig orättvis orättvist osäker osäkerhet osäkert
        otrygg otrygghet otryggt outhärdligt panik plåga plågar plågsamt press pressad pressade problem problematisk
        problemen problemet påfrestande rasande rädd rädda rädsla rädslan rörigt sakna saknad saknade saknar sjuk sjuka
        sjukdom skada skadad skadade skadligt skam skamsen skrämd skrämmande skuld skuldkänslor skämdes skäms slagsmål
        slutkörd smärta smärtsam smärtsamt sorg sorgligt stigma straff straffad stress stressad stressande stressigt
        struntade stökigt svag svaga svek svika sviken svår svåra svårare svårighet svårigheter svårt såra sårad tappade
        tappar tjat tjatig tråkig tråkigt trött trötta tung tunga tungt tvingad tvingade tvingas tvång uppgiven uppgivenhet
        utanför utanförskap utbränd utesluten utmattad utmattande utsatt utsliten värre värst värsta våld ångest ångestfylld
        ångrade ångrar återfall övergiven övergrepp överväldigande
        """
    ),
    supporting=words(
        """
        acceptans accepterad accepterat behaglig behagligt bekräftad bekräftelse bra bäst bästa bättre delaktig delaktighet
        duktig duktiga effektivt energi engagerad enkel enkelt enklare fantastisk fantastiskt fin fina fint framgång
        framsteg fred fri frihet frisk friska friskare frivilligt fungerade fungerar förbättrad förbättrades förbättring
        förstod förstådd förståelse förståelsefull förtroende gemenskap gemenskapen givande glad glada gladare gläder glädje
        god goda gott gynnsamt hjälp hjälpa hjälpen hjälper hjälpsam hjälpsamma hjälpt hjälpte hopp hoppades hoppas hoppfull
        härlig härligt inkluderad inspiration inspirerad inspirerande intressant intresserad jämlikt klara klarade klarar
        klarat kontroll kraft krafter kul kärlek lugn lugna lugnare lugnt lyckades lyckas lyckats lycklig lyckliga lyhörd
        lyssna lyssnade lyssnar lyssnat lära lärde lärt lätt lätta lättad lättare lättnad lösning löst löste mening
        meningsfull meningsfullt mod modig motivation motiverad motiverande mysigt möjlighet möjligheter nytta nyttig
        nyttigt närhet nöjd nöjda omsorg omtanke omtänksam optimistisk peppad positiv positiva positivt respekt respekterad
        rolig roligt rättvis rättvist samarbete sammanhållning självförtroende självkänsla skratt skratta skrattade skrattar
        skön skönt snäll snälla snällt stabil stabilt stark starka starkare stolt stolta styrka stärka stärkt stöd stödde
        stödja stödjer stötta stöttade stöttande stöttar stöttat säker säkerhet tacksam tacksamma tillfreds tillhörighet
        tillit trevlig trevliga trevligt trivas trivdes trivs trygg trygga trygghet tryggt tröst tröstade tålamod underbar
        underbart uppmuntra uppmuntrad uppmuntran uppmuntrande uppskatta uppskattad uppskattade uppskattar utvecklas
        utveckling varm varma välkommen välmående vän vänlig vänliga vänner vänskap värd värdefull värdefullt värme växa
        växt äkta ärlig ärlighet öppen öppenhet öppna
        """
    ),
    clause_markers=phrases(
        """
        men, för att, därför att, eftersom, så, så att, fast, fastän, även om, trots att, medan, när, då, innan, efter att
        ifall, om inte, förutom, bortsett från, sedan, sen, därför, därmed, ändå, samtidigt, samtidigt som, annars
        i stället, istället, å andra sidan, däremot, emellertid, trots, och så, och då, och sen, och därför, men så, men då
        men sen, så då, så länge, så fort, så snart, tills, i fall att, hellre än, som om, det vill säga, dessutom
        """
    ),
    time_shifts=phrases(
        """
        efteråt, efter det, därefter, sedan, sen, senare, så småningom, längre fram, nu, nuförtiden, nu för tiden, i dag
        idag, för tillfället, just nu, då, på den tiden, vid den tiden, i början, till en början, till att börja med, först
        från början, innan, innan dess, före det, förut, tidigare, förr, förr i tiden, sedan dess, sen dess, från och med då
        och sen, och så, dagen efter, dagen därpå, veckan efter, nästa dag, nästa gång, till slut, till sist, slutligen
        äntligen, nyligen, på sista tiden, på senaste tiden, under tiden, snart, med tiden, gradvis, successivt, plötsligt
        för länge sedan, för länge sen, länge sedan, för några år sedan, år sedan, år sen, månader sedan, månader sen
        veckor sedan, veckor sen, förra året, i fjol, förra månaden, förra veckan, i går, igår, förra gången, sist
        när jag var, som barn, som liten, som ung, i barndomen, under uppväxten, en dag, hittills, fram till nu, framöver
        i framtiden
        """
    ),
    small_talk=phrases(
        """
        hej, hej hej, hejsan, hallå, tjena, god morgon, god dag, goddag, god kväll, god eftermiddag, hur mår du
        hur är läget, hur är det med dig, trevligt att träffas, trevligt att träffa dig, kul att träffas, tack, tack tack
        tack så mycket, tusen tack, stort tack, tack för att du kom, tack för att du ville, tack för att du ställde upp
        tack för att du tog dig tid, tack för din tid, tack för pratstunden, tack för i dag, tack för idag, tack själv
        varsågod, var så god, det var så lite, ingen fara, hör du mig, kan du höra mig, jag hör dig, ser du mig
        kan du se skärmen, du är mutad, du är på mute, mikrofonen, dålig uppkoppling, dålig förbindelse, ljudinspelning
        inspelningen, spelar den in, spelar in nu, spelar vi in, är den på, sätta på inspelningen, slå på inspelningen
        stänga av inspelningen, stänger av inspelningen, startar inspelningen, samtyckesblankett, samtyckesblanketten
        skriva under samtycke, innan vi börjar, innan vi startar, ska vi börja, ska vi sätta igång, ska vi köra igång
        då börjar vi, då kör vi, är du redo, vill du ha kaffe, vill du ha te, vill du ha vatten, kopp kaffe, glas vatten
        slå dig ner, varsågod och sitt, ursäkta mig, prosit, vi ses, vi hörs, hej då, hejdå, adjö, ha det bra, ha det så bra
        ha en bra dag, ha en fin dag, ha en trevlig dag, trevlig helg, krya på dig, lycka till, det var mina frågor
        det var sista frågan, det var alla mina frågor
        """
    ),
    question_words=phrases("vad, vem, vilka, vilken, vilket, var, vart, varifrån, hur, hurdan, varför, när, vars, vad för"),
    tag_questions=phrases(
        """
        eller hur?, inte sant?, va?, inte?, är det inte?, är det inte så?, gör det inte?, var det inte?, visst?, väl?, ja?
        nej?, eller?, eller vad?, vet du?, du vet?, förstår du?, okej?, ok?, okay?, hör du?, förstår du vad jag menar?
        """
    ),
    abbreviations=phrases(
        ABBREVIATIONS
        + """
        bl.a., bl. a., t.ex., t. ex., dvs., d.v.s., nr., kl., kr., m.a.o., p.g.a., pga., s.k., resp., inkl., exkl., jfr.
        f.d., fr.o.m., t.o.m., m.h.t., p.s.s., tel., tfn., st., sid., s., ev., f.n., f.ö., i st.f., kap., ang., t.v., s.a.s.
        avd., milj., mdr., jr., sr., fil., leg., o.dyl.
        """
    ),
    factual_question=phrases(
        """
        hur länge har, hur länge var, hur länge är, hur lång tid, hur gammal, hur gamla, hur många, hur mycket, hur långt
        när började du, när startade du, när flyttade du, när blev du, när var det, när är du född, när fick du, vilket år
        vilken månad, vilket datum, vilken ålder, vad har du för ålder, vad jobbar du med, vad jobbar du som
        vad arbetar du med, vad arbetar du som, vad är ditt jobb, vad är ditt yrke, vad har du för yrke, vad är din roll
        vad är din titel, vad är din befattning, vad är din utbildning, vad har du för utbildning, vilken utbildning
        vad har du studerat, vad har du läst, vad är din bakgrund, vad har du för bakgrund, vad heter du, vad är ditt namn
        vad är din diagnos, vad har du för diagnos, vilken diagnos, vilken medicin, vilka mediciner, vad har du för medicin
        var bor du, var bodde du, var jobbar du, var arbetar du, var är du ifrån, var kommer du ifrån, varifrån kommer du
        var är du född, var växte du upp, vem bor du med, vem bor du tillsammans med, bor du ensam, bor du själv
        bor du tillsammans med, har du barn, är du gift, har du jobb, är du sjukskriven, är du pensionär, jobbar du heltid
        arbetar du heltid, vilket sjukhus, vilken avdelning, vilken klinik, vilken skola, kan du presentera dig, civilstånd
        """
    ),
    inaudible=phrases(
        INAUDIBLE
        + """
        , ohörbart, ohörbar, ej hörbart, inte hörbart, hörs inte, hörs ej, oförståeligt, oförståelig, otydligt, otydlig
        oklart, otydligt tal, pratar samtidigt, talar samtidigt, pratar i mun på varandra, talar i mun på varandra
        överlappande tal, ljudet försvinner, ljud saknas, ljudbortfall
        """
    ),
    interviewer_labels=INTERVIEWER_LABELS
    | words("intervjuare intervjuaren intervjuare1 intervjuare2 forskare moderatorn samtalsledare"),
    participant_labels=PARTICIPANT_LABELS | words("deltagare deltagaren informanten respondenten intervjuperson ip d"),
    reasons={
        "small talk": "småprat",
        "back-channel": "uppbackning",
        "not about the aim": "handlar inte om syftet med studien",
        "facts": "svarar på en fråga om fakta",
        "inaudible": "ohörbart",
        "unit deleted": "meningsbärande enhet borttagen för hand",
        "not used": "inte använd i någon meningsbärande enhet",
    },
    left_out={
        "fragment": "för kort för att säga något i sig själv",
        "inaudible": "bara hälften är hörbar",
        "opposite": "säger motsatsen till den mening som ligger närmast, och det finns inte plats för en egen mening",
        "full": "det finns inte mer plats inom längden på det konstgjorda citatet",
    },
    frames={
        "impression_only": "I den enda intervjun talas det om {name}, med ord som {terms}.",
        "impression_one": "I en av {total} intervjuer talas det om {name}, med ord som {terms}.",
        "impression_many": "I {count_word} av {total} intervjuer talas det om {name}, med ord som {terms}.",
        "impression_all": "I var och en av de {total} intervjuerna talas det om {name}, med ord som {terms}.",
        "group_about": "Det som sägs om {names}",
        "subgroup_about": "Det som sägs om {name}, under {group}",
        "illustration_central": "närmast helheten i subgruppen, med en deltagares ord",
        "illustration_voice": "orden från en deltagare som inte har citerats ännu",
        "illustration_only": "den enda enheten i subgruppen som är lång nog att citera",
        "illustration_short": "ingen enhet i subgruppen är på {shortest} till {longest} ord; denna är närmast",
        "heading_one": "{name}: {first}",
        "heading_two": "{name}: {first} och {second}",
        "claim_all": "Alla deltagare talade om {name}, med ord som {terms}.",
        "claim_most": "De flesta deltagare talade om {name}, med ord som {terms}.",
        "claim_several": "Flera deltagare talade om {name}, med ord som {terms}.",
        "claim_some": "Några deltagare talade om {name}, med ord som {terms}.",
        "claim_one": "En deltagare talade om {name}, med ord som {terms}.",
        "claim_bare_all": "Alla deltagare talade om {name}.",
        "claim_bare_most": "De flesta deltagare talade om {name}.",
        "claim_bare_several": "Flera deltagare talade om {name}.",
        "claim_bare_some": "Några deltagare talade om {name}.",
        "claim_bare_one": "En deltagare talade om {name}.",
        "detail_all": "Alla deltagare berättade också om {phrase}.",
        "detail_most": "De flesta deltagare berättade också om {phrase}.",
        "detail_several": "Flera deltagare berättade också om {phrase}.",
        "detail_some": "Några deltagare berättade också om {phrase}.",
        "detail_one": "En deltagare berättade också om {phrase}.",
        "contrast_all": "I motsats till detta talade alla deltagare om {phrase}.",
        "contrast_most": "I motsats till detta talade de flesta deltagare om {phrase}.",
        "contrast_several": "I motsats till detta talade flera deltagare om {phrase}.",
        "contrast_some": "I motsats till detta talade några deltagare om {phrase}.",
        "contrast_one": "I motsats till detta talade en deltagare om {phrase}.",
    },
    quantifiers={
        "all": "Alla deltagare",
        "most": "De flesta deltagare",
        "several": "Flera deltagare",
        "some": "Några deltagare",
        "one": "En deltagare",
    },
    and_word="och",
    count_words=("en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"),
)
