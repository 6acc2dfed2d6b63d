// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { unsavedFiles } from '../../../src/domain/edit/editing'
import { eventually } from '../../eventually'
import { FILE, loadPage, text } from './edit-page'

let page: Awaited<ReturnType<typeof loadPage>>
beforeEach(async () => {
  page = await loadPage()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const respond = (body: string, status = 200) => vi.fn(async () => new Response(body, { status }))
const own = (content = text('First')) => new File([content], FILE)

describe('what is opened', () => {
  it('is opened without what may be kept of it where the database gives no answer, which is told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.stubGlobal('indexedDB', { open: () => ({}) })
    let isDone = false
    const opening = page.openFiles([own()]).then(() => {
      isDone = true
    })
    while (!isDone) await vi.advanceTimersByTimeAsync(1000)
    expect(page.editing.getState().isOpening).toBe(false)
    await opening
    expect(page.session().getState()).toMatchObject({
      keeping: 'failed',
      failure: expect.objectContaining({ name: 'TimeoutError' }),
    })
    expect(page.now()).toBe(text('First'))
  })

  it('gives way to what the reader opens meanwhile', async () => {
    let answer = (_: Response) => {}
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)))
    const slow = page.openAddress('https://host.test/slow.geojson')
    await page.openFiles([own()])
    answer(new Response(text('Slow')))
    await slow
    expect(page.session().source.name).toBe(FILE)
    expect(page.editing.getState()).toMatchObject({ isOpening: false, fault: undefined })
  })

  it('is nothing where two files have one name', async () => {
    await page.openFiles([own(), own(text('Other'))])
    expect(page.editing.getState()).toMatchObject({
      session: undefined,
      fault: { kind: 'same-name', name: FILE },
    })
  })

  it('is nothing where one object has more members than a page can read at each key', async () => {
    const members = Array.from({ length: 60_000 }, (_, index) => `"k${index}":1`)
    await page.openFiles([own(`{"type":"FeatureCollection",\n"features":[\n{${members}}]}`)])
    expect(page.editing.getState()).toMatchObject({
      session: undefined,
      fault: { kind: 'overfull', name: FILE, line: 3, members: 50_000 },
    })
  })

  it('is nothing where a text has more than a page can edit, pasted or in a file', async () => {
    const long = `[${' '.repeat(65_000_000)}]`
    const fault = { kind: 'too-large', name: FILE, bytes: 65_000_002 }
    await page.openPasted(FILE, long)
    expect(page.editing.getState()).toMatchObject({ session: undefined, fault })
    await page.openFiles([own(long)])
    expect(page.editing.getState()).toMatchObject({ session: undefined, fault })
  })

  it('is nothing where files have together more than a page can edit', async () => {
    const long = `[${' '.repeat(33_000_000)}]`
    await page.openFiles([own(long), new File([long], 'other.geojson')])
    expect(page.editing.getState()).toMatchObject({
      session: undefined,
      fault: { kind: 'too-large', name: '', bytes: 66_000_004 },
    })
  })

  it('is named also by an address that is not well formed', async () => {
    vi.stubGlobal('fetch', respond(text('First')))
    await page.openAddress('https://host.test/x%E0%A4%A.geojson')
    expect(page.session().source.name).toBe('x%E0%A4%A.geojson')
  })

  it.each([
    ['https://anna:secret@host.test/a.geojson?key=secret', 'password', 'https://…@host.test/a.geojson'],
    ['//host.test/a.geojson', 'scheme', '//host.test/a.geojson'],
    ['ftp://host.test/a.geojson', 'scheme', 'ftp://host.test/a.geojson'],
    ['https://anna:secret@', 'scheme', '…@'],
    ['anna:secret@host.test/a.geojson', 'scheme', '…@host.test/a.geojson'],
  ])('is nothing where the address is %s', async (address, kind, name) => {
    const fetched = respond(text('First'))
    vi.stubGlobal('fetch', fetched)
    await page.openAddress(address)
    expect(page.editing.getState().fault).toEqual({ kind, name })
    expect(fetched).not.toHaveBeenCalled()
  })

  it('is waited for as long as the reader wants to, who is told after a while which address it is', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const address = 'https://host.test/hang.geojson'
    history.replaceState(null, '', `/?data=${address}`)
    vi.stubGlobal('fetch', (_: URL, { signal }: RequestInit) => {
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    })
    const opening = page.openAtStart()
    while (page.editing.getState().awaited === undefined) await vi.advanceTimersByTimeAsync(1000)
    expect(page.editing.getState()).toMatchObject({ awaited: address, isOpening: true, isSought: true })
    page.stopAwaiting()
    await opening
    expect(page.editing.getState()).toMatchObject({
      ...{ awaited: undefined, isOpening: false, isSought: false },
      fault: { kind: 'unanswered', name: address },
    })
    expect(new URLSearchParams(location.search).get('mode')).toBe('edit')
    history.replaceState(null, '', '/')
  })

  it('is not there where its host says so', async () => {
    vi.stubGlobal('fetch', respond('', 404))
    await page.openAddress('https://host.test/gone.geojson')
    expect(page.editing.getState().fault).toEqual({
      kind: 'status',
      name: 'https://host.test/gone.geojson',
      status: 404,
    })
  })

  it('is not there where a web page comes in its place', async () => {
    vi.stubGlobal('fetch', respond('\n<!DOCTYPE html><title>Not here</title>'))
    await page.openAddress('https://host.test/gone.geojson')
    expect(page.editing.getState().fault).toEqual({ kind: 'page', name: 'https://host.test/gone.geojson' })
  })

  it('is kept at once where no file has it', async () => {
    await page.openPasted(FILE, text('Pasted'))
    expect(unsavedFiles(page.session().getState().editing)).toHaveLength(1)
    await page.closeFiles()
    expect(await page.listEdits()).toMatchObject([{ name: FILE, done: 0, isSaved: false }])
  })

  it('has nothing set on the map that was begun in what was open before', async () => {
    const tool = { kind: 'leg', file: FILE, drawn: { first: [], entries: [], done: 0 } } as const
    await page.openFiles([own()])
    page.editing.setState({ tool })
    await page.openFiles([own(text('Other'))])
    expect(page.editing.getState().tool).toBeUndefined()
    page.editing.setState({ tool })
    await page.closeFiles()
    expect(page.editing.getState().tool).toBeUndefined()
  })

  it('goes on with what was done to the same file before', async () => {
    await page.openFiles([own()])
    page.retitle(0, 'Mine')
    await page.closeFiles()
    page = await loadPage({ isNew: false })
    await page.openFiles([own()])
    expect(page.now()).toBe(text('Mine'))
    expect(page.session().getState().isRestored).toBe(true)
    // Once it is saved, that it was brought back is no news.
    page.session().markSaved(new Map([[FILE, text('Mine')]]), new Map())
    expect(page.session().getState().isRestored).toBe(false)
    await page.closeFiles()
    await page.openFiles([own(text('Other'))])
    expect(page.now()).toBe(text('Other'))
  })

  it('is shown or not when the tab is loaded again, as the reader chose', async () => {
    const dataset = new URL('https://host.test/data/')
    vi.stubGlobal('fetch', respond('{}'))
    await page.openDataset(dataset, 'Published')
    page.session().set([{ file: 'atlas.json', path: ['title'], value: 'Mine' }], { kind: 'set' })
    await page.session().flush()
    for (const isHidden of [true, false]) {
      page.edited.setState({ isHidden })
      page = await loadPage({ isNew: false })
      await page.openAtStart()
      expect(page.session().source.name).toBe('Published')
      expect(page.edited.getState().isHidden).toBe(isHidden)
    }
    page.edited.setState({ isHidden: true })
    await page.closeFiles()
    await page.openDataset(dataset, 'Published')
    expect(page.edited.getState().isHidden).toBe(false)
  })

  it('is new where a new file is asked for, whatever became of an earlier one', async () => {
    await page.openNew(FILE, new Map([[FILE, text('First')]]))
    page.retitle(0, 'Mine')
    await page.closeFiles()
    for (const _ of [1, 2]) {
      await page.openNew(FILE, new Map([[FILE, text('First')]]))
      expect(page.now()).toBe(text('First'))
      await page.closeFiles()
    }
    expect(await page.listEdits()).toHaveLength(2)
  })

  it('begins in the form, with its own view, whatever was shown and how before', async () => {
    await page.openAtStart()
    const atlas = new Map([['atlas.json', '{}']])
    page.editing.setState({ view: 'table', file: 'relocations.geojson' })
    history.replaceState(null, '', '/?mode=edit&map=9/35/51&event=one&lens=mek&theme=dark')
    await page.openNew('New atlas', atlas)
    expect(page.editing.getState()).toMatchObject({ view: 'form', file: 'atlas.json' })
    expect(location.search).toBe('?mode=edit&theme=dark')
    await page.openFiles([own()])
    expect(page.editing.getState()).toMatchObject({ view: 'form', file: undefined })
  })

  it('is among the recent files by the title that a new atlas has by now', async () => {
    await page.openNew('New atlas', new Map([['atlas.json', '{ "title": "New atlas" }']]))
    page.session().set([{ file: 'atlas.json', path: ['title'], value: 'Kings of Prussia' }], { kind: 'set' })
    await page.closeFiles()
    expect(await page.listEdits()).toMatchObject([{ name: 'Kings of Prussia' }])
  })

  it('tells of other edits of a file of the same name that no file has', async () => {
    await page.openFiles([own()])
    page.retitle(0, 'Mine')
    const otherKeptAt = () => page.session().getState().otherKeptAt
    expect(otherKeptAt()).toBeUndefined()
    await page.closeFiles()
    const [first] = await page.listEdits()
    await page.openFiles([new File([text('Another')], FILE)])
    expect(otherKeptAt()).toBe(first?.savedAt)
    page.session().dismiss('otherKeptAt')
    expect(otherKeptAt()).toBeUndefined()
    await page.openFiles([new File([text('Another')], 'other.geojson')])
    expect(otherKeptAt()).toBeUndefined()
    await page.openFiles([own()])
    expect(page.now()).toBe(text('Mine'))
    expect(otherKeptAt()).toBeUndefined()
  })

  it('tells of what was begun in a form of another file of the same name, though nothing else was done', async () => {
    await page.openFiles([own()])
    const begun = { text: 'Cologne', value: undefined, making: 'place', draft: {} } as const
    page.session().keepUntaken({ file: FILE, index: 0, field: 'properties/place/new-place' }, begun)
    await page.session().flush()
    const [first] = await page.listEdits()
    await page.closeFiles()
    await page.openFiles([new File([text('Another')], FILE)])
    expect(page.session().getState().otherKeptAt).toBe(first?.savedAt)
  })

  it('is shown as its address says, where the page begins with it', async () => {
    vi.stubGlobal('fetch', respond(text('First')))
    const search = `?data=https://host.test/${FILE}&map=9/35/51`
    history.replaceState(null, '', `/${search}`)
    await page.openAddress(`https://host.test/${FILE}`)
    expect(decodeURIComponent(location.search)).toBe(search)
  })

  it('tells that its host has published a newer version since', async () => {
    vi.stubGlobal('fetch', respond(text('First', 'Second')))
    await page.openAddress(`https://host.test/${FILE}`)
    page.retitle(0, 'Mine')
    await page.session().flush()
    page = await loadPage({ isNew: false })
    vi.stubGlobal('fetch', respond(text('First', 'Theirs')))
    expect(await page.reopen()).toBe(true)
    await eventually(() =>
      expect(page.session().getState().newer).toEqual(
        new Map([[FILE, { text: text('First', 'Theirs'), from: 'host' }]]),
      ),
    )
    expect(page.now()).toBe(text('Mine', 'Second'))
  })

  it('is gone on with after the page is loaded again, where another tab had kept something else of it', async () => {
    await page.openFiles([own()])
    page.retitle(0, 'Mine')
    await page.session().flush()
    const other = await loadPage({ isNew: false })
    await other.reopen()
    other.retitle(0, 'Theirs')
    await other.session().flush()
    page.retitle(0, 'Mine again')
    await page.session().flush()
    expect(page.session().getState().isSecond).toBe(true)
    page = await loadPage({ isNew: false })
    await page.reopen()
    expect(page.now()).toBe(text('Mine again'))
  })

  it('takes the place of what was open before at once, also while that is still being closed', async () => {
    await page.openFiles([own()])
    vi.spyOn(page.session(), 'close').mockReturnValue(new Promise(() => {}))
    void page.openFiles([own(text('Second'))])
    await eventually(() => expect(page.now()).toBe(text('Second')))
  })
})

describe('what is typed', () => {
  const type = (title: string) =>
    page
      .session()
      .set(
        [{ file: FILE, path: ['features', 0, 'properties', 'title'], value: title }],
        { kind: 'set' },
        'title',
      )
  const isKept = () => page.session().getState().keeping === 'kept'
  const inMoments = async () => {
    for (let turn = 0; turn < 100 && !isKept(); turn++) await new Promise((resolve) => setImmediate(resolve))
    return isKept()
  }

  it('is kept at the first letter, and all of it when the page asks whether it may go', async () => {
    await page.openFiles([own()])
    vi.stubGlobal('setTimeout', () => 0)
    type('M')
    expect(await inMoments()).toBe(true)
    type('Mi')
    type('Mine')
    expect(await inMoments()).toBe(false)
    dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(await inMoments()).toBe(true)
    vi.unstubAllGlobals()
    page = await loadPage({ isNew: false })
    await page.reopen()
    expect(page.now()).toBe(text('Mine'))
  })

  it('is there again where the page was gone before it could be kept', async () => {
    await page.openFiles([own()])
    vi.stubGlobal('setTimeout', () => 0)
    type('M')
    expect(await inMoments()).toBe(true)
    type('Mine')
    // Nothing is kept any more once the page is gone.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('gone')
    })
    dispatchEvent(new Event('pagehide'))
    await page.session().flush()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    page = await loadPage({ isNew: false })
    await page.reopen()
    expect(page.now()).toBe(text('Mine'))
    page.retitle(0, 'Later')
    await page.session().flush()
    page = await loadPage({ isNew: false })
    await page.reopen()
    expect(page.now()).toBe(text('Later'))
  })
})

describe('an atlas', () => {
  const atlas = { title: 'Own', files: { events: 'happened.geojson' }, lessons: ['first'] }

  it('that the page came with is opened by the names that it gives its files', async () => {
    const fetched: string[] = []
    vi.stubGlobal('fetch', async (url: URL) => {
      const [name = ''] = String(url).split('/data/').slice(-1)
      fetched.push(name)
      return new Response(name === 'atlas.json' ? JSON.stringify(atlas) : text('First'))
    })
    await page.openDataset(new URL('https://host.test/data/'), 'Own')
    expect(fetched.sort()).toEqual([
      'atlas.json',
      'happened.geojson',
      'lessons/first.json',
      'places.geojson',
      'relocations.geojson',
      'sources.json',
    ])
    expect([...page.session().getState().editing.files.keys()].sort()).toEqual(fetched)
  })

  it('of the disk has its lessons in their folder, which the names of chosen files do not tell', async () => {
    const files = [
      new File([JSON.stringify(atlas)], 'atlas.json'),
      ...['first.json', 'second.json'].map((name) => new File(['{}'], name)),
    ]
    await page.openFiles(files)
    expect([...page.session().getState().editing.files.keys()]).toEqual([
      'atlas.json',
      'lessons/first.json',
      'second.json',
    ])
  })

  it('of the disk is known by what its files were called before the browser numbered them as it saved them', async () => {
    const named = ['atlas (1).json', 'happened (1).geojson', 'first (1).json']
    const [own = '', events = '', lesson = ''] = named
    await page.openFiles([
      new File([text('First')], events),
      new File([`\uFEFF${JSON.stringify(atlas)}`], own),
      new File(['{}'], lesson),
    ])
    const { source, getState } = page.session()
    expect([...getState().editing.files.keys()].sort()).toEqual([
      'atlas.json',
      'happened.geojson',
      'lessons/first.json',
    ])
    expect(source.name).toBe('atlas.json')
  })
})

describe('files that another tab has', () => {
  const elsewhere = async () => {
    const request = vi.fn((_: string, { ifAvailable }: LockOptions, hold: (lock: null) => void) =>
      ifAvailable ? Promise.resolve(hold(null)) : new Promise(() => {}),
    )
    vi.stubGlobal('navigator', { locks: { request, query: async () => ({}) } })
    await page.openFiles([own()])
    await eventually(() => expect(page.session().getState().isElsewhere).toBe(true))
  }

  it('are not edited here, and the page is told each time', async () => {
    await elsewhere()
    page.retitle(0, 'Mine')
    page.retitle(0, 'Mine')
    expect(page.now()).toBe(text('First'))
    expect(page.session().getState().refusals).toBe(2)
  })

  it('are not saved here, nor is anything kept', async () => {
    await elsewhere()
    expect(await page.saveFiles(page.session(), { names: [FILE] })).toBeUndefined()
    page.session().markSaved(new Map([[FILE, text('First')]]), new Map())
    await page.session().flush()
    expect(await page.listEdits()).toEqual([])
  })
})

it('says of a picture that it is no text', async () => {
  const page = await loadPage()
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  await page.openFiles([new File([png], 'map.png')])
  expect(page.editing.getState().fault).toEqual({ kind: 'no-text', name: 'map.png' })
})
