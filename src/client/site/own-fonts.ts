const FACES: readonly [family: string, file: string, descriptors: FontFaceDescriptors][] = [
  ['Atkinson Hyperlegible', 'atkinson-regular', { weight: '400' }],
  ['Atkinson Hyperlegible', 'atkinson-bold', { weight: '700' }],
  ['Atkinson Mono', 'atkinson-mono', {}],
  ['Levelbook Zero', 'plain-zero-regular', { weight: '400', unicodeRange: 'U+30' }],
  ['Levelbook Zero', 'plain-zero-bold', { weight: '700', unicodeRange: 'U+30' }],
];

/**
 * The site's fonts where it is opened from a folder. The stylesheet asks for them only where they are at hand at once
 * (`font-display: optional`), and from `file://` nothing ever is: browsers keep nothing of it. `folder` is that of this
 * script, where the fonts stand too.
 */
export function useOwnFonts(folder: string): void {
  if (location.protocol !== 'file:') return;
  for (const [family, file, descriptors] of FACES) {
    const face = new FontFace(family, `url("${folder}${file}.woff2")`, {
      ...descriptors,
      display: 'swap',
    });
    document.fonts.add(face);
  }
}
