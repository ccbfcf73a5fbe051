/** Why an address may not be reached from here, or null for one on the public internet. Anything that is no plain address is refused. */
export function refusalOf(address: string): string | null {
  const four = parseIpv4(address);
  if (four !== null) return refusalOfIpv4(four);
  const six = parseIpv6(address);
  return six === null ? 'not an address' : refusalOfIpv6(six);
}

/** 4 or 6 of an address, 0 of anything else, a name for example. */
export function familyOf(text: string): 0 | 4 | 6 {
  if (parseIpv4(text) !== null) return 4;
  return parseIpv6(text) === null ? 0 : 6;
}

/** The 32 bits of "192.0.2.1"; null of "192.0.2", "0300.0.2.1", "0xc0.0.2.1" and "3221225985", which some resolvers take for it. */
export function parseIpv4(text: string): number | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  let bits = 0;
  for (const part of parts) {
    if (!decimalByte.test(part) || Number(part) > 255) return null;
    bits = bits * 256 + Number(part);
  }
  return bits;
}

/** Matches "0", "10" and "255"; not "010", "0x1" nor "1e2". */
const decimalByte = /^(?:0|[1-9]\d{0,2})$/;
/** Matches "0", "db8" and "FFFF"; not "" nor "12345". */
const hexGroup = /^[0-9a-f]{1,4}$/i;

/** The eight groups of "2001:db8::1" and "::ffff:192.0.2.1"; null where it is none. A zone ("fe80::1%eth0") is cut off. */
export function parseIpv6(text: string): readonly number[] | null {
  const address = text.split('%')[0] ?? '';
  const lastColon = address.lastIndexOf(':');
  const tail = parseIpv4(address.slice(lastColon + 1));
  const spelled = tail === null ? address : `${address.slice(0, lastColon + 1)}${hex(tail >>> 16)}:${hex(tail & 0xffff)}`;
  const halves = spelled.split('::');
  if (halves.length > 2) return null;
  const [head = [], rest = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - rest.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const groups = [...head, ...Array<string>(missing).fill('0'), ...rest];
  return groups.every((group) => hexGroup.test(group)) ? groups.map((group) => Number.parseInt(group, 16)) : null;
}

function hex(group: number): string {
  return group.toString(16);
}

/** First address and length in bits of the IPv4 blocks that are not public: IANA's special-purpose registry, and multicast. */
const refusedIpv4: readonly (readonly [first: string, bits: number, why: string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared by a carrier'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local, where cloud metadata is served'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'for documentation'],
  ['192.88.99.0', 24, 'reserved'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'for benchmarks'],
  ['198.51.100.0', 24, 'for documentation'],
  ['203.0.113.0', 24, 'for documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
  // Public by the registry, but a cloud's metadata service answers there from inside.
  ['168.63.129.16', 32, 'cloud metadata'],
];

function refusalOfIpv4(bits: number): string | null {
  for (const [first, length, why] of refusedIpv4) {
    const size = 2 ** (32 - length);
    const start = parseIpv4(first) ?? 0;
    if (bits >= start && bits < start + size) return why;
  }
  return null;
}

/** IPv6 blocks inside the public 2000::/3 that are not: as groups, of which the first `bits` count. */
const refusedIpv6: readonly (readonly [groups: readonly number[], bits: number, why: string])[] = [
  [[0x2001, 0x0000], 32, 'a tunnel (Teredo)'],
  [[0x2001, 0x0000], 23, 'reserved'],
  [[0x2001, 0x0db8], 32, 'for documentation'],
  [[0x2002], 16, 'a tunnel (6to4)'],
  [[0x3fff, 0x0000], 20, 'for documentation'],
];

function refusalOfIpv6(groups: readonly number[]): string | null {
  const embedded = groups.slice(6).reduce((bits, group) => bits * 65_536 + group, 0);
  const leading = groups.slice(0, 6);
  if (leading.every((group) => group === 0)) {
    if (embedded === 0) return 'this network';
    return embedded === 1 ? 'loopback' : 'an old spelling of an IPv4 address';
  }
  if (startsWith(groups, [0, 0, 0, 0, 0, 0xffff], 96))
    return `an IPv4 address (${refusalOfIpv4(embedded) ?? 'public'}) in IPv6 spelling`;
  if (startsWith(groups, [0x0064, 0xff9b], 32)) return 'an IPv4 address behind a translator (NAT64)';
  if (startsWith(groups, [0xfe80], 10)) return 'link-local';
  if (startsWith(groups, [0xfec0], 10)) return 'private';
  if (startsWith(groups, [0xfc00], 7)) return 'private';
  if (startsWith(groups, [0xff00], 8)) return 'multicast';
  if (!startsWith(groups, [0x2000], 3)) return 'reserved';
  for (const [first, bits, why] of refusedIpv6) if (startsWith(groups, first, bits)) return why;
  return null;
}

function startsWith(groups: readonly number[], first: readonly number[], bits: number): boolean {
  for (let at = 0; at * 16 < bits; at++) {
    const kept = Math.min(16, bits - at * 16);
    const mask = (0xffff << (16 - kept)) & 0xffff;
    if (((groups[at] ?? 0) & mask) !== ((first[at] ?? 0) & mask)) return false;
  }
  return true;
}
