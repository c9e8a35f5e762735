<?php

declare(strict_types=1);

// Loads the classes of the package in programs without Composer: require 'wedsync-php/autoload.php';
spl_autoload_register(static function (string $class): void {
    if (!str_starts_with($class, 'WedSync\\')) {
        return;
    }
    $file = strtr(substr($class, strlen('WedSync\\')), '\\', '/') . '.php';
    foreach (['src', 'generated'] as $folder) {
        if (is_file(__DIR__ . "/$folder/$file")) {
            require __DIR__ . "/$folder/$file";
            return;
        }
    }
});
