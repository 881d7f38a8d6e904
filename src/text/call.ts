// A number to call → what a link to it needs: an address that rings, and who pays.

export const callAddress = (number: string, sms = false) =>
  `${sms ? 'sms' : 'tel'}:${number.replaceAll(' ', '')}`;

export const chargeOf = ({ free }: { free: boolean }) => (free ? 'miễn phí' : 'mất cước');
