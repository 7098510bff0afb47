'use client';
/** Above a list of items: one tap shows those of one stage. */
import { useConfig, useListQuery } from '@payloadcms/ui';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { STAGE_LABELS, STAGES, type Stage } from 'shared/editorial/workflow-table';
import './stage-tabs.css';

const CONDITION = 'where[or][0][and][0][stage][equals]';

export function StageTabs() {
  const { query } = useListQuery();
  const pathname = usePathname();
  const { config } = useConfig();
  if (!pathname.startsWith(config.routes.admin)) return null;
  const shown = JSON.stringify(query.where ?? {});
  const chosen = STAGES.find((stage) => shown.includes(`"stage":{"equals":"${stage}"}`));
  return (
    <nav aria-label="Lọc theo bước" className="stage-tabs">
      <Tab href={pathname} isChosen={chosen === undefined} label="Tất cả" />
      {STAGES.map((stage) => (
        <Tab href={addressOf(pathname, stage)} isChosen={chosen === stage} key={stage} label={STAGE_LABELS[stage]} />
      ))}
    </nav>
  );
}

interface TabProps {
  readonly href: string;
  readonly label: string;
  readonly isChosen: boolean;
}

function Tab({ href, label, isChosen }: TabProps) {
  return (
    <Link aria-current={isChosen ? 'page' : undefined} href={href}>
      {label}
    </Link>
  );
}

function addressOf(pathname: string, stage: Stage): string {
  return `${pathname}?${new URLSearchParams({ [CONDITION]: stage })}`;
}
