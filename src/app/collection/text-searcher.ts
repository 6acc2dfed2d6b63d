import type { ReadCollection } from './read-source'
import type { SearchReply, SearchRequest } from './search-worker'

/** What searches all texts of a file beside the page. */
export interface TextSearcher {
  /** Searches, and tells what was found so far until that is all. Returns what gives it up; another search does as well. */
  search(query: string, onFound: (found: Omit<SearchReply, 'number'>) => void): () => void
  /** Lets go of it. */
  close(): void
}

/** Gets ready to search the texts of a file; they are read from it anew by each search, and none is kept. */
export function openTextSearcher({ text, columns: { events } }: ReadCollection): TextSearcher {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  const post = (request: SearchRequest) => worker.postMessage(request)
  post({ kind: 'open', text, places: { offset: events.offset, size: events.size } })
  let count = 0
  return {
    search(query, onFound) {
      const asked = ++count
      worker.onmessage = ({ data: { number, ...found } }: MessageEvent<SearchReply>) => {
        if (number === asked) onFound(found)
      }
      worker.onerror = () => onFound({ found: undefined, isWhole: false })
      post({ kind: 'search', query, number: asked })
      return () => {
        worker.onmessage = null
        worker.onerror = null
        post({ kind: 'stop' })
      }
    },
    close: () => worker.terminate(),
  }
}
