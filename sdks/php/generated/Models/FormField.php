<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A question of a form.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class FormField extends Model
{
    /** ID of the field in answers: a letter, followed by letters, digits or `_`. */
    public readonly string $id;

    /** Text of the question, as shown to people. */
    public readonly string $label;

    /**
     * Type of the answer.
     *
     * @var 'text'|'textarea'|'email'|'phone'|'number'|'date'|'time'|'select'|'multiselect'|'checkbox'|string|null
     */
    public readonly ?string $type;

    /**
     * `true` if the form cannot be submitted without an answer. A required checkbox, such as a consent, must be checked: `false` is
     * rejected with `required`.
     */
    public readonly ?bool $required;

    /**
     * Options of a `select` or `multiselect` field. Not allowed for other types.
     *
     * @var list<string>|null
     */
    public readonly ?array $options;
}
