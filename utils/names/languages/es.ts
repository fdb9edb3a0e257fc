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
  mistakable: `mary oral abai balkan reunión granada guadalupe mauricio montserrat jersey jordan chili`,
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
    country: { before: 'república_de república país nación reino_de' },
    water: { before: 'río ríos delta_del cauce_del' },
    person: {
      before: `señor señora sr sra don doña doctor doctora dr dra profesor profesora familia fray sor san santo santa
        hermanos padre madre`,
    },
    other: {
      before: `calle calle_de calle_del calles avenida avenida_de avenida_del av avda plaza plaza_de plaza_del plazuela paseo paseo_de
        paseo_del carretera glorieta ronda bulevar camino barrio parque
        colonia urbanización hotel restaurante café bar teatro cine museo estadio pabellón editorial colegio instituto
        ermita_de iglesia_de parroquia_de basílica_de catedral_de convento_de capilla_de virgen_de fiestas_de
        universidad_de university_of bank_of banco_de_nueva club fc fk cf cd ud sd rc real_unión hk Nuevo Nueva Dinamo
        Dynamo Lokomotiv Shajtar Shakhtar Kairat Tobol Barys Ordabasy Atlético Deportivo Air Radio Miss Pequeña
        señorita alhambra_de vega_de nazarí_de sierra_de`,
      behind: `Papers Airlines Airways Air_Lines Pro_Team Arena Times Herald Daily Post University River County Bank
        Avenue Street Road Records picante chico grande`,
    },
  },
  givenNames: `
    adrián agustín alberto alejandra alejandro alfonso alfredo alicia álvaro ana andrea andrés ángel ángela antonia
    antonio arturo beatriz begoña belén bernardo blanca carla carlos carlota carmen carolina catalina cecilia césar
    clara claudia concepción cristina cristóbal daniel daniela david diego dolores eduardo elena elisa emilio
    enrique ernesto esteban eugenia eva federico felipe fernanda fernando francisca francisco gabriel gabriela
    gerardo gloria gonzalo guillermo gustavo héctor hugo ignacio inés irene isabel ismael iván jaime javier jesús
    joaquín jorge josé josefa juan juana juanjo julia julián julio laura leonardo leticia lorena lorenzo lucas
    lucía luis luisa manuel manuela marcela marcelo marcos margarita maría mariana mariano marina mario marta
    martín mateo matías mauricio mercedes michael miguel mónica nicolás noelia nuria óscar pablo paco patricia
    paula pedro pepe pilar rafael ramón raquel raúl ricardo roberto rocío rodrigo rosa rosario rubén salvador
    samuel santiago sara sebastián sergio silvia sofía sonia susana teresa tomás valentina vanesa verónica vicente
    víctor victoria virginia ximena yolanda
  `,
  givenLike: 'chad jordan georgia mary granada mauricio guadalupe montserrat abai',
  otherNames: [
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
    'Air France',
    'Air India',
    'Air Jordan',
    'Mongolia Interior',
    'Granada CF',
    'Santiago de Chile',
    'Santiago de Cuba',
    'conejillo de Indias',
    'Irlanda del Norte',
  ],
  otherPersons: ['Michael Jordan', 'Jordan Peterson'],
  patterns: { region: ['región de {n}', 'provincia de {n}', 'óblast de {n}', 'oblast de {n}'] },
  rivals: {
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
