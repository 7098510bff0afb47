/** Where the one document of settings is kept and edited. */
export const SETTINGS_ID = 'settings';
export const SETTINGS_ADDRESS = '/admin/collections/settings/settings';
