import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { ChangedItems } from '../../domain/edit/changed-items'
import { itemValue } from '../../domain/edit/edited-file'
import type { AddedItems } from '../../domain/edit/file-edits'
import { itemTitle } from '../../domain/edit/item-title'
import type { NewStop } from '../../domain/edit/new-feature'
import type { JsonPath } from '../../domain/json/json-value'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { ADD_FOCUS } from '../../ui/edit/AddMenu'
import type { ChangesPart } from '../../ui/edit/change-list-props'
import { EditHead } from '../../ui/edit/EditHead'
import { type EditView, EditViews } from '../../ui/edit/EditViews'
import { FileMenu, FileTabs } from '../../ui/edit/FileTabs'
import { focusKey, focusKeysTo } from '../../ui/edit-form/form-props'
import { type AskedPosition, PointOnMapContext } from '../../ui/edit-form/point-on-map'
import { GoalContext } from '../../ui/edit-form/untaken'
import { useFocusKey } from '../../ui/field/use-focus-key'
import { useHeldFocus } from '../../ui/field/use-held-focus'
import type { EditProps } from '../edit-props'
import { edited } from '../edited'
import { LatePart, lateCode } from '../LatePart'
import { AddByPlace } from './AddByPlace'
import { AddItems } from './AddItems'
import { addFeature } from './add-feature'
import { ChangesView } from './ChangesView'
import { countEdits } from './count-edits'
import { forgetLine, keepLine, keptLine } from './drawn-line'
import { EditOnMap } from './EditOnMap'
import { EditQuestions } from './EditQuestions'
import type { EditSession } from './edit-session'
import { editing as editingState } from './editing-state'
import { FormView } from './FormView'
import { fileTabs, firstFile, labelOf } from './file-tabs'
import { kindsToAdd } from './kinds-to-add'
import { ProblemsView } from './ProblemsView'
import { type Begun, beginPlacing, type PlacingTool } from './placing-tool'
import { SessionNotes } from './SessionNotes'
import { showChanged } from './show-changed'
import { useTypedTakenOnBack } from './take-typed'
import { useFollowExtent } from './use-follow-extent'
import { useFollowView } from './use-follow-view'
import { usePageTitle } from './use-page-title'
import { useRoles } from './use-roles'
import { useSaving } from './use-saving'
import { useUndo } from './use-undo'
import { useUntakenGoal } from './use-untaken-goal'
import { wordSaved } from './word-saved'

const textView = lateCode(() => import('./TextView').then((module) => module.TextView))
const tableView = lateCode(() => import('./TableView').then((module) => module.TableView))

/** It stays while the page shows something else. */
const setTool = (tool: PlacingTool | undefined) => editingState.setState({ tool })

interface EditScreenProps extends EditProps {
  readonly session: EditSession
  onClose(): void
}

/** What is edited, in all ways there are, beside the map that shows it. */
export function EditScreen({ session, onClose, ...page }: EditScreenProps) {
  const { atlas, store, locale, dataset } = page
  const words = useEditMessages()
  const state = useStore(session)
  const { editing, problems } = state
  const roles = useRoles(editing)
  useEffect(() => edited.setState({ isHidden: false }), [])
  const { view, file: shown, tool } = useStore(editingState)
  const file = shown !== undefined && editing.files.has(shown) ? shown : firstFile(editing.files, roles)
  const role = roles.get(file) ?? 'other'
  const [asked, setAsked] = useState<AskedPosition>()
  const [isMapAway, setMapAway] = useState(false)
  const [placed, setPlaced] = useState<Begun>()
  const [target, setTarget] = useState<{ from: number; to: number; takesFocus: boolean }>()
  /** What was undone or redone, until the table has shown it. */
  const [undone, setUndone] = useState<readonly ChangedItems[]>()
  const [aim, setAim] = useState<JsonPath>([])
  const [said, say] = useState('')
  const [changesPart, setChangesPart] = useState<ChangesPart>()
  const calendar = useStore(store, (each) => each.view.calendar)
  const chosen = state.selected && editing.files.get(state.selected.file)
  usePageTitle(chosen && state.selected && itemTitle(itemValue(chosen, state.selected.index)), atlas.title)
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(root)
  const heldFocus = useHeldFocus(root)
  // A new atlas has no name of its own yet.
  const isUnnamed =
    view === 'form' && role === 'atlas' && session.source.kind === 'new' && editing.entries.length === 0
  const nameFirst = useEffectEvent(() => {
    if (isUnnamed) focus(focusKey(['title']), false, true)
  })
  useEffect(() => nameFirst(), [])
  const setView = (next: EditView) => editingState.setState({ view: next })
  const setFile = (next: string) => editingState.setState({ file: next })

  useFollowExtent(store, atlas)
  useTypedTakenOnBack()
  useFollowView(session, store, roles, (name) => setFile(name))
  const draw = useCallback(
    (next: PlacingTool) => {
      setTool(next)
      keepLine(session, next)
    },
    [session],
  )
  const { undo, redo, undoes, redoes, told, onInput } = useUndo({
    ...{ session, root, tool, say, at: `${file} ${state.selected?.index}` },
    onTool: draw,
    onChanged: (items) => showChanged(session, file, items),
    onWalk: (items) => setUndone(view === 'table' ? items : undefined),
  })
  const saving = useSaving(session, locale, say)
  const { save } = saving

  const showText = (name: string, range: { from: number; to: number }) => {
    setFile(name)
    setTarget({ ...range, takesFocus: true })
    setView('text')
  }
  /** Shows the form of an item, or of a file that has none, where a path within leads to. */
  const showForm = (name: string, index: number | undefined, path: JsonPath = []) => {
    setFile(name)
    session.select(index === undefined ? undefined : { file: name, index })
    setAim(path)
    setView('form')
    focus(focusKeysTo(path))
  }
  /** It is asked above the form alone, where it leads to: the other views need the room. */
  const askPlace = (begun: Begun) => {
    setFile(begun.file)
    setPlaced(begun)
    setView('form')
  }
  const takes = kindsToAdd(editing.files, roles, file)
  const places = [...roles].find(([, role]) => role === 'places')?.[0]
  const begin = (kind: Begun['kind']): Begun => ({ kind, file: takes.get(kind) ?? file })
  const add = (begun: Begun, stops: readonly NewStop[] = [], beside?: AddedItems) => {
    const role = roles.get(begun.file) ?? 'other'
    if (addFeature(session, { ...begun, role, stops, beside }, atlas, words)) showAdded(begun)
  }
  const pointAt = (begun: Begun) => {
    setFile(begun.file)
    session.select(undefined)
    setPlaced(undefined)
    setAsked(undefined)
    const isSame = tool?.kind === begun.kind && tool.file === begun.file
    setTool(
      isSame ? tool : beginPlacing(begun, begun.kind === 'leg' ? keptLine(session, begun) : [], editing.done),
    )
  }
  const { goal, goTo } = useUntakenGoal({
    showForm,
    onAtPlace: askPlace,
    onOnMap: (begun) => {
      pointAt(begun)
      page.mapHandle.current?.leaflet()?.getContainer().focus({ preventScroll: true })
    },
  })
  /** What has been added is named first: what is typed goes in the place of the name that it came with. */
  const showAdded = ({ kind, file }: Begun) => {
    setFile(file)
    setPlaced(undefined)
    setView('form')
    focus(focusKey(['properties', kind === 'place' ? 'name' : 'title']), false, true)
  }
  const { problemCount, unsaved, toDelete, changes, names } = countEdits(session, state)
  const tabs = {
    files: fileTabs(editing, roles, problems, new Set(names), words),
    chosen: file,
    locale,
    onChoose: setFile,
  }

  return (
    <GoalContext value={goal}>
      <div
        className="edit-screen"
        ref={root}
        onInput={onInput}
        {...heldFocus}
        data-map={tool || asked ? 'in-use' : isMapAway ? 'away' : undefined}
        data-elsewhere={state.isElsewhere || undefined}
      >
        <EditHead
          state={
            state.isBusy
              ? words.state.busy
              : wordSaved(words, session, { unsaved, toDelete, changes, names }, saving)
          }
          isUnsaved={
            unsaved + toDelete > 0 && !state.isElsewhere && !state.isBusy && saving.underWay.length === 0
          }
          keeping={state.keeping}
          {...{ undoes, redoes, told }}
          isMapShown={tool || asked ? undefined : !isMapAway}
          files={<FileMenu {...tabs} />}
          onMapShown={(isShown) => setMapAway(!isShown)}
          onUndo={undo}
          onRedo={redo}
          onSave={() => void save()}
          onClose={onClose}
        >
          {!state.isElsewhere && (
            <AddItems
              {...{ session, file, role, locale, takes }}
              onPlace={(kind) => pointAt(begin(kind))}
              onByPlace={(kind) => askPlace(begin(kind))}
              onPlain={(kind) => add(begin(kind))}
              onEntry={(path) => showForm(file, undefined, path)}
              onFile={setFile}
              onTeach={() =>
                store.setState({ view: { ...store.getState().view, mode: 'teach', lesson: undefined } })
              }
              onShow={() => setView('form')}
              onFocus={focus}
            />
          )}
        </EditHead>
        <SessionNotes
          {...{ session, roles, saving, locale }}
          onProblems={() => setView('problems')}
          onUntaken={goTo}
          onSend={() => {
            setChangesPart('take')
            setView('changes')
          }}
        />
        {placed && (
          <div hidden={view !== 'form' || placed.file !== file}>
            <PointOnMapContext value={setAsked}>
              <AddByPlace
                key={`${placed.file} ${placed.kind}`}
                {...{ ...placed, session, atlas, locale }}
                gazetteer={places}
                onAdd={(stop, beside) => add(placed, [stop], beside)}
                onPoint={() => pointAt(placed)}
                onGiveUp={() => setPlaced(undefined)}
              />
            </PointOnMapContext>
          </div>
        )}
        <FileTabs {...tabs} />
        <EditViews
          view={view}
          isBusy={state.isBusy}
          onView={(next) => {
            // The text then shows what is chosen by now.
            setTarget(undefined)
            setChangesPart(undefined)
            setView(next)
          }}
          counts={{ problems: problemCount, changes }}
          locale={locale}
          of={`${file} ${state.selected?.file === file ? state.selected.index : ''}`}
          shown={`${editing.done} ${state.selected?.file} ${state.selected?.index}`}
        >
          {view === 'form' && (
            <PointOnMapContext value={setAsked}>
              <FormView
                {...{ session, file, roles, atlas, store, locale, calendar, aim, say }}
                mapHandle={page.mapHandle}
                onShowText={(range) => showText(file, range)}
              />
            </PointOnMapContext>
          )}
          {view === 'table' && (
            <LatePart code={tableView} label={words.view.table} failure={words.loadFailed}>
              {(TableView) => (
                <TableView
                  {...{ session, file, role, atlas, locale, calendar, roles }}
                  revealed={undone?.find((each) => each.file === file)?.indices}
                  onRevealed={() => setUndone(undefined)}
                  onOpen={(index, path) => showForm(file, index, path)}
                />
              )}
            </LatePart>
          )}
          {view === 'text' && (
            <LatePart code={textView} label={words.view.text} failure={words.loadFailed}>
              {(TextView) => (
                <TextView
                  {...{ session, file, role, atlas, dataset, locale, calendar, target }}
                  onUndo={undo}
                  onRedo={redo}
                />
              )}
            </LatePart>
          )}
          {view === 'problems' && (
            <ProblemsView
              {...{ session, roles, locale }}
              onTable={(name) => {
                setFile(name)
                setView('table')
              }}
              onForm={(name, { index, path }) => showForm(name, index, path)}
              onText={showText}
            />
          )}
          {view === 'changes' && (
            <ChangesView
              session={session}
              part={changesPart}
              fileLabel={(name) => labelOf(editing, roles, name, words)}
              locale={locale}
              onShow={showForm}
              onSave={(names) => void save(names)}
            />
          )}
        </EditViews>
        <output className="visually-hidden">{said}</output>
        <EditQuestions {...{ session, roles, saving, locale }} onGo={goTo} />
        <EditOnMap
          {...page}
          {...{ session, roles, file, tool, asked }}
          onTool={draw}
          onAnswered={({ focusKey }) => {
            setAsked(undefined)
            focus(focusKey)
          }}
          onDone={(done, isAdded) => {
            setTool(undefined)
            forgetLine(session, done)
            if (isAdded) showAdded(done)
            else focus(ADD_FOCUS)
          }}
        />
      </div>
    </GoalContext>
  )
}
