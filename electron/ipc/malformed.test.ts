import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { channelNames } from '../contract/channel-names.ts';
import { type ChannelName, contract } from '../contract.ts';
import { answer } from './answer.ts';
import type { Handlers } from './handlers.ts';

/** Handlers that remember that they were reached. */
function watchedHandlers() {
  const reached: string[] = [];
  const handler = (name: string) => async () => reached.push(name);
  const handlers = Object.fromEntries(channelNames.map((name) => [name, handler(name)]));
  return { reached, handlers: handlers as unknown as Handlers };
}

/** The names of a channel's arguments; none where it takes nothing. */
function membersOf(name: ChannelName): readonly string[] {
  const { args } = contract[name];
  return args instanceof z.ZodObject ? Object.keys(args.shape) : [];
}

/** Anything at all, or an object with the right names and anything in them. */
function anythingFor(name: ChannelName): fc.Arbitrary<unknown> {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true });
  const members = Object.fromEntries(membersOf(name).map((member) => [member, anything]));
  const rightNames = fc.record(members, { requiredKeys: [] });
  return fc
    .oneof(anything, rightNames, fc.constantFrom(null, [], '', '../../x', JSON.parse('{"__proto__":{"store":"desk"}}')))
    .filter((given) => !contract[name].args.safeParse(given).success);
}

test.each(channelNames)(
  'E7 %s: arguments that are not the contract’s are refused and never reach a handler',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(anythingFor(name), async (given) => {
        const { reached, handlers } = watchedHandlers();
        const said = await answer(handlers, name, given, () => undefined);
        expect(said).toMatchObject({ ok: false, code: 'malformed' });
        expect(reached).toEqual([]);
      }),
      { seed: 20261130, numRuns: 150 },
    );
  },
);

test('E7 what the contract does not name is left behind at the door', async () => {
  let got: unknown;
  const handlers = { 'seeds.read': async (args: unknown) => (got = args) } as unknown as Handlers;
  const more = JSON.parse('{"name":"calendar","path":"/etc/passwd","__proto__":{"path":"/etc/passwd"}}');
  await answer(handlers, 'seeds.read', more, () => undefined);
  expect(got).toEqual({ name: 'calendar' });
  expect((got as { path?: string }).path).toBeUndefined();
});

/** Arguments that may be any text, each looked at: none of them is ever part of a path. */
const FREE_TEXT: readonly RegExp[] = [
  /^app\.setPreferences\.(printer|camera\.device|lastOperator)$/,
  /^app\.copy\.text$/,
  /^journal\.open\.acknowledged\.ledger$/,
  /^journal\.append\.act\.(id|entries\[\]\.header\.operator)$/,
  /^journal\.giveBack\.(info\.predecessor\.ledger|acts\[\]\.(id|entries\[\]\.header\.operator))$/,
  /^pack\.keep\.pack\.(name|text)$/,
  /^printing\.render\.layout\.(html|styles|number)$/,
  /^printing\.print\.printer$/,
  /^vault\.keepAccounts\.station\.(hall|phone|address|operators\[\]\.unit)$/,
  /^(vault|backup)\.\w+\.(.*\.)?(no|by|name|passphrase|next|recoveryKey|groups\[\])$/,
];

test('E8 no channel takes a path: every other text has a fixed form that ../../x does not have', () => {
  const free = channelNames.flatMap((name) => freeTextIn(name));
  expect(free.length).toBeGreaterThan(10);
  expect(free.filter((place) => !FREE_TEXT.some((known) => known.test(place)))).toEqual([]);
});

type Shape = {
  readonly type?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly additionalProperties?: Shape | boolean;
};

/** Places of a channel's arguments where any text fits. */
function freeTextIn(name: ChannelName): readonly string[] {
  const options = { unrepresentable: 'any', io: 'input' } as const;
  const whole = z.toJSONSchema(contract[name].args as z.ZodType, options) as Shape;
  const walk = (shape: Shape, place: string): readonly string[] => {
    const { $ref, properties = {}, items, anyOf = [], additionalProperties: more } = shape;
    if ($ref !== undefined) return walk(whole.$defs?.[$ref.split('/').at(-1) ?? ''] ?? {}, place);
    return [
      ...(isFree(shape) ? [place] : []),
      ...Object.entries(properties).flatMap(([member, inner]) => walk(inner, `${place}.${member}`)),
      ...(items ? walk(items, `${place}[]`) : []),
      ...anyOf.flatMap((inner) => walk(inner, place)),
      ...(typeof more === 'object' ? walk(more, `${place}{}`) : []),
    ];
  };
  return walk(whole, name);
}

function isFree({ type, pattern, format, enum: listed, const: fixed }: Shape): boolean {
  if (type !== 'string' || format !== undefined || listed !== undefined || fixed !== undefined) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test('../../x');
}
