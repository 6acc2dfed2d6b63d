import { useRef } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../../domain/atlas/atlas'
import { isMadeId } from '../../domain/edit/better-id'
import { parse } from '../../domain/edit/item-list'
import { itemTitle } from '../../domain/edit/item-title'
import { setKind } from '../../domain/edit/set-kind'
import { valueAt } from '../../domain/edit/value-at'
import { asArray, asObject, isJsonObject, type JsonPath } from '../../domain/json/json-value'
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
import { idOfName } from './id-of-name'
import { useUntakenTexts } from './untaken-texts'
import { useFixes } from './use-problem-words'

interface AtlasFieldsProps {
  readonly session: EditSession
  readonly file: string
  readonly atlas: Atlas
  readonly locale: string
  readonly mapHandle: EditProps['mapHandle']
  readonly calendar: Calendar
  /** What is gone to, which is in sight then. */
  readonly aim?: JsonPath
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
  const isFollowing = useRef(false)
  const value = parse(text.replace(/^\uFEFF/, ''))
  const set = (sets: readonly { readonly path: JsonPath; readonly value: unknown }[], run?: string) => {
    const [first] = sets
    if (first === undefined) return
    session.set(
      sets.map((each) => ({ file: name, ...each })),
      {
        kind: setKind(value, sets),
        member: memberInSentence(first.path, 'atlas', changes, value),
      },
      run,
    )
  }
  const runOf = (path: JsonPath) => `${name} ${path.join('/')}`
  /** While a category or a party is in no file and nothing refers to it, its id follows its name. */
  const follow = (at: JsonPath) => {
    const { path, item, taken } = namedAt(value, at)
    const id = isFollowing.current ? idOfName(session, item, taken) : undefined
    if (id !== undefined) set([{ path: [...path, 'id'], value: id }], runOf(at))
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
      {isElsewhere && <p className="edit-note">{words.form.readOnly}</p>}
      {isJsonObject(value) && (
        <fieldset className="edit-item-body" disabled={isElsewhere}>
          <UntakenContext value={untaken}>
            <FeatureForm
              {...{ ...props, problems, wordProblem: wordFormProblem, fixesOf }}
              kind="atlas"
              path={[]}
              feature={value}
              onSet={(path, to, isTyping) => set([{ path, value: to }], isTyping ? runOf(path) : undefined)}
              onSetMany={(sets, isTyping) => set(sets, isTyping ? runOf(sets[0]?.path ?? []) : undefined)}
              naming={{
                onBegin(at) {
                  isFollowing.current = isMadeId(namedAt(value, at).item)
                },
                onEnd: follow,
              }}
              shownBounds={shownBounds}
            />
          </UntakenContext>
        </fieldset>
      )}
    </div>
  )
}

/** The object of a list of the atlas whose name stands at a path, and the ids that the list has. */
function namedAt(atlas: unknown, at: JsonPath) {
  const path = at.slice(0, -1)
  const ids = new Set(asArray(valueAt(atlas, path.slice(0, -1))).map((each) => asObject(each).id))
  return { path, item: asObject(valueAt(atlas, path)), taken: ids }
}
