// Generated from schemas/ by scripts/generate-validators.ts; do not edit.
// @ts-nocheck
/* oxlint-disable */
"use strict";
export const validateConnections = validate52;
const schema19 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "connections.yaml",
  description: "The forges that services can be created on, and as whom.",
  type: "object",
  required: ["connections"],
  additionalProperties: false,
  properties: {
    connections: {
      description: "Id → connection. The id is what services and the command line name it by: github-acme.",
      type: "object",
      additionalProperties: { $ref: "#/$defs/connection" },
    },
  },
  $defs: {
    line: {
      type: "string",
      pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$",
      description: "A text of one line, not empty.",
    },
    secret: {
      description:
        "Where the secret is kept: {env: NAME} or {file: PATH}. The secret itself never stands here.",
      type: "object",
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
      properties: {
        env: {
          description: "Name of an environment variable that holds it.",
          type: "string",
          pattern: "^[A-Za-z_][A-Za-z0-9_]{0,99}$",
        },
        file: { description: "Path of a file that holds it and nothing else.", $ref: "#/$defs/line" },
      },
    },
    connection: {
      type: "object",
      required: ["kind"],
      additionalProperties: false,
      properties: {
        kind: {
          description:
            "What runs there. `local` is for the connection of that name, to give it a title and defaults.",
          enum: ["github", "bitbucket", "bitbucket-datacenter", "local"],
        },
        title: { description: "What people call it: GitHub of ACME.", $ref: "#/$defs/line" },
        url: {
          description:
            "Where people look at it: https://git.example.com. Left out for github.com and bitbucket.org.",
          type: "string",
        },
        api: { description: "Where its API is, when that is not where such a forge has it.", type: "string" },
        owners: {
          description:
            "The owners that services may have here; left out for any that the credentials can reach.",
          type: "array",
          items: { $ref: "#/$defs/line" },
        },
        credentials: { $ref: "#/$defs/credentials" },
        webhooks: { $ref: "#/$defs/webhooks" },
        defaults: { $ref: "#/$defs/defaults" },
      },
    },
    credentials: {
      description: "Who we are there: `token`, `user` with `token`, `app`, or `consumer`.",
      type: "object",
      additionalProperties: false,
      properties: {
        token: {
          description: "A personal or access token: {env: NAME} or {file: PATH}.",
          $ref: "#/$defs/secret",
        },
        user: {
          description:
            "Whose token it is, where the forge wants to be told: the e-mail address of an API token of Bitbucket Cloud.",
          $ref: "#/$defs/line",
        },
        app: {
          description: "A GitHub App.",
          type: "object",
          required: ["id", "installation", "private-key"],
          additionalProperties: false,
          properties: {
            id: { description: "The App's id or client id, in quotes.", $ref: "#/$defs/line" },
            installation: { description: "Number of its installation.", type: "integer", minimum: 1 },
            "private-key": {
              description: "Its private key (PEM): {env: NAME} or {file: PATH}.",
              $ref: "#/$defs/secret",
            },
          },
        },
        consumer: {
          description: "An OAuth consumer of Bitbucket Cloud.",
          type: "object",
          required: ["key", "secret"],
          additionalProperties: false,
          properties: {
            key: { description: "The consumer's key.", $ref: "#/$defs/line" },
            secret: {
              description: "The consumer's secret: {env: NAME} or {file: PATH}.",
              $ref: "#/$defs/secret",
            },
          },
        },
      },
    },
    webhooks: {
      description:
        "New repositories tell a server that is reached by the forge of what happens to proposals, signed with this.",
      type: "object",
      required: ["secret"],
      additionalProperties: false,
      properties: {
        secret: { description: "Signs them: {env: NAME} or {file: PATH}.", $ref: "#/$defs/secret" },
        "old-secret": {
          description: "What signed them before, while there are webhooks that still have it.",
          $ref: "#/$defs/secret",
        },
      },
    },
    defaults: {
      description: "What new repositories are made with.",
      type: "object",
      additionalProperties: false,
      properties: {
        visibility: {
          description: "Who may read them, unless somebody chooses otherwise; private when left out.",
          enum: ["private", "public"],
        },
        protection: {
          description: "How `main` is protected once the first commit is there; left alone when left out.",
          type: "object",
          additionalProperties: false,
          properties: {
            "no-force-push": { description: "Its history is only added to.", type: "boolean" },
            "no-deletion": { description: "It cannot be deleted.", type: "boolean" },
            "proposals-only": { description: "Changes come through pull requests only.", type: "boolean" },
            approvals: {
              description: "How many people must approve a pull request.",
              type: "integer",
              minimum: 0,
              maximum: 6,
            },
            "required-builds": {
              description: "Names of the builds that must pass.",
              type: "array",
              items: { $ref: "#/$defs/line" },
            },
          },
        },
        pipelines: {
          description: "Whether pipelines or actions run; left alone when left out.",
          type: "boolean",
        },
        reviewers: {
          description: "Who reviews pull requests by default, as the forge names them.",
          type: "array",
          items: { $ref: "#/$defs/line" },
        },
      },
    },
  },
};
const schema20 = {
  type: "object",
  required: ["kind"],
  additionalProperties: false,
  properties: {
    kind: {
      description:
        "What runs there. `local` is for the connection of that name, to give it a title and defaults.",
      enum: ["github", "bitbucket", "bitbucket-datacenter", "local"],
    },
    title: { description: "What people call it: GitHub of ACME.", $ref: "#/$defs/line" },
    url: {
      description:
        "Where people look at it: https://git.example.com. Left out for github.com and bitbucket.org.",
      type: "string",
    },
    api: { description: "Where its API is, when that is not where such a forge has it.", type: "string" },
    owners: {
      description: "The owners that services may have here; left out for any that the credentials can reach.",
      type: "array",
      items: { $ref: "#/$defs/line" },
    },
    credentials: { $ref: "#/$defs/credentials" },
    webhooks: { $ref: "#/$defs/webhooks" },
    defaults: { $ref: "#/$defs/defaults" },
  },
};
const schema21 = {
  type: "string",
  pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$",
  description: "A text of one line, not empty.",
};
const pattern3 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,200}$", "u");

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
        params: { pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$" },
        message: 'must match pattern "' + "^[^\\u0000-\\u001f\\u007f]{1,200}$" + '"',
        schema: "^[^\\u0000-\\u001f\\u007f]{1,200}$",
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
  description: "Who we are there: `token`, `user` with `token`, `app`, or `consumer`.",
  type: "object",
  additionalProperties: false,
  properties: {
    token: {
      description: "A personal or access token: {env: NAME} or {file: PATH}.",
      $ref: "#/$defs/secret",
    },
    user: {
      description:
        "Whose token it is, where the forge wants to be told: the e-mail address of an API token of Bitbucket Cloud.",
      $ref: "#/$defs/line",
    },
    app: {
      description: "A GitHub App.",
      type: "object",
      required: ["id", "installation", "private-key"],
      additionalProperties: false,
      properties: {
        id: { description: "The App's id or client id, in quotes.", $ref: "#/$defs/line" },
        installation: { description: "Number of its installation.", type: "integer", minimum: 1 },
        "private-key": {
          description: "Its private key (PEM): {env: NAME} or {file: PATH}.",
          $ref: "#/$defs/secret",
        },
      },
    },
    consumer: {
      description: "An OAuth consumer of Bitbucket Cloud.",
      type: "object",
      required: ["key", "secret"],
      additionalProperties: false,
      properties: {
        key: { description: "The consumer's key.", $ref: "#/$defs/line" },
        secret: {
          description: "The consumer's secret: {env: NAME} or {file: PATH}.",
          $ref: "#/$defs/secret",
        },
      },
    },
  },
};
const schema23 = {
  description: "Where the secret is kept: {env: NAME} or {file: PATH}. The secret itself never stands here.",
  type: "object",
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: {
    env: {
      description: "Name of an environment variable that holds it.",
      type: "string",
      pattern: "^[A-Za-z_][A-Za-z0-9_]{0,99}$",
    },
    file: { description: "Path of a file that holds it and nothing else.", $ref: "#/$defs/line" },
  },
};
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,99}$", "u");

function validate58(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxProperties",
        keyword: "maxProperties",
        params: { limit: 1 },
        message: "must NOT have more than 1 properties",
        schema: 1,
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
    if (Object.keys(data).length < 1) {
      const err1 = {
        instancePath,
        schemaPath: "#/minProperties",
        keyword: "minProperties",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 properties",
        schema: 1,
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
    for (const key0 in data) {
      if (!(key0 === "env" || key0 === "file")) {
        const err2 = {
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
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.env !== undefined) {
      let data0 = data.env;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/env",
            schemaPath: "#/properties/env/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,99}$" },
            message: 'must match pattern "' + "^[A-Za-z_][A-Za-z0-9_]{0,99}$" + '"',
            schema: "^[A-Za-z_][A-Za-z0-9_]{0,99}$",
            parentSchema: schema23.properties.env,
            data: data0,
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
          instancePath: instancePath + "/env",
          schemaPath: "#/properties/env/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema23.properties.env.type,
          parentSchema: schema23.properties.env,
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
    if (data.file !== undefined) {
      if (
        !validate54(data.file, {
          instancePath: instancePath + "/file",
          parentData: data,
          parentDataProperty: "file",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
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
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "token" || key0 === "user" || key0 === "app" || key0 === "consumer")) {
        const err0 = {
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
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.token !== undefined) {
      if (
        !validate58(data.token, {
          instancePath: instancePath + "/token",
          parentData: data,
          parentDataProperty: "token",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.user !== undefined) {
      if (
        !validate54(data.user, {
          instancePath: instancePath + "/user",
          parentData: data,
          parentDataProperty: "user",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.app !== undefined) {
      let data2 = data.app;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === undefined) {
          const err1 = {
            instancePath: instancePath + "/app",
            schemaPath: "#/properties/app/required",
            keyword: "required",
            params: { missingProperty: "id" },
            message: "must have required property '" + "id" + "'",
            schema: schema22.properties.app.required,
            parentSchema: schema22.properties.app,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data2.installation === undefined) {
          const err2 = {
            instancePath: instancePath + "/app",
            schemaPath: "#/properties/app/required",
            keyword: "required",
            params: { missingProperty: "installation" },
            message: "must have required property '" + "installation" + "'",
            schema: schema22.properties.app.required,
            parentSchema: schema22.properties.app,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data2["private-key"] === undefined) {
          const err3 = {
            instancePath: instancePath + "/app",
            schemaPath: "#/properties/app/required",
            keyword: "required",
            params: { missingProperty: "private-key" },
            message: "must have required property '" + "private-key" + "'",
            schema: schema22.properties.app.required,
            parentSchema: schema22.properties.app,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "id" || key1 === "installation" || key1 === "private-key")) {
            const err4 = {
              instancePath: instancePath + "/app",
              schemaPath: "#/properties/app/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema22.properties.app,
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
        if (data2.id !== undefined) {
          if (
            !validate54(data2.id, {
              instancePath: instancePath + "/app/id",
              parentData: data2,
              parentDataProperty: "id",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data2.installation !== undefined) {
          let data4 = data2.installation;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err5 = {
              instancePath: instancePath + "/app/installation",
              schemaPath: "#/properties/app/properties/installation/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema22.properties.app.properties.installation.type,
              parentSchema: schema22.properties.app.properties.installation,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 1 || isNaN(data4)) {
              const err6 = {
                instancePath: instancePath + "/app/installation",
                schemaPath: "#/properties/app/properties/installation/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 1 },
                message: "must be >= 1",
                schema: 1,
                parentSchema: schema22.properties.app.properties.installation,
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
        }
        if (data2["private-key"] !== undefined) {
          if (
            !validate58(data2["private-key"], {
              instancePath: instancePath + "/app/private-key",
              parentData: data2,
              parentDataProperty: "private-key",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/app",
          schemaPath: "#/properties/app/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema22.properties.app.type,
          parentSchema: schema22.properties.app,
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
    if (data.consumer !== undefined) {
      let data6 = data.consumer;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.key === undefined) {
          const err8 = {
            instancePath: instancePath + "/consumer",
            schemaPath: "#/properties/consumer/required",
            keyword: "required",
            params: { missingProperty: "key" },
            message: "must have required property '" + "key" + "'",
            schema: schema22.properties.consumer.required,
            parentSchema: schema22.properties.consumer,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data6.secret === undefined) {
          const err9 = {
            instancePath: instancePath + "/consumer",
            schemaPath: "#/properties/consumer/required",
            keyword: "required",
            params: { missingProperty: "secret" },
            message: "must have required property '" + "secret" + "'",
            schema: schema22.properties.consumer.required,
            parentSchema: schema22.properties.consumer,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "key" || key2 === "secret")) {
            const err10 = {
              instancePath: instancePath + "/consumer",
              schemaPath: "#/properties/consumer/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema22.properties.consumer,
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
        if (data6.key !== undefined) {
          if (
            !validate54(data6.key, {
              instancePath: instancePath + "/consumer/key",
              parentData: data6,
              parentDataProperty: "key",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
        if (data6.secret !== undefined) {
          if (
            !validate58(data6.secret, {
              instancePath: instancePath + "/consumer/secret",
              parentData: data6,
              parentDataProperty: "secret",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/consumer",
          schemaPath: "#/properties/consumer/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema22.properties.consumer.type,
          parentSchema: schema22.properties.consumer,
          data: data6,
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
      schema: schema22.type,
      parentSchema: schema22,
      data,
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema24 = {
  description:
    "New repositories tell a server that is reached by the forge of what happens to proposals, signed with this.",
  type: "object",
  required: ["secret"],
  additionalProperties: false,
  properties: {
    secret: { description: "Signs them: {env: NAME} or {file: PATH}.", $ref: "#/$defs/secret" },
    "old-secret": {
      description: "What signed them before, while there are webhooks that still have it.",
      $ref: "#/$defs/secret",
    },
  },
};

function validate67(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.secret === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "secret" },
        message: "must have required property '" + "secret" + "'",
        schema: schema24.required,
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
    for (const key0 in data) {
      if (!(key0 === "secret" || key0 === "old-secret")) {
        const err1 = {
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
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.secret !== undefined) {
      if (
        !validate58(data.secret, {
          instancePath: instancePath + "/secret",
          parentData: data,
          parentDataProperty: "secret",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data["old-secret"] !== undefined) {
      if (
        !validate58(data["old-secret"], {
          instancePath: instancePath + "/old-secret",
          parentData: data,
          parentDataProperty: "old-secret",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = {
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
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema25 = {
  description: "What new repositories are made with.",
  type: "object",
  additionalProperties: false,
  properties: {
    visibility: {
      description: "Who may read them, unless somebody chooses otherwise; private when left out.",
      enum: ["private", "public"],
    },
    protection: {
      description: "How `main` is protected once the first commit is there; left alone when left out.",
      type: "object",
      additionalProperties: false,
      properties: {
        "no-force-push": { description: "Its history is only added to.", type: "boolean" },
        "no-deletion": { description: "It cannot be deleted.", type: "boolean" },
        "proposals-only": { description: "Changes come through pull requests only.", type: "boolean" },
        approvals: {
          description: "How many people must approve a pull request.",
          type: "integer",
          minimum: 0,
          maximum: 6,
        },
        "required-builds": {
          description: "Names of the builds that must pass.",
          type: "array",
          items: { $ref: "#/$defs/line" },
        },
      },
    },
    pipelines: {
      description: "Whether pipelines or actions run; left alone when left out.",
      type: "boolean",
    },
    reviewers: {
      description: "Who reviews pull requests by default, as the forge names them.",
      type: "array",
      items: { $ref: "#/$defs/line" },
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "visibility" || key0 === "protection" || key0 === "pipelines" || key0 === "reviewers")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema25,
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
    if (data.visibility !== undefined) {
      let data0 = data.visibility;
      if (!(data0 === "private" || data0 === "public")) {
        const err1 = {
          instancePath: instancePath + "/visibility",
          schemaPath: "#/properties/visibility/enum",
          keyword: "enum",
          params: { allowedValues: schema25.properties.visibility.enum },
          message: "must be equal to one of the allowed values",
          schema: schema25.properties.visibility.enum,
          parentSchema: schema25.properties.visibility,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.protection !== undefined) {
      let data1 = data.protection;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (
            !(
              key1 === "no-force-push" ||
              key1 === "no-deletion" ||
              key1 === "proposals-only" ||
              key1 === "approvals" ||
              key1 === "required-builds"
            )
          ) {
            const err2 = {
              instancePath: instancePath + "/protection",
              schemaPath: "#/properties/protection/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema25.properties.protection,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data1["no-force-push"] !== undefined) {
          let data2 = data1["no-force-push"];
          if (typeof data2 !== "boolean") {
            const err3 = {
              instancePath: instancePath + "/protection/no-force-push",
              schemaPath: "#/properties/protection/properties/no-force-push/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
              schema: schema25.properties.protection.properties["no-force-push"].type,
              parentSchema: schema25.properties.protection.properties["no-force-push"],
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
        if (data1["no-deletion"] !== undefined) {
          let data3 = data1["no-deletion"];
          if (typeof data3 !== "boolean") {
            const err4 = {
              instancePath: instancePath + "/protection/no-deletion",
              schemaPath: "#/properties/protection/properties/no-deletion/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
              schema: schema25.properties.protection.properties["no-deletion"].type,
              parentSchema: schema25.properties.protection.properties["no-deletion"],
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1["proposals-only"] !== undefined) {
          let data4 = data1["proposals-only"];
          if (typeof data4 !== "boolean") {
            const err5 = {
              instancePath: instancePath + "/protection/proposals-only",
              schemaPath: "#/properties/protection/properties/proposals-only/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
              schema: schema25.properties.protection.properties["proposals-only"].type,
              parentSchema: schema25.properties.protection.properties["proposals-only"],
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.approvals !== undefined) {
          let data5 = data1.approvals;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            const err6 = {
              instancePath: instancePath + "/protection/approvals",
              schemaPath: "#/properties/protection/properties/approvals/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema25.properties.protection.properties.approvals.type,
              parentSchema: schema25.properties.protection.properties.approvals,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 6 || isNaN(data5)) {
              const err7 = {
                instancePath: instancePath + "/protection/approvals",
                schemaPath: "#/properties/protection/properties/approvals/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 6 },
                message: "must be <= 6",
                schema: 6,
                parentSchema: schema25.properties.protection.properties.approvals,
                data: data5,
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err8 = {
                instancePath: instancePath + "/protection/approvals",
                schemaPath: "#/properties/protection/properties/approvals/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema25.properties.protection.properties.approvals,
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
        }
        if (data1["required-builds"] !== undefined) {
          let data6 = data1["required-builds"];
          if (Array.isArray(data6)) {
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (
                !validate54(data6[i0], {
                  instancePath: instancePath + "/protection/required-builds/" + i0,
                  parentData: data6,
                  parentDataProperty: i0,
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err9 = {
              instancePath: instancePath + "/protection/required-builds",
              schemaPath: "#/properties/protection/properties/required-builds/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema25.properties.protection.properties["required-builds"].type,
              parentSchema: schema25.properties.protection.properties["required-builds"],
              data: data6,
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
          instancePath: instancePath + "/protection",
          schemaPath: "#/properties/protection/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema25.properties.protection.type,
          parentSchema: schema25.properties.protection,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.pipelines !== undefined) {
      let data8 = data.pipelines;
      if (typeof data8 !== "boolean") {
        const err11 = {
          instancePath: instancePath + "/pipelines",
          schemaPath: "#/properties/pipelines/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema25.properties.pipelines.type,
          parentSchema: schema25.properties.pipelines,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.reviewers !== undefined) {
      let data9 = data.reviewers;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate54(data9[i1], {
              instancePath: instancePath + "/reviewers/" + i1,
              parentData: data9,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/reviewers",
          schemaPath: "#/properties/reviewers/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema25.properties.reviewers.type,
          parentSchema: schema25.properties.reviewers,
          data: data9,
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
      params: { type: "object" },
      message: "must be object",
      schema: schema25.type,
      parentSchema: schema25,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property '" + "kind" + "'",
        schema: schema20.required,
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
    for (const key0 in data) {
      if (
        !(
          key0 === "kind" ||
          key0 === "title" ||
          key0 === "url" ||
          key0 === "api" ||
          key0 === "owners" ||
          key0 === "credentials" ||
          key0 === "webhooks" ||
          key0 === "defaults"
        )
      ) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
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
    }
    if (data.kind !== undefined) {
      let data0 = data.kind;
      if (
        !(
          data0 === "github" ||
          data0 === "bitbucket" ||
          data0 === "bitbucket-datacenter" ||
          data0 === "local"
        )
      ) {
        const err2 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema20.properties.kind.enum },
          message: "must be equal to one of the allowed values",
          schema: schema20.properties.kind.enum,
          parentSchema: schema20.properties.kind,
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
    if (data.title !== undefined) {
      if (
        !validate54(data.title, {
          instancePath: instancePath + "/title",
          parentData: data,
          parentDataProperty: "title",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== undefined) {
      let data2 = data.url;
      if (typeof data2 !== "string") {
        const err3 = {
          instancePath: instancePath + "/url",
          schemaPath: "#/properties/url/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema20.properties.url.type,
          parentSchema: schema20.properties.url,
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
    if (data.api !== undefined) {
      let data3 = data.api;
      if (typeof data3 !== "string") {
        const err4 = {
          instancePath: instancePath + "/api",
          schemaPath: "#/properties/api/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema20.properties.api.type,
          parentSchema: schema20.properties.api,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.owners !== undefined) {
      let data4 = data.owners;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate54(data4[i0], {
              instancePath: instancePath + "/owners/" + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/owners",
          schemaPath: "#/properties/owners/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema20.properties.owners.type,
          parentSchema: schema20.properties.owners,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.credentials !== undefined) {
      if (
        !validate57(data.credentials, {
          instancePath: instancePath + "/credentials",
          parentData: data,
          parentDataProperty: "credentials",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhooks !== undefined) {
      if (
        !validate67(data.webhooks, {
          instancePath: instancePath + "/webhooks",
          parentData: data,
          parentDataProperty: "webhooks",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaults !== undefined) {
      if (
        !validate71(data.defaults, {
          instancePath: instancePath + "/defaults",
          parentData: data,
          parentDataProperty: "defaults",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema20.type,
      parentSchema: schema20,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
    if (data.connections === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "connections" },
        message: "must have required property '" + "connections" + "'",
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
    for (const key0 in data) {
      if (!(key0 === "connections")) {
        const err1 = {
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
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.connections !== undefined) {
      let data0 = data.connections;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (
            !validate53(data0[key1], {
              instancePath: instancePath + "/connections/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data0,
              parentDataProperty: key1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/connections",
          schemaPath: "#/properties/connections/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema19.properties.connections.type,
          parentSchema: schema19.properties.connections,
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
      params: { type: "object" },
      message: "must be object",
      schema: schema19.type,
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
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
