import { takeEndHeadings } from './end-headings.ts';
import { keepHeadings, keepInline, keepKeyPoints, keepWarnings } from './keep.ts';
import { keepContainers } from './keep-containers.ts';
import { openLayoutTables } from './layout-tables.ts';
import { takeLines } from './lines.ts';
import type { Pass } from './pass.ts';
import { findPictures } from './pictures.ts';
import { takeReferenceTools } from './references.ts';
import { takeRelated } from './related.ts';
import { nameRoles } from './roles.ts';
import { takeWidgets } from './widgets.ts';

/** What runs on the whole page before Readability chooses, in order. */
export const beforeChoosing: readonly Pass[] = [
  keepWarnings,
  keepKeyPoints,
  keepInline,
  findPictures,
  takeWidgets,
  keepHeadings,
  keepContainers,
];

/** What runs on the chosen article, in order. `links` and `plain-markup` follow (they need the page's address). */
export const afterChoosing: readonly Pass[] = [
  openLayoutTables,
  takeWidgets,
  nameRoles,
  takeRelated,
  takeLines,
  takeReferenceTools,
  takeEndHeadings,
];
