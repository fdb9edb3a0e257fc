/** The one thing that is true of the page now. */
export type PopupStatus =
  | { readonly kind: 'impossible' | 'paused' | 'off' | 'filling' | 'failed' | 'reading' | 'done' }
  /** The page may be read and is not: why. */
  | {
      readonly kind: 'unread';
      readonly why: 'not-article' | 'too-short' | 'not-html' | 'editable' | 'password';
    };
