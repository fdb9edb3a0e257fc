/**
 * Made after the documentation and the published types of the annotation tool Hypothesis (its client's export as JSON,
 * the API's annotations): no export of a real account.
 */
const base = {
  user: 'acct:reader@hypothes.is',
  group: '__world__',
  hidden: false,
  flagged: false,
  permissions: {
    read: ['group:__world__'],
    update: ['acct:reader@hypothes.is'],
    delete: ['acct:reader@hypothes.is'],
  },
  user_info: { display_name: 'A reader' },
  created: '2026-03-04T08:15:30.123456+00:00',
  updated: '2026-03-05T09:00:00.000000+00:00',
};
const uri = 'https://news.example/kostanay?utm_source=mail';
const document = { title: ['A region between two rivers'] };

export const HYPOTHESIS = {
  export_date: '2026-11-20T10:00:00.000Z',
  export_userid: 'acct:reader@hypothes.is',
  client_version: '1.1589.0',
  annotations: [
    {
      ...base,
      id: 'aBcDeFgHEe2x4bOk_jkLmN',
      uri,
      document,
      text: 'Which census is **this**?',
      tags: ['census', 'to check'],
      target: [
        {
          source: uri,
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/p[1]',
              startOffset: 12,
              endContainer: '/p[1]',
              endOffset: 40,
            },
            { type: 'TextPositionSelector', start: 1204, end: 1232 },
            {
              type: 'TextQuoteSelector',
              exact: 'home to about 830,000 people',
              prefix: 'The region, ',
              suffix: ', borders Russia.',
            },
          ],
        },
      ],
      links: { html: 'https://hypothes.is/a/aBcDeFgHEe2x4bOk_jkLmN' },
    },
    {
      ...base,
      id: 'highlight0',
      uri,
      document,
      text: '',
      tags: [],
      target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact: 'two rivers' }] }],
    },
    {
      ...base,
      id: 'pagenote00',
      uri,
      document,
      text: 'A note on the page.',
      tags: [],
      target: [{ source: uri }],
    },
    {
      ...base,
      id: 'reply00000',
      uri,
      document,
      text: 'An answer.',
      tags: [],
      references: ['aBcDeFgHEe2x4bOk_jkLmN'],
      target: [{ source: uri }],
    },
    {
      ...base,
      id: 'localpdf00',
      uri: 'urn:x-pdf:1234',
      document: { title: ['paper.pdf'] },
      text: 'Of a file on the disk.',
      tags: [],
      target: [{ source: 'urn:x-pdf:1234', selector: [{ type: 'TextQuoteSelector', exact: 'words of it' }] }],
    },
  ],
};
