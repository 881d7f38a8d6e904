// content/spoken.yaml as text → its pairs. A flat list: whole YAML would weigh more than everything else here.

export const readTable = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => /^[^#].*: /.test(line))
      .map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at).replace(/'/g, ''), line.slice(at + 2).trim()];
      }),
  );
