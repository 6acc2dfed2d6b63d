import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

// Writes the pictures in `public/icons` anew from `icon.svg`.

/** The part of an icon that no mask of a system cuts off (W3C Web App Manifest, "maskable": a circle of 80 %). */
const SAFE = 0.8

const folder = 'public/icons'
const svg = await readFile(`${folder}/icon.svg`)

const drawn = (size: number) => sharp(svg, { density: (72 * size) / 64 }).resize(size, size)

await drawn(192).png({ compressionLevel: 9, palette: true }).toFile(`${folder}/icon-192.png`)
await drawn(512).png({ compressionLevel: 9, palette: true }).toFile(`${folder}/icon-512.png`)
await framed(512, 'icon-maskable-512.png')
await framed(180, 'apple-touch-icon.png')

/** Without corners that show what is beneath, and with room around for masks. */
async function framed(size: number, name: string): Promise<void> {
  const inner = Math.round(size * SAFE)
  const mark = await drawn(inner).png().toBuffer()
  await sharp({ create: { width: size, height: size, channels: 4, background: '#fbf8f0' } })
    .composite([{ input: mark, gravity: 'centre' }])
    .png({ compressionLevel: 9, palette: true })
    .toFile(`${folder}/${name}`)
}
