// Pictures of pages with what changed since the accepted set → one page to look through them.
export interface Shot {
  kind: string;
  width: number;
  look: string;
  file: string;
  /** Share of the page that changed; undefined where there is nothing to compare with. */
  changed?: number;
  /** File with the changes in red. */
  marked?: string;
}

const percent = (share: number) => `${(share * 100).toFixed(share < 0.01 ? 2 : 0).replace('.', ',')} %`;

function figure({ kind, width, look, file, changed, marked }: Shot): string {
  const note = changed === undefined ? 'mới' : changed === 0 ? 'như cũ' : `khác ${percent(changed)}`;
  const before = changed ? `<a href="accepted/${file}">trước</a> ` : '';
  const difference = marked ? `<a href="${marked}">chỗ khác</a>` : '';
  return `<figure class="${changed ? 'changed' : ''}"><a href="${file}"><img loading="lazy" src="${file}" alt="${kind}, ${width} px, ${look}"></a><figcaption>${width} px, ${look}: ${note} ${before}${difference}</figcaption></figure>`;
}

/** Kinds of page with changes stand first. */
export function galleryPage(shots: readonly Shot[]): string {
  const kinds = new Map<string, Shot[]>();
  for (const shot of shots) kinds.set(shot.kind, [...(kinds.get(shot.kind) ?? []), shot]);
  const most = (list: readonly Shot[]) => Math.max(...list.map(({ changed }) => changed ?? 0));
  const sections = [...kinds]
    .sort(([, a], [, b]) => most(b) - most(a))
    .map(([kind, list]) => `<section><h2>${kind}</h2><div>${list.map(figure).join('')}</div></section>`);
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ảnh chụp mọi loại trang</title>
<style>body{font:16px system-ui;margin:1rem;background:#eee}div{display:flex;overflow-x:auto;align-items:flex-start}figure{margin:0 1rem 1rem 0;flex:none}img{width:260px;max-height:560px;object-fit:cover;object-position:top;border:1px solid #999}.changed img{border:4px solid #c00}figcaption{max-width:260px}</style>
<h1>Ảnh chụp mọi loại trang</h1>${sections.join('')}</html>`;
}
