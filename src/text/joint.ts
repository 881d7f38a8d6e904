// Strong words and what follows them → what stands between the two when they are read as one sentence.

/** "Gõ việc cần làm, ví dụ: …"; "Hỏi người nhà hoặc tổ"; else a colon. */
export function joint(text: string): ': ' | ', ' | ' ' {
  if (text.startsWith('ví dụ')) return ', ';
  return /^(?:và|hoặc|thì|trong|trên|vào|bằng|để) /.test(text) ? ' ' : ': ';
}
