/** The property as the prototype chain of a node defines it. */
const described = (node: Node, name: PropertyKey): PropertyDescriptor => {
  for (let proto = Object.getPrototypeOf(node); proto !== null; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  throw new TypeError(`no built-in property ${String(name)}`);
};

/**
 * A property or method of a node as the DOM defines it, taken from the prototype chain: `<img name="body">` or
 * `<input name="parentNode">` may stand in for the own property of a document or a form.
 * @throws TypeError when the node has no such property
 */
export const builtIn = <N extends Node, K extends keyof N>(node: N, name: K): N[K] => {
  const { get, value } = described(node, name);
  if (get) return get.call(node);
  return typeof value === 'function' ? value.bind(node) : value;
};

/** A method freed from its node takes the node first; a freed property is a function of the node. */
type Freed<N, V> = [V] extends [(...args: infer A) => infer R] ? (node: N, ...args: A) => R : (node: N) => V;

/**
 * The same for many nodes of a kind: looked up once, then called with each.
 * @param kind any node of that kind
 * @throws TypeError when the node has no such property
 */
export const freed = <N extends Node, K extends keyof N>(kind: N, name: K): Freed<N, N[K]> => {
  const { get, value } = described(kind, name);
  return ((node: N, ...args: unknown[]) => (get ? get.call(node) : value.call(node, ...args))) as Freed<N, N[K]>;
};
