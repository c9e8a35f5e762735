// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions } from "../../runtime/options.js";
import { Resource } from "../../runtime/resource.js";
import type { ConsentList } from "../models.js";
import * as shapes from "../shapes.js";

/** What you let OAuth clients do. */
export class Consents extends Resource {
  /**
   * List your consents.
   *
   * Returns the OAuth clients that may act for you, newest first.
   */
  list(options?: RequestOptions): Promise<ConsentList> {
    return this.value<ConsentList>("GET", "/v1/consents", { options, shape: shapes.ConsentList });
  }

  /**
   * Delete a consent.
   *
   * The client's tokens for you in this organization are refused immediately, and the client must ask you again.
   */
  delete(consentId: string, options?: RequestOptions): Promise<void> {
    return this.value<void>("DELETE", path`/v1/consents/${consentId}`, { options });
  }
}
