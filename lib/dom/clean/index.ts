import { openLayoutTables } from './layout-tables.ts';
import type { Pass } from './pass.ts';
import { findPictures } from './pictures.ts';
import { takeReferenceTools } from './references.ts';
import { keepInline, keepKeyPoints, keepWarnings, nameRoles, takeEndHeadings } from './roles.ts';
import { takeWidgets } from './widgets.ts';

/** What runs on the whole page before Readability chooses, in order. */
export const beforeChoosing: readonly Pass[] = [keepWarnings, keepKeyPoints, keepInline, findPictures, takeWidgets];

/** What runs on the chosen article, in order. `links` and `plain-markup` follow (they need the page's address). */
export const afterChoosing: readonly Pass[] = [openLayoutTables, takeWidgets, nameRoles, takeReferenceTools, takeEndHeadings];
