import type { SettingsInput } from '../schemas/settings.ts';

/** The settings of `npm run demo`. */
const site: SettingsInput = {
  name: 'Pressmark Demo',
  address: 'https://demo.pressmark.example',
  description: 'A full archive to look round in before you add a report of your own.',
  notice:
    'Demonstration: every report, source and organisation here is synthetic. A generator invented them; nothing in them happened.',
  extra: { topic: { label: 'Topic', facet: true } },
};

export default site;
