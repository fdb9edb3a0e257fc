import { useState } from 'preact/hooks';
import './flag.css';

const CODE = /^[a-z]{2}$/;

/**
 * A country's flag, as a picture of our own: flag emoji do not render on Windows. `code` is ISO 3166-1 alpha-2.
 * The name beside it says the country, so it is decoration; where we have no picture, nothing is shown.
 */
export function Flag({ code }: { readonly code: string }) {
  const file = code.toLowerCase();
  const [missing, setMissing] = useState<string>();
  if (!CODE.test(file) || missing === file) return null;
  return (
    <img
      class="flag"
      src={`/flags/${file}.svg`}
      width="20"
      height="14"
      alt=""
      onError={() => setMissing(file)}
    />
  );
}
