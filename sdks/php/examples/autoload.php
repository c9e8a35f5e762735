<?php

declare(strict_types=1);

// In your own program: require 'vendor/autoload.php';
require is_file(__DIR__ . '/../../../autoload.php') ? __DIR__ . '/../../../autoload.php' : __DIR__ . '/../autoload.php';
