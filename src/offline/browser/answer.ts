// A request → its answer: the network within three seconds, else the cache; or the cache, else the network.

const PATIENCE = 3000;

/** Where answers are kept. Neither may reject. */
export interface Keeper {
  find: () => Promise<Response | undefined>;
  keep: (response: Response) => Promise<void>;
}

/** An answer, and what goes on after it. */
export interface Answer {
  response: Promise<Response>;
  after: Promise<unknown>;
}

const pause = (time: number) => new Promise<undefined>((resolve) => setTimeout(resolve, time));

/** From the network and kept; a server that fails counts as no network when something is kept. */
export function networkFirst(load: () => Promise<Response>, keeper: Keeper): Answer {
  const network = load();
  const kept = network.then((response) => keeper.keep(response.clone())).catch(() => undefined);
  const answer = async () => {
    const timely = await Promise.race([network.catch(() => undefined), pause(PATIENCE)]);
    if (timely && timely.status < 500) return timely;
    return (await keeper.find()) ?? network;
  };
  return { response: answer(), after: kept };
}

/** As kept; from the network, and kept, the first time. */
export function cacheFirst(load: () => Promise<Response>, keeper: Keeper): Answer {
  let kept: Promise<unknown> = Promise.resolve();
  const response = keeper.find().then(async (found) => {
    if (found) return found;
    const loaded = await load();
    kept = keeper.keep(loaded.clone());
    return loaded;
  });
  return { response, after: response.then(() => kept).catch(() => undefined) };
}
