/**
 * Puts the focus on the button that sends a form: while that is on its way, the fields are disabled and would lose it.
 * Enter in a field presses the button, too.
 */
export function focusOnSubmitter(event: Event): void {
  if (event instanceof SubmitEvent) event.submitter?.focus();
}
