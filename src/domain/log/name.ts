/**
 * The name of a client, a manager or a deal label.
 *
 * One object stands for one name of a book, so two names are the same name exactly when they are the same object.
 */
export interface Name {
  /** Its place in the book, counted from 0. */
  readonly index: number;
  /** What is compared: trimmed, inner spaces joined, lower case. */
  readonly key: string;
  /** What is shown: as it was first written. */
  readonly shown: string;
}

/** The form in which two spellings of one name are equal. */
export function nameKey(text: string): string {
  return joinSpaces(text).toLowerCase();
}

/** Orders names as texts, case ignored, character by character: "10138" before "112". */
export function compareNames(a: Name, b: Name): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

/**
 * All names of one kind (clients, managers, labels), each known by its index and by one object.
 *
 * A log asks for a hundred thousand names, and nobody looks at most of them: the object of a name is made when somebody
 * does. A number is a name too, and the same one as the text of its digits; numbers are kept apart from texts, because
 * a number is found without making a text of it first.
 */
export class NameBook {
  /** What each name was first written as, by index. */
  private readonly written: (string | number)[] = [];
  private readonly made: (Name | undefined)[] = [];
  private readonly byNumber = new Map<number, number>();
  /** By what was written, and by key. */
  private readonly byText = new Map<string, number>();

  get length(): number {
    return this.written.length;
  }

  /** Every name, by index. */
  get names(): Name[] {
    return this.written.map((_, index) => this.at(index));
  }

  /** The name of an index. */
  at(index: number): Name {
    const written = this.written[index];
    if (written === undefined) throw new Error(`There is no name ${index}.`);
    return (this.made[index] ??= makeName(index, written));
  }

  /** The name written as a text or a number; a blank one is a name too, with the key ''. */
  read(written: string | number): Name {
    return this.at(this.indexOf(written));
  }

  /** The index of a name, which is entered where it is new. */
  indexOf(written: string | number): number {
    return typeof written === 'number'
      ? (this.byNumber.get(written) ?? this.enterNumber(written))
      : (this.byText.get(written) ?? this.enterText(written));
  }

  /** The index of a name if exactly this text was read before; nothing is entered. */
  met(written: string): number | undefined {
    return this.byText.get(written);
  }

  /** The name, if the book has it; nothing is entered. */
  find(written: string): Name | undefined {
    const index = this.known(written);
    return index === undefined ? undefined : this.at(index);
  }

  /** The index of a name that the book has, however it is spelt; nothing is entered. */
  known(written: string | number): number | undefined {
    if (typeof written === 'string')
      return this.byText.get(written) ?? this.byKey(nameKey(written));
    const found = this.byNumber.get(written);
    if (found !== undefined || this.byText.size === 0) return found;
    return this.byText.get(String(written).toLowerCase());
  }

  private byKey(key: string): number | undefined {
    const found = this.byText.get(key);
    if (found !== undefined || this.byNumber.size === 0) return found;
    const number = Number(key);
    return String(number).toLowerCase() === key ? this.byNumber.get(number) : undefined;
  }

  private enterNumber(written: number): number {
    const known = this.byText.size > 0 ? this.byText.get(String(written).toLowerCase()) : undefined;
    const index = known ?? this.written.push(written) - 1;
    this.byNumber.set(written, index);
    return index;
  }

  private enterText(written: string): number {
    const key = nameKey(written);
    const index = this.byKey(key) ?? this.written.push(written) - 1;
    this.byText.set(key, index);
    if (written !== key) this.byText.set(written, index);
    return index;
  }
}

function makeName(index: number, written: string | number): Name {
  const shown = joinSpaces(String(written));
  return { index, key: shown.toLowerCase(), shown };
}

/** Space at an end, two in a row, or one that is no plain space; most names have none of these and are left alone. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

function joinSpaces(text: string): string {
  return UNTIDY.test(text) ? text.trim().replace(/\s+/g, ' ') : text;
}
