"""Dutch."""

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
    language="nl",
    back_channels=phrases(
        BACK_CHANNELS
        + """
        ja, ja ja, jaja, ja hoor, jawel, jazeker, ja zeker, zeker, zeker weten, ja precies, precies, exact, inderdaad
        ja inderdaad, klopt, dat klopt, ja klopt, ja dat klopt, juist, ja juist, dat is waar, waar, oké, okee, oke, ja oké
        oké ja, oh oké, o ja, oh ja, o, goed, ja goed, heel goed, prima, fijn, mooi, heel mooi, leuk, wat leuk, top, super
        perfect, geweldig, interessant, wat interessant, boeiend, begrijp ik, ik begrijp het, dat begrijp ik
        ja dat begrijp ik, snap ik, ik snap het, dat snap ik, ja dat snap ik, duidelijk, helder, ja duidelijk, natuurlijk
        ja natuurlijk, tuurlijk, uiteraard, absoluut, helemaal, helemaal goed, echt, echt waar, ja echt, jeetje, jee, goh
        gossie, zo, zo hé, wow, tjonge, poe, ai, oei, nou, nou ja, tja, ik weet het, dat geloof ik, kan ik me voorstellen
        dat kan ik me voorstellen, ja ja precies, mm ja, ja mm, hè hè
        """
    ),
    fillers=FILLERS | words("eh ehh uh uhh euh euhm eum ehmm uhmm mhm eeh"),
    filler_phrases=phrases(
        """
        zeg maar, zeg ik maar, weet je, weet je wel, je weet wel, weet u, weet u wel, u weet wel, snap je, snapt u
        begrijp je, begrijpt u, als je begrijpt wat ik bedoel, als je snapt wat ik bedoel, snap je wat ik bedoel
        begrijp je wat ik bedoel, als het ware, om het zo maar te zeggen, om het zo te zeggen, om het maar zo te zeggen
        hoe zal ik het zeggen, hoe zeg je dat, hoe moet ik het zeggen, hoe noem je dat, hoe heet het, hoe heet dat
        laat ik zeggen, laat ik het zo zeggen, laten we zeggen, laten we het zo zeggen, ik bedoel, hè, hé, he, en zo
        en zo verder, enzovoort, enzovoorts, en dat soort dingen, en dat soort zaken, en van die dingen, en weet ik veel
        en weet ik wat, en noem maar op, noem maar op, en alles, nou ja, eerlijk gezegd, om eerlijk te zijn, zoals gezegd
        zal ik maar zeggen, ik zeg maar wat, ik noem maar wat, kijk
        """
    ),
    openers=words("ja jaja jawel nou dus en oké okee oke okay ok goed oh o ah ach tja hm mm kijk"),
    stop=words(
        """
        'k 'm 'n 's 't aan aantal ach af ah al alle alleen allemaal alles als altijd ander andere anders beetje begin begon
        ben bent beter bij bijna bijvoorbeeld bijzonder binnen bleef blijf blijft blijven boven buiten d'r daar daaraan
        daarbij daardoor daarin daarmee daarna daarnaast daarom daarop daarover daarvan daarvoor dacht dag dagen dan dat de
        deed den denk denken denkt deze dezelfde die ding dingen dit doe doen doet door doordat dus echt eeh een eens eerder
        eerst eerste eh ehh ehm ehmm eigen eigenlijk elk elkaar elke en enkel enkele er erg ergens euh euhm eum even evenmin
        ga gaan gaat gauw gedaan geen gegaan gegeven gehad gekomen gekregen geleden geloof gemaakt genoeg geval geven
        geweest gewoon geworden gezegd ging gingen goed goede graag groot grote had hadden heb hebben hebt heeft heel hele
        helemaal hem hen het hetzelfde hield hier hij hm hmm hoe hoor horen hou houden hun ieder iedere iedereen iemand iets
        ik ikzelf in is ja jaar jaja jaren jawel je jezelf jij jou jouw jullie kan keer kende kent kijk kijken klein kleine
        kom komen komt kon konden kreeg krijg krijgen krijgt kun kunnen kunt kwam laat laatste lang langer laten later leuk
        liet ligt lijkt m'n maak maakt maar maken manier me mee meer meest meestal mens mensen met meteen mezelf mhm mij
        mijn mijne mijzelf misschien mm mmm mocht moest moesten moet moeten mogelijk mogen na naar naast natuurlijk
        nauwelijks nee neem nemen nergens net niemand niet niets nieuw nieuwe niks nimmer noch nodig nog nooit nou nu o of
        ofzo oh ok okay oke okee oké om omdat omgaan onder ongeveer ons onszelf onze ook op opeens over overal paar per
        personen persoon plaats praten precies punt samen snel soms soort sta staan staat steeds stond stuk te tegen tijd
        tijdens tja toch toe toen tot tussen twee uh uhh uhm uhmm uit uur vaak van vanaf vandaag vanuit veel verder
        verschillende vind vinden vindt vond vonden voor vooral voordat vraag vrij waar waarbij waardoor waarin waarom
        waarop waarvan wanneer want waren was wat we weer weet weg wel welk welke werd werden weten wie wij wijzelf wil
        wilde willen wist woord word worden wordt wou z'n zaak zaken zat ze zeg zeggen zegt zei zeker zelf zelfs zich
        zichzelf zie zien ziet zij zijn zin zit zitten zo zo'n zoals zodat zoiets zonder zou zouden zulke
        """
    ),
    negators=words("niet nooit geen niets niks niemand zonder noch nergens nimmer nauwelijks evenmin"),
    false_negators=phrases(
        """
        niet waar, toch niet, niet enkel, niet in de laatste plaats, niet het minst, niet te vergeten, om niet te zeggen
        of niet, of niet dan, waarom niet, zonder twijfel, zonder meer, zonder weerga, geen wonder, niets dan
        niets anders dan
        """
    ),
    hedges=phrases(
        """
        misschien, wellicht, mogelijk, mogelijkerwijs, waarschijnlijk, vermoedelijk, blijkbaar, kennelijk, schijnbaar
        eventueel, denk ik, ik denk, dacht ik, ik dacht, ik geloof, geloof ik, ik vind, vind ik, ik vond, vond ik
        ik neem aan, neem ik aan, ik vermoed, vermoed ik, ik gok, gok ik, ik schat, schat ik, ik zou zeggen, zou ik zeggen
        ik zou denken, zou ik denken, ik heb het idee, ik heb het gevoel, ik weet niet of, ik ben niet zeker, niet zeker
        weet niet zeker, ik vraag me af, het lijkt, lijkt het, het leek, het lijkt erop, het leek alsof, het lijkt alsof
        het voelt alsof, het voelde alsof, volgens mij, naar mijn mening, voor zover ik weet, zover ik weet
        voor zover ik me herinner, als ik me goed herinner, als ik het goed heb, min of meer, tot op zekere hoogte
        in zekere zin, op een bepaalde manier, een beetje, beetje, enigszins, ofzo, of zo, of zoiets, of iets dergelijks
        of iets in die richting, kan zijn, zou kunnen, het zou kunnen, een soort van
        """
    ),
    modals=phrases(
        """
        kan, kun, kunt, kunnen, kon, konden, mag, mogen, mocht, mochten, moet, moeten, moest, moesten, zal, zult, zullen
        zou, zouden, wil, wilt, willen, wilde, wilden, wou, wouden, hoef, hoeft, hoeven, hoefde, hoefden, durf, durft
        durven, durfde, dien te, dient te, dienen te, in staat om, gedwongen om
        """
    ),
    quantities=phrases(
        """
        altijd, steeds, voortdurend, constant, de hele tijd, heel de tijd, continu, meestal, doorgaans, gewoonlijk
        normaal gesproken, vaak, dikwijls, geregeld, regelmatig, soms, af en toe, nu en dan, zo nu en dan, van tijd tot tijd
        een enkele keer, bij tijden, zelden, nooit, eenmaal, één keer, eén keer, een keer, tweemaal, twee keer, driemaal
        drie keer, een paar keer, meerdere keren, veel keren, iedere keer, elke keer, elke dag, iedere dag, elke week
        iedere week, elke maand, iedere maand, elk jaar, ieder jaar, elke nacht, elke avond, elke ochtend, ieder uur
        elk uur, om de dag, om de week, dagelijks, wekelijks, maandelijks, jaarlijks, dag in dag uit, per dag, per week
        per maand, per jaar, nul, één, eén, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien
        veertien, vijftien, zestien, zeventien, achttien, negentien, twintig, dertig, veertig, vijftig, zestig, zeventig
        tachtig, negentig, honderd, honderden, duizend, duizenden, miljoen, miljoenen, half, halve, helft, de helft
        anderhalf, anderhalve, kwart, derde deel, een derde, dubbel, dubbele, dozijn, tientallen, een paar, weinig, veel
        enkele, meerdere, beide, allebei, procent
        """
    ),
    first_person=words("ik 'k ikzelf me m'n mij mijn mijne mezelf mijzelf we wij ons onze onszelf wijzelf"),
    third_person={},
    hindering=words(
        """
        afgewezen afwijzing agressie agressief alleen angst angsten angstig bang bange bedreigd bedreigend bedreiging
        beklemmend belachelijk belast belasting belemmerd belemmering belemmeringen belemmert beschaamd beschadigd
        beschuldigd bezorgd bezwaar boos boosheid boze conflict conflicten crisis depressie depressief depressieve dom
        doodmoe druk eenzaam eenzaamheid eenzame eng erger ergst ergste fout fouten frustratie frustraties frustrerend
        gebrek gedoe gedwongen gefrustreerd gekwetst gemist gepest gespannen gestraft gestresst gestrest gevaar gevaarlijk
        geweigerd geweld geïrriteerd geïsoleerd haat haatte hekel hinder hopeloos huilde huilen hulpeloos ingewikkeld
        irritant irritatie isolement jammer kapot klaagde klachten klagen klote kut kwaad kwetsbaar kwetsend kwijt
        kwijtgeraakt last lastig lastige lastiger leed lijden machteloos machteloosheid misbruik misbruikt mislukking
        mislukt mislukte moe moeilijk moeilijke moeilijker moeilijkheden moeite nachtmerrie negatief negatieve nerveus nooit
        obstakel ondraaglijk oneerlijk ongelijk ongelukkig ongemakkelijk ongerust onmacht onmogelijk onrust onrustig
        onterecht onveilig onveiligheid onzeker onzekerheid opgegeven opgelegd opgesloten opgeven overbelast overweldigd
        overweldigend paniek pest pesten pijn pijnlijk pijnlijke probleem problemen ruzie ruzies saai schaamde schaamt
        schaamte schade schadelijk schrik schrok schuld schuldgevoel schuldig slecht slechte slechter slechtst spanning
        spijt stigma straf stress stressvol strijd tegenslag tegenwerking tekort teleurgesteld teleurstellend teleurstelling
        terugval trauma traumatisch triest uitgeput uitgesloten uitsluiting uitzichtloos vastgelopen vastlopen verdriet
        verdrietig verlaten verlies verloor verloren vermeden vermijden vermoeid vermoeiend vernederd vernederend
        verschrikkelijk verslaafd verslaving verstoten vervelend vervelende verwaarloosd verward verwarrend verwijt
        verwijten vooroordeel vooroordelen vreselijk waardeloos wanhoop wanhopig wantrouwen weigerde weigeren weigert woede
        woedend zenuwachtig ziek zieke ziekte zorgwekkend zwaar zwaarder zwak zwakke zware
        """
    ),
    supporting=words(
        """
        aangemoedigd aangenaam aanmoediging aardig aardige acceptatie accepteren behulpzaam behulpzame bemoedigend beste
        beter betere betrokken betrokkenheid betrouwbaar bevrijd bevrijdend blij blije comfortabel dankbaar dapper doel
        duidelijk duidelijkheid durfde eerlijk eerlijkheid effectief energie enthousiast erkend erkenning fijn fijne fijner
        flexibel gaaf geaccepteerd geborgen geduld geduldig geholpen gehoord gelachen geleerd gelijkwaardig geluk gelukkig
        gelukkige gelukkiger gelukt gemak gemakkelijk gemakkelijker gemotiveerd genieten genoot genoten gerespecteerd gerust
        gerustgesteld geruststellend gesterkt gesteund gewaardeerd gezellig gezelligheid gezien gezond gezonder geïnspireerd
        goed goede groei groeide groeien handig heerlijk helpen helpt herstel hersteld herstellen hielp hielpen hoop hoopte
        hoopvol hulp inspiratie inspirerend interessant interesse kans kansen kracht krachtig lachen lachte leerde leerzaam
        lekker leuk leuke leuker lief liefde liefdevol lieve luisterde luisteren luistert lukt lukte makkelijk makkelijke
        makkelijker meegedacht meelevend mogelijkheden mogelijkheid mooi mooie motivatie motiverend nuttig nuttige
        ondersteund ondersteunen ondersteunend ondersteuning open openheid opgelost opgelucht oplossing oplossingen
        opluchting optimistisch passend plezier plezierig positief positieve prettig prettige respect respectvol ruimte rust
        rustig rustige rustiger saamhorigheid samen samenwerking stabiel sterk sterke sterker steun steunde steunen steunt
        succes tevreden toekomst troost trots trouw veilig veilige veiliger veiligheid verbeterd verbeterde verbetering
        verbinding verbonden verbondenheid vertrouwd vertrouwde vertrouwen voldoening voordeel vooruitgang vreugde vriend
        vriendelijk vriendelijke vrienden vriendschap vrij vrijheid waardering waardevol waardevolle warm warme warmte
        welkom werkt werkte zekerheid zelfstandig zelfvertrouwen zin zinvol zorgzaam
        """
    ),
    clause_markers=phrases(
        """
        maar, want, omdat, doordat, dus, zodat, hoewel, ook al, terwijl, toen, en toen, wanneer, als, nadat, voordat, tenzij
        behalve, behalve dat, sinds, aangezien, daarom, daardoor, tegelijkertijd, tegelijk, anders, in plaats daarvan
        in plaats van, aan de andere kant, daarentegen, echter, ondanks, ondanks dat, en dan, en daarom, en dus, maar toen
        maar dan, zolang, zodra, totdat, voor het geval, liever dan, alsof, dat wil zeggen, bovendien, waardoor, vandaar dat
        of anders, en op een gegeven moment, uiteindelijk
        """
    ),
    time_shifts=phrases(
        """
        daarna, nadien, erna, vervolgens, later, later pas, naderhand, achteraf, nu, tegenwoordig, vandaag, vandaag de dag
        op dit moment, momenteel, toen, toentertijd, in die tijd, destijds, in het begin, aanvankelijk, om te beginnen
        eerst, voorheen, daarvoor, vroeger, eerder, voordien, sindsdien, sinds die tijd, vanaf dat moment, vanaf toen
        en toen, en dan, de volgende dag, de dag erna, de week erna, de volgende keer, op een gegeven moment, uiteindelijk
        ten slotte, tenslotte, tot slot, eindelijk, onlangs, laatst, de laatste tijd, ondertussen, intussen, inmiddels
        binnenkort, straks, na verloop van tijd, met de tijd, langzamerhand, geleidelijk, plotseling, plots, opeens, ineens
        lang geleden, jaren geleden, jaar geleden, maanden geleden, weken geleden, geleden, vorig jaar, vorige maand
        vorige week, gisteren, vorige keer, toen ik, als kind, als kleine, in mijn jeugd, op een dag, tot nu toe
        tot dan toe, voortaan, in de toekomst
        """
    ),
    small_talk=phrases(
        """
        hallo, hoi, hai, goedemorgen, goedemiddag, goedenavond, goeiemorgen, goeiemiddag, hoe gaat het, hoe gaat het met je
        hoe gaat het met u, alles goed, leuk je te ontmoeten, leuk om je te ontmoeten, aangenaam kennis te maken, dank je
        dank u, dank je wel, dank u wel, dankjewel, dankuwel, bedankt, heel erg bedankt, hartelijk dank, heel veel dank
        bedankt voor je komst, bedankt voor je tijd, bedankt voor uw tijd, fijn dat je mee wilt doen
        fijn dat u mee wilt doen, graag gedaan, alsjeblieft, alstublieft, kun je me horen, kunt u me horen, hoor je me
        hoort u mij, ik hoor je, ik kan je horen, kun je me zien, zie je mijn scherm, je staat op mute, u staat op mute
        je staat gedempt, de microfoon, slechte verbinding, geluidsopname, de opname, neemt hij op, neemt ie op
        loopt de opname, staat hij aan, staat ie aan, ik zet de opname, zet de recorder, recorder aan, recorder uit
        opname starten, opname stoppen, toestemmingsformulier, het formulier tekenen, voordat we beginnen, voor we beginnen
        zullen we beginnen, dan beginnen we, dan gaan we beginnen, ben je er klaar voor, bent u er klaar voor, wil je koffie
        wilt u koffie, wil je thee, wilt u thee, wil je water, kopje koffie, kopje thee, glaasje water, ga zitten
        gaat u zitten, neem plaats, neemt u plaats, pardon, gezondheid, tot ziens, tot straks, tot later, doei, doeg
        dag hoor, houdoe, fijne dag, prettige dag, fijn weekend, prettig weekend, fijne dag nog, beterschap, succes ermee
        dat waren mijn vragen, dat was mijn laatste vraag, dat waren alle vragen
        """
    ),
    question_words=phrases(
        "wat, wie, wiens, waar, waarheen, waarvandaan, wanneer, waarom, hoe, hoezo, hoeveel, welk, welke, waarmee, waarvoor"
    ),
    tag_questions=phrases(
        """
        toch?, hè?, hé?, he?, niet?, niet waar?, nietwaar?, of niet?, of niet dan?, toch niet?, is het niet?, ja?, nee?
        oké?, ok?, okay?, of?, weet je?, weet je wel?, weet u?, snap je?, snapt u?, begrijp je?, begrijpt u?, ja toch?
        snap je wat ik bedoel?
        """
    ),
    abbreviations=phrases(
        ABBREVIATIONS
        + """
        bijv., bv., b.v., d.w.z., dwz., m.b.t., o.a., p.g.a., i.v.m., t.a.v., t.o.v., n.a.v., a.h.w., m.a.w., d.m.v., t.g.v.
        drs., mr., mevr., mw., dhr., ir., ing., nr., nrs., blz., evt., resp., incl., excl., o.m., m.n., m.i., m.u.v., zgn.
        z.g., zogen., i.p.v., i.o.m., i.h.k.v., i.t.t., i.h.a., i.c., a.u.b., s.v.p., tel., st., vgl., z.s.m., gem., p.p.
        p., jr., sr., t.w., v.a., h.b.o., m.b.o., v.w.o., t.b.v., t.n.v., n.v.t., afd.
        """
    ),
    factual_question=phrases(
        """
        hoe lang ben, hoe lang bent, hoe lang heb, hoe lang hebt, hoe lang heeft, hoe lang was, hoe lang werk, hoelang
        hoe oud ben, hoe oud bent, hoe oud was, hoe oud is, hoeveel, hoe ver, wanneer ben je begonnen
        wanneer bent u begonnen, wanneer begon je, wanneer bent u gestart, wanneer ben je gestart, wanneer ben je verhuisd
        wanneer was dat, wanneer ben je geboren, wanneer bent u geboren, wanneer kreeg je, wanneer kreeg u, welk jaar
        welke maand, welke datum, welke leeftijd, wat is je leeftijd, wat is uw leeftijd, wat voor werk
        wat doe je voor werk, wat doet u voor werk, wat is je baan, wat is je beroep, wat is uw beroep, wat is je functie
        wat is uw functie, wat is je rol, wat is uw rol, wat is je opleiding, wat is uw opleiding, welke opleiding
        wat heb je gestudeerd, wat heeft u gestudeerd, wat is je achtergrond, wat is uw achtergrond, hoe heet je, hoe heet u
        wat is je naam, wat is uw naam, wat is je diagnose, wat is uw diagnose, welke diagnose, welke medicatie
        welke medicijnen, waar woon je, waar woont u, waar woonde je, waar woonde u, waar werk je, waar werkt u
        waar kom je vandaan, waar komt u vandaan, waar ben je geboren, waar bent u geboren, waar ben je opgegroeid
        waar bent u opgegroeid, met wie woon je, met wie woont u, woon je alleen, woont u alleen, woon je samen
        woont u samen, heb je kinderen, heeft u kinderen, ben je getrouwd, bent u getrouwd, werk je fulltime
        werkt u fulltime, bent u gepensioneerd, welk ziekenhuis, welke afdeling, welke school, burgerlijke staat
        kun je jezelf voorstellen, kunt u zich voorstellen, wil je je even voorstellen
        """
    ),
    inaudible=phrases(
        INAUDIBLE
        + """
        , onverstaanbaar, niet verstaanbaar, niet te verstaan, slecht verstaanbaar, onhoorbaar, niet hoorbaar, onduidelijk
        ntv, ntvb, door elkaar, praten door elkaar, praat door elkaar, overlappend, overlappende spraak, geluid valt weg
        geen geluid
        """
    ),
    interviewer_labels=INTERVIEWER_LABELS | words("interviewster onderzoeker gespreksleider moderatoren vragensteller"),
    participant_labels=PARTICIPANT_LABELS | words("deelnemer geïnterviewde respondente cliënt patiënt d g c"),
    reasons={
        "small talk": "praatje",
        "back-channel": "luisterrespons",
        "not about the aim": "gaat niet over het doel van het onderzoek",
        "facts": "antwoordt op een vraag naar feiten",
        "inaudible": "onverstaanbaar",
        "unit deleted": "betekeniseenheid met de hand verwijderd",
        "not used": "niet gebruikt in een betekeniseenheid",
    },
    left_out={
        "fragment": "te kort om op zichzelf iets te zeggen",
        "inaudible": "slechts de helft is verstaanbaar",
        "opposite": "zegt het tegendeel van de zin die er het dichtst bij ligt, en er is geen plaats voor een eigen zin",
        "full": "er is geen plaats meer binnen de lengte van het kunstmatige citaat",
    },
    frames={
        "impression_only": "In het enige interview wordt gesproken over {name}, met woorden als {terms}.",
        "impression_one": "In één van de {total} interviews wordt gesproken over {name}, met woorden als {terms}.",
        "impression_many": "In {count_word} van de {total} interviews wordt gesproken over {name}, met woorden als {terms}.",
        "impression_all": "In elk van de {total} interviews wordt gesproken over {name}, met woorden als {terms}.",
        "group_about": "Wat er wordt gezegd over {names}",
        "subgroup_about": "Wat er wordt gezegd over {name}, onder {group}",
        "illustration_central": "het dichtst bij het geheel van de subgroep, in de woorden van één deelnemer",
        "illustration_voice": "de woorden van een deelnemer die nog niet is geciteerd",
        "illustration_only": "de enige eenheid van de subgroep die lang genoeg is om te citeren",
        "illustration_short": "geen eenheid van de subgroep telt {shortest} tot {longest} woorden; deze komt er het dichtst bij",
        "heading_one": "{name}: {first}",
        "heading_two": "{name}: {first} en {second}",
        "claim_all": "Alle deelnemers spraken over {name}, met woorden als {terms}.",
        "claim_most": "De meeste deelnemers spraken over {name}, met woorden als {terms}.",
        "claim_several": "Meerdere deelnemers spraken over {name}, met woorden als {terms}.",
        "claim_some": "Sommige deelnemers spraken over {name}, met woorden als {terms}.",
        "claim_one": "Eén deelnemer sprak over {name}, met woorden als {terms}.",
        "claim_bare_all": "Alle deelnemers spraken over {name}.",
        "claim_bare_most": "De meeste deelnemers spraken over {name}.",
        "claim_bare_several": "Meerdere deelnemers spraken over {name}.",
        "claim_bare_some": "Sommige deelnemers spraken over {name}.",
        "claim_bare_one": "Eén deelnemer sprak over {name}.",
        "detail_all": "Alle deelnemers vertelden ook over {phrase}.",
        "detail_most": "De meeste deelnemers vertelden ook over {phrase}.",
        "detail_several": "Meerdere deelnemers vertelden ook over {phrase}.",
        "detail_some": "Sommige deelnemers vertelden ook over {phrase}.",
        "detail_one": "Eén deelnemer vertelde ook over {phrase}.",
        "contrast_all": "Daartegenover spraken alle deelnemers over {phrase}.",
        "contrast_most": "Daartegenover spraken de meeste deelnemers over {phrase}.",
        "contrast_several": "Daartegenover spraken meerdere deelnemers over {phrase}.",
        "contrast_some": "Daartegenover spraken sommige deelnemers over {phrase}.",
        "contrast_one": "Daartegenover sprak één deelnemer over {phrase}.",
    },
    quantifiers={
        "all": "Alle deelnemers",
        "most": "De meeste deelnemers",
        "several": "Meerdere deelnemers",
        "some": "Sommige deelnemers",
        "one": "Eén deelnemer",
    },
    and_word="en",
    count_words=("één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
)
