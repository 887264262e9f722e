import { findUnits } from './find-units.ts';
import { showReadLast } from './read-last.ts';

/** The contents page of a site with many frameworks. */
findUnits();
showReadLast();
