import { useEffect, useMemo, useState } from 'react'
import { titleName } from '../../domain/export/export-name'
import { formatBytes } from '../../i18n/format-bytes'
import { formatNumber } from '../../i18n/format-number'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import { useMessages } from '../../i18n/use-messages'
import { ModalDialog } from '../../ui/dialog/ModalDialog'
import { saveFile } from '../../ui/files/save-file'
import { PAPERS, type Paper } from '../../ui/handout/HandoutPaper'
import type { HandoutPicture } from '../../ui/handout/handout'
import { lessonFile } from '../../ui/handout/lesson-file'
import { Choice } from '../../ui/share/Choice'
import { Choices } from '../../ui/share/Choices'
import { useMaking } from '../share/use-making'
import { dataAddress, drawMaps, IN_FILE, ON_PAPER } from './draw-maps'
import './HandoutDialog.css'
import '../../ui/share/Export.css'
import { allPlans, HANDOUT_KINDS, type HandoutKind, type HandoutPlans, handoutPlans } from './handout-plans'
import type { MapPlan } from './map-plans'
import { PrintedHandout } from './PrintedHandout'
import { type HandoutSubject, readHandout } from './read-handout'

interface HandoutDialogProps extends HandoutSubject {
  onClose(): void
}

/** What has been made: sheets to be printed, or a file that is saved. */
type Made =
  | { readonly plans: HandoutPlans; readonly pictures: ReadonlyMap<MapPlan, HandoutPicture> }
  | { readonly file: string; readonly bytes: number }

const LAYOUTS = ['one', 'two'] as const
const NOTES = 'notes'

/** A lesson to hand out: on paper, as a worksheet with its answers, or as one file. */
export function HandoutDialog({ onClose, ...subject }: HandoutDialogProps) {
  const words = useHandoutMessages()
  const { dialog } = words
  const messages = useMessages()
  const chronicle = useChronicleMessages()
  const { atlas, context, lesson, scheme, locale, link } = subject
  const handout = useMemo(() => {
    const direction = getComputedStyle(document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr'
    return readHandout({ atlas, context, lesson, scheme, locale, link }, { messages, chronicle, direction })
  }, [atlas, context, lesson, scheme, locale, link, messages, chronicle])
  const [kind, setKind] = useState<HandoutKind>('lesson')
  const [paper, setPaper] = useState<Paper>('a4')
  const [layout, setLayout] = useState<(typeof LAYOUTS)[number]>('one')
  const [also, setAlso] = useState<ReadonlySet<typeof NOTES>>(() => new Set([NOTES]))
  const { making, start, cancel } = useMaking<Made>()
  const stepsOnPage = layout === 'one' ? 1 : 2
  const withNotes = also.has(NOTES)
  const isBusy = making.state === 'busy'
  const made = making.state === 'done' ? making.result : undefined
  const sheets = made && 'pictures' in made ? made : undefined

  const { places, order, match, claims } = handout.worksheet
  const isEmpty = kind === 'worksheet' && !(places || order || match || claims)
  const plans = useMemo(() => handoutPlans(handout, kind, stepsOnPage), [handout, kind, stepsOnPage])
  const maps = allPlans(plans)
  const draw = (signal: AbortSignal, onProgress: (share: number) => void) =>
    drawMaps(maps, kind === 'file' ? IN_FILE : ON_PAPER, { locale, messages, signal, onProgress })
  const print = () =>
    start(async (signal, onProgress) => {
      const blobs = await draw(signal, onProgress)
      return {
        plans,
        pictures: picturesOf(
          maps,
          blobs.map((blob) => URL.createObjectURL(blob)),
        ),
      }
    })
  const download = () =>
    start(async (signal, onProgress) => {
      const addresses = await Promise.all((await draw(signal, onProgress)).map(dataAddress))
      signal.throwIfAborted()
      const drawn = picturesOf(maps, addresses)
      const pictures = plans.steps.map((step) => step.flatMap((plan) => drawn.get(plan) ?? []))
      const page = new Blob([lessonFile({ handout, pictures, withNotes })], { type: 'text/html' })
      const file = `${titleName(lesson.title) ?? lesson.id}.html`
      saveFile(file, page)
      return { file, bytes: page.size }
    })
  useEffect(
    () => () => {
      for (const { src } of sheets?.pictures.values() ?? []) URL.revokeObjectURL(src)
    },
    [sheets],
  )
  return (
    <ModalDialog title={dialog.title} close={dialog.close} onClose={onClose}>
      <div className="handout-choices export">
        <Choice<HandoutKind>
          legend={dialog.what}
          options={HANDOUT_KINDS.map((value) => ({
            value,
            label: dialog.kinds[value],
            note: dialog.notes[value],
          }))}
          value={kind}
          disabled={isBusy}
          onChange={setKind}
        />
        <div className="export-settings">
          {kind !== 'file' && (
            <Choice<Paper>
              legend={dialog.paper}
              options={PAPERS.map((value) => ({ value, label: dialog.papers[value] }))}
              value={paper}
              disabled={isBusy}
              onChange={setPaper}
            />
          )}
          {kind === 'lesson' && (
            <Choice<(typeof LAYOUTS)[number]>
              legend={dialog.layout}
              options={LAYOUTS.map((value) => ({ value, label: dialog.layouts[value] }))}
              value={layout}
              disabled={isBusy}
              onChange={setLayout}
            />
          )}
          {(kind === 'answers' || kind === 'file') && (
            <Choices<typeof NOTES>
              legend={dialog.include}
              options={[{ value: NOTES, label: dialog.teacherNotes }]}
              chosen={also}
              onChange={setAlso}
            />
          )}
          {isBusy && maps.length > 0 && (
            <p className="export-progress">
              <progress aria-label={dialog.making} value={making.share} />
              <span aria-hidden="true">
                {dialog.progress(
                  formatNumber(Math.min(maps.length, Math.round(making.share * maps.length) + 1), locale),
                  formatNumber(maps.length, locale),
                )}
              </span>
            </p>
          )}
          {isEmpty && <p>{dialog.noTasks}</p>}
          <p role="status">
            {made && 'file' in made && dialog.saved(made.file, formatBytes(made.bytes, locale))}
          </p>
          {making.state === 'failed' && (
            <p role="alert" className="export-failure">
              {making.words}
            </p>
          )}
          <div className="export-actions">
            <button
              type="button"
              className="button"
              disabled={isEmpty}
              onClick={isBusy ? cancel : kind === 'file' ? download : print}
            >
              {isBusy ? dialog.cancel : kind === 'file' ? dialog.download : dialog.print}
            </button>
          </div>
        </div>
      </div>
      {sheets && (
        <PrintedHandout {...{ handout, kind, paper, stepsOnPage, withNotes, ...sheets }} onDone={cancel} />
      )}
    </ModalDialog>
  )
}

/** The pictures that the maps became, by their plans. */
function picturesOf(
  plans: readonly MapPlan[],
  addresses: readonly string[],
): ReadonlyMap<MapPlan, HandoutPicture> {
  return new Map(
    plans.map((plan, index) => [
      plan,
      { src: addresses[index] ?? '', width: plan.width, height: plan.height },
    ]),
  )
}
