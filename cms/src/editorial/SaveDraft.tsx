'use client';
import { FormSubmit, useDocumentInfo, useForm, useFormModified, useHotkey, useOperation } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ConflictDialog } from './ConflictDialog.tsx';
import { formSettled } from './settled-form.ts';
import { SignedOutDialog } from './SignedOutDialog.tsx';

type Data = Readonly<Record<string, unknown>>;

/** Takes the place of Payload's button: the same save, and where somebody else was quicker, both texts side by side. */
export function SaveDraft() {
  const { id, collectionSlug = '', setUnpublishedVersionCount } = useDocumentInfo();
  const { submit, getData, reset, setModified, setSubmitted } = useForm();
  const isModified = useFormModified();
  const operation = useOperation();
  const [conflict, setConflict] = useState<Data>();
  const [isSignedOut, setSignedOut] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const address = `/api/${collectionSlug}${id === undefined ? '' : `/${id}`}`;
  const isIdle = operation === 'update' && !isModified;
  // The second click of a double click comes before the address of the new item is known.
  const isBeingMade = useRef(false);
  useEffect(() => {
    isBeingMade.current = false;
  }, [id]);

  const save = useCallback(async () => {
    if (isBeingMade.current) return;
    isBeingMade.current = id === undefined;
    await formSettled();
    const mine = getData();
    const base = mine['baseVersion'];
    const answer = await submit({
      action: `${address}?depth=0&draft=true`,
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });
    const isSaved = answer !== undefined && answer?.res.status < 400;
    // Payload hides what was refused in a draft; here it stands beside its field.
    if (!isSaved) {
      setSubmitted(true);
      isBeingMade.current = false;
    }
    if (isSaved) setUnpublishedVersionCount((count) => count + 1);
    else if (await isSessionOver()) setSignedOut(true);
    else if (id !== undefined && typeof base === 'string' && (await isOutOfDate(address, base))) setConflict(mine);
  }, [address, getData, id, setSubmitted, setUnpublishedVersionCount, submit]);

  useHotkey({ cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    void formSettled().then(() => button.current?.click());
  });

  return (
    <>
      <FormSubmit
        buttonId="action-save-draft"
        buttonStyle="secondary"
        disabled={isIdle}
        onClick={() => void save()}
        ref={button}
        size="medium"
        type="button"
      >
        Lưu bản nháp
      </FormSubmit>
      {isSignedOut && (
        <SignedOutDialog
          onClose={() => setSignedOut(false)}
          onSave={() => {
            setSignedOut(false);
            void save();
          }}
        />
      )}
      {conflict && (
        <ConflictDialog
          address={address}
          base={typeof conflict['baseVersion'] === 'string' ? conflict['baseVersion'] : ''}
          mine={conflict}
          onCancel={() => setConflict(undefined)}
          onMerged={(data) => {
            setConflict(undefined);
            void reset(data).then(() => setModified(true));
          }}
        />
      )}
    </>
  );
}

/** Somebody saved after the version this form started from. */
async function isOutOfDate(address: string, base: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/moves`, { credentials: 'include', cache: 'no-store' });
    const answer: unknown = await response.json();
    return (
      response.ok && typeof answer === 'object' && answer !== null && 'updatedAt' in answer && answer.updatedAt !== base
    );
  } catch {
    return false;
  }
}

/** Nobody is signed in any more; without an answer the network is what is missing, and that is said already. */
async function isSessionOver(): Promise<boolean> {
  try {
    const response = await fetch('/api/users/me', { credentials: 'include', cache: 'no-store' });
    const answer: unknown = await response.json();
    return response.ok && typeof answer === 'object' && answer !== null && 'user' in answer && answer.user === null;
  } catch {
    return false;
  }
}
