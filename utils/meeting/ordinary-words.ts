/** What a language writes with a capital and nobody would add to a base, and what belongs to names in small letters. */
export interface OrdinaryWords {
  /** Stand inside a name in small letters: Ludwig van der Heide. */
  readonly particles: ReadonlySet<string>;
  /** Stand before a person's name and are none of it. */
  readonly titles: ReadonlySet<string>;
  /** Days, months, feasts: they end whatever stands before them. */
  readonly times: ReadonlySet<string>;
  /** No names by themselves: offices, polite pronouns, words that begin sentences and quotations. */
  readonly common: ReadonlySet<string>;
  /** Shortened words whose full stop ends no sentence. */
  readonly shortened: ReadonlySet<string>;
  /** Where an apostrophe cuts off what stands before a name. */
  readonly elided?: RegExp;
  /** What a single word ends in, behind what, and before what, where it is only the beginning of a longer name. */
  readonly begun?: (word: string, before: string, behind: string) => boolean;
}

/** Languages in which a capital inside a sentence tells a name, and of which it is known what else has one. */
export const ORDINARY: Readonly<Record<string, OrdinaryWords>> = {
  en: {
    particles: set('of de du la van von der den al el ibn bin bint di da'),
    titles:
      set(`president prime minister vice deputy mr mrs ms miss dr sir lady lord dame professor prof judge
      justice captain colonel general major sergeant lieutenant senator governor mayor king queen prince princess
      pope bishop archbishop saint chancellor secretary ambassador director chairman chairwoman coach sheikh imam
      akim minister chief executive former engineer congressman congresswoman representative reverend father
      sister brother uncle aunt the englishman englishwoman frenchman frenchwoman irishman scotsman dutchman`),
    times:
      set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
      august september october november december christmas easter ramadan eid nauryz new year eve mondays tuesdays
      wednesdays thursdays fridays saturdays sundays`),
    common:
      set(`i i'm i've i'll i'd a an the he she it we you they his her its our your their my this that these
      those who what when where why how yes no not but and or if so as at by for from in into of on to with all any
      both each every few many more most much nobody nothing one other some such there then now today tomorrow
      yesterday please thank thanks dear god lord heaven earth sun moon internet web bible koran quran
      government senate parliament congress house assembly constitution court supreme state states cabinet ministry
      department commission committee council union treaty act bill law agency office bureau federal national
      central european international united public bank university institute academy college school church
      police army navy air force north south east west northern southern eastern western agriculture health
      education defence defense finance justice foreign affairs interior trade energy transport economy
      covid euro dollar pound christian christians muslim muslims jew jews jewish islam islamic buddhist buddhists
      english latin arabic black white figure table chapter section part article read photo image video share
      email facebook twitter google youtube instagram telegram whatsapp news copyright menu home`),
    shortened: set('mr mrs ms dr prof st gen col capt lt sgt sen rep gov rev hon no vs jr sr'),
    // The Cornish, a Parisian: peoples and beliefs.
    begun: (word) => /(?:ish|ese|ian|ians|ans|ists?|isms?)$/u.test(word),
  },
  fr: {
    particles: set('de du des d l la le les van von der den al el ibn ben di da sur'),
    titles:
      set(`monsieur madame mademoiselle m mme mlle dr pr me maître docteur professeur président présidente
      premier première ministre roi reine prince princesse pape général colonel capitaine saint sainte sir lord`),
    times:
      set(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
      septembre octobre novembre décembre noël pâques toussaint pentecôte ramadan nauryz`),
    common:
      set(`je tu il elle on nous vous ils elles le la les un une des ce cette ces son sa ses leur leurs mon ma
      mes notre votre oui non mais et ou donc or ni car si comme quand où qui que quoi pourquoi comment cependant
      ainsi alors après avant avec dans en par pour sans sous sur aussi encore hier demain merci dieu internet web
      bible coran état états gouvernement sénat parlement assemblée conseil constitution république cour tribunal
      ministère commission comité union communauté banque université institut académie école église bourse trésor
      police armée nord sud est ouest occident orient europe européen européenne nationale national centrale central
      terre soleil lune histoire homme droit lire voir photo vidéo covid facebook twitter google youtube instagram
      whatsapp telegram accueil menu élysée maison musée fédération région département ville mairie`),
    shortened: set('m mm mme mlle dr pr st ste me cf p'),
    elided: /^(?:l|d|qu|j|n|s|c|m|t|jusqu|lorsqu|puisqu)['’]/iu,
    begun: (word, before, behind) =>
      (/^(?:les|des|aux|un|une|le|la|l|du|au|ces|nos|vos|aucun|chaque)$/u.test(before) &&
        /(?:ais|aises?|ois|oises?|iens?|iennes?|éens?|éennes?|ards?|ains?|aines?)$/u.test(word)) ||
      (/^(?:les|des|aux|le|la|l|du|au|un|une)$/u.test(before) &&
        /(?:al|ale|aux|ales|els?|elles?|iens?|iennes?|éens?|éennes?|ais|aises?|ois|oises?|iques?|ifs?|ives?|aires?)$/u.test(
          behind,
        )),
  },
  ru: {
    particles: set('де ван фон дер ибн бин аль эль да ди ла оглы кызы'),
    titles: set(`президент президента президенту президентом президенте премьер министр министра министру аким
      генерал полковник майор капитан господин госпожа доктор профессор академик король королева принц папа святой
      царь князь глава депутат сенатор губернатор мэр`),
    times:
      set(`понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье январь января
      февраль февраля март марта апрель апреля май мая июнь июня июль июля август августа сентябрь сентября октябрь
      октября ноябрь ноября декабрь декабря рождество рождества пасха пасху наурыз наурыза рамадан новый`),
    common:
      set(`я ты он она оно мы вы они вас вам вами ваш ваша ваше ваши вашего вашей вашему вашим вашими ваших
      вашу свой да нет не но и а или из в во на по с со к ко о об от до для при у за над под без через между около если как что кто где когда почему однако поэтому также хорошо ладно спасибо бог
      бога богу господь интернет интернете интернета правительство правительства правительству правительстве указ
      указа указом конституция конституции конституцию парламент парламента парламенте сенат сената сенате мажилис
      мажилиса мажилисе министерство министерства министерству министерстве комитет комитета комитете совет совета
      совете суд суда академия академии университет университета университете институт института институте банк банка
      республика республики республике республику федерация федерации федерацию союз союза союзе государство
      государства закон закона кодекс кодекса палата палаты ассамблея ассамблеи агентство агентства агентстве фонд
      фонда центр центра служба службы управление управления департамент департамента партия партии библия коран
      запад запада западе восток востока востоке север юг европа европы земля земли солнце луна компания фото видео
      читать читайте народный верховный генеральный национальный центральный государственный премьер-министр
      премьер-министра родина отечество дума думы думе`),
    shortened: set('г гг с п пос ул р оз им обл акад проф пр пл д т н св ст'),
    begun: (word, _before, behind) =>
      behind !== '' &&
      /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ую|юю|ей|ом|ем)$/u.test(word) &&
      /(?:ый|ий|ой|ая|ое|ые|ого|ому)$/u.test(word),
  },
  kk: {
    particles: set('қызы ұлы ибн бин әл аль фон ван де'),
    titles: set(`президент президенті премьер министр министрі әкім әкімі генерал полковник мырза ханым доктор
      профессор академик король патша депутат сенатор`),
    times:
      set(`дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі қаңтар ақпан наурыз сәуір мамыр маусым шілде
      тамыз қыркүйек қазан қараша желтоқсан рамазан ораза құрбан`),
    common:
      set(`мен сен ол біз сіз сіздер олар сізге сізді сізден сіздің сіздерге иә жоқ жақсы рақмет рахмет алайда
      бірақ және немесе егер бұл осы сол қазір кеше бүгін ертең интернет интернетте құдай алла үкімет үкіметі үкіметтің
      үкіметке парламент парламенті парламентке парламентте парламенттің сенат сенаты сенатта мәжіліс мәжілісі
      мәжілісте мәжілістің министрлік министрлігі мемлекет мемлекеті конституция конституциясы республика
      республикасы республикасының ұлттық жоғарғы орталық халық халықаралық бас қаржы сыртқы ішкі қорғаныс әділет
      білім ғылым денсаулық ауыл банк сот кеңес кеңесі комитет комитеті агенттік агенттігі заң кодекс жарлық партия
      қор қоры палата ассамблея университет институт академия федерация федерациясы одақ батыс шығыс солтүстік
      оңтүстік еуропа жер күн фото видео құран`),
    shortened: set('б ж т қ д'),
    begun: (_word, _before, behind) =>
      /^(?:министрлі|басшы|банк|комитет|агентті|ассамблея|партия|қоры|университет|академия|институт|орталы|басқарма|департамент|кодекс|заңы|заңд|сот|кеңес)/u.test(
        behind,
      ),
  },
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
