import { grainOf } from '../../domain/time/extent'
import type { TimeWindow } from '../../domain/time/time-span'
import { enlargedView, fitBounds, type MapSize } from '../../domain/view/fit-bounds'
import { grainIn } from '../../i18n/calendar-locale'
import { formatDay } from '../../i18n/format-date'
import { type AxisDrawing, drawAxis } from './axis-drawing'
import { openHiddenMap } from './draw-map-picture'
import { drawnEvents } from './drawn-events'
import type { HiddenMap } from './hidden-map'
import { canvasMeasure, fitText, textLine } from './lettering'
import { paintDrawing } from './paint-drawing'
import { pictureCanvas } from './picture-canvas'
import { letteringOf, type PictureStyle, pictureColours } from './picture-style'
import type { PictureSubject } from './picture-subject'
import { axisContent } from './plate-content'
import { type SvgNode, svgDocument, svgNode } from './svg-node'

/** A film of the map. The period is the subject's window. */
export interface FilmOptions extends PictureSubject {
  readonly seconds: number
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly fps: number
  readonly signal?: AbortSignal | undefined
  /** Told of the share (0 to 1) that is done. */
  readonly onProgress?: (share: number) => void
}

/** CSS pixels of a film's height: names are as large in it as on a screen of that height. */
const HEIGHT = 720
const MARGIN = 16
const CAPTION = 34
/** Share of the width that the small print beside the date may have. */
const CREDITS = 0.7

/** The frames of a film: a map, and under it the date and the time axis, on one canvas that is painted again and again. */
export class FilmStage {
  private constructor(
    readonly canvas: HTMLCanvasElement,
    private readonly context: CanvasRenderingContext2D,
    private readonly map: HiddenMap,
    private readonly ground: HTMLCanvasElement,
    private readonly axis: AxisDrawing,
    private readonly style: PictureStyle,
    private readonly options: FilmOptions,
    private readonly size: MapSize & { readonly mapHeight: number },
  ) {}

  static async open(options: FilmOptions, isMoving: boolean): Promise<FilmStage> {
    const ratio = Math.max(1, Math.min(options.width, options.height) / HEIGHT)
    const [width, height] = [options.width / ratio, options.height / ratio]
    const { theme, rightToLeft, atlas, screen } = options
    const style = { theme, colours: pictureColours(theme), unit: 1, rightToLeft }
    const axis = drawAxis(axisContent(options), width - 2 * MARGIN, style)
    const mapHeight = Math.round(height - axis.height - CAPTION - MARGIN / 2)
    const mapSize = { width, height: mapHeight }
    const view = enlargedView(options.view ?? fitBounds(atlas.bounds, screen), screen, mapSize)
    const drawn = drawnEvents(options, view, mapSize)
    const map = await openHiddenMap({ ...options, ...drawn, ...mapSize, ratio, view, isMoving })
    try {
      const { canvas, context } = pictureCanvas(width, height, ratio)
      const size = { width, height, mapHeight }
      const ground = paintGround(options, style, axis, size, ratio)
      return new FilmStage(canvas, context, map, ground, axis, style, options, size)
    } catch (error) {
      map.remove()
      throw error
    }
  }

  /** Paints a time as it is drawn so far, as on a screen while time plays. */
  paint(window: TimeWindow): void {
    this.map.show(window)
    this.paintFrame(window)
  }

  /** Paints a time when all of it is drawn. */
  async paintWhole(window: TimeWindow): Promise<void> {
    await this.map.showWhole(window, this.options.signal)
    this.paintFrame(window)
  }

  remove(): void {
    this.map.remove()
  }

  private paintFrame(window: TimeWindow): void {
    const { context, ground, size, style } = this
    context.drawImage(ground, 0, 0, size.width, size.height)
    const moving = [
      caption(window, this.options.locale, style, size),
      place(this.axis.windows([window]), size),
    ]
    paintDrawing(context, svgDocument(size, ...moving), style.theme)
    this.map.paint(context)
  }
}

/** What is the same in all frames. */
function paintGround(
  { atlas, texts, messages }: FilmOptions,
  style: PictureStyle,
  axis: AxisDrawing,
  size: MapSize & { readonly mapHeight: number },
  ratio: number,
): HTMLCanvasElement {
  const { width, height, mapHeight } = size
  const { canvas, context } = pictureCanvas(width, height, ratio)
  const { rightToLeft } = style
  const credits = [
    atlas.title,
    texts.map(messages.map.attribution.base),
    ...(atlas.licence.id ? [texts.data(atlas.licence.id, atlas.version)] : []),
  ]
  const small = letteringOf('small', style)
  // The date stands on the other side.
  const words = fitText(credits.join('  ·  '), small, width * CREDITS, canvasMeasure())
  const title = textLine(words, small, {
    ...{ x: rightToLeft ? MARGIN : width - MARGIN, y: mapHeight + CAPTION - 9 },
    ...{ anchor: 'end', rightToLeft },
  })
  const paper = svgNode('rect', { x: 0, y: 0, width, height, fill: style.colours.paper })
  const ground = svgDocument(size, paper, title, place(axis.ground(), size))
  paintDrawing(context, ground, style.theme)
  return canvas
}

function caption(
  window: TimeWindow,
  locale: string,
  style: PictureStyle,
  size: { width: number; mapHeight: number },
): SvgNode {
  const { rightToLeft } = style
  return textLine(
    formatDay(grainOf({ grain: grainIn(locale) }).last(window), locale),
    letteringOf('title', style),
    {
      ...{ x: rightToLeft ? size.width - MARGIN : MARGIN, y: size.mapHeight + CAPTION - 9, rightToLeft },
    },
  )
}

function place(axis: SvgNode, { mapHeight }: { readonly mapHeight: number }): SvgNode {
  return svgNode('g', { transform: `translate(${MARGIN} ${mapHeight + CAPTION})` }, axis)
}
