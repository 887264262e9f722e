/** What made a site, and what a site is called whose settings are silent. */
export const SOFTWARE = 'Levelbook';
