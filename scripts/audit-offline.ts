// `npm run audit-offline`: licences and install scripts of everything the lockfiles bring in, without asking the network.
import { ending } from '../src/terminal/ending.ts';
import { tell } from '../src/terminal/terminal.ts';
import { LOCKFILES, supplyOf } from '../src/verify/supply.ts';

await ending(() => {
  const supplies = LOCKFILES.map((file) => ({ file, ...supplyOf(file) }));
  const lines = supplies.flatMap(({ file, licences, scripts }) => [
    `${file}: ${licences.reduce((sum, [, count]) => sum + count, 0)} gói`,
    ...licences.map(([licence, count]) => `  ${String(count).padStart(4)}  ${licence}`),
    `  muốn chạy mã khi cài, không được chạy: ${scripts.join(', ') || 'không gói nào'}`,
  ]);
  const issues = supplies.flatMap((supply) => supply.issues);
  const ok = issues.length === 0;
  const last = ok
    ? 'Mọi gói có mã băm và giấy phép dùng được; không gói nào chạy mã khi cài.'
    : `${issues.length} chỗ phải xem trong các gói của kho.`;
  return tell({ ok, said: [...lines, issues], last });
});
