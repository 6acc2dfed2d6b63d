import './trusted-types'
import '@fontsource-variable/source-serif-4'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '@fontsource-variable/source-sans-3'
import './ui/theme/arabic-letters.css'
import './ui/theme/tokens.css'
import './ui/theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { PresenterPane } from './app/PresenterPane'
import { presenterSession } from './app/presenter-session'
import { isFramed } from './domain/view/is-framed'
import { pagePainter } from './map/basemap/page-painter'

// In a frame of another page clicks can be led astray, so that nothing is edited there, whatever its address says.
const address = new URL(location.href)
if (self !== top && !isFramed(address.searchParams)) {
  address.searchParams.set('embed', '1')
  history.replaceState(null, '', address)
}

// What older browsers lack would break some part or other later; `index.html` says what is needed.
if (!('canParse' in URL && 'toSpliced' in [])) throw new Error('This browser is too old for the map.')

const session = presenterSession(location.search)
if (!session) pagePainter()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')
const dataset = new URL('data/', document.baseURI)
createRoot(root).render(
  <StrictMode>
    {session ? <PresenterPane session={session} dataset={dataset} /> : <App dataset={dataset} />}
  </StrictMode>,
)
