import { fill } from '../../../sidebar/wording/fill';
import { texts } from '../../../src/texts';

const NAMES = { ru: 'ООО «Ромашка»', bg: '„Алфа“ ООД' } as const;
/** Quotation marks round a name that has its own. */
const NESTED = /[«„][^»“]*[«„]|[»“]{2}/;

describe.each(['ru', 'bg'] as const)('the name of a company in %s', (language) => {
  const { batch, steering, sidebar } = texts[language];
  const name = NAMES[language];
  const { rename, outcomes } = sidebar.views.card;

  it('stands in no quotation marks, for most of them bring their own', () => {
    const said = [
      batch.unknownClient(name),
      batch.sameName(name, name),
      batch.circle(name, name),
      batch.taken(name),
      steering.unknownClient(name),
      ...[rename.ask, rename.renamed, rename.joined, rename.restored, rename.parted].map((text) =>
        fill(text, name, name),
      ),
      fill(outcomes.renamed, name),
    ];
    for (const text of said) expect(text).not.toMatch(NESTED);
  });
});
