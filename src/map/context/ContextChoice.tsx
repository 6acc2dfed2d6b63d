import { useRef, useSyncExternalStore } from 'react'
import { useMessages } from '../../i18n/use-messages'
import './ContextChoice.css'
import { addContextFile, changeContextLayer, contextLayers, removeContextLayer } from './context-layers'

/** Which map tiles of the reader's are drawn beneath the events, and the way to add some. */
export function ContextChoice() {
  const { context } = useMessages().map
  const add = useRef<HTMLButtonElement>(null)
  const layers = useSyncExternalStore(contextLayers.subscribe, contextLayers.get)
  return (
    <fieldset className="context-layers">
      <legend>{context.heading}</legend>
      <ul>
        {layers.map(({ id, name, source, isOn, hasFailed, attribution }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={isOn}
                onChange={({ currentTarget }) =>
                  // Switched on again, it is tried again.
                  changeContextLayer(id, { isOn: currentTarget.checked, hasFailed: false })
                }
              />
              <span dir="auto">{name}</span>
            </label>
            <button
              type="button"
              className="context-remove"
              aria-label={context.remove(name)}
              title={context.remove(name)}
              onClick={() => {
                removeContextLayer(id)
                add.current?.focus()
              }}
            >
              <svg viewBox="-8 -8 16 16" aria-hidden="true">
                <path d="M-4 -4L4 4M4 -4L-4 4" />
              </svg>
            </button>
            {hasFailed ? (
              <p role="alert">{context.failed}</p>
            ) : (
              (attribution || source instanceof URL) && (
                <p dir="auto">
                  {[source instanceof URL && source.host, attribution].filter(Boolean).join(' · ')}
                </p>
              )
            )}
          </li>
        ))}
      </ul>
      <button ref={add} type="button" className="context-add" onClick={() => void chooseFile()}>
        {context.add}
      </button>
      <p>{context.note}</p>
    </fieldset>
  )
}

async function chooseFile(): Promise<void> {
  const { fileOpen } = await import('browser-fs-access')
  const file = await fileOpen({ extensions: ['.pmtiles'], id: 'context' }).catch(() => undefined)
  if (file) addContextFile(file)
}
