import type { LanguageData } from '../language-data.ts';

export const french: LanguageData = {
  language: 'fr',
  scripts: ['Latn'],
  folds: { œ: 'oe', æ: 'ae' },
  letters: 'àâæçéèêëîïôœùûüÿ',
  frequentWords: `
    le la les de des du un une et est en dans que qui pour pas sur au aux avec par plus ce cette ces son sa ses
    se il elle ils elles nous vous on ne mais ou ont ete sont comme leur leurs tout tous aussi fait etre avoir
    selon entre apres avant depuis deux deja dont meme sans sous vers chez contre pendant encore tres ainsi
    alors peut notre votre mes tes lui y a c’est d’un d’une qu’il qu’elle n’est était étaient avait avaient sera
    seront serait doit doivent peuvent va vont dit ans année années jour jours mois semaine millions milliards
    trois quatre cinq dix premier première lors où quand si car donc puis toute toutes autre autres plusieurs
    quelques chaque moins près hier lundi mardi mercredi jeudi vendredi samedi dimanche président ministre
    gouvernement pays ville nouveau nouvelle afin cependant toutefois ici rien bien fois temps
  `,
  // A former president.
  mistakable: 'mary balkan oral manas abai hollande',
  articles: 'le la les',
  contractions: { au: 'le', du: 'le', aux: 'les', des: 'les' },
  // Israël-Hamas: the other half needs not be a name of ours.
  compounds: {
    before: 'anti pro ex non pan trans après avant sud nord est ouest',
    notBehind: 'soir antilles dimanche match culture inter info musique bleu ville city normande',
  },
  elisions: 'l d qu n s j c m t jusqu lorsqu puisqu quoiqu presqu',
  context: {
    place: {
      before: 'en au aux à dans vers depuis via près visiter toute sud_de nord_de est_de ouest_de centre_de',
    },
    city: {
      before: `
        ville_de ville_d capitale_de mairie_de mairie_d maire_de maire_d banlieue_de banlieue_d faubourgs_de
        habitants_de agglomération_de quartiers_de rues_de rues_d près_de près_d gare_de gare_d
      `,
    },
    region: {
      before: `
        région_de région_d province_de province_d oblast_de oblast_d gouverneur_de gouverneur_d akim_de akim_d
        districts_de régions_de régions_d provinces_de provinces_d oblasts_de oblasts_d
      `,
    },
    country: {
      before: `
        république_de république_du république_d ambassade_de ambassade_du ambassade_d ambassadeur_de ambassadeur_du
        gouvernement_de gouvernement_du gouvernement_d président_de président_du président_d ressortissants_de
      `,
    },
    person: {
      before: `
        M MM Mme Mmes Mlle Monsieur Madame Mademoiselle Maître Me Docteur Dr Pr Professeur Sir Lord Frère Sœur Père Oncle Tante
        fils fille sœur épouse neveu nièce cousin cousine oncle tante grand-mère grand-père mamie papy belle-sœur
        beau-frère tempête ouragan cyclone typhon prénommé prénommée
      `,
    },
    other: {
      before: `
        Air Radio Miss Maison Hôtel Villa Château Théâtre FC AS RC FK SK HC CSKA Dynamo Dinamo Lokomotiv Spartak
        Kaïrat Kairat Barys Tobol Chakhtior Ordabasy Irtych Neftchi Navbahor Pakhtakor Nasaf lac fleuve rivière mont
        université_de université_du université_d universités_de universités_d Banque_de Banque_du Banque_d école_de
        école_d golfe_de golfe_du golfe_d détroit_de détroit_du détroit_d baie_de baie_d mer_de mer_du canal_de
        canal_du bassin_du delta_du delta_de isthme_de rocher_de stade_de jardin_du palais_du Club_de Tour_de Tour_d Tour_du rue_de rue_du rue_d avenue_de avenue_du
        avenue_d boulevard_de boulevard_du boulevard_d place_de place_du place_d quai_de quai_d pont_de pont_d
        porte_de porte_d station_de lycée_de lycée_d traité_de traité_d bataille_de bataille_du bataille_d
        processus_de processus_d déclaration_de déclaration_d vallée_de vallée_du vallée_d cochon_d cochons_d
        œillet_d œillets_d noix_du noix_de encre_de duc_de duchesse_de comte_de Voix_de raïon_de raïon_d district_de
        district_d Hôtel_de Hôtel_du Hôtel_d Café_de Café_du Café_d
      `,
      behind: `
        Airlines Airways Airport Télécom Télécoms Inter Info Culture Musique Télévisions Travail Relance Daily Times
        Herald Post University Bank Open Papers Street Avenue River Valley Stadium Arena Solar Partners Holding Holdings Group Mining Resources Petroleum Industries Investments
        Ltd Inc
      `,
    },
  },
  givenNames: `
    adrien adèle agathe agnès aidar alain albane albert alexandra alexandre alexis alice aline amandine amélie
    anatole anaïs andrei andré anna anne annie antoine arnaud arthur askar audrey aurélie aurélien axel bastien
    benjamin benoît bernard bertrand boris brigitte bruno béatrice camille carole caroline catherine chantal
    charles chloé christelle christian christine christophe claire clara claude claudine clément colette corinne
    cyril cécile cédric céline damien daniel danielle daniyar dariga david delphine denis denise didier dmitry
    dominique eddie emma emmanuel emmanuelle erlan estelle eugène fabien fabienne fabrice fanny fernand florian
    franck françois françoise frédéric frédérique félix gabriel gaspard gaston gauthier gaël gaëlle geneviève
    geoffrey georges germain gilbert gilles guillaume gustave guy gérald gérard henri hervé hubert hugo hugues
    hélène igor inès irène isabelle ivan jack jacqueline jacques jean jeanne jeannine jonathan joseph josette
    josiane joël joëlle julie julien juliette justine jérôme karine kathy kemel kévin laetitia laura laure
    laurence laurent liliane lionel louis louise loïc luc lucas lucie lucien lucile ludovic lyudmila léa léo
    léon léonie madeleine manon marat marc marcel marguerite maria marianne marie marine mario marion marius
    martin martine mathieu mathilde matthieu maud maurice maxime michael michaël michel michèle mikhail mireille
    monique morgane muriel mélanie nadia nadège nathalie nathan nicolas nicole noémie nurlan odette odile oleg
    olivier ozoda pascal pascale patrice patricia patrick paul paulette pauline pavel philippe pierre quentin
    rachel raoul raphaël raymond renaud rené renée richard robert roger roland romain ronan roselyne rustam rémi
    rémy sabine sabrina saida samuel sandrine sarah serge sergei serik simon simone solange sophie stéphane
    stéphanie suzanne sylvain sylvie sébastien thibault thierry thomas théo théodore thérèse timur tom tristan
    valentin valérie vanessa vernon victor vincent virginie viviane véronique xavier yann yannick yuri yves
    yvette yvonne zoé ève édouard élisabeth élise élodie éloi éléonore éric étienne évelyne
  `,
  givenLike: 'jordan chad georgia kenya noursoultan montserrat',
  // Behind the name of a country they make it a given name: Israel Reyes, Kenya Jones.
  patronymics: `^(?:${[
    'alvarez|castillo|cruz|diaz|dominguez|espinoza|fernandez|flores|garcia|gomez',
    'gonzale[sz]|gutierrez|hernandez|herrera|jimenez|lopez|marquez|martinez|mendez|mendoza|morales',
    'moreno|munoz|nunez|ortega|ortiz|perez|ramirez|ramos|reyes|rivera|rodrigue[sz]|romero|ruiz',
    'sanchez|silva|suarez|torres|vargas|vasquez|vazquez|bernard|dubois|dupont|durand',
    'lefebvre|smith|johnson|jones|williams',
  ].join('|')})$`,
  otherNames: [
    // What other languages call a country is here a city, a first name, or a word that begins a sentence.
    ...`Mexico, Jordan, Chad, Georgia, Granada, Holland, America, Réunion, Indien, Island, Termes, Livia, Siam, Italia, Deutschland, Polska, Norge, Sverige, Danmark, Eesti, Suomi, Lietuva, Latvija, Moldau,
      Luxemburg, Rossiya, Misr, Yaman, Norin, Gana, Dominika, Germania,
      Crédit suisse, Credit Suisse, un Suisse`.split(/,\s*/u),
    ...`Irlande du Nord, Mongolie intérieure, Nouvelle Guinée, golfe du Mexique, golfe de Guinée, mer de Chine,
      mer de Chine méridionale, mer du Japon, lac Tchad, fleuve Niger, delta du Niger, fleuve Congo, bassin du Congo,
      canal de Panama, Amérique latine, Chypre du Nord, Serbie-et-Monténégro, Hollande septentrionale, Hollande méridionale, Macédoine centrale,
      Macédoine orientale, Macédoine occidentale, Palau Blaugrana, Palau Sant Jordi, Palau de la Música, France-Guyane, Turkestan oriental, Turkestan chinois, Turkestan russe, océan Indien,
      golfe Persique, État de Géorgie, Île-de-France, Hauts-de-France, Pays de la Loire,
      vallée de Ferghana, vallée de Fergana, vallée du Ferghana, Mexico City, Panama City, Nouveau Mexique,
      Allemagne de l’Est, RDA, place d’Italie, avenue d’Italie, porte d’Italie`.split(/,\s*/u),
    ...`Air France, Air Algérie, Air Canada, Air India, Air Sénégal, Air Côte d’Ivoire, Air Astana, Royal Air Maroc,
      France 2, France 3, France 4, France 5, France 24, France Bleu, France Culture, France Info, France Inter,
      France Musique, France Médias Monde, France Télévisions, France Travail, France Stratégie, France insoumise,
      La France insoumise, France Galop, France Télécom, France Relance, France Football, France Nature Environnement,
      France Terre d’asile, France Compétences, Radio France, Radio France Internationale, Banque de France,
      Électricité de France, Gaz de France, Tour de France, Stade de France, Collège de France, Coupe de France,
      Santé publique France, Météo France, Business France, Atout France, Voies navigables de France, Aéroports de France, Miss France, Maisons de France, Debout la France,
      Bibliothèque nationale de France, Institut de France, Fondation de France, Qatar Sports Investments, XDS Astana, Chili con carne,
      Banque de Géorgie, Russia Today, China Daily, Iran International,
      US Open, Panama Papers, point de Hongrie, cuir de Russie, ver de Guinée, poivre de Guinée, fièvre de Malte, croix de Malte, marron d’Inde, marrons d’Inde,
      marronnier d’Inde, marronniers d’Inde, rose d’Inde, roses d’Inde, cochon d’Inde, cochons d’Inde, œillet d’Inde,
      noix du Brésil, encre de Chine, pin de Norvège, cumin de Malte, chevalier de Malte, chevaliers de Malte,
      ordre de Malte`.split(/,\s*/u),
    ...`Amérindien, Afro-Américain, Afro-Américains, Latino-Américain, montagnes russes, roulette russe, Turkish Airlines,
      British Airways, American Airlines, casse-tête chinois, Indien d’Amérique,
      Indiens d’Amérique, Indienne d’Amérique, Indiennes d’Amérique, ombres chinoises`.split(/,\s*/u),
  ],
  otherPersons: [
    'François Hollande',
    'Jordan Bardella',
    'Michael Jordan',
    'Anatole France',
    'Maurice Ravel',
    'Tom Holland',
    'Noursoultan Nazarbaïev',
    'Noursoultan Nazarbaev',
    'Israel Katz',
    'Rosa Luxemburg',
    'Israël Katz',
    'Israël Folau',
    'Israel Folau',
    'Israël Adesanya',
    'Israel Adesanya',
    'Salvador Dalí',
    'Salvador Allende',
  ],
  rivals: {
    géorgie: `
      atlanta savannah ouragan augusta floride alabama caroline tennessee arizona pennsylvanie nevada michigan wisconsin kemp
    `,
    montserrat: 'barcelone catalogne catalan abbaye monastère',
    monaco: 'psg ligue asm buteur',
    jalalabad: 'nangarhar kaboul afghan afghans afghanistan talibans kandahar',
    hollande: 'françois élysée socialiste',
  },
  patterns: {
    region: [
      'région de {n}',
      'région d’{n}',
      'province de {n}',
      'province d’{n}',
      'oblast de {n}',
      'oblast d’{n}',
      'oblys de {n}',
      'oblys d’{n}',
    ],
  },
  listFront:
    "(?:[Rr]égions|[Pp]rovinces|[Oo]blasts)\\s+(?:de\\s+|du\\s+|d[’'])" +
    "(?:\\p{Lu}[\\p{L}-]+(?:,|\\s+(?:et|ou|ainsi que))\\s+(?:de\\s+|du\\s+|d[’'])?){0,15}",
  grammar: {
    kind: 'declension',
    cases: { N: 'nominative', F: 'feminine', P: 'plural' },
    nouns: [],
    demonyms: [
      // kazakhstanais, chinois: the masculine plural is the singular.
      ['', '[ao]is$', '', '- N, e F, es FP'],
      ['', 'z$', '', '- N, e F, es FP'],
      // indien, coréen, letton: a double n.
      ['', '(?:[ei]e|o)n$', '', '- N, s P, ne F, nes FP'],
      // grec, turc
      ['', 'grec$', '', '- N, s P, que F, ques FP'],
      ['', 'turc$', 'c', 'c N, cs P, que F, ques FP'],
      // russe, belge, tchèque
      ['', 'e$', '', '- N, s P'],
      // émirati, qatari, azéri, sahraoui
      ['', '', '', '- N, s P, e F, es FP'],
    ],
  },
};
