import type { Atlas } from '../../domain/atlas/atlas'
import { isoDay, isoLastDay } from '../../domain/export/iso-day'
import { pages } from '../../i18n/en/pages'
import type { Site } from './head-tags'
import type { DatasetFiles } from './read-dataset'

/** What names a dataset, also where something else only refers to it. */
export function datasetIdentity(atlas: Atlas, site: Site): object {
  const { title, summary, version, licence } = atlas
  return { name: title, description: summary, url: site.address, license: licence.url, version }
}

/** The atlas as https://schema.org/Dataset. */
export function datasetJsonLd(atlas: Atlas, files: DatasetFiles, site: Site): object {
  const [west, south, east, north] = atlas.bounds
  return {
    '@type': 'Dataset',
    ...datasetIdentity(atlas, site),
    isAccessibleForFree: true,
    temporalCoverage: `${isoDay(atlas.extent.from)}/${isoLastDay(atlas.extent.to)}`,
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    distribution: Object.entries(pages.files).map(([part, name]) => {
      const file = files[part as keyof DatasetFiles]
      return {
        '@type': 'DataDownload',
        name,
        encodingFormat: file.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
        contentUrl: new URL(`data/${file}`, site.address).href,
      }
    }),
  }
}
