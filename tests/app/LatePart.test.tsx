// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LatePart, lateCode } from '../../src/app/LatePart'
import { ModePart } from '../../src/app/ModePart'

const Part = ({ name }: { name: string }) => <p>{name} is here</p>

function show(code: ReturnType<typeof lateCode<{ name: string }>>, onClose?: () => void) {
  return render(
    <LatePart code={code} label="Card" failure="It could not be loaded." {...(onClose ? { onClose } : {})}>
      {(Loaded) => <Loaded name="Part" />}
    </LatePart>,
  )
}

afterEach(cleanup)

describe('a part that is fetched late', () => {
  it('is shown when it has come, and fetched once', async () => {
    const load = vi.fn(async () => Part)
    const code = lateCode(load)
    show(code)
    expect(await screen.findByText('Part is here')).toBeTruthy()
    cleanup()
    show(code)
    expect(screen.getByText('Part is here')).toBeTruthy()
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('says that it could not be fetched, and can be tried again or closed', async () => {
    const load = vi.fn(async () => Part).mockRejectedValueOnce(new TypeError('no network'))
    const onClose = vi.fn()
    show(lateCode(load), onClose)
    expect((await screen.findByRole('alert')).textContent).toBe('It could not be loaded.')
    expect(screen.getByRole('region', { name: 'Card' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledTimes(1)
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Part is here')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is fetched again by itself when the network is back', async () => {
    const load = vi.fn(async () => Part).mockRejectedValueOnce(new TypeError('no network'))
    show(lateCode(load))
    await screen.findByRole('alert')
    fireEvent(window, new Event('online'))
    expect(await screen.findByText('Part is here')).toBeTruthy()
  })

  it('offers no way to close what cannot be closed', async () => {
    show(lateCode(() => Promise.reject(new TypeError('no network'))))
    await screen.findByRole('alert')
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
  })
})

it('the part of a mode says that it is being opened until its code has come', async () => {
  let arrive: (part: typeof Part) => void = () => {}
  const code = lateCode(() => new Promise<typeof Part>((resolve) => (arrive = resolve)))
  render(<ModePart mode="edit" code={code} props={{ name: 'Part' }} />)
  expect(screen.getByRole('status').textContent).toBe('Opening Edit…')
  arrive(Part)
  expect(await screen.findByText('Part is here')).toBeTruthy()
  expect(screen.queryByRole('status')).toBeNull()
})
