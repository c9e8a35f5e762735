// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import { Resource } from "../../runtime/resource.js";
import type { TierInput, TierList, TierWithRollout } from "../models.js";
import * as shapes from "../shapes.js";

/** Access to the API: keys, scopes and limits. */
export class Tiers extends Resource {
  /**
   * List tiers.
   *
   * Returns all tiers on one page, sorted by name.
   *
   * Required scope: `tiers:read`.
   */
  list(options?: RequestOptions): Promise<TierList> {
    return this.value<TierList>("GET", "/v1/tiers", { options, shape: shapes.TierList });
  }

  /**
   * Get a tier.
   *
   * Required scope: `tiers:read`.
   */
  get(name: string, options?: RequestOptions & { ifMatch?: Version }): Promise<TierWithRollout> {
    return this.value<TierWithRollout>("GET", path`/v1/tiers/${name}`, { options, shape: shapes.TierWithRollout });
  }

  /**
   * Create or replace a tier.
   *
   * Creates the tier (201) or replaces its limits (200). Its API keys get the new limits at once. Platform administrators only.
   *
   * Required scope: `platform:tiers`.
   */
  set(name: string, body: TierInput, options?: RequestOptions & { ifMatch?: Version }): Promise<TierWithRollout> {
    return this.value<TierWithRollout>("PUT", path`/v1/tiers/${name}`, { body, options, shape: shapes.TierWithRollout });
  }

  /**
   * Delete a tier.
   *
   * No API key may use it. Platform administrators only.
   *
   * Required scope: `platform:tiers`.
   */
  delete(name: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/tiers/${name}`, { options });
  }
}
