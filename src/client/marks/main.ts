import { offerChecks } from './check-yourself.ts';
import { showMarksAtPlaces } from './marks-at-places.ts';

/** A reader's own marks: given on the page of a place, shown where places are listed and compared. */
offerChecks();
showMarksAtPlaces();
