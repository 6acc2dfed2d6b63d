import { useRef, useState } from 'react'
import type { PastedSource, PasteProblem } from '../../domain/bibliography/pasted-source'
import { plainReference } from '../../domain/bibliography/plain-reference'
import { readPasted } from '../../domain/bibliography/read-pasted'
import { formatNumber } from '../../i18n/format-number'
import { type EditSourcesMessages, useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import { Field } from '../field/Field'

interface PasteFormProps {
  readonly text: string
  readonly locale: string
  onType(text: string): void
  onRead(sources: readonly PastedSource[], failed: readonly string[]): void
  onByHand(): void
}

/** Takes what somebody has of a source, in any of the forms that are read. */
export function PasteForm({ text, locale, onType, onRead, onByHand }: PasteFormProps) {
  const words = useEditSourcesMessages()
  const [problem, setProblem] = useState<string>()
  const [isPlain, setPlain] = useState(false)
  const [isReading, setReading] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const read = async () => {
    if (isReading) return
    setReading(true)
    const result = await readPasted(text).catch(() => undefined)
    setReading(false)
    setPlain(result !== undefined && 'problem' in result && result.problem.code === 'unknown')
    if (result === undefined) setProblem(words.paste.notLoaded)
    else if ('problem' in result) setProblem(wordsOf(result.problem, words, locale))
    else if (result.sources.length === 0) setProblem(words.paste.failed(result.failed.join(', ')))
    else onRead(result.sources, result.failed)
    field.current?.focus()
  }
  const begin = { label: words.paste.begin, apply: () => onRead([plainReference(text)], []) }
  return (
    <>
      <Field
        focusKey="paste"
        label={words.paste.label}
        hint={words.paste.hint}
        problems={
          problem === undefined
            ? []
            : [{ tone: 'error', text: problem, help: '', fixes: isPlain ? [begin] : [] }]
        }
      >
        {(control) => (
          <textarea
            {...control}
            ref={field}
            dir="auto"
            rows={8}
            spellCheck={false}
            value={text}
            onChange={({ currentTarget }) => {
              setProblem(undefined)
              onType(currentTarget.value)
            }}
          />
        )}
      </Field>
      <p role="status" className="visually-hidden">
        {isReading ? words.paste.reading : problem}
      </p>
      <div className="source-buttons">
        <button type="button" className="button" data-main="" onClick={read}>
          {words.paste.read}
        </button>
        <button type="button" className="button" onClick={onByHand}>
          {words.paste.byHand}
        </button>
      </div>
    </>
  )
}

function wordsOf(problem: PasteProblem, { paste }: EditSourcesMessages, locale: string): string {
  if (problem.code === 'not-bibtex') return paste.problems['not-bibtex'](problem.line)
  if (problem.code === 'too-long' || problem.code === 'too-many')
    return paste.problems[problem.code](formatNumber(problem.most, locale))
  return paste.problems[problem.code]
}
