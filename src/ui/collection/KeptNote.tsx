import { useCollectionMessages } from '../../i18n/use-collection-messages'

/** Whether a file is kept in this browser, and until when. */
export function KeptNote({ keeping }: { readonly keeping: 'keeping' | 'kept' | 'refused' }) {
  const { kept } = useCollectionMessages().panel
  return (
    <section className="card-section" aria-label={kept.title}>
      <h3>{kept.title}</h3>
      <p>{kept[keeping]}</p>
    </section>
  )
}
