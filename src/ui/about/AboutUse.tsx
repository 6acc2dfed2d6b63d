import type { Atlas } from '../../domain/atlas/atlas'
import { citeAtlas } from '../../domain/citation/cite-atlas'
import { safeLink } from '../../domain/link/safe-link'
import { useAboutMessages } from '../../i18n/use-about-messages'
import { useCardMessages } from '../../i18n/use-card-messages'
import { CardActions } from '../card/CardActions'
import { LinkHost } from '../link/LinkHost'
import { CorrectLink } from '../panel/CorrectLink'
import { today } from '../sources/today'
import { AboutSection } from './AboutSection'

interface AboutUseProps {
  readonly atlas: Atlas
  /** Address of the view as it is when asked. */
  link(): string
  readonly locale: string
}

/** Under which licences the atlas stands, what it keeps of its readers, and how to cite and to correct it. */
export function AboutUse({ atlas, link, locale }: AboutUseProps) {
  const about = useAboutMessages()
  const card = useCardMessages()
  const licence = safeLink(atlas.licence.url)
  const whole = () => {
    const { origin, pathname } = new URL(link())
    return origin + pathname
  }
  const citation = () => citeAtlas(atlas, { link: whole(), accessed: today(locale) }, card)
  return (
    <>
      <AboutSection heading={about.licences}>
        <p>
          {about.dataLicence}{' '}
          <a href={licence?.href} target="_blank" rel="license noopener noreferrer">
            {atlas.licence.label}
            <span className="visually-hidden"> ({about.newTab})</span>
          </a>
          {licence && <LinkHost words={atlas.licence.label} href={licence.href} />}. {about.codeLicence}
        </p>
        <p>{about.baseMap}</p>
        <p>{about.fonts}</p>
        <p>
          <a href="notices.txt" target="_blank" rel="noopener">
            {about.notices}
            <span className="visually-hidden"> ({about.newTab})</span>
          </a>
        </p>
      </AboutSection>
      <AboutSection heading={about.privacy}>
        {about.privacyTexts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </AboutSection>
      <AboutSection heading={about.correct}>
        {about.corrections.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <CorrectLink link={link}>{about.correctAtlas}</CorrectLink>
        </p>
      </AboutSection>
      <AboutSection heading={about.cite}>
        <blockquote dir="auto">{citation()}</blockquote>
        <p>{about.citeEvent}</p>
        <CardActions link={whole} citation={citation} />
      </AboutSection>
    </>
  )
}
