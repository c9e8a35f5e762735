<?php

declare(strict_types=1);

namespace WedSync\Runtime;

/** Resources as properties, which are made when they are used first. `RESOURCES` has their classes by name. */
trait LazyResources
{
    /** @var array<string, Resource> */
    private array $resources = [];

    public function __get(string $name): Resource
    {
        $class = static::RESOURCES[$name] ?? null;
        if ($class === null) {
            throw new \LogicException(static::class . " has no \"$name\".");
        }

        return $this->resources[$name] ??= new $class($this->transport);
    }

    public function __isset(string $name): bool
    {
        return isset(static::RESOURCES[$name]);
    }
}
