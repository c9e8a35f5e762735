// Generated from the OpenAPI document by `make sdks`; do not edit.

import type { RequestOptions } from "../../runtime/options.js";
import { Resource } from "../../runtime/resource.js";
import type { Support } from "../models.js";

/** Questions to the platform's support, with response targets by tier. */
export class SupportResource extends Resource {
  /**
   * Get your support.
   *
   * Returns the tier of your organization's support and the response targets of each tier. Enterprise organizations also get their
   * technical account manager.
   *
   * Required scope: `support:read`.
   */
  get(options?: RequestOptions): Promise<Support> {
    return this.value<Support>("GET", "/v1/support", { options });
  }
}
