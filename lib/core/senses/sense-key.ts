import { caseRule } from '../glossary/case-rule.ts';
import { phrase } from '../glossary/phrase-key.ts';

/** Where the senses of a form are kept: abbreviations by their letters as printed, other words folded. "MSs" is not found: only forms the build made are. */
export const senseKey = (words: string): string => (caseRule(words) === undefined ? phrase(words) : `=${words}`);
