import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, vi } from 'vitest'
import type { editing as editingState } from '../../../src/app/edit/editing-state'

vi.mock('../../../src/app/edit/problem-watch', () => ({
  watchProblems: () => ({ open() {}, change() {}, stop() {} }),
}))

export const FILE = 'own.geojson'
const feature = (id: string, title: string) =>
  `    { "type": "Feature", "id": "${id}", "properties": { "title": "${title}" }, "geometry": null }`
export const text = (...titles: readonly string[]) =>
  `{ "type": "FeatureCollection", "features": [\n${titles.map((title, index) => feature('abc'[index] ?? '', title)).join(',\n')}\n] }\n`

const pages: { readonly editing: typeof editingState }[] = []

// What a page has still to keep would be kept when the browser of the tests is gone.
afterEach(async () => {
  for (const { editing } of pages.splice(0)) await editing.getState().session?.close()
})

/** A browser that keeps nothing yet, with the page freshly loaded. */
export async function loadPage({ isNew = true } = {}) {
  if (isNew) {
    globalThis.indexedDB = new IDBFactory()
    sessionStorage.clear()
    localStorage.clear()
  }
  vi.resetModules()
  const [documents, opening, { editing }, drafts, files, { openAtStart }, { edited }, { followMissed }] =
    await Promise.all([
      import('../../../src/app/edit/open-document'),
      import('../../../src/app/edit/opening'),
      import('../../../src/app/edit/editing-state'),
      import('../../../src/app/edit/edit-drafts'),
      import('../../../src/app/edit/save-files'),
      import('../../../src/app/edit/open-at-start'),
      import('../../../src/app/edited'),
      import('../../../src/app/edit/follow-missed'),
    ])
  const session = () => {
    const { session: open } = editing.getState()
    if (open === undefined) throw new Error('nothing is open')
    return open
  }
  pages.push({ editing })
  return {
    ...{ ...documents, ...opening, ...drafts, ...files, openAtStart, followMissed, edited, editing, session },
    retitle(index: number, title: string) {
      const path = ['features', index, 'properties', 'title']
      session().set([{ file: FILE, path, value: title }], { kind: 'set' })
    },
    now: () => session().getState().editing.files.get(FILE)?.text,
  }
}

/** A file of the reader's disk; `disk` holds what is in it. */
export function onDisk(content: string) {
  const disk = { content, writes: 0 }
  const handle = {
    kind: 'file',
    name: FILE,
    getFile: async () => new File([disk.content], FILE),
  } as unknown as FileSystemFileHandle
  const file = Object.assign(new File([content], FILE), { handle })
  return { disk, handle, file }
}
