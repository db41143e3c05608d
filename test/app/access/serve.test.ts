import { serve, type ServePorts } from '../../../src/app/access/serve';
import { texts } from '../../../src/texts';
import type { Texts } from '../../../src/texts/en';

const { failure } = texts.ru;

function serving(words: () => Texts = () => texts.ru): ServePorts & { noted: unknown[] } {
  const noted: unknown[] = [];
  let clock = 0;
  return {
    sleep: (ms) => {
      clock += ms;
    },
    now: () => clock,
    words,
    note: (error) => noted.push(error),
    noted,
  };
}

const failing = (error: unknown) => (): never => {
  throw error as Error;
};

describe('what a person reads where something throws', () => {
  it('is nothing of this where nothing throws: the answer goes through', () => {
    const answer = { ok: true };
    expect(serve(() => answer, serving())).toBe(answer);
  });

  const scope = (name: string): string =>
    `You do not have permission to call X. Required permissions: https://www.googleapis.com/auth/${name}`;
  const missing = (what: string): string => failure.permission(what);

  it.each([
    ['a sheet', scope('spreadsheets.currentonly'), missing(failure.permissions.sheet)],
    ['a window', scope('script.container.ui'), missing(failure.permissions.window)],
    ['an e-mail', scope('userinfo.email'), missing(failure.permissions.email)],
    ['a trigger', scope('script.scriptapp'), missing(failure.permissions.alone)],
    [
      'a scope alone',
      '… https://www.googleapis.com/auth/userinfo.email',
      missing(failure.permissions.email),
    ],
    [
      'an unnamed scope',
      'Authorization is required to perform that action.',
      missing(failure.permissions.any),
    ],
    [
      'another',
      'Specified permissions are not sufficient to call Y.',
      missing(failure.permissions.any),
    ],
    ['a protection', 'You are trying to edit a protected cell or object.', failure.protectedCells],
    ['overload', 'Service invoked too many times in a short time', failure.busy],
    ['a time-out', 'Service Spreadsheets timed out while accessing document', failure.busy],
    [
      'a server error',
      "We're sorry, a server error occurred. Please wait a bit and try again.",
      failure.busy,
    ],
    ['a bug', "Cannot read properties of undefined (reading 'x')", failure.unknown],
  ])('says what to do: %s', (_, thrown, message) => {
    const ports = serving();
    const error = new Error(thrown);
    expect(serve(failing(error), ports)).toEqual({ ok: false, message, offer: 'retry' });
    expect(ports.noted).toEqual([error]);
  });

  it.each([['a text'], [undefined], [null], [{ message: 12 }], [{}]])(
    'is a sentence also where %j is thrown',
    (thrown) => {
      const refusal = serve(failing(thrown), serving());
      expect(refusal).toEqual({ ok: false, message: failure.unknown, offer: 'retry' });
    },
  );

  it('is English where the language cannot be read', () => {
    const ports = serving(failing(new Error('nothing may be read')));
    expect(serve(failing(new Error('x')), ports)).toMatchObject({
      message: texts.en.failure.unknown,
    });
  });
});
