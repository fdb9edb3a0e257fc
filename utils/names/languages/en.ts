import type { LanguageData } from '../language-data.ts';

export const english: LanguageData = {
  language: 'en',
  scripts: ['Latn'],
  letters: '',
  frequentWords: `
    the of and to in is that for it was on with as by at from his her are be this have has had or an they
    which one you were all their there been more when who will no if out so said what up its about into than
    them can only other new some could time these two may then do first any my now such like our over me even
    most made after also did many before must through where much your way well us we he she but not how here
    man people say says year years would against between while during under government
    i him just because good could think see come back take get know want very too last long own still since
    off again being both each few same another around however within without among until should might does
    three four five percent billion million president minister told according country state week month day
    today yesterday later early late part group officials report reported including because although whether
    city police court company market next once every never always often half high low set put got went
    since later near far above below ago per let whose why via amid despite per cent
  `,
  // CAR is a car in a headline.
  mistakable: 'mary oral balkan manas abai abay car',
  articles: 'the',
  clitics: 's',
  // Israel-Hamas, China-Central Asia: the other half needs not be a name of ours.
  compounds: {
    before: 'anti pro ex non pan trans cross former pre post mid',
    notBehind: 'city conakry bissau smith jones davis pacific',
  },
  context: {
    place: {
      before: `
        in near from to at of into across around outside towards toward through via inside throughout within
        central northern southern eastern western downtown rural urban visiting neighbouring neighboring
      `,
      behind: 'government authorities officials residents border parliament',
    },
    city: {
      before: 'city_of town_of mayor_of akim_of downtown suburb_of suburbs_of outskirts_of streets_of',
      behind: 'city airport metro mayor residents suburb suburbs outskirts',
    },
    region: {
      before: 'region_of province_of oblast_of governor_of',
      behind: 'region regional oblast province provincial governor akimat',
    },
    country: {
      before: 'republic_of government_of president_of parliament_of citizens_of nationals_of ambassador_to',
      behind: 'embassy ambassador citizens nationals',
    },
    person: {
      before: `
        Mr Mrs Ms Miss Dr Sir Dame Lord Lady Professor Judge Justice Captain Colonel Sergeant Lieutenant Detective
        Reverend Coach Uncle Aunt sister son daughter wife husband girlfriend boyfriend cousin nephew niece grandson
        granddaughter stepson stepdaughter Storm Hurricane Typhoon Cyclone
      `,
    },
    other: {
      before: `
        University_of College_of School_of Voice_of Times_of Tour_of Duke_of Duchess_of Battle_of Siege_of Khanate_of
        Strait_of Straits_of Bay_of Gulf_of Sea_of Isthmus_of Cathedral_of Radio Air Lake Mount Mt Fort Cape Camp Hotel River
        USS USNS HMS HMAS HMCS HMNZS MV FC AS FK SK BC HC CSKA Dynamo Dinamo Lokomotiv Spartak Neftchi Navbahor Pakhtakor Nasaf Kairat Barys
        Tobol Shakhter Ordabasy Irtysh
      `,
      // Not Bridge or Hotel: in a headline every word has a capital, and the bridge is in the country.
      behind: `
        district raion rayon University University_of State_University National_University International_University
        Medical_University Technical_University Technological_University IT_University Management_University
        Agrarian_University Pedagogical_University State_Technical State_Medical State_Pedagogical State_Conservatory
        Institute Academy Conservatory Philharmonic Opera Ballet Arena Velodrome Football_Club FC Rovers Wanderers
        International_Airport Airlines Airways Daily Times Post Herald Tribune Gazette Telegraph Observer Chronicle TV
        Television Central_Television Global_Television Media_Group News_Agency Stock_Exchange International_Exchange
        International_Financial International_Forum Financial_Centre Financial_Center Investment_Authority
        Investment_Corporation Development_Bank Islamic_Bank National_Petroleum Petroleum_Corporation
        Aerospace_Industries Holdings Corporation Corp Inc Ltd LLC LLP JSC plc Telecom Temir_Zholy Motors Railways
        River Rivers Valley Delta Basin Strait Straits Gulf Bay Sea Channel Trench Creek Triangle Avenue Boulevard
        Inn Tavern Brewery Pale_Ale Lane Crescent Terrace Grove County Township Elementary Middle_School High_School
        Primary_School
        Process Declaration Accords Convention Papers Leaks Empire Khanate Bronzes Aquarium Zoo
        pig pigs fowl worm nut nuts hat hats pepper peppers sandwich sandwiches dinner breast burger burgers shorts
        almonds trot goose geese
      `,
    },
  },
  // Without those that are words, or cities that stand before their country: Will Turkey join, Florence Italy.
  givenNames: `
    aaron abigail adam adrian aidar aisha alan albert alex alexander alexandra alfred alice alison alistair
    allison amanda amara amber amelia amy andre andrea andrei andrew andy angela angus ann anna anne annie
    anthony antonia aoife arthur ashley askar audrey barack barbara barry ben benjamin bernard beth betty billy
    bob bobby boris brad bradley brandon brenda brendan brett brian brianna bridget bruce bryan bryce caitlin
    caleb callum calvin cameron carl carla carlos carol caroline catherine charles charlie chelsea chris
    christina christine christopher cindy claire clara clark claude claudia clive clyde cole colin colleen
    connor courtney craig curtis cynthia dale dan daniel danielle daniyar danny dariga darius darlene darren
    darryl dave david dawn deandre deborah debra declan dennis derek dermot deshawn desmond diana diane dmitry
    dominic donald donna doris dorothy doug douglas duncan dwayne dwight dylan eamon easton ed eddie edgar
    edward edwin eileen elaine eleanor elena eli elijah eliza elizabeth ella ellen elliot elliott emily emma
    eric erica erin erlan ernest ernie ethan eugene eva evan evelyn ewan ezra felix fergus fiona frances francis
    fred frederick fredrick gareth garrett gary gavin gemma gene geoffrey george gerald gerard gerry gilbert
    glen glenn gloria gordon graham greg gregory greta gwen hamish hannah harold harriet harry harvey hayley
    hazel heather hector helen henry herbert holly howard hugh hugo ian igor imani ingrid irene isaac isabel
    isabella isaiah ivan jack jackie jacob jacqueline jade jake jalen jamal james jamie jane janet janice jared
    jasmine jason jay jaylen jean jeff jeffrey jennifer jenny jeremiah jeremy jerome jerry jesse jessica jill
    jim jimmy joan joanna jocelyn joe joel john johnny jolene jon jonathan joseph josh joshua josie joyce juan
    judith judy julia julian julie justin kaitlyn karen karl kate katherine kathleen kathryn kathy katie keisha
    keith kelly kemel ken kendall kendrick kenneth kevin kieran kim kimberly kirk kirsty kurt kyle lamar larry
    latoya laura lauren laurence lawrence leah lebron leigh leila lena leo leon leonard leroy leslie lewis liam
    lily linda lionel lisa lloyd logan lois lorraine louis louise lucas lucy luke lydia lyle lynn lyudmila mabel
    malcolm malik marat marc marcia marcus margaret maria marianne marie marilyn marina mario marlon martha
    martin marvin mary mason matt matthew maureen max maxine mckinley megan melanie melissa michael michelle
    miguel mike mikhail milton miranda mitch mitchell molly monica montell morgan myles nancy naomi natalie
    nathan nathaniel neal neil nelson niall nicholas nick nicola nicole nigel nikki nina noah noel nora norman
    nurlan oleg oliver olivia oscar otis owen ozoda padraig pamela patricia patrick paul paula pauline pavel
    peggy penny percy peter phil philip phillip phoebe phyllis priscilla quincy rachel ralph ramon randy rashad
    ray raymond rebecca reggie regina rex rhonda ricardo richard rick ricky rita robert roberta robin rod rodney
    rodrigo roger roland ron ronald rory rosa rosemary ross roxanne roy rufus rupert russell rustam ruth ryan
    sabrina saida sally sam samantha samuel sandra sara sarah scott seamus sean sebastian sergei serik sharon
    shaun shawn sheila sheldon sherry shirley sidney simon sinead siobhan sofia sonya sophia sophie spencer
    stacey stan stanley stella stephanie stephen steve steven stewart stuart susan suzanne sylvia tamara tanya
    tara tariq taylor ted terence teresa terrell terry theo theodore theresa thomas tiffany tim timothy timur
    tina toby todd tom tommy tony tracey tracy travis trent trevor trisha tyler tyrese tyrone valerie vanessa
    vera vernon veronica vicky victor vince vincent viola violet vivian wade wallace walter wanda warren wayne
    wendy wesley wilbur william willie wilson winston xavier yolanda yuri yvonne zach zachary zack zoe
  `,
  givenLike: 'chad georgia jordan mary montserrat',
  // In a headline every word has a capital: what is plainly no surname leaves the name to the place.
  surnames: `^(?!(?:${[
    'a|after|again|agrees?|aims?|airports?|all|also|amid|among|an|and|announces?|approves?|are|army|as|asks?',
    'at|awaits?|backs?|bans?|beats?|becomes?|begins?|between|bids?|blames?|blocks?|border|borders|boosts?',
    'both|brings?|builds?|but|buys?|by|calls?|can|cancels?|chief|claims?|clash(?:es)?|closes?|condemns?',
    'confirms?|could|court|crisis|cuts?|declares?|defeats?|defence|defense|delays?|demands?|denies|deny',
    'deputy|did|does|downs?|draws?|drops?|economy|edges?|ends?|embassy|exports?|expects?|expels?|extends?',
    'faces?|failed|fails?|fears?|fights?|finds?|flights?|floods?|for|foreign|former|free|from|gains?|gas|gdp',
    'gets?|gives?|goes?|going|governor|had|halts?|has|have|helps?|her|high|his|hits?|holds?|hosts?|how|if',
    'imports?|in|inflation|interior|into|invites?|is|it|its|joins?|keeps?|kills?|king|late|launch(?:es)?',
    'lawmakers|leaders?|leads?|leaves?|lets?|lifts?|lines|loses?|made|makes?|marks?|may|meets?|might|military',
    'minister|ministry|more|moves?|must|names?|national|nears?|needs?|new|no|not|now|of|off|officials?',
    'offers?|oil|on|opens?|opposition|or|orders?|our|out|over|parliament|party|pass(?:es)?|pays?|plans?',
    'players?|police|poll|polls|president|prime|prince|probes?|protests?|pulls?|push(?:es)?|puts?|qualify',
    'qualifiers?|queen|quits?|raises?|ratifies|reach(?:es)?|reacts?|ready|receives?|refuses?|rejects?',
    'releases?|remains?|reopens?|reports?|restores?|returns?|reveals?|route|ruling|runs?|sanctions?|says?',
    'scores?|secretary|security|seeks?|sees?|sells?|sends?|senate|sets?|should|shows?|signs?|since|slams?',
    'soldiers?|sports?|squad|starts?|state|stays?|steps?|still|stops?|striker|summons|supports?|supreme',
    'suspends?|takes?|talks?|team|tells?|than|that|the|their|then|these|they|this|those|threatens?|through',
    'tightens?|to|top|tourism|trade|troops|turns?|under|unveils?|up|urges?|us|used|using|versus|vows?|votes?',
    'voters|vs|wants?|warns?|was|water|we|welcomes?|were|what|when|where|which|while|who|why|win|wins|wine',
    'with|without|would|your',
    'accuses?|adds?|adopts?|advances?|airspace|allows?|amends?|appeals?|appoints?|arrests?|authorities',
    'awards?|bordering|cabinet|capital|captures?|celebrates?|census|central|citizens|clinch(?:es)?|coach',
    'coaches|coalition|collects?|completes?|considers?|continues?|counts?|coup|creates?|crush(?:es)?',
    'customs|debt|deepens?|deploys?|deports?|detains?|develops?|discovers?|drought|earns?|earthquake',
    'eases?|election|elections|elects?|eliminates?|energy|enters?|envoy|equali[sz]es?|escapes?',
    'establish(?:es)?|exit|eyes|fans|federation|forces|forms?|frees?|honou?rs?|impos(?:es?|ed)|improves?',
    'increases?|inks|interim|introduces?|investors|jails?|labou?r|limits?|loosens?|lowers?|monarchy',
    'mourns?|mulls|nationwide|outlasts?|outlaws?|overcomes?|overtakes?|peace|pipeline|plays?|postpones?',
    'premier|prepares?|presents?|press|progress(?:es)?|promises?|property|proposes?|protects?|protesters',
    'provides?|punish(?:es)?|pursues?|quake|railway|rallies|ranks?|rebels|recalls?|reclaims?',
    'recogni[sz]es?|records?|reduces?|refugees|regional|registers?|renews?|repeals?|requests?|residents',
    'resumes?|rises?|schools|secures?|severs?|shares?|shuts?|sinks?|slaps|speaks?|spends?|strengthens?',
    'strikes?|suffers?|survives?|sweeps?|tariffs|tax|telecom|thrash(?:es)?|tops?|toughens?|tourists|train',
    'trains?|treaty|tries|tumbles?|unites?|unrest|upgrades?|upsets?|uses?|vaccine|veto(?:es)?|village|visa',
    'visas|visits?|vote|watch(?:es)?|withdraws?|women|workers|works?|worries|youth',
  ].join('|')}|.*(?:tion|tions|sion|ment|ments|ship|ism|ness))$)`,
  // Behind the name of a country they make it a given name: Israel Reyes, Kenya Jones.
  patronymics: `^(?:${[
    'alvarez|castillo|cruz|diaz|dominguez|espinoza|fernandez|flores|garcia|gomez',
    'gonzale[sz]|gutierrez|hernandez|herrera|jimenez|lopez|marquez|martinez|mendez|mendoza|morales',
    'moreno|munoz|nunez|ortega|ortiz|perez|ramirez|ramos|reyes|rivera|rodrigue[sz]|romero|ruiz',
    'sanchez|silva|suarez|torres|vargas|vasquez|vazquez|adams|anderson|baldwin|basinger|davies|davis',
    'campbell|collins|edwards|evans|harrison|hughes|jenkins|johnston|matthews|morris|phillips|richardson',
    'roberts|robertson|rogers|simmons|stevens|sullivan|walton|watson|williams|williamson',
    'griffiths|henderson|johnson|jones|patterson|peterson|robinson|simpson|smith|thompson|wilson',
  ].join('|')})$`,
  otherNames: [
    // What other languages call a country is here a city, a first name, or a word that begins a sentence.
    ...`Island, Emirate, Emirates, Chili, Livia, Granada, Termes, Italia, Deutschland, Polska, Norge, Sverige, Danmark, Eesti, Suomi, Lietuva, Latvija, Moldau,
      Luxemburg, Rossiya, Misr, Yaman, Norin, Gana, Dominika, Germania, Crédit Suisse, Credit Suisse`.split(
      /,\s*/u,
    ),
    // Places that are none of ours.
    ...`New Mexico, New Guinea, New Georgia, New Britain, New Ireland, New Jersey, Northern Ireland, Inner Mongolia,
      East Palestine, North Holland, South Holland, New Holland, Mexico Beach, Central Macedonia, Eastern Macedonia,
      Western Macedonia, Palau Blaugrana, Palau Sant Jordi, Palau de la Música, Luxembourg Gardens, East Turkestan, Northern Cyprus, North Cyprus, Turkish Republic of Northern Cyprus, Greek Macedonia,
      Aegean Macedonia, Eastern Turkestan, Chinese Turkestan, Russian Turkestan, Baja California, Gulf of Mexico,
      Gulf of Guinea, Gulf of Oman, Gulf of Panama, South China Sea, East China Sea, Sea of Japan, Strait of Gibraltar,
      Rock of Gibraltar, Lake Chad, Lake Chad Basin, Jordan River, River Jordan, Niger River, River Niger, Niger Delta,
      Niger State, Congo River, River Congo, Congo Basin, Panama Canal, Mexico City, Panama City, Kuwait City,
      Guatemala City, Luxembourg City, Belize City, Mount Lebanon, Jordan Valley, Fergana Valley, Ferghana Valley,
      Talas River, Talas Valley, Naryn Valley, Chu River, Kapshagay Reservoir, Kapchagay Reservoir, Benin City,
      Kingdom of Benin, Bight of Benin, Panama Canal, Naryn River, Chuy Valley, Chui Valley, Greater Antilles, Indian Ocean, Irish Sea, Latin America,
      South America, North America, Central America, British Columbia, Prince Edward Island, Little India,
      Little Italy, Bermuda Triangle, East Germany, state of Georgia, North Georgia, north Georgia, south Georgia, coastal Georgia, Middle Georgia, West Jordan, Jamaica Plain, Jamaica Bay, Cuba City, Peru State, Petropavlovsk-Kamchatsky, Petropavlovsk-Kamchatskiy, Mali Lošinj, Niger states, Congo rainforest, Indian Wells, North Pole, South Pole`.split(
      /,\s*/u,
    ),
    // Towns of America.
    ...Object.entries({
      Lebanon:
        'Ohio, Tennessee, Tenn, Pennsylvania, Pa, Oregon, Ore, New Hampshire, N.H, Missouri, Mo, Kentucky, Ky, Connecticut, Conn, Illinois, Ill, Indiana, Ind, Kansas, Kan',
      Peru: 'Indiana, Ind, Ill, Illinois, Nebraska, Neb, New York, N.Y',
      Cuba: 'Missouri, Mo, New York, N.Y, Illinois, Ill, New Mexico, N.M',
      Mexico: 'Missouri, Maine, New York',
      Poland: 'Ohio, Maine, New York',
      Norway: 'Maine, Michigan, Mich',
      Denmark: 'Maine, South Carolina, S.C, Wisconsin, Wis',
      China: 'Maine, Texas',
      Turkey: 'Texas',
      Jordan: 'Minnesota, Minn, Montana, Mont, New York, N.Y, Utah',
      Holland: 'Michigan, Mich, Ohio, Pennsylvania, Pa',
      Malta: 'New York, N.Y, Montana, Mont, Illinois, Ill, Ohio',
      Palestine: 'Texas, Illinois',
      Brazil: 'Indiana, Ind',
      Greece: 'New York',
      Italy: 'Texas',
      Ireland: 'Indiana',
      Panama: 'New York',
      Egypt: 'Texas',
      Jamaica: 'New York, Queens, Vermont',
      Bolivia: 'North Carolina, N.C',
      Colombia: 'Missouri',
      Samarkand: 'Ohio',
    }).flatMap(([town, states]) => states.split(', ').map((state) => `${town}, ${state}`)),
    // Bodies, papers, firms, events.
    ...`Holland America Line, Holland & Knight, Holland and Knight, East India Company, India Gate, N. Ireland,
      State of Mexico, Air France, Air India, Air Canada, Air China, Air Serbia, Air Astana, Iran Air, China Daily, China Southern,
      China Eastern, China Mobile, China Telecom, China Evergrande, China Construction Bank, China Development Bank,
      China Railway, Iran International, Russia Today, India Today, Georgia Today, Radio France, Korea Herald,
      Korea Times, USA Today, US Open, U.S. Open, Astana Open, Almaty Open, China Open, Japan Open,
      Korea Open, Qatar Open, French Open, Royal Bank of Canada, State Bank of India,
      National Bank of Greece, National Bank of Canada, Commonwealth Bank of Australia, Bank of Georgia, Bank of China, Bank of India, Bank of Cyprus,
      Bank of Ireland, Bank of Japan, Bank of Korea, Bank of Canada, Bank of Israel, Bank of Mexico,
      Bank of Albania, Bank of Algeria, Bank of Botswana, Bank of Estonia, Bank of Finland, Bank of France, Bank of Ghana, Bank of Greece, Bank of Guyana, Bank of Italy, Bank of Jamaica, Bank of Latvia, Bank of Lithuania, Bank of Mauritius, Bank of Mongolia, Bank of Namibia, Bank of Papua New Guinea, Bank of Portugal, Bank of Sierra Leone, Bank of Slovenia, Bank of Spain, Bank of Tanzania, Bank of Thailand, Bank of Uganda, Bank of Zambia,
      US Steel, U.S. Steel, US Bank, Reform UK, Cancer Research UK,
      Universities UK, Energy UK, Bank of America, Voice of America, Captain America, Miss America, Copa America,
      America First, América Móvil, America Movil, Corporate America, Middle America, Oman Air, Almaty Towers, Almaty Marathon, Astana Marathon, Sweden Democrats, Georgia Democrats,
      Georgia Republicans, Georgia GOP, Israel-Premier Tech, Bahrain Victorious, UAE Team Emirates, Canada Post, XDS Astana,
      Chile con carne, Chili con carne, Qatar Foundation, America’s Cup, America Online, Georgia Tech, Georgia State University, Georgia Southern,
      Georgia Bulldogs, Georgia Power, Georgia Institute of Technology, Georgia Capital,
      US Geological Survey, U.S. Geological Survey, UK Biobank, UK Athletics, USA Gymnastics, USA Swimming, USA Track & Field,
      US Soccer, U.S. Soccer, Emirate of Bukhara, Bukhara Emirate, Khorezm Mamun Academy,
      China Vanke, China Unicom, China Petroleum, China Merchants, China Minmetals, China National Space Administration,
      Korea Electric Power, Korea Zinc, Royal Brunei, Jordan F1, Jordan Grand Prix,
      Jamaica Gleaner, Malta Independent, Cyprus Mail, Egypt Independent, Egypt Today, Pakistan Today, Japan Today,
      Barbados Today, Fiji Sun, Myanmar Now, Israel Hayom, Croatia Week, Iceland Review, Iran Wire, Russia Beyond,
      Panama disease, Guinea baboon, Guinea baboons, Congo peafowl,
      Tour de France, Stade de France, Banque de France, Électricité de France, Astana Process, Astana Opera, Astana Arena, Astana Qazaqstan, Astana Hub, Almaty Arena,
      Kazakhstan Temir Zholy, Chad Valley, Poland Spring, Georgia-Pacific, Air Jordan, Air Jordans,
      Israel Philharmonic, Little Britain, Holland Park, Holland Tunnel, Royal Dutch Shell, Royal Jordanian`.split(
      /,\s*/u,
    ),
    // What adjectives name.
    ...`American Airlines, British Airways, Turkish Airlines, Singapore Airlines, American Indian, American Indians,
      Native American, Native Americans, African American, African Americans, Latin American, Latin Americans,
      South American, South Americans, North American, North Americans, Central American, Central Americans,
      West Indian, West Indians, American Express, American football, British Museum, British Library,
      British Council, British Petroleum, French fries, French toast, French kiss, French horn, Dutch oven,
      Danish pastry, Swiss cheese, Turkish delight, Turkish bath, Russian roulette, Spanish flu, German shepherd,
      German shepherds, Chinese checkers, Indian summer, Canadian Pacific, Greek yogurt, Irish stew, Irish coffee,
      Thai boxing, Persian Gulf, English Channel, Old English`.split(/,\s*/u),
  ],
  otherPersons: [
    'India Knight',
    'China Chow',
    'Holland Taylor',
    'Holland Roden',
    'Kenya Grace',
    'Israel Houghton',
    'Israel Kamakawiwoʻole',
    'Michael Jordan',
    'Chad Smith',
    'Tom Holland',
    'Cuba Gooding',
    'Georgia O’Keeffe',
    'Jordan Pickford',
    'Jordan Henderson',
    'Jordan Peterson',
    'Jordan Bardella',
    'Israel Adesanya',
    'India Arie',
    'Kenya Moore',
    'Ireland Baldwin',
    'Anatole France',
    'India Hicks',
    'Jamaica Kincaid',
    'America Ferrera',
    'China Miéville',
    'Israel Katz',
    'Rosa Luxemburg',
    'Israel Folau',
    'Kenya Barris',
  ],
  rivals: {
    georgia: `
      atlanta savannah augusta macon fulton alabama florida tennessee carolina arizona pennsylvania nevada michigan
      wisconsin ga hurricane marietta valdosta cobb gwinnett dekalb uga carter gov kemp ossoff warnock raffensperger bulldogs braves falcons ncaa sheriff
    `,
    jordan: 'nike sneakers nba bulls lakers celtics knicks',
    montserrat: 'barcelona catalonia catalan abbey monastery',
    monaco: 'psg ligue',
    jalalabad: 'nangarhar kabul afghan afghanistan taliban kandahar',
    turkey: 'thanksgiving gravy stuffing cranberry',
  },
  patterns: {
    region: ['{n} Region', '{n} Oblast', '{n} Province', '{n} Viloyat', '{n} Velayat', 'region of {n}'],
  },
  lists: {
    head: '^(?:region|province|oblast)$',
    around:
      '\\0(?:(?:,|,? (?:and|or|as well as)) (?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?){0,16} (?:[Rr]egions|[Pp]rovinces|[Oo]blasts)(?!\\p{L})',
  },
  listFront:
    '(?:[Rr]egions|[Pp]rovinces|[Oo]blasts)\\s+of\\s+(?:\\p{Lu}[\\p{L}-]+(?:,|,?\\s+(?:and|or))\\s+){0,15}',
  grammar: {
    kind: 'declension',
    cases: { N: 'nominative', P: 'plural' },
    nouns: [],
    demonyms: [
      // French, British, Danish, Chinese, Swiss, Kyrgyz: the people as they are.
      ['', '(?:ish|nch|tch|ese|ss|yz|[ao]is)$', '', '- N'],
      // Frenchman, Irishwoman; but Germans.
      ['', '(?:sh|ch)(?:wo)?man$', 'an', 'an N, en P'],
      ['', '', '', '- N, s P'],
    ],
  },
};
