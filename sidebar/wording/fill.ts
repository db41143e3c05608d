/** A text of the server with its places #1, #2 … filled; what is filled in is taken as it is. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/#(\d)/g, (place, number: string) => {
    const value = values[Number(number) - 1];
    return value === undefined ? place : String(value);
  });
}
