import { useStore } from 'zustand'
import type { Atlas } from '../domain/atlas/atlas'
import { useMessages } from '../i18n/use-messages'
import type { AtlasStore } from './atlas-store'
import { LatePart, lateCode } from './LatePart'

const footer = lateCode(() => import('./Footer').then((module) => module.Footer))
const embedNote = lateCode(() => import('./EmbedNote').then((module) => module.EmbedNote))

interface PageFootProps {
  readonly atlas: Atlas
  readonly store: AtlasStore
  /** Whether the page stands in a frame of another. */
  readonly embed: boolean
  readonly locale: string
  /** The address of the view in a page of its own. */
  link(): string
}

/** The last line of the page; in a frame what it is, and the way to the whole atlas. */
export function PageFoot({ atlas, store, embed, locale, link }: PageFootProps) {
  const { app } = useMessages()
  const lens = useStore(store, (state) => state.view.lens)
  const shared = { label: app.notices, failure: app.failed.part }
  return embed ? (
    <LatePart {...shared} code={embedNote}>
      {(EmbedNote) => <EmbedNote atlas={atlas} lens={lens} link={link} />}
    </LatePart>
  ) : (
    <LatePart {...shared} code={footer}>
      {(Footer) => <Footer atlas={atlas} locale={locale} />}
    </LatePart>
  )
}
