import type { AtlasEvent } from '../../domain/atlas/atlas'
import { featureMembers } from '../../domain/collection/feature-members'
import { safeLink } from '../../domain/link/safe-link'
import { hasApproximateDate } from '../../domain/marks/mark-mix'
import type { MarkKind } from '../../domain/marks/mark-scheme'
import { formatSpan } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { formatPosition } from '../../i18n/format-position'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { type CollectionMessages, useCollectionMessages } from '../../i18n/use-collection-messages'
import { useMessages } from '../../i18n/use-messages'
import { DateFact } from '../card/DateFact'
import { LinkHost } from '../link/LinkHost'
import { MarkSymbol } from '../marks/MarkSymbol'
import { CardFrame } from '../panel/CardFrame'
import { CopyActions } from '../panel/CopyActions'
import { HiddenSigns } from '../panel/HiddenSigns'
import './FeatureCard.css'

interface FeatureCardProps {
  readonly event: AtlasEvent
  readonly kind: MarkKind | undefined
  /** The feature as the file has it, once it has been read again; `null` where it could not be. */
  readonly feature: unknown
  readonly link: string | undefined
  /** Its date as the file has it. */
  readonly dateText: string
  /** Takes time to the event, where it lies outside the window. */
  readonly onShowTime: (() => void) | undefined
  onPrevious(): void
  onNext(): void
  onClose(): void
  /** The address of the view; undefined where none leads to the file. */
  readonly address: (() => string) | undefined
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** One feature of anybody's file: when, where, and all that the file says of it, as plain text. */
export function FeatureCard(props: FeatureCardProps) {
  const { event, kind, feature, locale, theme, address } = props
  const words = useCollectionMessages()
  const card = useCardMessages()
  const chronicle = useChronicleMessages()
  const { date: dateMessages } = useMessages()
  const date = event.span
    ? formatSpan(event.span, event.date, { locale, messages: dateMessages })
    : words.card.undated
  const link = safeLink(props.link)
  const where = whereabouts(event, words.card, locale)
  return (
    <CardFrame
      region={card.region}
      id={event.id}
      kind={
        kind && (
          <>
            <MarkSymbol kind={kind} theme={theme} size={18} approximate={hasApproximateDate(event)} />
            <span dir="auto">{kind.label}</span>
          </>
        )
      }
      title={event.title || words.untitled}
      announcement={chronicle.eventName(event.title || words.untitled, date)}
      onPrevious={props.onPrevious}
      onNext={props.onNext}
      onClose={props.onClose}
      closeLabel={card.close}
    >
      {props.onShowTime && (
        <p className="card-outside">
          {card.outside}{' '}
          <button type="button" className="button" onClick={props.onShowTime}>
            {card.showTime}
          </button>
        </p>
      )}
      <dl className="card-facts">
        <DateFact date={date} span={event.span} />
        {props.dateText !== '' && props.dateText !== event.date && (
          <div>
            <dt>{words.card.asWritten}</dt>
            <dd dir="auto">{props.dateText}</dd>
          </div>
        )}
        <div>
          <dt>{card.where}</dt>
          <dd>
            <strong dir="auto">{event.place || where}</strong>
            {event.place && <p className="card-aside">{where}</p>}
          </dd>
        </div>
        {link && (
          <div>
            <dt>{words.card.link}</dt>
            <dd>
              <a href={link.href} target="_blank" rel="noopener noreferrer">
                {link.readable}
              </a>
            </dd>
          </div>
        )}
      </dl>
      <Members feature={feature} locale={locale} />
      <HiddenSigns of={feature} />
      {address && (
        <CopyActions
          key={event.id}
          actions={[{ icon: 'link', label: card.copyLink, done: card.linkCopied, text: address }]}
        />
      )}
    </CardFrame>
  )
}

/** Where a feature is, in words: of what is more than a point, no point that was made for its mark. */
function whereabouts(
  { position, shape }: AtlasEvent,
  words: CollectionMessages['card'],
  locale: string,
): string {
  if (!position) return words.unplaced
  if (!shape) return formatPosition(position, locale)
  if (shape.kind === 'area') return words.around(formatPosition(position, locale))
  const [from, to] = shape.ends
  return words.fromTo(formatPosition(from, locale), formatPosition(to, locale))
}

function Members({ feature, locale }: Pick<FeatureCardProps, 'feature' | 'locale'>) {
  const { card: words } = useCollectionMessages()
  if (feature === undefined) return <p className="card-aside">{words.reading}</p>
  if (feature === null) return <p role="alert">{words.failed}</p>
  const { members, more } = featureMembers(feature)
  if (members.length === 0) return null
  return (
    <section className="feature-members" aria-label={words.members}>
      <h3>{words.members}</h3>
      <dl>
        {members.map(({ name, text, href }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may name two members alike
          <div key={index}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">
              {href ? (
                <>
                  <a href={href} target="_blank" rel="noopener noreferrer">
                    {text}
                  </a>
                  <LinkHost words={text} href={href} />
                </>
              ) : (
                text
              )}
            </dd>
          </div>
        ))}
      </dl>
      {more > 0 && <p className="card-aside">{words.more(more, formatNumber(more, locale))}</p>}
    </section>
  )
}
