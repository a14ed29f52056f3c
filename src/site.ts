import type { SettingsInput } from './schemas/settings.ts';

/** The one file an owner edits. Every key and its default is described in `src/schemas/settings.ts`. */
const site: SettingsInput = {
  name: 'Pressmark',
  address: 'https://pressmark.example',
};

export default site;
