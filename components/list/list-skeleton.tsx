/** Rows to come, in their places. */
export function ListSkeleton() {
  return (
    <div class="list-skeleton" aria-hidden="true">
      {Array.from({ length: 12 }, (_, nth) => (
        <div key={nth} class="list-row">
          <span class="row-pick" />
          <span class="kind-tile" />
          <span class="row-names line-skeleton" />
          <span class="row-line line-skeleton" />
        </div>
      ))}
    </div>
  );
}
