// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions, Version } from "../../runtime/options.js";
import { Resource } from "../../runtime/resource.js";
import type { BegunUpload, Upload, UploadInput } from "../models.js";
import * as shapes from "../shapes.js";

/** Files too large for a request body. */
export class Uploads extends Resource {
  /**
   * Create an upload.
   *
   * The response contains the address, valid for 15 minutes, and the headers for sending the file.
   *
   * Required scope: `uploads:write`.
   */
  create(body: UploadInput, options?: RequestOptions): Promise<BegunUpload> {
    return this.value<BegunUpload>("POST", "/v1/uploads", { body, options, shape: shapes.BegunUpload });
  }

  /**
   * Get an upload.
   *
   * Its `status` shows whether the file has been received.
   *
   * Required scope: `uploads:read`.
   */
  get(uploadId: string, options?: RequestOptions & { ifMatch?: Version }): Promise<Upload> {
    return this.value<Upload>("GET", path`/v1/uploads/${uploadId}`, { options, shape: shapes.Upload });
  }
}
