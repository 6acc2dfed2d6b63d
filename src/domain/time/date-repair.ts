import type { DateProblem } from './date-problem'

/** What is wrong with a text that is not EDTF, and what to write instead. */
export function repairDate(text: string): DateProblem {
  return { code: 'date/not-edtf', values: { text } }
}
