// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import { Resource } from "../../runtime/resource.js";
import type { SupportPlan, SupportPlanInput } from "../models.js";
import * as shapes from "../shapes.js";

/** Questions to the platform's support, with response targets by tier. */
export class SupportPlans extends Resource {
  /**
   * Get a support plan.
   *
   * Returns the support plan of an organization. Only the platform's support can do this.
   *
   * Required scope: `platform:support`.
   */
  get(organizationId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<SupportPlan> {
    return this.value<SupportPlan>("GET", path`/v1/support-plans/${organizationId}`, { options, shape: shapes.SupportPlan });
  }

  /**
   * Replace a support plan.
   *
   * Sets the tier and the account manager of an organization's support. Without a plan, the tier is `standard`. Only the platform's
   * support can do this.
   *
   * Required scope: `platform:support`.
   */
  replace(organizationId: string, body: SupportPlanInput, options?: RequestOptions): Promise<SupportPlan> {
    return this.value<SupportPlan>("PUT", path`/v1/support-plans/${organizationId}`, { body, options, shape: shapes.SupportPlan });
  }
}
