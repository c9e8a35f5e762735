/** What the tasks work with. */
export interface Input {
  clientId: string;
  customerId: string;
  serviceId: string;
  bookingId: string;
  organization: string;
  /** The version of the client and of the booking that the program has read. */
  version: number;
  startAt: Date;
  since: Date;
  newClients: { name: string; email: string }[];
  webhook: { body: string; headers: Record<string, string>; secret: string };
  file: Uint8Array<ArrayBuffer>;
  cursor: string;
  redirectUri: string;
  oauthClientId: string;
  /** Stores the cursor of a feed. */
  store: (cursor: string) => void;
  /** Returns the redirect of a person who agrees. */
  agree: (url: string) => string;
}
