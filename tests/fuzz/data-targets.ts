import { readAtlas } from '../../src/domain/atlas/read-atlas'
import { checkAtlas } from '../../src/domain/check/check-atlas'
import { checkEventsFile } from '../../src/domain/check/check-events-file'
import type { FileProblem } from '../../src/domain/check/file-problem'
import { lessonProblems } from '../../src/domain/check/lesson-problems'
import { openLessonFile } from '../../src/domain/check/open-lesson-file'
import { fixAll } from '../../src/domain/fix/fix-all'
import { formatData } from '../../src/domain/format/format-data'
import { parseJson } from '../../src/domain/json/json-document'
import { asArray, asObject } from '../../src/domain/json/json-value'
import { findEncodingFault } from '../../src/domain/json/utf8'
import { formatLesson } from '../../src/domain/lesson/format-lesson'
import { readKept, savedAt } from '../../src/domain/lesson/kept-lesson'
import { parseMarkdown, plainText, unreadMarks } from '../../src/domain/lesson/markdown'
import { readLesson } from '../../src/domain/lesson/read-lesson'
import { parseMessage } from '../../src/domain/lesson/session'
import { restoreFrom } from '../../src/domain/restore/restore-from'
import { CHECKED, LESSONS, SMALL_ATLAS, TOOLS } from './corpus'
import { mutate } from './mutate'
import { ensure, parsed, type Target, textOf } from './target'

function ensureWithin(problems: readonly FileProblem[], texts: ReadonlyMap<string, string>): void {
  for (const { file, problem } of problems) {
    const text = texts.get(file)
    ensure(text !== undefined, `a problem in no file: ${file}`)
    ensure(
      0 <= problem.from && problem.from <= problem.to && problem.to <= text.length,
      `${problem.code} beside the text`,
    )
  }
}

const checked: Target = {
  name: 'checker and fixes',
  seeds: CHECKED,
  isText: true,
  run(bytes, random) {
    const text = textOf(bytes)
    const texts = new Map([['any.geojson', text]])
    const encodingFault = findEncodingFault(bytes)
    ensureWithin(checkEventsFile({ name: 'any.geojson', text, encodingFault }), texts)
    const check = (files: ReadonlyMap<string, string>) =>
      checkEventsFile({ name: 'any.geojson', text: files.get('any.geojson') ?? '' })
    const isSafeOnly = random.isOneIn(2)
    const { files, left } = fixAll(texts, check, ({ isSafe }) => isSafe || !isSafeOnly)
    ensureWithin(left, files)
    const laidOut = formatData(parseJson(text))
    if ('text' in laidOut) {
      const again = formatData(parseJson(laidOut.text))
      ensure('text' in again && again.text === laidOut.text, 'a layout that is not its own')
    }
  },
}

const atlas: Target = {
  name: 'atlas',
  seeds: [...SMALL_ATLAS.values()].map((text) => new Uint8Array(Buffer.from(text))),
  isText: true,
  run(bytes, random) {
    const names = [...SMALL_ATLAS.keys()]
    const damaged = new Map([[random.pick(names), textOf(bytes)]])
    // In most cases the damaged file is of its own kind, as its seed begins alike.
    for (const [name, text] of SMALL_ATLAS)
      if (text.slice(0, 40) === textOf(bytes).slice(0, 40)) {
        damaged.clear()
        damaged.set(name, textOf(bytes))
      }
    const texts = new Map([...SMALL_ATLAS, ...damaged])
    ensureWithin(checkAtlas([...texts].map(([name, text]) => ({ name, text }))), texts)
    const valueIn = (name: string) => parsed(texts.get(name) ?? '')
    const { problems } = readAtlas({
      atlas: valueIn('atlas.json'),
      events: valueIn('events.geojson'),
      relocations: valueIn('relocations.geojson'),
      places: valueIn('places.geojson'),
      sources: valueIn('sources.json'),
    })
    JSON.stringify(problems)
  },
}

const lessons: Target = {
  name: 'lessons',
  seeds: LESSONS,
  isText: true,
  run(bytes, random) {
    const text = textOf(bytes)
    const opened = openLessonFile(text)
    if ('lesson' in opened) {
      const again = openLessonFile(formatLesson(opened.lesson))
      ensure('lesson' in again, 'a lesson of ours cannot be read')
      ensure(
        formatLesson(again.lesson) === formatLesson(opened.lesson),
        'a lesson is another once it is read',
      )
    }
    const value = parsed(text)
    readLesson(value)
    lessonProblems(value, undefined)
    const record = random.pick<unknown>([
      { file: text, stamp: 'a' },
      { file: value },
      value,
      text,
      { file: text, savedAt: 'x' },
    ])
    readKept('own', record)
    savedAt(record)
    parseMessage(value)
    for (const step of asArray(asObject(value).steps)) {
      const { text: words } = asObject(step)
      if (typeof words === 'string') {
        parseMarkdown(words)
        unreadMarks(words)
        plainText(words)
      }
    }
  },
}

const markdown: Target = {
  name: 'markdown',
  seeds: [
    'Some *words* and **more**, [of an event](event:raid-2003) and [a page](https://example.org "t").\n\n> quoted\n> > twice\n\n1. one\n2. two\n   - three\n\n```\ncode\n```\n<b>html</b> ![a](b.png) \\* &amp; ~~x~~ | a | b |\n|---|---|\n[ref]: https://a.example\n---\n# Heading',
  ].map((text) => new Uint8Array(Buffer.from(text))),
  isText: false,
  run(bytes) {
    const text = textOf(bytes)
    parseMarkdown(text)
    unreadMarks(text)
  },
}

const restored: Target = {
  name: 'restore',
  seeds: TOOLS,
  isText: true,
  run(bytes, random) {
    const other = random.pick(TOOLS)
    const whole = textOf(random.isOneIn(3) ? mutate(other, bytes, random, true) : other)
    const [original, edited] = random.isOneIn(2) ? [whole, textOf(bytes)] : [textOf(bytes), whole]
    const result = restoreFrom(original, edited)
    if ('text' in result) JSON.parse(result.text.replace(/^\uFEFF/, ''))
  },
}

export const DATA_TARGETS: readonly Target[] = [checked, atlas, lessons, markdown, restored]
