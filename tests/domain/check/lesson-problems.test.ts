import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAtlas } from '../../../src/domain/atlas/read-atlas'
import { atlasParts } from '../../../src/domain/check/atlas-parts'
import { checkEventsFile } from '../../../src/domain/check/check-events-file'
import { lessonProblems } from '../../../src/domain/check/lesson-problems'
import { formatLesson, lessonMembers } from '../../../src/domain/lesson/format-lesson'
import type { Lesson } from '../../../src/domain/lesson/lesson'
import { readLesson } from '../../../src/domain/lesson/read-lesson'
import { check } from '../../../src/i18n/en/check'

const FOLDER = 'tests/fixtures/check/atlas'
const read = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))

const { atlas } = readAtlas({
  atlas: read('atlas.json'),
  events: read('events.geojson'),
  relocations: read('relocations.geojson'),
  places: read('places.geojson'),
  sources: read('sources.json'),
})
if (!atlas) throw new Error('the faultless atlas cannot be read')
const parts = atlasParts(atlas)

function lesson(): Lesson {
  const result = readLesson(read('lessons/the-move.json'))
  if ('fault' in result) throw new Error(result.fault.join('.'))
  return result.lesson
}

/** The lesson with another first step. */
function withStep(step: Partial<Lesson['steps'][number]>): unknown {
  const { steps, ...others } = lesson()
  return lessonMembers({
    ...others,
    steps: steps.map((each, index) => (index === 0 ? { ...each, ...step } : each)),
  })
}

describe('lessonProblems', () => {
  it('finds nothing in a faultless lesson that is edited in the page, nor in one that only a browser keeps', () => {
    expect(lessonProblems(lessonMembers(lesson()), parts)).toEqual([])
    expect(lessonProblems(lessonMembers({ ...lesson(), id: 'own-1' }), parts)).toEqual([])
  })

  it('tells where in the lesson a fault is, with a sentence on it and one on what to do', () => {
    const text = `${'word '.repeat(45)}[here](event:opening-1963)`
    const [found, ...others] = lessonProblems(withStep({ text }), parts)
    expect(others).toEqual([])
    expect(found).toMatchObject({
      code: 'reference/event',
      severity: 'error',
      path: ['steps', 0, 'text'],
      part: 'value',
      within: [text.indexOf('event:'), text.length - 1],
    })
    if (!found) throw new Error('nothing found')
    expect(check.message(found)).toBe('There is no event "opening-1963" in events.geojson.')
    expect(check.help(found)).toBe('Did you mean "opening-1962"?')
  })

  it('does not read a step again that is the same', () => {
    const { steps, ...others } = lessonMembers(lesson())
    const read: string[] = []
    const watched = steps.map((step, index) =>
      Object.defineProperty({ ...step }, 'text', {
        enumerable: true,
        get: () => {
          read.push(`step ${index}`)
          return step.text
        },
      }),
    )
    const problems = lessonProblems({ ...others, steps: watched }, parts)
    expect(read).not.toEqual([])
    const [first, ...later] = watched
    const changed = { ...others, title: '', steps: [...later, { ...first, heading: '' }] }
    read.length = 0
    const found = lessonProblems(changed, parts)
    expect(read).toEqual([])
    expect(problems).toEqual([])
    expect(found.map(({ code, path }) => [code, ...path])).toEqual([
      ['schema/empty', 'title'],
      ['schema/empty', 'steps', later.length, 'heading'],
    ])
  })

  it('finds in each step the same wherever it stands', () => {
    const { steps, ...others } = lesson()
    const bad = steps.map((step) => ({ ...step, text: 'Few.', events: ['nowhere'], seconds: 0 }))
    const of = (lesson: Lesson) => lessonProblems(lessonMembers(lesson), parts)
    const found = of({ ...others, steps: bad })
    const moved = of({ ...others, steps: [...bad.slice(1), ...bad.slice(0, 1)] })
    const back = moved.map((each) => {
      const [first, step, ...rest] = each.path
      return { ...each, path: [first, ((step as number) + 1) % bad.length, ...rest] }
    })
    const order = (all: readonly object[]) => all.map((each) => JSON.stringify(each)).toSorted()
    expect(found.length).toBeGreaterThan(bad.length)
    expect(order(back)).toEqual(order(found))
  })

  it('accepts a lesson that is only begun, and says what it lacks', () => {
    const begun = { ...lesson(), id: 'own-2', title: '', summary: '', goals: [], steps: [] }
    const found = lessonProblems(lessonMembers(begun), parts)
    expect(found.map(({ code, path }) => [code, ...path])).toEqual([
      ['schema/empty', 'title'],
      ['schema/empty', 'summary'],
      ['schema/length', 'steps'],
    ])
  })

  it('reads neither links nor quotations as the lesson’s own words', () => {
    const words = 'word '.repeat(45)
    const ofText = (text: string) => lessonProblems(withStep({ text }), parts).map(({ code }) => code)
    expect(ofText(`${words}\n\n> They are a cult.\n\n[List](https://example.org/terrorist-list)`)).toEqual([])
    expect(ofText(`${words}\n\nThey are a cult.`)).toEqual(['wording/unattributed'])
  })

  it('without the parts of an atlas looks nothing up, but still reads the texts', () => {
    const step = { view: { event: 'nowhere', map: '9/0/0' }, events: ['nowhere'], heading: 'H'.repeat(81) }
    expect(lessonProblems(withStep(step), undefined).map(({ code }) => code)).toEqual(['lesson/heading-long'])
  })

  it('finds the same in the page as in the file', () => {
    const { steps, ...others } = lesson()
    const worse = {
      ...others,
      minutes: 0,
      steps: steps.map((step) => ({ ...step, text: '# Few', events: [] })),
    }
    const inFile = checkEventsFile({ name: 'the-move.json', text: formatLesson(worse) })
    const key = ({ code, path }: { code: string; path: readonly (string | number)[] }) =>
      `${code} ${path.join(' ')}`
    const inPage = lessonProblems(lessonMembers(worse), undefined).map(key)
    expect(inPage).toContain('lesson/text-short steps 1 text')
    expect(inFile.map(({ problem }) => key(problem)).toSorted()).toEqual(inPage.toSorted())
  })

  it('a file is known as a lesson by its steps, also without a schema', () => {
    const { $schema: _, ...bare } = read('lessons/the-move.json') as Record<string, unknown>
    const codesOf = (value: unknown) =>
      checkEventsFile({ name: 'a.json', text: JSON.stringify(value) }).map(({ problem }) => problem.code)
    expect(codesOf({ ...bare, level: 'hard' })).toContain('schema/choice')
    expect(codesOf({ ...bare, level: 'hard', type: 'recipe' })).toEqual([])
    expect(codesOf({ ...bare, level: 'hard', steps: 3 })).toEqual([])
  })

  it('tells of a text that is too long to be read whole', () => {
    const found = lessonProblems(withStep({ notes: 'word '.repeat(1001) }), parts)
    expect(found.map(({ code, path }) => `${code} ${path.join(' ')}`)).toEqual(['wording/long steps 0 notes'])
  })

  it('names the line of a reference, which is no link here', () => {
    const found = lessonProblems(withStep({ notes: 'Read this.\n\n[1981]: year' }), parts)
    expect(found.map(({ code, values }) => [code, values.kind])).toEqual([['lesson/markdown', 'reference']])
    expect(found.map((each) => check.help(each)).join()).toContain('[words](https://')
  })

  it('never throws, whatever is no lesson', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({
        steps: fc.array(fc.oneof(fc.jsonValue(), fc.record({ view: fc.jsonValue(), text: fc.string() }))),
      }),
    )
    fc.assert(fc.property(value, (any) => Array.isArray(lessonProblems(any, parts))))
  })
})
