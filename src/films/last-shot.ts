// Who a film is from → its last shot: the code, the address, how well it was compared, whom to ask.
import type { Origin } from '../share/sheet/compose.ts';
import type { Shot } from './shot.ts';

/** What stands around a film: as around a sheet. */
export type Maker = Pick<Origin, 'topic' | 'address' | 'said' | 'issuer' | 'line'>;

const HEADING = 'Đọc đủ từng bước';

export function lastShot({ address, said, issuer, line }: Maker): Shot {
  return {
    picture: { kind: 'code', heading: HEADING, address, said, line },
    drawn: `${HEADING}: ${said}`,
    captions: [`Mở Zalo, quét mã, hoặc gõ địa chỉ. Chưa rõ thì hỏi tổ công nghệ số của ${issuer.village}.`],
  };
}
