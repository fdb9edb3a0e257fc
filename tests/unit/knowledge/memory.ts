import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import type { StorePlace } from '../../../utils/knowledge/keep-open.ts';

/** An empty place for databases, of its own. */
export function emptyPlace(): StorePlace {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** A place whose n-th write of a row, counted from 1, fails as the engine would; later ones work again. */
export function failingPlace(nth: number, errorName: string): StorePlace {
  const place = emptyPlace();
  let writes = 0;
  const failing = (store: IDBObjectStore): void => {
    const put = store.put.bind(store);
    store.put = (...args) => {
      writes += 1;
      if (writes === nth) throw new DOMException('planted', errorName);
      return put(...args);
    };
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
              failing(store);
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
