import './progress.css';

export interface ProgressProps {
  /** From 0 to 1. */
  readonly share: number;
  /** "Adding 5,740 of 9,260": written above the bar, and its name for screen readers. */
  readonly label: string;
  /** "12 s left": written at the other end. */
  readonly aside?: string | undefined;
}

/** How far a piece of work is. What is said aloud of it is for the page, which alone knows when to be silent. */
export function Progress({ share, label, aside }: ProgressProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div class="progress">
      <div class="progress-words">
        <span>{label}</span>
        {aside !== undefined && <span>{aside}</span>}
      </div>
      <div
        class="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <i style={{ inlineSize: `${percent}%` }} />
      </div>
    </div>
  );
}
