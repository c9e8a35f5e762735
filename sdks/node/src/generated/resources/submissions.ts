// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import type { PagePromise } from "../../runtime/page.js";
import { Resource } from "../../runtime/resource.js";
import type { OneOf, Range } from "../../runtime/types.js";
import type {
  ApiKeysSort, BulkAnswer, FormSubmission, FormSubmissionBulk, FormSubmissionInput, FormSubmissionPatch,
  FormSubmissionStatus, FormSubmissionUpsertInput, Job, OrganizationsInclude, SubmissionsExpand,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Query of `submissions.list`. */
export interface SubmissionsListQuery {
  /** Number of items to return, 1 to 100. Default: 25. */
  limit?: number;
  /** Cursor of the next page: `next_cursor` of the previous response. */
  cursor?: string;
  /** Number of items to skip. Cannot be combined with `cursor`. */
  offset?: number;
  /** Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter. */
  sort?: ApiKeysSort;
  /** Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default. */
  updated_since?: Date | string;
  /** Additional values to return. `total`: number of matching resources, counted up to 10,000. */
  include?: OrganizationsInclude;
  /** `created_at` equals this value. */
  created_at?: Range<Date | string>;
  /** `updated_at` equals this value. */
  updated_at?: Range<Date | string>;
  /** `wedding_id` equals this value. */
  wedding_id?: OneOf<string>;
  /** `client_id` equals this value. */
  client_id?: OneOf<string>;
  /** `status` equals this value. */
  status?: OneOf<FormSubmissionStatus>;
  /** Metadata equals these values: `metadata[crm_owner]=eva`. */
  metadata?: Record<string, string>;
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: SubmissionsExpand[];
}

/** Query of `submissions.get`. */
export interface SubmissionsGetQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: SubmissionsExpand[];
}

/** Query of `submissions.getByExternalId`. */
export interface SubmissionsGetByExternalIdQuery {
  /** Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`. */
  fields?: string[];
  /** Comma-separated related resources to include. Nest up to 4 levels: `client.venue`. */
  expand?: SubmissionsExpand[];
}

/** Answers to a published form, from draft to review. */
export class Submissions extends Resource {
  /**
   * Create a form submission.
   *
   * Required scope: `submissions:write`.
   */
  create(
    formId: string,
    body: FormSubmissionInput,
    options?: RequestOptions & { fields?: string[]; expand?: SubmissionsExpand[] },
  ): Promise<FormSubmission> {
    return this.value<FormSubmission>("POST", path`/v1/forms/${formId}/submissions`, { body, options, shape: shapes.FormSubmission });
  }

  /**
   * List submissions. Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than `limit` items; continue while `has_more` is true.
   *
   * Required scope: `submissions:read`.
   */
  list(formId: string, query?: SubmissionsListQuery, options?: RequestOptions): PagePromise<FormSubmission> {
    return this.page<FormSubmission>("GET", path`/v1/forms/${formId}/submissions`, { query, options, shape: shapes.FormSubmission });
  }

  /**
   * Get a form submission.
   *
   * Required scope: `submissions:read`.
   */
  get(
    formId: string,
    formSubmissionId: string,
    query?: SubmissionsGetQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<FormSubmission> {
    return this.value<FormSubmission>("GET", path`/v1/forms/${formId}/submissions/${formSubmissionId}`, { query, options, shape: shapes.FormSubmission });
  }

  /**
   * Update a form submission. Changes only the fields in the body (RFC 7396).
   *
   * Required scope: `submissions:write`.
   */
  update(
    formId: string,
    formSubmissionId: string,
    body: FormSubmissionPatch,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SubmissionsExpand[] },
  ): Promise<FormSubmission> {
    return this.value<FormSubmission>("PATCH", path`/v1/forms/${formId}/submissions/${formSubmissionId}`, { body, options, shape: shapes.FormSubmission });
  }

  /**
   * Replace a form submission. Replaces the resource as a whole; use PATCH to change single fields.
   *
   * Required scope: `submissions:write`.
   */
  replace(
    formId: string,
    formSubmissionId: string,
    body: FormSubmissionInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SubmissionsExpand[] },
  ): Promise<FormSubmission> {
    return this.value<FormSubmission>("PUT", path`/v1/forms/${formId}/submissions/${formSubmissionId}`, { body, options, shape: shapes.FormSubmission });
  }

  /**
   * Delete a form submission. It can be restored for 30 days.
   *
   * Required scope: `submissions:write`.
   */
  delete(formId: string, formSubmissionId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<void> {
    return this.value<void>("DELETE", path`/v1/forms/${formId}/submissions/${formSubmissionId}`, { options });
  }

  /**
   * Restore a deleted form submission. Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
   *
   * Required scope: `submissions:write`.
   */
  restore(
    formId: string,
    formSubmissionId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SubmissionsExpand[] },
  ): Promise<FormSubmission> {
    return this.value<FormSubmission>("POST", path`/v1/forms/${formId}/submissions/${formSubmissionId}/restore`, { options, shape: shapes.FormSubmission });
  }

  /**
   * Upsert form submission by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces.
   *
   * Required scope: `submissions:write`.
   */
  upsertByExternalId(
    formId: string,
    source: string,
    externalId: string,
    body: FormSubmissionUpsertInput,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SubmissionsExpand[] },
  ): Promise<FormSubmission> {
    return this.value<FormSubmission>("PUT", path`/v1/forms/${formId}/submissions/by-external-id/${source}/${externalId}`, { body, options, shape: shapes.FormSubmission });
  }

  /**
   * Get form submission by external ID. Returns the resource that has this ID in another system.
   *
   * Required scope: `submissions:read`.
   */
  getByExternalId(
    formId: string,
    source: string,
    externalId: string,
    query?: SubmissionsGetByExternalIdQuery,
    options?: RequestOptions & { ifMatch?: Version },
  ): Promise<FormSubmission> {
    return this.value<FormSubmission>("GET", path`/v1/forms/${formId}/submissions/by-external-id/${source}/${externalId}`, { query, options, shape: shapes.FormSubmission });
  }

  /**
   * Change submissions in bulk. Creates, updates and deletes many submissions in one request. Each item is independent: a failure does not affect the others. Each item counts as one request against your limits.
   *
   * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
   *
   * Required scope: `submissions:write`.
   */
  bulk(formId: string, body: FormSubmissionBulk, options?: RequestOptions): Promise<BulkAnswer | Job> {
    return this.value<BulkAnswer | Job>("POST", path`/v1/forms/${formId}/submissions/bulk`, { body, options, shape: shapes.Job });
  }

  /**
   * Submit a draft. It must contain every required answer, and the form must not be archived.
   *
   * Required scope: `submissions:write`.
   */
  submit(
    formId: string,
    formSubmissionId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SubmissionsExpand[] },
  ): Promise<FormSubmission> {
    return this.value<FormSubmission>("POST", path`/v1/forms/${formId}/submissions/${formSubmissionId}/submit`, { options, shape: shapes.FormSubmission });
  }

  /**
   * Mark a submission as reviewed. Its answers can no longer change.
   *
   * Required scope: `submissions:write`.
   */
  review(
    formId: string,
    formSubmissionId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SubmissionsExpand[] },
  ): Promise<FormSubmission> {
    return this.value<FormSubmission>("POST", path`/v1/forms/${formId}/submissions/${formSubmissionId}/review`, { options, shape: shapes.FormSubmission });
  }

  /**
   * Archive a submission. Allowed from any other status.
   *
   * Required scope: `submissions:write`.
   */
  archive(
    formId: string,
    formSubmissionId: string,
    options?: RequestOptions & { ifMatch?: Version; fields?: string[]; expand?: SubmissionsExpand[] },
  ): Promise<FormSubmission> {
    return this.value<FormSubmission>("POST", path`/v1/forms/${formId}/submissions/${formSubmissionId}/archive`, { options, shape: shapes.FormSubmission });
  }
}
