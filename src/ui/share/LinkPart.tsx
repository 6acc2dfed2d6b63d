import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { citeAtlas, citeEvent } from '../../domain/citation/cite-atlas'
import { chosenAccounts } from '../../domain/lens/accounts'
import type { TimeWindow } from '../../domain/time/time-span'
import { accountName } from '../../i18n/account-name'
import { formatSpan } from '../../i18n/format-date'
import { formatWindow } from '../../i18n/format-window'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useMessages } from '../../i18n/use-messages'
import { useShareMessages } from '../../i18n/use-share-messages'
import { today } from '../sources/today'
import { CopyField } from './CopyField'
import { QrCode } from './QrCode'

export interface LinkPartProps {
  readonly atlas: Atlas
  /** The open one. */
  readonly event: AtlasEvent | undefined
  /** Undefined of what has no time. */
  readonly window: TimeWindow | undefined
  readonly lens: readonly string[]
  /** The address of exactly this view. */
  readonly link: string
  readonly locale: string
  /** Whether a citation is offered. */
  readonly isCited: boolean
  /** What the link does not lead to. */
  readonly note?: string | undefined
}

/** The link to the view, in the forms that people hand on. */
export function LinkPart({ atlas, event, window, lens, link, locale, isCited, note }: LinkPartProps) {
  const { dialog: share } = useShareMessages()
  const { date: messages } = useMessages()
  const card = useCardMessages()
  const date = event && formatSpan(event.span, event.date, { locale, messages })
  const view = { link, accessed: today(locale) }
  const accounts = chosenAccounts(lens, atlas).map(accountName)
  const through = accounts.length > 0 ? new Intl.ListFormat(locale).format(accounts) : undefined
  // Words of an edited copy must not pass for those of what the link leads to.
  const title = note ? share.editedCopy(atlas.title) : atlas.title
  const text =
    event && date !== undefined
      ? share.textOfEvent(event.title, date, title, through, link)
      : share.textOfView(title, window && formatWindow(window, locale), through, link)
  return (
    <div className="share-link">
      <div className="share-fields">
        {note && <p>{note}</p>}
        <CopyField label={share.link} text={link} rows={2} />
        <CopyField label={share.text} text={text} rows={3} />
        {isCited && (
          <CopyField
            label={share.citation}
            text={
              event && date !== undefined
                ? citeEvent({ title: event.title, date }, atlas, view, card)
                : citeAtlas(atlas, view, card)
            }
            rows={3}
          />
        )}
        {'share' in navigator && (
          <button
            type="button"
            className="button"
            onClick={() => void navigator.share({ title: document.title, url: link }).catch(() => {})}
          >
            {share.send}
          </button>
        )}
      </div>
      <QrCode text={link} />
    </div>
  )
}
