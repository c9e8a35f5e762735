<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Answers to a published form, from draft to review.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-import-type BulkDelete from \WedSync\Inputs
 * @phpstan-import-type ExternalRef from \WedSync\Inputs
 * @phpstan-import-type FormSubmissionBulkUpdate from \WedSync\Inputs
 * @phpstan-import-type FormSubmissionInput from \WedSync\Inputs
 */
class Submissions extends Resource
{
    /**
     * Create a form submission.
     *
     * Required scope: `submissions:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `answers`: Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the same as
     *   no answer. At most 100,000 bytes of JSON.
     * - `form_version`: Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep.
     * - `client_id`: ID of the client who answers.
     * - `wedding_id`: ID of the related wedding.
     * - `status`: Status of the submission. Transitions: `draft` → `submitted`, `archived`; `submitted` → `reviewed`, `archived`; `reviewed` →
     *   `archived`. The actions make the same transitions. A new submission is `draft` or `submitted`. Default: `draft` for a new
     *   submission. Omit to keep.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $formId ID of the form.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     answers: array<string, mixed>,
     *     form_version?: int|null,
     *     client_id?: string|ExternalRef|null,
     *     wedding_id?: string|ExternalRef|null,
     *     status?: 'draft'|'submitted'|'reviewed'|'archived'|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'form'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(int|string $formId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\FormSubmission
    {
        return $this->call(
            new Operation(
                'POST', '/v1/forms/{form_id}/submissions',
                result: 'FormSubmission',
                query: ['fields', 'expand'],
                body: 'FormSubmissionInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$formId], $options, $body,
        );
    }

    /**
     * List submissions.
     *
     * Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
     * `limit` items; continue while `has_more` is true.
     *
     * Required scope: `submissions:read`.
     *
     * Parameters of `$query`:
     * - `limit`: Number of items to return, 1 to 100. Default: 25.
     * - `cursor`: Cursor of the next page: `next_cursor` of the previous response.
     * - `offset`: Number of items to skip. Cannot be combined with `cursor`.
     * - `sort`: Sort field; prefix `-` for descending. Default: `-created_at`, or the field of a range filter.
     * - `updated_since`: Earliest `updated_at` to return. Sorts by `updated_at`, ascending, by default.
     * - `include`: Additional values to return. `total`: number of matching resources, counted up to 10,000.
     * - `created_at`: `created_at` equals this value.
     * - `updated_at`: `updated_at` equals this value.
     * - `wedding_id`: `wedding_id` equals this value.
     * - `client_id`: `client_id` equals this value.
     * - `status`: `status` equals this value.
     * - `metadata`: Metadata equals these values: `metadata[crm_owner]=eva`.
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $formId ID of the form.
     * @param array{
     *     limit?: int,
     *     cursor?: string,
     *     offset?: int,
     *     sort?: '-created_at'|'created_at'|'-updated_at'|'updated_at',
     *     updated_since?: \DateTimeInterface|string,
     *     include?: 'total',
     *     created_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     updated_at?: \DateTimeInterface|string|array{gte?: \DateTimeInterface|string, gt?: \DateTimeInterface|string, lte?: \DateTimeInterface|string, lt?: \DateTimeInterface|string},
     *     wedding_id?: string|array{in?: list<string>},
     *     client_id?: string|array{in?: list<string>},
     *     status?: 'draft'|'submitted'|'reviewed'|'archived'|array{in?: list<'draft'|'submitted'|'reviewed'|'archived'>},
     *     metadata?: array<string, string>,
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'form'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @return Page<Models\FormSubmission>
     * @throws WedSyncException
     */
    public function list(int|string $formId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Page
    {
        return $this->page(
            new Operation(
                'GET', '/v1/forms/{form_id}/submissions',
                result: 'FormSubmission',
                returns: 'page',
                query: ['limit', 'cursor', 'offset', 'sort', 'updated_since', 'include', 'created_at', 'updated_at', 'wedding_id',
                    'client_id', 'status', 'metadata', 'fields', 'expand'],
            ),
            [$formId], $query + $options,
        );
    }

    /**
     * Get a form submission.
     *
     * Required scope: `submissions:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $formId ID of the form.
     * @param int|string $formSubmissionId ID of the form submission.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'form'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function get(int|string $formId, int|string $formSubmissionId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\FormSubmission
    {
        return $this->call(
            new Operation('GET', '/v1/forms/{form_id}/submissions/{form_submission_id}', result: 'FormSubmission', query: ['fields', 'expand']),
            [$formId, $formSubmissionId], $query + $options,
        );
    }

    /**
     * Update a form submission.
     *
     * Changes only the fields in the body (RFC 7396).
     *
     * Required scope: `submissions:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `answers`: Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the same as
     *   no answer. At most 100,000 bytes of JSON.
     * - `form_version`: Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep.
     * - `client_id`: ID of the client who answers.
     * - `wedding_id`: ID of the related wedding.
     * - `status`: Status of the submission. Transitions: `draft` → `submitted`, `archived`; `submitted` → `reviewed`, `archived`; `reviewed` →
     *   `archived`. The actions make the same transitions. A new submission is `draft` or `submitted`. Default: `draft` for a new
     *   submission. Omit to keep.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $formId ID of the form.
     * @param int|string $formSubmissionId ID of the form submission.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     answers?: array<string, mixed>,
     *     form_version?: int|null,
     *     client_id?: string|ExternalRef|null,
     *     wedding_id?: string|ExternalRef|null,
     *     status?: 'draft'|'submitted'|'reviewed'|'archived'|null,
     *     metadata?: array<string, string|null>|null,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'form'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function update(int|string $formId, int|string $formSubmissionId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\FormSubmission
    {
        return $this->call(
            new Operation(
                'PATCH', '/v1/forms/{form_id}/submissions/{form_submission_id}',
                result: 'FormSubmission',
                query: ['fields', 'expand'],
                body: 'FormSubmissionPatch',
                needsBody: true,
                isRepeatable: true,
            ),
            [$formId, $formSubmissionId], $options, $body,
        );
    }

    /**
     * Replace a form submission.
     *
     * Replaces the resource as a whole; use PATCH to change single fields.
     *
     * Required scope: `submissions:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `answers`: Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the same as
     *   no answer. At most 100,000 bytes of JSON.
     * - `form_version`: Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep.
     * - `client_id`: ID of the client who answers.
     * - `wedding_id`: ID of the related wedding.
     * - `status`: Status of the submission. Transitions: `draft` → `submitted`, `archived`; `submitted` → `reviewed`, `archived`; `reviewed` →
     *   `archived`. The actions make the same transitions. A new submission is `draft` or `submitted`. Default: `draft` for a new
     *   submission. Omit to keep.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $formId ID of the form.
     * @param int|string $formSubmissionId ID of the form submission.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     answers: array<string, mixed>,
     *     form_version?: int|null,
     *     client_id?: string|ExternalRef|null,
     *     wedding_id?: string|ExternalRef|null,
     *     status?: 'draft'|'submitted'|'reviewed'|'archived'|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'form'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function replace(int|string $formId, int|string $formSubmissionId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\FormSubmission
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/forms/{form_id}/submissions/{form_submission_id}',
                result: 'FormSubmission',
                query: ['fields', 'expand'],
                body: 'FormSubmissionInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$formId, $formSubmissionId], $options, $body,
        );
    }

    /**
     * Delete a form submission.
     *
     * It can be restored for 30 days.
     *
     * Required scope: `submissions:write`.
     *
     * @param int|string $formId ID of the form.
     * @param int|string $formSubmissionId ID of the form submission.
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function delete(int|string $formId, int|string $formSubmissionId, #[\SensitiveParameter] array $options = []): void
    {
        $this->call(
            new Operation('DELETE', '/v1/forms/{form_id}/submissions/{form_submission_id}', returns: 'nothing', isRepeatable: true),
            [$formId, $formSubmissionId], $options,
        );
    }

    /**
     * Restore a deleted form submission.
     *
     * Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
     *
     * Required scope: `submissions:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $formId ID of the form.
     * @param int|string $formSubmissionId ID of the form submission.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'form'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function restore(int|string $formId, int|string $formSubmissionId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\FormSubmission
    {
        return $this->call(
            new Operation(
                'POST', '/v1/forms/{form_id}/submissions/{form_submission_id}/restore',
                result: 'FormSubmission',
                query: ['fields', 'expand'],
                isRepeatable: true,
            ),
            [$formId, $formSubmissionId], $query + $options,
        );
    }

    /**
     * Upsert form submission by external ID.
     *
     * Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
     * the request only creates, with `If-Match` it only replaces.
     *
     * Required scope: `submissions:write`.
     *
     * Fields of `$body`:
     * - `external_refs`: IDs of this resource in other systems; each is unique. Omit to keep.
     * - `answers`: Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the same as
     *   no answer. At most 100,000 bytes of JSON.
     * - `form_version`: Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep.
     * - `client_id`: ID of the client who answers.
     * - `wedding_id`: ID of the related wedding.
     * - `status`: Status of the submission. Transitions: `draft` → `submitted`, `archived`; `submitted` → `reviewed`, `archived`; `reviewed` →
     *   `archived`. The actions make the same transitions. A new submission is `draft` or `submitted`. Default: `draft` for a new
     *   submission. Omit to keep.
     * - `source_updated_at`: Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes
     *   in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of
     *   the stored time.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * Parameters of `$options`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $formId ID of the form.
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     external_refs?: list<ExternalRef>|null,
     *     answers: array<string, mixed>,
     *     form_version?: int|null,
     *     client_id?: string|ExternalRef|null,
     *     wedding_id?: string|ExternalRef|null,
     *     status?: 'draft'|'submitted'|'reviewed'|'archived'|null,
     *     source_updated_at?: \DateTimeInterface|string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'form'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function upsertByExternalId(int|string $formId, int|string $source, int|string $externalId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\FormSubmission
    {
        return $this->call(
            new Operation(
                'PUT', '/v1/forms/{form_id}/submissions/by-external-id/{source}/{external_id}',
                result: 'FormSubmission',
                query: ['fields', 'expand'],
                body: 'FormSubmissionUpsertInput',
                needsBody: true,
                isRepeatable: true,
            ),
            [$formId, $source, $externalId], $options, $body,
        );
    }

    /**
     * Get form submission by external ID.
     *
     * Returns the resource that has this ID in another system.
     *
     * Required scope: `submissions:read`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $formId ID of the form.
     * @param int|string $source Name of the other system.
     * @param int|string $externalId ID of the resource in the other system.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'form'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function getByExternalId(int|string $formId, int|string $source, int|string $externalId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\FormSubmission
    {
        return $this->call(
            new Operation(
                'GET', '/v1/forms/{form_id}/submissions/by-external-id/{source}/{external_id}',
                result: 'FormSubmission',
                query: ['fields', 'expand'],
            ),
            [$formId, $source, $externalId], $query + $options,
        );
    }

    /**
     * Change submissions in bulk.
     *
     * Creates, updates and deletes many submissions in one request. Each item is independent: a failure does not affect the others. Each
     * item counts as one request against your limits.
     *
     * Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
     * items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
     * uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.
     *
     * Required scope: `submissions:write`.
     *
     * Fields of `$body`:
     * - `create`: Resources to create.
     * - `update`: Merge patches of the resources to update.
     * - `delete`: Resources to delete, each as an ID or as `{id, version}`.
     *
     * @param int|string $formId ID of the form.
     * @param array{
     *     create?: list<FormSubmissionInput>,
     *     update?: list<FormSubmissionBulkUpdate>,
     *     delete?: list<string|BulkDelete>,
     * } $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function bulk(int|string $formId, #[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\BulkAnswer|Models\Job
    {
        return $this->call(
            new Operation(
                'POST', '/v1/forms/{form_id}/submissions/bulk',
                result: 'BulkAnswer',
                returns: 'job',
                body: 'FormSubmissionBulk',
                needsBody: true,
                isRepeatable: true,
            ),
            [$formId], $options, $body,
        );
    }

    /**
     * Submit a draft.
     *
     * It must contain every required answer, and the form must not be archived.
     *
     * Required scope: `submissions:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $formId ID of the form.
     * @param int|string $formSubmissionId ID of the form submission.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'form'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function submit(int|string $formId, int|string $formSubmissionId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\FormSubmission
    {
        return $this->call(
            new Operation(
                'POST', '/v1/forms/{form_id}/submissions/{form_submission_id}/submit',
                result: 'FormSubmission',
                query: ['fields', 'expand'],
                isRepeatable: true,
            ),
            [$formId, $formSubmissionId], $query + $options,
        );
    }

    /**
     * Mark a submission as reviewed.
     *
     * Its answers can no longer change.
     *
     * Required scope: `submissions:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $formId ID of the form.
     * @param int|string $formSubmissionId ID of the form submission.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'form'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function review(int|string $formId, int|string $formSubmissionId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\FormSubmission
    {
        return $this->call(
            new Operation(
                'POST', '/v1/forms/{form_id}/submissions/{form_submission_id}/review',
                result: 'FormSubmission',
                query: ['fields', 'expand'],
                isRepeatable: true,
            ),
            [$formId, $formSubmissionId], $query + $options,
        );
    }

    /**
     * Archive a submission.
     *
     * Allowed from any other status.
     *
     * Required scope: `submissions:write`.
     *
     * Parameters of `$query`:
     * - `fields`: Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.
     * - `expand`: Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.
     *
     * @param int|string $formId ID of the form.
     * @param int|string $formSubmissionId ID of the form submission.
     * @param array{
     *     fields?: list<string>,
     *     expand?: list<'client'|'client.venue'|'form'|'wedding'|'wedding.client'|'wedding.client.venue'|'wedding.spaces'|'wedding.spaces.elements'|'wedding.spaces.elements.elements'|'wedding.spaces.elements.venue'|'wedding.spaces.venue'|'wedding.venue'>,
     * } $query
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function archive(int|string $formId, int|string $formSubmissionId, #[\SensitiveParameter] array $query = [], #[\SensitiveParameter] array $options = []): Models\FormSubmission
    {
        return $this->call(
            new Operation(
                'POST', '/v1/forms/{form_id}/submissions/{form_submission_id}/archive',
                result: 'FormSubmission',
                query: ['fields', 'expand'],
                isRepeatable: true,
            ),
            [$formId, $formSubmissionId], $query + $options,
        );
    }
}
