import { editing, leaveForEditor } from './editing-state'

/** After how many milliseconds a reader is told what is awaited. */
const A_WHILE = 4000

/** Tells which address is awaited, once that takes a while: how long a large file may take is for the reader to say. */
export async function tellingIfSlow<T>(url: URL, answer: Promise<T>, signal: AbortSignal): Promise<T> {
  const tell = (awaited: string | undefined) => {
    if (signal.aborted) return
    editing.setState({ awaited })
    if (awaited !== undefined) leaveForEditor()
  }
  const timer = setTimeout(tell, A_WHILE, url.href)
  try {
    return await answer
  } finally {
    clearTimeout(timer)
    tell(undefined)
  }
}
