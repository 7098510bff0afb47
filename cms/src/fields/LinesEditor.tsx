'use client';
/** Short lines as one writes a list: Enter for the next line, pasted paragraphs become lines, Alt and an arrow move one. */
import { FieldDescription, FieldError, FieldLabel, useField, useForm, useFormFields } from '@payloadcms/ui';
import type { ArrayFieldClientComponent } from 'payload';
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import './lines-editor.css';

export const LinesEditor: ArrayFieldClientComponent = (props) => {
  const { field, readOnly } = props;
  const schemaPath = props.schemaPath ?? field.name;
  const { addFieldRow, dispatchFields, moveFieldRow, removeFieldRow, setModified } = useForm();
  const {
    customComponents: { Description } = {},
    disabled,
    path,
    rows = [],
    showError,
  } = useField({ hasRows: true, potentiallyStalePath: props.path });
  const texts = useFormFields(([fields]) =>
    rows.map((_, index) => textOf(fields[`${path}.${index}.text`]?.value)).join('\n'),
  ).split('\n');
  const list = useRef<HTMLOListElement>(null);
  const [removed, setRemoved] = useState<{ readonly index: number; readonly text: string }>();
  // The line is drawn after the form has taken the change: then, and not a guessed while later, it gets the keys.
  const focusNext = useRef<number>(undefined);
  useEffect(() => {
    if (focusNext.current === undefined) return;
    const lines = list.current?.querySelectorAll('textarea');
    const line = lines?.[focusNext.current];
    if (!line || lines.length !== rows.length) return;
    line.focus();
    focusNext.current = undefined;
  }, [rows]);
  const isStopped = readOnly === true || disabled;
  const singular = nameOf(field.labels?.singular, 'Dòng');

  const focusLine = (index: number): void => {
    focusNext.current = Math.max(0, index);
  };
  const write = (index: number, value: string): void => {
    dispatchFields({ type: 'UPDATE', path: `${path}.${index}.text`, value: value.replace(/\s*\n\s*/g, ' ') });
    setModified(true);
  };
  const add = (index: number, value = ''): void => {
    const text = { value, initialValue: value, valid: true, passesCondition: true };
    addFieldRow({ path, rowIndex: index, schemaPath, subFieldState: { text } });
  };
  const addAndFocus = (index: number): void => {
    add(index);
    focusLine(index);
  };
  const remove = (index: number): void => {
    const text = texts[index] ?? '';
    setRemoved(text.trim() === '' ? undefined : { index, text });
    removeFieldRow({ path, rowIndex: index });
    focusLine(index - 1);
  };
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= rows.length) return;
    moveFieldRow({ path, moveFromIndex: from, moveToIndex: to });
    focusLine(to);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, index: number): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      addAndFocus(index + 1);
    } else if (event.key === 'Backspace' && texts[index] === '') {
      event.preventDefault();
      remove(index);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(index, event.key === 'ArrowUp' ? index - 1 : index + 1);
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>, index: number): void => {
    const [first = '', ...more] = linesOf(event.clipboardData.getData('text/plain'));
    if (more.length === 0) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    write(index, value.slice(0, selectionStart) + first + value.slice(selectionEnd));
    for (const [offset, line] of more.entries()) add(index + 1 + offset, line);
    focusLine(index + more.length);
  };

  return (
    <div className="field-type lines-editor">
      <FieldLabel label={field.label} path={path} required={field.required === true} />
      {Description ?? <FieldDescription description={field.admin?.description} path={path} />}
      <ol ref={list}>
        {rows.map((row, index) => (
          <Line
            isStopped={isStopped}
            key={row.id}
            name={`${singular} ${index + 1}`}
            onKeyDown={(event) => onKeyDown(event, index)}
            onPaste={(event) => onPaste(event, index)}
            onRemove={() => remove(index)}
            onWrite={(value) => write(index, value)}
            path={`${path}.${index}.text`}
            text={texts[index] ?? ''}
          />
        ))}
      </ol>
      <FieldError path={path} showError={showError} />
      {removed && (
        <p className="lines-editor__undo" role="status">
          Đã bỏ “{removed.text}”.{' '}
          <button
            onClick={() => {
              add(removed.index, removed.text);
              focusLine(removed.index);
              setRemoved(undefined);
            }}
            type="button"
          >
            Lấy lại
          </button>
        </p>
      )}
      {!isStopped && (
        <button className="lines-editor__add" onClick={() => addAndFocus(rows.length)} type="button">
          + Thêm {singular.toLowerCase()}
        </button>
      )}
    </div>
  );
};

interface LineProps {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly isStopped: boolean;
  readonly onWrite: (value: string) => void;
  readonly onRemove: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

function Line({ name, path, text, isStopped, onWrite, onRemove, onKeyDown, onPaste }: LineProps) {
  const { errorMessage, showError } = useField<string>({ potentiallyStalePath: path });
  return (
    <li>
      <textarea
        aria-invalid={showError}
        aria-label={name}
        disabled={isStopped}
        id={`field-${path.replaceAll('.', '__')}`}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        rows={1}
        value={text}
      />
      {!isStopped && (
        <button
          aria-label={`Bỏ ${name.toLowerCase()}`}
          className="lines-editor__remove"
          onClick={onRemove}
          type="button"
        >
          ×
        </button>
      )}
      {showError && <p className="lines-editor__error">{errorMessage}</p>}
    </li>
  );
}

/** The lines of a pasted text, without list marks and empty lines. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–•*+]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('\n', ' ') : '';
}

function nameOf(label: unknown, otherwise: string): string {
  return typeof label === 'string' ? label : otherwise;
}
