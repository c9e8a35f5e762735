/** Loads the changelogs, which are their own chunk. */
export const loadChangelogs = async () => (await import('virtual:guides/changelog')).default
