// Addresses of pictures → files for the share sheet. Loaded on a press, by phones that can pass files on.

/** A press allows sharing for some five seconds: pictures that take longer stay behind. */
const PATIENCE = 2500;

async function fetchPicture(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  const blob = await response.blob();
  return new File([blob], address.slice(address.lastIndexOf('/') + 1), { type: blob.type });
}

/** All of them, or none when one is missing or they come too late. */
export async function fetchPictures(addresses: readonly string[]): Promise<File[]> {
  const tooLate = new Promise<File[]>((resolve) => setTimeout(() => resolve([]), PATIENCE));
  return Promise.race([Promise.all(addresses.map(fetchPicture)), tooLate]).catch(() => []);
}
