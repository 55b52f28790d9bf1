/** What a block is to the reader. Roles reach the reader document as our own `data-role`. */
export const roles = [
  'body',
  'heading',
  'item',
  'cell',
  'quote',
  'code',
  'warning',
  'caption',
  'reference',
  'reviewed',
  'bio',
  'aside',
] as const;

export type Role = (typeof roles)[number];

/** One paragraph, heading, list item, cell or caption: the unit of text. White space is folded to single spaces. */
export interface Block {
  role: Role;
  text: string;
}

export const isRole = (value: unknown): value is Role => roles.includes(value as Role);
