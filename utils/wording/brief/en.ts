import type { Catalogue } from '../say.ts';

export const en = {
  'brief.untitled': 'Untitled page',
  'brief.outlet': 'Published by',
  'brief.published': 'Published on',
  'brief.address': 'Address',
  'brief.readOn': 'Read on',
  'brief.names': 'Names',
  'brief.nothing': 'No name on this page is in the base.',
  'brief.cut': 'The names of the first part of the page: its end was not read.',
  'brief.note': 'My note of {date}',
  'brief.notes': 'My notes on this page',
  'brief.quote': '“{text}”',
  'brief.sources': 'Sources',
  'brief.read': 'read on {date}',
} as const satisfies Catalogue;
