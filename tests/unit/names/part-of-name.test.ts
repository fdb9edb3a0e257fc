import { expect, test } from 'vitest';
import { entity, finderOf, surfaces } from './base.ts';

const find = finderOf([
  entity('place city A: kk Астана; ky Астана'),
  entity('place city O: kk Орал; ky Ош'),
  entity('place country CN: kk Қытай; ky Кытай'),
  entity('place place C: kk Каспий теңізі; kk/alias Каспий; ky Каспий деңизи'),
]);
const kazakh = (text: string) => surfaces(text, find(text, 'kk')).join();
const kyrgyz = (text: string) => surfaces(text, find(text, 'ky')).join();

test('a father’s name makes the bare name before it a person’s, whichever it is', () => {
  expect(kazakh('Жарыста Астана Қайратқызы жеңді.')).toBe('');
  expect(kazakh('Марапатты Астана Қайратқызына тапсырды.')).toBe('');
  expect(kyrgyz('Мелдеште Астана Кайраткызы жеңди.')).toBe('');
  expect(kazakh('Кеше Астанада Нұрланұлы Ерлан сөз сөйледі.')).toBe('Астанада');
  expect(kazakh('Бұл Астана Ұлы даланың төрі.')).toBe('Астана');
});

test('a surname does so behind a name that is given too, but not behind its endings', () => {
  expect(kazakh('Жарыста Орал Ахметов жеңді.')).toBe('');
  expect(kazakh('Кеше Оралда Ахметовтың төрағалығымен жиын өтті.')).toBe('Оралда');
});

test('schools and seas have names of their own, with an adjective between too', () => {
  expect(kazakh('Ол Астана медицина университетін бітірген.')).toBe('');
  expect(kazakh('Ол Астана мемлекеттік медицина университетін бітірген.')).toBe('');
  expect(kyrgyz('Ал Ош технологиялык университетинде окуйт.')).toBe('');
  expect(kazakh('Кемелер Оңтүстік Қытай теңізінде жүзеді.')).toBe('');
  expect(kyrgyz('Кемелер Түштүк Кытай деңизинде сүзөт.')).toBe('');
  expect(kazakh('Каспий теңізінің деңгейі Қытайдың университеттерінде зерттеледі.')).toBe(
    'Каспий теңізінің,Қытайдың',
  );
});

test('a list of districts has none of our names, a list of regions has', () => {
  expect(kazakh('Кеше Астана, Есіл және Сарыарқа аудандарында су болмады.')).toBe('');
  expect(kazakh('Кеше Есіл мен Орал аудандарында су болмады.')).toBe('');
  expect(kazakh('Кеше Астана аудандарында су болмады.')).toBe('Астана');
  expect(kazakh('Кеше Астана мен Орал көшелерінде жаңбыр жауды.')).toBe('Астана,Орал');
  expect(kyrgyz('Кечээ Ош, Манас жана Алай райондорунда жамгыр жаады.')).toBe('');
});

test('a city of nobody’s may stand on the other side of a hyphen', () => {
  expect(kazakh('Бүгін Астана-Пекин рейсі кешікті.')).toBe('Астана');
  expect(kazakh('Бүгін Астана-Оспан рейсі кешікті.')).toBe('');
  expect(kyrgyz('Бүгүн Москва-Ош учагы кечикти.')).toBe('Ош');
});
