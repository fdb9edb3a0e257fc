/** What a page of notes looks like: ink on paper, one column, figures that line up; in print no colours and no links. */
export const HTML_STYLE = `:root {
  color-scheme: light dark;
  --paper: #fff;
  --ink: #1d1d1b;
  --soft: #5b5b57;
  --rule: #d9d8d3;
  --link: #1f4f8f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1c1c1a;
    --ink: #ececea;
    --soft: #a9a8a2;
    --rule: #3c3c38;
    --link: #9dbfee;
  }
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif;
  font-variant-numeric: lining-nums tabular-nums;
  overflow-wrap: anywhere;
}
main {
  max-inline-size: 42rem;
  margin-inline: auto;
  padding: 2rem 1.25rem 4rem;
}
h1, h2, h3 { line-height: 1.25; font-weight: 600; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.25rem; margin-block: 2.5rem 0.5rem; border-block-end: 1px solid var(--rule); }
h3 { font-size: 1.05rem; margin-block: 0 0.25rem; }
.native { color: var(--soft); font-weight: 400; }
.kind, .about, .place, .list { color: var(--soft); font-size: 0.875rem; }
.about { list-style: none; padding: 0; }
b { font-weight: 600; }
article { margin-block: 2rem; break-inside: avoid-page; }
blockquote { margin: 0.75rem 0; padding-inline-start: 0.875rem; border-inline-start: 3px solid var(--rule); }
.facts, .sources { padding-inline-start: 1.25rem; font-size: 0.9375rem; }
.heading { font-weight: 600; }
.list { margin-block-end: 0.25rem; }
pre { overflow-x: auto; white-space: pre-wrap; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid var(--rule); text-align: start; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --rule: #999; --link: #000; }
  main { max-inline-size: none; padding: 0; }
  .number { text-decoration: none; }
  .sources a[href]::after { content: " " attr(href); }
}
`;
