/** Makes the demonstration accounts and the station. A password is handed over for keeping before its account exists. */
import type { Payload } from 'payload';
import type { Role } from 'shared/editorial/roles';
import { digestOfStationKey, makeStationKey } from '../broadcast/station-key.ts';
import { randomPassword } from '../people/password.ts';
import { DEMO_PEOPLE, DEMO_STATION, DEMO_WARD } from './content/ward.ts';
import { demoId } from './demo-id.ts';
import { unitId } from './demo-items.ts';
import { doesExist } from './existing.ts';

export interface DemoAccount {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What nobody can read again later. */
export interface DemoCredentials {
  readonly accounts: readonly DemoAccount[];
  /** The key that opens the station's page `/dai/<key>/`. */
  readonly station: { readonly name: string; readonly key: string } | undefined;
}

interface AccountSeeding {
  readonly payload: Payload;
  /** Must be on disk when it resolves: a kill afterwards leaves an account whose password is known. */
  readonly keepCredentials: (credentials: DemoCredentials) => Promise<void>;
}

/** The credentials made by this call: none where everything existed. */
export async function seedAccounts({ payload, keepCredentials }: AccountSeeding): Promise<DemoCredentials> {
  const credentials = await planCredentials(payload);
  await keepCredentials(credentials);
  const unit = unitId(DEMO_WARD);
  for (const account of credentials.accounts) {
    await payload.create({
      collection: 'users',
      data: { id: personId(account.email), ...account, unit, demo: true },
      depth: 0,
    });
  }
  if (credentials.station) {
    const { name, syllablesPerMinute } = DEMO_STATION;
    const keyDigest = digestOfStationKey(credentials.station.key);
    const data = { id: stationId(), name, unit, syllablesPerMinute, keyDigest, demo: true };
    await payload.create({ collection: 'stations', data, depth: 0 });
  }
  return credentials;
}

async function planCredentials(payload: Payload): Promise<DemoCredentials> {
  const accounts: DemoAccount[] = [];
  for (const person of DEMO_PEOPLE) {
    if (!(await doesExist(payload, 'users', personId(person.email)))) {
      accounts.push({ ...person, password: randomPassword() });
    }
  }
  const hasStation = await doesExist(payload, 'stations', stationId());
  const station = hasStation ? undefined : { name: DEMO_STATION.name, key: makeStationKey() };
  return { accounts, station };
}

export function personId(email: string): string {
  return demoId(`user:${email}`);
}

export function stationId(): string {
  return demoId(`station:${DEMO_STATION.slug}`);
}
