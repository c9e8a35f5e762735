// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { Incident, IncidentInput, IncidentPatch } from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `incidents.list`. */
export interface IncidentsListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** The status of the platform and its incidents, for everyone. */
export class Incidents extends Resource {
  /**
   * List incidents.
   *
   * Returns open and resolved incidents, the newest first. Needs no credentials. Caches keep the response for 30 seconds.
   */
  list(query?: IncidentsListQuery, options?: RequestOptions): PagePromise<Incident> {
    return this.page<Incident>("GET", "/v1/incidents", { query, options, shape: shapes.Incident, isPublic: true });
  }

  /**
   * Create an incident.
   *
   * Opens an incident with its first update: its components have its impact until it is resolved. Platform administrators only.
   *
   * Required scope: `platform:incidents`.
   */
  create(body: IncidentInput, options?: RequestOptions): Promise<Incident> {
    return this.value<Incident>("POST", "/v1/incidents", { body, options, shape: shapes.Incident });
  }

  /**
   * Get an incident.
   *
   * Needs no credentials. Caches keep the response for 30 seconds.
   */
  get(incidentId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<Incident> {
    return this.value<Incident>("GET", path`/v1/incidents/${incidentId}`, { options, shape: shapes.Incident, isPublic: true });
  }

  /**
   * Update an incident.
   *
   * Changes the fields in the body (RFC 7396). `message` publishes an update, and is required with another `status`. With `resolved`, its
   * components recover unless something else has an impact on them. A resolved incident cannot be changed: 409 `illegal_transition`.
   * Platform administrators only.
   *
   * Required scope: `platform:incidents`.
   */
  update(incidentId: string, body: IncidentPatch, options?: RequestOptions & { ifMatch?: Version }): Promise<Incident> {
    return this.value<Incident>("PATCH", path`/v1/incidents/${incidentId}`, { body, options, shape: shapes.Incident });
  }
}
