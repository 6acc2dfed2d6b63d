import { counted } from './counted'

/** The list of problems. */
export const editProblems = {
  label: 'Problems',
  checked: (names: string): string => `Checked: ${names}.`,
  checking: 'Checking…',
  severity: { error: 'Error', warning: 'Warning' },
  total: (errors: number, warnings: number): string =>
    errors + warnings === 0
      ? 'No problems found.'
      : [
          errors > 0 ? counted(errors, '1 error', 'errors') : '',
          warnings > 0 ? counted(warnings, '1 warning', 'warnings') : '',
        ]
          .filter(Boolean)
          .join(', '),
  unlisted: (count: string): string =>
    `${count} more of these kinds are not listed yet: they follow when the first ones are mended. “npm run check” lists all.`,
  line: (line: string): string => `line ${line}`,
  place: (file: string, line: string): string => `${file}, line ${line}`,
  inTable: 'Show them in the table',
  goTo: (place: string, message: string): string => `${place}: ${message}`,
  times: (count: string): string => `${count} times`,
  more: (count: string): string => `Show ${count} more`,
  fixAll: (label: string, count: string): string => `${label}: all ${count}`,
  fixSafe: (count: string): string => `Mend all that is safe (${count})`,
  mended: (label: string): string => `Mended by “${label}”. Undo takes it back.`,
  mendedMany: (count: number, left: number): string => {
    const done = `${counted(count, 'One problem', 'problems')} mended. Undo takes it back.`
    return left === 0
      ? done
      : `${done} ${counted(left, 'One more touches', 'more touch')} the same places: mend again for ${left === 1 ? 'it' : 'them'}.`
  },
  search: 'Find a problem',
  notFound: 'No problem is like that.',
  showAll: 'Show all',
  filter: 'Show',
  all: 'All',
  errors: 'Errors',
  warnings: 'Warnings',
}
