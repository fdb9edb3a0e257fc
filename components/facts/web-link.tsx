import type { ComponentChildren } from 'preact';

/** A name that leads to the web in a new tab, where the address is http or https; plain text otherwise. */
export function WebLink(props: {
  readonly url: string | undefined;
  readonly title: string;
  readonly name: ComponentChildren;
}) {
  const { url, title, name } = props;
  if (url === undefined || !isWebAddress(url)) {
    return (
      <span class="web-link" title={title} dir="auto">
        {name}
      </span>
    );
  }
  return (
    <a class="web-link" href={url} title={title} dir="auto" target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
