/** Whether text in a colour can be read on the site's papers, by the contrast that WCAG 2 computes. */

/** The papers that text in the accent may stand on, as `src/styles/tokens.css` has them. */
export const PAPERS = {
  light: ['#fcfaf5', '#ffffff', '#f3efe6'],
  dark: ['#191714', '#221f1b', '#12100e'],
} as const;
export type Scheme = keyof typeof PAPERS;

/** What WCAG 2 asks of text at level AA. */
const ENOUGH = 4.5;

type Rgb = [number, number, number];

/** The lowest contrast of a colour with the papers of a scheme, 1 to 21. */
export function lowestContrast(colour: string, scheme: Scheme): number {
  return Math.min(...PAPERS[scheme].map((paper) => contrast(colour, paper)));
}

export function isReadable(colour: string, scheme: Scheme): boolean {
  return lowestContrast(colour, scheme) >= ENOUGH;
}

/** The colour itself where it can be read, else the nearest of its hue that can: darker on light paper, lighter on dark. */
export function nearestReadable(colour: string, scheme: Scheme): string {
  const [hue, saturation, lightness] = hslOf(rgbOf(colour));
  const step = scheme === 'light' ? -0.005 : 0.005;
  let best = colour;
  for (let at = lightness; !isReadable(best, scheme) && at >= 0 && at <= 1; at += step) {
    best = hexOf(rgbOfHsl(hue, saturation, Math.min(1, Math.max(0, at))));
  }
  return best;
}

/** Contrast of two colours, `#rrggbb`: from 1 for the same to 21 for black and white. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(rgbOf(one)), luminance(rgbOf(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgbOf(hex: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb;
}

function hexOf(rgb: Rgb): string {
  return `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function hslOf([red, green, blue]: Rgb): Rgb {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sector =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sector * 60, saturation, lightness];
}

function rgbOfHsl(hue: number, saturation: number, lightness: number): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const at = (offset + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  }) as Rgb;
}
