// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { lessonFile } from '../../../src/ui/handout/lesson-file'
import { sampleHandout, sampleLesson, sampleStep } from './sample-handout'

const PICTURE = { src: 'data:image/jpeg;base64,AAAA', width: 880, height: 520 }
const HOSTILE = '</title><script>alert(1)</script><img src="https://evil.example/x" onerror="alert(2)">&"\''

function open(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html')
}

function fileOf(steps = [sampleStep(), sampleStep({ heading: 'Later' })], withNotes = true, changes = {}) {
  const handout = sampleHandout(sampleLesson(steps, changes))
  return lessonFile({ handout, pictures: steps.map(() => [PICTURE]), withNotes })
}

test('holds each step with its map in words, and leads from one to the next', () => {
  const page = open(fileOf())
  const [first, second] = page.querySelectorAll('section.file-step')
  expect(first?.querySelector('h2')?.textContent).toBe('1. A bombing')
  expect(first?.querySelector('img')?.getAttribute('alt')).toBe('Map. 1981: 3 events at Tehran and Paris.')
  expect(first?.querySelector('.file-next')?.getAttribute('href')).toBe(`#${second?.id}`)
  expect(second?.querySelector('.file-prev')?.getAttribute('href')).toBe(`#${first?.id}`)
  expect(first?.querySelector('.file-prev')).toBeNull()
  expect(second?.querySelector('.file-next')).toBeNull()
})

test('numbers of sources lead to them', () => {
  const page = open(fileOf())
  const links = [...page.querySelectorAll('.rests-on a')].map((link) => link.getAttribute('href') ?? '')
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) expect(page.querySelector(`li${link}`)).not.toBeNull()
})

test('answers and notes are folded away, and notes can be left out', () => {
  const step = sampleStep({ question: { text: 'Who?', answer: 'Both.' }, notes: 'Let them guess.' })
  const texts = (text: string) => [...open(text).querySelectorAll('details')].map((each) => each.textContent)
  expect(texts(fileOf([step]))).toEqual(['Show the answerBoth.', 'Notes for the teacherLet them guess.'])
  const without = fileOf([step], false)
  expect(texts(without)).toEqual(['Show the answerBoth.'])
  expect(without).not.toContain('Let them guess.')
})

test('asks for nothing and runs nothing, whatever the texts of the lesson hold', () => {
  const hostile = sampleStep({
    heading: HOSTILE,
    text: `${HOSTILE} [x](javascript:alert(3))`,
    notes: HOSTILE,
    question: { text: HOSTILE, answer: HOSTILE },
  })
  const text = fileOf([hostile], true, { title: HOSTILE, summary: HOSTILE, goals: [HOSTILE] })
  const page = open(text)
  expect(page.querySelectorAll('script, link, iframe, object, embed, [onerror], [onload]')).toHaveLength(0)
  const loaded = [...page.querySelectorAll('[src]')].map((each) => each.getAttribute('src'))
  expect(loaded).toEqual([PICTURE.src])
  expect(text).not.toMatch(/url\(["']?(?!#)/)
  expect(text).not.toContain('@import')
  expect([...page.querySelectorAll('a')].map(({ href }) => href)).not.toContain(
    expect.stringMatching(/^javascript/),
  )
  expect(page.querySelector('h1')?.textContent).toBe(HOSTILE)
  expect(page.title).toBe(HOSTILE)
  expect(page.querySelector('.file-step h2')?.textContent).toBe(`1. ${HOSTILE}`)
})

test('forbids by its policy what it does not need, and says its language', () => {
  const page = open(fileOf())
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
  expect(policy).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
  )
  expect(page.documentElement.lang).toBe('en-GB')
  expect(page.documentElement.dir).toBe('ltr')
})
