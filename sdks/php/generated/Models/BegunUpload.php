<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A new upload with the address for its file. The address is shown only once.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class BegunUpload extends Model
{
    protected const FIELDS = [
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
        'external_refs' => '[ExternalRef]',
        'expires_at' => 'datetime',
    ];

    /** Unique ID; sorts by creation time. */
    public readonly string $id;

    /** Always `upload`. */
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

    /** Media type of the file. Send the file with the same type. */
    public readonly string $content_type;

    /** Exact size of the file in bytes, at most 100,000,000. */
    public readonly int $size;

    /** SHA-256 of the file in hexadecimal. If set, the store verifies the file against it. */
    public readonly ?string $sha256;

    /** Name of the file. */
    public readonly ?string $filename;

    /** Time until which the file is stored. */
    public readonly \DateTimeImmutable $expires_at;

    /**
     * Status of the file: awaiting, received or expired.
     *
     * @var 'awaiting'|'received'|'expired'|string|null
     */
    public readonly ?string $status;

    /** HTTP method for sending the file. */
    public readonly ?string $upload_method;

    /** Address for sending the file, valid for 15 minutes. Send no credentials: the address itself is a credential. */
    public readonly string $upload_url;

    /**
     * Headers to send with the file, exactly as given.
     *
     * @var array<string, string>
     */
    public readonly array $upload_headers;
}
