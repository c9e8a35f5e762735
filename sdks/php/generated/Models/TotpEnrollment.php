<?php

declare(strict_types=1);

namespace WedSync\Models;

use WedSync\Model;

/**
 * A new authenticator app, which waits for its first code. Shown only once.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
final class TotpEnrollment extends Model
{
    /** Secret of the app, to type in by hand: base32, 160 bits. */
    public readonly string $secret;

    /** The secret as a URL, which opens an authenticator app. */
    public readonly string $otpauth_url;

    /** QR code of `otpauth_url`: an SVG element with a title. */
    public readonly string $qr_svg;
}
