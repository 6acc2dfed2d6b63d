// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { UntakenText } from '../../../src/app/edit/untaken-texts'
import { draftOf } from '../../../src/domain/bibliography/source-draft'
import type { PartyDraft } from '../../../src/ui/edit-claims/NewPartyForm'
import type { CategoryDraft } from '../../../src/ui/edit-form/CategoryMember'
import { beginPlace } from '../../../src/ui/edit-form/NewPlace'
import type { LeftSource } from '../../../src/ui/edit-sources/NewSource'
import { FILE, loadPage, text } from './edit-page'

let page: Awaited<ReturnType<typeof loadPage>>
beforeEach(async () => {
  page = await loadPage()
})
afterEach(() => page.session().close())

const inner = { position: { text: 'somewhere', value: undefined } }
const party: PartyDraft = { label: 'Court', kind: '' }
const category: CategoryDraft = { sought: 'Raid', label: 'Raid', description: '' }
const pasted: LeftSource = { text: '10.1/x', reading: undefined, begun: undefined }
const written: LeftSource = {
  text: '',
  reading: { sources: [{ item: { title: 'A' }, left: [], cuts: ['end'] }], failed: ['b'], index: 0 },
  begun: { draft: draftOf({ title: 'A' }), hasOwnId: true },
}
const begun = [
  ['place', beginPlace('Cologne')],
  ['place', { ...beginPlace('Bonn', [7.1, 50.7]), inner }],
  ['party', party],
  ['category', category],
  ['source', pasted],
  ['source', written],
  ['member', 'colour'],
  ['language', 'fa'],
  ['line', [{ position: [51.4, 35.7], place: 'tehran' }, { position: [2.3, 48.9] }]],
] as const
const texts = begun.map(
  ([making, draft], index): UntakenText => ({
    ...{ file: FILE, index: 0, field: `${index}/new-${making}` },
    ...{ text: 'as it is told', value: undefined, making, draft },
  }),
)
const typed: UntakenText = { file: FILE, index: 0, field: 'geometry', text: 'somewhere', value: null }

/** What a page finds of texts that another one has left, by its database or, as it went, written down. */
async function afterVisit(left: readonly unknown[], isGone: boolean): Promise<readonly UntakenText[]> {
  await page.openFiles([new File([text('March')], FILE)])
  page.retitle(0, 'April')
  await page.session().flush()
  for (const { file, index, field, ...untaken } of left as readonly UntakenText[])
    page.session().keepUntaken({ file, index, field }, untaken)
  if (isGone) dispatchEvent(new Event('pagehide'))
  else await page.session().flush()
  const { id } = page.session()
  const kept = localStorage.getItem(`relocation-atlas-unsaved-edits-${id}`)
  await page.session().close()
  if (kept !== null) localStorage.setItem(`relocation-atlas-unsaved-edits-${id}`, kept)
  page = await loadPage({ isNew: false })
  await page.openKept(id)
  return page.session().getState().untaken
}

it.each([false, true])(
  'what is begun is there with the next visit (as the page went: %s)',
  async (isGone) => {
    expect(await afterVisit([...texts, typed], isGone)).toEqual([...texts, typed])
  },
)

it.each([
  ['place', { name: 'Cologne' }],
  ['place', { ...beginPlace('Cologne'), position: [7] }],
  ['place', { ...beginPlace('Cologne'), inner: [] }],
  ['party', {}],
  ['category', 'Raid'],
  ['source', { text: '', reading: { sources: [{}], failed: [], index: 0 } }],
  ['source', { text: '', begun: { draft: { from: {}, texts: { title: 'A' } }, hasOwnId: false } }],
  ['member', { key: 'colour' }],
  ['line', [{ place: 'tehran' }]],
] as const)('of a %s that was begun in a form of another shape the text is left', async (making, draft) => {
  const { draft: _, ...told } = { ...typed, making }
  expect(await afterVisit([{ ...told, draft }], false)).toEqual([told])
})

it('leaves out what is no text of a form', async () => {
  const none = [
    { ...typed, text: 7 },
    { ...typed, field: 'title', making: 'tower', draft: {} },
  ]
  expect(await afterVisit([...none, { ...typed, field: 'id' }], false)).toEqual([{ ...typed, field: 'id' }])
})
