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

const schema23 = { description: "A variable like JAVA_HOME.", type: "string", pattern: "^[A-Z][A-Z0-9_]*$" };
const pattern5 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

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
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[A-Z][A-Z0-9_]*$" },
        message: 'must match pattern "' + "^[A-Z][A-Z0-9_]*$" + '"',
        schema: "^[A-Z][A-Z0-9_]*$",
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
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { dynamicProps: false, dynamicItems: false };

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
        !(key0 === "tools" || key0 === "setup" || key0 === "verify" || key0 === "builds" || key0 === "env")
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
    if (data.env !== undefined) {
      let data4 = data.env;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          const _errs9 = errors;
          if (
            !validate62(key1, {
              instancePath: instancePath + "/env",
              parentData: data4,
              parentDataProperty: "env",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs9 === errors;
          if (!valid1) {
            const err4 = {
              instancePath: instancePath + "/env",
              schemaPath: "#/properties/env/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              message: "property name must be valid",
              schema: schema19.properties.env.propertyNames,
              parentSchema: schema19.properties.env,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (typeof data5 !== "string") {
            const err5 = {
              instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/env/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema19.properties.env.additionalProperties.type,
              parentSchema: schema19.properties.env.additionalProperties,
              data: data5,
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

export const validateFeatureTest = validate64;
const schema24 = {
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
        required: ["title", "on", "says"],
        additionalProperties: false,
        properties: {
          title: { description: "What is wrong: a star import.", $ref: "stack-test.schema.json#/$defs/line" },
          on: {
            description: "The stack, and features that must be on too: spring-boot+java.",
            type: "string",
            pattern: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$",
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
          says: {
            description: "Text that the command must print: the right reason.",
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

function validate65(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
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
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const schema26 = {
  description:
    "Each is planted in a service that is green, must make it red for the reason it names, and is taken out again.",
  type: "array",
  items: {
    type: "object",
    required: ["title", "on", "says"],
    additionalProperties: false,
    properties: {
      title: { description: "What is wrong: a star import.", $ref: "stack-test.schema.json#/$defs/line" },
      on: {
        description: "The stack, and features that must be on too: spring-boot+java.",
        type: "string",
        pattern: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$",
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
      says: {
        description: "Text that the command must print: the right reason.",
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
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { dynamicProps: false, dynamicItems: false };

function validate73(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
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
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const pattern7 = new RegExp("^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$", "u");

function validate70(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
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
            schema: schema26.items.required,
            parentSchema: schema26.items,
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
            schema: schema26.items.required,
            parentSchema: schema26.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.says === undefined) {
          const err2 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/required",
            keyword: "required",
            params: { missingProperty: "says" },
            message: "must have required property '" + "says" + "'",
            schema: schema26.items.required,
            parentSchema: schema26.items,
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
          if (
            !(
              key0 === "title" ||
              key0 === "on" ||
              key0 === "write" ||
              key0 === "replace" ||
              key0 === "remove" ||
              key0 === "run" ||
              key0 === "says" ||
              key0 === "together"
            )
          ) {
            const err3 = {
              instancePath: instancePath + "/" + i0,
              schemaPath: "#/items/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key0 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema26.items,
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
        if (data0.title !== undefined) {
          if (
            !validate71(data0.title, {
              instancePath: instancePath + "/" + i0 + "/title",
              parentData: data0,
              parentDataProperty: "title",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data0.on !== undefined) {
          let data2 = data0.on;
          if (typeof data2 === "string") {
            if (!pattern7.test(data2)) {
              const err4 = {
                instancePath: instancePath + "/" + i0 + "/on",
                schemaPath: "#/items/properties/on/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" },
                message: 'must match pattern "' + "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" + '"',
                schema: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$",
                parentSchema: schema26.items.properties.on,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = {
              instancePath: instancePath + "/" + i0 + "/on",
              schemaPath: "#/items/properties/on/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema26.items.properties.on.type,
              parentSchema: schema26.items.properties.on,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.write !== undefined) {
          let data3 = data0.write;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 in data3) {
              let data4 = data3[key1];
              if (typeof data4 !== "string") {
                const err6 = {
                  instancePath:
                    instancePath + "/" + i0 + "/write/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/items/properties/write/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema26.items.properties.write.additionalProperties.type,
                  parentSchema: schema26.items.properties.write.additionalProperties,
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
              instancePath: instancePath + "/" + i0 + "/write",
              schemaPath: "#/items/properties/write/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema26.items.properties.write.type,
              parentSchema: schema26.items.properties.write,
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
        if (data0.replace !== undefined) {
          let data5 = data0.replace;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key2 in data5) {
              let data6 = data5[key2];
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.text === undefined) {
                  const err8 = {
                    instancePath:
                      instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/items/properties/replace/additionalProperties/required",
                    keyword: "required",
                    params: { missingProperty: "text" },
                    message: "must have required property '" + "text" + "'",
                    schema: schema26.items.properties.replace.additionalProperties.required,
                    parentSchema: schema26.items.properties.replace.additionalProperties,
                    data: data6,
                  };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (data6.by === undefined) {
                  const err9 = {
                    instancePath:
                      instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/items/properties/replace/additionalProperties/required",
                    keyword: "required",
                    params: { missingProperty: "by" },
                    message: "must have required property '" + "by" + "'",
                    schema: schema26.items.properties.replace.additionalProperties.required,
                    parentSchema: schema26.items.properties.replace.additionalProperties,
                    data: data6,
                  };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                for (const key3 in data6) {
                  if (!(key3 === "text" || key3 === "by")) {
                    const err10 = {
                      instancePath:
                        instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath: "#/items/properties/replace/additionalProperties/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key3 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema26.items.properties.replace.additionalProperties,
                      data: data6,
                    };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
                if (data6.text !== undefined) {
                  let data7 = data6.text;
                  if (typeof data7 !== "string") {
                    const err11 = {
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
                      schema: schema26.items.properties.replace.additionalProperties.properties.text.type,
                      parentSchema: schema26.items.properties.replace.additionalProperties.properties.text,
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
                if (data6.by !== undefined) {
                  let data8 = data6.by;
                  if (typeof data8 !== "string") {
                    const err12 = {
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
                      schema: schema26.items.properties.replace.additionalProperties.properties.by.type,
                      parentSchema: schema26.items.properties.replace.additionalProperties.properties.by,
                      data: data8,
                    };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
              } else {
                const err13 = {
                  instancePath:
                    instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/items/properties/replace/additionalProperties/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema26.items.properties.replace.additionalProperties.type,
                  parentSchema: schema26.items.properties.replace.additionalProperties,
                  data: data6,
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = {
              instancePath: instancePath + "/" + i0 + "/replace",
              schemaPath: "#/items/properties/replace/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema26.items.properties.replace.type,
              parentSchema: schema26.items.properties.replace,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.remove !== undefined) {
          let data9 = data0.remove;
          if (Array.isArray(data9)) {
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data10 = data9[i1];
              if (typeof data10 === "string") {
                if (!pattern4.test(data10)) {
                  const err15 = {
                    instancePath: instancePath + "/" + i0 + "/remove/" + i1,
                    schemaPath: "#/items/properties/remove/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "\\S" },
                    message: 'must match pattern "' + "\\S" + '"',
                    schema: "\\S",
                    parentSchema: schema26.items.properties.remove.items,
                    data: data10,
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
                  instancePath: instancePath + "/" + i0 + "/remove/" + i1,
                  schemaPath: "#/items/properties/remove/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema26.items.properties.remove.items.type,
                  parentSchema: schema26.items.properties.remove.items,
                  data: data10,
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
              instancePath: instancePath + "/" + i0 + "/remove",
              schemaPath: "#/items/properties/remove/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema26.items.properties.remove.type,
              parentSchema: schema26.items.properties.remove,
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
        if (data0.run !== undefined) {
          if (
            !validate73(data0.run, {
              instancePath: instancePath + "/" + i0 + "/run",
              parentData: data0,
              parentDataProperty: "run",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
        if (data0.says !== undefined) {
          let data12 = data0.says;
          if (typeof data12 === "string") {
            if (!pattern4.test(data12)) {
              const err18 = {
                instancePath: instancePath + "/" + i0 + "/says",
                schemaPath: "#/items/properties/says/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
                schema: "\\S",
                parentSchema: schema26.items.properties.says,
                data: data12,
              };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = {
              instancePath: instancePath + "/" + i0 + "/says",
              schemaPath: "#/items/properties/says/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema26.items.properties.says.type,
              parentSchema: schema26.items.properties.says,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.together !== undefined) {
          if (
            !validate71(data0.together, {
              instancePath: instancePath + "/" + i0 + "/together",
              parentData: data0,
              parentDataProperty: "together",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema26.items.type,
          parentSchema: schema26.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema26.type,
      parentSchema: schema26,
      data,
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

function validate64(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
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
    }
    if (data.tools !== undefined) {
      if (
        !validate65(data.tools, {
          instancePath: instancePath + "/tools",
          parentData: data,
          parentDataProperty: "tools",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.violations !== undefined) {
      if (
        !validate70(data.violations, {
          instancePath: instancePath + "/violations",
          parentData: data,
          parentDataProperty: "violations",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
            schema: schema24.properties.otherwise.required,
            parentSchema: schema24.properties.otherwise,
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
            schema: schema24.properties.otherwise.required,
            parentSchema: schema24.properties.otherwise,
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
              parentSchema: schema24.properties.otherwise,
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
            !validate71(data2.shows, {
              instancePath: instancePath + "/otherwise/shows",
              parentData: data2,
              parentDataProperty: "shows",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
            errors = vErrors.length;
          }
        }
        if (data2.tools !== undefined) {
          if (
            !validate65(data2.tools, {
              instancePath: instancePath + "/otherwise/tools",
              parentData: data2,
              parentDataProperty: "tools",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data2.verify !== undefined) {
          if (
            !validate73(data2.verify, {
              instancePath: instancePath + "/otherwise/verify",
              parentData: data2,
              parentDataProperty: "verify",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
        if (data2.violations !== undefined) {
          if (
            !validate70(data2.violations, {
              instancePath: instancePath + "/otherwise/violations",
              parentData: data2,
              parentDataProperty: "violations",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
          schema: schema24.properties.otherwise.type,
          parentSchema: schema24.properties.otherwise,
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
      schema: schema24.type,
      parentSchema: schema24,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
