import { useState } from 'react'
import type { LessonProgress } from '../../../domain/lesson/lesson-progress'
import { isOwnLesson } from '../../../domain/own-lesson'
import { formatNumber } from '../../../i18n/format-number'
import { usePresenterMessages } from '../../../i18n/use-presenter-messages'
import { ModalDialog } from '../../dialog/ModalDialog'
import { Choice } from '../../share/Choice'
import { CopyField } from '../../share/CopyField'
import { QrCode } from '../../share/QrCode'
import './LessonShare.css'

interface LessonShareProps {
  readonly title: string
  readonly progress: LessonProgress
  /** The address of a step. */
  link(step: number): string
  onClose(): void
  readonly locale: string
}

/** The link to a lesson for a class to follow along, as a code to be scanned from the back of the room. */
export function LessonShare({ title, progress, link, onClose, locale }: LessonShareProps) {
  const { share } = usePresenterMessages()
  const [where, setWhere] = useState<'start' | 'step'>(progress.step > 1 ? 'step' : 'start')
  const opened = where === 'start' ? 1 : progress.step
  const address = link(opened)
  return (
    <ModalDialog title={share.title} close={share.close} onClose={onClose} isWide>
      <div className="lesson-share">
        <div>
          <QrCode text={address} />
          <p className="lesson-share-opens">
            {where === 'start' ? share.opensStart : share.opensStep(formatNumber(opened, locale))}
          </p>
        </div>
        <div className="lesson-share-facts">
          <p className="lesson-share-lesson" dir="auto">
            {title}
          </p>
          <p className="lesson-share-step">
            {share.number(formatNumber(opened, locale), formatNumber(progress.steps, locale))}
          </p>
          {progress.step > 1 && (
            <Choice<'start' | 'step'>
              legend={share.where}
              options={[
                { value: 'step', label: share.step(formatNumber(progress.step, locale)) },
                { value: 'start', label: share.start },
              ]}
              value={where}
              onChange={setWhere}
            />
          )}
          <CopyField label={where === 'start' ? share.link : share.stepLink} text={address} rows={2} />
          <Caveat lesson={progress.lesson} address={address} />
          <p className="lesson-share-how">{share.how}</p>
        </div>
      </div>
    </ModalDialog>
  )
}

/** Says so where other devices cannot open the link. */
function Caveat({ lesson, address }: { readonly lesson: string; readonly address: string }) {
  const { share } = usePresenterMessages()
  const caveat = isOwnLesson(lesson) ? share.own : isOfThisDevice(address) ? share.local : undefined
  return caveat && <p className="lesson-share-caveat">{caveat}</p>
}

/** Whether an address leads each device to itself, or to a file of its own. */
export function isOfThisDevice(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'file:' || /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname)
}
