import type { LanguageData } from '../language-data.ts';

export const spanish: LanguageData = {
  language: 'es',
  scripts: ['Latn'],
  letters: 'áéíñóúü',
  frequentWords: `
    el la los las de del y en que un una unos unas es se por con no para al lo como más pero sus su le les ha han
    este esta estos estas ese esa eso entre cuando muy sin sobre también fue fueron hasta hay desde todo toda todos
    todas nos durante uno ni contra otro otra otros otras ante ellos ella él antes algunos porque según son dos tres
    cuatro donde tras ser está están era había años año día días mientras aunque así cada bajo hace hacia sólo solo
    ya si sí qué quién yo tú me te mi tu mis cual cuyo cuya después luego ahora hoy ayer mañana siempre nunca mejor
    mayor gran nuevo nueva parte vez veces puede pueden debe tiene tienen tuvo dijo afirmó aseguró señaló explicó
    informó lunes martes miércoles jueves viernes sábado domingo millones ciento además dentro fuera cerca menos
    gobierno presidente país ciudad personas mundo
  `,
  // Words, given names, surnames and Spanish towns that countries are named like.
  mistakable: `mary oral abai balkan reunión granada guadalupe mauricio montserrat jersey jordan chili gana polen termes
    trinidad anguila france italie suisse germany russia brazil`,
  articles: 'el la los las',
  context: {
    place: {
      before: `en de a desde hacia por hasta para entre cerca_de dentro_de fuera_de contra sobre con vía rumbo_a norte_de
        sur_de este_de oeste_de todo toda`,
    },
    city: {
      before: `ciudad ciudad_de capital localidad localidad_de aeropuerto_de alcalde_de alcaldesa_de centro_de
        alcaldía_de afueras_de barrio_de municipio_de metrópoli puerto_de`,
    },
    region: {
      before: `región_de región provincia_de provincia óblast óblast_de oblast_de oblast gobernador_de gobernadora_de
        akim_de distrito_de`,
    },
    country: {
      before: `república_de república país nación reino_de premier_de ministro_de ministra_de gobierno_de presidente_de presidenta_de
        embajador_de embajadora_de embajada_de canciller_de parlamento_de selección_de independencia_de`,
    },
    water: { before: 'río ríos delta_del cauce_del' },
    person: {
      before: `señor señora sr sra don doña doctor doctora dr dra profesor profesora familia fray sor san santo santa
        hermanos padre madre hijo hija primo prima tío tía cuñado cuñada abuelo abuela nieto nieta
        sobrino sobrina suegro suegra novio novia esposo esposa yerno nuera viuda`,
    },
    other: {
      before: `calle calle_de calle_del calles avenida avenida_de avenida_del av avda plaza plaza_de plaza_del plazuela paseo paseo_de
        paseo_del carretera glorieta ronda bulevar camino barrio parque
        colonia urbanización hotel restaurante café cafetería pizzería panadería farmacia hostal taberna discoteca edificio torre bar teatro cine museo estadio pabellón editorial colegio instituto
        ermita_de iglesia_de parroquia_de basílica_de catedral_de convento_de capilla_de virgen_de fiestas_de
        universidad_de university_of bank_of banco_de_nueva club fc fk cf cd ud sd rc real_unión hk Nuevo Nueva Dinamo
        Dynamo Lokomotiv Shajtar Shakhtar Kairat Tobol Barys Ordabasy Atlético Deportivo Air Radio Miss Pequeña
        Banco_de Banco_del Grupo BBVA Santander Telefónica Iberdrola Microsoft Google Amazon Netflix Volkswagen_de Toyota Ford Coca-Cola Nestlé
        Unilever Walmart Greenpeace Cáritas Unicef Amnistía_Internacional Transparencia_Internacional Citibanamex
        señorita alhambra_de vega_de nazarí_de sierra_de`,
      behind: `Papers Airlines Airways Air_Lines Pro_Team Arena Times Herald Daily Post Today Eastern Southern Mobile Telecom Energy Aramco University River County Bank
        Avenue Street Road Records Solar Partners Holding Holdings Group Mining Resources Petroleum Industries
        Investments Ltd Inc picante chico grande`,
    },
  },
  givenNames: `
    mijeíl irakli salomé isaac akilbek akylbek rustam ozoda dariga nurlán askar erlán timur marat daniyar
    adam adrian adrián agustín aidan alan albert alberto alejandra alejandro alfonso alfredo alice alicia
    amanda amy ana andrea andrew andrés angela anthony antonia antonio arturo ashley austin barry beatriz
    begoña belén ben benjamin bernardo beth betty bill billy blanca bob bobby brad brandon brenda brian bruce
    bryan cameron carla carlos carlota carmen carol carolina caroline catalina catherine cecilia chloe chris
    clara claudia concepción craig cristina cristóbal cynthia césar dan daniel daniela danielle dave david
    deborah denise derek diana diane diego dolores donald donna dorothy dylan earl eddie eduardo elena elisa
    elizabeth emilio emily enrique eric ernesto esteban ethan eugenia eva evelyn federico felipe fernanda
    fernando frances francisca francisco fred gabriel gabriela gary george gerald gerardo glenn gloria gonzalo
    gordon grace greg gregory guillermo gustavo hailey harry heather helen henry howard hugh hugo héctor ian
    ignacio inés irene isabel isabella ismael iván jack jacob jacqueline jaime jake jamie janet jason javier
    jeff jennifer jeremy jerry jesse jessica jesús jill jim jimmy joan joaquín joe jonathan jorge josefa joshua
    josé joyce juan juana juanjo judy julia julio julián justin karen kate kathleen katie keith kelly ken
    kenneth kevin kim kyle larry laura lauren lawrence lee leonardo leticia liam linda logan lorena lorenzo
    lori lucas lucy lucía luis luisa luke lynn manuel manuela marcela marcelo marcos margaret margarita mariana
    mariano marilyn marina mario marta martha martín maría mateo matt matthew matías mauricio megan melissa
    mercedes michael michelle miguel mike molly mónica nancy natalie nathan neil nicholas nick nicolás noah
    noelia nuria olivia oscar pablo paco pamela patricia paula pedro pepe phil philip pilar rachel rafael ralph
    ramón randy raquel ray raymond raúl rebecca ricardo richard rick rob roberto robin rocío rodrigo ron ronald
    rosa rosario ross roy rubén russell ruth ryan salvador sam samantha samuel santiago sara scott sean
    sebastián sergio sharon shirley silvia simon sofía sonia sophia stephanie stephen steve steven stuart susan
    abel adela adolfo adriana aitor alba alexis alma alonso amalia amparo anabel araceli ariel armando aurelio aurora
    baltasar bárbara benito bruno camila camilo carina celia clemente consuelo cristian damián darío débora delia
    edgar edgardo edmundo eduarda efraín elías elvira emiliano emma encarna enric estela esther evaristo fabián
    fabiola facundo fátima fidel florencia gael genaro germán gilberto ginés gioconda graciela gregorio hernán
    hilda horacio humberto ignacia imanol inmaculada iñaki iñigo jacinto jacobo javiera jerónimo jimena joel jordi
    josefina josep julieta karina karla leandro leire leonor leopoldo lidia liliana lola luciana luciano magdalena
    maite marc marcial marco margarida mariela maribel maricarmen marisol maximiliano maximo micaela milagros
    mireia miriam moisés montse nahuel natalia nerea néstor nieves norma octavio olga omar orlando osvaldo pau
    paulina paulo ramiro regina reinaldo renata rigoberto rita rodolfo rogelio román romina roque roxana rufino
    salma saúl silvio simón soledad tamara tatiana tomasa trini ulises valeria vanessa walter wilson xavi xavier
    yesenia yolanda zulema
    susana ted teresa terry theresa tina todd tom tomás tony tyler valentina vanesa verónica vicente victoria
    vincent virginia víctor wayne wendy ximena zachary zoe álvaro ángel ángela óscar
  `,
  doubted: { granada: 'country', guadalupe: 'country', mauricio: 'country' },
  givenLike: 'nursultán chad jordan georgia mary granada mauricio guadalupe montserrat abai israel',
  // Israel Pérez is a person, but "guerra Israel Irán" has two countries and "Israel Hamás" two sides.
  surnames:
    '^(?!(?:iran|hamas|h[ei]zbol[al]ah|h[ei]zbol[ao]|hizbul[ao]|libano|siria|gaza|palestina|egipto|catar|qatar|yemen|huties|hutis|jordania|turquia|francia|espana|estados|rusia|china|ucrania|cisjordania|trump|netanyahu|hoy|ultima)$)',
  otherNames: [
    'Cañada Real',
    'Cañada de',
    'La Cañada',
    'Nuevo México',
    'Nueva Guinea',
    'Nueva Granada',
    'Nueva España',
    'Estado de México',
    'estado de México',
    'Ciudad de México',
    'ciudad de México',
    'Ciudad de Guatemala',
    'ciudad de Guatemala',
    'Ciudad de Panamá',
    'ciudad de Panamá',
    'Ciudad de Kuwait',
    'ciudad de Kuwait',
    'Kuwait City',
    'Panama City',
    'Panamá Viejo',
    'Panamá la Vieja',
    'Panamá La Vieja',
    'Panamá Oeste',
    'Panamá Norte',
    'Granada Norte',
    'canal de Panamá',
    'golfo de México',
    'golfo de Guinea',
    'golfo de Omán',
    'Golfo de México',
    'Golfo de Guinea',
    'Golfo de Omán',
    'estado de Georgia',
    'Universidad de Georgia',
    'University of Georgia',
    'Bank of Georgia',
    'Georgia Tech',
    'el Astana',
    'del Astana',
    'al Astana',
    'XDS Astana',
    'Astana Motors',
    'Tour de France',
    'Tour de Francia',
    'Giro de Italia',
    'Vuelta a España',
    'Banco de España',
    'Banco de México',
    'Stade de France',
    'Radio France',
    'Credit Suisse',
    'Made in China',
    'Russia Today',
    'Air France',
    'Air India',
    'Air Jordan',
    'Mongolia Interior',
    'Granada CF',
    'Santiago de Chile',
    'Santiago de Cuba',
    'conejillo de Indias',
    'Irlanda del Norte',
    // A form of ir, to go.
    'Irán a votar',
    'Irán a las urnas',
    'Irán a la huelga',
    'Irán a juicio',
    'Irán a prisión',
    'Irán a la cárcel',
    'Irán a segunda vuelta',
    'Irán a parar',
    'Irán a trabajar',
    'Irán a clase',
    'Irán a las elecciones',
    'Irán a la guerra',
    'Irán a la segunda vuelta',
    'Irán a elecciones',
    'Irán mañana a',
    'Irán hoy a',
    'Irán ahora a',
    'Irán todos a',
    'Irán también a',
    'Irán juntos a',
    'Irán primero a',
    'Irán ambos a',
    'Irán luego a',
    'Irán después a',
    'Universidad Católica de Chile',
    'Universidad Católica del Perú',
    'Universidad Católica del Ecuador',
    'Universidad Católica de Bolivia',
    'Universidad Católica de Uruguay',
    'Universidad Católica del Uruguay',
    'Universidad Católica de Colombia',
    'Universidad Nacional de Colombia',
    'Universidad Externado de Colombia',
    'Universidad Nacional de Costa Rica',
    'Universidad Nacional Autónoma de México',
    'Universidad Nacional Autónoma de Honduras',
    'Universidad Nacional Autónoma de Nicaragua',
    'Papeles de Panamá',
    'gusano de Guinea',
    'gallina de Guinea',
    'gallinas de Guinea',
    'cruz de Malta',
    'fiebre de Malta',
    'nuez de Brasil',
    'nueces de Brasil',
    'castañas de Brasil',
    'Cuba libre',
  ],
  otherPersons: [
    'Michael Jordan',
    'Jordan Peterson',
    'Francia Márquez',
    'India Martínez',
    'China Suárez',
    'Cuba Gooding',
    'Israel Katz',
    'Israel Adesanya',
    'Kenia Os',
    'Tom Holland',
    'Taras Shevchenko',
  ],
  patterns: { region: ['región de {n}', 'provincia de {n}', 'óblast de {n}', 'oblast de {n}'] },
  listFront:
    '(?<!\\p{L})(?:[Rr]egiones|[Pp]rovincias|[Óó]blasts?)\\s+de\\s+(?:\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?:,\\s+(?:de\\s+)?|,?\\s+(?:y|e|o|así como)\\s+(?:de\\s+)?)){0,16}',
  rivals: {
    armenia: 'quindío',
    georgia: 'atlanta savannah augusta',
    granada: 'alhambra albaicín andalucía sevilla málaga jaén almería nazarí',
  },
  grammar: {
    kind: 'declension',
    cases: { N: 'nominative', P: 'plural', F: 'feminine' },
    nouns: [],
    demonyms: [
      ['m', 'o$', 'o', 'o N, a F, os P, as FP'],
      ['m', '(nse|e)$', '', '- N, s P'],
      ['m', 'a$', '', '- N, s P'],
      ['m', '[iu]$', '', '- N, es P, s P'],
      ['m', '(an|en|in|on|es|is|ol)$', '', '- N, a F, es P, as FP'],
      ['m', '[lrn]$', '', '- N, es P, a F, as FP'],
    ],
  },
};
