import { counted } from '../../../sidebar/wording/counted';
import { texts } from '../../../src/texts';

const { late } = texts.ru.sidebar.views.day;

it.each([
  [1, 'просрочено на 1 день'],
  [2, 'просрочено на 2 дня'],
  [5, 'просрочено на 5 дней'],
  [11, 'просрочено на 11 дней'],
  [21, 'просрочено на 21 день'],
  [22, 'просрочено на 22 дня'],
])('a Russian noun bends after %d', (count, said) => {
  expect(counted('ru', count, late)).toBe(said);
});

it('an English and a Bulgarian noun are single for 1 alone', () => {
  const en = texts.en.sidebar.views.day.late;
  const bg = texts.bg.sidebar.views.day.late;
  expect([1, 2, 21].map((n) => counted('en', n, en))).toEqual([
    '1 day late',
    '2 days late',
    '21 days late',
  ]);
  expect([1, 2, 21].map((n) => counted('bg', n, bg))).toEqual([
    'закъснява с 1 ден',
    'закъснява с 2 дни',
    'закъснява с 21 дни',
  ]);
});

it('further values follow the number, and are taken as they are', () => {
  const forms = ['#1 for #2', '#1 for #2', '#1 for #2'];
  expect(counted('en', 12345, forms, 'A #1 $& shop')).toBe('12,345 for A #1 $& shop');
});

describe.each(['en', 'ru', 'bg'] as const)('the counted sentences in %s', (language) => {
  const { nextStuck, confirmMany, views } = texts[language].sidebar;
  const { day, card, head } = views;
  const sentences = [
    ...[day.stepsToday, day.stepsLeft, day.late, day.stuckFor, card.daysAtStage, card.older],
    ...[nextStuck, confirmMany, head.handOver.chosen, head.handOver.ask, head.handOver.done],
  ];

  it('have three forms, each of which says the number', () => {
    for (const forms of sentences) {
      expect(forms).toHaveLength(3);
      for (const form of forms) expect(form).toContain('#1');
    }
  });
});
