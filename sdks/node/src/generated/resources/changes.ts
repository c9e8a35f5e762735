// Generated from the OpenAPI document by `make sdks`; do not edit.

import type { RequestOptions } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { Change, ChangesTypes } from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `changes.list`. */
export interface ChangesListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** `next_cursor` of the previous response, even if its `types` were different. Omit to start with the oldest stored change. `latest` returns no changes, only the cursor after the newest one. */
  cursor?: string;
  /** Resource types to return, comma-separated. A page may then hold fewer than `limit` items, or none; continue while `has_more` is true. */
  types?: ChangesTypes[];
}

/** Events of the last 30 days, and every change in order for systems that keep a copy. */
export class Changes extends Resource {
  /**
   * List changes.
   *
   * Returns every change of your resources, oldest first. A deleted resource is returned as a tombstone.
   *
   * Store `next_cursor` and send it with your next request: at once while `has_more` is true, otherwise at any time. Changes are stored
   * for 30 days. If the next change after a cursor has expired, the API returns 410 `cursor_expired`.
   *
   * Changes of resources that your key cannot read are omitted. A page may therefore hold fewer than `limit` items, or none; continue
   * while `has_more` is true. Each type in `types` requires its read scope (403 `insufficient_scope`).
   *
   * Required scope: `changes:read`.
   */
  list(query?: ChangesListQuery, options?: RequestOptions): PagePromise<Change> {
    return this.page<Change>("GET", "/v1/changes", { query, options, shape: shapes.Change });
  }
}
