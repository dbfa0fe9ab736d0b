// The page's IndexedDB: texts too long for session storage, and the history. Promises over the few calls needed.
export type StoreName = "texts" | "history";

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("ringkas", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("texts", { keyPath: "id" });
      request.result.createObjectStore("history", { keyPath: "id" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("the database is in use by an older version of the page"));
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

/** Runs one request; resolves when its transaction is on disk. */
export async function run<T>(store: StoreName, mode: IDBTransactionMode, ask: (objects: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = ask(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? request.error);
  });
}
