<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A person with an account.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class Person extends Model
{
    protected const FIELDS = [
        'password_changed_at' => 'datetime',
        'created_at' => 'datetime',
        'updated_at' => 'datetime',
    ];

    /** Unique ID. */
    public readonly string $id;

    /** Always `person`. */
    public readonly ?string $object;

    /** E-mail address. */
    public readonly string $email;

    /** Name of the person. */
    public readonly string $name;

    /** BCP 47 language tag of mails to the person. */
    public readonly string $locale;

    /**
     * Second factors in force: `totp`, `passkey`, `recovery_code`.
     *
     * @var list<string>
     */
    public readonly array $mfa_methods;

    /**
     * IDs of the organizations that the person belongs to, oldest first.
     *
     * @var list<string>
     */
    public readonly array $organization_ids;

    /** Time of the password's last change. */
    public readonly \DateTimeImmutable $password_changed_at;

    /** Time of creation. */
    public readonly \DateTimeImmutable $created_at;

    /** Time of the last change. */
    public readonly \DateTimeImmutable $updated_at;
}
