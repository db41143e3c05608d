import { DayLoader, type ShownDay } from '../../../sidebar/day/dayLoader';
import { deskIn, FakeServer } from '../fakeServer';
import { dayOf } from './dayOf';

const desk = deskIn('en');
const FAILED = desk.words.failed;
let server: FakeServer;
let shown: ShownDay | undefined;
let loader: DayLoader;

beforeEach(() => {
  jest.useFakeTimers();
  server = new FakeServer();
  server.install();
  shown = undefined;
  loader = new DayLoader((next) => (shown = next), desk);
});

afterEach(() => {
  jest.useRealTimers();
});

/** Lets the server do something, then some time pass. */
async function after(happens: () => void, pause = 0): Promise<void> {
  happens();
  await jest.advanceTimersByTimeAsync(pause);
}

function answer(name: string): void {
  server.answer('myDay', dayOf({ manager: name }));
}

function whose(): string | undefined {
  return shown?.day?.ok ? shown.day.manager : undefined;
}

it('asks for one’s own day by naming nobody', async () => {
  await after(() => {
    loader.load();
  });
  expect(server.sent('myDay')).toEqual([{}]);
  expect(shown).toMatchObject({ day: undefined, isLoading: true });
  await after(() => {
    answer('Boris');
  });
  expect([whose(), shown?.isLoading]).toEqual(['Boris', false]);
});

it('looks once after saves that come in quick succession', async () => {
  for (let n = 0; n < 5; n += 1) {
    await after(() => {
      loader.reload();
    }, 100);
  }
  expect(server.sent('myDay')).toHaveLength(0);
  await after(() => undefined, 300);
  expect(server.sent('myDay')).toHaveLength(1);
});

it('never asks twice at once, and looks again after a save that came meanwhile', async () => {
  await after(() => {
    loader.load();
  });
  await after(() => {
    loader.reload();
  }, 1000);
  await after(() => {
    loader.reload();
  }, 1000);
  expect(server.pending).toEqual(['myDay']);
  await after(() => {
    answer('Boris');
  });
  expect(server.sent('myDay')).toHaveLength(2);
  expect(shown?.isLoading).toBe(true);
  await after(() => {
    answer('Boris');
  }, 1000);
  expect(server.sent('myDay')).toHaveLength(2);
  expect(shown?.isLoading).toBe(false);
});

it('never shows one person’s day under the name of another', async () => {
  await after(() => {
    loader.load();
  });
  await after(() => {
    loader.choose('Clara');
  });
  await after(() => {
    answer('Boris');
  });
  expect([shown?.manager, whose()]).toEqual(['Clara', undefined]);
  expect(server.sent('myDay')).toEqual([{}, { manager: 'Clara' }]);
  await after(() => {
    answer('Clara');
  });
  expect(whose()).toBe('Clara');
});

it('chosen anew, the same person is not loaded again', async () => {
  await after(() => {
    loader.choose('');
  }, 1000);
  expect(server.sent('myDay')).toEqual([]);
});

it('says in a sentence that no answer came', async () => {
  await after(() => {
    loader.load();
  });
  await after(() => {
    server.fail('myDay', 'Exception: Service error');
  });
  expect(shown?.day).toMatchObject({ ok: false, message: FAILED });
});

it('keeps a day that stands when a later look fails, and says so until one succeeds', async () => {
  await after(() => {
    loader.load();
  });
  await after(() => {
    answer('Boris');
  });
  await after(() => {
    loader.load();
  });
  await after(() => {
    server.fail('myDay', 'Exception');
  });
  expect([whose(), shown?.problem]).toEqual(['Boris', FAILED]);
  await after(() => {
    loader.load();
  });
  await after(() => {
    answer('Boris');
  });
  expect(shown?.problem).toBe('');
});

it('keeps a day that stands when the server itself broke down, with its sentence', async () => {
  await after(() => {
    loader.load();
  });
  await after(() => {
    answer('Boris');
  });
  await after(() => {
    loader.load();
  });
  await after(() => {
    server.answer('myDay', { ok: false, message: 'Google is busy.', offer: 'retry' });
  });
  expect([whose(), shown?.problem]).toEqual(['Boris', 'Google is busy.']);
});

it('takes away a day that this person may not see any more', async () => {
  await after(() => {
    loader.load();
  });
  await after(() => {
    answer('Boris');
  });
  await after(() => {
    loader.load();
  });
  await after(() => {
    server.answer('myDay', { ok: false, message: 'Not yours.' });
  });
  expect(shown).toMatchObject({ day: { ok: false, message: 'Not yours.' }, problem: '' });
});

it('stopped, it does not look any more', async () => {
  await after(() => {
    loader.reload();
    loader.stop();
  }, 1000);
  expect(server.sent('myDay')).toEqual([]);
});
