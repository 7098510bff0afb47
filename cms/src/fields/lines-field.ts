/** A list of short lines, each a plain text. */
import type { Field } from 'payload';

interface LinesField {
  readonly name: string;
  readonly label: string;
  readonly singular: string;
  readonly description?: string;
}

export function linesField({ name, label, singular, description }: LinesField): Field {
  return {
    name,
    type: 'array',
    label,
    labels: { singular, plural: label },
    admin: {
      components: { Field: '/fields/LinesEditor.tsx#LinesEditor' },
      ...(description === undefined ? {} : { description }),
    },
    fields: [{ name: 'text', type: 'text', label: false, required: true }],
  };
}
