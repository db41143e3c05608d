import { texts } from '../../src/texts';

describe.each(Object.entries(texts))(
  'sentences about tasks, limits and cards in %s',
  (_, words) => {
    const { steering, tabs, menu } = words;

    it('name the tabs by their titles, and the menu item as the menu does', () => {
      expect(steering.notASeller('x')).toContain(tabs.team);
      expect(steering.unknownOwner('x')).toContain(tabs.team);
      expect(steering.unknownClient('x')).toContain(tabs.clients);
      expect(steering.unknownClient('x')).toContain(tabs.actions);
      expect(steering.listChanged).toContain(tabs.tasks);
      expect(steering.brokenTasks('x')).toContain(tabs.tasks);
      expect(steering.brokenTasks('x')).toContain(`Tabla\u00a0› ${menu.setUp}`);
    });

    it('name the bounds that the rule keeps', () => {
      expect(steering.limitRange('x')).toMatch(/\D1\D+3650\D/);
    });
  },
);
