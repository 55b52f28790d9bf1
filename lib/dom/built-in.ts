/**
 * A property or method of a node as the DOM defines it, taken from the prototype chain: `<img name="body">` or
 * `<input name="parentNode">` may stand in for the own property of a document or a form.
 * @throws TypeError when the node has no such property
 */
export const builtIn = <N extends Node, K extends keyof N>(node: N, name: K): N[K] => {
  for (let proto = Object.getPrototypeOf(node); proto !== null; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found?.get) return found.get.call(node);
    if (found) return typeof found.value === 'function' ? found.value.bind(node) : found.value;
  }
  throw new TypeError(`no built-in property ${String(name)}`);
};
