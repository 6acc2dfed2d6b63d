import { createStore, type UseStore } from 'idb-keyval'

/**
 * Records of this browser, by database and store. Its connection is given up as soon as the database is to be deleted or
 * cleared, which otherwise waits for it, and made anew with the next use. Rejects where the browser keeps nothing.
 */
export function keptStore(database: string, name: string): UseStore {
  const use = createStore(database, name)
  return async (mode, work) =>
    use(mode, (records) => {
      const { db } = records.transaction
      db.onversionchange = () => {
        db.close()
        // Closed by itself it does not fire, and this tells `createStore`.
        db.onclose?.(new Event('close'))
      }
      return work(records)
    })
}
