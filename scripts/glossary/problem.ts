/** One thing wrong with the data. `key` is the entry or row it is about; `what` says what is wrong and how to mend it. */
export interface Problem {
  readonly file: string;
  readonly key?: string;
  readonly rule: string;
  readonly what: string;
}

/** The one line that is printed: "cancer.yml: `angina` (sorted): should come before `aorta`; run npm run fix". */
export function problemLine({ file, key, rule, what }: Problem): string {
  return `${file}:${key === undefined ? '' : ` \`${key}\``} (${rule}): ${what}`;
}
