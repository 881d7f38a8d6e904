// What a commune calls its villages → who heads one: "trưởng thôn", "tổ trưởng tổ dân phố".

export function villageHead(villageWord: string): string {
  const word = villageWord.toLowerCase();
  return word.startsWith('tổ ') ? `tổ trưởng ${word}` : `trưởng ${word}`;
}
