'use client';
/** A number as people here write it: the browser's own box reads "1.250" as one and a quarter. */
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui';
import { mergeFieldStyles } from '@payloadcms/ui/shared';
import type { NumberFieldClientComponent, NumberFieldClientProps } from 'payload';
import { useState } from 'react';
import { keptNumber, shownNumber } from './number-box.ts';

function NumberBox({ field, path: givenPath, readOnly }: NumberFieldClientProps) {
  const {
    customComponents: { Description } = {},
    disabled,
    path,
    setValue,
    showError,
    value,
  } = useField<number | string | null>({ potentiallyStalePath: givenPath });
  const [typed, setTyped] = useState<string>();
  const { description, placeholder } = field.admin ?? {};
  const isStopped = readOnly === true || disabled;
  return (
    <div
      className={['field-type number', showError && 'error', isStopped && 'read-only'].filter(Boolean).join(' ')}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel label={field.label} path={path} required={field.required === true} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          autoComplete="off"
          disabled={isStopped}
          id={`field-${path.replaceAll('.', '__')}`}
          inputMode="decimal"
          name={path}
          onBlur={() => setTyped(undefined)}
          onChange={(event) => {
            setTyped(event.target.value);
            setValue(keptNumber(event.target.value));
          }}
          placeholder={typeof placeholder === 'string' ? placeholder : undefined}
          type="text"
          value={typed ?? shownNumber(value, field.max)}
        />
        <RenderCustomComponent
          CustomComponent={Description}
          Fallback={<FieldDescription description={description} path={path} />}
        />
      </div>
    </div>
  );
}

export const NumberInput: NumberFieldClientComponent = withCondition(NumberBox);
