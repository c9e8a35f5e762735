<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A submission: the answers to one version of a form.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class FormSubmission extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'form' => 'Form',
        'client' => 'Client',
        'wedding' => 'Wedding',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `form_submission`. */
    public readonly string $object;

    /** ID of the organization that owns the resource. */
    public readonly string $organization_id;

    /** Live mode: false in the sandbox. */
    public readonly bool $livemode;

    /** Version, incremented by every change. Sent as `ETag`. */
    public readonly int $version;

    /** Time of creation. */
    public readonly \DateTimeImmutable $created_at;

    /** Time of the last change. */
    public readonly \DateTimeImmutable $updated_at;

    /**
     * Custom name-value pairs.
     *
     * @var array<string, string>
     */
    public readonly array $metadata;

    /**
     * IDs of this resource in other systems.
     *
     * @var list<ExternalRef>
     */
    public readonly array $external_refs;

    /** ID of the form that the submission answers. */
    public readonly string $form_id;

    /**
     * Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the same as no
     * answer. At most 100,000 bytes of JSON.
     *
     * @var array<string, mixed>
     */
    public readonly array $answers;

    /** Published version of the form that the submission answers. */
    public readonly int $form_version;

    /** ID of the client who answers. */
    public readonly ?string $client_id;

    /** ID of the related wedding. */
    public readonly ?string $wedding_id;

    /**
     * Status of the submission. From `reviewed` on, answers cannot be changed.
     *
     * @var 'draft'|'submitted'|'reviewed'|'archived'|string
     */
    public readonly string $status;

    /** The related resource, with `expand=form`. */
    public readonly ?Form $form;

    /** The related resource, with `expand=client`. */
    public readonly ?Client $client;

    /** The related resource, with `expand=wedding`. */
    public readonly ?Wedding $wedding;
}
