import type { AtlasFacts } from '../../domain/standing/atlas-facts'
import { formatNumber } from '../../i18n/format-number'
import { useAboutMessages } from '../../i18n/use-about-messages'
import { AboutSection } from './AboutSection'

/** What could not be verified, in numbers, and the rules by which it is told all the same. */
export function AboutReliability({ facts, locale }: { readonly facts: AtlasFacts; readonly locale: string }) {
  const about = useAboutMessages()
  const number = (value: number) => formatNumber(value, locale)
  const verified = new Map(facts.verifications)
  const gaps: readonly (readonly [number, (count: number, shown: string) => string])[] = [
    [verified.get('seed-only') ?? 0, about.seedOnly],
    [verified.get('seed-contradicted') ?? 0, about.seedContradicted],
    [facts.soughtInVain, about.soughtInVain],
    [facts.inferred, about.inferred],
    [facts.undated, about.undated],
    [facts.unplaced, about.unplaced],
    ...facts.readings.map(([as, count]) => [count, about.readings[as]] as const),
  ]
  return (
    <>
      <AboutSection heading={about.unverified}>
        <ul className="card-notes">
          {gaps
            .filter(([count]) => count > 0)
            .map(([count, say]) => say(count, number(count)))
            .map((said) => (
              <li key={said}>{said}</li>
            ))}
        </ul>
      </AboutSection>
      <AboutSection heading={about.neutrality}>
        <ul className="card-notes">
          {about.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </AboutSection>
      <AboutSection heading={about.datesAndPlaces}>
        <p>{about.dates}</p>
        {facts.precisions.length > 0 && (
          <p>
            {about.places}{' '}
            {new Intl.ListFormat(locale, { type: 'conjunction' }).format(
              facts.precisions.map(([precision, count]) => about.precision[precision](count, number(count))),
            )}
            .
          </p>
        )}
      </AboutSection>
    </>
  )
}
