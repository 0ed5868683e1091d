// Generated from schemas/ by scripts/generate-validators.ts; do not edit.
// @ts-nocheck
/* oxlint-disable */
"use strict";
export const validateStackTest = validate20;
const schema31 = {
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
const schema35 = {
  description: "A program and its arguments, as a list of words.",
  type: "array",
  minItems: 1,
  items: { type: "string", pattern: "\\S" },
};
const schema38 = { description: "A variable like JAVA_HOME.", type: "string", pattern: "^[A-Z][A-Z0-9_]*$" };
const schema32 = {
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
const schema33 = { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" };
const pattern4 = new RegExp("^\\S(.*\\S)?$", "u");
const pattern6 = new RegExp("\\S", "u");

function validate21(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
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
            schema: schema32.items.required,
            parentSchema: schema32.items,
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
            schema: schema32.items.required,
            parentSchema: schema32.items,
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
            schema: schema32.items.required,
            parentSchema: schema32.items,
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
              parentSchema: schema32.items,
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
          let data1 = data0.name;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err4 = {
                instancePath: instancePath + "/" + i0 + "/name",
                schemaPath: "#/$defs/line/pattern",
                keyword: "pattern",
                params: { pattern: "^\\S(.*\\S)?$" },
                message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                schema: "^\\S(.*\\S)?$",
                parentSchema: schema33,
                data: data1,
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
              instancePath: instancePath + "/" + i0 + "/name",
              schemaPath: "#/$defs/line/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema33.type,
              parentSchema: schema33,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.version !== undefined) {
          let data2 = data0.version;
          if (typeof data2 === "string") {
            if (!pattern4.test(data2)) {
              const err6 = {
                instancePath: instancePath + "/" + i0 + "/version",
                schemaPath: "#/$defs/line/pattern",
                keyword: "pattern",
                params: { pattern: "^\\S(.*\\S)?$" },
                message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                schema: "^\\S(.*\\S)?$",
                parentSchema: schema33,
                data: data2,
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
              instancePath: instancePath + "/" + i0 + "/version",
              schemaPath: "#/$defs/line/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema33.type,
              parentSchema: schema33,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.find !== undefined) {
          let data3 = data0.find;
          if (Array.isArray(data3)) {
            if (data3.length < 1) {
              const err8 = {
                instancePath: instancePath + "/" + i0 + "/find",
                schemaPath: "#/$defs/command/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
                schema: 1,
                parentSchema: schema35,
                data: data3,
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              if (typeof data4 === "string") {
                if (!pattern6.test(data4)) {
                  const err9 = {
                    instancePath: instancePath + "/" + i0 + "/find/" + i1,
                    schemaPath: "#/$defs/command/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "\\S" },
                    message: 'must match pattern "' + "\\S" + '"',
                    schema: "\\S",
                    parentSchema: schema35.items,
                    data: data4,
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
                  instancePath: instancePath + "/" + i0 + "/find/" + i1,
                  schemaPath: "#/$defs/command/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema35.items.type,
                  parentSchema: schema35.items,
                  data: data4,
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
              instancePath: instancePath + "/" + i0 + "/find",
              schemaPath: "#/$defs/command/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema35.type,
              parentSchema: schema35,
              data: data3,
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
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema32.items.type,
          parentSchema: schema32.items,
          data: data0,
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
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema32.type,
      parentSchema: schema32,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const pattern9 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
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
        schema: schema31.required,
        parentSchema: schema31,
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
        schema: schema31.required,
        parentSchema: schema31,
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
          parentSchema: schema31,
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
        !validate21(data.tools, {
          instancePath: instancePath + "/tools",
          parentData: data,
          parentDataProperty: "tools",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.setup !== undefined) {
      let data1 = data.setup;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err3 = {
            instancePath: instancePath + "/setup",
            schemaPath: "#/$defs/command/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
            schema: 1,
            parentSchema: schema35,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern6.test(data2)) {
              const err4 = {
                instancePath: instancePath + "/setup/" + i0,
                schemaPath: "#/$defs/command/items/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
                schema: "\\S",
                parentSchema: schema35.items,
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
              instancePath: instancePath + "/setup/" + i0,
              schemaPath: "#/$defs/command/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema35.items.type,
              parentSchema: schema35.items,
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
      } else {
        const err6 = {
          instancePath: instancePath + "/setup",
          schemaPath: "#/$defs/command/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema35.type,
          parentSchema: schema35,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.verify !== undefined) {
      let data3 = data.verify;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = {
            instancePath: instancePath + "/verify",
            schemaPath: "#/$defs/command/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
            schema: 1,
            parentSchema: schema35,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (!pattern6.test(data4)) {
              const err8 = {
                instancePath: instancePath + "/verify/" + i1,
                schemaPath: "#/$defs/command/items/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
                schema: "\\S",
                parentSchema: schema35.items,
                data: data4,
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = {
              instancePath: instancePath + "/verify/" + i1,
              schemaPath: "#/$defs/command/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema35.items.type,
              parentSchema: schema35.items,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/verify",
          schemaPath: "#/$defs/command/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema35.type,
          parentSchema: schema35,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.builds !== undefined) {
      let data5 = data.builds;
      if (typeof data5 !== "boolean") {
        const err11 = {
          instancePath: instancePath + "/builds",
          schemaPath: "#/properties/builds/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema31.properties.builds.type,
          parentSchema: schema31.properties.builds,
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
    if (data.env !== undefined) {
      let data6 = data.env;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          const _errs17 = errors;
          if (typeof key1 === "string") {
            if (!pattern9.test(key1)) {
              const err12 = {
                instancePath: instancePath + "/env",
                schemaPath: "#/$defs/variable/pattern",
                keyword: "pattern",
                params: { pattern: "^[A-Z][A-Z0-9_]*$" },
                message: 'must match pattern "' + "^[A-Z][A-Z0-9_]*$" + '"',
                schema: "^[A-Z][A-Z0-9_]*$",
                parentSchema: schema38,
                data: key1,
                propertyName: key1,
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
              instancePath: instancePath + "/env",
              schemaPath: "#/$defs/variable/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema38.type,
              parentSchema: schema38,
              data: key1,
              propertyName: key1,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          var valid7 = _errs17 === errors;
          if (!valid7) {
            const err14 = {
              instancePath: instancePath + "/env",
              schemaPath: "#/properties/env/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              message: "property name must be valid",
              schema: schema31.properties.env.propertyNames,
              parentSchema: schema31.properties.env,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        for (const key2 in data6) {
          let data7 = data6[key2];
          if (typeof data7 !== "string") {
            const err15 = {
              instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/env/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema31.properties.env.additionalProperties.type,
              parentSchema: schema31.properties.env.additionalProperties,
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
      } else {
        const err16 = {
          instancePath: instancePath + "/env",
          schemaPath: "#/properties/env/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema31.properties.env.type,
          parentSchema: schema31.properties.env,
          data: data6,
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
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema31.type,
      parentSchema: schema31,
      data,
    };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateFeatureTest = validate23;
const schema39 = {
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

function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
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
            schema: schema32.items.required,
            parentSchema: schema32.items,
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
            schema: schema32.items.required,
            parentSchema: schema32.items,
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
            schema: schema32.items.required,
            parentSchema: schema32.items,
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
              parentSchema: schema32.items,
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
          let data1 = data0.name;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err4 = {
                instancePath: instancePath + "/" + i0 + "/name",
                schemaPath: "#/$defs/line/pattern",
                keyword: "pattern",
                params: { pattern: "^\\S(.*\\S)?$" },
                message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                schema: "^\\S(.*\\S)?$",
                parentSchema: schema33,
                data: data1,
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
              instancePath: instancePath + "/" + i0 + "/name",
              schemaPath: "#/$defs/line/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema33.type,
              parentSchema: schema33,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.version !== undefined) {
          let data2 = data0.version;
          if (typeof data2 === "string") {
            if (!pattern4.test(data2)) {
              const err6 = {
                instancePath: instancePath + "/" + i0 + "/version",
                schemaPath: "#/$defs/line/pattern",
                keyword: "pattern",
                params: { pattern: "^\\S(.*\\S)?$" },
                message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                schema: "^\\S(.*\\S)?$",
                parentSchema: schema33,
                data: data2,
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
              instancePath: instancePath + "/" + i0 + "/version",
              schemaPath: "#/$defs/line/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema33.type,
              parentSchema: schema33,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.find !== undefined) {
          let data3 = data0.find;
          if (Array.isArray(data3)) {
            if (data3.length < 1) {
              const err8 = {
                instancePath: instancePath + "/" + i0 + "/find",
                schemaPath: "#/$defs/command/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
                schema: 1,
                parentSchema: schema35,
                data: data3,
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              if (typeof data4 === "string") {
                if (!pattern6.test(data4)) {
                  const err9 = {
                    instancePath: instancePath + "/" + i0 + "/find/" + i1,
                    schemaPath: "#/$defs/command/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "\\S" },
                    message: 'must match pattern "' + "\\S" + '"',
                    schema: "\\S",
                    parentSchema: schema35.items,
                    data: data4,
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
                  instancePath: instancePath + "/" + i0 + "/find/" + i1,
                  schemaPath: "#/$defs/command/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema35.items.type,
                  parentSchema: schema35.items,
                  data: data4,
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
              instancePath: instancePath + "/" + i0 + "/find",
              schemaPath: "#/$defs/command/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema35.type,
              parentSchema: schema35,
              data: data3,
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
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema32.items.type,
          parentSchema: schema32.items,
          data: data0,
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
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema32.type,
      parentSchema: schema32,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const schema44 = {
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
const pattern14 = new RegExp("^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$", "u");

function validate26(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
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
            schema: schema44.items.required,
            parentSchema: schema44.items,
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
            schema: schema44.items.required,
            parentSchema: schema44.items,
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
            schema: schema44.items.required,
            parentSchema: schema44.items,
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
              parentSchema: schema44.items,
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
          let data1 = data0.title;
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              const err4 = {
                instancePath: instancePath + "/" + i0 + "/title",
                schemaPath: "stack-test.schema.json#/$defs/line/pattern",
                keyword: "pattern",
                params: { pattern: "^\\S(.*\\S)?$" },
                message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                schema: "^\\S(.*\\S)?$",
                parentSchema: schema33,
                data: data1,
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
              instancePath: instancePath + "/" + i0 + "/title",
              schemaPath: "stack-test.schema.json#/$defs/line/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema33.type,
              parentSchema: schema33,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.on !== undefined) {
          let data2 = data0.on;
          if (typeof data2 === "string") {
            if (!pattern14.test(data2)) {
              const err6 = {
                instancePath: instancePath + "/" + i0 + "/on",
                schemaPath: "#/items/properties/on/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" },
                message: 'must match pattern "' + "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$" + '"',
                schema: "^[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*$",
                parentSchema: schema44.items.properties.on,
                data: data2,
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
              instancePath: instancePath + "/" + i0 + "/on",
              schemaPath: "#/items/properties/on/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema44.items.properties.on.type,
              parentSchema: schema44.items.properties.on,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
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
                const err8 = {
                  instancePath:
                    instancePath + "/" + i0 + "/write/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/items/properties/write/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema44.items.properties.write.additionalProperties.type,
                  parentSchema: schema44.items.properties.write.additionalProperties,
                  data: data4,
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = {
              instancePath: instancePath + "/" + i0 + "/write",
              schemaPath: "#/items/properties/write/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema44.items.properties.write.type,
              parentSchema: schema44.items.properties.write,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
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
                  const err10 = {
                    instancePath:
                      instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/items/properties/replace/additionalProperties/required",
                    keyword: "required",
                    params: { missingProperty: "text" },
                    message: "must have required property '" + "text" + "'",
                    schema: schema44.items.properties.replace.additionalProperties.required,
                    parentSchema: schema44.items.properties.replace.additionalProperties,
                    data: data6,
                  };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data6.by === undefined) {
                  const err11 = {
                    instancePath:
                      instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                    schemaPath: "#/items/properties/replace/additionalProperties/required",
                    keyword: "required",
                    params: { missingProperty: "by" },
                    message: "must have required property '" + "by" + "'",
                    schema: schema44.items.properties.replace.additionalProperties.required,
                    parentSchema: schema44.items.properties.replace.additionalProperties,
                    data: data6,
                  };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                for (const key3 in data6) {
                  if (!(key3 === "text" || key3 === "by")) {
                    const err12 = {
                      instancePath:
                        instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath: "#/items/properties/replace/additionalProperties/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key3 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema44.items.properties.replace.additionalProperties,
                      data: data6,
                    };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data6.text !== undefined) {
                  let data7 = data6.text;
                  if (typeof data7 !== "string") {
                    const err13 = {
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
                      schema: schema44.items.properties.replace.additionalProperties.properties.text.type,
                      parentSchema: schema44.items.properties.replace.additionalProperties.properties.text,
                      data: data7,
                    };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data6.by !== undefined) {
                  let data8 = data6.by;
                  if (typeof data8 !== "string") {
                    const err14 = {
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
                      schema: schema44.items.properties.replace.additionalProperties.properties.by.type,
                      parentSchema: schema44.items.properties.replace.additionalProperties.properties.by,
                      data: data8,
                    };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = {
                  instancePath:
                    instancePath + "/" + i0 + "/replace/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/items/properties/replace/additionalProperties/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema44.items.properties.replace.additionalProperties.type,
                  parentSchema: schema44.items.properties.replace.additionalProperties,
                  data: data6,
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = {
              instancePath: instancePath + "/" + i0 + "/replace",
              schemaPath: "#/items/properties/replace/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema44.items.properties.replace.type,
              parentSchema: schema44.items.properties.replace,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
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
                if (!pattern6.test(data10)) {
                  const err17 = {
                    instancePath: instancePath + "/" + i0 + "/remove/" + i1,
                    schemaPath: "#/items/properties/remove/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "\\S" },
                    message: 'must match pattern "' + "\\S" + '"',
                    schema: "\\S",
                    parentSchema: schema44.items.properties.remove.items,
                    data: data10,
                  };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = {
                  instancePath: instancePath + "/" + i0 + "/remove/" + i1,
                  schemaPath: "#/items/properties/remove/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema44.items.properties.remove.items.type,
                  parentSchema: schema44.items.properties.remove.items,
                  data: data10,
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
              instancePath: instancePath + "/" + i0 + "/remove",
              schemaPath: "#/items/properties/remove/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema44.items.properties.remove.type,
              parentSchema: schema44.items.properties.remove,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.run !== undefined) {
          let data11 = data0.run;
          if (Array.isArray(data11)) {
            if (data11.length < 1) {
              const err20 = {
                instancePath: instancePath + "/" + i0 + "/run",
                schemaPath: "stack-test.schema.json#/$defs/command/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
                schema: 1,
                parentSchema: schema35,
                data: data11,
              };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            const len2 = data11.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data12 = data11[i2];
              if (typeof data12 === "string") {
                if (!pattern6.test(data12)) {
                  const err21 = {
                    instancePath: instancePath + "/" + i0 + "/run/" + i2,
                    schemaPath: "stack-test.schema.json#/$defs/command/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "\\S" },
                    message: 'must match pattern "' + "\\S" + '"',
                    schema: "\\S",
                    parentSchema: schema35.items,
                    data: data12,
                  };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = {
                  instancePath: instancePath + "/" + i0 + "/run/" + i2,
                  schemaPath: "stack-test.schema.json#/$defs/command/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema35.items.type,
                  parentSchema: schema35.items,
                  data: data12,
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
              instancePath: instancePath + "/" + i0 + "/run",
              schemaPath: "stack-test.schema.json#/$defs/command/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema35.type,
              parentSchema: schema35,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data0.says !== undefined) {
          let data13 = data0.says;
          if (typeof data13 === "string") {
            if (!pattern6.test(data13)) {
              const err24 = {
                instancePath: instancePath + "/" + i0 + "/says",
                schemaPath: "#/items/properties/says/pattern",
                keyword: "pattern",
                params: { pattern: "\\S" },
                message: 'must match pattern "' + "\\S" + '"',
                schema: "\\S",
                parentSchema: schema44.items.properties.says,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = {
              instancePath: instancePath + "/" + i0 + "/says",
              schemaPath: "#/items/properties/says/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema44.items.properties.says.type,
              parentSchema: schema44.items.properties.says,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data0.together !== undefined) {
          let data14 = data0.together;
          if (typeof data14 === "string") {
            if (!pattern4.test(data14)) {
              const err26 = {
                instancePath: instancePath + "/" + i0 + "/together",
                schemaPath: "stack-test.schema.json#/$defs/line/pattern",
                keyword: "pattern",
                params: { pattern: "^\\S(.*\\S)?$" },
                message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                schema: "^\\S(.*\\S)?$",
                parentSchema: schema33,
                data: data14,
              };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = {
              instancePath: instancePath + "/" + i0 + "/together",
              schemaPath: "stack-test.schema.json#/$defs/line/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema33.type,
              parentSchema: schema33,
              data: data14,
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
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema44.items.type,
          parentSchema: schema44.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema44.type,
      parentSchema: schema44,
      data,
    };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

function validate23(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
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
          parentSchema: schema39,
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
        !validate24(data.tools, {
          instancePath: instancePath + "/tools",
          parentData: data,
          parentDataProperty: "tools",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.violations !== undefined) {
      if (
        !validate26(data.violations, {
          instancePath: instancePath + "/violations",
          parentData: data,
          parentDataProperty: "violations",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
            schema: schema39.properties.otherwise.required,
            parentSchema: schema39.properties.otherwise,
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
            schema: schema39.properties.otherwise.required,
            parentSchema: schema39.properties.otherwise,
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
              parentSchema: schema39.properties.otherwise,
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
          let data3 = data2.shows;
          if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
              const err4 = {
                instancePath: instancePath + "/otherwise/shows",
                schemaPath: "stack-test.schema.json#/$defs/line/pattern",
                keyword: "pattern",
                params: { pattern: "^\\S(.*\\S)?$" },
                message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                schema: "^\\S(.*\\S)?$",
                parentSchema: schema33,
                data: data3,
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
              instancePath: instancePath + "/otherwise/shows",
              schemaPath: "stack-test.schema.json#/$defs/line/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema33.type,
              parentSchema: schema33,
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
        if (data2.tools !== undefined) {
          if (
            !validate24(data2.tools, {
              instancePath: instancePath + "/otherwise/tools",
              parentData: data2,
              parentDataProperty: "tools",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data2.verify !== undefined) {
          let data5 = data2.verify;
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              const err6 = {
                instancePath: instancePath + "/otherwise/verify",
                schemaPath: "stack-test.schema.json#/$defs/command/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
                schema: 1,
                parentSchema: schema35,
                data: data5,
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (typeof data6 === "string") {
                if (!pattern6.test(data6)) {
                  const err7 = {
                    instancePath: instancePath + "/otherwise/verify/" + i0,
                    schemaPath: "stack-test.schema.json#/$defs/command/items/pattern",
                    keyword: "pattern",
                    params: { pattern: "\\S" },
                    message: 'must match pattern "' + "\\S" + '"',
                    schema: "\\S",
                    parentSchema: schema35.items,
                    data: data6,
                  };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = {
                  instancePath: instancePath + "/otherwise/verify/" + i0,
                  schemaPath: "stack-test.schema.json#/$defs/command/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema35.items.type,
                  parentSchema: schema35.items,
                  data: data6,
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = {
              instancePath: instancePath + "/otherwise/verify",
              schemaPath: "stack-test.schema.json#/$defs/command/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema35.type,
              parentSchema: schema35,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.violations !== undefined) {
          if (
            !validate26(data2.violations, {
              instancePath: instancePath + "/otherwise/violations",
              parentData: data2,
              parentDataProperty: "violations",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/otherwise",
          schemaPath: "#/properties/otherwise/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema39.properties.otherwise.type,
          parentSchema: schema39.properties.otherwise,
          data: data2,
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
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema39.type,
      parentSchema: schema39,
      data,
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
