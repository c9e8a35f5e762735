<?php

declare(strict_types=1);

namespace WedSync\Events;

use WedSync\Models\FormSubmission;

/**
 * An event of FormSubmission resources:
 * `form_submission.submitted`,
 * `form_submission.updated`,
 * `form_submission.reviewed`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @extends Event<FormSubmission>
 */
final class FormSubmissionEvent extends Event
{
}
