import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import type { StorePlace } from '../../../utils/knowledge/keep-open.ts';

/** An empty place for databases, of its own. */
export function emptyPlace(): StorePlace {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** A place whose n-th write of a row, counted from 1, fails as the engine would; later ones work again. */
export function failingPlace(nth: number, errorName: string): StorePlace {
  let writes = 0;
  return watchedPlace(['put'], () => {
    writes += 1;
    if (writes === nth) throw new DOMException('planted', errorName);
  });
}

/**
 * A place with a seam for faults: once armed, the n-th call that changes a store, counted from 1, fails as the engine
 * would, and if the fault lasts so do all later ones.
 */
export function faultyPlace(errorName: string): {
  readonly place: StorePlace;
  arm(nth: number, lasting: boolean): void;
  disarm(): void;
} {
  let left = Infinity;
  let isLasting = false;
  const place = watchedPlace(['put', 'add', 'delete', 'clear'], () => {
    left -= 1;
    if (left === 0 || (left < 0 && isLasting)) throw new DOMException('planted', errorName);
  });
  return {
    place,
    arm: (nth, lasting) => {
      left = nth;
      isLasting = lasting;
    },
    disarm: () => {
      left = Infinity;
    },
  };
}

/** A place that tells of each call of these methods of its stores before it is done. */
function watchedPlace(
  methods: readonly ('put' | 'add' | 'delete' | 'clear')[],
  onCall: () => void,
): StorePlace {
  const place = emptyPlace();
  const watch = (store: IDBObjectStore): void => {
    for (const method of methods) {
      const call = store[method].bind(store) as (...args: unknown[]) => IDBRequest;
      Object.defineProperty(store, method, {
        configurable: true,
        value: (...args: unknown[]) => {
          onCall();
          return call(...args);
        },
      });
    }
  };
  const factory = new Proxy(place.indexedDB, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      const call = value.bind(target) as (...args: unknown[]) => unknown;
      if (key !== 'open') return call;
      return (...args: unknown[]) => {
        const request = call(...args) as IDBOpenDBRequest;
        request.addEventListener('success', () => {
          const db = request.result;
          const begin = db.transaction.bind(db);
          db.transaction = (...scope) => {
            const transaction = begin(...scope);
            const open = transaction.objectStore.bind(transaction);
            transaction.objectStore = (name) => {
              const store = open(name);
              watch(store);
              return store;
            };
            return transaction;
          };
        });
        return request;
      };
    },
  });
  return { indexedDB: factory, IDBKeyRange: place.IDBKeyRange };
}

/** All rows of one store as they lie there, read without our own code. */
export async function rowsOf(place: StorePlace, database: string, store: string): Promise<unknown[]> {
  const db = new Dexie(database, { indexedDB: place.indexedDB, IDBKeyRange: place.IDBKeyRange });
  await db.open();
  const rows = await db.table<unknown>(store).toArray();
  db.close();
  return rows;
}

export function pagesIn(where: StorePlace): Promise<unknown[]> {
  return rowsOf(where, 'packs', 'pages');
}
