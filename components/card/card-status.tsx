/** What the card's live region says, for screen readers alone; it is there from the start, or it would not be heard. */
export function LiveLine({ line }: { readonly line: string }) {
  return (
    <p class="for-screen-readers" role="status">
      {line}
    </p>
  );
}

/** The same for the eye, above the footer for a short while: nothing moves for it. */
export function StatusLine(props: { readonly line: string; readonly onGone: () => void }) {
  return (
    <p class="card-status" aria-hidden="true" onAnimationEnd={() => props.onGone()}>
      {props.line}
    </p>
  );
}
