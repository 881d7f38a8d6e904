// A name and a text → a file in the folder where the browser puts downloads, and the words that say so.

export function saveAs(name: string, text: string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return `Đã lưu tệp ${name} vào thư mục Tải về (Downloads).`;
}
