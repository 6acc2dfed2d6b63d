// Leaflet ships its ES modules without types; `leaflet-parts.ts` only passes them on.
declare module 'leaflet/src/*'
