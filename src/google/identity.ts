import type { Identity } from '../app/ports';

/** The signed-in person; blank where the domain's policy hides him. */
export const googleIdentity: Identity = {
  email: () => Session.getActiveUser().getEmail(),
};
