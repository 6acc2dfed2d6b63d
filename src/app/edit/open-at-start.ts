import { DATA_KEY } from '../../domain/view/view-keys'
import { edited } from '../edited'
import { editing } from './editing-state'
import { openAddress, reopen } from './open-document'

/** Opens what the address names, or else what was edited in this tab before; resolves once the page can show it. */
export async function openAtStart(): Promise<void> {
  const address = new URLSearchParams(location.search).get(DATA_KEY)
  if (!(await reopen(address ?? undefined)) && address) await openAddress(address)
  editing.setState({ isSought: false })
  if (editing.getState().fault) showFault()
  if (editing.getState().session === undefined || edited.getState().shown) return
  await new Promise<void>((resolve) => {
    const unsubscribe = edited.subscribe(({ shown }) => {
      if (!shown) return
      unsubscribe()
      resolve()
    })
  })
}

/** What went wrong is told where files are opened. */
function showFault(): void {
  const url = new URL(location.href)
  url.searchParams.set('mode', 'edit')
  history.replaceState(history.state, '', url)
}
