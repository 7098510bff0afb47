'use client';
import { TextInput, useField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { useState } from 'react';
import { writeOriginalDay } from './original-day-text.ts';

/** Shows the kept day as people write it; while it is being typed, it stands as it is typed. */
export const OriginalDayInput: TextFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { disabled, path, setValue, showError, value } = useField<string>({ potentiallyStalePath: givenPath });
  const [isTyped, setIsTyped] = useState(false);
  const text = value ?? '';
  return (
    <div onBlur={() => setIsTyped(false)}>
      <TextInput
        {...(field.admin?.description === undefined ? {} : { description: field.admin.description })}
        label={field.label}
        onChange={(event: { readonly target: { readonly value: string } }) => {
          setIsTyped(true);
          setValue(event.target.value);
        }}
        path={path}
        placeholder={field.admin?.placeholder}
        readOnly={readOnly === true || disabled}
        showError={showError}
        value={isTyped ? text : writeOriginalDay(text)}
      />
    </div>
  );
};
