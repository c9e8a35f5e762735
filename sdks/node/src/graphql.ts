/** GraphQL over the same connection. */

import type { Core } from "./runtime/core.js";
import { WedSyncError } from "./runtime/errors.js";
import type { RequestOptions } from "./runtime/options.js";

/** An error of a query. */
export interface GraphQLFault {
  message: string;
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

/** A query has errors. `data` has what could be read. */
export class GraphQLError extends WedSyncError {
  override name = "GraphQLError";

  constructor(
    readonly errors: GraphQLFault[],
    readonly data: unknown,
  ) {
    super(errors.map((each) => each?.message).join("; "));
  }
}

/** Run a query, and return its data. */
export async function graphql<T>(
  core: Core,
  query: string,
  variables: Record<string, unknown> = {},
  options: RequestOptions = {},
): Promise<T> {
  const answer = await core.json("POST", "/graphql", { body: { query, variables }, options });
  const { data, errors = [] } = answer as { data: T; errors?: GraphQLFault[] };
  const faults = Array.isArray(errors) ? errors : [errors];
  if (faults.length) throw new GraphQLError(faults, data);
  return data;
}
