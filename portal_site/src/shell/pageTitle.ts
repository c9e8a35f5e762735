/** How a tab is titled: the page first, so that narrow tabs still tell pages apart. */

export const pageTitle = (page: string) => `${page} · WedSync Developers`
