// Generated from schemas/ by scripts/generate-validators.ts; do not edit.
// @ts-nocheck
/* oxlint-disable */
"use strict";
export const validateStack = validate20;
const schema31 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "stack.yaml",
  description: "A stack: a kind of service, with the features it has and the questions it asks.",
  type: "object",
  required: ["name", "summary", "version", "changelog"],
  additionalProperties: false,
  properties: {
    name: { description: "What people call it: Spring Boot.", $ref: "#/$defs/line" },
    summary: { description: "One sentence for the list of templates.", $ref: "#/$defs/line" },
    badge: {
      description: "How far the organisation stands behind it; experimental when left out.",
      enum: ["supported", "experimental", "deprecated"],
    },
    languages: {
      description: "Programming languages, for the list of templates.",
      type: "array",
      items: { $ref: "#/$defs/line" },
    },
    version: { description: "Template version.", $ref: "#/$defs/version" },
    changelog: {
      description: "Newest first; the first entry is this version.",
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["version", "date", "changes"],
        additionalProperties: false,
        properties: {
          version: { $ref: "#/$defs/version" },
          date: { description: "A date like 2026-11-24.", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          changes: {
            description: "What changed, one sentence each.",
            type: "array",
            minItems: 1,
            items: { $ref: "#/$defs/line" },
          },
        },
      },
    },
    uses: {
      description:
        "Technologies of the guidelines that every service of it has, where its files do not show them.",
      $ref: "#/$defs/ids",
    },
    standard: { description: "Features that every service of this stack has.", $ref: "#/$defs/ids" },
    optional: {
      description:
        "Features that may be chosen, in catalogue order. Indentation is how the form shows them, never logic.",
      $ref: "#/$defs/optional",
    },
    defaults: {
      description: "Optional features that are on unless something speaks against them.",
      $ref: "#/$defs/ids",
    },
    groups: {
      description: "How many of some optional features a service has.",
      type: "object",
      propertyNames: { $ref: "#/$defs/id" },
      additionalProperties: { $ref: "#/$defs/group" },
    },
    questions: { $ref: "question.schema.json#/$defs/questions" },
    "reserved-names": {
      description: "Service names that the stack's language or platform cannot take.",
      type: "array",
      items: { $ref: "#/$defs/line" },
    },
    moved: {
      description:
        "Files of this folder that have another place now, old → new, so that updates take edits along; a name that ends with / is a folder.",
      type: "object",
      additionalProperties: { type: "string", pattern: "^[^/ ]" },
    },
    "write-once": {
      description:
        "Globs over the service's paths: sample code that belongs to the service from the first commit on.",
      type: "array",
      items: { $ref: "#/$defs/line" },
    },
  },
  $defs: {
    id: {
      description: "An id: lower-case words joined by hyphens, like json-logging.",
      type: "string",
      pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    },
    ids: { type: "array", items: { $ref: "#/$defs/id" } },
    line: { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" },
    version: {
      description: "A version like 1.0.0.",
      type: "string",
      pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$",
    },
    optional: {
      type: "array",
      items: {
        description: "A feature's id, or the id with the features shown under it.",
        type: ["string", "object"],
        pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        propertyNames: { $ref: "#/$defs/id" },
        minProperties: 1,
        maxProperties: 1,
        additionalProperties: { $ref: "#/$defs/optional" },
      },
    },
    group: {
      type: "object",
      required: ["noun"],
      additionalProperties: false,
      oneOf: [
        { required: ["one-of"] },
        { required: ["at-most-one"] },
        { required: ["some-of"] },
        { required: ["members"] },
      ],
      dependentRequired: { members: ["min", "max"], min: ["members"], max: ["members"] },
      properties: {
        noun: { description: 'As in "a service has exactly one build tool".', $ref: "#/$defs/line" },
        "one-of": { description: "Exactly one of these.", $ref: "#/$defs/ids" },
        "at-most-one": { description: "None or one of these.", $ref: "#/$defs/ids" },
        "some-of": { description: "At least one of these.", $ref: "#/$defs/ids" },
        members: { description: "From min to max of these.", $ref: "#/$defs/ids" },
        min: { type: "integer", minimum: 0 },
        max: { type: "integer", minimum: 0 },
        ask: { description: "It has no default on purpose: a person must choose.", type: "boolean" },
      },
    },
  },
};
const schema32 = { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" };
const schema35 = {
  description: "A version like 1.0.0.",
  type: "string",
  pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$",
};
const schema39 = {
  description: "An id: lower-case words joined by hyphens, like json-logging.",
  type: "string",
  pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\S(.*\\S)?$", "u");
const pattern7 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$", "u");
const pattern9 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern11 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern22 = new RegExp("^[^/ ]", "u");
const schema38 = { type: "array", items: { $ref: "#/$defs/id" } };

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
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/$defs/id/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
            message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
            schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            parentSchema: schema39,
            data: data0,
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
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/$defs/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema39.type,
          parentSchema: schema39,
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
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema38.type,
      parentSchema: schema38,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const schema40 = {
  type: "array",
  items: {
    description: "A feature's id, or the id with the features shown under it.",
    type: ["string", "object"],
    pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    propertyNames: { $ref: "#/$defs/id" },
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: { $ref: "#/$defs/optional" },
  },
};
const wrapper0 = { validate: validate24 };

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
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err0 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: schema40.items.type },
          message: "must be string,object",
          schema: schema40.items.type,
          parentSchema: schema40.items,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
            message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
            schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            parentSchema: schema40.items,
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
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 1) {
          const err2 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/maxProperties",
            keyword: "maxProperties",
            params: { limit: 1 },
            message: "must NOT have more than 1 properties",
            schema: 1,
            parentSchema: schema40.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (Object.keys(data0).length < 1) {
          const err3 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/minProperties",
            keyword: "minProperties",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 properties",
            schema: 1,
            parentSchema: schema40.items,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data0) {
          const _errs3 = errors;
          if (typeof key0 === "string") {
            if (!pattern11.test(key0)) {
              const err4 = {
                instancePath: instancePath + "/" + i0,
                schemaPath: "#/$defs/id/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
                message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
                schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                parentSchema: schema39,
                data: key0,
                propertyName: key0,
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
              instancePath: instancePath + "/" + i0,
              schemaPath: "#/$defs/id/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema39.type,
              parentSchema: schema39,
              data: key0,
              propertyName: key0,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          var valid2 = _errs3 === errors;
          if (!valid2) {
            const err6 = {
              instancePath: instancePath + "/" + i0,
              schemaPath: "#/items/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key0 },
              message: "property name must be valid",
              schema: schema40.items.propertyNames,
              parentSchema: schema40.items,
              data: data0,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        for (const key1 in data0) {
          if (
            !wrapper0.validate(data0[key1], {
              instancePath: instancePath + "/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data0,
              parentDataProperty: key1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema40.type,
      parentSchema: schema40,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const schema43 = {
  type: "object",
  required: ["noun"],
  additionalProperties: false,
  oneOf: [
    { required: ["one-of"] },
    { required: ["at-most-one"] },
    { required: ["some-of"] },
    { required: ["members"] },
  ],
  dependentRequired: { members: ["min", "max"], min: ["members"], max: ["members"] },
  properties: {
    noun: { description: 'As in "a service has exactly one build tool".', $ref: "#/$defs/line" },
    "one-of": { description: "Exactly one of these.", $ref: "#/$defs/ids" },
    "at-most-one": { description: "None or one of these.", $ref: "#/$defs/ids" },
    "some-of": { description: "At least one of these.", $ref: "#/$defs/ids" },
    members: { description: "From min to max of these.", $ref: "#/$defs/ids" },
    min: { type: "integer", minimum: 0 },
    max: { type: "integer", minimum: 0 },
    ask: { description: "It has no default on purpose: a person must choose.", type: "boolean" },
  },
};

function validate27(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["one-of"] === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/oneOf/0/required",
        keyword: "required",
        params: { missingProperty: "one-of" },
        message: "must have required property '" + "one-of" + "'",
        schema: schema43.oneOf[0].required,
        parentSchema: schema43.oneOf[0],
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
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["at-most-one"] === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/oneOf/1/required",
        keyword: "required",
        params: { missingProperty: "at-most-one" },
        message: "must have required property '" + "at-most-one" + "'",
        schema: schema43.oneOf[1].required,
        parentSchema: schema43.oneOf[1],
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
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["some-of"] === undefined) {
        const err2 = {
          instancePath,
          schemaPath: "#/oneOf/2/required",
          keyword: "required",
          params: { missingProperty: "some-of" },
          message: "must have required property '" + "some-of" + "'",
          schema: schema43.oneOf[2].required,
          parentSchema: schema43.oneOf[2],
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
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.members === undefined) {
          const err3 = {
            instancePath,
            schemaPath: "#/oneOf/3/required",
            keyword: "required",
            params: { missingProperty: "members" },
            message: "must have required property '" + "members" + "'",
            schema: schema43.oneOf[3].required,
            parentSchema: schema43.oneOf[3],
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
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
      }
    }
  }
  if (!valid0) {
    const err4 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
      schema: schema43.oneOf,
      parentSchema: schema43,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.noun === undefined) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "noun" },
        message: "must have required property '" + "noun" + "'",
        schema: schema43.required,
        parentSchema: schema43,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "noun" ||
          key0 === "one-of" ||
          key0 === "at-most-one" ||
          key0 === "some-of" ||
          key0 === "members" ||
          key0 === "min" ||
          key0 === "max" ||
          key0 === "ask"
        )
      ) {
        const err6 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema43,
          data,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.noun !== undefined) {
      let data0 = data.noun;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err7 = {
            instancePath: instancePath + "/noun",
            schemaPath: "#/$defs/line/pattern",
            keyword: "pattern",
            params: { pattern: "^\\S(.*\\S)?$" },
            message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
            schema: "^\\S(.*\\S)?$",
            parentSchema: schema32,
            data: data0,
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
          instancePath: instancePath + "/noun",
          schemaPath: "#/$defs/line/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema32.type,
          parentSchema: schema32,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["one-of"] !== undefined) {
      if (
        !validate21(data["one-of"], {
          instancePath: instancePath + "/one-of",
          parentData: data,
          parentDataProperty: "one-of",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data["at-most-one"] !== undefined) {
      if (
        !validate21(data["at-most-one"], {
          instancePath: instancePath + "/at-most-one",
          parentData: data,
          parentDataProperty: "at-most-one",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data["some-of"] !== undefined) {
      if (
        !validate21(data["some-of"], {
          instancePath: instancePath + "/some-of",
          parentData: data,
          parentDataProperty: "some-of",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== undefined) {
      if (
        !validate21(data.members, {
          instancePath: instancePath + "/members",
          parentData: data,
          parentDataProperty: "members",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.min !== undefined) {
      let data5 = data.min;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err9 = {
          instancePath: instancePath + "/min",
          schemaPath: "#/properties/min/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema43.properties.min.type,
          parentSchema: schema43.properties.min,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err10 = {
            instancePath: instancePath + "/min",
            schemaPath: "#/properties/min/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema43.properties.min,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.max !== undefined) {
      let data6 = data.max;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err11 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema43.properties.max.type,
          parentSchema: schema43.properties.max,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err12 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema43.properties.max,
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
    }
    if (data.ask !== undefined) {
      let data7 = data.ask;
      if (typeof data7 !== "boolean") {
        const err13 = {
          instancePath: instancePath + "/ask",
          schemaPath: "#/properties/ask/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema43.properties.ask.type,
          parentSchema: schema43.properties.ask,
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
    if (data.members !== undefined) {
      if (data.min === undefined) {
        const err14 = {
          instancePath,
          schemaPath: "#/dependentRequired",
          keyword: "dependentRequired",
          params: { property: "members", missingProperty: "min", depsCount: 2, deps: "min, max" },
          message: "must have properties min, max when property members is present",
          schema: schema43.dependentRequired,
          parentSchema: schema43,
          data,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (data.max === undefined) {
        const err15 = {
          instancePath,
          schemaPath: "#/dependentRequired",
          keyword: "dependentRequired",
          params: { property: "members", missingProperty: "max", depsCount: 2, deps: "min, max" },
          message: "must have properties min, max when property members is present",
          schema: schema43.dependentRequired,
          parentSchema: schema43,
          data,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.min !== undefined) {
      if (data.members === undefined) {
        const err16 = {
          instancePath,
          schemaPath: "#/dependentRequired",
          keyword: "dependentRequired",
          params: { property: "min", missingProperty: "members", depsCount: 1, deps: "members" },
          message: "must have property members when property min is present",
          schema: schema43.dependentRequired,
          parentSchema: schema43,
          data,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.max !== undefined) {
      if (data.members === undefined) {
        const err17 = {
          instancePath,
          schemaPath: "#/dependentRequired",
          keyword: "dependentRequired",
          params: { property: "max", missingProperty: "members", depsCount: 1, deps: "members" },
          message: "must have property members when property max is present",
          schema: schema43.dependentRequired,
          parentSchema: schema43,
          data,
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
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema43.type,
      parentSchema: schema43,
      data,
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema46 = {
  description: "What a person is asked; templates see the answer as answers.<id>.",
  type: "object",
  propertyNames: { $ref: "#/$defs/id" },
  additionalProperties: { $ref: "#/$defs/question" },
};
const schema47 = {
  description: "An id: lower-case words joined by hyphens, like java-package.",
  type: "string",
  pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
};
const schema48 = {
  type: "object",
  required: ["title", "type", "default"],
  additionalProperties: false,
  properties: {
    title: { description: "A few words: Java package.", $ref: "#/$defs/line" },
    description: { description: "A sentence of help.", $ref: "#/$defs/line" },
    type: { enum: ["string", "integer", "boolean", "choice"] },
    values: {
      description: "What a choice may be: texts, numbers in quotes.",
      type: "array",
      minItems: 1,
      items: { $ref: "#/$defs/line" },
    },
    default: {
      description:
        "The answer when nobody gives one. A text may hold expressions over the service and the stack.",
      type: ["string", "integer", "boolean"],
    },
    pattern: { description: "A regular expression that the whole text must match.", type: "string" },
    minimum: { description: "The least integer.", type: "integer" },
    maximum: { description: "The greatest integer.", type: "integer" },
    aliases: {
      description: "Earlier ids: updates take the answers to them over.",
      type: "array",
      items: { $ref: "#/$defs/id" },
    },
  },
};
const schema49 = { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" };

function validate35(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
        message: "must have required property '" + "title" + "'",
        schema: schema48.required,
        parentSchema: schema48,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.type === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "type" },
        message: "must have required property '" + "type" + "'",
        schema: schema48.required,
        parentSchema: schema48,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.default === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "default" },
        message: "must have required property '" + "default" + "'",
        schema: schema48.required,
        parentSchema: schema48,
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
      if (!func1.call(schema48.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema48,
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
    if (data.title !== undefined) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err4 = {
            instancePath: instancePath + "/title",
            schemaPath: "#/$defs/line/pattern",
            keyword: "pattern",
            params: { pattern: "^\\S(.*\\S)?$" },
            message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
            schema: "^\\S(.*\\S)?$",
            parentSchema: schema49,
            data: data0,
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
          instancePath: instancePath + "/title",
          schemaPath: "#/$defs/line/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema49.type,
          parentSchema: schema49,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err6 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/$defs/line/pattern",
            keyword: "pattern",
            params: { pattern: "^\\S(.*\\S)?$" },
            message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
            schema: "^\\S(.*\\S)?$",
            parentSchema: schema49,
            data: data1,
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
          instancePath: instancePath + "/description",
          schemaPath: "#/$defs/line/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema49.type,
          parentSchema: schema49,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data2 = data.type;
      if (!(data2 === "string" || data2 === "integer" || data2 === "boolean" || data2 === "choice")) {
        const err8 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/enum",
          keyword: "enum",
          params: { allowedValues: schema48.properties.type.enum },
          message: "must be equal to one of the allowed values",
          schema: schema48.properties.type.enum,
          parentSchema: schema48.properties.type,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.values !== undefined) {
      let data3 = data.values;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err9 = {
            instancePath: instancePath + "/values",
            schemaPath: "#/properties/values/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
            schema: 1,
            parentSchema: schema48.properties.values,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern4.test(data4)) {
              const err10 = {
                instancePath: instancePath + "/values/" + i0,
                schemaPath: "#/$defs/line/pattern",
                keyword: "pattern",
                params: { pattern: "^\\S(.*\\S)?$" },
                message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                schema: "^\\S(.*\\S)?$",
                parentSchema: schema49,
                data: data4,
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
              instancePath: instancePath + "/values/" + i0,
              schemaPath: "#/$defs/line/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema49.type,
              parentSchema: schema49,
              data: data4,
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
          instancePath: instancePath + "/values",
          schemaPath: "#/properties/values/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema48.properties.values.type,
          parentSchema: schema48.properties.values,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.default !== undefined) {
      let data5 = data.default;
      if (
        typeof data5 !== "string" &&
        !(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) &&
        typeof data5 !== "boolean"
      ) {
        const err13 = {
          instancePath: instancePath + "/default",
          schemaPath: "#/properties/default/type",
          keyword: "type",
          params: { type: schema48.properties.default.type },
          message: "must be string,integer,boolean",
          schema: schema48.properties.default.type,
          parentSchema: schema48.properties.default,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.pattern !== undefined) {
      let data6 = data.pattern;
      if (typeof data6 !== "string") {
        const err14 = {
          instancePath: instancePath + "/pattern",
          schemaPath: "#/properties/pattern/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema48.properties.pattern.type,
          parentSchema: schema48.properties.pattern,
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
    if (data.minimum !== undefined) {
      let data7 = data.minimum;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err15 = {
          instancePath: instancePath + "/minimum",
          schemaPath: "#/properties/minimum/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema48.properties.minimum.type,
          parentSchema: schema48.properties.minimum,
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
    if (data.maximum !== undefined) {
      let data8 = data.maximum;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err16 = {
          instancePath: instancePath + "/maximum",
          schemaPath: "#/properties/maximum/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema48.properties.maximum.type,
          parentSchema: schema48.properties.maximum,
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
    if (data.aliases !== undefined) {
      let data9 = data.aliases;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 === "string") {
            if (!pattern11.test(data10)) {
              const err17 = {
                instancePath: instancePath + "/aliases/" + i1,
                schemaPath: "#/$defs/id/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
                message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
                schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                parentSchema: schema47,
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
              instancePath: instancePath + "/aliases/" + i1,
              schemaPath: "#/$defs/id/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema47.type,
              parentSchema: schema47,
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
          instancePath: instancePath + "/aliases",
          schemaPath: "#/properties/aliases/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema48.properties.aliases.type,
          parentSchema: schema48.properties.aliases,
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
  } else {
    const err20 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema48.type,
      parentSchema: schema48,
      data,
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate34(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern11.test(key0)) {
          const err0 = {
            instancePath,
            schemaPath: "#/$defs/id/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
            message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
            schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            parentSchema: schema47,
            data: key0,
            propertyName: key0,
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
          schemaPath: "#/$defs/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema47.type,
          parentSchema: schema47,
          data: key0,
          propertyName: key0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = {
          instancePath,
          schemaPath: "#/propertyNames",
          keyword: "propertyNames",
          params: { propertyName: key0 },
          message: "property name must be valid",
          schema: schema46.propertyNames,
          parentSchema: schema46,
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
    for (const key1 in data) {
      if (
        !validate35(data[key1], {
          instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
          parentData: data,
          parentDataProperty: key1,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema46.type,
      parentSchema: schema46,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
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
    if (data.summary === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "summary" },
        message: "must have required property '" + "summary" + "'",
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
    if (data.version === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "version" },
        message: "must have required property '" + "version" + "'",
        schema: schema31.required,
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
    if (data.changelog === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "changelog" },
        message: "must have required property '" + "changelog" + "'",
        schema: schema31.required,
        parentSchema: schema31,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err4 = {
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
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err5 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/$defs/line/pattern",
            keyword: "pattern",
            params: { pattern: "^\\S(.*\\S)?$" },
            message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
            schema: "^\\S(.*\\S)?$",
            parentSchema: schema32,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/$defs/line/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema32.type,
          parentSchema: schema32,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.summary !== undefined) {
      let data1 = data.summary;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err7 = {
            instancePath: instancePath + "/summary",
            schemaPath: "#/$defs/line/pattern",
            keyword: "pattern",
            params: { pattern: "^\\S(.*\\S)?$" },
            message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
            schema: "^\\S(.*\\S)?$",
            parentSchema: schema32,
            data: data1,
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
          instancePath: instancePath + "/summary",
          schemaPath: "#/$defs/line/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema32.type,
          parentSchema: schema32,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.badge !== undefined) {
      let data2 = data.badge;
      if (!(data2 === "supported" || data2 === "experimental" || data2 === "deprecated")) {
        const err9 = {
          instancePath: instancePath + "/badge",
          schemaPath: "#/properties/badge/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.badge.enum },
          message: "must be equal to one of the allowed values",
          schema: schema31.properties.badge.enum,
          parentSchema: schema31.properties.badge,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.languages !== undefined) {
      let data3 = data.languages;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern4.test(data4)) {
              const err10 = {
                instancePath: instancePath + "/languages/" + i0,
                schemaPath: "#/$defs/line/pattern",
                keyword: "pattern",
                params: { pattern: "^\\S(.*\\S)?$" },
                message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                schema: "^\\S(.*\\S)?$",
                parentSchema: schema32,
                data: data4,
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
              instancePath: instancePath + "/languages/" + i0,
              schemaPath: "#/$defs/line/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema32.type,
              parentSchema: schema32,
              data: data4,
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
          instancePath: instancePath + "/languages",
          schemaPath: "#/properties/languages/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.languages.type,
          parentSchema: schema31.properties.languages,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data5 = data.version;
      if (typeof data5 === "string") {
        if (!pattern7.test(data5)) {
          const err13 = {
            instancePath: instancePath + "/version",
            schemaPath: "#/$defs/version/pattern",
            keyword: "pattern",
            params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$" },
            message:
              'must match pattern "' +
              "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$" +
              '"',
            schema: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$",
            parentSchema: schema35,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/version",
          schemaPath: "#/$defs/version/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema35.type,
          parentSchema: schema35,
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
    if (data.changelog !== undefined) {
      let data6 = data.changelog;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err15 = {
            instancePath: instancePath + "/changelog",
            schemaPath: "#/properties/changelog/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
            schema: 1,
            parentSchema: schema31.properties.changelog,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.version === undefined) {
              const err16 = {
                instancePath: instancePath + "/changelog/" + i1,
                schemaPath: "#/properties/changelog/items/required",
                keyword: "required",
                params: { missingProperty: "version" },
                message: "must have required property '" + "version" + "'",
                schema: schema31.properties.changelog.items.required,
                parentSchema: schema31.properties.changelog.items,
                data: data7,
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7.date === undefined) {
              const err17 = {
                instancePath: instancePath + "/changelog/" + i1,
                schemaPath: "#/properties/changelog/items/required",
                keyword: "required",
                params: { missingProperty: "date" },
                message: "must have required property '" + "date" + "'",
                schema: schema31.properties.changelog.items.required,
                parentSchema: schema31.properties.changelog.items,
                data: data7,
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.changes === undefined) {
              const err18 = {
                instancePath: instancePath + "/changelog/" + i1,
                schemaPath: "#/properties/changelog/items/required",
                keyword: "required",
                params: { missingProperty: "changes" },
                message: "must have required property '" + "changes" + "'",
                schema: schema31.properties.changelog.items.required,
                parentSchema: schema31.properties.changelog.items,
                data: data7,
              };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key1 in data7) {
              if (!(key1 === "version" || key1 === "date" || key1 === "changes")) {
                const err19 = {
                  instancePath: instancePath + "/changelog/" + i1,
                  schemaPath: "#/properties/changelog/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key1 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema31.properties.changelog.items,
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
            if (data7.version !== undefined) {
              let data8 = data7.version;
              if (typeof data8 === "string") {
                if (!pattern7.test(data8)) {
                  const err20 = {
                    instancePath: instancePath + "/changelog/" + i1 + "/version",
                    schemaPath: "#/$defs/version/pattern",
                    keyword: "pattern",
                    params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$" },
                    message:
                      'must match pattern "' +
                      "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$" +
                      '"',
                    schema: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$",
                    parentSchema: schema35,
                    data: data8,
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
                  instancePath: instancePath + "/changelog/" + i1 + "/version",
                  schemaPath: "#/$defs/version/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema35.type,
                  parentSchema: schema35,
                  data: data8,
                };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.date !== undefined) {
              let data9 = data7.date;
              if (typeof data9 === "string") {
                if (!pattern9.test(data9)) {
                  const err22 = {
                    instancePath: instancePath + "/changelog/" + i1 + "/date",
                    schemaPath: "#/properties/changelog/items/properties/date/pattern",
                    keyword: "pattern",
                    params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
                    message: 'must match pattern "' + "^\\d{4}-\\d{2}-\\d{2}$" + '"',
                    schema: "^\\d{4}-\\d{2}-\\d{2}$",
                    parentSchema: schema31.properties.changelog.items.properties.date,
                    data: data9,
                  };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = {
                  instancePath: instancePath + "/changelog/" + i1 + "/date",
                  schemaPath: "#/properties/changelog/items/properties/date/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema31.properties.changelog.items.properties.date.type,
                  parentSchema: schema31.properties.changelog.items.properties.date,
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
            if (data7.changes !== undefined) {
              let data10 = data7.changes;
              if (Array.isArray(data10)) {
                if (data10.length < 1) {
                  const err24 = {
                    instancePath: instancePath + "/changelog/" + i1 + "/changes",
                    schemaPath: "#/properties/changelog/items/properties/changes/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items",
                    schema: 1,
                    parentSchema: schema31.properties.changelog.items.properties.changes,
                    data: data10,
                  };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                const len2 = data10.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data11 = data10[i2];
                  if (typeof data11 === "string") {
                    if (!pattern4.test(data11)) {
                      const err25 = {
                        instancePath: instancePath + "/changelog/" + i1 + "/changes/" + i2,
                        schemaPath: "#/$defs/line/pattern",
                        keyword: "pattern",
                        params: { pattern: "^\\S(.*\\S)?$" },
                        message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                        schema: "^\\S(.*\\S)?$",
                        parentSchema: schema32,
                        data: data11,
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
                      instancePath: instancePath + "/changelog/" + i1 + "/changes/" + i2,
                      schemaPath: "#/$defs/line/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema32.type,
                      parentSchema: schema32,
                      data: data11,
                    };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
              } else {
                const err27 = {
                  instancePath: instancePath + "/changelog/" + i1 + "/changes",
                  schemaPath: "#/properties/changelog/items/properties/changes/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema31.properties.changelog.items.properties.changes.type,
                  parentSchema: schema31.properties.changelog.items.properties.changes,
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
          } else {
            const err28 = {
              instancePath: instancePath + "/changelog/" + i1,
              schemaPath: "#/properties/changelog/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema31.properties.changelog.items.type,
              parentSchema: schema31.properties.changelog.items,
              data: data7,
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
          instancePath: instancePath + "/changelog",
          schemaPath: "#/properties/changelog/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.changelog.type,
          parentSchema: schema31.properties.changelog,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.uses !== undefined) {
      if (
        !validate21(data.uses, {
          instancePath: instancePath + "/uses",
          parentData: data,
          parentDataProperty: "uses",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.standard !== undefined) {
      if (
        !validate21(data.standard, {
          instancePath: instancePath + "/standard",
          parentData: data,
          parentDataProperty: "standard",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== undefined) {
      if (
        !validate24(data.optional, {
          instancePath: instancePath + "/optional",
          parentData: data,
          parentDataProperty: "optional",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.defaults !== undefined) {
      if (
        !validate21(data.defaults, {
          instancePath: instancePath + "/defaults",
          parentData: data,
          parentDataProperty: "defaults",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.groups !== undefined) {
      let data16 = data.groups;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key2 in data16) {
          const _errs38 = errors;
          if (typeof key2 === "string") {
            if (!pattern11.test(key2)) {
              const err30 = {
                instancePath: instancePath + "/groups",
                schemaPath: "#/$defs/id/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
                message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
                schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                parentSchema: schema39,
                data: key2,
                propertyName: key2,
              };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = {
              instancePath: instancePath + "/groups",
              schemaPath: "#/$defs/id/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema39.type,
              parentSchema: schema39,
              data: key2,
              propertyName: key2,
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          var valid14 = _errs38 === errors;
          if (!valid14) {
            const err32 = {
              instancePath: instancePath + "/groups",
              schemaPath: "#/properties/groups/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key2 },
              message: "property name must be valid",
              schema: schema31.properties.groups.propertyNames,
              parentSchema: schema31.properties.groups,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        for (const key3 in data16) {
          if (
            !validate27(data16[key3], {
              instancePath: instancePath + "/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data16,
              parentDataProperty: key3,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = {
          instancePath: instancePath + "/groups",
          schemaPath: "#/properties/groups/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema31.properties.groups.type,
          parentSchema: schema31.properties.groups,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.questions !== undefined) {
      if (
        !validate34(data.questions, {
          instancePath: instancePath + "/questions",
          parentData: data,
          parentDataProperty: "questions",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data["reserved-names"] !== undefined) {
      let data19 = data["reserved-names"];
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data20 = data19[i3];
          if (typeof data20 === "string") {
            if (!pattern4.test(data20)) {
              const err34 = {
                instancePath: instancePath + "/reserved-names/" + i3,
                schemaPath: "#/$defs/line/pattern",
                keyword: "pattern",
                params: { pattern: "^\\S(.*\\S)?$" },
                message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                schema: "^\\S(.*\\S)?$",
                parentSchema: schema32,
                data: data20,
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = {
              instancePath: instancePath + "/reserved-names/" + i3,
              schemaPath: "#/$defs/line/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema32.type,
              parentSchema: schema32,
              data: data20,
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = {
          instancePath: instancePath + "/reserved-names",
          schemaPath: "#/properties/reserved-names/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties["reserved-names"].type,
          parentSchema: schema31.properties["reserved-names"],
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.moved !== undefined) {
      let data21 = data.moved;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key4 in data21) {
          let data22 = data21[key4];
          if (typeof data22 === "string") {
            if (!pattern22.test(data22)) {
              const err37 = {
                instancePath: instancePath + "/moved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/moved/additionalProperties/pattern",
                keyword: "pattern",
                params: { pattern: "^[^/ ]" },
                message: 'must match pattern "' + "^[^/ ]" + '"',
                schema: "^[^/ ]",
                parentSchema: schema31.properties.moved.additionalProperties,
                data: data22,
              };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = {
              instancePath: instancePath + "/moved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/moved/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema31.properties.moved.additionalProperties.type,
              parentSchema: schema31.properties.moved.additionalProperties,
              data: data22,
            };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = {
          instancePath: instancePath + "/moved",
          schemaPath: "#/properties/moved/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema31.properties.moved.type,
          parentSchema: schema31.properties.moved,
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data["write-once"] !== undefined) {
      let data23 = data["write-once"];
      if (Array.isArray(data23)) {
        const len4 = data23.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data24 = data23[i4];
          if (typeof data24 === "string") {
            if (!pattern4.test(data24)) {
              const err40 = {
                instancePath: instancePath + "/write-once/" + i4,
                schemaPath: "#/$defs/line/pattern",
                keyword: "pattern",
                params: { pattern: "^\\S(.*\\S)?$" },
                message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                schema: "^\\S(.*\\S)?$",
                parentSchema: schema32,
                data: data24,
              };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = {
              instancePath: instancePath + "/write-once/" + i4,
              schemaPath: "#/$defs/line/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema32.type,
              parentSchema: schema32,
              data: data24,
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = {
          instancePath: instancePath + "/write-once",
          schemaPath: "#/properties/write-once/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties["write-once"].type,
          parentSchema: schema31.properties["write-once"],
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = {
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
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateFeature = validate38;
const schema55 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "feature.yaml",
  description: "A feature: a capability that a service has or has not.",
  type: "object",
  required: ["name", "summary"],
  additionalProperties: false,
  properties: {
    name: { description: "What people call it: Code Coverage.", $ref: "#/$defs/line" },
    summary: { description: "One sentence for the form.", $ref: "#/$defs/line" },
    "life-cycle": {
      description:
        "supported when left out. deprecated: new services confirm it; retired: updates replace it.",
      enum: ["recommended", "supported", "deprecated", "retired"],
    },
    "life-cycle-reason": { description: "Why it is deprecated or retired.", $ref: "#/$defs/line" },
    "replaced-by": { description: "The feature to use instead.", $ref: "#/$defs/id" },
    since: { description: "The version that brought it.", $ref: "#/$defs/version" },
    aliases: { description: "Earlier ids that still select it.", $ref: "#/$defs/ids" },
    visibility: {
      description: "Where it is shown; it never changes logic. shown when left out.",
      enum: ["shown", "advanced", "internal"],
    },
    requires: { description: "What it cannot do without.", $ref: "#/$defs/formula" },
    conflicts: { description: "Features it cannot be together with.", $ref: "#/$defs/idOrIds" },
    provides: { description: "Capabilities that others may require.", $ref: "#/$defs/idOrIds" },
    uses: {
      description:
        "Technologies of the guidelines that it brings, where neither its id nor its files show them.",
      $ref: "#/$defs/idOrIds",
    },
    stacks: {
      description: "What holds on one stack only, in addition.",
      type: "object",
      propertyNames: { $ref: "#/$defs/id" },
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        properties: {
          requires: { description: "What it cannot do without.", $ref: "#/$defs/formula" },
          conflicts: { description: "Features it cannot be together with.", $ref: "#/$defs/idOrIds" },
          provides: { description: "Capabilities that others may require.", $ref: "#/$defs/idOrIds" },
          uses: {
            description: "Technologies of the guidelines that it brings on this stack only.",
            $ref: "#/$defs/idOrIds",
          },
        },
      },
    },
    questions: { $ref: "question.schema.json#/$defs/questions" },
    moved: {
      description:
        "Files of this folder that have another place now, old → new, so that updates take edits along; a name that ends with / is a folder.",
      type: "object",
      additionalProperties: { type: "string", pattern: "^[^/ ]" },
    },
    "write-once": {
      description:
        "Globs over the service's paths: sample code that belongs to the service from the first commit on.",
      type: "array",
      items: { $ref: "#/$defs/line" },
    },
    examples: {
      description: "Selections that must resolve, or must be refused: documentation that the check tries.",
      type: "array",
      items: {
        type: "object",
        required: ["title", "stack", "with"],
        additionalProperties: false,
        properties: {
          title: { description: "What it shows.", $ref: "#/$defs/line" },
          stack: { description: "The stack it is for.", $ref: "#/$defs/id" },
          with: { description: "Features chosen.", $ref: "#/$defs/ids" },
          without: { description: "Features declined.", $ref: "#/$defs/ids" },
          refused: { description: "The selection is impossible.", type: "boolean" },
        },
      },
    },
  },
  $defs: {
    id: {
      description: "An id: lower-case words joined by hyphens, like json-logging.",
      type: "string",
      pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    },
    ids: { type: "array", items: { $ref: "#/$defs/id" } },
    idOrIds: {
      description: "An id, or a list of ids.",
      type: ["string", "array"],
      pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
      items: { $ref: "#/$defs/id" },
    },
    line: { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" },
    version: {
      description: "A version like 1.0.0.",
      type: "string",
      pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$",
    },
    formula: {
      description:
        "A feature's id, a list (all of them), or one of any, all, not, capability, stack-version, answer.",
      type: ["string", "array", "object"],
      pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
      items: { $ref: "#/$defs/formula" },
      additionalProperties: false,
      oneOf: [
        { type: ["string", "array"] },
        { type: "object", required: ["any"] },
        { type: "object", required: ["all"] },
        { type: "object", required: ["not"] },
        { type: "object", required: ["capability"] },
        { type: "object", required: ["stack-version"] },
        { type: "object", required: ["answer", "is"] },
        { type: "object", required: ["answer", "version"] },
      ],
      properties: {
        any: { description: "At least one of these.", type: "array", items: { $ref: "#/$defs/formula" } },
        all: { description: "All of these.", type: "array", items: { $ref: "#/$defs/formula" } },
        not: { description: "Not this.", $ref: "#/$defs/formula" },
        capability: { description: "Any feature of the stack that provides it.", $ref: "#/$defs/id" },
        "stack-version": {
          description: 'The stack\'s version is in this range: ">=2.0.0 <3.0.0".',
          type: "string",
        },
        answer: { description: "The answer to this choice or boolean question …", $ref: "#/$defs/id" },
        is: {
          description: "… is this, or one of these.",
          type: ["string", "boolean", "array"],
          items: { type: ["string", "boolean"] },
        },
        version: { description: '… lies in this range: ">=21".', type: "string" },
      },
    },
  },
};
const schema56 = { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" };
const schema59 = {
  description: "An id: lower-case words joined by hyphens, like json-logging.",
  type: "string",
  pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
};
const schema60 = {
  description: "A version like 1.0.0.",
  type: "string",
  pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$",
};
const schema61 = { type: "array", items: { $ref: "#/$defs/id" } };

function validate39(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
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
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err0 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/$defs/id/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
            message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
            schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            parentSchema: schema59,
            data: data0,
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
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/$defs/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema59.type,
          parentSchema: schema59,
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
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema61.type,
      parentSchema: schema61,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const schema63 = {
  description:
    "A feature's id, a list (all of them), or one of any, all, not, capability, stack-version, answer.",
  type: ["string", "array", "object"],
  pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
  items: { $ref: "#/$defs/formula" },
  additionalProperties: false,
  oneOf: [
    { type: ["string", "array"] },
    { type: "object", required: ["any"] },
    { type: "object", required: ["all"] },
    { type: "object", required: ["not"] },
    { type: "object", required: ["capability"] },
    { type: "object", required: ["stack-version"] },
    { type: "object", required: ["answer", "is"] },
    { type: "object", required: ["answer", "version"] },
  ],
  properties: {
    any: { description: "At least one of these.", type: "array", items: { $ref: "#/$defs/formula" } },
    all: { description: "All of these.", type: "array", items: { $ref: "#/$defs/formula" } },
    not: { description: "Not this.", $ref: "#/$defs/formula" },
    capability: { description: "Any feature of the stack that provides it.", $ref: "#/$defs/id" },
    "stack-version": {
      description: 'The stack\'s version is in this range: ">=2.0.0 <3.0.0".',
      type: "string",
    },
    answer: { description: "The answer to this choice or boolean question …", $ref: "#/$defs/id" },
    is: {
      description: "… is this, or one of these.",
      type: ["string", "boolean", "array"],
      items: { type: ["string", "boolean"] },
    },
    version: { description: '… lies in this range: ">=21".', type: "string" },
  },
};
const wrapper1 = { validate: validate41 };

function validate41(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if ((!data || typeof data != "object") && typeof data !== "string") {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema63.type },
      message: "must be string,array,object",
      schema: schema63.type,
      parentSchema: schema63,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (typeof data !== "string" && !Array.isArray(data)) {
    const err1 = {
      instancePath,
      schemaPath: "#/oneOf/0/type",
      keyword: "type",
      params: { type: schema63.oneOf[0].type },
      message: "must be string,array",
      schema: schema63.oneOf[0].type,
      parentSchema: schema63.oneOf[0],
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.any === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/oneOf/1/required",
        keyword: "required",
        params: { missingProperty: "any" },
        message: "must have required property '" + "any" + "'",
        schema: schema63.oneOf[1].required,
        parentSchema: schema63.oneOf[1],
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/oneOf/1/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema63.oneOf[1].type,
      parentSchema: schema63.oneOf[1],
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  var _valid0 = _errs4 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.all === undefined) {
        const err4 = {
          instancePath,
          schemaPath: "#/oneOf/2/required",
          keyword: "required",
          params: { missingProperty: "all" },
          message: "must have required property '" + "all" + "'",
          schema: schema63.oneOf[2].required,
          parentSchema: schema63.oneOf[2],
          data,
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
        instancePath,
        schemaPath: "#/oneOf/2/type",
        keyword: "type",
        params: { type: "object" },
        message: "must be object",
        schema: schema63.oneOf[2].type,
        parentSchema: schema63.oneOf[2],
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    var _valid0 = _errs6 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs8 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.not === undefined) {
          const err6 = {
            instancePath,
            schemaPath: "#/oneOf/3/required",
            keyword: "required",
            params: { missingProperty: "not" },
            message: "must have required property '" + "not" + "'",
            schema: schema63.oneOf[3].required,
            parentSchema: schema63.oneOf[3],
            data,
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
          instancePath,
          schemaPath: "#/oneOf/3/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema63.oneOf[3].type,
          parentSchema: schema63.oneOf[3],
          data,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs10 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.capability === undefined) {
            const err8 = {
              instancePath,
              schemaPath: "#/oneOf/4/required",
              keyword: "required",
              params: { missingProperty: "capability" },
              message: "must have required property '" + "capability" + "'",
              schema: schema63.oneOf[4].required,
              parentSchema: schema63.oneOf[4],
              data,
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
            instancePath,
            schemaPath: "#/oneOf/4/type",
            keyword: "type",
            params: { type: "object" },
            message: "must be object",
            schema: schema63.oneOf[4].type,
            parentSchema: schema63.oneOf[4],
            data,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid0 = _errs10 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs12 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data["stack-version"] === undefined) {
              const err10 = {
                instancePath,
                schemaPath: "#/oneOf/5/required",
                keyword: "required",
                params: { missingProperty: "stack-version" },
                message: "must have required property '" + "stack-version" + "'",
                schema: schema63.oneOf[5].required,
                parentSchema: schema63.oneOf[5],
                data,
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
              instancePath,
              schemaPath: "#/oneOf/5/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema63.oneOf[5].type,
              parentSchema: schema63.oneOf[5],
              data,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          var _valid0 = _errs12 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs14 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.answer === undefined) {
                const err12 = {
                  instancePath,
                  schemaPath: "#/oneOf/6/required",
                  keyword: "required",
                  params: { missingProperty: "answer" },
                  message: "must have required property '" + "answer" + "'",
                  schema: schema63.oneOf[6].required,
                  parentSchema: schema63.oneOf[6],
                  data,
                };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (data.is === undefined) {
                const err13 = {
                  instancePath,
                  schemaPath: "#/oneOf/6/required",
                  keyword: "required",
                  params: { missingProperty: "is" },
                  message: "must have required property '" + "is" + "'",
                  schema: schema63.oneOf[6].required,
                  parentSchema: schema63.oneOf[6],
                  data,
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            } else {
              const err14 = {
                instancePath,
                schemaPath: "#/oneOf/6/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object",
                schema: schema63.oneOf[6].type,
                parentSchema: schema63.oneOf[6],
                data,
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            var _valid0 = _errs14 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs16 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.answer === undefined) {
                  const err15 = {
                    instancePath,
                    schemaPath: "#/oneOf/7/required",
                    keyword: "required",
                    params: { missingProperty: "answer" },
                    message: "must have required property '" + "answer" + "'",
                    schema: schema63.oneOf[7].required,
                    parentSchema: schema63.oneOf[7],
                    data,
                  };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (data.version === undefined) {
                  const err16 = {
                    instancePath,
                    schemaPath: "#/oneOf/7/required",
                    keyword: "required",
                    params: { missingProperty: "version" },
                    message: "must have required property '" + "version" + "'",
                    schema: schema63.oneOf[7].required,
                    parentSchema: schema63.oneOf[7],
                    data,
                  };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = {
                  instancePath,
                  schemaPath: "#/oneOf/7/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema63.oneOf[7].type,
                  parentSchema: schema63.oneOf[7],
                  data,
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              var _valid0 = _errs16 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err18 = {
      instancePath,
      schemaPath: "#/oneOf",
      keyword: "oneOf",
      params: { passingSchemas: passing0 },
      message: "must match exactly one schema in oneOf",
      schema: schema63.oneOf,
      parentSchema: schema63,
      data,
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      const err19 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
        message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
        schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        parentSchema: schema63,
        data,
      };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !wrapper1.validate(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === "any" ||
          key0 === "all" ||
          key0 === "not" ||
          key0 === "capability" ||
          key0 === "stack-version" ||
          key0 === "answer" ||
          key0 === "is" ||
          key0 === "version"
        )
      ) {
        const err20 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema63,
          data,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.any !== undefined) {
      let data1 = data.any;
      if (Array.isArray(data1)) {
        const len1 = data1.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !wrapper1.validate(data1[i1], {
              instancePath: instancePath + "/any/" + i1,
              parentData: data1,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + "/any",
          schemaPath: "#/properties/any/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema63.properties.any.type,
          parentSchema: schema63.properties.any,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.all !== undefined) {
      let data3 = data.all;
      if (Array.isArray(data3)) {
        const len2 = data3.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !wrapper1.validate(data3[i2], {
              instancePath: instancePath + "/all/" + i2,
              parentData: data3,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/all",
          schemaPath: "#/properties/all/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema63.properties.all.type,
          parentSchema: schema63.properties.all,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.not !== undefined) {
      if (
        !wrapper1.validate(data.not, {
          instancePath: instancePath + "/not",
          parentData: data,
          parentDataProperty: "not",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.capability !== undefined) {
      let data6 = data.capability;
      if (typeof data6 === "string") {
        if (!pattern11.test(data6)) {
          const err23 = {
            instancePath: instancePath + "/capability",
            schemaPath: "#/$defs/id/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
            message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
            schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            parentSchema: schema59,
            data: data6,
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
          instancePath: instancePath + "/capability",
          schemaPath: "#/$defs/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema59.type,
          parentSchema: schema59,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data["stack-version"] !== undefined) {
      let data7 = data["stack-version"];
      if (typeof data7 !== "string") {
        const err25 = {
          instancePath: instancePath + "/stack-version",
          schemaPath: "#/properties/stack-version/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema63.properties["stack-version"].type,
          parentSchema: schema63.properties["stack-version"],
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.answer !== undefined) {
      let data8 = data.answer;
      if (typeof data8 === "string") {
        if (!pattern11.test(data8)) {
          const err26 = {
            instancePath: instancePath + "/answer",
            schemaPath: "#/$defs/id/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
            message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
            schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            parentSchema: schema59,
            data: data8,
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
          instancePath: instancePath + "/answer",
          schemaPath: "#/$defs/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema59.type,
          parentSchema: schema59,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.is !== undefined) {
      let data9 = data.is;
      if (typeof data9 !== "string" && typeof data9 !== "boolean" && !Array.isArray(data9)) {
        const err28 = {
          instancePath: instancePath + "/is",
          schemaPath: "#/properties/is/type",
          keyword: "type",
          params: { type: schema63.properties.is.type },
          message: "must be string,boolean,array",
          schema: schema63.properties.is.type,
          parentSchema: schema63.properties.is,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data10 = data9[i3];
          if (typeof data10 !== "string" && typeof data10 !== "boolean") {
            const err29 = {
              instancePath: instancePath + "/is/" + i3,
              schemaPath: "#/properties/is/items/type",
              keyword: "type",
              params: { type: schema63.properties.is.items.type },
              message: "must be string,boolean",
              schema: schema63.properties.is.items.type,
              parentSchema: schema63.properties.is.items,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      }
    }
    if (data.version !== undefined) {
      let data11 = data.version;
      if (typeof data11 !== "string") {
        const err30 = {
          instancePath: instancePath + "/version",
          schemaPath: "#/properties/version/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema63.properties.version.type,
          parentSchema: schema63.properties.version,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { props: true, items: true, dynamicProps: false, dynamicItems: false };

const schema66 = {
  description: "An id, or a list of ids.",
  type: ["string", "array"],
  pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
  items: { $ref: "#/$defs/id" },
};

function validate43(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== "string" && !Array.isArray(data)) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema66.type },
      message: "must be string,array",
      schema: schema66.type,
      parentSchema: schema66,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
        message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
        schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        parentSchema: schema66,
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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/$defs/id/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
            message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
            schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            parentSchema: schema59,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/$defs/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema59.type,
          parentSchema: schema59,
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
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

function validate51(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern11.test(key0)) {
          const err0 = {
            instancePath,
            schemaPath: "#/$defs/id/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
            message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
            schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            parentSchema: schema47,
            data: key0,
            propertyName: key0,
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
          schemaPath: "#/$defs/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema47.type,
          parentSchema: schema47,
          data: key0,
          propertyName: key0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = {
          instancePath,
          schemaPath: "#/propertyNames",
          keyword: "propertyNames",
          params: { propertyName: key0 },
          message: "property name must be valid",
          schema: schema46.propertyNames,
          parentSchema: schema46,
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
    for (const key1 in data) {
      if (
        !validate35(data[key1], {
          instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
          parentData: data,
          parentDataProperty: key1,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema46.type,
      parentSchema: schema46,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate38(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
        schema: schema55.required,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.summary === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "summary" },
        message: "must have required property '" + "summary" + "'",
        schema: schema55.required,
        parentSchema: schema55,
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
      if (!func1.call(schema55.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema55,
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
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/$defs/line/pattern",
            keyword: "pattern",
            params: { pattern: "^\\S(.*\\S)?$" },
            message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
            schema: "^\\S(.*\\S)?$",
            parentSchema: schema56,
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
          instancePath: instancePath + "/name",
          schemaPath: "#/$defs/line/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema56.type,
          parentSchema: schema56,
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
    if (data.summary !== undefined) {
      let data1 = data.summary;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err5 = {
            instancePath: instancePath + "/summary",
            schemaPath: "#/$defs/line/pattern",
            keyword: "pattern",
            params: { pattern: "^\\S(.*\\S)?$" },
            message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
            schema: "^\\S(.*\\S)?$",
            parentSchema: schema56,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/summary",
          schemaPath: "#/$defs/line/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema56.type,
          parentSchema: schema56,
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
    if (data["life-cycle"] !== undefined) {
      let data2 = data["life-cycle"];
      if (
        !(data2 === "recommended" || data2 === "supported" || data2 === "deprecated" || data2 === "retired")
      ) {
        const err7 = {
          instancePath: instancePath + "/life-cycle",
          schemaPath: "#/properties/life-cycle/enum",
          keyword: "enum",
          params: { allowedValues: schema55.properties["life-cycle"].enum },
          message: "must be equal to one of the allowed values",
          schema: schema55.properties["life-cycle"].enum,
          parentSchema: schema55.properties["life-cycle"],
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
    if (data["life-cycle-reason"] !== undefined) {
      let data3 = data["life-cycle-reason"];
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err8 = {
            instancePath: instancePath + "/life-cycle-reason",
            schemaPath: "#/$defs/line/pattern",
            keyword: "pattern",
            params: { pattern: "^\\S(.*\\S)?$" },
            message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
            schema: "^\\S(.*\\S)?$",
            parentSchema: schema56,
            data: data3,
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
          instancePath: instancePath + "/life-cycle-reason",
          schemaPath: "#/$defs/line/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema56.type,
          parentSchema: schema56,
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
    if (data["replaced-by"] !== undefined) {
      let data4 = data["replaced-by"];
      if (typeof data4 === "string") {
        if (!pattern11.test(data4)) {
          const err10 = {
            instancePath: instancePath + "/replaced-by",
            schemaPath: "#/$defs/id/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
            message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
            schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            parentSchema: schema59,
            data: data4,
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
          instancePath: instancePath + "/replaced-by",
          schemaPath: "#/$defs/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema59.type,
          parentSchema: schema59,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.since !== undefined) {
      let data5 = data.since;
      if (typeof data5 === "string") {
        if (!pattern7.test(data5)) {
          const err12 = {
            instancePath: instancePath + "/since",
            schemaPath: "#/$defs/version/pattern",
            keyword: "pattern",
            params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$" },
            message:
              'must match pattern "' +
              "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$" +
              '"',
            schema: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$",
            parentSchema: schema60,
            data: data5,
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
          instancePath: instancePath + "/since",
          schemaPath: "#/$defs/version/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema60.type,
          parentSchema: schema60,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.aliases !== undefined) {
      if (
        !validate39(data.aliases, {
          instancePath: instancePath + "/aliases",
          parentData: data,
          parentDataProperty: "aliases",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.visibility !== undefined) {
      let data7 = data.visibility;
      if (!(data7 === "shown" || data7 === "advanced" || data7 === "internal")) {
        const err14 = {
          instancePath: instancePath + "/visibility",
          schemaPath: "#/properties/visibility/enum",
          keyword: "enum",
          params: { allowedValues: schema55.properties.visibility.enum },
          message: "must be equal to one of the allowed values",
          schema: schema55.properties.visibility.enum,
          parentSchema: schema55.properties.visibility,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.requires !== undefined) {
      if (
        !validate41(data.requires, {
          instancePath: instancePath + "/requires",
          parentData: data,
          parentDataProperty: "requires",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.conflicts !== undefined) {
      if (
        !validate43(data.conflicts, {
          instancePath: instancePath + "/conflicts",
          parentData: data,
          parentDataProperty: "conflicts",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.provides !== undefined) {
      if (
        !validate43(data.provides, {
          instancePath: instancePath + "/provides",
          parentData: data,
          parentDataProperty: "provides",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.uses !== undefined) {
      if (
        !validate43(data.uses, {
          instancePath: instancePath + "/uses",
          parentData: data,
          parentDataProperty: "uses",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.stacks !== undefined) {
      let data12 = data.stacks;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key1 in data12) {
          const _errs26 = errors;
          if (typeof key1 === "string") {
            if (!pattern11.test(key1)) {
              const err15 = {
                instancePath: instancePath + "/stacks",
                schemaPath: "#/$defs/id/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
                message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
                schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                parentSchema: schema59,
                data: key1,
                propertyName: key1,
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
              instancePath: instancePath + "/stacks",
              schemaPath: "#/$defs/id/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema59.type,
              parentSchema: schema59,
              data: key1,
              propertyName: key1,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          var valid6 = _errs26 === errors;
          if (!valid6) {
            const err17 = {
              instancePath: instancePath + "/stacks",
              schemaPath: "#/properties/stacks/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              message: "property name must be valid",
              schema: schema55.properties.stacks.propertyNames,
              parentSchema: schema55.properties.stacks,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        for (const key2 in data12) {
          let data13 = data12[key2];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key3 in data13) {
              if (!(key3 === "requires" || key3 === "conflicts" || key3 === "provides" || key3 === "uses")) {
                const err18 = {
                  instancePath: instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/stacks/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema55.properties.stacks.additionalProperties,
                  data: data13,
                };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data13.requires !== undefined) {
              if (
                !validate41(data13.requires, {
                  instancePath:
                    instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires",
                  parentData: data13,
                  parentDataProperty: "requires",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                errors = vErrors.length;
              }
            }
            if (data13.conflicts !== undefined) {
              if (
                !validate43(data13.conflicts, {
                  instancePath:
                    instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conflicts",
                  parentData: data13,
                  parentDataProperty: "conflicts",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data13.provides !== undefined) {
              if (
                !validate43(data13.provides, {
                  instancePath:
                    instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/provides",
                  parentData: data13,
                  parentDataProperty: "provides",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
            }
            if (data13.uses !== undefined) {
              if (
                !validate43(data13.uses, {
                  instancePath:
                    instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/uses",
                  parentData: data13,
                  parentDataProperty: "uses",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err19 = {
              instancePath: instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/stacks/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema55.properties.stacks.additionalProperties.type,
              parentSchema: schema55.properties.stacks.additionalProperties,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/stacks",
          schemaPath: "#/properties/stacks/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema55.properties.stacks.type,
          parentSchema: schema55.properties.stacks,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.questions !== undefined) {
      if (
        !validate51(data.questions, {
          instancePath: instancePath + "/questions",
          parentData: data,
          parentDataProperty: "questions",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.moved !== undefined) {
      let data19 = data.moved;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key4 in data19) {
          let data20 = data19[key4];
          if (typeof data20 === "string") {
            if (!pattern22.test(data20)) {
              const err21 = {
                instancePath: instancePath + "/moved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/moved/additionalProperties/pattern",
                keyword: "pattern",
                params: { pattern: "^[^/ ]" },
                message: 'must match pattern "' + "^[^/ ]" + '"',
                schema: "^[^/ ]",
                parentSchema: schema55.properties.moved.additionalProperties,
                data: data20,
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
              instancePath: instancePath + "/moved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/moved/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema55.properties.moved.additionalProperties.type,
              parentSchema: schema55.properties.moved.additionalProperties,
              data: data20,
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
          instancePath: instancePath + "/moved",
          schemaPath: "#/properties/moved/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema55.properties.moved.type,
          parentSchema: schema55.properties.moved,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data["write-once"] !== undefined) {
      let data21 = data["write-once"];
      if (Array.isArray(data21)) {
        const len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data22 = data21[i0];
          if (typeof data22 === "string") {
            if (!pattern4.test(data22)) {
              const err24 = {
                instancePath: instancePath + "/write-once/" + i0,
                schemaPath: "#/$defs/line/pattern",
                keyword: "pattern",
                params: { pattern: "^\\S(.*\\S)?$" },
                message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                schema: "^\\S(.*\\S)?$",
                parentSchema: schema56,
                data: data22,
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
              instancePath: instancePath + "/write-once/" + i0,
              schemaPath: "#/$defs/line/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema56.type,
              parentSchema: schema56,
              data: data22,
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + "/write-once",
          schemaPath: "#/properties/write-once/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema55.properties["write-once"].type,
          parentSchema: schema55.properties["write-once"],
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.examples !== undefined) {
      let data23 = data.examples;
      if (Array.isArray(data23)) {
        const len1 = data23.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data24 = data23[i1];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.title === undefined) {
              const err27 = {
                instancePath: instancePath + "/examples/" + i1,
                schemaPath: "#/properties/examples/items/required",
                keyword: "required",
                params: { missingProperty: "title" },
                message: "must have required property '" + "title" + "'",
                schema: schema55.properties.examples.items.required,
                parentSchema: schema55.properties.examples.items,
                data: data24,
              };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data24.stack === undefined) {
              const err28 = {
                instancePath: instancePath + "/examples/" + i1,
                schemaPath: "#/properties/examples/items/required",
                keyword: "required",
                params: { missingProperty: "stack" },
                message: "must have required property '" + "stack" + "'",
                schema: schema55.properties.examples.items.required,
                parentSchema: schema55.properties.examples.items,
                data: data24,
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data24.with === undefined) {
              const err29 = {
                instancePath: instancePath + "/examples/" + i1,
                schemaPath: "#/properties/examples/items/required",
                keyword: "required",
                params: { missingProperty: "with" },
                message: "must have required property '" + "with" + "'",
                schema: schema55.properties.examples.items.required,
                parentSchema: schema55.properties.examples.items,
                data: data24,
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            for (const key5 in data24) {
              if (
                !(
                  key5 === "title" ||
                  key5 === "stack" ||
                  key5 === "with" ||
                  key5 === "without" ||
                  key5 === "refused"
                )
              ) {
                const err30 = {
                  instancePath: instancePath + "/examples/" + i1,
                  schemaPath: "#/properties/examples/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key5 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema55.properties.examples.items,
                  data: data24,
                };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data24.title !== undefined) {
              let data25 = data24.title;
              if (typeof data25 === "string") {
                if (!pattern4.test(data25)) {
                  const err31 = {
                    instancePath: instancePath + "/examples/" + i1 + "/title",
                    schemaPath: "#/$defs/line/pattern",
                    keyword: "pattern",
                    params: { pattern: "^\\S(.*\\S)?$" },
                    message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                    schema: "^\\S(.*\\S)?$",
                    parentSchema: schema56,
                    data: data25,
                  };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = {
                  instancePath: instancePath + "/examples/" + i1 + "/title",
                  schemaPath: "#/$defs/line/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema56.type,
                  parentSchema: schema56,
                  data: data25,
                };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data24.stack !== undefined) {
              let data26 = data24.stack;
              if (typeof data26 === "string") {
                if (!pattern11.test(data26)) {
                  const err33 = {
                    instancePath: instancePath + "/examples/" + i1 + "/stack",
                    schemaPath: "#/$defs/id/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
                    message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
                    schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                    parentSchema: schema59,
                    data: data26,
                  };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = {
                  instancePath: instancePath + "/examples/" + i1 + "/stack",
                  schemaPath: "#/$defs/id/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema59.type,
                  parentSchema: schema59,
                  data: data26,
                };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data24.with !== undefined) {
              if (
                !validate39(data24.with, {
                  instancePath: instancePath + "/examples/" + i1 + "/with",
                  parentData: data24,
                  parentDataProperty: "with",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                errors = vErrors.length;
              }
            }
            if (data24.without !== undefined) {
              if (
                !validate39(data24.without, {
                  instancePath: instancePath + "/examples/" + i1 + "/without",
                  parentData: data24,
                  parentDataProperty: "without",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                errors = vErrors.length;
              }
            }
            if (data24.refused !== undefined) {
              let data29 = data24.refused;
              if (typeof data29 !== "boolean") {
                const err35 = {
                  instancePath: instancePath + "/examples/" + i1 + "/refused",
                  schemaPath: "#/properties/examples/items/properties/refused/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema55.properties.examples.items.properties.refused.type,
                  parentSchema: schema55.properties.examples.items.properties.refused,
                  data: data29,
                };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
          } else {
            const err36 = {
              instancePath: instancePath + "/examples/" + i1,
              schemaPath: "#/properties/examples/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema55.properties.examples.items.type,
              parentSchema: schema55.properties.examples.items,
              data: data24,
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
          instancePath: instancePath + "/examples",
          schemaPath: "#/properties/examples/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema55.properties.examples.type,
          parentSchema: schema55.properties.examples,
          data: data23,
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
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema55.type,
      parentSchema: schema55,
      data,
    };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateGuidelines = validate56;
const schema74 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "guidelines/*.yaml",
  description:
    "What the organisation recommends and advises against, for one area: languages, libraries, tools.",
  type: "object",
  required: ["name", "technologies"],
  additionalProperties: false,
  properties: {
    name: { description: "The area, as the radar labels it: Libraries.", $ref: "#/$defs/line" },
    technologies: {
      description: "The technologies of the area, by their ids.",
      type: "object",
      propertyNames: { $ref: "#/$defs/id" },
      additionalProperties: {
        type: "object",
        required: ["name", "topic"],
        additionalProperties: false,
        properties: {
          name: { description: "What people call it: Resilience4j.", $ref: "#/$defs/line" },
          topic: { description: "What it is for: Circuit breaker.", $ref: "#/$defs/line" },
          only: {
            description: "The stacks on which it means something; every stack when left out.",
            type: "array",
            minItems: 1,
            items: { $ref: "#/$defs/id" },
          },
          status: { $ref: "#/$defs/status" },
          reason: { $ref: "#/$defs/reason" },
          "replaced-by": { $ref: "#/$defs/replacedBy" },
          since: { $ref: "#/$defs/since" },
          mark: { $ref: "#/$defs/mark" },
          stacks: {
            description: "What holds on one stack, instead of what holds everywhere.",
            type: "object",
            minProperties: 1,
            propertyNames: { $ref: "#/$defs/id" },
            additionalProperties: {
              type: "object",
              required: ["status"],
              additionalProperties: false,
              properties: {
                status: { $ref: "#/$defs/status" },
                reason: { $ref: "#/$defs/reason" },
                "replaced-by": { $ref: "#/$defs/replacedBy" },
                since: { $ref: "#/$defs/since" },
                mark: { $ref: "#/$defs/mark" },
              },
            },
          },
          "found-by": {
            description:
              "Texts that show that a catalogue file adds it, like the name of a package: org.springframework.boot.",
            type: "array",
            minItems: 1,
            items: { $ref: "#/$defs/line" },
          },
          links: {
            description: "Addresses to read on.",
            type: "array",
            items: {
              description: "An address that begins with https://.",
              type: "string",
              pattern: "^https://\\S+$",
            },
          },
        },
      },
    },
  },
  $defs: {
    id: {
      description: "An id: lower-case words joined by hyphens, like json-logging.",
      type: "string",
      pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    },
    line: { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" },
    status: {
      description:
        "recommended: take it. acceptable: keep it where it is. deprecated: leave it when you can. forbidden: no template may add it.",
      enum: ["recommended", "acceptable", "deprecated", "forbidden"],
    },
    reason: { description: "Why, in a sentence.", $ref: "#/$defs/line" },
    replacedBy: { description: "The technology to use instead.", $ref: "#/$defs/id" },
    since: {
      description: "The day from which on this holds, like 2026-11-24.",
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}$",
    },
    mark: {
      description: "What is different from the last edition of the guidelines.",
      enum: ["new", "changed", "moved"],
    },
  },
};
const schema75 = { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" };
const schema76 = {
  description: "An id: lower-case words joined by hyphens, like json-logging.",
  type: "string",
  pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
};
const schema80 = {
  description:
    "recommended: take it. acceptable: keep it where it is. deprecated: leave it when you can. forbidden: no template may add it.",
  enum: ["recommended", "acceptable", "deprecated", "forbidden"],
};
const schema83 = {
  description: "The day from which on this holds, like 2026-11-24.",
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
};
const schema84 = {
  description: "What is different from the last edition of the guidelines.",
  enum: ["new", "changed", "moved"],
};
const pattern54 = new RegExp("^https://\\S+$", "u");

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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
        schema: schema74.required,
        parentSchema: schema74,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.technologies === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "technologies" },
        message: "must have required property '" + "technologies" + "'",
        schema: schema74.required,
        parentSchema: schema74,
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
      if (!(key0 === "name" || key0 === "technologies")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema74,
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
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/$defs/line/pattern",
            keyword: "pattern",
            params: { pattern: "^\\S(.*\\S)?$" },
            message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
            schema: "^\\S(.*\\S)?$",
            parentSchema: schema75,
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
          instancePath: instancePath + "/name",
          schemaPath: "#/$defs/line/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema75.type,
          parentSchema: schema75,
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
    if (data.technologies !== undefined) {
      let data1 = data.technologies;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const _errs7 = errors;
          if (typeof key1 === "string") {
            if (!pattern11.test(key1)) {
              const err5 = {
                instancePath: instancePath + "/technologies",
                schemaPath: "#/$defs/id/pattern",
                keyword: "pattern",
                params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
                message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
                schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                parentSchema: schema76,
                data: key1,
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = {
              instancePath: instancePath + "/technologies",
              schemaPath: "#/$defs/id/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema76.type,
              parentSchema: schema76,
              data: key1,
              propertyName: key1,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var valid2 = _errs7 === errors;
          if (!valid2) {
            const err7 = {
              instancePath: instancePath + "/technologies",
              schemaPath: "#/properties/technologies/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              message: "property name must be valid",
              schema: schema74.properties.technologies.propertyNames,
              parentSchema: schema74.properties.technologies,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          let data2 = data1[key2];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name === undefined) {
              const err8 = {
                instancePath: instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/technologies/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "name" },
                message: "must have required property '" + "name" + "'",
                schema: schema74.properties.technologies.additionalProperties.required,
                parentSchema: schema74.properties.technologies.additionalProperties,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.topic === undefined) {
              const err9 = {
                instancePath: instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/technologies/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "topic" },
                message: "must have required property '" + "topic" + "'",
                schema: schema74.properties.technologies.additionalProperties.required,
                parentSchema: schema74.properties.technologies.additionalProperties,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key3 in data2) {
              if (!func1.call(schema74.properties.technologies.additionalProperties.properties, key3)) {
                const err10 = {
                  instancePath:
                    instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/technologies/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema74.properties.technologies.additionalProperties,
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
            if (data2.name !== undefined) {
              let data3 = data2.name;
              if (typeof data3 === "string") {
                if (!pattern4.test(data3)) {
                  const err11 = {
                    instancePath:
                      instancePath +
                      "/technologies/" +
                      key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                      "/name",
                    schemaPath: "#/$defs/line/pattern",
                    keyword: "pattern",
                    params: { pattern: "^\\S(.*\\S)?$" },
                    message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                    schema: "^\\S(.*\\S)?$",
                    parentSchema: schema75,
                    data: data3,
                  };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = {
                  instancePath:
                    instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/name",
                  schemaPath: "#/$defs/line/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema75.type,
                  parentSchema: schema75,
                  data: data3,
                };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.topic !== undefined) {
              let data4 = data2.topic;
              if (typeof data4 === "string") {
                if (!pattern4.test(data4)) {
                  const err13 = {
                    instancePath:
                      instancePath +
                      "/technologies/" +
                      key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                      "/topic",
                    schemaPath: "#/$defs/line/pattern",
                    keyword: "pattern",
                    params: { pattern: "^\\S(.*\\S)?$" },
                    message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                    schema: "^\\S(.*\\S)?$",
                    parentSchema: schema75,
                    data: data4,
                  };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = {
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/topic",
                  schemaPath: "#/$defs/line/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema75.type,
                  parentSchema: schema75,
                  data: data4,
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data2.only !== undefined) {
              let data5 = data2.only;
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err15 = {
                    instancePath:
                      instancePath +
                      "/technologies/" +
                      key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                      "/only",
                    schemaPath: "#/properties/technologies/additionalProperties/properties/only/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items",
                    schema: 1,
                    parentSchema: schema74.properties.technologies.additionalProperties.properties.only,
                    data: data5,
                  };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data6 = data5[i0];
                  if (typeof data6 === "string") {
                    if (!pattern11.test(data6)) {
                      const err16 = {
                        instancePath:
                          instancePath +
                          "/technologies/" +
                          key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/only/" +
                          i0,
                        schemaPath: "#/$defs/id/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
                        message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
                        schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                        parentSchema: schema76,
                        data: data6,
                      };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  } else {
                    const err17 = {
                      instancePath:
                        instancePath +
                        "/technologies/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/only/" +
                        i0,
                      schemaPath: "#/$defs/id/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema76.type,
                      parentSchema: schema76,
                      data: data6,
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
                    instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/only",
                  schemaPath: "#/properties/technologies/additionalProperties/properties/only/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema74.properties.technologies.additionalProperties.properties.only.type,
                  parentSchema: schema74.properties.technologies.additionalProperties.properties.only,
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
            if (data2.status !== undefined) {
              let data7 = data2.status;
              if (
                !(
                  data7 === "recommended" ||
                  data7 === "acceptable" ||
                  data7 === "deprecated" ||
                  data7 === "forbidden"
                )
              ) {
                const err19 = {
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/status",
                  schemaPath: "#/$defs/status/enum",
                  keyword: "enum",
                  params: { allowedValues: schema80.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema80.enum,
                  parentSchema: schema80,
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
            if (data2.reason !== undefined) {
              let data8 = data2.reason;
              if (typeof data8 === "string") {
                if (!pattern4.test(data8)) {
                  const err20 = {
                    instancePath:
                      instancePath +
                      "/technologies/" +
                      key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                      "/reason",
                    schemaPath: "#/$defs/reason/pattern",
                    keyword: "pattern",
                    params: { pattern: "^\\S(.*\\S)?$" },
                    message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                    schema: "^\\S(.*\\S)?$",
                    parentSchema: schema75,
                    data: data8,
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
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/reason",
                  schemaPath: "#/$defs/reason/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema75.type,
                  parentSchema: schema75,
                  data: data8,
                };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data2["replaced-by"] !== undefined) {
              let data9 = data2["replaced-by"];
              if (typeof data9 === "string") {
                if (!pattern11.test(data9)) {
                  const err22 = {
                    instancePath:
                      instancePath +
                      "/technologies/" +
                      key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                      "/replaced-by",
                    schemaPath: "#/$defs/replacedBy/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
                    message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
                    schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                    parentSchema: schema76,
                    data: data9,
                  };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = {
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/replaced-by",
                  schemaPath: "#/$defs/replacedBy/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema76.type,
                  parentSchema: schema76,
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
            if (data2.since !== undefined) {
              let data10 = data2.since;
              if (typeof data10 === "string") {
                if (!pattern9.test(data10)) {
                  const err24 = {
                    instancePath:
                      instancePath +
                      "/technologies/" +
                      key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                      "/since",
                    schemaPath: "#/$defs/since/pattern",
                    keyword: "pattern",
                    params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
                    message: 'must match pattern "' + "^\\d{4}-\\d{2}-\\d{2}$" + '"',
                    schema: "^\\d{4}-\\d{2}-\\d{2}$",
                    parentSchema: schema83,
                    data: data10,
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
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/since",
                  schemaPath: "#/$defs/since/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema83.type,
                  parentSchema: schema83,
                  data: data10,
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data2.mark !== undefined) {
              let data11 = data2.mark;
              if (!(data11 === "new" || data11 === "changed" || data11 === "moved")) {
                const err26 = {
                  instancePath:
                    instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark",
                  schemaPath: "#/$defs/mark/enum",
                  keyword: "enum",
                  params: { allowedValues: schema84.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema84.enum,
                  parentSchema: schema84,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data2.stacks !== undefined) {
              let data12 = data2.stacks;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (Object.keys(data12).length < 1) {
                  const err27 = {
                    instancePath:
                      instancePath +
                      "/technologies/" +
                      key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                      "/stacks",
                    schemaPath:
                      "#/properties/technologies/additionalProperties/properties/stacks/minProperties",
                    keyword: "minProperties",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 properties",
                    schema: 1,
                    parentSchema: schema74.properties.technologies.additionalProperties.properties.stacks,
                    data: data12,
                  };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                for (const key4 in data12) {
                  const _errs40 = errors;
                  if (typeof key4 === "string") {
                    if (!pattern11.test(key4)) {
                      const err28 = {
                        instancePath:
                          instancePath +
                          "/technologies/" +
                          key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/stacks",
                        schemaPath: "#/$defs/id/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
                        message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
                        schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                        parentSchema: schema76,
                        data: key4,
                        propertyName: key4,
                      };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  } else {
                    const err29 = {
                      instancePath:
                        instancePath +
                        "/technologies/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/stacks",
                      schemaPath: "#/$defs/id/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema76.type,
                      parentSchema: schema76,
                      data: key4,
                      propertyName: key4,
                    };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                  var valid16 = _errs40 === errors;
                  if (!valid16) {
                    const err30 = {
                      instancePath:
                        instancePath +
                        "/technologies/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/stacks",
                      schemaPath:
                        "#/properties/technologies/additionalProperties/properties/stacks/propertyNames",
                      keyword: "propertyNames",
                      params: { propertyName: key4 },
                      message: "property name must be valid",
                      schema:
                        schema74.properties.technologies.additionalProperties.properties.stacks.propertyNames,
                      parentSchema: schema74.properties.technologies.additionalProperties.properties.stacks,
                      data: data12,
                    };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                for (const key5 in data12) {
                  let data13 = data12[key5];
                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    if (data13.status === undefined) {
                      const err31 = {
                        instancePath:
                          instancePath +
                          "/technologies/" +
                          key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/stacks/" +
                          key5.replace(/~/g, "~0").replace(/\//g, "~1"),
                        schemaPath:
                          "#/properties/technologies/additionalProperties/properties/stacks/additionalProperties/required",
                        keyword: "required",
                        params: { missingProperty: "status" },
                        message: "must have required property '" + "status" + "'",
                        schema:
                          schema74.properties.technologies.additionalProperties.properties.stacks
                            .additionalProperties.required,
                        parentSchema:
                          schema74.properties.technologies.additionalProperties.properties.stacks
                            .additionalProperties,
                        data: data13,
                      };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                    for (const key6 in data13) {
                      if (
                        !(
                          key6 === "status" ||
                          key6 === "reason" ||
                          key6 === "replaced-by" ||
                          key6 === "since" ||
                          key6 === "mark"
                        )
                      ) {
                        const err32 = {
                          instancePath:
                            instancePath +
                            "/technologies/" +
                            key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/stacks/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1"),
                          schemaPath:
                            "#/properties/technologies/additionalProperties/properties/stacks/additionalProperties/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key6 },
                          message: "must NOT have additional properties",
                          schema: false,
                          parentSchema:
                            schema74.properties.technologies.additionalProperties.properties.stacks
                              .additionalProperties,
                          data: data13,
                        };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                      }
                    }
                    if (data13.status !== undefined) {
                      let data14 = data13.status;
                      if (
                        !(
                          data14 === "recommended" ||
                          data14 === "acceptable" ||
                          data14 === "deprecated" ||
                          data14 === "forbidden"
                        )
                      ) {
                        const err33 = {
                          instancePath:
                            instancePath +
                            "/technologies/" +
                            key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/stacks/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/status",
                          schemaPath: "#/$defs/status/enum",
                          keyword: "enum",
                          params: { allowedValues: schema80.enum },
                          message: "must be equal to one of the allowed values",
                          schema: schema80.enum,
                          parentSchema: schema80,
                          data: data14,
                        };
                        if (vErrors === null) {
                          vErrors = [err33];
                        } else {
                          vErrors.push(err33);
                        }
                        errors++;
                      }
                    }
                    if (data13.reason !== undefined) {
                      let data15 = data13.reason;
                      if (typeof data15 === "string") {
                        if (!pattern4.test(data15)) {
                          const err34 = {
                            instancePath:
                              instancePath +
                              "/technologies/" +
                              key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/stacks/" +
                              key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/reason",
                            schemaPath: "#/$defs/reason/pattern",
                            keyword: "pattern",
                            params: { pattern: "^\\S(.*\\S)?$" },
                            message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                            schema: "^\\S(.*\\S)?$",
                            parentSchema: schema75,
                            data: data15,
                          };
                          if (vErrors === null) {
                            vErrors = [err34];
                          } else {
                            vErrors.push(err34);
                          }
                          errors++;
                        }
                      } else {
                        const err35 = {
                          instancePath:
                            instancePath +
                            "/technologies/" +
                            key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/stacks/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/reason",
                          schemaPath: "#/$defs/reason/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema: schema75.type,
                          parentSchema: schema75,
                          data: data15,
                        };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                    }
                    if (data13["replaced-by"] !== undefined) {
                      let data16 = data13["replaced-by"];
                      if (typeof data16 === "string") {
                        if (!pattern11.test(data16)) {
                          const err36 = {
                            instancePath:
                              instancePath +
                              "/technologies/" +
                              key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/stacks/" +
                              key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/replaced-by",
                            schemaPath: "#/$defs/replacedBy/pattern",
                            keyword: "pattern",
                            params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
                            message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
                            schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                            parentSchema: schema76,
                            data: data16,
                          };
                          if (vErrors === null) {
                            vErrors = [err36];
                          } else {
                            vErrors.push(err36);
                          }
                          errors++;
                        }
                      } else {
                        const err37 = {
                          instancePath:
                            instancePath +
                            "/technologies/" +
                            key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/stacks/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/replaced-by",
                          schemaPath: "#/$defs/replacedBy/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema: schema76.type,
                          parentSchema: schema76,
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
                    if (data13.since !== undefined) {
                      let data17 = data13.since;
                      if (typeof data17 === "string") {
                        if (!pattern9.test(data17)) {
                          const err38 = {
                            instancePath:
                              instancePath +
                              "/technologies/" +
                              key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/stacks/" +
                              key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                              "/since",
                            schemaPath: "#/$defs/since/pattern",
                            keyword: "pattern",
                            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
                            message: 'must match pattern "' + "^\\d{4}-\\d{2}-\\d{2}$" + '"',
                            schema: "^\\d{4}-\\d{2}-\\d{2}$",
                            parentSchema: schema83,
                            data: data17,
                          };
                          if (vErrors === null) {
                            vErrors = [err38];
                          } else {
                            vErrors.push(err38);
                          }
                          errors++;
                        }
                      } else {
                        const err39 = {
                          instancePath:
                            instancePath +
                            "/technologies/" +
                            key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/stacks/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/since",
                          schemaPath: "#/$defs/since/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema: schema83.type,
                          parentSchema: schema83,
                          data: data17,
                        };
                        if (vErrors === null) {
                          vErrors = [err39];
                        } else {
                          vErrors.push(err39);
                        }
                        errors++;
                      }
                    }
                    if (data13.mark !== undefined) {
                      let data18 = data13.mark;
                      if (!(data18 === "new" || data18 === "changed" || data18 === "moved")) {
                        const err40 = {
                          instancePath:
                            instancePath +
                            "/technologies/" +
                            key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/stacks/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/mark",
                          schemaPath: "#/$defs/mark/enum",
                          keyword: "enum",
                          params: { allowedValues: schema84.enum },
                          message: "must be equal to one of the allowed values",
                          schema: schema84.enum,
                          parentSchema: schema84,
                          data: data18,
                        };
                        if (vErrors === null) {
                          vErrors = [err40];
                        } else {
                          vErrors.push(err40);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err41 = {
                      instancePath:
                        instancePath +
                        "/technologies/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/stacks/" +
                        key5.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath:
                        "#/properties/technologies/additionalProperties/properties/stacks/additionalProperties/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                      schema:
                        schema74.properties.technologies.additionalProperties.properties.stacks
                          .additionalProperties.type,
                      parentSchema:
                        schema74.properties.technologies.additionalProperties.properties.stacks
                          .additionalProperties,
                      data: data13,
                    };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
              } else {
                const err42 = {
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/stacks",
                  schemaPath: "#/properties/technologies/additionalProperties/properties/stacks/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema74.properties.technologies.additionalProperties.properties.stacks.type,
                  parentSchema: schema74.properties.technologies.additionalProperties.properties.stacks,
                  data: data12,
                };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data2["found-by"] !== undefined) {
              let data19 = data2["found-by"];
              if (Array.isArray(data19)) {
                if (data19.length < 1) {
                  const err43 = {
                    instancePath:
                      instancePath +
                      "/technologies/" +
                      key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                      "/found-by",
                    schemaPath: "#/properties/technologies/additionalProperties/properties/found-by/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items",
                    schema: 1,
                    parentSchema:
                      schema74.properties.technologies.additionalProperties.properties["found-by"],
                    data: data19,
                  };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                const len1 = data19.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data20 = data19[i1];
                  if (typeof data20 === "string") {
                    if (!pattern4.test(data20)) {
                      const err44 = {
                        instancePath:
                          instancePath +
                          "/technologies/" +
                          key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/found-by/" +
                          i1,
                        schemaPath: "#/$defs/line/pattern",
                        keyword: "pattern",
                        params: { pattern: "^\\S(.*\\S)?$" },
                        message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
                        schema: "^\\S(.*\\S)?$",
                        parentSchema: schema75,
                        data: data20,
                      };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  } else {
                    const err45 = {
                      instancePath:
                        instancePath +
                        "/technologies/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/found-by/" +
                        i1,
                      schemaPath: "#/$defs/line/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema75.type,
                      parentSchema: schema75,
                      data: data20,
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
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/found-by",
                  schemaPath: "#/properties/technologies/additionalProperties/properties/found-by/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema74.properties.technologies.additionalProperties.properties["found-by"].type,
                  parentSchema: schema74.properties.technologies.additionalProperties.properties["found-by"],
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
            if (data2.links !== undefined) {
              let data21 = data2.links;
              if (Array.isArray(data21)) {
                const len2 = data21.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data22 = data21[i2];
                  if (typeof data22 === "string") {
                    if (!pattern54.test(data22)) {
                      const err47 = {
                        instancePath:
                          instancePath +
                          "/technologies/" +
                          key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/links/" +
                          i2,
                        schemaPath:
                          "#/properties/technologies/additionalProperties/properties/links/items/pattern",
                        keyword: "pattern",
                        params: { pattern: "^https://\\S+$" },
                        message: 'must match pattern "' + "^https://\\S+$" + '"',
                        schema: "^https://\\S+$",
                        parentSchema:
                          schema74.properties.technologies.additionalProperties.properties.links.items,
                        data: data22,
                      };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  } else {
                    const err48 = {
                      instancePath:
                        instancePath +
                        "/technologies/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/links/" +
                        i2,
                      schemaPath:
                        "#/properties/technologies/additionalProperties/properties/links/items/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema74.properties.technologies.additionalProperties.properties.links.items.type,
                      parentSchema:
                        schema74.properties.technologies.additionalProperties.properties.links.items,
                      data: data22,
                    };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
              } else {
                const err49 = {
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/links",
                  schemaPath: "#/properties/technologies/additionalProperties/properties/links/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema74.properties.technologies.additionalProperties.properties.links.type,
                  parentSchema: schema74.properties.technologies.additionalProperties.properties.links,
                  data: data21,
                };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = {
              instancePath: instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/technologies/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema74.properties.technologies.additionalProperties.type,
              parentSchema: schema74.properties.technologies.additionalProperties,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = {
          instancePath: instancePath + "/technologies",
          schemaPath: "#/properties/technologies/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema74.properties.technologies.type,
          parentSchema: schema74.properties.technologies,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
  } else {
    const err52 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema74.type,
      parentSchema: schema74,
      data,
    };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
