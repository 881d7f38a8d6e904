// The page that is open → where its site's worker and base lie.

/** Where the worker lies; "" on a site built without, or opened from a folder. */
export const workerAddress = document.documentElement.dataset['worker'] ?? '';

/** Path of the site below the origin. */
export const base = workerAddress.replace(/[^/]*$/, '');
