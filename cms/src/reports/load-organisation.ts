/** Who issues the report: the organisation named in the settings. */
import type { Payload } from 'payload';
import { loadSettings } from '../settings/load-settings.ts';

export async function loadOrganisation(payload: Payload): Promise<string> {
  return (await loadSettings(payload))?.organisation ?? '';
}
