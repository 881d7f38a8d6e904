// Why published figures change, in the clerk's words → whether it may be published as it is.
import { personalData } from '../../text/person.ts';

/** "Lý do được đăng công khai, đừng ghi tên người."; undefined where it names nobody. @param called what is told */
export function reasonProblem(reason: string, called = 'Lý do'): string | undefined {
  const kind = personalData(reason);
  return kind ? `${called} được đăng công khai, đừng ghi ${kind}.` : undefined;
}
