// Generated from schemas/ by scripts/generate-validators.ts; do not edit.
// @ts-nocheck
/* oxlint-disable */
"use strict";
export const validateManifest = validate52;
const schema19 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: ".instant-micros.json",
  description:
    "What a created service remembers of its making. Written by Instant Micros; edits by hand are detected.",
  type: "object",
  required: [
    "schema",
    "engine",
    "catalogue",
    "stack",
    "service",
    "requested",
    "answers",
    "features",
    "tree",
    "files",
  ],
  additionalProperties: false,
  properties: {
    schema: { description: "The version of this format.", const: 1 },
    engine: { description: "Version of Instant Micros that wrote it.", $ref: "#/$defs/line" },
    catalogue: {
      type: "object",
      required: ["source", "bundle"],
      additionalProperties: false,
      properties: {
        source: {
          description: "built-in, a directory's name, or a git URL with its commit.",
          $ref: "#/$defs/line",
        },
        bundle: {
          description: "Digest of everything that the stack needs to render.",
          type: "string",
          pattern: "^sha256:[0-9a-f]{64}$",
        },
      },
    },
    stack: {
      type: "object",
      required: ["id", "version"],
      additionalProperties: false,
      properties: {
        id: { $ref: "#/$defs/id" },
        version: { description: "The template version.", $ref: "#/$defs/line" },
      },
    },
    service: {
      type: "object",
      required: ["name", "description", "owner", "repository"],
      additionalProperties: false,
      properties: {
        name: { $ref: "#/$defs/line" },
        description: { type: "string" },
        owner: { type: "string" },
        repository: { description: "Web address of the repository.", type: "string" },
      },
    },
    requested: {
      description: "The features that were asked for.",
      type: "object",
      required: ["with", "without"],
      additionalProperties: false,
      properties: { with: { $ref: "#/$defs/features" }, without: { $ref: "#/$defs/features" } },
    },
    answers: {
      description: "Of the stack and of the features that are on.",
      type: "object",
      propertyNames: { $ref: "#/$defs/id" },
      additionalProperties: { type: ["string", "number", "boolean"] },
    },
    features: { description: "What it resolved to.", $ref: "#/$defs/features" },
    tree: { description: "Git tree id of all files but this one, as rendered.", $ref: "#/$defs/gitId" },
    files: {
      description: "Sorted by path; this file itself is not among them.",
      type: "array",
      items: {
        type: "object",
        required: ["path", "origin", "policy", "blob", "executable"],
        additionalProperties: false,
        properties: {
          path: { $ref: "#/$defs/path" },
          origin: { description: "Path inside the catalogue of what wrote it.", $ref: "#/$defs/path" },
          policy: { enum: ["managed", "write-once", "required", "released"] },
          blob: { description: "Git blob id of the rendered bytes.", $ref: "#/$defs/gitId" },
          executable: { type: "boolean" },
        },
      },
    },
  },
  $defs: {
    line: { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" },
    id: { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
    gitId: { description: "40 hex digits.", type: "string", pattern: "^[0-9a-f]{40}$" },
    path: {
      description: "A relative path with slashes, without empty, . or .. parts.",
      type: "string",
      pattern: "^(?!\\.{1,2}(/|$))[^/\\u0000]+(/(?!\\.{1,2}(/|$))[^/\\u0000]+)*$",
    },
    features: { type: "array", items: { $ref: "#/$defs/line" } },
  },
};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" };
const pattern3 = new RegExp("^\\S(.*\\S)?$", "u");

function validate53(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\S(.*\\S)?$" },
        message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
        schema: "^\\S(.*\\S)?$",
        parentSchema: schema20,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
      schema: schema20.type,
      parentSchema: schema20,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { dynamicProps: false, dynamicItems: false };

const schema21 = { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" };
const pattern5 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate56(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
        message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
        schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        parentSchema: schema21,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
      schema: schema21.type,
      parentSchema: schema21,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { dynamicProps: false, dynamicItems: false };

const schema22 = { type: "array", items: { $ref: "#/$defs/line" } };

function validate60(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate53(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema22.type,
      parentSchema: schema22,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const schema23 = { description: "40 hex digits.", type: "string", pattern: "^[0-9a-f]{40}$" };
const pattern6 = new RegExp("^[0-9a-f]{40}$", "u");

function validate66(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[0-9a-f]{40}$" },
        message: 'must match pattern "' + "^[0-9a-f]{40}$" + '"',
        schema: "^[0-9a-f]{40}$",
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
      schema: schema23.type,
      parentSchema: schema23,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { dynamicProps: false, dynamicItems: false };

const schema24 = {
  description: "A relative path with slashes, without empty, . or .. parts.",
  type: "string",
  pattern: "^(?!\\.{1,2}(/|$))[^/\\u0000]+(/(?!\\.{1,2}(/|$))[^/\\u0000]+)*$",
};
const pattern7 = new RegExp("^(?!\\.{1,2}(/|$))[^/\\u0000]+(/(?!\\.{1,2}(/|$))[^/\\u0000]+)*$", "u");

function validate68(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^(?!\\.{1,2}(/|$))[^/\\u0000]+(/(?!\\.{1,2}(/|$))[^/\\u0000]+)*$" },
        message:
          'must match pattern "' + "^(?!\\.{1,2}(/|$))[^/\\u0000]+(/(?!\\.{1,2}(/|$))[^/\\u0000]+)*$" + '"',
        schema: "^(?!\\.{1,2}(/|$))[^/\\u0000]+(/(?!\\.{1,2}(/|$))[^/\\u0000]+)*$",
        parentSchema: schema24,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
      schema: schema24.type,
      parentSchema: schema24,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { dynamicProps: false, dynamicItems: false };

const pattern4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate52(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "schema" },
        message: "must have required property '" + "schema" + "'",
        schema: schema19.required,
        parentSchema: schema19,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.engine === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "engine" },
        message: "must have required property '" + "engine" + "'",
        schema: schema19.required,
        parentSchema: schema19,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.catalogue === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "catalogue" },
        message: "must have required property '" + "catalogue" + "'",
        schema: schema19.required,
        parentSchema: schema19,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.stack === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "stack" },
        message: "must have required property '" + "stack" + "'",
        schema: schema19.required,
        parentSchema: schema19,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.service === undefined) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "service" },
        message: "must have required property '" + "service" + "'",
        schema: schema19.required,
        parentSchema: schema19,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.requested === undefined) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "requested" },
        message: "must have required property '" + "requested" + "'",
        schema: schema19.required,
        parentSchema: schema19,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.answers === undefined) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "answers" },
        message: "must have required property '" + "answers" + "'",
        schema: schema19.required,
        parentSchema: schema19,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.features === undefined) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "features" },
        message: "must have required property '" + "features" + "'",
        schema: schema19.required,
        parentSchema: schema19,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.tree === undefined) {
      const err8 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "tree" },
        message: "must have required property '" + "tree" + "'",
        schema: schema19.required,
        parentSchema: schema19,
        data,
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.files === undefined) {
      const err9 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "files" },
        message: "must have required property '" + "files" + "'",
        schema: schema19.required,
        parentSchema: schema19,
        data,
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err10 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema19,
          data,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.schema !== undefined) {
      let data0 = data.schema;
      if (1 !== data0) {
        const err11 = {
          instancePath: instancePath + "/schema",
          schemaPath: "#/properties/schema/const",
          keyword: "const",
          params: { allowedValue: 1 },
          message: "must be equal to constant",
          schema: 1,
          parentSchema: schema19.properties.schema,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.engine !== undefined) {
      if (
        !validate53(data.engine, {
          instancePath: instancePath + "/engine",
          parentData: data,
          parentDataProperty: "engine",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.catalogue !== undefined) {
      let data2 = data.catalogue;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.source === undefined) {
          const err12 = {
            instancePath: instancePath + "/catalogue",
            schemaPath: "#/properties/catalogue/required",
            keyword: "required",
            params: { missingProperty: "source" },
            message: "must have required property '" + "source" + "'",
            schema: schema19.properties.catalogue.required,
            parentSchema: schema19.properties.catalogue,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2.bundle === undefined) {
          const err13 = {
            instancePath: instancePath + "/catalogue",
            schemaPath: "#/properties/catalogue/required",
            keyword: "required",
            params: { missingProperty: "bundle" },
            message: "must have required property '" + "bundle" + "'",
            schema: schema19.properties.catalogue.required,
            parentSchema: schema19.properties.catalogue,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "source" || key1 === "bundle")) {
            const err14 = {
              instancePath: instancePath + "/catalogue",
              schemaPath: "#/properties/catalogue/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema19.properties.catalogue,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data2.source !== undefined) {
          if (
            !validate53(data2.source, {
              instancePath: instancePath + "/catalogue/source",
              parentData: data2,
              parentDataProperty: "source",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data2.bundle !== undefined) {
          let data4 = data2.bundle;
          if (typeof data4 === "string") {
            if (!pattern4.test(data4)) {
              const err15 = {
                instancePath: instancePath + "/catalogue/bundle",
                schemaPath: "#/properties/catalogue/properties/bundle/pattern",
                keyword: "pattern",
                params: { pattern: "^sha256:[0-9a-f]{64}$" },
                message: 'must match pattern "' + "^sha256:[0-9a-f]{64}$" + '"',
                schema: "^sha256:[0-9a-f]{64}$",
                parentSchema: schema19.properties.catalogue.properties.bundle,
                data: data4,
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = {
              instancePath: instancePath + "/catalogue/bundle",
              schemaPath: "#/properties/catalogue/properties/bundle/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema19.properties.catalogue.properties.bundle.type,
              parentSchema: schema19.properties.catalogue.properties.bundle,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/catalogue",
          schemaPath: "#/properties/catalogue/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema19.properties.catalogue.type,
          parentSchema: schema19.properties.catalogue,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.stack !== undefined) {
      let data5 = data.stack;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.id === undefined) {
          const err18 = {
            instancePath: instancePath + "/stack",
            schemaPath: "#/properties/stack/required",
            keyword: "required",
            params: { missingProperty: "id" },
            message: "must have required property '" + "id" + "'",
            schema: schema19.properties.stack.required,
            parentSchema: schema19.properties.stack,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data5.version === undefined) {
          const err19 = {
            instancePath: instancePath + "/stack",
            schemaPath: "#/properties/stack/required",
            keyword: "required",
            params: { missingProperty: "version" },
            message: "must have required property '" + "version" + "'",
            schema: schema19.properties.stack.required,
            parentSchema: schema19.properties.stack,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        for (const key2 in data5) {
          if (!(key2 === "id" || key2 === "version")) {
            const err20 = {
              instancePath: instancePath + "/stack",
              schemaPath: "#/properties/stack/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema19.properties.stack,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data5.id !== undefined) {
          if (
            !validate56(data5.id, {
              instancePath: instancePath + "/stack/id",
              parentData: data5,
              parentDataProperty: "id",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
        if (data5.version !== undefined) {
          if (
            !validate53(data5.version, {
              instancePath: instancePath + "/stack/version",
              parentData: data5,
              parentDataProperty: "version",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + "/stack",
          schemaPath: "#/properties/stack/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema19.properties.stack.type,
          parentSchema: schema19.properties.stack,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.service !== undefined) {
      let data8 = data.service;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.name === undefined) {
          const err22 = {
            instancePath: instancePath + "/service",
            schemaPath: "#/properties/service/required",
            keyword: "required",
            params: { missingProperty: "name" },
            message: "must have required property '" + "name" + "'",
            schema: schema19.properties.service.required,
            parentSchema: schema19.properties.service,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data8.description === undefined) {
          const err23 = {
            instancePath: instancePath + "/service",
            schemaPath: "#/properties/service/required",
            keyword: "required",
            params: { missingProperty: "description" },
            message: "must have required property '" + "description" + "'",
            schema: schema19.properties.service.required,
            parentSchema: schema19.properties.service,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data8.owner === undefined) {
          const err24 = {
            instancePath: instancePath + "/service",
            schemaPath: "#/properties/service/required",
            keyword: "required",
            params: { missingProperty: "owner" },
            message: "must have required property '" + "owner" + "'",
            schema: schema19.properties.service.required,
            parentSchema: schema19.properties.service,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data8.repository === undefined) {
          const err25 = {
            instancePath: instancePath + "/service",
            schemaPath: "#/properties/service/required",
            keyword: "required",
            params: { missingProperty: "repository" },
            message: "must have required property '" + "repository" + "'",
            schema: schema19.properties.service.required,
            parentSchema: schema19.properties.service,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        for (const key3 in data8) {
          if (!(key3 === "name" || key3 === "description" || key3 === "owner" || key3 === "repository")) {
            const err26 = {
              instancePath: instancePath + "/service",
              schemaPath: "#/properties/service/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key3 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema19.properties.service,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data8.name !== undefined) {
          if (
            !validate53(data8.name, {
              instancePath: instancePath + "/service/name",
              parentData: data8,
              parentDataProperty: "name",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data8.description !== undefined) {
          let data10 = data8.description;
          if (typeof data10 !== "string") {
            const err27 = {
              instancePath: instancePath + "/service/description",
              schemaPath: "#/properties/service/properties/description/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema19.properties.service.properties.description.type,
              parentSchema: schema19.properties.service.properties.description,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data8.owner !== undefined) {
          let data11 = data8.owner;
          if (typeof data11 !== "string") {
            const err28 = {
              instancePath: instancePath + "/service/owner",
              schemaPath: "#/properties/service/properties/owner/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema19.properties.service.properties.owner.type,
              parentSchema: schema19.properties.service.properties.owner,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data8.repository !== undefined) {
          let data12 = data8.repository;
          if (typeof data12 !== "string") {
            const err29 = {
              instancePath: instancePath + "/service/repository",
              schemaPath: "#/properties/service/properties/repository/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema19.properties.service.properties.repository.type,
              parentSchema: schema19.properties.service.properties.repository,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + "/service",
          schemaPath: "#/properties/service/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema19.properties.service.type,
          parentSchema: schema19.properties.service,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.requested !== undefined) {
      let data13 = data.requested;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.with === undefined) {
          const err31 = {
            instancePath: instancePath + "/requested",
            schemaPath: "#/properties/requested/required",
            keyword: "required",
            params: { missingProperty: "with" },
            message: "must have required property '" + "with" + "'",
            schema: schema19.properties.requested.required,
            parentSchema: schema19.properties.requested,
            data: data13,
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data13.without === undefined) {
          const err32 = {
            instancePath: instancePath + "/requested",
            schemaPath: "#/properties/requested/required",
            keyword: "required",
            params: { missingProperty: "without" },
            message: "must have required property '" + "without" + "'",
            schema: schema19.properties.requested.required,
            parentSchema: schema19.properties.requested,
            data: data13,
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        for (const key4 in data13) {
          if (!(key4 === "with" || key4 === "without")) {
            const err33 = {
              instancePath: instancePath + "/requested",
              schemaPath: "#/properties/requested/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key4 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema19.properties.requested,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data13.with !== undefined) {
          if (
            !validate60(data13.with, {
              instancePath: instancePath + "/requested/with",
              parentData: data13,
              parentDataProperty: "with",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data13.without !== undefined) {
          if (
            !validate60(data13.without, {
              instancePath: instancePath + "/requested/without",
              parentData: data13,
              parentDataProperty: "without",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = {
          instancePath: instancePath + "/requested",
          schemaPath: "#/properties/requested/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema19.properties.requested.type,
          parentSchema: schema19.properties.requested,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.answers !== undefined) {
      let data16 = data.answers;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key5 in data16) {
          const _errs32 = errors;
          if (
            !validate56(key5, {
              instancePath: instancePath + "/answers",
              parentData: data16,
              parentDataProperty: "answers",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid5 = _errs32 === errors;
          if (!valid5) {
            const err35 = {
              instancePath: instancePath + "/answers",
              schemaPath: "#/properties/answers/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key5 },
              message: "property name must be valid",
              schema: schema19.properties.answers.propertyNames,
              parentSchema: schema19.properties.answers,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        for (const key6 in data16) {
          let data17 = data16[key6];
          if (
            typeof data17 !== "string" &&
            !(typeof data17 == "number" && isFinite(data17)) &&
            typeof data17 !== "boolean"
          ) {
            const err36 = {
              instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/answers/additionalProperties/type",
              keyword: "type",
              params: { type: schema19.properties.answers.additionalProperties.type },
              message: "must be string,number,boolean",
              schema: schema19.properties.answers.additionalProperties.type,
              parentSchema: schema19.properties.answers.additionalProperties,
              data: data17,
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = {
          instancePath: instancePath + "/answers",
          schemaPath: "#/properties/answers/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema19.properties.answers.type,
          parentSchema: schema19.properties.answers,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.features !== undefined) {
      if (
        !validate60(data.features, {
          instancePath: instancePath + "/features",
          parentData: data,
          parentDataProperty: "features",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.tree !== undefined) {
      if (
        !validate66(data.tree, {
          instancePath: instancePath + "/tree",
          parentData: data,
          parentDataProperty: "tree",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== undefined) {
      let data20 = data.files;
      if (Array.isArray(data20)) {
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data21 = data20[i0];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.path === undefined) {
              const err38 = {
                instancePath: instancePath + "/files/" + i0,
                schemaPath: "#/properties/files/items/required",
                keyword: "required",
                params: { missingProperty: "path" },
                message: "must have required property '" + "path" + "'",
                schema: schema19.properties.files.items.required,
                parentSchema: schema19.properties.files.items,
                data: data21,
              };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data21.origin === undefined) {
              const err39 = {
                instancePath: instancePath + "/files/" + i0,
                schemaPath: "#/properties/files/items/required",
                keyword: "required",
                params: { missingProperty: "origin" },
                message: "must have required property '" + "origin" + "'",
                schema: schema19.properties.files.items.required,
                parentSchema: schema19.properties.files.items,
                data: data21,
              };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data21.policy === undefined) {
              const err40 = {
                instancePath: instancePath + "/files/" + i0,
                schemaPath: "#/properties/files/items/required",
                keyword: "required",
                params: { missingProperty: "policy" },
                message: "must have required property '" + "policy" + "'",
                schema: schema19.properties.files.items.required,
                parentSchema: schema19.properties.files.items,
                data: data21,
              };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data21.blob === undefined) {
              const err41 = {
                instancePath: instancePath + "/files/" + i0,
                schemaPath: "#/properties/files/items/required",
                keyword: "required",
                params: { missingProperty: "blob" },
                message: "must have required property '" + "blob" + "'",
                schema: schema19.properties.files.items.required,
                parentSchema: schema19.properties.files.items,
                data: data21,
              };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data21.executable === undefined) {
              const err42 = {
                instancePath: instancePath + "/files/" + i0,
                schemaPath: "#/properties/files/items/required",
                keyword: "required",
                params: { missingProperty: "executable" },
                message: "must have required property '" + "executable" + "'",
                schema: schema19.properties.files.items.required,
                parentSchema: schema19.properties.files.items,
                data: data21,
              };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            for (const key7 in data21) {
              if (
                !(
                  key7 === "path" ||
                  key7 === "origin" ||
                  key7 === "policy" ||
                  key7 === "blob" ||
                  key7 === "executable"
                )
              ) {
                const err43 = {
                  instancePath: instancePath + "/files/" + i0,
                  schemaPath: "#/properties/files/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key7 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema19.properties.files.items,
                  data: data21,
                };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data21.path !== undefined) {
              if (
                !validate68(data21.path, {
                  instancePath: instancePath + "/files/" + i0 + "/path",
                  parentData: data21,
                  parentDataProperty: "path",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
              }
            }
            if (data21.origin !== undefined) {
              if (
                !validate68(data21.origin, {
                  instancePath: instancePath + "/files/" + i0 + "/origin",
                  parentData: data21,
                  parentDataProperty: "origin",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
              }
            }
            if (data21.policy !== undefined) {
              let data24 = data21.policy;
              if (
                !(
                  data24 === "managed" ||
                  data24 === "write-once" ||
                  data24 === "required" ||
                  data24 === "released"
                )
              ) {
                const err44 = {
                  instancePath: instancePath + "/files/" + i0 + "/policy",
                  schemaPath: "#/properties/files/items/properties/policy/enum",
                  keyword: "enum",
                  params: { allowedValues: schema19.properties.files.items.properties.policy.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema19.properties.files.items.properties.policy.enum,
                  parentSchema: schema19.properties.files.items.properties.policy,
                  data: data24,
                };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data21.blob !== undefined) {
              if (
                !validate66(data21.blob, {
                  instancePath: instancePath + "/files/" + i0 + "/blob",
                  parentData: data21,
                  parentDataProperty: "blob",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                errors = vErrors.length;
              }
            }
            if (data21.executable !== undefined) {
              let data26 = data21.executable;
              if (typeof data26 !== "boolean") {
                const err45 = {
                  instancePath: instancePath + "/files/" + i0 + "/executable",
                  schemaPath: "#/properties/files/items/properties/executable/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema19.properties.files.items.properties.executable.type,
                  parentSchema: schema19.properties.files.items.properties.executable,
                  data: data26,
                };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = {
              instancePath: instancePath + "/files/" + i0,
              schemaPath: "#/properties/files/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema19.properties.files.items.type,
              parentSchema: schema19.properties.files.items,
              data: data21,
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = {
          instancePath: instancePath + "/files",
          schemaPath: "#/properties/files/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema19.properties.files.type,
          parentSchema: schema19.properties.files,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
  } else {
    const err48 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema19.type,
      parentSchema: schema19,
      data,
    };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
