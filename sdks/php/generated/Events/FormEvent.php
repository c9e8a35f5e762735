<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Form;

/**
 * An event of Form resources:
 * `form.created`,
 * `form.published`,
 * `form.archived`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Form>
 */
final class FormEvent extends Event
{
}
