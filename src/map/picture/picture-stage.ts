import './picture.css'

/**
 * An element out of view in which parts of a picture are laid out with the page's fonts and style sheets, in a theme
 * of its own. It is inert and hidden from screen readers; `remove` it when the picture is painted.
 */
export function pictureStage(theme: 'light' | 'dark'): HTMLElement {
  const stage = document.createElement('div')
  stage.className = 'picture-stage map-region'
  stage.dataset.theme = theme
  stage.dir = 'ltr'
  stage.inert = true
  stage.setAttribute('aria-hidden', 'true')
  document.body.append(stage)
  return stage
}
