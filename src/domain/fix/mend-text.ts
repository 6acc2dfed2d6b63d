import type { TextChanges } from '../edit/text-change'
import { type Fault, type Fixer, fixed } from './fault'
import type { Fix } from './fix'
import type { FixCode } from './fix-codes'
import { leadOn, thatLeadOn } from './leads-on'
import { type LooseToken, looseTokens } from './loose-tokens'

/** Fixes that all like spots of a file need: it is mended from the first fault on as far as it can be read. */
export function throughout(
  code: FixCode,
  isSafe: boolean,
  mend: (text: string, token: LooseToken, next: LooseToken | undefined) => TextChanges,
): Fixer {
  return (fault) => {
    const { text, problem } = fault
    const groups: TextChanges[] = []
    let last: LooseToken | undefined
    const add = (token: LooseToken | undefined, next: LooseToken | undefined) => {
      const group = token === undefined ? [] : mend(text, token, next)
      if (group.length > 0) groups.push(group)
    }
    for (const token of looseTokens(text, startOf(fault))) {
      if (token.kind === 'comment' && code !== 'remove-comments') continue
      add(last, token)
      last = token
    }
    add(last, undefined)
    const first = groups.findIndex((group) => (group[0]?.from ?? 0) >= problem.from || covers(group, problem))
    const good = first < 0 ? [] : thatLeadOn(text, groups.slice(first))
    return fixed(fault, code, isSafe, good.flat(), { count: good.length })
  }
}

function covers(group: TextChanges, { from }: Fault['problem']): boolean {
  return (group.at(-1)?.to ?? 0) > from
}

/** The start of the line: a fault may stand within a text or after a comma. */
export function startOf({ text, problem }: Fault): number {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const line = Math.max(text.lastIndexOf('\n', problem.from - 1), text.lastIndexOf('\r', problem.from - 1))
  return Math.max(mark, problem.from === 0 ? 0 : line + 1)
}

/** A fix of the spot alone, where the text can be read on behind it. */
export function here(
  fault: Fault,
  code: FixCode,
  isSafe: boolean,
  changes: TextChanges,
  values: Fix['values'] = {},
): readonly Fix[] {
  const until = Math.max(fault.problem.to, changes.at(-1)?.to ?? 0)
  return leadOn(fault.text, changes, until) ? fixed(fault, code, isSafe, changes, values) : []
}
