// A name and what is in a file → a file in the folder where the browser puts downloads, and the words that say so.

export function saveAs(name: string, content: Uint8Array | string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return `Đã lưu tệp ${name} vào thư mục Tải về (Downloads).`;
}
