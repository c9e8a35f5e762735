"""Divides models into modules, so that a program imports only those that it needs. No I/O."""

from collections import Counter

from sdks.generator.sdk_model import EVENT_MODELS, Resource, SdkModel

SHARED = "shared"


def divide_models(sdk: SdkModel) -> dict[str, list[str]]:
    """Return the names of the models of responses by module: that of the one resource whose methods or models have it, or `shared`."""
    homes = _homes_of_results(sdk)
    outputs = {name for name, model in sdk.models.items() if model.is_output} - EVENT_MODELS
    for _ in outputs:
        homes_by_user: dict[str, set[str]] = {}
        for name in outputs & homes.keys():
            for inner in sdk.models[name].model_names - homes.keys():
                homes_by_user.setdefault(inner, set()).add(homes[name])
        if not homes_by_user:
            break
        homes |= {name: users.pop() if len(users) == 1 else SHARED for name, users in homes_by_user.items()}
    modules: dict[str, list[str]] = {}
    for name in sorted(outputs):
        modules.setdefault(homes.get(name, SHARED), []).append(name)
    return modules


def _homes_of_results(sdk: SdkModel) -> dict[str, str]:
    uses: dict[str, Counter[str]] = {}
    for resource in sdk.all_resources:
        for name in _results(resource):
            uses.setdefault(name, Counter())[resource.name] += 1
    return {name: resources.most_common(1)[0][0] for name, resources in uses.items()}


def _results(resource: Resource) -> list[str]:
    return [name for method in resource.methods if method.result for name in method.result.model_names]
