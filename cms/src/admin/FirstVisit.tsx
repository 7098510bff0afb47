'use client';
/** The guide of the first visit, until the person says it is understood; it can be called back at any time. */
import { usePreferences } from '@payloadcms/ui';
import { useState } from 'react';
import type { Role } from 'shared/editorial/roles';
import { FIRST_VISIT } from './first-visit-table.ts';
import { FIRST_VISIT_KEY } from './first-visit-key.ts';

export function FirstVisit({ role, wasSeen }: { readonly role: Role; readonly wasSeen: boolean }) {
  const { setPreference } = usePreferences();
  const [isOpen, setOpen] = useState(!wasSeen);
  const turn = (open: boolean): void => {
    setOpen(open);
    void setPreference(FIRST_VISIT_KEY, { seen: !open });
  };
  if (!isOpen) {
    return (
      <button className="first-visit__again" onClick={() => turn(true)} type="button">
        Xem lại hướng dẫn
      </button>
    );
  }
  return (
    <section aria-labelledby="first-visit-title" className="first-visit">
      <h2 id="first-visit-title">Bắt đầu từ đây</h2>
      <ol>
        {FIRST_VISIT[role].map((step) => (
          <li key={step.title}>
            {'href' in step ? <a href={step.href}>{step.title}</a> : <b>{step.title}</b>}
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <button onClick={() => turn(false)} type="button">
        Đã hiểu, cất hướng dẫn
      </button>
    </section>
  );
}
