import { redirect } from 'next/navigation';
import { SETTINGS_ADDRESS } from './settings-address.ts';

/** There is one document: its list is the document. */
export function SettingsList() {
  redirect(SETTINGS_ADDRESS);
}
