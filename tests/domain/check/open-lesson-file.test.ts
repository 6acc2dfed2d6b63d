import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FileRemarks, openLessonFile } from '../../../src/domain/check/open-lesson-file'
import { lessonFileOf } from '../../../src/domain/lesson/edit/lesson-file'
import { newLesson, newStep } from '../../../src/domain/lesson/edit/new-lesson'
import type { Lesson } from '../../../src/domain/lesson/lesson'
import { lessonFile as words } from '../../../src/i18n/en/lesson-file'

const step = { ...newStep({ from: '1981' }), heading: 'One', text: 'Words', notes: 'For the teacher' }
const lesson: Lesson = {
  ...newLesson('own-a'),
  title: 'Eight years',
  steps: [{ ...step, heading: 'Zero' }, step],
}
const { text: good } = lessonFileOf(lesson, undefined)
const file = () => JSON.parse(good)

const said = ({ told, more }: FileRemarks) => [...told.map(words.remark), ...(more > 0 ? [more] : [])]
function faults(text: string) {
  const opened = openLessonFile(text)
  return 'faults' in opened ? said(opened.faults) : []
}
function changes(text: string) {
  const opened = openLessonFile(text)
  return 'lesson' in opened ? said(opened.changes) : []
}
const lineOf = (text: string, words: string) =>
  text.split('\n').findLastIndex((line) => line.includes(words)) + 1

describe('why a file is no lesson is said in plain words', () => {
  test.each([
    [
      '"heading": "One"',
      '"heading": 3',
      'Step 2, Heading',
      '"heading" has to be a text, but is a number. Put it in double quotes.',
    ],
    [
      '"level": "introductory"',
      '"level": "hard"',
      'Level',
      '"level" cannot be "hard". Choose one of: introductory, intermediate, advanced.',
    ],
    [
      '"minutes": 15',
      '"minutes": 9000',
      'Minutes',
      '"minutes" is 9000, but has to be at most 600. Write a number within that range.',
    ],
    [
      '"heading": "One"',
      '"headng": "One"',
      'Step 2, “headng”',
      '"headng" is not known. Did you mean "heading"?',
    ],
    [
      '"notes": "For the teacher"',
      '"question": {"text": "Who?", "answer": 5}',
      'Step 2, Answer',
      '"answer" has to be a text, but is a number. Put it in double quotes.',
    ],
  ])('with the place and what to do: %s', (right, wrong, place, what) => {
    const at = good.lastIndexOf(right)
    const text = good.slice(0, at) + wrong + good.slice(at + right.length)
    expect(faults(text)).toEqual([`${place} (line ${lineOf(text, wrong)}): ${what}`])
  })

  test('and what is missing is to be added', () => {
    const { title: _, ...rest } = file()
    expect(faults(JSON.stringify(rest, undefined, 2))).toEqual([
      'Title (line 1): this is missing. Add "title" there.',
    ])
  })

  test('where it is none at all', () => {
    const collection = '{"type": "FeatureCollection", "features": []}'
    for (const text of ['null', '[]', '{"id": "a"}', collection])
      expect(faults(text).join()).toMatch(/^This is no lesson/)
    expect(faults('')).toEqual([expect.stringMatching(/^The file is empty/)])
    expect(faults(good.replace('"level":', 'level:'))[0]).toMatch(
      /^Line 6: The name .* stands without quotes/,
    )
  })

  test('the first few of many', () => {
    const wrong = { ...file(), steps: Array.from({ length: 20 }, () => ({ ...step, heading: 3 })) }
    const told = faults(JSON.stringify(wrong))
    expect(told).toHaveLength(6)
    expect(told[5]).toBe(15)
  })

  test('what is too much, with the limit', () => {
    const many = { ...file(), steps: Array.from({ length: 201 }, () => step) }
    expect(faults(JSON.stringify(many))).toEqual([
      'The lesson has 201 steps; 200 are the most. Make two lessons of it.',
    ])
    const long = { ...file(), steps: [{ ...step, text: 'x'.repeat(20_001) }] }
    expect(faults(JSON.stringify(long))).toEqual([
      'Step 1, Text (line 1): 20,001 characters; 20,000 are the most. Shorten it, or part it between steps.',
    ])
    const emphasis = Array.from({ length: 200 }, () => ({ leg: 'a'.repeat(30) }))
    const grown = JSON.stringify({
      ...file(),
      steps: Array.from({ length: 200 }, () => ({ ...step, emphasis })),
    })
    expect(grown.length).toBeLessThan(2_000_000)
    expect(faults(grown)).toEqual([
      'Its file would be larger than 2 MB. Shorten texts, or make two lessons of it.',
    ])
  })
})

describe('what is otherwise in the lesson than in its file is said', () => {
  test('of what has no place', () => {
    const text = JSON.stringify({ ...file(), author: 'a', steps: [step, { ...step, noets: 'b' }] })
    expect(changes(text)).toEqual([
      '“author” (line 1): this page has no place for it, and leaves it out when it saves.',
      'Step 2, “noets” (line 1): this page has no place for it, and leaves it out when it saves. Did you mean "notes"?',
    ])
  })

  test('of a name that stands twice', () => {
    const text = good.replace('"title": ', '"title": "Seven years",\n  "title": ')
    expect(changes(text)).toEqual([
      'Title (line 5): this stands there twice, first on line 4. The later one was taken: see whether it is the right one.',
    ])
  })

  test('of two things that are pointed out as one, and of none', () => {
    const text = JSON.stringify({ ...file(), steps: [{ ...step, emphasis: [{ leg: 'a', stay: 'b' }, {}] }] })
    expect(changes(text)).toEqual([
      'Step 1, Pointed out on the map, entry 1 (line 1): this points out 2 things at once. Each is an entry of its own now.',
      'Step 1, Pointed out on the map, entry 2 (line 1): this points nothing out, and is left out.',
    ])
  })

  test('of another schema', () => {
    const other = 'https://example.org/lesson.schema.json'
    expect(changes(JSON.stringify({ ...file(), $schema: other }))).toEqual([
      `“$schema” (line 1): the file says that it follows ${other}. Saved again, it names the schema of this atlas.`,
    ])
    const { $schema: _, ...rest } = file()
    expect(changes(JSON.stringify(rest))).toEqual([])
  })
})

test('never throws, whatever it is', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom('[', '{"__proto__": []}', '['.repeat(100_000)),
  )
  fc.assert(fc.property(texts, (text) => void openLessonFile(text)))
  for (const text of ['{}', '{"__proto__": {"steps": []}}', '{"steps": {"0": 1}}', '{"steps": []}'])
    expect(faults(text)).not.toEqual([])
})
