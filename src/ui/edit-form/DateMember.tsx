import type { DateProblem } from '../../domain/time/date-problem'
import { readSpan } from '../../domain/time/read-span'
import { type DateReading, understandDate } from '../../domain/time/understand-date'
import { formatSpan } from '../../i18n/format-date'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Announced } from '../field/Announced'
import { Field } from '../field/Field'
import type { FieldProblem } from '../field/field-problem'
import { isWindowLeft } from '../field/is-window-left'
import { DateBar } from './DateBar'
import { DateBuilder } from './DateBuilder'
import { noteOf } from './date-note'
import { focusKey, type MemberProps } from './form-props'

const OF_READ: ReadonlySet<string> = new Set([
  'date/outside-atlas',
  'date/not-interval',
  'date/open-extent',
  'date/end-before-start',
])

/** A date in EDTF: how it reads, where it lies, what to write instead of what is none, and a way to put one together. */
export function DateMember({ form, path, value, isRequired, ...field }: MemberProps) {
  const { date: words } = useEditFormMessages()
  const { locale, calendar, atlas } = form
  const text = typeof value === 'string' ? value : ''
  const cleared = isRequired ? '' : undefined
  const reading = text.trim() === '' ? undefined : understandDate(text, { ...atlas, locale, calendar })
  const say = (edtf: string) => {
    const read = readSpan(edtf)
    return formatSpan('span' in read ? read.span : undefined, edtf, { locale })
  }
  const write = (edtf: string) => form.onSet(path, edtf)
  const writeAs = (edtf: string) => ({ label: words.write(edtf), apply: () => write(edtf) })
  const keep = noteOf(form, path)
  const keepAs = (edtf: string) =>
    keep ? [{ label: words.keep(edtf), apply: () => form.onSetMany(keep(text, edtf)) }] : []
  const problems = [
    ...ownProblems(),
    ...field.problems.filter(({ code }) => !code?.startsWith('date/') || !reading || isOfRead(code)),
  ]

  /** What else can be wrong with a date that reads; how it reads is told here while one types. */
  function isOfRead(code: string): boolean {
    return reading?.kind === 'edtf' && OF_READ.has(code)
  }

  function ownProblems(): FieldProblem[] {
    if (reading?.kind === 'wrong') return [wordWrong(reading)]
    if (reading?.kind !== 'offer') return []
    const { edtf, others, calendar: by } = reading
    const readings = [say(edtf), ...others.map((each) => words.orElse(say(each)))].join(', ')
    const isSaid = say(edtf).toLowerCase() === text.trim().toLowerCase() || !/\p{L}/u.test(text)
    const fixes = [...[edtf, ...others].map(writeAs), ...(isSaid ? [] : keepAs(edtf))]
    return [{ tone: 'error', text: words.offer(readings, words.calendars[by]), help: '', fixes }]
  }

  function wordWrong({ problem, nearest, wholeYear }: DateReading & { kind: 'wrong' }): FieldProblem {
    if (wholeYear) return { tone: 'error', text: words.century(text), help: words.wholeYear(wholeYear) }
    const told = wordDate(problem)
    if (nearest === undefined) {
      const isForm = problem.code !== 'date/not-edtf' && problem.code !== 'date/words'
      const take = { label: words.onlyNote, apply: () => keep && form.onSetMany(keep(text, cleared)) }
      return isForm || !keep ? told : { ...told, fixes: [...(told.fixes ?? []), take] }
    }
    const fixes = [writeAs(nearest), ...keepAs(nearest)]
    return { ...told, help: words.nearest(say(nearest)), fixes }
  }

  function wordDate({ code, values }: DateProblem): FieldProblem {
    const problem = {
      code,
      values,
      severity: 'error',
      path: [...form.path, ...path],
      from: 0,
      to: 0,
    } as const
    const { message, help } = form.wordProblem(problem)
    const found = field.problems.find((each) => each.code === code)
    const written = [values.suggestion, values.other].flatMap((edtf) =>
      typeof edtf === 'string' ? [writeAs(edtf)] : [],
    )
    const fixes = written.length > 0 ? written : (found?.fixes ?? [])
    return { tone: 'error', text: message, help, fixes }
  }

  /** Writes a date that was typed in words as the file needs it, where it can mean one only. */
  function writeClear() {
    if (reading?.kind === 'offer' && reading.others.length === 0) write(reading.edtf)
  }

  const isRead = reading?.kind === 'edtf'
  return (
    <div className="edit-date">
      <Field {...field} hint={field.hint ?? words.hint} problems={problems} focusKey={focusKey(path)}>
        {(control) => (
          <>
            <input
              {...control}
              dir="auto"
              autoComplete="off"
              spellCheck={false}
              aria-required={isRequired || undefined}
              value={text}
              onChange={({ currentTarget }) => form.onSet(path, currentTarget.value || cleared, true)}
              onKeyDown={({ key }) => key === 'Enter' && writeClear()}
              onBlur={(blur) =>
                // Who goes to one of the ways to write it has not chosen yet.
                !blur.currentTarget.closest('.edit-date')?.contains(blur.relatedTarget) &&
                !isWindowLeft(blur) &&
                writeClear()
              }
            />
            <p className="edit-reading" role="status">
              {isRead && say(reading.edtf)}
            </p>
            <Announced text={isRead ? '' : problems.map((each) => `${each.text} ${each.help}`).join(' ')} />
          </>
        )}
      </Field>
      {isRead && (
        <DateBar
          span={reading.span}
          edtf={reading.edtf}
          words={say(reading.edtf)}
          extent={atlas.extent}
          locale={locale}
        />
      )}
      <DateBuilder edtf={isRead ? reading.edtf : ''} form={form} label={field.label} onWrite={write} />
    </div>
  )
}
