import { createStore, type UseStore } from 'idb-keyval'

/** Milliseconds after which a database that was asked for is taken to give no answer. */
const ANSWERS_WITHIN = 4000

/** Milliseconds after which it is so though it had begun to answer. */
const ENDS_WITHIN = 10_000

/**
 * Records of this browser, by database and store. Its connection is given up as soon as the database is to be deleted or
 * cleared, which otherwise waits for it, and made anew with the next use. Rejects where the browser keeps nothing, and with a
 * `TimeoutError` where it gives no answer; then at once, until it does.
 *
 * @param endsWithin milliseconds in which it has to be done once it has begun: what is large takes its time
 */
export function keptStore(database: string, name: string, endsWithin = ENDS_WITHIN): UseStore {
  const use = createStore(database, name)
  let isSilent = false
  return (mode, work) =>
    new Promise((resolve, reject) => {
      let isGivenUp = false
      const giveUp = () => {
        isGivenUp = true
        isSilent = true
        reject(new DOMException('', 'TimeoutError'))
      }
      let timer = setTimeout(giveUp, isSilent ? 0 : ANSWERS_WITHIN)
      use(mode, (records) => {
        clearTimeout(timer)
        isSilent = false
        const { db } = records.transaction
        db.onversionchange = () => {
          db.close()
          // Closed by itself it does not fire, and this tells `createStore`.
          db.onclose?.(new Event('close'))
        }
        // Whoever asked has gone on without it.
        if (isGivenUp) throw new DOMException('', 'AbortError')
        timer = setTimeout(giveUp, endsWithin)
        return work(records)
      })
        .finally(() => clearTimeout(timer))
        .then(resolve, reject)
    })
}
