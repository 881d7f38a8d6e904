// Bytes → the check sum a zip stores beside them: a digit that changed on the way is noticed.

/** In a row for each of eight bytes read at once: a sheet may have a hundred million. */
const TABLE = new Uint32Array(8 * 256);

for (let index = 0; index < 256; index++) {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLE[index] = value;
}
for (let index = 256; index < TABLE.length; index++) {
  const before = TABLE[index - 256]!;
  TABLE[index] = TABLE[before & 0xff]! ^ (before >>> 8);
}

/** @param sum of the bytes before these */
export function crc32(bytes: Uint8Array, sum = 0): number {
  const whole = bytes.length - (bytes.length % 8);
  let value = ~sum;
  for (let at = 0; at < whole; at += 8) {
    value ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    value =
      TABLE[1792 + (value & 0xff)]! ^
      TABLE[1536 + ((value >>> 8) & 0xff)]! ^
      TABLE[1280 + ((value >>> 16) & 0xff)]! ^
      TABLE[1024 + (value >>> 24)]! ^
      TABLE[768 + bytes[at + 4]!]! ^
      TABLE[512 + bytes[at + 5]!]! ^
      TABLE[256 + bytes[at + 6]!]! ^
      TABLE[bytes[at + 7]!]!;
  }
  for (let at = whole; at < bytes.length; at++) value = TABLE[(value ^ bytes[at]!) & 0xff]! ^ (value >>> 8);
  return ~value >>> 0;
}
