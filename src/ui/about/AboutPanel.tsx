import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import { atlasFacts } from '../../domain/standing/atlas-facts'
import { seedSource } from '../../domain/standing/seed-source'
import { formatNumber } from '../../i18n/format-number'
import { formatWindow } from '../../i18n/format-window'
import { useAboutMessages } from '../../i18n/use-about-messages'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { CardFrame } from '../panel/CardFrame'
import { Citation } from '../sources/Citation'
import './AboutPanel.css'
import { AboutReliability } from './AboutReliability'
import { AboutSection } from './AboutSection'
import { AboutUse } from './AboutUse'

export interface AboutPanelProps {
  readonly atlas: Atlas
  /** Address of the view as it is when asked. */
  link(): string
  onClose(): void
  readonly locale: string
}

/** What the atlas holds, how it was made, how far it can be trusted, and how to use and to mend it. */
export function AboutPanel({ atlas, link, onClose, locale }: AboutPanelProps) {
  const about = useAboutMessages()
  const chronicle = useChronicleMessages()
  const facts = useMemo(() => atlasFacts(atlas), [atlas])
  const number = (value: number) => formatNumber(value, locale)
  const seed = atlas.sources.get(seedSource(atlas) ?? '')
  const holdings = [
    about.holds.events(atlas.events.length, number(atlas.events.length)),
    about.holds.places(atlas.places.size, number(atlas.places.size)),
    about.holds.legs(atlas.legs.length, number(atlas.legs.length)),
    about.holds.stays(atlas.stays.length, number(atlas.stays.length)),
    about.holds.parties(atlas.parties.size, number(atlas.parties.size)),
    about.holds.sources(atlas.sources.size, number(atlas.sources.size)),
  ]
  return (
    <CardFrame
      region={about.region}
      id="about"
      kind={about.region}
      title={about.title}
      isWide
      onClose={onClose}
      closeLabel={about.close}
    >
      <div className="about">
        <AboutSection heading={about.scope}>
          <p dir="auto">
            <strong>{atlas.title}</strong>
          </p>
          {atlas.subtitle && <p dir="auto">{atlas.subtitle}</p>}
          <p className="card-summary" dir="auto">
            {atlas.summary}
          </p>
          <p>
            {about.period(...formatWindow(atlas.extent, locale))}. {about.version(atlas.version)}.
          </p>
          <ul className="about-holdings">
            {holdings.map((held) => (
              <li key={held}>{held}</li>
            ))}
          </ul>
        </AboutSection>
        <AboutSection heading={about.method}>
          {seed && (
            <>
              <p>{about.began}</p>
              <blockquote>
                <Citation source={seed} locale={locale} />
                {seed.custom.perspectiveNote && <p className="card-aside">{seed.custom.perspectiveNote}</p>}
              </blockquote>
              <p>{about.origins(number(facts.fromSeed), number(facts.added))}</p>
            </>
          )}
          <p>
            {about.checked} {about.contested(facts.contested, number(facts.contested))}
          </p>
        </AboutSection>
        <AboutSection heading={about.standings}>
          <dl className="about-standings">
            {facts.verifications.map(([id, count]) => (
              <div key={id}>
                <dt>
                  {chronicle.verifications[id]}{' '}
                  <span className="card-aside">{chronicle.eventCount(count, number(count))}</span>
                </dt>
                <dd>{about.standing[id]}</dd>
              </div>
            ))}
          </dl>
        </AboutSection>
        <AboutReliability facts={facts} locale={locale} />
        <AboutUse atlas={atlas} link={link} locale={locale} />
      </div>
    </CardFrame>
  )
}
