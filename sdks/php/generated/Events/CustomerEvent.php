<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\Customer;

/**
 * An event of Customer resources:
 * `customer.created`,
 * `customer.updated`,
 * `customer.merged`,
 * `customer.deleted`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<Customer>
 */
final class CustomerEvent extends Event
{
}
