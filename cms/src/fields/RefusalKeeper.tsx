'use client';
import { ServerFunctionsProvider, useAllFormFields, useDocumentInfo, useServerFunctions } from '@payloadcms/ui';
import type { FormState, ServerFunctionClient } from 'payload';
import { createContext, useCallback, useContext, useLayoutEffect, useRef, type ReactNode } from 'react';
import { countedOnce, keepRefusals, noteRefusals, type Refusals } from './kept-refusals.ts';

/** What an open form shows now. */
interface OpenForm {
  readonly collection: string;
  readonly id: string | undefined;
  fields: FormState;
  refusals: Refusals;
}

const OpenForms = createContext<Set<OpenForm> | undefined>(undefined);

/** Around every page: all that the server says of a form comes through here. */
export function RefusalKeeper({ children }: { readonly children?: ReactNode }) {
  const { serverFunction } = useServerFunctions();
  const forms = useRef(new Set<OpenForm>());
  const ask: ServerFunctionClient = useCallback(
    async (request) => {
      const given: unknown = await serverFunction(request);
      const { args, name } = request;
      if (name !== 'form-state' || !hasState(given)) return given;
      const answer = { ...given, state: countedOnce(given.state) };
      // An answer after a save has no state of the form in its question, and is the last word.
      if (!args['formState']) return answer;
      // A refusal that came just before stands in the form when React has drawn it.
      await new Promise((resolve) => setTimeout(resolve));
      const isAsked = ({ collection, id }: OpenForm): boolean =>
        collection === args['collectionSlug'] && id === args['id'];
      const form = [...forms.current].findLast(isAsked);
      return form ? { ...answer, state: keepRefusals(answer.state, form.fields, form.refusals) } : answer;
    },
    [serverFunction],
  );
  return (
    <OpenForms value={forms.current}>
      <ServerFunctionsProvider serverFunction={ask}>{children}</ServerFunctionsProvider>
    </OpenForms>
  );
}

/** In every form: notes what it shows as refused. */
export function RefusalWatch() {
  const { collectionSlug, id } = useDocumentInfo();
  const [fields] = useAllFormFields();
  const forms = useContext(OpenForms);
  const own = useRef<OpenForm>(undefined);

  useLayoutEffect(() => {
    if (!forms || collectionSlug === undefined) return undefined;
    const form = { collection: collectionSlug, id: id?.toString(), fields: {}, refusals: new Map() };
    own.current = form;
    forms.add(form);
    return () => void forms.delete(form);
  }, [collectionSlug, forms, id]);

  useLayoutEffect(() => {
    if (!own.current) return;
    own.current.fields = fields;
    own.current.refusals = noteRefusals(own.current.refusals, fields);
  }, [fields]);
  return null;
}

function hasState(answer: unknown): answer is { readonly state: FormState } {
  if (typeof answer !== 'object' || answer === null || !('state' in answer)) return false;
  return typeof answer.state === 'object' && answer.state !== null;
}
