/**
 * One of the words of a template, as a part of a regular expression: either`a b_c` is "a|b c". They are divided by white space; `_`
 * stands for a space in one.
 */
export const either = ({ raw }: TemplateStringsArray): string => raw.join('').trim().split(/\s+/).join('|').replaceAll('_', ' ');
