import type { HandoutPicture } from './handout'

interface MapPictureProps {
  /** Absent where it is not drawn. */
  readonly picture: HandoutPicture | undefined
  /** What it shows, in words. */
  readonly alt: string
}

export function MapPicture({ picture, alt }: MapPictureProps) {
  if (!picture) return null
  const { src, width, height } = picture
  return <img className="map-picture" src={src} width={width} height={height} alt={alt} />
}
