import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { addStep, type LessonChange, moveStep } from '../../domain/lesson/edit/edit-lesson'
import { newStep } from '../../domain/lesson/edit/new-lesson'
import type { LessonStep } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { LessonFields } from './LessonFields'
import './LessonForm.css'
import { LineIcon } from '../field/LineIcon'
import { useFocusKey } from '../field/use-focus-key'
import { useUndoKeys } from '../field/use-undo-keys'
import { MakerHead } from './MakerHead'
import type { MakerActions, MakerParts } from './maker-props'
import { stepAfter, stepShowing } from './open-step'
import { rowKey, rowOf } from './row-focus'
import { StepForm } from './StepForm'
import { StepHead } from './StepHead'
import { StepList } from './StepList'
import { StepsHeading } from './StepsHeading'

interface LessonFormProps {
  readonly parts: MakerParts
  readonly actions: MakerActions
  /** Index of the step whose form is open. */
  readonly open: number | undefined
  onOpen(step: number | undefined): void
}

/** A lesson to be written: what it says of itself, its steps, and the step that is open. */
export function LessonForm({ parts, actions, open, onOpen }: LessonFormProps) {
  const words = useLessonMakerMessages()
  const { lesson } = parts
  const [told, tell] = useState('')
  const [isAlone, setAlone] = useState(false)
  const root = useRef<HTMLElement>(null)
  const focus = useFocusKey(root)
  const step = open === undefined ? undefined : lesson.steps[open]

  const begin = useEffectEvent(() => focus(step ? 'step' : lesson.title === '' ? 'title' : 'name'))
  useLayoutEffect(() => begin(), [])

  const onShowView = (shown: LessonStep) => {
    setAlone(false)
    parts.onShowView(shown)
  }
  const onChange = (change: LessonChange, isTyping?: boolean) => {
    if (!parts.onChange(change, isTyping)) return false
    const next = stepAfter(open, change.edit)
    onOpen(next)
    if (change.edit.name === 'duplicate') focus('step')
    if (change.edit.name === 'remove') focus(rowKey(open ?? 0, change.lesson))
    return true
  }
  const openStep = (index: number) => {
    onOpen(index)
    focus('step')
  }
  const move = (from: number, to: number, control: string) => {
    if (!lesson.steps[to]) return tell(to < 0 ? words.isFirst : words.isLast)
    onChange(moveStep(lesson, from, to))
    tell(words.moved(to + 1, lesson.steps.length))
    focus(`${control}-${to}`)
  }
  const add = () => {
    const behind = open ?? lesson.steps.length - 1
    if (!onChange(addStep(lesson, newStep(parts.currentView()), behind))) return
    tell(words.added(behind + 2))
    focus('heading')
  }
  const turn = (change: LessonChange | undefined, isUndo: boolean) => {
    if (!change) return tell(isUndo ? words.undo(undefined, undefined) : words.redo(undefined, undefined))
    const { edit } = change
    const [from, to] = isUndo ? [edit.after, edit.before] : [edit.before, edit.after]
    const next = stepShowing(open, to, change.lesson.steps.length)
    onOpen(next)
    const shown = to ?? from
    const row = rowOf(document.activeElement)
    if (open !== undefined && next === undefined) focus(rowKey(open, change.lesson))
    else if (row && shown !== undefined) focus(rowKey(shown, change.lesson, row))
    else focus(next === undefined ? 'add' : 'step', true)
    const said = isUndo ? words.undone : words.redone
    tell(said(words.edits[edit.name], shown === undefined ? undefined : shown + 1))
  }
  const undo = () => turn(actions.onUndo(), true)
  const redo = () => turn(actions.onRedo(), false)
  useUndoKeys(root, undo, redo)

  return (
    <section ref={root} className="maker form" data-alone={isAlone || undefined} aria-label={words.region}>
      <MakerHead
        {...{ lesson, actions, isAlone }}
        onAlone={setAlone}
        onUndo={undo}
        onRedo={redo}
        onTold={tell}
      />
      <div className="maker-body">
        {step && open !== undefined ? (
          <>
            <StepHead
              lesson={lesson}
              index={open}
              onOpen={openStep}
              onLeave={() => {
                onOpen(undefined)
                focus(rowKey(open, lesson))
              }}
              onMove={move}
              onTold={tell}
              onChange={onChange}
            />
            <StepForm
              {...parts}
              onChange={onChange}
              onShowView={onShowView}
              step={step}
              index={open}
              onTold={tell}
            />
          </>
        ) : (
          <div className="maker-fields">
            <LessonFields {...parts} onChange={onChange} />
            <StepsHeading
              {...parts}
              onMend={(what) => {
                onOpen(what.step)
                focus(what.field)
              }}
            />
            <StepList {...parts} onOpen={openStep} onMove={move} />
          </div>
        )}
      </div>
      <div className="maker-foot">
        <button type="button" className="button maker-add" data-focus="add" onClick={add}>
          <LineIcon name="add" />
          {words.addStep}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={lesson.steps.length === 0 || undefined}
          onClick={() => (lesson.steps.length > 0 ? actions.onTry() : tell(words.nothingToTry))}
        >
          {words.try}
        </button>
      </div>
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </section>
  )
}
