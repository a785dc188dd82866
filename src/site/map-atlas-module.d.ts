// The data files are large: their shape is named here, so that nobody infers it from the text.
declare module 'world-atlas/countries-50m.json' {
  import type { mesh } from 'topojson-client';
  const topology: Parameters<typeof mesh>[0];
  export default topology;
}
declare module 'world-atlas/land-110m.json' {
  import type { mesh } from 'topojson-client';
  const topology: Parameters<typeof mesh>[0];
  export default topology;
}
