import type { FactThen } from '../facts/derived.ts';
import type { PresentedEntity } from '../facts/presented.ts';
import { bibTex } from './as-bibtex.ts';
import { cslJson } from './as-csl.ts';
import { escapeMarkdown, MARKDOWN } from './as-markdown.ts';
import { claims, PLAIN } from './as-text.ts';
import { citedFact } from './cited.ts';
import type { CitationFormat, CitingManner } from './manner.ts';
import { references } from './reference.ts';

/** One fact with its dates and sources, to be put elsewhere: "Kostanay Region: population 821,800 (…), stat.gov.kz, …". */
export function citeFact(
  entity: PresentedEntity,
  fact: FactThen,
  format: CitationFormat,
  manner: CitingManner,
): string {
  const cited = citedFact(entity, fact, manner);
  switch (format) {
    case 'text':
      return manner.line(cited.subject, claims(cited, manner, PLAIN));
    case 'markdown':
      return manner.line(`**${escapeMarkdown(cited.subject)}**`, claims(cited, manner, MARKDOWN));
    case 'csl-json':
      return cslJson(references(entity, [fact], manner));
    case 'bibtex':
      return bibTex(references(entity, [fact], manner));
  }
}

/** Several facts of an entity, a line or a reference each. Notes of the reader's are not among them. */
export function citeFacts(
  entity: PresentedEntity,
  facts: readonly FactThen[],
  format: CitationFormat,
  manner: CitingManner,
): string {
  switch (format) {
    case 'text':
      return facts.map((fact) => citeFact(entity, fact, format, manner)).join('\n');
    case 'markdown':
      return facts.map((fact) => `- ${citeFact(entity, fact, format, manner)}`).join('\n');
    case 'csl-json':
      return cslJson(references(entity, facts, manner));
    case 'bibtex':
      return bibTex(references(entity, facts, manner));
  }
}
