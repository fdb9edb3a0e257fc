/** The one thing that is true of the page now. */
export type PopupStatus =
  | { readonly kind: 'paused' | 'off' | 'page-off' | 'filling' | 'failed' | 'reading' | 'done' }
  /** Absent where the page might be read and none of our scripts runs in it. */
  | { readonly kind: 'impossible'; readonly why?: 'browser-page' | 'store' | 'not-web' }
  /** The page may be read and is not: why. */
  | {
      readonly kind: 'unread';
      readonly why: 'not-article' | 'too-short' | 'not-html' | 'editable' | 'password' | 'language';
    };
