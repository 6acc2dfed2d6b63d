import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lessonFileOf, openLessonFile } from '../../../../src/domain/lesson/edit/lesson-file'
import { newLesson, newStep } from '../../../../src/domain/lesson/edit/new-lesson'
import type { Lesson } from '../../../../src/domain/lesson/lesson'

const lesson: Lesson = {
  ...newLesson('own-a'),
  title: 'From Tehran to Manëz',
  steps: [{ ...newStep({ from: '1981', event: 'raid' }), heading: 'One', notes: 'For the teacher' }],
}
const lines = (text: string, line: number) => text.split('\n')[line - 1]

describe('the file of a lesson', () => {
  test('is named by its title, and holds that name as its id', () => {
    const { name, text } = lessonFileOf(lesson, undefined)
    expect(name).toBe('from-tehran-to-manez.json')
    expect(JSON.parse(text).id).toBe('from-tehran-to-manez')
  })

  test.each([
    ['', 'lesson-k3f9.json'],
    ['از تهران', 'lesson-k3f9.json'],
    ['از تهران ۱۳۶۰ (1981)', 'lesson-1981-k3f9.json'],
    ['🗺️', 'lesson-k3f9.json'],
    ['Own lessons', 'lessons.json'],
    ['own', 'lesson-k3f9.json'],
  ])('is named all the same, and unlike that of another lesson: %j', (title, name) => {
    expect(lessonFileOf({ ...lesson, id: 'own-k3f9x0a2bc', title }, undefined).name).toBe(name)
  })

  test('keeps the name that it was opened by', () => {
    expect(lessonFileOf(lesson, 'first').name).toBe('first.json')
  })

  test('comes back, unfinished too, and is written again as it was', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 })
    fc.assert(
      fc.property(text, text, fc.option(text), (title, words, answer) => {
        const made: Lesson = {
          ...lesson,
          title,
          steps: [
            {
              ...newStep({}),
              text: words,
              question: answer === null ? undefined : { text: words, answer },
            },
          ],
        }
        const file = lessonFileOf(made, undefined)
        const opened = openLessonFile(file.text)
        expect(opened).toMatchObject({ unknown: [] })
        if (!('lesson' in opened)) return
        expect(opened.lesson.steps).toEqual(made.steps)
        expect(lessonFileOf(opened.lesson, opened.lesson.id)).toEqual(file)
      }),
    )
  })

  test('that is no JSON is told with its place', () => {
    const text = lessonFileOf(lesson, undefined).text.replace('"level":', 'level:')
    const opened = openLessonFile(text)
    expect('problem' in opened && opened.problem.code).toMatch(/^json\//)
    expect('line' in opened && lines(text, opened.line)).toContain('level:')
  })

  test.each([
    ['"text": ""', '"text": 3'],
    ['"level": "introductory"', '"level": "hard"'],
  ])('that is no lesson is told with its place: %s', (right, wrong) => {
    const text = lessonFileOf(lesson, undefined).text.replace(right, wrong)
    const opened = openLessonFile(text)
    expect('line' in opened && lines(text, opened.line)).toContain(wrong)
  })

  test('what it has no place for is named', () => {
    const file = JSON.parse(lessonFileOf(lesson, undefined).text)
    file.author = 'a'
    file.steps[0].view.theme = 'dark'
    const opened = openLessonFile(JSON.stringify(file))
    expect('unknown' in opened && opened.unknown).toEqual([['author'], ['steps', 0, 'view', 'theme']])
  })

  test('never throws, whatever it is', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('[', '{"__proto__": []}', '['.repeat(100_000)),
    )
    fc.assert(
      fc.property(texts, (text) => {
        openLessonFile(text)
      }),
    )
    for (const text of ['null', '[]', '{}', '{"__proto__": {"steps": []}}', '{"steps": {"0": 1}}'])
      expect('problem' in openLessonFile(text)).toBe(true)
  })
})
