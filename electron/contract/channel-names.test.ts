import { expect, test } from 'vitest';
import { contract } from '../contract.ts';
import { channelNames } from './channel-names.ts';

test('the preload script lets exactly the channels of the contract pass', () => {
  expect([...channelNames].sort()).toEqual(Object.keys(contract).sort());
});
