import type { Profile } from './quiet-browser.ts';

/** What a function cost: milliseconds in itself, and with all it called. */
export interface Cost {
  name: string;
  self: number;
  total: number;
}

/** For each line of a bundle the file it came from, by the `// path` lines that the bundler leaves. */
const filesByLine = (bundle: string): string[] => {
  let file = '';
  return bundle.split('\n').map((line) => {
    const path = /^\s*\/\/ ([\w@./-]+)\.[mc]?[jt]s$/.exec(line)?.[1];
    if (path !== undefined) file = path.replace(/^.*node_modules\//, '').replace(/^lib\/dom\//, '');
    return file;
  });
};

/** The name of the pass whose `run` stands at a line: passes share the method's name and some share a file. */
const passAt = (lines: readonly string[], line: number): string => {
  for (let at = line; at >= 0; at--) {
    const name = /^\s*name: "([\w-]+)"/.exec(lines[at] ?? '')?.[1];
    if (name !== undefined) return name;
  }
  return 'run';
};

/** Adds up a V8 profile by function of a bundle, dearest first. A function that calls itself counts once. */
export const costByFunction = (profile: Profile, bundle: string): Cost[] => {
  const files = filesByLine(bundle);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const own = new Map<number, number>();
  for (const [i, id] of (profile.samples ?? []).entries()) own.set(id, (own.get(id) ?? 0) + (profile.timeDeltas?.[i] ?? 0) / 1000);
  const costs = new Map<string, Cost>();
  const lines = bundle.split('\n');
  const nameOf = ({ functionName, lineNumber }: (typeof profile.nodes)[number]['callFrame']): string => {
    // Only the browser's own functions have no line; V8 leaves the address out of functions it has inlined.
    if (lineNumber < 0) return `browser: ${functionName}`;
    const name = functionName === 'run' ? passAt(lines, lineNumber) : functionName || `line ${lineNumber}`;
    return `${files[lineNumber] ?? ''}: ${name}`;
  };
  const visit = (id: number, above: ReadonlySet<string>): number => {
    const node = nodes.get(id);
    if (!node) return 0;
    const name = nameOf(node.callFrame);
    const self = own.get(id) ?? 0;
    const inside = new Set(above).add(name);
    const total = (node.children ?? []).reduce((sum, child) => sum + visit(child, inside), self);
    const cost = costs.get(name) ?? { name, self: 0, total: 0 };
    costs.set(name, { name, self: cost.self + self, total: cost.total + (above.has(name) ? 0 : total) });
    return total;
  };
  const root = profile.nodes[0];
  if (root) visit(root.id, new Set());
  return [...costs.values()].sort((a, b) => b.total - a.total);
};
