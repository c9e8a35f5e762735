// Generated from the OpenAPI document by `make sdks`; do not edit.

import type { RequestOptions, Version } from "../../runtime/options.js";
import { Resource } from "../../runtime/resource.js";
import type { Health } from "../models.js";

/** Health of the platform and its OpenAPI documents. */
export class Meta extends Resource {
  /** Check the platform's health. */
  health(options?: RequestOptions): Promise<Health> {
    return this.value<Health>("GET", "/health", { options, isPublic: true });
  }

  /** Get the OpenAPI 3.0.3 document. */
  openapi(options?: RequestOptions & { ifMatch?: Version }): Promise<Record<string, unknown>> {
    return this.value<Record<string, unknown>>("GET", "/openapi.json", { options, isPublic: true });
  }

  /** Get the OpenAPI 3.1 document. */
  openapi31(options?: RequestOptions & { ifMatch?: Version }): Promise<Record<string, unknown>> {
    return this.value<Record<string, unknown>>("GET", "/openapi-3.1.json", { options, isPublic: true });
  }
}
