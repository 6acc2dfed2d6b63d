import type { DateProblem } from '../../domain/time/date-problem'
import { readSpan } from '../../domain/time/read-span'
import { understandDate } from '../../domain/time/understand-date'
import { formatSpan } from '../../i18n/format-date'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Field } from '../field/Field'
import type { FieldProblem } from '../field/field-problem'
import { DateBar } from './DateBar'
import { DateBuilder } from './DateBuilder'
import { focusKey, type MemberProps } from './form-props'

/** A date in EDTF: how it reads, where it lies, what to write instead of what is none, and a way to put one together. */
export function DateMember({ form, path, value, isRequired, ...field }: MemberProps) {
  const { date: words } = useEditFormMessages()
  const { locale, calendar, atlas } = form
  const text = typeof value === 'string' ? value : ''
  const reading = text.trim() === '' ? undefined : understandDate(text, { ...atlas, locale, calendar })
  const say = (edtf: string) => {
    const read = readSpan(edtf)
    return formatSpan('span' in read ? read.span : undefined, edtf, { locale })
  }
  const write = (edtf: string) => form.onSet(path, edtf)
  const problems = [
    ...ownProblems(),
    ...field.problems.filter(({ code }) => !reading || !code?.startsWith('date/')),
  ]

  function ownProblems(): FieldProblem[] {
    if (reading?.kind === 'wrong') return [wordDate(reading.problem)]
    if (reading?.kind !== 'offer') return []
    const { edtf, others, calendar: by } = reading
    const readings = [say(edtf), ...others.map((each) => words.orElse(say(each)))].join(', ')
    const fixes = [edtf, ...others].map((each) => ({ label: words.write(each), apply: () => write(each) }))
    return [{ tone: 'error', text: words.offer(readings, words.calendars[by]), help: '', fixes }]
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
    const { suggestion } = values
    const fixes =
      typeof suggestion === 'string'
        ? [{ label: words.write(suggestion), apply: () => write(suggestion) }]
        : form.fixesOf(problem)
    return { tone: 'error', text: message, help, fixes }
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
              onChange={({ currentTarget }) =>
                form.onSet(path, currentTarget.value || (isRequired ? '' : undefined), true)
              }
              onKeyDown={({ key }) =>
                key === 'Enter' &&
                reading?.kind === 'offer' &&
                reading.others.length === 0 &&
                write(reading.edtf)
              }
            />
            <p className="edit-reading" role="status">
              {isRead && say(reading.edtf)}
            </p>
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
