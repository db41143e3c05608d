/**
 * The name of a client, a manager or a deal label.
 *
 * One object stands for one name of a book, so two names are the same name exactly when they are the same object.
 */
export interface Name {
  /** What is compared: trimmed, inner spaces joined, lower case. */
  readonly key: string;
  /** What is shown: as it was first written. */
  readonly shown: string;
}

/** The form in which two spellings of one name are equal. */
export function nameKey(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Orders names as texts, case ignored, character by character: "10138" before "112". */
export function compareNames(a: Name, b: Name): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

/** All names of one kind (clients, managers, labels), each known by one object. */
export class NameBook {
  private readonly byKey = new Map<string, Name>();
  private readonly byText = new Map<string | number, Name>();

  /** The name written as a text or a number; a blank one is a name too, with the key ''. */
  read(written: string | number): Name {
    let name = this.byText.get(written);
    if (name === undefined) {
      name = this.enter(String(written));
      this.byText.set(written, name);
    }
    return name;
  }

  /** The name, if the book has it; nothing is entered. */
  find(written: string): Name | undefined {
    return this.byKey.get(nameKey(written));
  }

  private enter(text: string): Name {
    const key = nameKey(text);
    const known = this.byKey.get(key);
    if (known) return known;
    const name = { key, shown: text.trim().replace(/\s+/g, ' ') };
    this.byKey.set(key, name);
    return name;
  }
}
