import { foldWords } from './clean-text.ts';
import type { ColumnTarget } from './reader-options.ts';

/** What tables in English, French, Russian and Kazakh call their columns, folded. */
export const HEADER_WORDS: ReadonlyMap<string, ColumnTarget> = new Map<string, ColumnTarget>([
  ...words(
    'name',
    'name|label|title|term|nom|libellé|titre|название|наименование|имя|термин|атауы|аты|атау|есімі',
  ),
  ...words('name', 'item label|itemlabel|full name|nom complet|полное название|толық атауы'),
  ...words(
    'alias',
    'alias|aliases|also known as|other names|alternative names|synonyms|autres noms|synonymes',
  ),
  ...words('alias', 'другие названия|варианты|синонимы|басқа атаулары|синонимдер|altlabel|alt label'),
  ...words('language', 'language|lang|langue|язык|тіл|тілі|lang code|language code|locale'),
  ...words('kind', 'kind|type|category|class|genre|catégorie|тип|вид|категория|түр|түрі|санаты'),
  ...words(
    'property',
    'property|attribute|indicator|statistic|variable|measure|propriété|indicateur|attribut',
  ),
  ...words('property', 'свойство|показатель|параметр|признак|қасиет|қасиеті|көрсеткіш|сипат'),
  ...words(
    'value',
    'value|amount|figure|number|valeur|montant|nombre|значение|величина|число|мәні|мән|саны|шамасы',
  ),
  ...words('unit', 'unit|units|uom|unité|unités|единица|единица измерения|ед изм|өлшем|өлшем бірлігі|бірлік'),
  ...words('as-of', 'as of|date|year|point in time|reference date|period|au|année|à la date du|période'),
  ...words('as-of', 'дата|год|на дату|по состоянию на|период|күні|жыл|жылы|мерзімі|кезең'),
  ...words(
    'source',
    'source|sources|reference|publisher|citation|référence|éditeur|источник|ссылка на источник',
  ),
  ...words('source', 'дереккөз|дереккөзі|көзі|source title|source name'),
  ...words(
    'source-address',
    'source address|source url|url|link|address|href|reference url|lien|adresse|adresse web',
  ),
  ...words(
    'source-address',
    'адрес|ссылка|адрес источника|url источника|сілтеме|мекенжайы|дереккөз сілтемесі',
  ),
  ...words(
    'description',
    'description|summary|definition|note|notes|about|résumé|définition|описание|определение',
  ),
  ...words('description', 'примечание|сипаттама|сипаттамасы|анықтама|item description|itemdescription'),
  ...words('latitude', 'latitude|lat|широта|ендік|ендігі'),
  ...words('longitude', 'longitude|lon|lng|long|долгота|бойлық|бойлығы'),
  ...words(
    'id',
    'id|qid|item|wikidata|wikidata id|iso|iso code|iso 3166|iso 3166 2|code|identifier|identifiant',
  ),
  ...words('id', 'код|идентификатор|коды|сәйкестендіргіш|entity'),
]);

function words(to: ColumnTarget, list: string): [string, ColumnTarget][] {
  return list.split('|').map((word) => [foldWords(word), to]);
}
