import { sidebarPage, workbenchPage } from '../../../preview/server/pages';

describe('the pages', () => {
  it('cannot be broken out of by a title', () => {
    const title = '</script><img src=x onerror=alert(1)>';
    const facts = { language: 'en' as const, title, token: 't', sidebarOrigin: 'http://a' };
    expect(workbenchPage(facts)).not.toContain('<img');
  });

  it('puts google.script before the scripts of the sidebar, and asks nothing of the network', () => {
    const style = '<link rel="stylesheet" href="https://ssl.gstatic.com/docs/script/css/a.css">';
    const html = `<html><head>${style}<script>own()</script></head></html>`;
    const page = sidebarPage(html, 'shim()', 'http://127.0.0.1:8020');
    expect(page.indexOf('shim()')).toBeLessThan(page.indexOf('own()'));
    expect(page).not.toContain('gstatic');
  });
});
