import type { Atlas } from '../../domain/atlas/atlas'
import { VERIFICATIONS } from '../../domain/atlas/event-schema'
import { chosenAccounts } from '../../domain/lens/accounts'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { accountName } from '../../i18n/account-name'
import { useAboutMessages } from '../../i18n/use-about-messages'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useLegendMessages } from '../../i18n/use-legend-messages'
import '../claims/Claims.css'
import { MarkSymbol } from '../marks/MarkSymbol'
import { CardFrame } from '../panel/CardFrame'
import {
  BaseFigure,
  BeyondFigure,
  ClaimFigure,
  FadingFigure,
  HistogramFigure,
  LegFigure,
  OtherDateFigure,
  RimFigure,
  RingFigure,
  SoftStayFigure,
  StaysFigure,
} from './LegendFigures'
import { Entry, LegendSection } from './LegendSection'

export interface LegendPanelProps {
  readonly atlas: Atlas
  /** How marks look now. */
  readonly scheme: MarkScheme
  readonly lens: readonly string[]
  onClose(): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** What all marks of map and axis mean, those of the chosen accounts first. */
export function LegendPanel({ atlas, scheme, lens, onClose, locale, theme }: LegendPanelProps) {
  const legend = useLegendMessages()
  const about = useAboutMessages()
  const chronicle = useChronicleMessages()
  const accounts = chosenAccounts(lens, atlas).map(accountName)
  const { kinds } = scheme
  const [kind] = kinds
  const symbol = (look: { readonly approximate?: boolean; readonly disputed?: boolean }) => (
    <MarkSymbol kind={kind} theme={theme} size={22} {...look} />
  )
  return (
    <CardFrame
      region={legend.region}
      id="legend"
      kind={legend.region}
      title={legend.title}
      onClose={onClose}
      closeLabel={legend.close}
    >
      {accounts.length > 0 && (
        <LegendSection heading={legend.accounts(new Intl.ListFormat(locale).format(accounts))}>
          {kinds.map((look) => (
            <Entry
              key={look.id}
              figure={<MarkSymbol kind={look} theme={theme} size={22} />}
              term={look.label}
              text={look.id === 'silent' ? legend.faint : undefined}
            />
          ))}
        </LegendSection>
      )}
      {accounts.length > 0 && <p className="card-aside">{legend.accountsNote}</p>}
      <LegendSection heading={legend.categories}>
        {atlas.categories.map((category) => (
          <Entry
            key={category.id}
            figure={<MarkSymbol kind={category} theme={theme} size={22} />}
            term={category.label}
            text={category.description}
          />
        ))}
      </LegendSection>
      <LegendSection heading={legend.marks}>
        <Entry figure={symbol({})} {...legend.single} />
        <Entry figure={<RingFigure kinds={kinds} theme={theme} />} {...legend.ring} />
        <Entry figure={<span className="legend-word">+4</span>} {...legend.more} />
        <Entry figure={symbol({ approximate: true })} {...legend.approximate} />
        <Entry figure={symbol({ disputed: true })} {...legend.disputed} />
        <Entry figure={<FadingFigure kind={kind} theme={theme} />} {...legend.fading} />
        <Entry figure={<RimFigure isCrisp />} {...legend.crisp} />
        <Entry figure={<RimFigure isCrisp={false} />} {...legend.soft} />
      </LegendSection>
      {atlas.legs.length + atlas.stays.length > 0 && (
        <LegendSection heading={legend.moves}>
          <Entry figure={<LegFigure who="leadership" />} {...legend.leadership} />
          <Entry figure={<LegFigure who="members" />} {...legend.members} />
          <Entry figure={<LegFigure who="leadership" isDashed />} {...legend.uncertain} />
          <Entry figure={<BaseFigure />} {...legend.base} />
        </LegendSection>
      )}
      <LegendSection heading={legend.time}>
        {atlas.stays.length > 0 && (
          <>
            <Entry figure={<StaysFigure />} {...legend.stays} />
            <Entry figure={<SoftStayFigure />} {...legend.softEnds} />
          </>
        )}
        <Entry figure={<HistogramFigure kinds={kinds} theme={theme} />} {...legend.histogram} />
        <Entry figure={<OtherDateFigure />} {...legend.otherDate} />
        <Entry figure={<BeyondFigure />} {...legend.beyond} />
      </LegendSection>
      <LegendSection heading={legend.claims}>
        <Entry figure={<ClaimFigure stance="says" />} {...legend.says} />
        <Entry figure={<ClaimFigure stance="qualifies" />} {...legend.qualifies} />
        <Entry figure={<ClaimFigure stance="denies" />} {...legend.denies} />
      </LegendSection>
      <LegendSection heading={legend.checked}>
        {VERIFICATIONS.map((standing) => (
          <Entry key={standing} term={chronicle.verifications[standing]} text={about.standing[standing]} />
        ))}
      </LegendSection>
      <LegendSection heading={legend.list}>
        <Entry
          figure={<strong className="legend-word">{legend.main.sample}</strong>}
          term={legend.main.term}
          text={legend.main.text}
        />
        <Entry figure={<MarkSymbol kind={kind} theme={theme} size={14} />} {...legend.minor} />
      </LegendSection>
    </CardFrame>
  )
}
