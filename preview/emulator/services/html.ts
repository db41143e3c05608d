import type { Execution } from '../execution/execution';
import { Emulated } from './emulated';

type GService = GoogleAppsScript.HTML.HtmlService;
type GOutput = GoogleAppsScript.HTML.HtmlOutput;

/**
 * Pages out of the project's HTML files.
 * Source: https://developers.google.com/apps-script/reference/html/html-service
 */
export class HtmlService
  extends Emulated<GService>
  implements Pick<GService, 'createHtmlOutputFromFile'>
{
  constructor(execution: Execution) {
    super(execution, 'HtmlService');
  }

  createHtmlOutputFromFile(name: string): GOutput {
    const html = this.execution.host.html[name.replace(/\.html$/, '')];
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return new HtmlOutput(this.execution, html).face;
  }
}

/** A page with its title. */
export class HtmlOutput
  extends Emulated<GOutput>
  implements Pick<GOutput, 'setTitle' | 'getTitle' | 'getContent'>
{
  private title = '';

  constructor(
    execution: Execution,
    private readonly content: string,
  ) {
    super(execution, 'HtmlOutput');
  }

  setTitle(title: string): GOutput {
    this.title = title;
    return this.face;
  }

  getTitle(): string {
    return this.title;
  }

  getContent(): string {
    return this.content;
  }
}
