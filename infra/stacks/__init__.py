"""The five stacks, in the order of their dependencies: data, events, api, portal, observability."""
