import { useSourceTextMessages } from '../../i18n/use-source-text-messages'

/** The keys of the text field, to look up. */
export function SourceKeys() {
  const { keys } = useSourceTextMessages()
  return (
    <details className="source-keys">
      <summary>{keys.heading}</summary>
      <dl>
        {keys.list.map(([strokes, what]) => (
          <div key={what}>
            <dt>
              {strokes.map((stroke, at) => (
                <span key={stroke}>
                  {at > 0 && ` ${keys.next} `}
                  <kbd dir="ltr">{stroke}</kbd>
                </span>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{keys.note}</p>
    </details>
  )
}
