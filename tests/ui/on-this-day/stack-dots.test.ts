import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stackDots } from '../../../src/ui/on-this-day/stack-dots'

describe('stackDots', () => {
  it('stacks the dots of a day', () => {
    expect(stackDots([2, 0, 1], 2)).toEqual([
      { day: 0, level: 0 },
      { day: 0, level: 1 },
      { day: 2, level: 0 },
    ])
  })

  it('has a dot for each event, none within the width of another of its level', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { maxLength: 366 }),
        fc.integer({ min: 1, max: 9 }),
        (counts, width) => {
          const dots = stackDots(counts, width)
          for (const [day, count] of counts.entries()) {
            expect(dots.filter((dot) => dot.day === day)).toHaveLength(count)
          }
          for (const level of new Set(dots.map((dot) => dot.level))) {
            const days = dots.filter((dot) => dot.level === level).map(({ day }) => day)
            for (const [index, day] of days.entries()) {
              if (index > 0) expect(day - (days[index - 1] as number)).toBeGreaterThanOrEqual(width)
            }
          }
        },
      ),
    )
  })
})
