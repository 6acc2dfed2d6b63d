import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import './MakerNote.css'

/** What a step names that the atlas does not have, where there is such. */
export function GoneNote({ gone }: { readonly gone: readonly string[] }) {
  const words = useLessonMakerMessages()
  if (gone.length === 0) return null
  return (
    <section className="maker-note" data-tone="error" aria-label={words.gone.title}>
      <h4>{words.gone.title}</h4>
      <p>{words.gone.text}</p>
      <ul>
        {gone.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be gone from two fields.
          <li key={index}>{each}</li>
        ))}
      </ul>
    </section>
  )
}
