import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { TextChanges } from '../../domain/edit/text-change'
import { longestLine } from '../../domain/json/line-map'
import type { Problem } from '../../domain/problem'
import type { ReferenceIds } from '../../domain/schema-help/reference-kind'
import type { JsonSchema } from '../../domain/schema-help/schema-walk'
import type { Readable } from '../../domain/view/readable'
import { useSourceTextMessages } from '../../i18n/use-source-text-messages'
import type { SourceDocument } from './document-link'
import { LONG_LINE } from './long-lines'
import type { CheckedText, ProblemFix } from './problem-marks'
import { SourceKeys } from './SourceKeys'
import { createSourceEditor, editorLines, type SourceEditor, type SourceTarget } from './source-editor'
import type { ReadDate } from './source-help'
import './SourceText.css'
import './SourceTips.css'

interface SourceTextProps {
  /** Name of the file. */
  readonly name: string
  /** The document, which is read and watched apart from React; any line ends, byte order mark included. */
  readonly source: Readable<SourceDocument>
  /** What the checker found last; undefined as long as it has not checked. */
  readonly checked: CheckedText | undefined
  readonly wordProblem: (problem: Problem) => { readonly message: string; readonly help: string }
  readonly fixesOf: (problem: Problem) => readonly ProblemFix[]
  /** JSON Schema of the file; undefined where none rules it. */
  readonly schema: JsonSchema | undefined
  /** Ids that may stand where one is referred to. */
  readonly ids: ReferenceIds
  /** A date as EDTF and in words, however it is typed; undefined where it cannot be read. */
  readonly readDate: (typed: string) => ReadDate | undefined
  /** Where to go; a new object each time somebody asks to. */
  readonly target: SourceTarget | undefined
  readonly isReadOnly: boolean
  /** Takes in what was typed before it returns: offsets of the text that `source` has, in order, none touching another. */
  onChange(changes: TextChanges): void
  /** The cursor came to rest at an offset of the text. */
  onSelect(offset: number): void
  onUndo(): void
  onRedo(): void
}

/** From so many lines on, the editor is made in a task of its own, after the one that divides the text into them. */
const MANY_LINES = 100_000

/** Milliseconds without a new check after which what it found is shown. */
const PROBLEM_DELAY = 150

/** The text of a file, with suggestions, explanations and problems. One undo for all of the page: the editor keeps none. */
export function SourceText(props: SourceTextProps) {
  const { source, checked, target, isReadOnly } = props
  const words = useSourceTextMessages()
  const id = useId()
  const field = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLSpanElement>(null)
  const [editor, setEditor] = useState<SourceEditor>()
  const [isWrapped, setWrapped] = useState(() => canWrap(source))
  const [isTooLong, setTooLong] = useState(false)
  const change = useEffectEvent(props.onChange)
  const select = useEffectEvent(props.onSelect)
  const undo = useEffectEvent(props.onUndo)
  const redo = useEffectEvent(props.onRedo)
  const word = useEffectEvent(props.wordProblem)
  const fixes = useEffectEvent(props.fixesOf)
  const helpNow = useEffectEvent(() => ({
    schema: props.schema,
    ids: props.ids,
    itemStarts: (text: string) => {
      const document = source.get()
      return document.text === text ? (document.itemStarts ?? []) : []
    },
    readDate: props.readDate,
  }))

  const wrappedNow = useEffectEvent(() => isWrapped)

  useEffect(() => {
    let created: SourceEditor | undefined
    const { text } = source.get()
    const lines = editorLines(text)
    const create = () => {
      const now = source.get().text
      created = createSourceEditor({
        parent: field.current as HTMLElement,
        source,
        lines: now === text ? lines : editorLines(now),
        words,
        labelledBy: `${id}-label`,
        describedBy: `${id}-leave`,
        isWrapped: wrappedNow(),
        problemWords: { word, fixes },
        helpNow,
        onChange: change,
        onSelect: select,
        onMove: (line, column) => {
          if (place.current) place.current.textContent = words.place(line, column)
        },
        onUnwrap: () => {
          setWrapped(false)
          setTooLong(true)
        },
        onUndo: undo,
        onRedo: redo,
      })
      setEditor(created)
    }
    const timer = lines.lines < MANY_LINES ? undefined : setTimeout(create)
    if (timer === undefined) create()
    return () => {
      clearTimeout(timer)
      created?.destroy()
    }
  }, [source, words, id])
  useEffect(() => editor?.setReadOnly(isReadOnly), [editor, isReadOnly])
  useEffect(() => editor?.setWrapped(isWrapped), [editor, isWrapped])
  useEffect(() => {
    if (!checked || !editor) return
    // While somebody types the marks go along by themselves.
    const timer = setTimeout(() => editor.showProblems(checked), PROBLEM_DELAY)
    return () => clearTimeout(timer)
  }, [editor, checked])
  useEffect(() => {
    if (target) editor?.goTo(target)
  }, [editor, target])

  return (
    <div className="source-text">
      <span id={`${id}-label`} hidden>
        {words.label(props.name)}
      </span>
      <span id={`${id}-leave`} hidden>
        {words.leave}
      </span>
      <div className="source-field" ref={field} dir="ltr" />
      <div className="source-foot">
        <span className="source-place" ref={place}>
          {words.place(1, 1)}
        </span>
        <span id={`${id}-wrap`} role="status">
          {isTooLong && words.tooLongToWrap}
        </span>
        <label className="source-wrap">
          <input
            type="checkbox"
            checked={isWrapped}
            aria-describedby={`${id}-wrap`}
            onChange={({ currentTarget }) => {
              const isPossible = !currentTarget.checked || canWrap(source)
              setTooLong(!isPossible)
              setWrapped(currentTarget.checked && isPossible)
            }}
          />
          {words.wrap}
        </label>
        <SourceKeys />
      </div>
    </div>
  )
}

function canWrap(source: Readable<SourceDocument>): boolean {
  return longestLine(source.get().text) < LONG_LINE
}
