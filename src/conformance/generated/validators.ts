// Generated from schemas/ by scripts/generate-validators.ts; do not edit.
// @ts-nocheck
/* oxlint-disable */
"use strict";
export const validateRecipe = validate52;
const schema19 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "conformance.yml",
  description:
    "How a service is built and started outside of an image, to be tested against the service contract.",
  type: "object",
  required: ["build", "start", "locks"],
  additionalProperties: false,
  properties: {
    build: {
      description: "Commands, each as a list of words, run one after the other in the service's directory.",
      type: "array",
      items: { $ref: "#/$defs/command" },
    },
    start: {
      description:
        "The command that becomes the service: it gets the signals itself, so no shell stands around it.",
      $ref: "#/$defs/command",
    },
    env: {
      description: "Variables that every start gets.",
      type: "object",
      propertyNames: { $ref: "#/$defs/variable" },
      additionalProperties: { type: "string" },
    },
    pass: {
      description:
        "Variables that are handed on from whoever runs the test, such as the address of a database.",
      type: "array",
      items: { $ref: "#/$defs/variable" },
    },
    locks: {
      description: "Files that fix the versions of everything that the build fetches.",
      type: "array",
      items: { type: "string", pattern: "\\S" },
    },
  },
  $defs: {
    command: { type: "array", minItems: 1, items: { type: "string", pattern: "\\S" } },
    variable: { type: "string", pattern: "^[A-Z][A-Z0-9_]*$" },
  },
};
const schema20 = { type: "array", minItems: 1, items: { type: "string", pattern: "\\S" } };
const pattern3 = new RegExp("\\S", "u");

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
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = {
        instancePath,
        schemaPath: "#/minItems",
        keyword: "minItems",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 items",
        schema: 1,
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
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
            schema: "\\S",
            parentSchema: schema20.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema20.items.type,
          parentSchema: schema20.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema20.type,
      parentSchema: schema20,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const schema21 = { type: "string", pattern: "^[A-Z][A-Z0-9_]*$" };
const pattern4 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

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
    if (!pattern4.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[A-Z][A-Z0-9_]*$" },
        message: 'must match pattern "' + "^[A-Z][A-Z0-9_]*$" + '"',
        schema: "^[A-Z][A-Z0-9_]*$",
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
    if (data.build === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "build" },
        message: "must have required property '" + "build" + "'",
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
    if (data.start === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "start" },
        message: "must have required property '" + "start" + "'",
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
    if (data.locks === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "locks" },
        message: "must have required property '" + "locks" + "'",
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
    for (const key0 in data) {
      if (!(key0 === "build" || key0 === "start" || key0 === "env" || key0 === "pass" || key0 === "locks")) {
        const err3 = {
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
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.build !== undefined) {
      let data0 = data.build;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate53(data0[i0], {
              instancePath: instancePath + "/build/" + i0,
              parentData: data0,
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
        const err4 = {
          instancePath: instancePath + "/build",
          schemaPath: "#/properties/build/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema19.properties.build.type,
          parentSchema: schema19.properties.build,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.start !== undefined) {
      if (
        !validate53(data.start, {
          instancePath: instancePath + "/start",
          parentData: data,
          parentDataProperty: "start",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.env !== undefined) {
      let data3 = data.env;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          const _errs8 = errors;
          if (
            !validate56(key1, {
              instancePath: instancePath + "/env",
              parentData: data3,
              parentDataProperty: "env",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid3 = _errs8 === errors;
          if (!valid3) {
            const err5 = {
              instancePath: instancePath + "/env",
              schemaPath: "#/properties/env/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              message: "property name must be valid",
              schema: schema19.properties.env.propertyNames,
              parentSchema: schema19.properties.env,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        for (const key2 in data3) {
          let data4 = data3[key2];
          if (typeof data4 !== "string") {
            const err6 = {
              instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/env/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema19.properties.env.additionalProperties.type,
              parentSchema: schema19.properties.env.additionalProperties,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/env",
          schemaPath: "#/properties/env/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema19.properties.env.type,
          parentSchema: schema19.properties.env,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.pass !== undefined) {
      let data5 = data.pass;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate56(data5[i1], {
              instancePath: instancePath + "/pass/" + i1,
              parentData: data5,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/pass",
          schemaPath: "#/properties/pass/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema19.properties.pass.type,
          parentSchema: schema19.properties.pass,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.locks !== undefined) {
      let data7 = data.locks;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 === "string") {
            if (!pattern3.test(data8)) {
              const err9 = {
                instancePath: instancePath + "/locks/" + i2,
                schemaPath: "#/properties/locks/items/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
                schema: "\\S",
                parentSchema: schema19.properties.locks.items,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = {
              instancePath: instancePath + "/locks/" + i2,
              schemaPath: "#/properties/locks/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema19.properties.locks.items.type,
              parentSchema: schema19.properties.locks.items,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/locks",
          schemaPath: "#/properties/locks/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema19.properties.locks.type,
          parentSchema: schema19.properties.locks,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = {
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
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateDescriptor = validate59;
const schema22 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "service-descriptor.yml",
  description: "What the Micros platform needs to know of a service.",
  type: "object",
  required: [
    "apiVersion",
    "name",
    "description",
    "owners",
    "organization",
    "links",
    "compute",
    "environments",
  ],
  additionalProperties: false,
  properties: {
    apiVersion: { const: "instant-micros/v1" },
    name: {
      description: "The same as the repository's name.",
      type: "string",
      pattern: "^[a-z]([a-z0-9-]{1,48}[a-z0-9])$",
    },
    description: { type: "string", pattern: "^[\\s\\S]{10}" },
    tier: { description: "From 0, which everything depends on, to 3.", enum: [0, 1, 2, 3] },
    organization: { type: "string", pattern: "\\S" },
    owners: { type: "array", minItems: 1, items: { $ref: "#/$defs/email" } },
    notifications: {
      type: "object",
      additionalProperties: false,
      properties: {
        email: { $ref: "#/$defs/email" },
        pager: {
          type: "object",
          additionalProperties: false,
          properties: { main: { type: "string" }, lowPriority: { type: "string" } },
        },
      },
    },
    links: {
      type: "object",
      required: ["source", "healthcheck", "runbook"],
      additionalProperties: false,
      properties: {
        source: { type: "string", pattern: "^(https?|ssh|file)://\\S+$" },
        runbook: { const: "docs/RUNBOOK.md" },
        healthcheck: {
          type: "object",
          required: ["uri"],
          additionalProperties: false,
          properties: {
            uri: { const: "/healthcheck" },
            deep: { const: "/deepcheck" },
            ready: { const: "/ready" },
          },
        },
      },
    },
    artifact: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      properties: {
        image: { type: "string" },
        npm: { type: "string" },
        jar: { type: "string" },
        binary: { type: "string" },
      },
    },
    compute: {
      type: "object",
      required: ["port", "command", "resources", "scaling", "shutdownGraceSeconds"],
      additionalProperties: false,
      properties: {
        port: { type: "integer", minimum: 1, maximum: 65535 },
        command: { type: "array", minItems: 1, items: { type: "string" } },
        resources: {
          type: "object",
          required: ["memoryMiB", "cpuMilli"],
          additionalProperties: false,
          properties: {
            memoryMiB: { type: "integer", minimum: 1 },
            cpuMilli: { type: "integer", minimum: 1 },
          },
        },
        scaling: {
          type: "object",
          additionalProperties: false,
          properties: {
            min: { type: "integer", minimum: 2 },
            max: { type: "integer", minimum: 2 },
            targetCpu: { description: "Per cent.", type: "integer", minimum: 1, maximum: 80 },
          },
        },
        shutdownGraceSeconds: {
          description: "Below the 30 seconds after which the platform kills it.",
          type: "integer",
          minimum: 1,
          maximum: 29,
        },
      },
    },
    config: {
      description: "Values of variables; a later, narrower scope wins.",
      type: "array",
      items: {
        type: "object",
        required: ["scope", "vars"],
        additionalProperties: false,
        properties: {
          scope: { type: "string", pattern: "^(global|(dev|staging|prod)(\\.[a-z0-9-]+)?)$" },
          vars: {
            type: "object",
            propertyNames: { $ref: "#/$defs/variable" },
            additionalProperties: { type: ["string", "number", "boolean"] },
          },
        },
      },
    },
    env: {
      description: "Variables that the service reads.",
      type: "array",
      items: {
        type: "object",
        required: ["name", "required"],
        additionalProperties: false,
        properties: {
          name: { $ref: "#/$defs/variable" },
          required: { type: "boolean" },
          secret: { type: "boolean" },
          description: { type: "string" },
        },
      },
    },
    resources: {
      type: "array",
      items: {
        type: "object",
        required: ["name", "type"],
        properties: {
          name: { type: "string" },
          type: { enum: ["Postgres", "SQS", "DynamoDB", "S3", "Redis", "ASAPKey"] },
        },
      },
    },
    asap: {
      type: "object",
      additionalProperties: false,
      properties: {
        issuer: { type: "string" },
        audience: { type: "string" },
        allowedIssuers: { type: "array", items: { type: "string" } },
      },
    },
    environments: { type: "object", minProperties: 1, propertyNames: { enum: ["dev", "staging", "prod"] } },
    slo: {
      type: "object",
      additionalProperties: false,
      properties: {
        availability: { type: "number", minimum: 0.9, maximum: 0.99999 },
        p99LatencyMs: { type: "integer", minimum: 1 },
      },
    },
    compliance: {
      type: "object",
      additionalProperties: false,
      properties: {
        prgbControl: { type: "boolean" },
        dataClassification: { enum: ["public", "internal", "confidential", "restricted"] },
      },
    },
    provenance: {
      type: "object",
      required: ["template", "templateVersion", "features"],
      additionalProperties: false,
      properties: {
        template: { type: "string" },
        templateVersion: { type: "string" },
        features: { type: "array", items: { type: "string" } },
      },
    },
  },
  $defs: {
    email: { type: "string", pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$" },
    variable: { type: "string", pattern: "^[A-Z][A-Z0-9_]*$" },
  },
};
const func1 = Object.prototype.hasOwnProperty;
const pattern6 = new RegExp("^[a-z]([a-z0-9-]{1,48}[a-z0-9])$", "u");
const pattern7 = new RegExp("^[\\s\\S]{10}", "u");
const pattern10 = new RegExp("^(https?|ssh|file)://\\S+$", "u");
const pattern11 = new RegExp("^(global|(dev|staging|prod)(\\.[a-z0-9-]+)?)$", "u");
const schema23 = { type: "string", pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$" };
const pattern9 = new RegExp("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "u");

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
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$" },
        message: 'must match pattern "' + "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$" + '"',
        schema: "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",
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
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { dynamicProps: false, dynamicItems: false };

const schema24 = { type: "string", pattern: "^[A-Z][A-Z0-9_]*$" };

function validate63(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[A-Z][A-Z0-9_]*$" },
        message: 'must match pattern "' + "^[A-Z][A-Z0-9_]*$" + '"',
        schema: "^[A-Z][A-Z0-9_]*$",
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
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { dynamicProps: false, dynamicItems: false };

function validate59(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "apiVersion" },
        message: "must have required property '" + "apiVersion" + "'",
        schema: schema22.required,
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
    if (data.name === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.description === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "description" },
        message: "must have required property '" + "description" + "'",
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.owners === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "owners" },
        message: "must have required property '" + "owners" + "'",
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.organization === undefined) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "organization" },
        message: "must have required property '" + "organization" + "'",
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.links === undefined) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "links" },
        message: "must have required property '" + "links" + "'",
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.compute === undefined) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "compute" },
        message: "must have required property '" + "compute" + "'",
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.environments === undefined) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "environments" },
        message: "must have required property '" + "environments" + "'",
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema22.properties, key0)) {
        const err8 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema22,
          data,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.apiVersion !== undefined) {
      let data0 = data.apiVersion;
      if ("instant-micros/v1" !== data0) {
        const err9 = {
          instancePath: instancePath + "/apiVersion",
          schemaPath: "#/properties/apiVersion/const",
          keyword: "const",
          params: { allowedValue: "instant-micros/v1" },
          message: "must be equal to constant",
          schema: "instant-micros/v1",
          parentSchema: schema22.properties.apiVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          const err10 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z]([a-z0-9-]{1,48}[a-z0-9])$" },
            message: 'must match pattern "' + "^[a-z]([a-z0-9-]{1,48}[a-z0-9])$" + '"',
            schema: "^[a-z]([a-z0-9-]{1,48}[a-z0-9])$",
            parentSchema: schema22.properties.name,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema22.properties.name.type,
          parentSchema: schema22.properties.name,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (!pattern7.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/pattern",
            keyword: "pattern",
            params: { pattern: "^[\\s\\S]{10}" },
            message: 'must match pattern "' + "^[\\s\\S]{10}" + '"',
            schema: "^[\\s\\S]{10}",
            parentSchema: schema22.properties.description,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema22.properties.description.type,
          parentSchema: schema22.properties.description,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.tier !== undefined) {
      let data3 = data.tier;
      if (!(data3 === 0 || data3 === 1 || data3 === 2 || data3 === 3)) {
        const err14 = {
          instancePath: instancePath + "/tier",
          schemaPath: "#/properties/tier/enum",
          keyword: "enum",
          params: { allowedValues: schema22.properties.tier.enum },
          message: "must be equal to one of the allowed values",
          schema: schema22.properties.tier.enum,
          parentSchema: schema22.properties.tier,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.organization !== undefined) {
      let data4 = data.organization;
      if (typeof data4 === "string") {
        if (!pattern3.test(data4)) {
          const err15 = {
            instancePath: instancePath + "/organization",
            schemaPath: "#/properties/organization/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
            schema: "\\S",
            parentSchema: schema22.properties.organization,
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
          instancePath: instancePath + "/organization",
          schemaPath: "#/properties/organization/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema22.properties.organization.type,
          parentSchema: schema22.properties.organization,
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
    if (data.owners !== undefined) {
      let data5 = data.owners;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err17 = {
            instancePath: instancePath + "/owners",
            schemaPath: "#/properties/owners/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
            schema: 1,
            parentSchema: schema22.properties.owners,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate60(data5[i0], {
              instancePath: instancePath + "/owners/" + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/owners",
          schemaPath: "#/properties/owners/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema22.properties.owners.type,
          parentSchema: schema22.properties.owners,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.notifications !== undefined) {
      let data7 = data.notifications;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (!(key1 === "email" || key1 === "pager")) {
            const err19 = {
              instancePath: instancePath + "/notifications",
              schemaPath: "#/properties/notifications/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema22.properties.notifications,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data7.email !== undefined) {
          if (
            !validate60(data7.email, {
              instancePath: instancePath + "/notifications/email",
              parentData: data7,
              parentDataProperty: "email",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
        if (data7.pager !== undefined) {
          let data9 = data7.pager;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (const key2 in data9) {
              if (!(key2 === "main" || key2 === "lowPriority")) {
                const err20 = {
                  instancePath: instancePath + "/notifications/pager",
                  schemaPath: "#/properties/notifications/properties/pager/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key2 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema22.properties.notifications.properties.pager,
                  data: data9,
                };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data9.main !== undefined) {
              let data10 = data9.main;
              if (typeof data10 !== "string") {
                const err21 = {
                  instancePath: instancePath + "/notifications/pager/main",
                  schemaPath: "#/properties/notifications/properties/pager/properties/main/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema22.properties.notifications.properties.pager.properties.main.type,
                  parentSchema: schema22.properties.notifications.properties.pager.properties.main,
                  data: data10,
                };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data9.lowPriority !== undefined) {
              let data11 = data9.lowPriority;
              if (typeof data11 !== "string") {
                const err22 = {
                  instancePath: instancePath + "/notifications/pager/lowPriority",
                  schemaPath: "#/properties/notifications/properties/pager/properties/lowPriority/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema22.properties.notifications.properties.pager.properties.lowPriority.type,
                  parentSchema: schema22.properties.notifications.properties.pager.properties.lowPriority,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = {
              instancePath: instancePath + "/notifications/pager",
              schemaPath: "#/properties/notifications/properties/pager/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema22.properties.notifications.properties.pager.type,
              parentSchema: schema22.properties.notifications.properties.pager,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + "/notifications",
          schemaPath: "#/properties/notifications/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema22.properties.notifications.type,
          parentSchema: schema22.properties.notifications,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.links !== undefined) {
      let data12 = data.links;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.source === undefined) {
          const err25 = {
            instancePath: instancePath + "/links",
            schemaPath: "#/properties/links/required",
            keyword: "required",
            params: { missingProperty: "source" },
            message: "must have required property '" + "source" + "'",
            schema: schema22.properties.links.required,
            parentSchema: schema22.properties.links,
            data: data12,
          };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data12.healthcheck === undefined) {
          const err26 = {
            instancePath: instancePath + "/links",
            schemaPath: "#/properties/links/required",
            keyword: "required",
            params: { missingProperty: "healthcheck" },
            message: "must have required property '" + "healthcheck" + "'",
            schema: schema22.properties.links.required,
            parentSchema: schema22.properties.links,
            data: data12,
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data12.runbook === undefined) {
          const err27 = {
            instancePath: instancePath + "/links",
            schemaPath: "#/properties/links/required",
            keyword: "required",
            params: { missingProperty: "runbook" },
            message: "must have required property '" + "runbook" + "'",
            schema: schema22.properties.links.required,
            parentSchema: schema22.properties.links,
            data: data12,
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key3 in data12) {
          if (!(key3 === "source" || key3 === "runbook" || key3 === "healthcheck")) {
            const err28 = {
              instancePath: instancePath + "/links",
              schemaPath: "#/properties/links/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key3 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema22.properties.links,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data12.source !== undefined) {
          let data13 = data12.source;
          if (typeof data13 === "string") {
            if (!pattern10.test(data13)) {
              const err29 = {
                instancePath: instancePath + "/links/source",
                schemaPath: "#/properties/links/properties/source/pattern",
                keyword: "pattern",
                params: { pattern: "^(https?|ssh|file)://\\S+$" },
                message: 'must match pattern "' + "^(https?|ssh|file)://\\S+$" + '"',
                schema: "^(https?|ssh|file)://\\S+$",
                parentSchema: schema22.properties.links.properties.source,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = {
              instancePath: instancePath + "/links/source",
              schemaPath: "#/properties/links/properties/source/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema22.properties.links.properties.source.type,
              parentSchema: schema22.properties.links.properties.source,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data12.runbook !== undefined) {
          let data14 = data12.runbook;
          if ("docs/RUNBOOK.md" !== data14) {
            const err31 = {
              instancePath: instancePath + "/links/runbook",
              schemaPath: "#/properties/links/properties/runbook/const",
              keyword: "const",
              params: { allowedValue: "docs/RUNBOOK.md" },
              message: "must be equal to constant",
              schema: "docs/RUNBOOK.md",
              parentSchema: schema22.properties.links.properties.runbook,
              data: data14,
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data12.healthcheck !== undefined) {
          let data15 = data12.healthcheck;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.uri === undefined) {
              const err32 = {
                instancePath: instancePath + "/links/healthcheck",
                schemaPath: "#/properties/links/properties/healthcheck/required",
                keyword: "required",
                params: { missingProperty: "uri" },
                message: "must have required property '" + "uri" + "'",
                schema: schema22.properties.links.properties.healthcheck.required,
                parentSchema: schema22.properties.links.properties.healthcheck,
                data: data15,
              };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            for (const key4 in data15) {
              if (!(key4 === "uri" || key4 === "deep" || key4 === "ready")) {
                const err33 = {
                  instancePath: instancePath + "/links/healthcheck",
                  schemaPath: "#/properties/links/properties/healthcheck/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key4 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema22.properties.links.properties.healthcheck,
                  data: data15,
                };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data15.uri !== undefined) {
              let data16 = data15.uri;
              if ("/healthcheck" !== data16) {
                const err34 = {
                  instancePath: instancePath + "/links/healthcheck/uri",
                  schemaPath: "#/properties/links/properties/healthcheck/properties/uri/const",
                  keyword: "const",
                  params: { allowedValue: "/healthcheck" },
                  message: "must be equal to constant",
                  schema: "/healthcheck",
                  parentSchema: schema22.properties.links.properties.healthcheck.properties.uri,
                  data: data16,
                };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data15.deep !== undefined) {
              let data17 = data15.deep;
              if ("/deepcheck" !== data17) {
                const err35 = {
                  instancePath: instancePath + "/links/healthcheck/deep",
                  schemaPath: "#/properties/links/properties/healthcheck/properties/deep/const",
                  keyword: "const",
                  params: { allowedValue: "/deepcheck" },
                  message: "must be equal to constant",
                  schema: "/deepcheck",
                  parentSchema: schema22.properties.links.properties.healthcheck.properties.deep,
                  data: data17,
                };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data15.ready !== undefined) {
              let data18 = data15.ready;
              if ("/ready" !== data18) {
                const err36 = {
                  instancePath: instancePath + "/links/healthcheck/ready",
                  schemaPath: "#/properties/links/properties/healthcheck/properties/ready/const",
                  keyword: "const",
                  params: { allowedValue: "/ready" },
                  message: "must be equal to constant",
                  schema: "/ready",
                  parentSchema: schema22.properties.links.properties.healthcheck.properties.ready,
                  data: data18,
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
              instancePath: instancePath + "/links/healthcheck",
              schemaPath: "#/properties/links/properties/healthcheck/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema22.properties.links.properties.healthcheck.type,
              parentSchema: schema22.properties.links.properties.healthcheck,
              data: data15,
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = {
          instancePath: instancePath + "/links",
          schemaPath: "#/properties/links/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema22.properties.links.type,
          parentSchema: schema22.properties.links,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.artifact !== undefined) {
      let data19 = data.artifact;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (Object.keys(data19).length > 1) {
          const err39 = {
            instancePath: instancePath + "/artifact",
            schemaPath: "#/properties/artifact/maxProperties",
            keyword: "maxProperties",
            params: { limit: 1 },
            message: "must NOT have more than 1 properties",
            schema: 1,
            parentSchema: schema22.properties.artifact,
            data: data19,
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (Object.keys(data19).length < 1) {
          const err40 = {
            instancePath: instancePath + "/artifact",
            schemaPath: "#/properties/artifact/minProperties",
            keyword: "minProperties",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 properties",
            schema: 1,
            parentSchema: schema22.properties.artifact,
            data: data19,
          };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        for (const key5 in data19) {
          if (!(key5 === "image" || key5 === "npm" || key5 === "jar" || key5 === "binary")) {
            const err41 = {
              instancePath: instancePath + "/artifact",
              schemaPath: "#/properties/artifact/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key5 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema22.properties.artifact,
              data: data19,
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data19.image !== undefined) {
          let data20 = data19.image;
          if (typeof data20 !== "string") {
            const err42 = {
              instancePath: instancePath + "/artifact/image",
              schemaPath: "#/properties/artifact/properties/image/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema22.properties.artifact.properties.image.type,
              parentSchema: schema22.properties.artifact.properties.image,
              data: data20,
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data19.npm !== undefined) {
          let data21 = data19.npm;
          if (typeof data21 !== "string") {
            const err43 = {
              instancePath: instancePath + "/artifact/npm",
              schemaPath: "#/properties/artifact/properties/npm/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema22.properties.artifact.properties.npm.type,
              parentSchema: schema22.properties.artifact.properties.npm,
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
        if (data19.jar !== undefined) {
          let data22 = data19.jar;
          if (typeof data22 !== "string") {
            const err44 = {
              instancePath: instancePath + "/artifact/jar",
              schemaPath: "#/properties/artifact/properties/jar/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema22.properties.artifact.properties.jar.type,
              parentSchema: schema22.properties.artifact.properties.jar,
              data: data22,
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data19.binary !== undefined) {
          let data23 = data19.binary;
          if (typeof data23 !== "string") {
            const err45 = {
              instancePath: instancePath + "/artifact/binary",
              schemaPath: "#/properties/artifact/properties/binary/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema22.properties.artifact.properties.binary.type,
              parentSchema: schema22.properties.artifact.properties.binary,
              data: data23,
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
          instancePath: instancePath + "/artifact",
          schemaPath: "#/properties/artifact/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema22.properties.artifact.type,
          parentSchema: schema22.properties.artifact,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.compute !== undefined) {
      let data24 = data.compute;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.port === undefined) {
          const err47 = {
            instancePath: instancePath + "/compute",
            schemaPath: "#/properties/compute/required",
            keyword: "required",
            params: { missingProperty: "port" },
            message: "must have required property '" + "port" + "'",
            schema: schema22.properties.compute.required,
            parentSchema: schema22.properties.compute,
            data: data24,
          };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data24.command === undefined) {
          const err48 = {
            instancePath: instancePath + "/compute",
            schemaPath: "#/properties/compute/required",
            keyword: "required",
            params: { missingProperty: "command" },
            message: "must have required property '" + "command" + "'",
            schema: schema22.properties.compute.required,
            parentSchema: schema22.properties.compute,
            data: data24,
          };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data24.resources === undefined) {
          const err49 = {
            instancePath: instancePath + "/compute",
            schemaPath: "#/properties/compute/required",
            keyword: "required",
            params: { missingProperty: "resources" },
            message: "must have required property '" + "resources" + "'",
            schema: schema22.properties.compute.required,
            parentSchema: schema22.properties.compute,
            data: data24,
          };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data24.scaling === undefined) {
          const err50 = {
            instancePath: instancePath + "/compute",
            schemaPath: "#/properties/compute/required",
            keyword: "required",
            params: { missingProperty: "scaling" },
            message: "must have required property '" + "scaling" + "'",
            schema: schema22.properties.compute.required,
            parentSchema: schema22.properties.compute,
            data: data24,
          };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data24.shutdownGraceSeconds === undefined) {
          const err51 = {
            instancePath: instancePath + "/compute",
            schemaPath: "#/properties/compute/required",
            keyword: "required",
            params: { missingProperty: "shutdownGraceSeconds" },
            message: "must have required property '" + "shutdownGraceSeconds" + "'",
            schema: schema22.properties.compute.required,
            parentSchema: schema22.properties.compute,
            data: data24,
          };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        for (const key6 in data24) {
          if (
            !(
              key6 === "port" ||
              key6 === "command" ||
              key6 === "resources" ||
              key6 === "scaling" ||
              key6 === "shutdownGraceSeconds"
            )
          ) {
            const err52 = {
              instancePath: instancePath + "/compute",
              schemaPath: "#/properties/compute/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key6 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema22.properties.compute,
              data: data24,
            };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data24.port !== undefined) {
          let data25 = data24.port;
          if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
            const err53 = {
              instancePath: instancePath + "/compute/port",
              schemaPath: "#/properties/compute/properties/port/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema22.properties.compute.properties.port.type,
              parentSchema: schema22.properties.compute.properties.port,
              data: data25,
            };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 65535 || isNaN(data25)) {
              const err54 = {
                instancePath: instancePath + "/compute/port",
                schemaPath: "#/properties/compute/properties/port/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 65535 },
                message: "must be <= 65535",
                schema: 65535,
                parentSchema: schema22.properties.compute.properties.port,
                data: data25,
              };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data25 < 1 || isNaN(data25)) {
              const err55 = {
                instancePath: instancePath + "/compute/port",
                schemaPath: "#/properties/compute/properties/port/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 1 },
                message: "must be >= 1",
                schema: 1,
                parentSchema: schema22.properties.compute.properties.port,
                data: data25,
              };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        }
        if (data24.command !== undefined) {
          let data26 = data24.command;
          if (Array.isArray(data26)) {
            if (data26.length < 1) {
              const err56 = {
                instancePath: instancePath + "/compute/command",
                schemaPath: "#/properties/compute/properties/command/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
                schema: 1,
                parentSchema: schema22.properties.compute.properties.command,
                data: data26,
              };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            const len1 = data26.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data27 = data26[i1];
              if (typeof data27 !== "string") {
                const err57 = {
                  instancePath: instancePath + "/compute/command/" + i1,
                  schemaPath: "#/properties/compute/properties/command/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema22.properties.compute.properties.command.items.type,
                  parentSchema: schema22.properties.compute.properties.command.items,
                  data: data27,
                };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = {
              instancePath: instancePath + "/compute/command",
              schemaPath: "#/properties/compute/properties/command/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema22.properties.compute.properties.command.type,
              parentSchema: schema22.properties.compute.properties.command,
              data: data26,
            };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data24.resources !== undefined) {
          let data28 = data24.resources;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.memoryMiB === undefined) {
              const err59 = {
                instancePath: instancePath + "/compute/resources",
                schemaPath: "#/properties/compute/properties/resources/required",
                keyword: "required",
                params: { missingProperty: "memoryMiB" },
                message: "must have required property '" + "memoryMiB" + "'",
                schema: schema22.properties.compute.properties.resources.required,
                parentSchema: schema22.properties.compute.properties.resources,
                data: data28,
              };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data28.cpuMilli === undefined) {
              const err60 = {
                instancePath: instancePath + "/compute/resources",
                schemaPath: "#/properties/compute/properties/resources/required",
                keyword: "required",
                params: { missingProperty: "cpuMilli" },
                message: "must have required property '" + "cpuMilli" + "'",
                schema: schema22.properties.compute.properties.resources.required,
                parentSchema: schema22.properties.compute.properties.resources,
                data: data28,
              };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            for (const key7 in data28) {
              if (!(key7 === "memoryMiB" || key7 === "cpuMilli")) {
                const err61 = {
                  instancePath: instancePath + "/compute/resources",
                  schemaPath: "#/properties/compute/properties/resources/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key7 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema22.properties.compute.properties.resources,
                  data: data28,
                };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data28.memoryMiB !== undefined) {
              let data29 = data28.memoryMiB;
              if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
                const err62 = {
                  instancePath: instancePath + "/compute/resources/memoryMiB",
                  schemaPath: "#/properties/compute/properties/resources/properties/memoryMiB/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema22.properties.compute.properties.resources.properties.memoryMiB.type,
                  parentSchema: schema22.properties.compute.properties.resources.properties.memoryMiB,
                  data: data29,
                };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 < 1 || isNaN(data29)) {
                  const err63 = {
                    instancePath: instancePath + "/compute/resources/memoryMiB",
                    schemaPath: "#/properties/compute/properties/resources/properties/memoryMiB/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
                    schema: 1,
                    parentSchema: schema22.properties.compute.properties.resources.properties.memoryMiB,
                    data: data29,
                  };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              }
            }
            if (data28.cpuMilli !== undefined) {
              let data30 = data28.cpuMilli;
              if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                const err64 = {
                  instancePath: instancePath + "/compute/resources/cpuMilli",
                  schemaPath: "#/properties/compute/properties/resources/properties/cpuMilli/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema22.properties.compute.properties.resources.properties.cpuMilli.type,
                  parentSchema: schema22.properties.compute.properties.resources.properties.cpuMilli,
                  data: data30,
                };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              if (typeof data30 == "number" && isFinite(data30)) {
                if (data30 < 1 || isNaN(data30)) {
                  const err65 = {
                    instancePath: instancePath + "/compute/resources/cpuMilli",
                    schemaPath: "#/properties/compute/properties/resources/properties/cpuMilli/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
                    schema: 1,
                    parentSchema: schema22.properties.compute.properties.resources.properties.cpuMilli,
                    data: data30,
                  };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err66 = {
              instancePath: instancePath + "/compute/resources",
              schemaPath: "#/properties/compute/properties/resources/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema22.properties.compute.properties.resources.type,
              parentSchema: schema22.properties.compute.properties.resources,
              data: data28,
            };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data24.scaling !== undefined) {
          let data31 = data24.scaling;
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            for (const key8 in data31) {
              if (!(key8 === "min" || key8 === "max" || key8 === "targetCpu")) {
                const err67 = {
                  instancePath: instancePath + "/compute/scaling",
                  schemaPath: "#/properties/compute/properties/scaling/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key8 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema22.properties.compute.properties.scaling,
                  data: data31,
                };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data31.min !== undefined) {
              let data32 = data31.min;
              if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
                const err68 = {
                  instancePath: instancePath + "/compute/scaling/min",
                  schemaPath: "#/properties/compute/properties/scaling/properties/min/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema22.properties.compute.properties.scaling.properties.min.type,
                  parentSchema: schema22.properties.compute.properties.scaling.properties.min,
                  data: data32,
                };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (typeof data32 == "number" && isFinite(data32)) {
                if (data32 < 2 || isNaN(data32)) {
                  const err69 = {
                    instancePath: instancePath + "/compute/scaling/min",
                    schemaPath: "#/properties/compute/properties/scaling/properties/min/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 2 },
                    message: "must be >= 2",
                    schema: 2,
                    parentSchema: schema22.properties.compute.properties.scaling.properties.min,
                    data: data32,
                  };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
            }
            if (data31.max !== undefined) {
              let data33 = data31.max;
              if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
                const err70 = {
                  instancePath: instancePath + "/compute/scaling/max",
                  schemaPath: "#/properties/compute/properties/scaling/properties/max/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema22.properties.compute.properties.scaling.properties.max.type,
                  parentSchema: schema22.properties.compute.properties.scaling.properties.max,
                  data: data33,
                };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
              if (typeof data33 == "number" && isFinite(data33)) {
                if (data33 < 2 || isNaN(data33)) {
                  const err71 = {
                    instancePath: instancePath + "/compute/scaling/max",
                    schemaPath: "#/properties/compute/properties/scaling/properties/max/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 2 },
                    message: "must be >= 2",
                    schema: 2,
                    parentSchema: schema22.properties.compute.properties.scaling.properties.max,
                    data: data33,
                  };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
            }
            if (data31.targetCpu !== undefined) {
              let data34 = data31.targetCpu;
              if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
                const err72 = {
                  instancePath: instancePath + "/compute/scaling/targetCpu",
                  schemaPath: "#/properties/compute/properties/scaling/properties/targetCpu/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema22.properties.compute.properties.scaling.properties.targetCpu.type,
                  parentSchema: schema22.properties.compute.properties.scaling.properties.targetCpu,
                  data: data34,
                };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
              if (typeof data34 == "number" && isFinite(data34)) {
                if (data34 > 80 || isNaN(data34)) {
                  const err73 = {
                    instancePath: instancePath + "/compute/scaling/targetCpu",
                    schemaPath: "#/properties/compute/properties/scaling/properties/targetCpu/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 80 },
                    message: "must be <= 80",
                    schema: 80,
                    parentSchema: schema22.properties.compute.properties.scaling.properties.targetCpu,
                    data: data34,
                  };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                if (data34 < 1 || isNaN(data34)) {
                  const err74 = {
                    instancePath: instancePath + "/compute/scaling/targetCpu",
                    schemaPath: "#/properties/compute/properties/scaling/properties/targetCpu/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
                    schema: 1,
                    parentSchema: schema22.properties.compute.properties.scaling.properties.targetCpu,
                    data: data34,
                  };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err75 = {
              instancePath: instancePath + "/compute/scaling",
              schemaPath: "#/properties/compute/properties/scaling/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema22.properties.compute.properties.scaling.type,
              parentSchema: schema22.properties.compute.properties.scaling,
              data: data31,
            };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data24.shutdownGraceSeconds !== undefined) {
          let data35 = data24.shutdownGraceSeconds;
          if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
            const err76 = {
              instancePath: instancePath + "/compute/shutdownGraceSeconds",
              schemaPath: "#/properties/compute/properties/shutdownGraceSeconds/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema22.properties.compute.properties.shutdownGraceSeconds.type,
              parentSchema: schema22.properties.compute.properties.shutdownGraceSeconds,
              data: data35,
            };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 > 29 || isNaN(data35)) {
              const err77 = {
                instancePath: instancePath + "/compute/shutdownGraceSeconds",
                schemaPath: "#/properties/compute/properties/shutdownGraceSeconds/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 29 },
                message: "must be <= 29",
                schema: 29,
                parentSchema: schema22.properties.compute.properties.shutdownGraceSeconds,
                data: data35,
              };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (data35 < 1 || isNaN(data35)) {
              const err78 = {
                instancePath: instancePath + "/compute/shutdownGraceSeconds",
                schemaPath: "#/properties/compute/properties/shutdownGraceSeconds/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 1 },
                message: "must be >= 1",
                schema: 1,
                parentSchema: schema22.properties.compute.properties.shutdownGraceSeconds,
                data: data35,
              };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
        }
      } else {
        const err79 = {
          instancePath: instancePath + "/compute",
          schemaPath: "#/properties/compute/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema22.properties.compute.type,
          parentSchema: schema22.properties.compute,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.config !== undefined) {
      let data36 = data.config;
      if (Array.isArray(data36)) {
        const len2 = data36.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data37 = data36[i2];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.scope === undefined) {
              const err80 = {
                instancePath: instancePath + "/config/" + i2,
                schemaPath: "#/properties/config/items/required",
                keyword: "required",
                params: { missingProperty: "scope" },
                message: "must have required property '" + "scope" + "'",
                schema: schema22.properties.config.items.required,
                parentSchema: schema22.properties.config.items,
                data: data37,
              };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (data37.vars === undefined) {
              const err81 = {
                instancePath: instancePath + "/config/" + i2,
                schemaPath: "#/properties/config/items/required",
                keyword: "required",
                params: { missingProperty: "vars" },
                message: "must have required property '" + "vars" + "'",
                schema: schema22.properties.config.items.required,
                parentSchema: schema22.properties.config.items,
                data: data37,
              };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            for (const key9 in data37) {
              if (!(key9 === "scope" || key9 === "vars")) {
                const err82 = {
                  instancePath: instancePath + "/config/" + i2,
                  schemaPath: "#/properties/config/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key9 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema22.properties.config.items,
                  data: data37,
                };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data37.scope !== undefined) {
              let data38 = data37.scope;
              if (typeof data38 === "string") {
                if (!pattern11.test(data38)) {
                  const err83 = {
                    instancePath: instancePath + "/config/" + i2 + "/scope",
                    schemaPath: "#/properties/config/items/properties/scope/pattern",
                    keyword: "pattern",
                    params: { pattern: "^(global|(dev|staging|prod)(\\.[a-z0-9-]+)?)$" },
                    message: 'must match pattern "' + "^(global|(dev|staging|prod)(\\.[a-z0-9-]+)?)$" + '"',
                    schema: "^(global|(dev|staging|prod)(\\.[a-z0-9-]+)?)$",
                    parentSchema: schema22.properties.config.items.properties.scope,
                    data: data38,
                  };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = {
                  instancePath: instancePath + "/config/" + i2 + "/scope",
                  schemaPath: "#/properties/config/items/properties/scope/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema22.properties.config.items.properties.scope.type,
                  parentSchema: schema22.properties.config.items.properties.scope,
                  data: data38,
                };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data37.vars !== undefined) {
              let data39 = data37.vars;
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                for (const key10 in data39) {
                  const _errs83 = errors;
                  if (
                    !validate63(key10, {
                      instancePath: instancePath + "/config/" + i2 + "/vars",
                      parentData: data39,
                      parentDataProperty: "vars",
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                    errors = vErrors.length;
                  }
                  var valid16 = _errs83 === errors;
                  if (!valid16) {
                    const err85 = {
                      instancePath: instancePath + "/config/" + i2 + "/vars",
                      schemaPath: "#/properties/config/items/properties/vars/propertyNames",
                      keyword: "propertyNames",
                      params: { propertyName: key10 },
                      message: "property name must be valid",
                      schema: schema22.properties.config.items.properties.vars.propertyNames,
                      parentSchema: schema22.properties.config.items.properties.vars,
                      data: data39,
                    };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                for (const key11 in data39) {
                  let data40 = data39[key11];
                  if (
                    typeof data40 !== "string" &&
                    !(typeof data40 == "number" && isFinite(data40)) &&
                    typeof data40 !== "boolean"
                  ) {
                    const err86 = {
                      instancePath:
                        instancePath +
                        "/config/" +
                        i2 +
                        "/vars/" +
                        key11.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath: "#/properties/config/items/properties/vars/additionalProperties/type",
                      keyword: "type",
                      params: {
                        type: schema22.properties.config.items.properties.vars.additionalProperties.type,
                      },
                      message: "must be string,number,boolean",
                      schema: schema22.properties.config.items.properties.vars.additionalProperties.type,
                      parentSchema: schema22.properties.config.items.properties.vars.additionalProperties,
                      data: data40,
                    };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
              } else {
                const err87 = {
                  instancePath: instancePath + "/config/" + i2 + "/vars",
                  schemaPath: "#/properties/config/items/properties/vars/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema22.properties.config.items.properties.vars.type,
                  parentSchema: schema22.properties.config.items.properties.vars,
                  data: data39,
                };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = {
              instancePath: instancePath + "/config/" + i2,
              schemaPath: "#/properties/config/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema22.properties.config.items.type,
              parentSchema: schema22.properties.config.items,
              data: data37,
            };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = {
          instancePath: instancePath + "/config",
          schemaPath: "#/properties/config/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema22.properties.config.type,
          parentSchema: schema22.properties.config,
          data: data36,
        };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.env !== undefined) {
      let data41 = data.env;
      if (Array.isArray(data41)) {
        const len3 = data41.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data42 = data41[i3];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.name === undefined) {
              const err90 = {
                instancePath: instancePath + "/env/" + i3,
                schemaPath: "#/properties/env/items/required",
                keyword: "required",
                params: { missingProperty: "name" },
                message: "must have required property '" + "name" + "'",
                schema: schema22.properties.env.items.required,
                parentSchema: schema22.properties.env.items,
                data: data42,
              };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (data42.required === undefined) {
              const err91 = {
                instancePath: instancePath + "/env/" + i3,
                schemaPath: "#/properties/env/items/required",
                keyword: "required",
                params: { missingProperty: "required" },
                message: "must have required property '" + "required" + "'",
                schema: schema22.properties.env.items.required,
                parentSchema: schema22.properties.env.items,
                data: data42,
              };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            for (const key12 in data42) {
              if (
                !(key12 === "name" || key12 === "required" || key12 === "secret" || key12 === "description")
              ) {
                const err92 = {
                  instancePath: instancePath + "/env/" + i3,
                  schemaPath: "#/properties/env/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key12 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema22.properties.env.items,
                  data: data42,
                };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data42.name !== undefined) {
              if (
                !validate63(data42.name, {
                  instancePath: instancePath + "/env/" + i3 + "/name",
                  parentData: data42,
                  parentDataProperty: "name",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
            if (data42.required !== undefined) {
              let data44 = data42.required;
              if (typeof data44 !== "boolean") {
                const err93 = {
                  instancePath: instancePath + "/env/" + i3 + "/required",
                  schemaPath: "#/properties/env/items/properties/required/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema22.properties.env.items.properties.required.type,
                  parentSchema: schema22.properties.env.items.properties.required,
                  data: data44,
                };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data42.secret !== undefined) {
              let data45 = data42.secret;
              if (typeof data45 !== "boolean") {
                const err94 = {
                  instancePath: instancePath + "/env/" + i3 + "/secret",
                  schemaPath: "#/properties/env/items/properties/secret/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema22.properties.env.items.properties.secret.type,
                  parentSchema: schema22.properties.env.items.properties.secret,
                  data: data45,
                };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data42.description !== undefined) {
              let data46 = data42.description;
              if (typeof data46 !== "string") {
                const err95 = {
                  instancePath: instancePath + "/env/" + i3 + "/description",
                  schemaPath: "#/properties/env/items/properties/description/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema22.properties.env.items.properties.description.type,
                  parentSchema: schema22.properties.env.items.properties.description,
                  data: data46,
                };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
          } else {
            const err96 = {
              instancePath: instancePath + "/env/" + i3,
              schemaPath: "#/properties/env/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema22.properties.env.items.type,
              parentSchema: schema22.properties.env.items,
              data: data42,
            };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
      } else {
        const err97 = {
          instancePath: instancePath + "/env",
          schemaPath: "#/properties/env/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema22.properties.env.type,
          parentSchema: schema22.properties.env,
          data: data41,
        };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.resources !== undefined) {
      let data47 = data.resources;
      if (Array.isArray(data47)) {
        const len4 = data47.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data48 = data47[i4];
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            if (data48.name === undefined) {
              const err98 = {
                instancePath: instancePath + "/resources/" + i4,
                schemaPath: "#/properties/resources/items/required",
                keyword: "required",
                params: { missingProperty: "name" },
                message: "must have required property '" + "name" + "'",
                schema: schema22.properties.resources.items.required,
                parentSchema: schema22.properties.resources.items,
                data: data48,
              };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (data48.type === undefined) {
              const err99 = {
                instancePath: instancePath + "/resources/" + i4,
                schemaPath: "#/properties/resources/items/required",
                keyword: "required",
                params: { missingProperty: "type" },
                message: "must have required property '" + "type" + "'",
                schema: schema22.properties.resources.items.required,
                parentSchema: schema22.properties.resources.items,
                data: data48,
              };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data48.name !== undefined) {
              let data49 = data48.name;
              if (typeof data49 !== "string") {
                const err100 = {
                  instancePath: instancePath + "/resources/" + i4 + "/name",
                  schemaPath: "#/properties/resources/items/properties/name/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema22.properties.resources.items.properties.name.type,
                  parentSchema: schema22.properties.resources.items.properties.name,
                  data: data49,
                };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data48.type !== undefined) {
              let data50 = data48.type;
              if (
                !(
                  data50 === "Postgres" ||
                  data50 === "SQS" ||
                  data50 === "DynamoDB" ||
                  data50 === "S3" ||
                  data50 === "Redis" ||
                  data50 === "ASAPKey"
                )
              ) {
                const err101 = {
                  instancePath: instancePath + "/resources/" + i4 + "/type",
                  schemaPath: "#/properties/resources/items/properties/type/enum",
                  keyword: "enum",
                  params: { allowedValues: schema22.properties.resources.items.properties.type.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema22.properties.resources.items.properties.type.enum,
                  parentSchema: schema22.properties.resources.items.properties.type,
                  data: data50,
                };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
          } else {
            const err102 = {
              instancePath: instancePath + "/resources/" + i4,
              schemaPath: "#/properties/resources/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema22.properties.resources.items.type,
              parentSchema: schema22.properties.resources.items,
              data: data48,
            };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
      } else {
        const err103 = {
          instancePath: instancePath + "/resources",
          schemaPath: "#/properties/resources/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema22.properties.resources.type,
          parentSchema: schema22.properties.resources,
          data: data47,
        };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data.asap !== undefined) {
      let data51 = data.asap;
      if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
        for (const key13 in data51) {
          if (!(key13 === "issuer" || key13 === "audience" || key13 === "allowedIssuers")) {
            const err104 = {
              instancePath: instancePath + "/asap",
              schemaPath: "#/properties/asap/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key13 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema22.properties.asap,
              data: data51,
            };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data51.issuer !== undefined) {
          let data52 = data51.issuer;
          if (typeof data52 !== "string") {
            const err105 = {
              instancePath: instancePath + "/asap/issuer",
              schemaPath: "#/properties/asap/properties/issuer/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema22.properties.asap.properties.issuer.type,
              parentSchema: schema22.properties.asap.properties.issuer,
              data: data52,
            };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data51.audience !== undefined) {
          let data53 = data51.audience;
          if (typeof data53 !== "string") {
            const err106 = {
              instancePath: instancePath + "/asap/audience",
              schemaPath: "#/properties/asap/properties/audience/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema22.properties.asap.properties.audience.type,
              parentSchema: schema22.properties.asap.properties.audience,
              data: data53,
            };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data51.allowedIssuers !== undefined) {
          let data54 = data51.allowedIssuers;
          if (Array.isArray(data54)) {
            const len5 = data54.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data55 = data54[i5];
              if (typeof data55 !== "string") {
                const err107 = {
                  instancePath: instancePath + "/asap/allowedIssuers/" + i5,
                  schemaPath: "#/properties/asap/properties/allowedIssuers/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema22.properties.asap.properties.allowedIssuers.items.type,
                  parentSchema: schema22.properties.asap.properties.allowedIssuers.items,
                  data: data55,
                };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
          } else {
            const err108 = {
              instancePath: instancePath + "/asap/allowedIssuers",
              schemaPath: "#/properties/asap/properties/allowedIssuers/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema22.properties.asap.properties.allowedIssuers.type,
              parentSchema: schema22.properties.asap.properties.allowedIssuers,
              data: data54,
            };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
      } else {
        const err109 = {
          instancePath: instancePath + "/asap",
          schemaPath: "#/properties/asap/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema22.properties.asap.type,
          parentSchema: schema22.properties.asap,
          data: data51,
        };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.environments !== undefined) {
      let data56 = data.environments;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        if (Object.keys(data56).length < 1) {
          const err110 = {
            instancePath: instancePath + "/environments",
            schemaPath: "#/properties/environments/minProperties",
            keyword: "minProperties",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 properties",
            schema: 1,
            parentSchema: schema22.properties.environments,
            data: data56,
          };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
        for (const key14 in data56) {
          const _errs119 = errors;
          if (!(key14 === "dev" || key14 === "staging" || key14 === "prod")) {
            const err111 = {
              instancePath: instancePath + "/environments",
              schemaPath: "#/properties/environments/propertyNames/enum",
              keyword: "enum",
              params: { allowedValues: schema22.properties.environments.propertyNames.enum },
              message: "must be equal to one of the allowed values",
              schema: schema22.properties.environments.propertyNames.enum,
              parentSchema: schema22.properties.environments.propertyNames,
              data: key14,
              propertyName: key14,
            };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
          var valid27 = _errs119 === errors;
          if (!valid27) {
            const err112 = {
              instancePath: instancePath + "/environments",
              schemaPath: "#/properties/environments/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key14 },
              message: "property name must be valid",
              schema: schema22.properties.environments.propertyNames,
              parentSchema: schema22.properties.environments,
              data: data56,
            };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
      } else {
        const err113 = {
          instancePath: instancePath + "/environments",
          schemaPath: "#/properties/environments/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema22.properties.environments.type,
          parentSchema: schema22.properties.environments,
          data: data56,
        };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.slo !== undefined) {
      let data57 = data.slo;
      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
        for (const key15 in data57) {
          if (!(key15 === "availability" || key15 === "p99LatencyMs")) {
            const err114 = {
              instancePath: instancePath + "/slo",
              schemaPath: "#/properties/slo/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key15 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema22.properties.slo,
              data: data57,
            };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data57.availability !== undefined) {
          let data58 = data57.availability;
          if (typeof data58 == "number" && isFinite(data58)) {
            if (data58 > 0.99999 || isNaN(data58)) {
              const err115 = {
                instancePath: instancePath + "/slo/availability",
                schemaPath: "#/properties/slo/properties/availability/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 0.99999 },
                message: "must be <= 0.99999",
                schema: 0.99999,
                parentSchema: schema22.properties.slo.properties.availability,
                data: data58,
              };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data58 < 0.9 || isNaN(data58)) {
              const err116 = {
                instancePath: instancePath + "/slo/availability",
                schemaPath: "#/properties/slo/properties/availability/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0.9 },
                message: "must be >= 0.9",
                schema: 0.9,
                parentSchema: schema22.properties.slo.properties.availability,
                data: data58,
              };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
          } else {
            const err117 = {
              instancePath: instancePath + "/slo/availability",
              schemaPath: "#/properties/slo/properties/availability/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema22.properties.slo.properties.availability.type,
              parentSchema: schema22.properties.slo.properties.availability,
              data: data58,
            };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
        if (data57.p99LatencyMs !== undefined) {
          let data59 = data57.p99LatencyMs;
          if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
            const err118 = {
              instancePath: instancePath + "/slo/p99LatencyMs",
              schemaPath: "#/properties/slo/properties/p99LatencyMs/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema22.properties.slo.properties.p99LatencyMs.type,
              parentSchema: schema22.properties.slo.properties.p99LatencyMs,
              data: data59,
            };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
          if (typeof data59 == "number" && isFinite(data59)) {
            if (data59 < 1 || isNaN(data59)) {
              const err119 = {
                instancePath: instancePath + "/slo/p99LatencyMs",
                schemaPath: "#/properties/slo/properties/p99LatencyMs/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 1 },
                message: "must be >= 1",
                schema: 1,
                parentSchema: schema22.properties.slo.properties.p99LatencyMs,
                data: data59,
              };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          }
        }
      } else {
        const err120 = {
          instancePath: instancePath + "/slo",
          schemaPath: "#/properties/slo/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema22.properties.slo.type,
          parentSchema: schema22.properties.slo,
          data: data57,
        };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      }
    }
    if (data.compliance !== undefined) {
      let data60 = data.compliance;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (const key16 in data60) {
          if (!(key16 === "prgbControl" || key16 === "dataClassification")) {
            const err121 = {
              instancePath: instancePath + "/compliance",
              schemaPath: "#/properties/compliance/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key16 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema22.properties.compliance,
              data: data60,
            };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
        if (data60.prgbControl !== undefined) {
          let data61 = data60.prgbControl;
          if (typeof data61 !== "boolean") {
            const err122 = {
              instancePath: instancePath + "/compliance/prgbControl",
              schemaPath: "#/properties/compliance/properties/prgbControl/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
              schema: schema22.properties.compliance.properties.prgbControl.type,
              parentSchema: schema22.properties.compliance.properties.prgbControl,
              data: data61,
            };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data60.dataClassification !== undefined) {
          let data62 = data60.dataClassification;
          if (
            !(
              data62 === "public" ||
              data62 === "internal" ||
              data62 === "confidential" ||
              data62 === "restricted"
            )
          ) {
            const err123 = {
              instancePath: instancePath + "/compliance/dataClassification",
              schemaPath: "#/properties/compliance/properties/dataClassification/enum",
              keyword: "enum",
              params: { allowedValues: schema22.properties.compliance.properties.dataClassification.enum },
              message: "must be equal to one of the allowed values",
              schema: schema22.properties.compliance.properties.dataClassification.enum,
              parentSchema: schema22.properties.compliance.properties.dataClassification,
              data: data62,
            };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
      } else {
        const err124 = {
          instancePath: instancePath + "/compliance",
          schemaPath: "#/properties/compliance/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema22.properties.compliance.type,
          parentSchema: schema22.properties.compliance,
          data: data60,
        };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
    }
    if (data.provenance !== undefined) {
      let data63 = data.provenance;
      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
        if (data63.template === undefined) {
          const err125 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/properties/provenance/required",
            keyword: "required",
            params: { missingProperty: "template" },
            message: "must have required property '" + "template" + "'",
            schema: schema22.properties.provenance.required,
            parentSchema: schema22.properties.provenance,
            data: data63,
          };
          if (vErrors === null) {
            vErrors = [err125];
          } else {
            vErrors.push(err125);
          }
          errors++;
        }
        if (data63.templateVersion === undefined) {
          const err126 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/properties/provenance/required",
            keyword: "required",
            params: { missingProperty: "templateVersion" },
            message: "must have required property '" + "templateVersion" + "'",
            schema: schema22.properties.provenance.required,
            parentSchema: schema22.properties.provenance,
            data: data63,
          };
          if (vErrors === null) {
            vErrors = [err126];
          } else {
            vErrors.push(err126);
          }
          errors++;
        }
        if (data63.features === undefined) {
          const err127 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/properties/provenance/required",
            keyword: "required",
            params: { missingProperty: "features" },
            message: "must have required property '" + "features" + "'",
            schema: schema22.properties.provenance.required,
            parentSchema: schema22.properties.provenance,
            data: data63,
          };
          if (vErrors === null) {
            vErrors = [err127];
          } else {
            vErrors.push(err127);
          }
          errors++;
        }
        for (const key17 in data63) {
          if (!(key17 === "template" || key17 === "templateVersion" || key17 === "features")) {
            const err128 = {
              instancePath: instancePath + "/provenance",
              schemaPath: "#/properties/provenance/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key17 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema22.properties.provenance,
              data: data63,
            };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data63.template !== undefined) {
          let data64 = data63.template;
          if (typeof data64 !== "string") {
            const err129 = {
              instancePath: instancePath + "/provenance/template",
              schemaPath: "#/properties/provenance/properties/template/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema22.properties.provenance.properties.template.type,
              parentSchema: schema22.properties.provenance.properties.template,
              data: data64,
            };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data63.templateVersion !== undefined) {
          let data65 = data63.templateVersion;
          if (typeof data65 !== "string") {
            const err130 = {
              instancePath: instancePath + "/provenance/templateVersion",
              schemaPath: "#/properties/provenance/properties/templateVersion/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema22.properties.provenance.properties.templateVersion.type,
              parentSchema: schema22.properties.provenance.properties.templateVersion,
              data: data65,
            };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
        if (data63.features !== undefined) {
          let data66 = data63.features;
          if (Array.isArray(data66)) {
            const len6 = data66.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data67 = data66[i6];
              if (typeof data67 !== "string") {
                const err131 = {
                  instancePath: instancePath + "/provenance/features/" + i6,
                  schemaPath: "#/properties/provenance/properties/features/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema22.properties.provenance.properties.features.items.type,
                  parentSchema: schema22.properties.provenance.properties.features.items,
                  data: data67,
                };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
          } else {
            const err132 = {
              instancePath: instancePath + "/provenance/features",
              schemaPath: "#/properties/provenance/properties/features/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema22.properties.provenance.properties.features.type,
              parentSchema: schema22.properties.provenance.properties.features,
              data: data66,
            };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
      } else {
        const err133 = {
          instancePath: instancePath + "/provenance",
          schemaPath: "#/properties/provenance/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema22.properties.provenance.type,
          parentSchema: schema22.properties.provenance,
          data: data63,
        };
        if (vErrors === null) {
          vErrors = [err133];
        } else {
          vErrors.push(err133);
        }
        errors++;
      }
    }
  } else {
    const err134 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema22.type,
      parentSchema: schema22,
      data,
    };
    if (vErrors === null) {
      vErrors = [err134];
    } else {
      vErrors.push(err134);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
