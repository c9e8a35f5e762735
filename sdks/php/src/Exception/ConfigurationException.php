<?php

declare(strict_types=1);

namespace WedSync\Exception;

/** The client cannot work as it is configured. */
final class ConfigurationException extends WedSyncException
{
}
