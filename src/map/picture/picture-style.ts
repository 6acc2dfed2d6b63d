import type { Lettering } from './lettering'
import { pictureStage } from './picture-stage'

/** Colours of a picture, as the tokens of its theme are. */
export interface PictureColours {
  readonly paper: string
  readonly sunken: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  readonly ruleStrong: string
  readonly leadership: string
  readonly members: string
}

/** How a picture is drawn; all its measures grow with `unit`. */
export interface PictureStyle {
  readonly theme: 'light' | 'dark'
  readonly colours: PictureColours
  /** 1 on a screen. */
  readonly unit: number
  readonly rightToLeft: boolean
}

/** Reads the tokens of a theme from the page. */
export function pictureColours(theme: 'light' | 'dark'): PictureColours {
  const stage = pictureStage(theme)
  const style = getComputedStyle(stage)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const colours = {
    paper: token('--paper'),
    sunken: token('--paper-sunken'),
    ink: token('--ink'),
    muted: token('--ink-muted'),
    rule: token('--rule'),
    ruleStrong: token('--rule-strong'),
    leadership: token('--story'),
    members: token('--link'),
  }
  stage.remove()
  return colours
}

type Role = 'title' | 'subtitle' | 'body' | 'small' | 'country' | 'tick'

const ROLES: Readonly<Record<Role, Omit<Lettering, 'colour'>>> = {
  title: { face: 'serif', size: 24, weight: 600 },
  subtitle: { face: 'serif', size: 15, weight: 400 },
  body: { face: 'sans', size: 12.5, weight: 400 },
  small: { face: 'sans', size: 11, weight: 400 },
  country: { face: 'serif', size: 10.5, weight: 400, spacing: 0.95 },
  tick: { face: 'serif', size: 12, weight: 400 },
}

/** The lettering of a part of a picture. */
export function letteringOf(role: Role, { colours, unit }: PictureStyle): Lettering {
  const { face, size, weight, spacing } = ROLES[role]
  const colour = role === 'title' || role === 'body' ? colours.ink : colours.muted
  return {
    ...{ face, size: size * unit, weight, colour },
    ...(spacing !== undefined && { spacing: spacing * unit }),
  }
}
