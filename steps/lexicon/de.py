"""German."""

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
    language="de",
    back_channels=phrases(
        BACK_CHANNELS
        + """
        ja, ja ja, jaja, joa, jo, jup, jep, jawohl, ja genau, genau, ganz genau, genau so, richtig, ja richtig, ganz richtig
        stimmt, ja stimmt, das stimmt, das ist richtig, das ist wahr, wahr, klar, ja klar, ganz klar, na klar, alles klar
        ja gut, gut, sehr gut, na gut, okay gut, ja okay, okay ja, ach so, achso, ach ja, ach, ah ja, aha ja, ah okay
        ach okay, oh ja, eben, ja eben, natürlich, ja natürlich, selbstverständlich, sicher, ja sicher, bestimmt, absolut
        auf jeden fall, total, voll, verstehe, ich verstehe, ja verstehe, das verstehe ich, versteh ich, ja versteh ich
        verstanden, nachvollziehbar, kann ich verstehen, das kann ich verstehen, kann ich nachvollziehen
        kann ich mir vorstellen, das kann ich mir vorstellen, schön, wie schön, sehr schön, super, toll, prima, perfekt
        wunderbar, spannend, interessant, sehr interessant, wahnsinn, krass, wow, echt, ach echt, wirklich, ach wirklich
        so so, tja, na ja, naja, puh, ui, oje, oh je, oh gott, ich weiß, mm ja, ja mm, hm ja, ja hm
        """
    ),
    fillers=FILLERS | words("äh ähm ähh ähhm äähm öh öhm hmm hmhm mhm eehm"),
    filler_phrases=phrases(
        """
        weißt du, weisst du, weißte, wissen sie, wie sie wissen, verstehst du, verstehste, verstehen sie, wenn du verstehst
        wenn sie verstehen, wenn du verstehst was ich meine, wenn sie verstehen was ich meine, verstehst du was ich meine
        sozusagen, quasi, halt, gell, ne, also, irgendwie, sag ich mal, sage ich mal, sag ich jetzt mal, sage ich jetzt mal
        ich sag mal, ich sage mal, ich sag jetzt mal, sagen wir, sagen wir mal, sagen wir so, sagen wir mal so
        ich sag mal so, sag ich mal so, wie soll ich sagen, wie soll ich das sagen, wie sagt man, wie sagt man so schön
        wie sagt man das, wie nennt man das, wie heißt das, ich meine, ich mein, wie gesagt, na ja, naja, und so
        und so weiter, und so fort, und so weiter und so fort, und so was, und sowas, und solche sachen, und so sachen
        und was weiß ich, was weiß ich, und alles, und das alles, und pipapo, ehrlich gesagt, um ehrlich zu sein
        muss ich sagen, muss ich ehrlich sagen, wenn man so will, wenn man so sagen will, in anführungszeichen
        in anführungsstrichen
        """
    ),
    openers=words("ja jaja joa jo also und okay ok na naja gut so ach ah oh hm mm genau"),
    stop=words(
        """
        ab aber ach ah alle allem allen aller alles als also am an ander andere anderen anderer anderes anders auch auf aus
        bei beide beiden beim beispiel bekam bekommen bekommt bereits besonders besser bestimmt bestimmte bevor bin bis
        bisschen bist bitte bleiben bleibt blieb brauche brauchen braucht da dabei dachte dadurch dafür dagegen daher dahin
        damals damit danach daneben dann daran darauf daraus darf darin darum darunter darüber das dass davon davor dazu
        dein deine deinem deinen deiner dem den denen denke denken denkt denn der deren des deshalb dessen deswegen dich die
        dies diese diesem diesen dieser dieses ding dinge dingen dinger dir doch dort du durch durfte dürfen eben echt eehm
        eher ehm eigene eigenen eigentlich ein eine einem einen einer eines einfach einige einigen einiges einmal einzige
        ende entweder er erst erste ersten erstmal es etwa etwas euch euer eure fall fand fange finde finden findet fing
        frage früher für gab gab's gang ganz ganze ganzen gar geben gefühl gegangen gegeben gegen gehabt gehen geht gekommen
        gemacht genau genug gerade gern gerne gesagt gesehen gewesen gewisse geworden gibt gibt's ging glaub glaube gleich
        groß große großen gut gute guten hab habe haben halt hast hat hatte hatten hauptsache heißt her heute hier hierher
        hin hinter hm hmhm hmm hätte hätten höre ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins irgendein
        irgendeine irgendwann irgendwas irgendwie irgendwo ist ja jahr jahre jahren jaja je jede jedem jeden jeder jedes
        jemand jetzt jeweils jo joa kam kann kannst kaum kein keine keinem keinen keiner keinerlei keines keinesfalls
        keineswegs keins klar klein kleine komme kommen kommt komplett konnte konnten kriege kriegen kriegt kurz können
        könnte könnten lang lange lassen laut leben leute leuten lief liegt lässt mach mache machen macht machte mag mal man
        manche manchmal mehr mein meine meinem meinen meiner meines meins meinte meist meisten mensch menschen merke mhm
        mich mir mit mm mmm morgen muss musste mussten möchte mögen möglich müssen na nach nachdem nachher naja natürlich
        neben nehmen nein net neu neue neuen nich nicht nichts nie niemals niemand niemandem niemanden nimmer nimmt nirgends
        nirgendwo nix noch nochmal nun nur nächste nämlich ob oben obwohl oder oh ohne ok okay ort paar person personen
        punkt quasi raus recht reden richtig rum rüber sache sachen sag sage sagen sagt sagte sah schnell schon sehe sehen
        sehr sei seid sein seine seinem seinen seiner seit selber selbst sich sicher sie sieht sind so sobald sogar solche
        solchen soll sollen sollte sollten somit sondern sonst sowas soweit sowie sozusagen spreche später stand stehen
        steht stelle stellen stunde stück tag tage tagen tat teil total tue tun tut uhm um und uns unser unsere unserem
        unseren unserer unseres unsre unter viel viele vielen vielleicht voll vom von vor vorher wann war waren warum was
        weder weg wegen weil weise weiter weitere weiß welche welchem welchen welcher welches wenig wenigstens wenn wer
        werde werden wie wieder wieso will wir wird wirklich wissen wo wobei woche wochen wohl wollen wollte wollten worden
        wort wurde wurden wusste wäre würde würden zeit zeiten ziemlich zu zum zur zurück zusammen zwar zwei zwischen äh ähh
        ähhm ähm äähm öh öhm über überall überhaupt
        """
    ),
    negators=words(
        """
        kaum kein keine keinem keinen keiner keinerlei keines keinesfalls keineswegs keins net nich nicht nichts nie niemals
        niemand niemandem niemanden nimmer nirgends nirgendwo nix ohne weder
        """
    ),
    false_negators=phrases(
        """
        nicht wahr, nicht nur, nicht bloß, nicht zuletzt, nicht zu vergessen, oder nicht, warum nicht, wieso nicht
        ohne zweifel, ohne weiteres, ohne frage, kein wunder, keine frage, nichts als, nichts anderes als, um nicht zu sagen
        ist es nicht so
        """
    ),
    hedges=phrases(
        """
        vielleicht, eventuell, möglicherweise, womöglich, wahrscheinlich, vermutlich, wohl, anscheinend, scheinbar, offenbar
        angeblich, voraussichtlich, gegebenenfalls, ich glaube, glaube ich, ich glaub, glaub ich, ich glaubte, ich denke
        denke ich, ich denk, denk ich, ich dachte, dachte ich, ich finde, finde ich, ich find, find ich, ich fand, fand ich
        ich nehme an, nehme ich an, ich vermute, vermute ich, ich schätze, schätze ich, schätz ich, ich würde sagen
        würde ich sagen, würd ich sagen, ich würde meinen, ich bin nicht sicher, bin nicht sicher, bin mir nicht sicher
        nicht ganz sicher, ich weiß nicht ob, ich frage mich, es scheint, scheint mir, schien, kommt mir vor, kam mir vor
        sieht so aus, sah so aus, fühlt sich an wie, fühlte sich an wie, meiner meinung nach, meines erachtens
        meines wissens, soweit ich weiß, soviel ich weiß, soweit ich mich erinnere, wenn ich mich recht erinnere
        wenn ich mich richtig erinnere, mehr oder weniger, einigermaßen, bis zu einem gewissen grad, gewissermaßen
        in gewisser weise, ein bisschen, bisschen, ein wenig, oder so, oder sowas, oder so was, oder so ähnlich
        oder so etwas, kann sein, könnte sein, mag sein, eine art
        """
    ),
    modals=phrases(
        """
        kann, kannst, können, könnt, konnte, konnten, könnte, könnten, darf, darfst, dürfen, dürft, durfte, durften, dürfte
        dürften, muss, musst, müssen, müsst, musste, mussten, müsste, müssten, soll, sollst, sollen, sollt, sollte, sollten
        will, willst, wollen, wollt, wollte, wollten, mag, magst, mögen, mochte, mochten, möchte, möchten, würde, würden
        brauche, brauchen, braucht, brauchte, imstande, in der lage, gezwungen
        """
    ),
    quantities=phrases(
        """
        immer, stets, ständig, dauernd, andauernd, permanent, die ganze zeit, meistens, meist, normalerweise, gewöhnlich
        in der regel, oft, öfter, öfters, häufig, regelmäßig, manchmal, gelegentlich, hin und wieder, ab und zu, ab und an
        mitunter, von zeit zu zeit, hier und da, bisweilen, zeitweise, selten, nie, niemals, einmal, ein mal, zweimal
        zwei mal, dreimal, drei mal, viermal, fünfmal, zehnmal, mehrmals, mehrfach, ein paar mal, ein paarmal, viele male
        jedes mal, jedesmal, jeden tag, jede woche, jeden monat, jedes jahr, jede nacht, jeden abend, jeden morgen
        jede stunde, alle zwei tage, alle zwei wochen, täglich, wöchentlich, monatlich, jährlich, stündlich, tag für tag
        am tag, pro tag, in der woche, pro woche, im monat, pro monat, im jahr, pro jahr, null, eins, zwei, drei, vier, fünf
        sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn
        zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig, hundert, hunderte, tausend, tausende
        million, millionen, halb, halbe, halben, halbes, hälfte, anderthalb, eineinhalb, viertel, drittel, doppelt, doppelte
        dutzend, dutzende, ein paar, wenige, viele, mehrere, einige, beide, prozent
        """
    ),
    first_person=words(
        """
        ich mein meine meinem meinen meiner meines meins mich mir uns unser unsere unserem unseren unserer unseres unsre wir
        """
    ),
    third_person={},
    hindering=words(
        """
        abgelehnt abgewiesen abhängig abhängigkeit ablehnung aggressiv allein alleine anfeindung angst anstrengend
        arbeitslos aufgeben aufgegeben ausgegrenzt ausgeliefert ausgeschlossen ausgrenzung barriere barrieren bedrohlich
        bedroht bedrohung bedrückend behindert belastend belastet belastung belastungen beschissen beschwerden beschämend
        besorgt blöd böse chaos depression depressionen depressiv deprimierend deprimiert diskriminiert druck dumm einsam
        einsamkeit ekel elend entmutigt entsetzlich entsetzt enttäuschend enttäuscht enttäuschung erniedrigend erniedrigt
        erschreckend erschrocken erschöpft erschöpfung falsch fehler fehlt fehlte feindlich frust frustration frustrierend
        frustriert furcht furchtbar gefahr gefährlich gehasst gelitten genervt gescheitert gestresst gestritten gewalt
        gezwungen grauenhaft grausam hass hasse heikel hemmung hilflos hilflosigkeit hindernis hindernisse hindert
        hoffnungslos ignoriert isolation isoliert kampf kaputt katastrophe klage klagen kompliziert konflikt konflikte krank
        krankheit krise kritik kritisiert kränkend kummer kämpfe kämpfen langweilig leid leiden leider leidet litt lügen
        machtlos mangel missbrauch misserfolg misstrauen misstrauisch missverstanden mist mobbing müde mühsam nachteil
        negativ negative nervig nervt nervös nie niedergeschlagen notlage ohnmacht ohnmächtig panik peinlich problem
        problematisch probleme problemen qual quälend ratlos rückfall rückfällig rückschlag sauer schaden scham scheitern
        scheiße schlecht schlechte schlechter schlimm schlimme schlimmer schlimmste schmerz schmerzen schmerzhaft schock
        schrecklich schuld schuldgefühle schuldig schwach schwer schwere schwerer schwierig schwierige schwieriger
        schwierigkeit schwierigkeiten schädlich schäme schämte sorge sorgen stigma strafe streit stress stressig sucht
        süchtig trauer trauma traumatisch traurig tränen umständlich unangenehm unfair ungerecht unglücklich unmöglich
        unruhe unruhig unsicher unsicherheit unzufrieden verachtet verboten verlassen verletzend verletzt verlieren verlor
        verloren verlust vermeiden vermieden vernachlässigt verraten versagt verschlechtert verweigert verwirrend verwirrt
        verzweifelt verzweiflung verängstigt vorurteil vorurteile vorwurf vorwürfe wehgetan weigerte weinen weinte wertlos
        wut wütend zerstört zwang zweifel ängste ängstlich ärger ärgerlich ärgert überfordert überforderung überwältigend
        """
    ),
    supporting=words(
        """
        akzeptanz akzeptiert anerkannt anerkennung angenehm angenommen aufgehoben aufgenommen ausgeglichen befreiend befreit
        begeistert begleitet beruhigend beruhigt besser bessere beste besten bestärkt chance chancen dankbar dankbarkeit
        dazugehören ehrlich ehrlichkeit einbezogen einfacher energie entlastend entlastet entspannend entspannt erfolg
        erfolgreich erfreulich erfüllend erfüllt erholt erleichternd erleichtert erleichterung ermutigend ermutigt
        ermutigung fair fantastisch flexibel frei freiheit freiwillig freude freue freund freunde freundin freundlich
        freundschaft freut frieden froh fröhlich fürsorge geborgen geborgenheit geduld geduldig gefreut gefördert geglückt
        geheilt geholfen gelacht gelernt geliebt gelungen gelöst gemeinsam gemeinschaft gemütlich gerecht geschafft
        geschätzt geschützt gestärkt gesund gesünder glück glücklich glücklicher großartig gut gute guten gutes günstig half
        halfen heilsam helfen herzlich hilfe hilfreich hilfreiche hilft hoffe hoffen hoffnung hoffnungsvoll hoffte humor
        inspirierend inspiriert interessant interessiert klappt klappte konstruktiv kraft kräfte lachen lachte leicht
        leichter lerne lernen lernte lieb liebe liebevoll locker lust lösung lösungen miteinander motivation motivierend
        motiviert mut mutig möglichkeit möglichkeiten nah nett nette nähe nützlich offen offenheit optimistisch perfekt
        positiv positive praktisch respekt respektiert respektvoll ruhe ruhig ruhiger schaffe schaffen schutz schön schöne
        schöner selbstbewusst selbstbewusstsein selbstständig selbstvertrauen sicher sichere sicherer sicherheit sinn
        sinnvoll solidarität spaß stabil stabilität stark starke stolz stärke stärker super toll tolle trost unabhängig
        unterstützen unterstützend unterstützt unterstützte unterstützung verbessert verbesserung verbunden verbundenheit
        verlässlich verstanden verständnis verständnisvoll vertraue vertrauen vertraut vorankommen vorteil vorteile wachsen
        warm wertgeschätzt wertschätzung wertvoll willkommen wohlbefinden wohlfühlen wunderbar wärme zufrieden zugehörig
        zugehörigkeit zugehört zuhause zuhören zukunft zusammenhalt zuverlässig zuversicht zuversichtlich überzeugt
        """
    ),
    clause_markers=phrases(
        """
        aber, weil, denn, so dass, sodass, damit, obwohl, obgleich, auch wenn, selbst wenn, während, als, wenn, bevor
        nachdem, falls, sofern, es sei denn, außer, außer dass, abgesehen davon, seit, seitdem, da, deshalb, deswegen, darum
        daher, trotzdem, dennoch, gleichzeitig, sonst, ansonsten, stattdessen, anstatt, statt, auf der anderen seite
        andererseits, einerseits, hingegen, dagegen, jedoch, allerdings, und dann, und da, und deshalb, und deswegen
        aber dann, aber da, solange, sobald, bis dann, für den fall, als ob, das heißt, außerdem, wobei, dann, wodurch
        weshalb
        """
    ),
    time_shifts=phrases(
        """
        danach, nachher, hinterher, anschließend, im anschluss, später, später dann, irgendwann, jetzt, nun, heutzutage
        heute, derzeit, zurzeit, zur zeit, momentan, im moment, im augenblick, damals, in der zeit, zu der zeit
        zu dieser zeit, am anfang, anfangs, zu beginn, zunächst, zuerst, erst, vorher, davor, früher, zuvor, seitdem
        seither, von da an, ab da, ab dann, dann, und dann, am nächsten tag, am tag danach, eine woche später
        in der woche darauf, das nächste mal, nächstes mal, am ende, zum schluss, schließlich, letztendlich, letztlich
        endlich, neulich, vor kurzem, in letzter zeit, inzwischen, mittlerweile, in der zwischenzeit, bald, mit der zeit
        allmählich, nach und nach, plötzlich, auf einmal, vor langer zeit, vor jahren, vor einigen jahren
        vor ein paar jahren, vor monaten, vor wochen, letztes jahr, letzten monat, letzte woche, gestern, letztes mal
        das letzte mal, als ich, als kind, in meiner kindheit, in meiner jugend, eines tages, bisher, bislang, bis jetzt
        in zukunft, künftig
        """
    ),
    small_talk=phrases(
        """
        hallo, hallöchen, guten morgen, guten tag, guten abend, grüß gott, grüezi, servus, moin, wie geht es ihnen
        wie geht es dir, wie geht's, freut mich, schön sie kennenzulernen, schön dich kennenzulernen, danke, danke schön
        dankeschön, danke sehr, vielen dank, herzlichen dank, besten dank, danke dass sie da sind, danke dass du da bist
        danke für ihre zeit, danke für deine zeit, danke für das gespräch, danke für das interview
        vielen dank für das gespräch, danke ihnen, danke dir, gern geschehen, gerne geschehen, bitte schön, bitteschön
        bitte sehr, keine ursache, hören sie mich, können sie mich hören, kannst du mich hören, hörst du mich, ich höre sie
        ich kann sie hören, ich höre dich, sehen sie mich, siehst du mich, sehen sie den bildschirm, sie sind stumm
        du bist stumm, stummgeschaltet, das mikrofon, schlechte verbindung, die verbindung, aufnahmegerät, tonaufnahme
        die aufnahme, läuft die aufnahme, läuft das, nimmt das auf, nimmt es auf, ich starte die aufnahme
        ich schalte die aufnahme, ich mache das gerät, schalte das gerät, einverständniserklärung, einwilligungserklärung
        das formular unterschreiben, bevor wir anfangen, bevor wir beginnen, bevor wir starten, können wir anfangen
        können wir beginnen, sollen wir anfangen, wollen wir anfangen, fangen wir an, dann fangen wir an, dann legen wir los
        sind sie bereit, bist du bereit, möchten sie kaffee, möchten sie wasser, möchtest du kaffee
        möchten sie etwas trinken, möchtest du etwas trinken, tasse kaffee, tasse tee, glas wasser, setzen sie sich
        nehmen sie platz, setz dich, gesundheit, auf wiedersehen, auf wiederhören, tschüss, tschüß, tschau, ciao, bis bald
        bis dann, schönen tag, schönen tag noch, einen schönen tag, schönes wochenende, schönen abend, gute besserung
        alles gute, viel erfolg, mach's gut, machen sie's gut, das waren meine fragen, das war meine letzte frage
        das waren alle fragen
        """
    ),
    question_words=phrases(
        """
        wer, wen, wem, wessen, was, wann, wo, wohin, woher, warum, wieso, weshalb, weswegen, wie, wie viel, wieviel
        wie viele, welche, welchem, welchen, welcher, welches, womit, wodurch, wofür, worüber, wozu, woran, worauf
        inwiefern, inwieweit, was für
        """
    ),
    tag_questions=phrases(
        """
        oder?, oder nicht?, nicht?, nicht wahr?, ne?, nä?, gell?, gelle?, gä?, wa?, ja?, nein?, stimmt's?, stimmt das?
        richtig?, okay?, ok?, weißt du?, weisst du?, weißte?, wissen sie?, verstehst du?, verstehen sie?, hm?, was?, woll?
        verstehst du was ich meine?, verstehen sie was ich meine?
        """
    ),
    abbreviations=phrases(
        ABBREVIATIONS
        + """
        z.b., z. b., d.h., d. h., u.a., u. a., u.ä., bzw., hr., fr., frl., nr., nrn., st., str., s., vgl., evtl., ggf.
        ggfs., inkl., exkl., bspw., sog., i.d.r., i. d. r., m.e., m. e., o.ä., z.t., z. t., v.a., v. a., tel., std., min.
        mio., mrd., geb., abs., allg., bes., jmd., s.o., s.u., u.u., dipl., ing., jh., jhd., jr., sr., med., psych., phil.
        abt., zzt., z.zt., i.s.v., i.v.m.
        """
    ),
    factual_question=phrases(
        """
        wie lange sind, wie lange haben, wie lange hast, wie lange bist, wie lange waren, wie lange warst
        wie lange arbeiten, wie lange arbeitest, wie lange leben, wie lange wohnen, seit wann, wie alt sind, wie alt bist
        wie alt waren, wie alt warst, wie alt ist, wie viele, wie viel, wieviel, wieviele, wie weit
        wann haben sie angefangen, wann hast du angefangen, wann haben sie begonnen, wann hast du begonnen, wann sind sie
        wann bist du, wann war das, wann wurden sie, wann wurde bei, welches jahr, in welchem jahr, welcher monat
        welches datum, was ist ihr alter, was machen sie beruflich, was machst du beruflich, was arbeiten sie
        was arbeitest du, was sind sie von beruf, was bist du von beruf, was ist ihr beruf, was ist dein beruf
        was ist ihre funktion, was ist ihre position, was ist ihre rolle, was ist deine rolle, was ist ihre ausbildung
        welche ausbildung, was haben sie studiert, was hast du studiert, was haben sie gelernt, wie heißen sie, wie heißt du
        wie ist ihr name, was ist ihre diagnose, welche diagnose, welche medikamente, welches medikament, wo wohnen sie
        wo wohnst du, wo leben sie, wo lebst du, wo haben sie gewohnt, wo hast du gewohnt, wo arbeiten sie, wo arbeitest du
        wo sind sie geboren, wo bist du geboren, wo sind sie aufgewachsen, wo bist du aufgewachsen, woher kommen sie
        woher kommst du, mit wem wohnen sie, mit wem leben sie, mit wem wohnst du, leben sie allein, wohnen sie allein
        wohnst du allein, haben sie kinder, hast du kinder, sind sie verheiratet, bist du verheiratet, sind sie berufstätig
        arbeiten sie vollzeit, sind sie in rente, welches krankenhaus, welche klinik, welche abteilung, welche station
        welche schule, familienstand, können sie sich kurz vorstellen, kannst du dich kurz vorstellen
        stellen sie sich bitte
        """
    ),
    inaudible=phrases(
        INAUDIBLE
        + """
        , unverständlich, unverst., unv., uv., nicht verständlich, nicht zu verstehen, akustisch unverständlich, undeutlich
        unklar, unhörbar, nicht hörbar, sprechen gleichzeitig, reden gleichzeitig, sprechen durcheinander
        reden durcheinander, gleichzeitiges sprechen, überlappend, überlappung, ton fällt aus, tonausfall, kein ton
        """
    ),
    interviewer_labels=INTERVIEWER_LABELS
    | words("interviewerin interviewende forscher forscherin moderatorin interviewleitung fragende f m"),
    participant_labels=PARTICIPANT_LABELS
    | words(
        "teilnehmer teilnehmerin teilnehmende befragte befragter interviewte interviewter informantin proband probandin b ip t tn"
    ),
    reasons={
        "small talk": "Smalltalk",
        "back-channel": "Hörersignal",
        "not about the aim": "betrifft nicht das Ziel der Studie",
        "facts": "beantwortet eine Frage nach Fakten",
        "inaudible": "unverständlich",
        "unit deleted": "Sinneinheit von Hand gelöscht",
        "not used": "in keiner Sinneinheit verwendet",
    },
    left_out={
        "fragment": "zu kurz, um für sich etwas auszusagen",
        "inaudible": "nur die Hälfte ist zu verstehen",
        "opposite": "sagt das Gegenteil des nächstliegenden Satzes, und für einen eigenen Satz ist kein Platz",
        "full": "innerhalb der Länge des künstlichen Zitats ist kein Platz mehr",
    },
    frames={
        "impression_only": "Im einzigen Interview kommt das Thema {name} zur Sprache, mit Worten wie {terms}.",
        "impression_one": "In einem von {total} Interviews kommt das Thema {name} zur Sprache, mit Worten wie {terms}.",
        "impression_many": "In {count_word} von {total} Interviews kommt das Thema {name} zur Sprache, mit Worten wie {terms}.",
        "impression_all": "In jedem der {total} Interviews kommt das Thema {name} zur Sprache, mit Worten wie {terms}.",
        "group_about": "Was hierzu gesagt wird: {names}",
        "subgroup_about": "Was zum Thema {name} gesagt wird, unter {group}",
        "illustration_central": "dem Ganzen der Untergruppe am nächsten, in den Worten einer teilnehmenden Person",
        "illustration_voice": "die Worte einer teilnehmenden Person, die noch nicht zitiert wurde",
        "illustration_only": "die einzige Einheit der Untergruppe, die lang genug für ein Zitat ist",
        "illustration_short": "keine Einheit der Untergruppe ist {shortest} bis {longest} Wörter lang; diese liegt am nächsten",
        "heading_one": "{name}: {first}",
        "heading_two": "{name}: {first} und {second}",
        "claim_all": "Alle Teilnehmenden sprachen über das Thema {name}, mit Worten wie {terms}.",
        "claim_most": "Die meisten Teilnehmenden sprachen über das Thema {name}, mit Worten wie {terms}.",
        "claim_several": "Mehrere Teilnehmende sprachen über das Thema {name}, mit Worten wie {terms}.",
        "claim_some": "Einige Teilnehmende sprachen über das Thema {name}, mit Worten wie {terms}.",
        "claim_one": "Eine teilnehmende Person sprach über das Thema {name}, mit Worten wie {terms}.",
        "claim_bare_all": "Alle Teilnehmenden sprachen über das Thema {name}.",
        "claim_bare_most": "Die meisten Teilnehmenden sprachen über das Thema {name}.",
        "claim_bare_several": "Mehrere Teilnehmende sprachen über das Thema {name}.",
        "claim_bare_some": "Einige Teilnehmende sprachen über das Thema {name}.",
        "claim_bare_one": "Eine teilnehmende Person sprach über das Thema {name}.",
        "detail_all": "Alle Teilnehmenden erwähnten auch Folgendes: {phrase}.",
        "detail_most": "Die meisten Teilnehmenden erwähnten auch Folgendes: {phrase}.",
        "detail_several": "Mehrere Teilnehmende erwähnten auch Folgendes: {phrase}.",
        "detail_some": "Einige Teilnehmende erwähnten auch Folgendes: {phrase}.",
        "detail_one": "Eine teilnehmende Person erwähnte auch Folgendes: {phrase}.",
        "contrast_all": "Im Gegensatz dazu erwähnten alle Teilnehmenden Folgendes: {phrase}.",
        "contrast_most": "Im Gegensatz dazu erwähnten die meisten Teilnehmenden Folgendes: {phrase}.",
        "contrast_several": "Im Gegensatz dazu erwähnten mehrere Teilnehmende Folgendes: {phrase}.",
        "contrast_some": "Im Gegensatz dazu erwähnten einige Teilnehmende Folgendes: {phrase}.",
        "contrast_one": "Im Gegensatz dazu erwähnte eine teilnehmende Person Folgendes: {phrase}.",
    },
    quantifiers={
        "all": "Alle Teilnehmenden",
        "most": "Die meisten Teilnehmenden",
        "several": "Mehrere Teilnehmende",
        "some": "Einige Teilnehmende",
        "one": "Eine teilnehmende Person",
    },
    and_word="und",
    count_words=("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
)
