import type { IconNode } from 'lucide';
import { h } from 'preact';

/** One icon of the set (lucide, 24 px grid). Always beside a label or inside a named control, so it is hidden from screen readers. */
export const Icon = ({ of }: { of: IconNode }) => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {of.map(([tag, attributes]) => h(tag, attributes as Record<string, string>))}
  </svg>
);
