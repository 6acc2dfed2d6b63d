import type { Editing } from '../../domain/edit/editing'
import { itemId } from '../../domain/edit/item-id'
import { asObject } from '../../domain/json/json-value'
import { missingIn } from '../../domain/view/missing-in'
import { viewContextOf } from '../../domain/view/view'
import { DATA_KEY, STEP_KEYS } from '../../domain/view/view-keys'
import { edited, MISSED_KEY } from '../edited'
import { dropItem, readItem, writeItem } from '../tabs/tab-storage'
import { writeAddress } from '../write-address'
import { editing } from './editing-state'
import { openAddress, reopen } from './open-document'
import { showAwaited } from './show-awaited'

/**
 * Opens what was edited in this tab before, or else what the address names; resolves once the page can show it.
 *
 * @param openToLook opens that to be looked at and not edited, where it can
 */
export async function openAtStart(openToLook = async () => false): Promise<void> {
  const address = new URLSearchParams(location.search).get(DATA_KEY)
  const isKept = await reopen(address ?? undefined)
  if (!isKept && address && !(await openToLook())) {
    const end = showAwaited()
    await openAddress(address)
    end()
  }
  editing.setState({ isSought: false })
  if (editing.getState().fault) showFault()
  if (editing.getState().session === undefined) return
  if (!edited.getState().shown)
    await new Promise<void>((resolve) => {
      const unsubscribe = edited.subscribe(({ shown }) => {
        if (!shown) return
        unsubscribe()
        resolve()
      })
    })
  if (!address) tellMissed()
}

/**
 * A link may lead to something that the reader's own files do not have: it is kept to be followed, and the page begins with
 * the files as they are. What the files have and cannot show is not missing.
 */
function tellMissed(): void {
  const { shown } = edited.getState()
  const { session } = editing.getState()
  if (!shown || !session || shown.of === 'dataset') return
  const context = viewContextOf(shown.atlas)
  const ids = idsIn(session.getState().editing)
  const and = (known: ReadonlySet<string>) => new Set([...known, ...ids])
  const { events, places, stays } = context
  const known = { ...context, events: and(events), places: and(places), stays: and(stays) }
  const url = new URL(location.href)
  const [href, to] =
    [url.href, readItem(MISSED_KEY)]
      .map((each) => [each, each && missingIn(new URL(each).searchParams, known)] as const)
      .find(([, missing]) => missing) ?? []
  if (!href || !to) return
  for (const key of [...STEP_KEYS, 'lesson', 'step']) url.searchParams.delete(key)
  writeAddress('replaceState', history.state, url.href)
  writeItem(MISSED_KEY, href)
  edited.setState({ missed: { key: shown.key, to, href } })
  const unsubscribe = edited.subscribe(({ missed, shown }) => {
    if (missed && shown) return
    unsubscribe()
    dropItem(MISSED_KEY)
  })
}

function idsIn({ files }: Editing): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { items } of files.values())
    for (const value of items.values) {
      const id = itemId(asObject(value).id)
      if (id !== undefined) ids.add(id)
    }
  return ids
}

/** What went wrong is told where files are opened. */
function showFault(): void {
  const url = new URL(location.href)
  url.searchParams.set('mode', 'edit')
  writeAddress('replaceState', history.state, url.href)
}
