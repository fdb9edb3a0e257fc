/** How long a page stood still while it was watched. */
export interface Gaps {
  /** Milliseconds between the two frames that were furthest apart, and those of the 99th in a hundred. */
  readonly longest: number;
  readonly p99: number;
  /** How many were over 50 ms apart. */
  readonly over50: number;
  /** The longest task of the page's own thread, if any was over 50 ms. */
  readonly longestTask: number;
}

/** Notes the time of every frame from now on. */
export function watchFrames(): () => Gaps {
  const gaps: number[] = [];
  let longestTask = 0;
  let isOver = false;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  tasks.observe({ type: 'longtask' });
  let last = performance.now();
  const next = () => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    if (!isOver) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  return () => {
    isOver = true;
    tasks.disconnect();
    gaps.push(performance.now() - last);
    gaps.sort((one, other) => one - other);
    return {
      longest: gaps.at(-1) ?? 0,
      p99: gaps[Math.floor(gaps.length * 0.99)] ?? 0,
      over50: gaps.filter((gap) => gap > 50).length,
      longestTask,
    };
  };
}
