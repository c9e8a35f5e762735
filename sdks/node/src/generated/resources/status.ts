// Generated from the OpenAPI document by `make sdks`; do not edit.

import type { RequestOptions } from "../../runtime/options.js";
import { Resource } from "../../runtime/resource.js";
import type { PlatformStatus } from "../models.js";
import * as shapes from "../shapes.js";

/** The status of the platform and its incidents, for everyone. */
export class Status extends Resource {
  /**
   * Get the status.
   *
   * Returns the status of the platform and of each component: by its alarms, which change it within a minute, and by open incidents. Needs
   * no credentials. Caches keep the response for 30 seconds.
   */
  get(options?: RequestOptions): Promise<PlatformStatus> {
    return this.value<PlatformStatus>("GET", "/v1/status", { options, shape: shapes.PlatformStatus, isPublic: true });
  }
}
