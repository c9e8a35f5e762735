<?php

declare(strict_types=1);

namespace WedSync\Runtime;

/** The version of the package. */
final class Version
{
    public const VERSION = '1.0.0';
    public const USER_AGENT = 'WedSync-SDK-PHP/' . self::VERSION;
}
