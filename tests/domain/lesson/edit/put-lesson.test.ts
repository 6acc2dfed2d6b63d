import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkAtlas } from '../../../../src/domain/check/check-atlas'
import { openFile } from '../../../../src/domain/edit/edited-file'
import { beginEditing, edit } from '../../../../src/domain/edit/editing'
import { newAtlas } from '../../../../src/domain/edit/new-atlas'
import { newLesson, newStep } from '../../../../src/domain/lesson/edit/new-lesson'
import { lessonFileName, putLesson } from '../../../../src/domain/lesson/edit/put-lesson'
import type { Lesson } from '../../../../src/domain/lesson/lesson'
import { readLesson } from '../../../../src/domain/lesson/read-lesson'
import { newAtlasWords } from '../../../../src/i18n/en/new-atlas'

type Texts = ReadonlyMap<string, string>

const NAMES = [
  ...['atlas.json', 'events.geojson', 'places.geojson', 'relocations.geojson', 'sources.json'],
  'lessons/the-move.json',
]
const fixture: Texts = new Map(
  NAMES.map((name) => [name, readFileSync(resolve('tests/fixtures/check/atlas', name), 'utf8')]),
)

/** A lesson of one step, which rests on an event. */
const lessonOf = (id: string, event?: string): Lesson => ({
  ...newLesson(id),
  ...{ title: 'The return', summary: 'How they came back.', goals: ['Tell when they came back.'] },
  steps: [
    { ...newStep(event ? { event } : {}), heading: 'The way', text: 'They went back. '.repeat(14).trim() },
  ],
})

const begin = (texts: Texts) => beginEditing([...texts].map(([name, text]) => openFile(name, text)))

function withLesson(texts: Texts, lesson: Parameters<typeof putLesson>[2]): Texts {
  const editing = begin(texts)
  const { files } = edit(editing, putLesson(editing.files, 'atlas.json', lesson) ?? new Map(), {
    kind: 'add',
  })
  return new Map([...files].map(([name, { text }]) => [name, text]))
}

const codes = (texts: Texts) =>
  checkAtlas([...texts].map(([name, text]) => ({ name, text }))).map(({ problem }) => problem.code)

describe('a lesson that is put into the files of an atlas', () => {
  it('is a file of its own, in the list of the atlas, and nothing else changes', () => {
    const after = withLesson(fixture, lessonOf('the-return', 'opening-1962'))
    expect([...after.keys()]).toEqual([...NAMES, 'lessons/the-return.json'])
    expect(JSON.parse(after.get('atlas.json') ?? '')).toEqual({
      ...JSON.parse(fixture.get('atlas.json') ?? ''),
      lessons: ['the-move', 'the-return'],
    })
    for (const name of NAMES.slice(1)) expect(after.get(name)).toBe(fixture.get(name))
    expect(codes(after)).toEqual([])
  })

  it('is only short of an event to rest on in an atlas that has none', () => {
    const files = newAtlas(newAtlasWords, 2026)
    const after = withLesson(files, lessonOf('the-return'))
    expect(codes(after)).toEqual([...codes(files), 'lesson/no-source'])
  })

  it('changes of its file what it has otherwise, and no line besides', () => {
    const name = lessonFileName('the-move')
    const own = fixture.get(name)?.replace('"summary"', ' "review": { "by": 1.0 },\n  "summary"') ?? ''
    const files = new Map([...fixture, [name, own]])
    const read = readLesson(JSON.parse(own))
    if (!('lesson' in read)) throw new Error('no lesson')
    expect(withLesson(files, read.lesson)).toEqual(files)
    const after = withLesson(files, { ...read.lesson, title: 'Another' })
    expect(after.get(name)).toBe(own.replace(/("title": )"[^"]*"/, '$1"Another"'))
    expect(after.get('atlas.json')).toBe(files.get('atlas.json'))
  })

  it('is in no files of which the atlas cannot be read', () => {
    const lesson = lessonOf('one')
    expect(putLesson(begin(new Map([['atlas.json', '{']])).files, 'atlas.json', lesson)).toBeUndefined()
    expect(putLesson(begin(new Map([['own.geojson', '{}']])).files, 'atlas.json', lesson)).toBeUndefined()
  })
})
