import { describe, expect, it } from 'vitest';
import { parseIpv6, refusalOf } from './address.ts';

const refused: readonly (readonly [address: string, why: RegExp])[] = [
  ['127.0.0.1', /loopback/],
  ['127.255.255.254', /loopback/],
  ['0.0.0.0', /this network/],
  ['10.1.2.3', /private/],
  ['172.16.0.1', /private/],
  ['172.31.255.255', /private/],
  ['192.168.1.1', /private/],
  ['100.64.0.1', /carrier/],
  ['100.127.255.255', /carrier/],
  ['169.254.169.254', /metadata/],
  ['100.100.100.200', /carrier/],
  ['168.63.129.16', /metadata/],
  ['198.18.0.1', /benchmarks/],
  ['224.0.0.1', /multicast/],
  ['239.255.255.255', /multicast/],
  ['255.255.255.255', /reserved/],
  ['::', /this network/],
  ['::1', /loopback/],
  ['0:0:0:0:0:0:0:1', /loopback/],
  ['::127.0.0.1', /old spelling/],
  ['::ffff:127.0.0.1', /loopback\) in IPv6/],
  ['::ffff:8.8.8.8', /in IPv6/],
  ['::ffff:a9fe:a9fe', /metadata\) in IPv6|metadata/],
  ['64:ff9b::7f00:1', /NAT64/],
  ['64:ff9b::8.8.8.8', /NAT64/],
  ['64:ff9b:1::1', /NAT64/],
  ['2002:7f00:1::', /6to4/],
  ['2001::1', /Teredo/],
  ['2001:db8::1', /documentation/],
  ['fe80::1', /link-local/],
  ['fe80::1%eth0', /link-local/],
  ['febf::1', /link-local/],
  ['fc00::1', /private/],
  ['fd00:ec2::254', /private/],
  ['fec0::1', /private/],
  ['ff02::1', /multicast/],
  ['100::1', /reserved/],
  ['4000::1', /reserved/],
  // Spellings that some resolvers take for an address.
  ['2130706433', /not an address/],
  ['0x7f000001', /not an address/],
  ['0177.0.0.1', /not an address/],
  ['0x7f.0.0.1', /not an address/],
  ['127.1', /not an address/],
  ['127.0.0.1.', /not an address/],
  ['127.0.0.256', /not an address/],
  ['1e1.0.0.1', /not an address/],
  ['', /not an address/],
  ['localhost', /not an address/],
  ['1::2::3', /not an address/],
  ['12345::1', /not an address/],
  ['::1:2:3:4:5:6:7:8', /not an address/],
];

const open: readonly string[] = [
  '8.8.8.8',
  '1.1.1.1',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '169.253.1.1',
  '192.167.1.1',
  '198.17.1.1',
  '198.20.0.1',
  '223.255.255.255',
  '126.255.255.255',
  '2606:4700:4700::1111',
  '2a00:1450:4001:801::200e',
  '2001:4860:4860::8888',
];

describe('refusalOf', () => {
  it.each(refused)('refuses %s', (address, why) => expect(refusalOf(address)).toMatch(why));
  it.each(open)('lets %s pass', (address) => expect(refusalOf(address)).toBeNull());
});

describe('parseIpv6', () => {
  it.each([
    ['2001:db8::1', '2001:db8:0:0:0:0:0:1'],
    ['::ffff:192.0.2.1', '0:0:0:0:0:ffff:c000:201'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ])('reads %s', (short, long) => expect(parseIpv6(short)).toEqual(parseIpv6(long)));
});
