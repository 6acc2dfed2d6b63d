import { expect, test } from 'vitest'
import { lessonProblems } from '../../../src/domain/check/lesson-problems'
import { newLesson, newStep } from '../../../src/domain/lesson/edit/new-lesson'
import { lessonMembers } from '../../../src/domain/lesson/format-lesson'
import { readingMinutes, readingSeconds, stepSeconds } from '../../../src/domain/lesson/reading-time'

const step = { ...newStep({}), text: 'word '.repeat(120), seconds: 3 }

test('a step stays for its own seconds, and takes as long to read as its words do', () => {
  expect([stepSeconds(step), readingSeconds(step)]).toEqual([3, 54])
  expect(stepSeconds({ ...step, seconds: undefined })).toBe(54)
})

test('a lesson takes as long to read as the check asks for at the least', () => {
  const steps = [step, step, step, step]
  const needed = readingMinutes(steps.map(readingSeconds))
  expect(needed).toBe(4)
  const minutesOf = (minutes: number) =>
    lessonProblems(lessonMembers({ ...newLesson('a'), minutes, steps }), undefined).flatMap(
      ({ code, values }) => (code === 'lesson/minutes' ? [values.needed] : []),
    )
  expect(minutesOf(needed - 1)).toEqual([needed])
  expect(minutesOf(needed)).toEqual([])
})
