// Vietnamese text → the bare letters people type when they skip accents ("Định danh" → "dinh danh").

/** Lower case, without tone marks, `đ` as `d`, runs of any space as one space. Never longer than the input in NFD. */
export function fold(text: string): string {
  // Most texts of a large workbook have bare letters only.
  const bare = /[^!-~\s]/.test(text)
    ? text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd')
    : text;
  return bare
    .toLowerCase()
    .replace(/[\s\u200B\uFEFF]+/gu, ' ')
    .trim();
}

/** An ASCII id for an address or an anchor: "Nếu làm không được" → "neu-lam-khong-duoc". */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
