/** What this archive sets; every setting is described in the software's `src/schemas/settings.ts`. */
export default {
  name: 'My archive',
  address: 'https://archive.example',
  repository: { url: 'https://github.com/example/my-archive', branch: 'main', contentPath: 'content' },
  contact: 'archive@archive.example',
};
