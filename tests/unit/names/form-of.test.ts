import { describe, expect, test } from 'vitest';
import { formTeller } from '../../../utils/names/form-of.ts';
import { ALL_LANGUAGES } from '../../../utils/names/languages/all.ts';

const isForm = formTeller(ALL_LANGUAGES);

describe('whether words are a form of a name', () => {
  test.each([
    ['Ауликоля', 'Ауликоль', 'ru'],
    ['Гульнары Бековой', 'Гульнара Бекова', 'ru'],
    ['Арману Шакирову', 'Арман Шакиров', 'ru'],
    ['Торғайдан', 'Торғай', 'kk'],
  ])('%s is one of %s', (form, name, lang) => {
    expect(isForm(form, name, lang)).toBe(true);
    expect(isForm(name, form, lang)).toBe(false);
  });

  test.each([
    ['Александра', 'Александр', 'ru'],
    ['Шакирова', 'Шакиров', 'ru'],
    ['Александра Шакирова', 'Александр Шакиров', 'ru'],
    ['Евгения', 'Евгений', 'ru'],
    ['Sarykol', 'Sarykolsk', 'en'],
    ['Тобыл', 'Тобыл', 'ru'],
    ['Арман', 'Арман Шакиров', 'ru'],
  ])('%s is not surely one of %s', (form, name, lang) => {
    expect(isForm(form, name, lang)).toBe(false);
  });
});
