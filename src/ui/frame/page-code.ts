// The one QR code of a page: drawn at its foot, shown there on paper and in the share kit on the screen.
export const PAGE_CODE = 'ma-trang';
