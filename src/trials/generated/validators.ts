// Generated from schemas/ by scripts/generate-validators.ts; do not edit.
// @ts-nocheck
/* oxlint-disable */
"use strict";
export const validateStackTest = validate52;
const schema19 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "test.yaml of a stack",
  description:
    "How the services of a stack are built and tested with their real toolchain: `instant-micros catalogue test`.",
  type: "object",
  required: ["tools", "verify"],
  additionalProperties: false,
  properties: {
    tools: { $ref: "#/$defs/tools" },
    setup: { description: "Fetches what the service needs.", $ref: "#/$defs/command" },
    verify: {
      description: "Everything that has to pass before a change is merged.",
      $ref: "#/$defs/command",
    },
    builds: {
      description: "What `setup` and `verify` leave behind can be started: conformance builds nothing again.",
      type: "boolean",
    },
    violations: {
      description: "What the stack's own gates must find; `on` lists features that must be on.",
      $ref: "feature-test.schema.json#/$defs/violations",
    },
    env: {
      description: "Variables that builds get besides those of whoever calls.",
      type: "object",
      propertyNames: { $ref: "#/$defs/variable" },
      additionalProperties: { type: "string" },
    },
  },
  $defs: {
    line: { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" },
    variable: { description: "A variable like JAVA_HOME.", type: "string", pattern: "^[A-Z][A-Z0-9_]*$" },
    command: {
      description: "A program and its arguments, as a list of words.",
      type: "array",
      minItems: 1,
      items: { type: "string", pattern: "\\S" },
    },
    tools: {
      description: "Programs that must be installed.",
      type: "array",
      items: {
        type: "object",
        required: ["name", "version", "find"],
        additionalProperties: false,
        properties: {
          name: { description: "What people call it: Node.js.", $ref: "#/$defs/line" },
          version: { description: 'A range like ">=24".', $ref: "#/$defs/line" },
          find: {
            description: "A command that prints its version; the first number in it counts.",
            $ref: "#/$defs/command",
          },
        },
      },
    },
  },
};
const schema20 = {
  description: "Programs that must be installed.",
  type: "array",
  items: {
    type: "object",
    required: ["name", "version", "find"],
    additionalProperties: false,
    properties: {
      name: { description: "What people call it: Node.js.", $ref: "#/$defs/line" },
      version: { description: 'A range like ">=24".', $ref: "#/$defs/line" },
      find: {
        description: "A command that prints its version; the first number in it counts.",
        $ref: "#/$defs/command",
      },
    },
  },
};
const schema21 = { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" };
const pattern3 = new RegExp("^\\S(.*\\S)?$", "u");

function validate54(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
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
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { dynamicProps: false, dynamicItems: false };

const schema22 = {
  description: "A program and its arguments, as a list of words.",
  type: "array",
  minItems: 1,
  items: { type: "string", pattern: "\\S" },
};
const pattern4 = new RegExp("\\S", "u");

function validate57(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
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
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
            schema: "\\S",
            parentSchema: schema22.items,
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
          schema: schema22.items.type,
          parentSchema: schema22.items,
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
      schema: schema22.type,
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
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

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
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === undefined) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "name" },
            message: "must have required property '" + "name" + "'",
            schema: schema20.items.required,
            parentSchema: schema20.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.version === undefined) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "version" },
            message: "must have required property '" + "version" + "'",
            schema: schema20.items.required,
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
        if (data0.find === undefined) {
          const err2 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "find" },
            message: "must have required property '" + "find" + "'",
            schema: schema20.items.required,
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
        for (const key0 in data0) {
          if (!(key0 === "name" || key0 === "version" || key0 === "find")) {
            const err3 = {
              instancePath: instancePath + "/" + i0,
              schemaPath: "#/items/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema20.items,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.name !== undefined) {
          if (
            !validate54(data0.name, {
              instancePath: instancePath + "/" + i0 + "/name",
              parentData: data0,
              parentDataProperty: "name",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data0.version !== undefined) {
          if (
            !validate54(data0.version, {
              instancePath: instancePath + "/" + i0 + "/version",
              parentData: data0,
              parentDataProperty: "version",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data0.find !== undefined) {
          if (
            !validate57(data0.find, {
              instancePath: instancePath + "/" + i0 + "/find",
              parentData: data0,
              parentDataProperty: "find",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema20.items.type,
          parentSchema: schema20.items,
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
  } else {
    const err5 = {
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
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const schema25 = {
  description:
    "Each is planted in a service that is green, must make it red for the reason it names, and is taken out again.",
  type: "array",
  items: {
    type: "object",
    required: ["title", "on"],
    additionalProperties: false,
    properties: {
      title: { description: "What is wrong: a star import.", $ref: "stack-test.schema.json#/$defs/line" },
      on: {
        description:
          "The stack, and features that must be on too: spring-boot+java. A list is for several stacks.",
        oneOf: [
          { type: "string", pattern: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" },
          {
            type: "array",
            minItems: 1,
            uniqueItems: true,
            items: { type: "string", pattern: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" },
          },
        ],
      },
      write: {
        description: "Files to write: path → text, both rendered like templates.",
        type: "object",
        additionalProperties: { type: "string" },
      },
      replace: {
        description: "Files to change: path → the text that stands there once, and what replaces it.",
        type: "object",
        additionalProperties: {
          type: "object",
          required: ["text", "by"],
          additionalProperties: false,
          properties: {
            text: { description: "What stands there once.", type: "string" },
            by: { description: "What stands there instead.", type: "string" },
          },
        },
      },
      remove: { description: "Files to remove.", type: "array", items: { type: "string", pattern: "\\S" } },
      run: {
        description: "The command that must fail; the stack's `verify` unless given.",
        $ref: "stack-test.schema.json#/$defs/command",
      },
      breaks: {
        description: "Instead of a command: the rule of the service contract that must be broken.",
        type: "string",
        pattern: "^C[1-9][0-9]?$",
      },
      says: {
        description:
          "Text that the command must print, or that the broken rule says: the right reason. Left out only beside `breaks`.",
        type: "string",
        pattern: "\\S",
      },
      together: {
        description:
          "Violations of one service with the same word here and the same command are planted at once: none hides another.",
        $ref: "stack-test.schema.json#/$defs/line",
      },
    },
  },
};
const func1 = Object.prototype.hasOwnProperty;

function validate69(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
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
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { dynamicProps: false, dynamicItems: false };

function validate71(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
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
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "\\S" },
            message: 'must match pattern "' + "\\S" + '"',
            schema: "\\S",
            parentSchema: schema22.items,
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
          schema: schema22.items.type,
          parentSchema: schema22.items,
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
      schema: schema22.type,
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
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const pattern6 = new RegExp("^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$", "u");
const pattern10 = new RegExp("^C[1-9][0-9]?$", "u");

function validate79(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.title === undefined) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "title" },
            message: "must have required property '" + "title" + "'",
            schema: schema25.items.required,
            parentSchema: schema25.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.on === undefined) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "on" },
            message: "must have required property '" + "on" + "'",
            schema: schema25.items.required,
            parentSchema: schema25.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!func1.call(schema25.items.properties, key0)) {
            const err2 = {
              instancePath: instancePath + "/" + i0,
              schemaPath: "#/items/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema25.items,
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
        if (data0.title !== undefined) {
          if (
            !validate69(data0.title, {
              instancePath: instancePath + "/" + i0 + "/title",
              parentData: data0,
              parentDataProperty: "title",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data0.on !== undefined) {
          let data2 = data0.on;
          const _errs6 = errors;
          let valid3 = false;
          let passing0 = null;
          const _errs7 = errors;
          if (typeof data2 === "string") {
            if (!pattern6.test(data2)) {
              const err3 = {
                instancePath: instancePath + "/" + i0 + "/on",
                schemaPath: "#/items/properties/on/oneOf/0/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" },
                message: 'must match pattern "' + "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" + '"',
                schema: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$",
                parentSchema: schema25.items.properties.on.oneOf[0],
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = {
              instancePath: instancePath + "/" + i0 + "/on",
              schemaPath: "#/items/properties/on/oneOf/0/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema25.items.properties.on.oneOf[0].type,
              parentSchema: schema25.items.properties.on.oneOf[0],
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          var _valid0 = _errs7 === errors;
          if (_valid0) {
            valid3 = true;
            passing0 = 0;
          }
          const _errs9 = errors;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err5 = {
                instancePath: instancePath + "/" + i0 + "/on",
                schemaPath: "#/items/properties/on/oneOf/1/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
                schema: 1,
                parentSchema: schema25.items.properties.on.oneOf[1],
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data3 = data2[i1];
              if (typeof data3 === "string") {
                if (!pattern6.test(data3)) {
                  const err6 = {
                    instancePath: instancePath + "/" + i0 + "/on/" + i1,
                    schemaPath: "#/items/properties/on/oneOf/1/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" },
                    message: 'must match pattern "' + "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" + '"',
                    schema: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$",
                    parentSchema: schema25.items.properties.on.oneOf[1].items,
                    data: data3,
                  };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = {
                  instancePath: instancePath + "/" + i0 + "/on/" + i1,
                  schemaPath: "#/items/properties/on/oneOf/1/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema25.items.properties.on.oneOf[1].items.type,
                  parentSchema: schema25.items.properties.on.oneOf[1].items,
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
            let i2 = data2.length;
            let j0;
            if (i2 > 1) {
              const indices0 = {};
              for (; i2--;) {
                let item0 = data2[i2];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err8 = {
                    instancePath: instancePath + "/" + i0 + "/on",
                    schemaPath: "#/items/properties/on/oneOf/1/uniqueItems",
                    keyword: "uniqueItems",
                    params: { i: i2, j: j0 },
                    message:
                      "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)",
                    schema: true,
                    parentSchema: schema25.items.properties.on.oneOf[1],
                    data: data2,
                  };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i2;
              }
            }
          } else {
            const err9 = {
              instancePath: instancePath + "/" + i0 + "/on",
              schemaPath: "#/items/properties/on/oneOf/1/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema25.items.properties.on.oneOf[1].type,
              parentSchema: schema25.items.properties.on.oneOf[1],
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          var _valid0 = _errs9 === errors;
          if (_valid0 && valid3) {
            valid3 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid3 = true;
              passing0 = 1;
            }
          }
          if (!valid3) {
            const err10 = {
              instancePath: instancePath + "/" + i0 + "/on",
              schemaPath: "#/items/properties/on/oneOf",
              keyword: "oneOf",
              params: { passingSchemas: passing0 },
              message: "must match exactly one schema in oneOf",
              schema: schema25.items.properties.on.oneOf,
              parentSchema: schema25.items.properties.on,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          } else {
            errors = _errs6;
            if (vErrors !== null) {
              if (_errs6) {
                vErrors.length = _errs6;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.write !== undefined) {
          let data4 = data0.write;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key1 in data4) {
              let data5 = data4[key1];
              if (typeof data5 !== "string") {
                const err11 = {
                  instancePath:
                    instancePath + "/" + i0 + "/write/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/items/properties/write/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema25.items.properties.write.additionalProperties.type,
                  parentSchema: schema25.items.properties.write.additionalProperties,
                  data: data5,
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
              instancePath: instancePath + "/" + i0 + "/write",
              schemaPath: "#/items/properties/write/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema25.items.properties.write.type,
              parentSchema: schema25.items.properties.write,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.replace !== undefined) {
          let data6 = data0.replace;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key2 in data6) {
              let data7 = data6[key2];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.text === undefined) {
                  const err13 = {
                    instancePath:
                      instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/items/properties/replace/additionalProperties/required",
                    keyword: "required",
                    params: { missingProperty: "text" },
                    message: "must have required property '" + "text" + "'",
                    schema: schema25.items.properties.replace.additionalProperties.required,
                    parentSchema: schema25.items.properties.replace.additionalProperties,
                    data: data7,
                  };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (data7.by === undefined) {
                  const err14 = {
                    instancePath:
                      instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/items/properties/replace/additionalProperties/required",
                    keyword: "required",
                    params: { missingProperty: "by" },
                    message: "must have required property '" + "by" + "'",
                    schema: schema25.items.properties.replace.additionalProperties.required,
                    parentSchema: schema25.items.properties.replace.additionalProperties,
                    data: data7,
                  };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                for (const key3 in data7) {
                  if (!(key3 === "text" || key3 === "by")) {
                    const err15 = {
                      instancePath:
                        instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath: "#/items/properties/replace/additionalProperties/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key3 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema25.items.properties.replace.additionalProperties,
                      data: data7,
                    };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data7.text !== undefined) {
                  let data8 = data7.text;
                  if (typeof data8 !== "string") {
                    const err16 = {
                      instancePath:
                        instancePath +
                        "/" +
                        i0 +
                        "/replace/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/text",
                      schemaPath: "#/items/properties/replace/additionalProperties/properties/text/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema25.items.properties.replace.additionalProperties.properties.text.type,
                      parentSchema: schema25.items.properties.replace.additionalProperties.properties.text,
                      data: data8,
                    };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data7.by !== undefined) {
                  let data9 = data7.by;
                  if (typeof data9 !== "string") {
                    const err17 = {
                      instancePath:
                        instancePath +
                        "/" +
                        i0 +
                        "/replace/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/by",
                      schemaPath: "#/items/properties/replace/additionalProperties/properties/by/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema25.items.properties.replace.additionalProperties.properties.by.type,
                      parentSchema: schema25.items.properties.replace.additionalProperties.properties.by,
                      data: data9,
                    };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = {
                  instancePath:
                    instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/items/properties/replace/additionalProperties/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema25.items.properties.replace.additionalProperties.type,
                  parentSchema: schema25.items.properties.replace.additionalProperties,
                  data: data7,
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = {
              instancePath: instancePath + "/" + i0 + "/replace",
              schemaPath: "#/items/properties/replace/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema25.items.properties.replace.type,
              parentSchema: schema25.items.properties.replace,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.remove !== undefined) {
          let data10 = data0.remove;
          if (Array.isArray(data10)) {
            const len2 = data10.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data11 = data10[i3];
              if (typeof data11 === "string") {
                if (!pattern4.test(data11)) {
                  const err20 = {
                    instancePath: instancePath + "/" + i0 + "/remove/" + i3,
                    schemaPath: "#/items/properties/remove/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "\\S" },
                    message: 'must match pattern "' + "\\S" + '"',
                    schema: "\\S",
                    parentSchema: schema25.items.properties.remove.items,
                    data: data11,
                  };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = {
                  instancePath: instancePath + "/" + i0 + "/remove/" + i3,
                  schemaPath: "#/items/properties/remove/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema25.items.properties.remove.items.type,
                  parentSchema: schema25.items.properties.remove.items,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = {
              instancePath: instancePath + "/" + i0 + "/remove",
              schemaPath: "#/items/properties/remove/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema25.items.properties.remove.type,
              parentSchema: schema25.items.properties.remove,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data0.run !== undefined) {
          if (
            !validate71(data0.run, {
              instancePath: instancePath + "/" + i0 + "/run",
              parentData: data0,
              parentDataProperty: "run",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data0.breaks !== undefined) {
          let data13 = data0.breaks;
          if (typeof data13 === "string") {
            if (!pattern10.test(data13)) {
              const err23 = {
                instancePath: instancePath + "/" + i0 + "/breaks",
                schemaPath: "#/items/properties/breaks/pattern",
                keyword: "pattern",
                params: { pattern: "^C[1-9][0-9]?$" },
                message: 'must match pattern "' + "^C[1-9][0-9]?$" + '"',
                schema: "^C[1-9][0-9]?$",
                parentSchema: schema25.items.properties.breaks,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = {
              instancePath: instancePath + "/" + i0 + "/breaks",
              schemaPath: "#/items/properties/breaks/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema25.items.properties.breaks.type,
              parentSchema: schema25.items.properties.breaks,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data0.says !== undefined) {
          let data14 = data0.says;
          if (typeof data14 === "string") {
            if (!pattern4.test(data14)) {
              const err25 = {
                instancePath: instancePath + "/" + i0 + "/says",
                schemaPath: "#/items/properties/says/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
                schema: "\\S",
                parentSchema: schema25.items.properties.says,
                data: data14,
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = {
              instancePath: instancePath + "/" + i0 + "/says",
              schemaPath: "#/items/properties/says/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema25.items.properties.says.type,
              parentSchema: schema25.items.properties.says,
              data: data14,
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data0.together !== undefined) {
          if (
            !validate69(data0.together, {
              instancePath: instancePath + "/" + i0 + "/together",
              parentData: data0,
              parentDataProperty: "together",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema25.items.type,
          parentSchema: schema25.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema25.type,
      parentSchema: schema25,
      data,
    };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const schema29 = { description: "A variable like JAVA_HOME.", type: "string", pattern: "^[A-Z][A-Z0-9_]*$" };
const pattern17 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

function validate84(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === "string") {
    if (!pattern17.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[A-Z][A-Z0-9_]*$" },
        message: 'must match pattern "' + "^[A-Z][A-Z0-9_]*$" + '"',
        schema: "^[A-Z][A-Z0-9_]*$",
        parentSchema: schema29,
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
      schema: schema29.type,
      parentSchema: schema29,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { dynamicProps: false, dynamicItems: false };

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
    if (data.tools === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "tools" },
        message: "must have required property '" + "tools" + "'",
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
    if (data.verify === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "verify" },
        message: "must have required property '" + "verify" + "'",
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
    for (const key0 in data) {
      if (
        !(
          key0 === "tools" ||
          key0 === "setup" ||
          key0 === "verify" ||
          key0 === "builds" ||
          key0 === "violations" ||
          key0 === "env"
        )
      ) {
        const err2 = {
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
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.tools !== undefined) {
      if (
        !validate53(data.tools, {
          instancePath: instancePath + "/tools",
          parentData: data,
          parentDataProperty: "tools",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.setup !== undefined) {
      if (
        !validate57(data.setup, {
          instancePath: instancePath + "/setup",
          parentData: data,
          parentDataProperty: "setup",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.verify !== undefined) {
      if (
        !validate57(data.verify, {
          instancePath: instancePath + "/verify",
          parentData: data,
          parentDataProperty: "verify",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.builds !== undefined) {
      let data3 = data.builds;
      if (typeof data3 !== "boolean") {
        const err3 = {
          instancePath: instancePath + "/builds",
          schemaPath: "#/properties/builds/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema19.properties.builds.type,
          parentSchema: schema19.properties.builds,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.violations !== undefined) {
      if (
        !validate79(data.violations, {
          instancePath: instancePath + "/violations",
          parentData: data,
          parentDataProperty: "violations",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.env !== undefined) {
      let data5 = data.env;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          const _errs10 = errors;
          if (
            !validate84(key1, {
              instancePath: instancePath + "/env",
              parentData: data5,
              parentDataProperty: "env",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs10 === errors;
          if (!valid1) {
            const err4 = {
              instancePath: instancePath + "/env",
              schemaPath: "#/properties/env/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              message: "property name must be valid",
              schema: schema19.properties.env.propertyNames,
              parentSchema: schema19.properties.env,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        for (const key2 in data5) {
          let data6 = data5[key2];
          if (typeof data6 !== "string") {
            const err5 = {
              instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/env/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema19.properties.env.additionalProperties.type,
              parentSchema: schema19.properties.env.additionalProperties,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/env",
          schemaPath: "#/properties/env/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema19.properties.env.type,
          parentSchema: schema19.properties.env,
          data: data5,
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
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateFeatureTest = validate62;
const schema23 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "test.yaml of a feature",
  description:
    "What a feature takes to be tested, and violations that its gate must find: `instant-micros catalogue test`.",
  type: "object",
  additionalProperties: false,
  properties: {
    tools: { $ref: "stack-test.schema.json#/$defs/tools" },
    violations: { $ref: "#/$defs/violations" },
    otherwise: {
      description: "What can still be shown of services with this feature where its tools are missing.",
      type: "object",
      required: ["shows", "verify"],
      additionalProperties: false,
      properties: {
        shows: {
          description: "What it comes to, for the report: parsed, not executed.",
          $ref: "stack-test.schema.json#/$defs/line",
        },
        tools: { $ref: "stack-test.schema.json#/$defs/tools" },
        verify: { description: "The command that shows it.", $ref: "stack-test.schema.json#/$defs/command" },
        violations: { $ref: "#/$defs/violations" },
      },
    },
  },
  $defs: {
    violations: {
      description:
        "Each is planted in a service that is green, must make it red for the reason it names, and is taken out again.",
      type: "array",
      items: {
        type: "object",
        required: ["title", "on"],
        additionalProperties: false,
        properties: {
          title: { description: "What is wrong: a star import.", $ref: "stack-test.schema.json#/$defs/line" },
          on: {
            description:
              "The stack, and features that must be on too: spring-boot+java. A list is for several stacks.",
            oneOf: [
              { type: "string", pattern: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" },
              {
                type: "array",
                minItems: 1,
                uniqueItems: true,
                items: { type: "string", pattern: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" },
              },
            ],
          },
          write: {
            description: "Files to write: path → text, both rendered like templates.",
            type: "object",
            additionalProperties: { type: "string" },
          },
          replace: {
            description: "Files to change: path → the text that stands there once, and what replaces it.",
            type: "object",
            additionalProperties: {
              type: "object",
              required: ["text", "by"],
              additionalProperties: false,
              properties: {
                text: { description: "What stands there once.", type: "string" },
                by: { description: "What stands there instead.", type: "string" },
              },
            },
          },
          remove: {
            description: "Files to remove.",
            type: "array",
            items: { type: "string", pattern: "\\S" },
          },
          run: {
            description: "The command that must fail; the stack's `verify` unless given.",
            $ref: "stack-test.schema.json#/$defs/command",
          },
          breaks: {
            description: "Instead of a command: the rule of the service contract that must be broken.",
            type: "string",
            pattern: "^C[1-9][0-9]?$",
          },
          says: {
            description:
              "Text that the command must print, or that the broken rule says: the right reason. Left out only beside `breaks`.",
            type: "string",
            pattern: "\\S",
          },
          together: {
            description:
              "Violations of one service with the same word here and the same command are planted at once: none hides another.",
            $ref: "stack-test.schema.json#/$defs/line",
          },
        },
      },
    },
  },
};

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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === undefined) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "name" },
            message: "must have required property '" + "name" + "'",
            schema: schema20.items.required,
            parentSchema: schema20.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.version === undefined) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "version" },
            message: "must have required property '" + "version" + "'",
            schema: schema20.items.required,
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
        if (data0.find === undefined) {
          const err2 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "find" },
            message: "must have required property '" + "find" + "'",
            schema: schema20.items.required,
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
        for (const key0 in data0) {
          if (!(key0 === "name" || key0 === "version" || key0 === "find")) {
            const err3 = {
              instancePath: instancePath + "/" + i0,
              schemaPath: "#/items/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema20.items,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.name !== undefined) {
          if (
            !validate54(data0.name, {
              instancePath: instancePath + "/" + i0 + "/name",
              parentData: data0,
              parentDataProperty: "name",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data0.version !== undefined) {
          if (
            !validate54(data0.version, {
              instancePath: instancePath + "/" + i0 + "/version",
              parentData: data0,
              parentDataProperty: "version",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data0.find !== undefined) {
          if (
            !validate57(data0.find, {
              instancePath: instancePath + "/" + i0 + "/find",
              parentData: data0,
              parentDataProperty: "find",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema20.items.type,
          parentSchema: schema20.items,
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
  } else {
    const err5 = {
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
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.title === undefined) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "title" },
            message: "must have required property '" + "title" + "'",
            schema: schema25.items.required,
            parentSchema: schema25.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.on === undefined) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "on" },
            message: "must have required property '" + "on" + "'",
            schema: schema25.items.required,
            parentSchema: schema25.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!func1.call(schema25.items.properties, key0)) {
            const err2 = {
              instancePath: instancePath + "/" + i0,
              schemaPath: "#/items/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema25.items,
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
        if (data0.title !== undefined) {
          if (
            !validate69(data0.title, {
              instancePath: instancePath + "/" + i0 + "/title",
              parentData: data0,
              parentDataProperty: "title",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data0.on !== undefined) {
          let data2 = data0.on;
          const _errs6 = errors;
          let valid3 = false;
          let passing0 = null;
          const _errs7 = errors;
          if (typeof data2 === "string") {
            if (!pattern6.test(data2)) {
              const err3 = {
                instancePath: instancePath + "/" + i0 + "/on",
                schemaPath: "#/items/properties/on/oneOf/0/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" },
                message: 'must match pattern "' + "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" + '"',
                schema: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$",
                parentSchema: schema25.items.properties.on.oneOf[0],
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = {
              instancePath: instancePath + "/" + i0 + "/on",
              schemaPath: "#/items/properties/on/oneOf/0/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema25.items.properties.on.oneOf[0].type,
              parentSchema: schema25.items.properties.on.oneOf[0],
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          var _valid0 = _errs7 === errors;
          if (_valid0) {
            valid3 = true;
            passing0 = 0;
          }
          const _errs9 = errors;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err5 = {
                instancePath: instancePath + "/" + i0 + "/on",
                schemaPath: "#/items/properties/on/oneOf/1/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
                schema: 1,
                parentSchema: schema25.items.properties.on.oneOf[1],
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data3 = data2[i1];
              if (typeof data3 === "string") {
                if (!pattern6.test(data3)) {
                  const err6 = {
                    instancePath: instancePath + "/" + i0 + "/on/" + i1,
                    schemaPath: "#/items/properties/on/oneOf/1/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" },
                    message: 'must match pattern "' + "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" + '"',
                    schema: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$",
                    parentSchema: schema25.items.properties.on.oneOf[1].items,
                    data: data3,
                  };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = {
                  instancePath: instancePath + "/" + i0 + "/on/" + i1,
                  schemaPath: "#/items/properties/on/oneOf/1/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema25.items.properties.on.oneOf[1].items.type,
                  parentSchema: schema25.items.properties.on.oneOf[1].items,
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
            let i2 = data2.length;
            let j0;
            if (i2 > 1) {
              const indices0 = {};
              for (; i2--;) {
                let item0 = data2[i2];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err8 = {
                    instancePath: instancePath + "/" + i0 + "/on",
                    schemaPath: "#/items/properties/on/oneOf/1/uniqueItems",
                    keyword: "uniqueItems",
                    params: { i: i2, j: j0 },
                    message:
                      "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)",
                    schema: true,
                    parentSchema: schema25.items.properties.on.oneOf[1],
                    data: data2,
                  };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i2;
              }
            }
          } else {
            const err9 = {
              instancePath: instancePath + "/" + i0 + "/on",
              schemaPath: "#/items/properties/on/oneOf/1/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema25.items.properties.on.oneOf[1].type,
              parentSchema: schema25.items.properties.on.oneOf[1],
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          var _valid0 = _errs9 === errors;
          if (_valid0 && valid3) {
            valid3 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid3 = true;
              passing0 = 1;
            }
          }
          if (!valid3) {
            const err10 = {
              instancePath: instancePath + "/" + i0 + "/on",
              schemaPath: "#/items/properties/on/oneOf",
              keyword: "oneOf",
              params: { passingSchemas: passing0 },
              message: "must match exactly one schema in oneOf",
              schema: schema25.items.properties.on.oneOf,
              parentSchema: schema25.items.properties.on,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          } else {
            errors = _errs6;
            if (vErrors !== null) {
              if (_errs6) {
                vErrors.length = _errs6;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.write !== undefined) {
          let data4 = data0.write;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key1 in data4) {
              let data5 = data4[key1];
              if (typeof data5 !== "string") {
                const err11 = {
                  instancePath:
                    instancePath + "/" + i0 + "/write/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/items/properties/write/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema25.items.properties.write.additionalProperties.type,
                  parentSchema: schema25.items.properties.write.additionalProperties,
                  data: data5,
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
              instancePath: instancePath + "/" + i0 + "/write",
              schemaPath: "#/items/properties/write/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema25.items.properties.write.type,
              parentSchema: schema25.items.properties.write,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.replace !== undefined) {
          let data6 = data0.replace;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key2 in data6) {
              let data7 = data6[key2];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.text === undefined) {
                  const err13 = {
                    instancePath:
                      instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/items/properties/replace/additionalProperties/required",
                    keyword: "required",
                    params: { missingProperty: "text" },
                    message: "must have required property '" + "text" + "'",
                    schema: schema25.items.properties.replace.additionalProperties.required,
                    parentSchema: schema25.items.properties.replace.additionalProperties,
                    data: data7,
                  };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (data7.by === undefined) {
                  const err14 = {
                    instancePath:
                      instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/items/properties/replace/additionalProperties/required",
                    keyword: "required",
                    params: { missingProperty: "by" },
                    message: "must have required property '" + "by" + "'",
                    schema: schema25.items.properties.replace.additionalProperties.required,
                    parentSchema: schema25.items.properties.replace.additionalProperties,
                    data: data7,
                  };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                for (const key3 in data7) {
                  if (!(key3 === "text" || key3 === "by")) {
                    const err15 = {
                      instancePath:
                        instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath: "#/items/properties/replace/additionalProperties/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key3 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema25.items.properties.replace.additionalProperties,
                      data: data7,
                    };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data7.text !== undefined) {
                  let data8 = data7.text;
                  if (typeof data8 !== "string") {
                    const err16 = {
                      instancePath:
                        instancePath +
                        "/" +
                        i0 +
                        "/replace/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/text",
                      schemaPath: "#/items/properties/replace/additionalProperties/properties/text/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema25.items.properties.replace.additionalProperties.properties.text.type,
                      parentSchema: schema25.items.properties.replace.additionalProperties.properties.text,
                      data: data8,
                    };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data7.by !== undefined) {
                  let data9 = data7.by;
                  if (typeof data9 !== "string") {
                    const err17 = {
                      instancePath:
                        instancePath +
                        "/" +
                        i0 +
                        "/replace/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/by",
                      schemaPath: "#/items/properties/replace/additionalProperties/properties/by/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema25.items.properties.replace.additionalProperties.properties.by.type,
                      parentSchema: schema25.items.properties.replace.additionalProperties.properties.by,
                      data: data9,
                    };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = {
                  instancePath:
                    instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/items/properties/replace/additionalProperties/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema25.items.properties.replace.additionalProperties.type,
                  parentSchema: schema25.items.properties.replace.additionalProperties,
                  data: data7,
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = {
              instancePath: instancePath + "/" + i0 + "/replace",
              schemaPath: "#/items/properties/replace/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema25.items.properties.replace.type,
              parentSchema: schema25.items.properties.replace,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.remove !== undefined) {
          let data10 = data0.remove;
          if (Array.isArray(data10)) {
            const len2 = data10.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data11 = data10[i3];
              if (typeof data11 === "string") {
                if (!pattern4.test(data11)) {
                  const err20 = {
                    instancePath: instancePath + "/" + i0 + "/remove/" + i3,
                    schemaPath: "#/items/properties/remove/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "\\S" },
                    message: 'must match pattern "' + "\\S" + '"',
                    schema: "\\S",
                    parentSchema: schema25.items.properties.remove.items,
                    data: data11,
                  };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = {
                  instancePath: instancePath + "/" + i0 + "/remove/" + i3,
                  schemaPath: "#/items/properties/remove/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema25.items.properties.remove.items.type,
                  parentSchema: schema25.items.properties.remove.items,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = {
              instancePath: instancePath + "/" + i0 + "/remove",
              schemaPath: "#/items/properties/remove/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema25.items.properties.remove.type,
              parentSchema: schema25.items.properties.remove,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data0.run !== undefined) {
          if (
            !validate71(data0.run, {
              instancePath: instancePath + "/" + i0 + "/run",
              parentData: data0,
              parentDataProperty: "run",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data0.breaks !== undefined) {
          let data13 = data0.breaks;
          if (typeof data13 === "string") {
            if (!pattern10.test(data13)) {
              const err23 = {
                instancePath: instancePath + "/" + i0 + "/breaks",
                schemaPath: "#/items/properties/breaks/pattern",
                keyword: "pattern",
                params: { pattern: "^C[1-9][0-9]?$" },
                message: 'must match pattern "' + "^C[1-9][0-9]?$" + '"',
                schema: "^C[1-9][0-9]?$",
                parentSchema: schema25.items.properties.breaks,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = {
              instancePath: instancePath + "/" + i0 + "/breaks",
              schemaPath: "#/items/properties/breaks/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema25.items.properties.breaks.type,
              parentSchema: schema25.items.properties.breaks,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data0.says !== undefined) {
          let data14 = data0.says;
          if (typeof data14 === "string") {
            if (!pattern4.test(data14)) {
              const err25 = {
                instancePath: instancePath + "/" + i0 + "/says",
                schemaPath: "#/items/properties/says/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
                schema: "\\S",
                parentSchema: schema25.items.properties.says,
                data: data14,
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = {
              instancePath: instancePath + "/" + i0 + "/says",
              schemaPath: "#/items/properties/says/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema25.items.properties.says.type,
              parentSchema: schema25.items.properties.says,
              data: data14,
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data0.together !== undefined) {
          if (
            !validate69(data0.together, {
              instancePath: instancePath + "/" + i0 + "/together",
              parentData: data0,
              parentDataProperty: "together",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema25.items.type,
          parentSchema: schema25.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema25.type,
      parentSchema: schema25,
      data,
    };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

function validate62(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "tools" || key0 === "violations" || key0 === "otherwise")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
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
    }
    if (data.tools !== undefined) {
      if (
        !validate63(data.tools, {
          instancePath: instancePath + "/tools",
          parentData: data,
          parentDataProperty: "tools",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.violations !== undefined) {
      if (
        !validate68(data.violations, {
          instancePath: instancePath + "/violations",
          parentData: data,
          parentDataProperty: "violations",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.otherwise !== undefined) {
      let data2 = data.otherwise;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.shows === undefined) {
          const err1 = {
            instancePath: instancePath + "/otherwise",
            schemaPath: "#/properties/otherwise/required",
            keyword: "required",
            params: { missingProperty: "shows" },
            message: "must have required property '" + "shows" + "'",
            schema: schema23.properties.otherwise.required,
            parentSchema: schema23.properties.otherwise,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data2.verify === undefined) {
          const err2 = {
            instancePath: instancePath + "/otherwise",
            schemaPath: "#/properties/otherwise/required",
            keyword: "required",
            params: { missingProperty: "verify" },
            message: "must have required property '" + "verify" + "'",
            schema: schema23.properties.otherwise.required,
            parentSchema: schema23.properties.otherwise,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "shows" || key1 === "tools" || key1 === "verify" || key1 === "violations")) {
            const err3 = {
              instancePath: instancePath + "/otherwise",
              schemaPath: "#/properties/otherwise/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema23.properties.otherwise,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data2.shows !== undefined) {
          if (
            !validate69(data2.shows, {
              instancePath: instancePath + "/otherwise/shows",
              parentData: data2,
              parentDataProperty: "shows",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data2.tools !== undefined) {
          if (
            !validate63(data2.tools, {
              instancePath: instancePath + "/otherwise/tools",
              parentData: data2,
              parentDataProperty: "tools",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
        if (data2.verify !== undefined) {
          if (
            !validate71(data2.verify, {
              instancePath: instancePath + "/otherwise/verify",
              parentData: data2,
              parentDataProperty: "verify",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data2.violations !== undefined) {
          if (
            !validate68(data2.violations, {
              instancePath: instancePath + "/otherwise/violations",
              parentData: data2,
              parentDataProperty: "violations",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/otherwise",
          schemaPath: "#/properties/otherwise/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema23.properties.otherwise.type,
          parentSchema: schema23.properties.otherwise,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema23.type,
      parentSchema: schema23,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
