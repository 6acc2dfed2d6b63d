// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ExportProps } from '../../../src/app/share/export-props'
import { FilmExport } from '../../../src/app/share/FilmExport'
import { PictureExport } from '../../../src/app/share/PictureExport'
import { titleName } from '../../../src/domain/export/export-name'
import { civilToDays } from '../../../src/domain/time/days'
import type { FilmOptions } from '../../../src/map/picture/film-stage'
import type { Film } from '../../../src/map/picture/record-film'
import { sampleSubject } from '../../map/picture/sample-subject'

const drawPicture = vi.hoisted(() => vi.fn())
const recordFilm = vi.hoisted(() => vi.fn())
const pictureSizes = vi.hoisted(() => vi.fn())
vi.mock('../../../src/map/picture/draw-picture', () => ({
  drawPicture,
  drawAxisSvg: () => '<svg/>',
  PICTURE_SIZES: ['screen', 'double', 'poster'],
  pictureSizes,
}))
vi.mock('../../../src/map/picture/record-film', () => ({ recordFilm, recordingForm: () => 'video/webm' }))

const { atlas, events, allEvents, shown, scheme, locale, about, address } = sampleSubject()
const onSave = vi.fn()
const props: ExportProps = {
  ...{ atlas, events, allEvents, shown, scheme, locale, about, address, fileTitle: atlas.title, onSave },
  window: { from: civilToDays(1981, 1, 1), to: civilToDays(1987, 1, 1) },
  compared: undefined,
  openEvent: undefined,
  view: undefined,
  screen: { width: 900, height: 500 },
  theme: 'light',
}

class MapPictureError extends Error {
  override readonly name = 'MapPictureError'
}

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

beforeEach(() => {
  vi.clearAllMocks()
  pictureSizes.mockReturnValue({
    screen: { width: 990, height: 942 },
    double: { width: 1980, height: 1884 },
    poster: { width: 4800, height: 3200 },
  })
  drawPicture.mockImplementation(async () => {
    const canvas = document.createElement('canvas')
    canvas.toBlob = (done) => done(new Blob(['png']))
    return canvas
  })
})
afterEach(cleanup)

describe('PictureExport', () => {
  test('shows what the picture will be, in the colours of the page, and saves it as chosen', async () => {
    await act(async () => void render(<PictureExport {...props} theme="dark" />))
    expect(screen.getByRole('img', { name: 'Preview of the picture' })).toBeTruthy()
    expect(drawPicture.mock.lastCall?.[0]).toMatchObject({ theme: 'dark' })
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: /Poster/ })))
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: 'Light' })))
    await press('Save PNG')
    expect(drawPicture.mock.lastCall?.slice(0, 2)).toMatchObject([{ theme: 'light' }, 'poster'])
    expect(onSave).toHaveBeenCalledExactlyOnceWith('test_1981-01-01_1986-12-31.png', expect.any(Blob))
  })

  test('says how many pixels each size has', async () => {
    await act(async () => void render(<PictureExport {...props} />))
    expect(screen.getByRole('radio', { name: /As on screen 990 × 942 pixels/ })).toBeTruthy()
    expect(screen.getByRole('radio', { name: /Poster 4,800 × 3,200 pixels/ })).toBeTruthy()
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: 'Dark' })))
    expect(pictureSizes).toHaveBeenCalledOnce()
  })

  test('has no axis and no days in names of what has no time', async () => {
    await act(async () => void render(<PictureExport {...props} isTimeless />))
    expect(screen.queryByRole('button', { name: 'Save the axis as SVG' })).toBeNull()
    await press('Save PNG')
    expect(onSave.mock.lastCall?.[0]).toBe(`${titleName(atlas.title)}.png`)
  })

  test('saves the axis alone', async () => {
    await act(async () => void render(<PictureExport {...props} />))
    await press('Save the axis as SVG')
    const [name, blob] = onSave.mock.lastCall as [string, Blob]
    expect(name).toBe('test_1981-01-01_1986-12-31.svg')
    expect(blob.type).toBe('image/svg+xml')
  })

  test('says what to do where a part of the map is not to be had, and tries again', async () => {
    drawPicture.mockRejectedValueOnce(new MapPictureError('404'))
    await act(async () => void render(<PictureExport {...props} />))
    expect(screen.getByRole('alert').textContent).toContain('Check the connection')
    await press('Try again')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('img')).toBeTruthy()
  })

  test('gives up a preview that is no longer wanted', async () => {
    const signals: AbortSignal[] = []
    drawPicture.mockImplementation((options: { signal: AbortSignal }) => {
      signals.push(options.signal)
      return new Promise(() => {})
    })
    const { unmount } = render(<PictureExport {...props} />)
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
    unmount()
    expect(signals[1]?.aborted).toBe(true)
  })
})

describe('FilmExport', () => {
  function underWay() {
    let resolve: (film: Film) => void = () => {}
    let reject: (reason: unknown) => void = () => {}
    recordFilm.mockReturnValue(
      new Promise<Film>((...ends) => {
        ;[resolve, reject] = ends
      }),
    )
    return {
      resolve: (film: Film) => resolve(film),
      reject: (reason: unknown) => reject(reason),
      options: () => recordFilm.mock.lastCall?.[0] as FilmOptions,
    }
  }

  test('says which period it shows, how far it is, and saves the film', async () => {
    const { resolve, options } = underWay()
    render(<FilmExport {...props} />)
    expect(screen.getByText(/1981 to 1986/)).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '15 seconds' }))
    await press('Make the film')
    expect(options().seconds).toBe(15)
    act(() => options().onProgress?.(0.25))
    expect(screen.getByRole('progressbar', { name: 'Making the film' }).getAttribute('value')).toBe('0.25')
    const blob = new Blob(['film'])
    await act(async () => resolve({ blob, extension: 'webm' }))
    expect(screen.getByText('The film is ready.')).toBeTruthy()
    await press('Save')
    expect(onSave).toHaveBeenCalledExactlyOnceWith('test_1981-01-01_1986-12-31.webm', blob)
  })

  test('says that it is of one of two dates that are compared', () => {
    const { unmount } = render(<FilmExport {...props} />)
    expect(screen.queryByText(/It shows the date on the axis alone/)).toBeNull()
    unmount()
    render(<FilmExport {...props} compared={{ from: 0, to: 10 }} />)
    expect(screen.getByText(/It shows the date on the axis alone/)).toBeTruthy()
  })

  test('can be cancelled, without a word of failure', async () => {
    const { reject, options } = underWay()
    render(<FilmExport {...props} />)
    await press('Make the film')
    await press('Cancel')
    expect(options().signal?.aborted).toBe(true)
    await act(async () => reject(options().signal?.reason))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('button', { name: 'Make the film' })).toBeTruthy()
  })

  test('says what to do where the browser fails', async () => {
    const { reject } = underWay()
    render(<FilmExport {...props} />)
    await press('Make the film')
    await act(async () => reject(new Error('encoder')))
    expect(screen.getByRole('alert').textContent).toContain('Try a smaller size')
  })
})
