import { type FeaturePlaces, type FoundTexts, SearchedText } from './search-texts'

/** What the page asks for: to hold a text ready, to search it, or to leave off. */
export type SearchRequest =
  | { readonly kind: 'open'; readonly text: Blob; readonly places: FeaturePlaces }
  | { readonly kind: 'search'; readonly query: string; readonly number: number }
  | { readonly kind: 'stop' }

export interface SearchReply {
  readonly number: number
  /** 1 for each row that was found so far; absent where the text could not be read. */
  readonly found: Uint8Array | undefined
  readonly isWhole: boolean
}

/** Milliseconds after which it is first told what was found so far, and how much longer it takes each time: the page works with each. */
const FIRST = 250
const LATER = 2

let searched: SearchedText | undefined
/** The number of the search that is wanted. */
let wanted: number | undefined

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'open') searched = new SearchedText(data.text, data.places)
  else if (data.kind === 'stop') wanted = undefined
  else {
    wanted = data.number
    answer(data.query, data.number).catch(() =>
      reply({ number: data.number, found: undefined, isWhole: false }),
    )
  }
})

async function answer(query: string, number: number): Promise<void> {
  if (!searched) return
  let due = performance.now() + FIRST
  let wait = FIRST
  let told = 0
  let last: FoundTexts | undefined
  for await (last of searched.find(query)) {
    if (wanted !== number) return
    if (last.count === told || performance.now() < due) continue
    told = last.count
    wait *= LATER
    due = performance.now() + wait
    reply({ number, found: last.found, isWhole: false })
  }
  if (wanted === number) reply({ number, found: last?.found ?? new Uint8Array(0), isWhole: true })
}

function reply(message: SearchReply): void {
  postMessage(message)
}
