import type { Translation } from '../say.ts';
import type { en } from './en.ts';

export const kk: Translation<typeof en> = {
  'noting.new': 'Жаңа ескертпе',
  'noting.edit': 'Ескертпені өзгерту',
  'noting.about': 'Ескертпе не туралы',
  'noting.without': '{what} алып тастау',
  'noting.quote': 'беттегі сөздерді',
  'noting.page': 'бетті',
  'noting.fact': 'деректі',
  'noting.withFacts': {
    other: 'Онымен бірге көрсетілген күйінде {count} дерек сақталады.',
  },
  'noting.markdown': 'Markdown: Ctrl+B — қалың, Ctrl+I — көлбеу.',
  'noting.highlight': 'Өз сөзіңізсіз ол белгіленген үзінді болып сақталады.',
  'noting.attach': 'Жазбаға байлау…',
  'noting.attachSearch': 'Ол не туралы?',
  'noting.empty': 'Алдымен бірдеңе жазыңыз. Тек беттегі сөздері бар ескертпе ғана бос бола алады.',
  'noting.tooLong':
    'Ескертпеге {count} таңба сыяды, ал мұнда одан көп. Ештеңе жоғалған жоқ: ол нобай болып сақталды.',
  'noting.kept': 'Нобай болып сақталды',
  'noting.unkept': 'Нобай сақталмады. Ескертпені сақтаңыз немесе мәтінді көшіріп алыңыз.',
  'noting.saved': 'Сақталды',
  'noting.discardSure': 'Жазғаныңыз жойылсын ба?',
  'noting.writeOn': 'Жаза беру',
  'noting.gone': 'Бұл ескертпе базаңызда енді жоқ.',
  'noting.openFailed': 'База ашылмады. Жазғаныңыздың ештеңесі жоғалған жоқ.',
};
