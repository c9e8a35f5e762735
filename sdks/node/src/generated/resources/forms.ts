// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  BulkAnswer, Form, FormBulk, FormInput, FormPatch, FormStatus, FormUpsertInput, FormVersion, Job, OrganizationsInclude,
  OrganizationsSort,
} from "../models.js";
import * as shapes from "../shapes.js";
import { Submissions } from "./submissions.js";

/** Query of `forms.list`. */
export interface FormsListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
  /** Number of items to skip. Cannot be combined with `cursor`. */
  offset?: number;
  /** Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter. */
  sort?: OrganizationsSort;
  /** Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default. */
  updated_since?: Date | string;
  /** Additional values to return. `total`: number of matching resources, counted up to 10,000. */
  include?: OrganizationsInclude;
  /** `created_at` equals this value. */
  created_at?: Range<Date | string>;
  /** `updated_at` equals this value. */
  updated_at?: Range<Date | string>;
  /** `name` equals this value. */
  name?: Range<string>;
  /** `status` equals this value. */
  status?: OneOf<FormStatus>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `forms.get`. */
export interface FormsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `forms.getByExternalId`. */
export interface FormsGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
}

/** Query of `forms.listVersions`. */
export interface FormsListVersionsQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
}

/** Questions for couples and guests: drafts, and published versions that never change. */
export class Forms extends Resource {
  /** Answers to a published form, from draft to review. */
  readonly submissions = new Submissions(this.core);

  /**
   * Create a form.
   *
   * Required scope: `forms:write`.
   */
  create(body: FormInput, options?: RequestOptions & { fields?: string[] }): Promise<Form> {
    return this.value<Form>("POST", "/v1/forms", { body, options, shape: shapes.Form });
  }

  /**
   * List forms. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `forms:read`.
   */
  list(query?: FormsListQuery, options?: RequestOptions): PagePromise<Form> {
    return this.page<Form>("GET", "/v1/forms", { query, options, shape: shapes.Form });
  }

  /**
   * Get a form.
   *
   * Required scope: `forms:read`.
   */
  get(formId: string, query?: FormsGetQuery, options?: RequestOptions & { ifMatch?: Version }): Promise<Form> {
    return this.value<Form>("GET", path`/v1/forms/${formId}`, { query, options, shape: shapes.Form });
  }

  /**
   * Update a form. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `forms:write`.
   */
  update(
    formId: string,
    body: FormPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Form> {
    return this.value<Form>("PATCH", path`/v1/forms/${formId}`, { body, options, shape: shapes.Form });
  }

  /**
   * Replace a form. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `forms:write`.
   */
  replace(
    formId: string,
    body: FormInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Form> {
    return this.value<Form>("PUT", path`/v1/forms/${formId}`, { body, options, shape: shapes.Form });
  }

  /**
   * Delete a form. It can be restored for 30 days.
   *
   * Required scope: `forms:write`.
   */
  delete(formId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/forms/${formId}`, { options });
  }

  /**
   * Restore a deleted form. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `forms:write`.
   */
  restore(formId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Form> {
    return this.value<Form>("POST", path`/v1/forms/${formId}/restore`, { options, shape: shapes.Form });
  }

  /**
   * Upsert form by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces.
   *
   * Required scope: `forms:write`.
   */
  upsertByExternalId(
    source: string,
    externalId: string,
    body: FormUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[] },
  ): Promise<Form> {
    return this.value<Form>("PUT", path`/v1/forms/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.Form });
  }

  /**
   * Get form by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `forms:read`.
   */
  getByExternalId(
    source: string,
    externalId: string,
    query?: FormsGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<Form> {
    return this.value<Form>("GET", path`/v1/forms/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.Form });
  }

  /**
   * Change forms in bulk. Creates, updates and deletes many forms in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `forms:write`.
   */
  bulk(body: FormBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", "/v1/forms/bulk", { body, options, shape: shapes.Job });
  }

  /**
   * Publish a form. Creates a version, which new submissions answer. If nothing has changed since the latest version, no version is created.
   *
   * Required scope: `forms:write`.
   */
  publish(formId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Form> {
    return this.value<Form>("POST", path`/v1/forms/${formId}/publish`, { options, shape: shapes.Form });
  }

  /**
   * List the versions of a form. Returns the published versions, newest first.
   *
   * Required scope: `forms:read`.
   */
  listVersions(formId: string, query?: FormsListVersionsQuery, options?: RequestOptions): PagePromise<FormVersion> {
    return this.page<FormVersion>("GET", path`/v1/forms/${formId}/versions`, { query, options, shape: shapes.FormVersion });
  }

  /**
   * Get a version of a form. Published versions never change.
   *
   * Required scope: `forms:read`.
   */
  getVersion(formId: string, number: string, options?: RequestOptions): Promise<FormVersion> {
    return this.value<FormVersion>("GET", path`/v1/forms/${formId}/versions/${number}`, { options, shape: shapes.FormVersion });
  }

  /**
   * Archive a form. New submissions return 409.
   *
   * Required scope: `forms:write`.
   */
  archive(formId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Form> {
    return this.value<Form>("POST", path`/v1/forms/${formId}/archive`, { options, shape: shapes.Form });
  }

  /**
   * Unarchive a form. It returns to its previous status: published or draft.
   *
   * Required scope: `forms:write`.
   */
  unarchive(formId: string, options?: RequestOptions & { ifMatch?: Version; fields?: string[] }): Promise<Form> {
    return this.value<Form>("POST", path`/v1/forms/${formId}/unarchive`, { options, shape: shapes.Form });
  }
}
