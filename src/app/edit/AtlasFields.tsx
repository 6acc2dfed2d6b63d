import { useStore } from 'zustand'
import type { Atlas } from '../../domain/atlas/atlas'
import { parse } from '../../domain/edit/item-list'
import { itemTitle } from '../../domain/edit/item-title'
import { isJsonObject, type JsonPath } from '../../domain/json/json-value'
import type { Calendar } from '../../domain/time/calendar-types'
import { viewBounds } from '../../domain/view/view-bounds'
import { memberInSentence } from '../../i18n/member-label'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { wordFormProblem } from '../../i18n/word-form-problem'
import { FeatureForm } from '../../ui/edit-form/FeatureForm'
import { UntakenContext } from '../../ui/edit-form/untaken'
import type { EditProps } from '../edit-props'
import type { EditSession } from './edit-session'
import { useUntakenTexts } from './untaken-texts'
import { useFixes } from './use-problem-words'

interface AtlasFieldsProps {
  readonly session: EditSession
  readonly file: string
  readonly atlas: Atlas
  readonly locale: string
  readonly mapHandle: EditProps['mapHandle']
  readonly calendar: Calendar
  onShowText(): void
}

/** What the atlas says of itself, with its categories and parties; the rest of its file is edited as text. */
export function AtlasFields({ session, file: name, mapHandle, onShowText, ...props }: AtlasFieldsProps) {
  const words = useEditMessages()
  const changes = useEditChangesMessages()
  const text = useStore(session, (state) => state.editing.files.get(name)?.text ?? '')
  const problems = useStore(session, (state) => state.problems.get(name)) ?? []
  const isElsewhere = useStore(session, (state) => state.isElsewhere)
  const fixesOf = useFixes(session, name)
  const untaken = useUntakenTexts(session, name)
  const value = parse(text.replace(/^\uFEFF/, ''))
  const set = (sets: readonly { readonly path: JsonPath; readonly value: unknown }[], isTyping = false) => {
    const [first] = sets
    if (first === undefined) return
    session.set(
      sets.map((each) => ({ file: name, ...each })),
      {
        kind: first.value === undefined ? 'remove-member' : 'set',
        member: memberInSentence(first.path, 'atlas', changes),
      },
      isTyping ? `${name} ${first.path.join('/')}` : undefined,
    )
  }
  const shownBounds = () => {
    const [view, size] = [mapHandle.current?.view(), mapHandle.current?.size()]
    return view && size && viewBounds(view, size)
  }
  return (
    <div className="edit-atlas">
      <div className="edit-item-head">
        <div className="edit-item-ways">
          <button type="button" className="text-button" onClick={onShowText}>
            {words.form.showText}
          </button>
        </div>
        <h2>{itemTitle(value) || words.untitled}</h2>
        <p className="edit-item-kind">{isJsonObject(value) ? words.none.atlas : words.form.broken}</p>
      </div>
      {isJsonObject(value) && (
        <fieldset className="edit-item-body" disabled={isElsewhere}>
          <UntakenContext value={untaken}>
            <FeatureForm
              {...{ ...props, problems, wordProblem: wordFormProblem, fixesOf }}
              kind="atlas"
              path={[]}
              feature={value}
              onSet={(path, to, isTyping) => set([{ path, value: to }], isTyping)}
              onSetMany={set}
              shownBounds={shownBounds}
            />
          </UntakenContext>
        </fieldset>
      )}
    </div>
  )
}
