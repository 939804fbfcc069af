"""French."""

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
    language="fr",
    back_channels=phrases(
        BACK_CHANNELS
        + """
        oui, oui oui, oui oui oui, ouais, ouais ouais, ouaip, mouais, oui voilà, voilà, ben oui, bah oui, bah ouais
        ben ouais, eh oui, ah oui, ah ouais, ah bon, ah d'accord, oh oui, d'accord, oui d'accord, ok d'accord, d'acc
        ça marche, entendu, très bien, bien, c'est bien, bon, bon d'accord, parfait, super, génial, formidable, excellent
        chouette, cool, top, intéressant, c'est intéressant, très intéressant, bien sûr, oui bien sûr, évidemment
        naturellement, certainement, tout à fait, oui tout à fait, absolument, exactement, oui exactement, exact
        c'est exact, précisément, effectivement, oui effectivement, en effet, c'est ça, oui c'est ça, c'est vrai
        oui c'est vrai, vrai, c'est clair, clair, c'est sûr, voilà c'est ça, je vois, oui je vois, je comprends
        oui je comprends, je comprends bien, compris, j'entends, j'imagine, oui j'imagine, je sais, vraiment, ah vraiment
        oh là là, oh la la, ah là là, waouh, wow, tiens, mince, eh ben, eh bien, ha, hum, hum hum, mm oui, oui mm
        mm d'accord
        """
    ),
    fillers=FILLERS | words("euh euhh heu euhm hum humm mhm"),
    filler_phrases=phrases(
        """
        tu vois, vous voyez, tu sais, vous savez, tu comprends, vous comprenez, si tu vois ce que je veux dire
        si vous voyez ce que je veux dire, tu vois ce que je veux dire, vous voyez ce que je veux dire, je veux dire
        j'veux dire, en fait, genre, quoi, disons, on va dire, on va dire ça comme ça, comment dire, comment dirais-je
        comment je peux dire, comment vous dire, comment te dire, comment ça s'appelle, si tu veux, si vous voulez
        pour ainsi dire, si je puis dire, si je peux dire, si on peut dire, voilà, bon, ben, bah, enfin, bref, hein, et tout
        et tout ça, et tout le reste, et tout le tralala, et tout le bazar, et cetera, etcetera, et ainsi de suite
        et compagnie, et des trucs comme ça, et des choses comme ça, des trucs comme ça, des choses comme ça
        entre guillemets, à vrai dire, franchement, honnêtement, pour être honnête, pour être franc, pour être franche
        pour tout vous dire, pour tout te dire, je dois dire, il faut dire, comme je disais, comme j'ai dit, comme on dit
        du coup
        """
    ),
    openers=words("oui ouais ben bah bon voilà enfin et alors donc ok okay d'accord ah oh eh hm mm"),
    stop=words(
        """
        a ah ai aie aimais ainsi ait aller alors après as assez au aucun aucune aucunement aujourd'hui auparavant aussi
        autant autre autres aux avaient avais avait avant avec avez avions avoir avons ayant bah beaucoup ben bien bon bonne
        bout c' c'est c'était car ce ceci cela celle celles celui certain certaine certaines certains ces cet cette ceux
        chacun chacune chaque chez chose choses ci combien comme comment contre coup cours côté d' d'abord d'accord dans de
        dedans dehors demande depuis dernier dernière derrière des deux devait devant devenir devenu devoir devrait dire dis
        disais disait disent dit dite dois doit doivent donc donne donner donné dont du due dès déjà eh ehm elle elles en
        encore enfin ensuite entre envers environ es est et eu euh euhh euhm eux exemple faire fais faisais faisait faisons
        fait fallait faut façon fera fin finalement fini fois font forcément fut genre gens grand grande gros grosse guère
        hein heu hier hm hmm homme hors hum humm ici idée il ils importe j' j'ai j'aimais j'aime j'aimerais j'arrivais
        j'arrive j'aurai j'aurais j'avais j'en j'sais j'suis j'y j'étais jamais je jour journée jours jusqu jusque juste l'
        la laisse laisser le lequel les leur leurs lieu loin lors lorsque lui là m' m'a m'avait m'ont ma maintenant mais
        malgré manière me mes met mettre mhm mien mienne miennes miens mieux mis mm mmm moi moi-même moins moment moments
        mon monde mot mots moyen même mêmes n' ne ni niveau nombreux non nos notamment notre nous nous-mêmes nouveau
        nouvelle nul nulle nullement nulles nuls nôtre nôtres oh ok okay on ont or ou ouais oui où par parce parfois parle
        parler parmi part partie partir partout pas passe passer passé pendant pensais pensait pense penser personne
        personnes petit petite petites petits peu peut peut-être peuvent peux plein plupart plus plusieurs plutôt point pour
        pourquoi pourrait pouvait pouvoir premier première prend prendre presque pris prise puis puisque qu' qu'elle qu'il
        qu'on quand quant que quel quelle quelles quelqu'un quelque quelques quels qui quoi rapport regarde reste rien s' sa
        sais sait sans sauf savais savait savoir se selon sera serait ses seul seule seulement si sien simplement sinon
        situation soi soit sommes son sont sorte sortes sous souvent suis sur surtout t' ta tandis tant te tel telle
        tellement telles tels temps tenir tes tiens toi ton toujours tous tout toute toutes trop trouve trouver trouvé truc
        trucs très tu type uhm un une va vais venir venu vers veut veux via vie viens vient voilà voir vois voit vont vos
        votre voulais voulait vouloir voulu vous vrai vraie vraiment vu y à ça étaient étais était étant état été êtes être
        """
    ),
    negators=words(
        """
        aucun aucune aucunement guère jamais n' ne ni nul nulle nullement nulles nuls pas personne rien sans
        """
    ),
    false_negators=phrases(
        """
        n'est-ce pas, n'est ce pas, pas seulement, pas uniquement, pas mal de, pourquoi pas, ou pas, ne serait-ce que
        rien que, sans doute, sans aucun doute, sans nul doute, sans parler de, sans parler du, sans compter que, sans cesse
        sans arrêt, une personne, la personne, cette personne, chaque personne, ma personne, sa personne, leur personne
        même personne, autre personne, seule personne, bonne personne, première personne, quelle personne, en personne
        personne âgée, petite personne, jeune personne, un pas, le pas, ce pas, premier pas, grand pas, petit pas, pas à pas
        faux pas, au pas, mieux que jamais, plus que jamais, si jamais, à jamais
        """
    ),
    hedges=phrases(
        """
        peut-être, peut être, p't-être, peut-être que, probablement, sans doute, éventuellement, possiblement, apparemment
        vraisemblablement, je pense, je pense que, je pensais, j'ai pensé, je crois, je crois que, je croyais, j'imagine
        je suppose, je présume, je trouve, je trouve que, je trouvais, j'ai l'impression, j'avais l'impression
        j'ai le sentiment, il me semble, il me semblait, me semble, ça semble, il semble, il semblait, on dirait
        on aurait dit, je dirais, je dirais que, j'aurais dit, je suis pas sûr, je suis pas sûre, je ne suis pas sûr
        je ne suis pas sûre, pas sûr, pas sûre, je sais pas si, je ne sais pas si, je me demande, à mon avis, d'après moi
        selon moi, pour moi, à ce que je sache, que je sache, autant que je sache, si je me souviens bien
        si je me rappelle bien, si je ne me trompe pas, si je me trompe pas, plus ou moins, dans une certaine mesure
        d'une certaine façon, d'une certaine manière, en quelque sorte, un peu, un petit peu, ou quelque chose
        ou quelque chose comme ça, ou un truc comme ça, quelque chose comme ça, ça se peut, il se peut, ça pourrait
        il est possible, c'est possible, une espèce de, une sorte de
        """
    ),
    modals=phrases(
        """
        peux, peut, pouvons, pouvez, peuvent, pouvais, pouvait, pouvaient, pu, pourrais, pourrait, pourraient, pourra
        pouvoir, dois, doit, devons, devez, doivent, devais, devait, devaient, dû, devrais, devrait, devraient, devoir, veux
        veut, voulons, voulez, veulent, voulais, voulait, voulaient, voulu, voudrais, voudrait, vouloir, faut, fallait
        faudrait, faudra, fallu, il faut, obligé, obligée, obligés, capable, capables
        """
    ),
    quantities=phrases(
        """
        toujours, tout le temps, constamment, sans cesse, sans arrêt, en permanence, d'habitude, habituellement, normalement
        généralement, en général, la plupart du temps, souvent, fréquemment, régulièrement, parfois, quelquefois, des fois
        de temps en temps, de temps à autre, par moments, à l'occasion, occasionnellement, rarement, jamais, une fois
        deux fois, trois fois, quatre fois, plusieurs fois, quelques fois, maintes fois, à chaque fois, chaque fois
        toutes les fois, tous les jours, chaque jour, toutes les semaines, chaque semaine, tous les mois, chaque mois
        tous les ans, chaque année, toutes les nuits, chaque nuit, tous les soirs, chaque soir, tous les matins
        chaque matin, toutes les heures, un jour sur deux, une fois sur deux, quotidien, quotidienne, quotidiennement
        hebdomadaire, mensuel, mensuelle, annuel, annuelle, jour après jour, par jour, par semaine, par mois, par an, zéro
        deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix-sept
        dix-huit, dix-neuf, vingt, trente, quarante, cinquante, soixante, soixante-dix, septante, quatre-vingts
        quatre-vingt, quatre-vingt-dix, nonante, cent, cents, centaine, centaines, mille, millier, milliers, million
        millions, demi, demie, moitié, la moitié, quart, un tiers, tiers, double, triple, dizaine, dizaines, vingtaine
        douzaine, une douzaine, quelques, plusieurs, beaucoup, peu de, les deux, pour cent, pourcent
        """
    ),
    first_person=words(
        """
        j' j'ai j'aimais j'aime j'aimerais j'arrivais j'arrive j'aurai j'aurais j'avais j'en j'sais j'suis j'y j'étais je m'
        m'a m'avait m'ont ma me mes mien mienne miennes miens moi moi-même mon nos notre nous nous-mêmes nôtre nôtres on
        """
    ),
    third_person={},
    hindering=words(
        """
        abandon abandonné abandonnée abus abusé agacé agaçant agressif agression agressive alcoolique angoissant angoissante
        angoisse angoissé angoissée anxieuse anxieux anxiété bagarre baisse barrière barrières blessant blessé blessée
        bloqué bloquée bouleversé brutal cauchemar chagrin colère compliqué compliquée compliquées conflit conflits confus
        contrainte contraintes coupable crainte craintes crise crises critique critiques critiqué culpabilité danger
        dangereux dette dettes deuil difficile difficilement difficiles difficulté difficultés discrimination dispute
        disputes douleur douleurs douloureuse douloureux doute doutes dur dure dures débordé débordée déception découragé
        découragée décès dégoût dégoûté délaissé dépassé dépassée dépendance dépendant dépression déprime déprimé déprimée
        désespoir désespéré désespérée détresse détruit déçu déçue effrayant effrayé embêtant embêté enfermé ennui ennuis
        ennuyeux erreur exclu exclue exclus exclusion faible faiblesse fatigant fatigante fatigue fatigué fatiguée frustrant
        frustrante frustration frustré frustrée fâché fâchée galère galérer gâché gênant gêne gêné haine handicap honte
        honteux horrible humiliant humiliation humilié humiliée ignoré ignorée impossible impuissance impuissant impuissante
        incompris incompréhension injuste injustice inquiet inquiète inquiétant inquiétude inquiétudes insupportable
        insécurité inutile isolement isolé isolée jalousie jamais jugement jugé jugée lourd lourde mal malade maladie
        malaise malheur malheureuse malheureux maltraitance maltraité manquait manque manqué mauvais mauvaise menace menacé
        mensonge merde misère moche moqueries méfiance méfiant mépris nerveux négatif négative obstacle obstacles panique
        paniqué peine perdre perdu perdue perte peur peurs pire pires plaindre plainte pleurais pleurer pleuré pression
        prison problème problèmes punition pénible pénibles ras-le-bol rechute rechuté refus refusait refusé regret regrets
        rejet rejeté rejetée renoncer retard risque risques révolté sale seul seule solitude souci soucis souffert
        souffrance souffrances souffre souffrir stigmate stigmatisation stigmatisé stress stressant stressante stressé
        stressée subi subir suicide tension tensions terrible terrifié trahi trahie trahison traumatisant traumatisme
        traumatisé triste tristes tristesse usé violence violences violent vulnérable échec échecs échoué écrasant énervant
        énervé énervée épreuve épuisant épuisante épuisé épuisée
        """
    ),
    supporting=words(
        """
        acceptation accepté acceptée accompagnement accompagné accompagnée accueil accueillant accueilli accueillie agréable
        agréables aidait aide aident aider aides aidé aidée aimable aimer aimé ami amie amies amis amitié amour amusant
        amélioration améliorer amélioré apaisant apaisé apaisée apporté apprendre appris apprécier apprécié appréciée appui
        avancer avancé avantage avantages beau belle bien-être bienveillance bienveillant bienveillante bonheur bonne bonnes
        bons bénéfice bénéfique calme capable chaleur chaleureuse chaleureux chance clair complicité compris compréhensif
        compréhension confiance confiant confiante confort confortable content contente contents convivial courage courageux
        douceur doux détendu efficace encourageant encouragement encouragé encouragée enthousiaste entouré entourée entraide
        espoir espère espérance espérer estime facile facilement faciles facilite facilité fier fierté fière flexible force
        forces formidable fort forte gagné gai gentil gentille gentillesse grandi guéri guérir guérison génial harmonie
        heureuse heureux honnête honnêteté humour idéal inclus intégré intéressant intéressante intéressé joie joyeux
        justice liberté libre lien liens meilleur meilleure meilleures mieux motivant motivation motivé motivée objectif
        opportunité optimiste ouvert ouverte ouverture paix parfait partage partager partagé patience plaisir positif
        positive positives possibilité possible pratique proche proches progresser progressé progrès protection protégé
        protégée rassurant rassurante rassuré rassurée reconnaissance reconnaissant reconnu reconnue respect respectueux
        respecté respectée ressources riche rigoler rigolo rire réconfort réconfortant rétabli rétablissement réussi réussir
        réussite sain satisfaction satisfait satisfaite sauvé serein sereine sobre solidaire solidarité solution solutions
        soulageait soulagement soulagé soulagée sourire soutenir soutenu soutenue soutien soutiens stabilité stable succès
        super sympa sympathique sécurité sérénité sûr sûre tranquille tranquillité utile utiles valeur valorisant valorisé
        valorisée volonté écoute écouter écouté écoutée égalité énergie épanoui épanouie équilibre équipe évolution évolué
        """
    ),
    clause_markers=phrases(
        """
        mais, parce que, parce qu', car, puisque, donc, alors, du coup, si bien que, de sorte que, pour que, afin que
        bien que, quoique, même si, alors que, tandis que, pendant que, quand, lorsque, avant que, avant de, après que
        dès que, depuis que, si, à moins que, sauf que, sauf si, à part que, sinon, cependant, pourtant, toutefois
        néanmoins, en revanche, par contre, d'un autre côté, d'un côté, en même temps, au lieu de, malgré, malgré tout
        quand même, et puis, et alors, et donc, et du coup, et là, puis, mais après, mais là, tant que, aussitôt que
        jusqu'à ce que, au cas où, plutôt que, comme si, c'est-à-dire, c'est pour ça que, c'est pourquoi, en plus
        ce qui fait que, ensuite
        """
    ),
    time_shifts=phrases(
        """
        après, après ça, après cela, ensuite, puis, et puis, par la suite, plus tard, maintenant, aujourd'hui, de nos jours
        actuellement, en ce moment, à l'heure actuelle, à l'époque, à cette époque, à ce moment-là, à ce moment là
        en ce temps-là, au début, au départ, d'abord, tout d'abord, dans un premier temps, pour commencer, avant, avant ça
        avant cela, auparavant, autrefois, jadis, avant que je, depuis, depuis ce temps, depuis lors, depuis ce jour
        à partir de là, dès lors, dès ce moment, le lendemain, le jour d'après, le jour suivant, la semaine d'après
        la semaine suivante, la prochaine fois, la fois d'après, à la fin, finalement, au final, récemment, dernièrement
        ces derniers temps, entre-temps, entre temps, pendant ce temps, bientôt, avec le temps, peu à peu, petit à petit
        progressivement, tout à coup, tout d'un coup, soudain, il y a longtemps, il y a des années, il y a quelques années
        il y a deux ans, il y a quelques mois, ça fait longtemps, l'année dernière, l'an dernier, le mois dernier
        la semaine dernière, hier, la dernière fois, quand j'étais, étant enfant, dans mon enfance, un jour, jusqu'ici
        jusqu'à maintenant, jusqu'à présent, désormais, dorénavant, à l'avenir, dans le futur
        """
    ),
    small_talk=phrases(
        """
        bonjour, bonsoir, salut, coucou, allô, comment allez-vous, comment vous allez, comment vas-tu, comment tu vas
        ça va bien, vous allez bien, tu vas bien, enchanté, enchantée, ravi de vous rencontrer, ravie de vous rencontrer
        merci, merci bien, merci beaucoup, mille mercis, merci à vous, merci à toi, merci d'être venu, merci d'être venue
        merci d'être là, merci d'avoir accepté, merci pour votre temps, merci pour ton temps, merci de votre participation
        je vous remercie, je te remercie, de rien, je vous en prie, je t'en prie, il n'y a pas de quoi, avec plaisir
        vous m'entendez, tu m'entends, est-ce que vous m'entendez, je vous entends, je t'entends, vous me voyez, tu me vois
        vous voyez mon écran, votre micro, ton micro, le micro, vous êtes en muet, mauvaise connexion, la connexion
        l'enregistrement, l'enregistreur, le dictaphone, ça enregistre, on enregistre, ça tourne, je lance l'enregistrement
        je démarre l'enregistrement, j'arrête l'enregistrement, formulaire de consentement, le consentement
        signer le formulaire, avant de commencer, on peut commencer, on commence, on va commencer, on y va, vous êtes prêt
        vous êtes prête, tu es prêt, tu es prête, vous voulez un café, tu veux un café, vous voulez un thé
        vous voulez de l'eau, tasse de café, verre d'eau, servez-vous, sers-toi, asseyez-vous, assieds-toi, installez-vous
        excusez-moi, excuse-moi, à vos souhaits, à tes souhaits, au revoir, à bientôt, à la prochaine, à plus tard
        à tout à l'heure, bonne journée, bonne soirée, bon week-end, bonne fin de journée, bonne continuation, bonne chance
        bon courage à vous, bon rétablissement à vous, c'était ma dernière question, c'étaient mes questions
        plus de questions
        """
    ),
    question_words=phrases(
        """
        qui, que, quoi, quel, quelle, quels, quelles, où, d'où, quand, comment, pourquoi, combien, lequel, laquelle
        lesquels, lesquelles, est-ce que, est-ce qu', qu'est-ce que, qu'est-ce qu', qu'est-ce qui, qui est-ce que
        qui est-ce qui
        """
    ),
    tag_questions=phrases(
        """
        hein?, non?, oui?, n'est-ce pas?, c'est ça?, pas vrai?, quoi?, ok?, okay?, d'accord?, tu vois?, vous voyez?
        tu sais?, vous savez?, tu comprends?, vous comprenez?, ou pas?, ou bien?, ou quoi?, si?, vrai?
        tu vois ce que je veux dire?, vous voyez ce que je veux dire?
        """
    ),
    abbreviations=phrases(
        ABBREVIATIONS
        + """
        m., mr., mme., mlle., mgr., pr., p. ex., p.ex., par ex., c.-à-d., c.à.d., c.-a-d., env., av., apr., st., ste., vol.
        p., pp., tél., bd., boul., chap., vs., resp., n.b., s.v.p., svp., éd., dép., hôp., r.d.v., adj., fig., ibid., jr.
        """
    ),
    factual_question=phrases(
        """
        depuis combien de temps, combien de temps, depuis quand, ça fait combien, combien d'années, combien de, combien d'
        combien, quel âge, à quel âge, quand avez-vous commencé, quand est-ce que vous avez commencé, quand as-tu commencé
        quand est-ce que tu as commencé, vous avez commencé quand, tu as commencé quand, quand êtes-vous arrivé
        c'était quand, c'était en quelle année, quelle année, en quelle année, quel mois, quelle date, quand êtes-vous né
        quand êtes-vous née, vous êtes né, vous êtes née, quel est votre âge, quel est ton âge, quel est votre métier
        quel est ton métier, quelle est votre profession, quelle est ta profession, quel est votre travail
        quel est ton travail, quel est votre poste, quelle est votre fonction, quel est votre rôle
        que faites-vous dans la vie, qu'est-ce que vous faites dans la vie, vous faites quoi dans la vie
        tu fais quoi dans la vie, quelle est votre formation, quelle est ta formation, quelles études
        quel est votre parcours, quel est ton parcours, comment vous appelez-vous, comment tu t'appelles, quel est votre nom
        quel est votre diagnostic, quel diagnostic, quel traitement, quels médicaments, où habitez-vous, où vivez-vous
        où est-ce que vous habitez, vous habitez où, où habites-tu, tu habites où, où travaillez-vous
        où est-ce que vous travaillez, vous travaillez où, où travailles-tu, d'où venez-vous, d'où viens-tu, vous venez d'où
        où êtes-vous né, où êtes-vous née, où avez-vous grandi, où as-tu grandi, avec qui vivez-vous, avec qui habitez-vous
        vous vivez seul, vous vivez seule, tu vis seul, tu vis seule, avez-vous des enfants, vous avez des enfants
        tu as des enfants, êtes-vous marié, êtes-vous mariée, vous êtes marié, vous êtes mariée, vous êtes à la retraite
        vous travaillez à temps plein, quel hôpital, quel service, quelle école, situation familiale
        pouvez-vous vous présenter, peux-tu te présenter, vous pouvez vous présenter, est-ce que vous pouvez vous présenter
        """
    ),
    inaudible=phrases(
        INAUDIBLE
        + """
        , incompréhensible, inintelligible, indistinct, pas audible, non audible, inaud., incomp., pas clair, peu clair
        parlent en même temps, parlent tous en même temps, se chevauchent, chevauchement, brouhaha, coupure son
        coupure de son, son coupé, pas de son
        """
    ),
    interviewer_labels=INTERVIEWER_LABELS
    | words("intervieweur intervieweuse enquêteur enquêtrice enquêteuse chercheur chercheuse modérateur modératrice animateur"),
    participant_labels=PARTICIPANT_LABELS
    | words("participante interviewé interviewée enquêté enquêtée répondant répondante informateur informatrice patiente sujet"),
    reasons={
        "small talk": "bavardage",
        "back-channel": "signal d'écoute",
        "not about the aim": "ne concerne pas le but de l'étude",
        "facts": "répond à une question sur des faits",
        "inaudible": "inaudible",
        "unit deleted": "unité de sens supprimée à la main",
        "not used": "ne figure dans aucune unité de sens",
    },
    left_out={
        "fragment": "trop court pour dire quelque chose en soi",
        "inaudible": "la moitié seulement est audible",
        "opposite": "dit le contraire de la phrase la plus proche, et il n'y a pas de place pour une phrase à part",
        "full": "il n'y a plus de place dans la longueur de la citation artificielle",
    },
    frames={
        "impression_only": "Le thème {name} est évoqué dans le seul entretien, avec des mots comme {terms}.",
        "impression_one": "Le thème {name} est évoqué dans un entretien sur {total}, avec des mots comme {terms}.",
        "impression_many": "Le thème {name} est évoqué dans {count_word} entretiens sur {total}, avec des mots comme {terms}.",
        "impression_all": "Le thème {name} est évoqué dans chacun des {total} entretiens, avec des mots comme {terms}.",
        "group_about": "Ce qui est dit à ce propos : {names}",
        "subgroup_about": "Ce qui est dit sur le thème {name}, sous {group}",
        "illustration_central": "au plus près de l'ensemble du sous-groupe, dans les mots d'une seule personne",
        "illustration_voice": "les mots d'une personne qui n'a pas encore été citée",
        "illustration_only": "la seule unité du sous-groupe assez longue pour être citée",
        "illustration_short": "aucune unité du sous-groupe n'a entre {shortest} et {longest} mots ; celle-ci est la plus proche",
        "heading_one": "{name} : {first}",
        "heading_two": "{name} : {first} et {second}",
        "claim_all": "Toutes les personnes interrogées ont évoqué le thème {name}, avec des mots comme {terms}.",
        "claim_most": "La plupart des personnes interrogées ont évoqué le thème {name}, avec des mots comme {terms}.",
        "claim_several": "Plusieurs personnes interrogées ont évoqué le thème {name}, avec des mots comme {terms}.",
        "claim_some": "Certaines personnes interrogées ont évoqué le thème {name}, avec des mots comme {terms}.",
        "claim_one": "Une personne interrogée a évoqué le thème {name}, avec des mots comme {terms}.",
        "claim_bare_all": "Toutes les personnes interrogées ont évoqué le thème {name}.",
        "claim_bare_most": "La plupart des personnes interrogées ont évoqué le thème {name}.",
        "claim_bare_several": "Plusieurs personnes interrogées ont évoqué le thème {name}.",
        "claim_bare_some": "Certaines personnes interrogées ont évoqué le thème {name}.",
        "claim_bare_one": "Une personne interrogée a évoqué le thème {name}.",
        "detail_all": "Toutes les personnes interrogées ont aussi évoqué ceci : {phrase}.",
        "detail_most": "La plupart des personnes interrogées ont aussi évoqué ceci : {phrase}.",
        "detail_several": "Plusieurs personnes interrogées ont aussi évoqué ceci : {phrase}.",
        "detail_some": "Certaines personnes interrogées ont aussi évoqué ceci : {phrase}.",
        "detail_one": "Une personne interrogée a aussi évoqué ceci : {phrase}.",
        "contrast_all": "À l'inverse, toutes les personnes interrogées ont évoqué ceci : {phrase}.",
        "contrast_most": "À l'inverse, la plupart des personnes interrogées ont évoqué ceci : {phrase}.",
        "contrast_several": "À l'inverse, plusieurs personnes interrogées ont évoqué ceci : {phrase}.",
        "contrast_some": "À l'inverse, certaines personnes interrogées ont évoqué ceci : {phrase}.",
        "contrast_one": "À l'inverse, une personne interrogée a évoqué ceci : {phrase}.",
    },
    quantifiers={
        "all": "Toutes les personnes interrogées",
        "most": "La plupart des personnes interrogées",
        "several": "Plusieurs personnes interrogées",
        "some": "Certaines personnes interrogées",
        "one": "Une personne interrogée",
    },
    and_word="et",
    count_words=("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
)
