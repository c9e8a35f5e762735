// Generated from the OpenAPI document by `make sdks`; do not edit.

/** Address of the production API. */
export const SERVER = "https://api.wedsync.com";
