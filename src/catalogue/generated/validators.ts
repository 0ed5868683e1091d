// Generated from schemas/ by scripts/generate-validators.ts; do not edit.
// @ts-nocheck
/* oxlint-disable */
"use strict";
export const validateStack = validate52;
const schema19 = {
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
    "replaced-by": {
      description: "The stack to use instead, once this one is deprecated.",
      $ref: "#/$defs/id",
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
    "required-files": {
      description:
        "Globs over the service's paths: files without which the rest makes no sense. An update that changes one writes it again where somebody deleted it.",
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

const schema21 = {
  description: "An id: lower-case words joined by hyphens, like json-logging.",
  type: "string",
  pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
};
const pattern4 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

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

const schema22 = {
  description: "A version like 1.0.0.",
  type: "string",
  pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$",
};
const pattern5 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$", "u");

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
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$" },
        message:
          'must match pattern "' + "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$" + '"',
        schema: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$",
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
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
      schema: schema22.type,
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
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { dynamicProps: false, dynamicItems: false };

const schema23 = { type: "array", items: { $ref: "#/$defs/id" } };

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
      if (
        !validate56(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
      schema: schema23.type,
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
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const schema24 = {
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
const wrapper0 = { validate: validate67 };

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
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err0 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/items/type",
          keyword: "type",
          params: { type: schema24.items.type },
          message: "must be string,object",
          schema: schema24.items.type,
          parentSchema: schema24.items,
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
        if (!pattern4.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/items/pattern",
            keyword: "pattern",
            params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
            message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
            schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            parentSchema: schema24.items,
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
            parentSchema: schema24.items,
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
            parentSchema: schema24.items,
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
          if (
            !validate56(key0, {
              instancePath: instancePath + "/" + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid2 = _errs3 === errors;
          if (!valid2) {
            const err4 = {
              instancePath: instancePath + "/" + i0,
              schemaPath: "#/items/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key0 },
              message: "property name must be valid",
              schema: schema24.items.propertyNames,
              parentSchema: schema24.items,
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
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
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
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const schema25 = {
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

function validate72(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
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
        schema: schema25.oneOf[0].required,
        parentSchema: schema25.oneOf[0],
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
        schema: schema25.oneOf[1].required,
        parentSchema: schema25.oneOf[1],
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
          schema: schema25.oneOf[2].required,
          parentSchema: schema25.oneOf[2],
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
            schema: schema25.oneOf[3].required,
            parentSchema: schema25.oneOf[3],
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
      schema: schema25.oneOf,
      parentSchema: schema25,
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
        schema: schema25.required,
        parentSchema: schema25,
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
          parentSchema: schema25,
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
      if (
        !validate53(data.noun, {
          instancePath: instancePath + "/noun",
          parentData: data,
          parentDataProperty: "noun",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data["one-of"] !== undefined) {
      if (
        !validate63(data["one-of"], {
          instancePath: instancePath + "/one-of",
          parentData: data,
          parentDataProperty: "one-of",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data["at-most-one"] !== undefined) {
      if (
        !validate63(data["at-most-one"], {
          instancePath: instancePath + "/at-most-one",
          parentData: data,
          parentDataProperty: "at-most-one",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data["some-of"] !== undefined) {
      if (
        !validate63(data["some-of"], {
          instancePath: instancePath + "/some-of",
          parentData: data,
          parentDataProperty: "some-of",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== undefined) {
      if (
        !validate63(data.members, {
          instancePath: instancePath + "/members",
          parentData: data,
          parentDataProperty: "members",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.min !== undefined) {
      let data5 = data.min;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err7 = {
          instancePath: instancePath + "/min",
          schemaPath: "#/properties/min/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema25.properties.min.type,
          parentSchema: schema25.properties.min,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err8 = {
            instancePath: instancePath + "/min",
            schemaPath: "#/properties/min/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema25.properties.min,
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
    if (data.max !== undefined) {
      let data6 = data.max;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err9 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema25.properties.max.type,
          parentSchema: schema25.properties.max,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err10 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema25.properties.max,
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
    }
    if (data.ask !== undefined) {
      let data7 = data.ask;
      if (typeof data7 !== "boolean") {
        const err11 = {
          instancePath: instancePath + "/ask",
          schemaPath: "#/properties/ask/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema25.properties.ask.type,
          parentSchema: schema25.properties.ask,
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
    if (data.members !== undefined) {
      if (data.min === undefined) {
        const err12 = {
          instancePath,
          schemaPath: "#/dependentRequired",
          keyword: "dependentRequired",
          params: { property: "members", missingProperty: "min", depsCount: 2, deps: "min, max" },
          message: "must have properties min, max when property members is present",
          schema: schema25.dependentRequired,
          parentSchema: schema25,
          data,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data.max === undefined) {
        const err13 = {
          instancePath,
          schemaPath: "#/dependentRequired",
          keyword: "dependentRequired",
          params: { property: "members", missingProperty: "max", depsCount: 2, deps: "min, max" },
          message: "must have properties min, max when property members is present",
          schema: schema25.dependentRequired,
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
    }
    if (data.min !== undefined) {
      if (data.members === undefined) {
        const err14 = {
          instancePath,
          schemaPath: "#/dependentRequired",
          keyword: "dependentRequired",
          params: { property: "min", missingProperty: "members", depsCount: 1, deps: "members" },
          message: "must have property members when property min is present",
          schema: schema25.dependentRequired,
          parentSchema: schema25,
          data,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.max !== undefined) {
      if (data.members === undefined) {
        const err15 = {
          instancePath,
          schemaPath: "#/dependentRequired",
          keyword: "dependentRequired",
          params: { property: "max", missingProperty: "members", depsCount: 1, deps: "members" },
          message: "must have property members when property max is present",
          schema: schema25.dependentRequired,
          parentSchema: schema25,
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
  } else {
    const err16 = {
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
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema27 = {
  description: "What a person is asked; templates see the answer as answers.<id>.",
  type: "object",
  propertyNames: { $ref: "#/$defs/id" },
  additionalProperties: { $ref: "#/$defs/question" },
};
const schema28 = {
  description: "An id: lower-case words joined by hyphens, like java-package.",
  type: "string",
  pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
};

function validate81(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
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
        params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
        message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
        schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        parentSchema: schema28,
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
      schema: schema28.type,
      parentSchema: schema28,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { dynamicProps: false, dynamicItems: false };

const schema29 = {
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
const schema30 = { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" };

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
    if (!pattern3.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\S(.*\\S)?$" },
        message: 'must match pattern "' + "^\\S(.*\\S)?$" + '"',
        schema: "^\\S(.*\\S)?$",
        parentSchema: schema30,
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
      schema: schema30.type,
      parentSchema: schema30,
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

function validate83(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
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
        schema: schema29.required,
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
    if (data.type === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "type" },
        message: "must have required property '" + "type" + "'",
        schema: schema29.required,
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
    if (data.default === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "default" },
        message: "must have required property '" + "default" + "'",
        schema: schema29.required,
        parentSchema: schema29,
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
      if (!func1.call(schema29.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema29,
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
      if (
        !validate84(data.title, {
          instancePath: instancePath + "/title",
          parentData: data,
          parentDataProperty: "title",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== undefined) {
      if (
        !validate84(data.description, {
          instancePath: instancePath + "/description",
          parentData: data,
          parentDataProperty: "description",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== undefined) {
      let data2 = data.type;
      if (!(data2 === "string" || data2 === "integer" || data2 === "boolean" || data2 === "choice")) {
        const err4 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/enum",
          keyword: "enum",
          params: { allowedValues: schema29.properties.type.enum },
          message: "must be equal to one of the allowed values",
          schema: schema29.properties.type.enum,
          parentSchema: schema29.properties.type,
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
    if (data.values !== undefined) {
      let data3 = data.values;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err5 = {
            instancePath: instancePath + "/values",
            schemaPath: "#/properties/values/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
            schema: 1,
            parentSchema: schema29.properties.values,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate84(data3[i0], {
              instancePath: instancePath + "/values/" + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/values",
          schemaPath: "#/properties/values/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema29.properties.values.type,
          parentSchema: schema29.properties.values,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
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
        const err7 = {
          instancePath: instancePath + "/default",
          schemaPath: "#/properties/default/type",
          keyword: "type",
          params: { type: schema29.properties.default.type },
          message: "must be string,integer,boolean",
          schema: schema29.properties.default.type,
          parentSchema: schema29.properties.default,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.pattern !== undefined) {
      let data6 = data.pattern;
      if (typeof data6 !== "string") {
        const err8 = {
          instancePath: instancePath + "/pattern",
          schemaPath: "#/properties/pattern/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema29.properties.pattern.type,
          parentSchema: schema29.properties.pattern,
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
    if (data.minimum !== undefined) {
      let data7 = data.minimum;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err9 = {
          instancePath: instancePath + "/minimum",
          schemaPath: "#/properties/minimum/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema29.properties.minimum.type,
          parentSchema: schema29.properties.minimum,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.maximum !== undefined) {
      let data8 = data.maximum;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err10 = {
          instancePath: instancePath + "/maximum",
          schemaPath: "#/properties/maximum/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema29.properties.maximum.type,
          parentSchema: schema29.properties.maximum,
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
    if (data.aliases !== undefined) {
      let data9 = data.aliases;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate81(data9[i1], {
              instancePath: instancePath + "/aliases/" + i1,
              parentData: data9,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/aliases",
          schemaPath: "#/properties/aliases/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema29.properties.aliases.type,
          parentSchema: schema29.properties.aliases,
          data: data9,
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
      schema: schema29.type,
      parentSchema: schema29,
      data,
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate80(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (
        !validate81(key0, { instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors })
      ) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err0 = {
          instancePath,
          schemaPath: "#/propertyNames",
          keyword: "propertyNames",
          params: { propertyName: key0 },
          message: "property name must be valid",
          schema: schema27.propertyNames,
          parentSchema: schema27,
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
    for (const key1 in data) {
      if (
        !validate83(data[key1], {
          instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
          parentData: data,
          parentDataProperty: key1,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema27.type,
      parentSchema: schema27,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern10 = new RegExp("^[^/ ]", "u");

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
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
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
    if (data.summary === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "summary" },
        message: "must have required property '" + "summary" + "'",
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
    if (data.version === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "version" },
        message: "must have required property '" + "version" + "'",
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
    if (data.changelog === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "changelog" },
        message: "must have required property '" + "changelog" + "'",
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
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err4 = {
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
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate53(data.name, {
          instancePath: instancePath + "/name",
          parentData: data,
          parentDataProperty: "name",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== undefined) {
      if (
        !validate53(data.summary, {
          instancePath: instancePath + "/summary",
          parentData: data,
          parentDataProperty: "summary",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.badge !== undefined) {
      let data2 = data.badge;
      if (!(data2 === "supported" || data2 === "experimental" || data2 === "deprecated")) {
        const err5 = {
          instancePath: instancePath + "/badge",
          schemaPath: "#/properties/badge/enum",
          keyword: "enum",
          params: { allowedValues: schema19.properties.badge.enum },
          message: "must be equal to one of the allowed values",
          schema: schema19.properties.badge.enum,
          parentSchema: schema19.properties.badge,
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
    if (data["replaced-by"] !== undefined) {
      if (
        !validate56(data["replaced-by"], {
          instancePath: instancePath + "/replaced-by",
          parentData: data,
          parentDataProperty: "replaced-by",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== undefined) {
      let data4 = data.languages;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate53(data4[i0], {
              instancePath: instancePath + "/languages/" + i0,
              parentData: data4,
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
        const err6 = {
          instancePath: instancePath + "/languages",
          schemaPath: "#/properties/languages/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema19.properties.languages.type,
          parentSchema: schema19.properties.languages,
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
    if (data.version !== undefined) {
      if (
        !validate59(data.version, {
          instancePath: instancePath + "/version",
          parentData: data,
          parentDataProperty: "version",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.changelog !== undefined) {
      let data7 = data.changelog;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err7 = {
            instancePath: instancePath + "/changelog",
            schemaPath: "#/properties/changelog/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
            schema: 1,
            parentSchema: schema19.properties.changelog,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.version === undefined) {
              const err8 = {
                instancePath: instancePath + "/changelog/" + i1,
                schemaPath: "#/properties/changelog/items/required",
                keyword: "required",
                params: { missingProperty: "version" },
                message: "must have required property '" + "version" + "'",
                schema: schema19.properties.changelog.items.required,
                parentSchema: schema19.properties.changelog.items,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data8.date === undefined) {
              const err9 = {
                instancePath: instancePath + "/changelog/" + i1,
                schemaPath: "#/properties/changelog/items/required",
                keyword: "required",
                params: { missingProperty: "date" },
                message: "must have required property '" + "date" + "'",
                schema: schema19.properties.changelog.items.required,
                parentSchema: schema19.properties.changelog.items,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data8.changes === undefined) {
              const err10 = {
                instancePath: instancePath + "/changelog/" + i1,
                schemaPath: "#/properties/changelog/items/required",
                keyword: "required",
                params: { missingProperty: "changes" },
                message: "must have required property '" + "changes" + "'",
                schema: schema19.properties.changelog.items.required,
                parentSchema: schema19.properties.changelog.items,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key1 in data8) {
              if (!(key1 === "version" || key1 === "date" || key1 === "changes")) {
                const err11 = {
                  instancePath: instancePath + "/changelog/" + i1,
                  schemaPath: "#/properties/changelog/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key1 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema19.properties.changelog.items,
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
            if (data8.version !== undefined) {
              if (
                !validate59(data8.version, {
                  instancePath: instancePath + "/changelog/" + i1 + "/version",
                  parentData: data8,
                  parentDataProperty: "version",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data8.date !== undefined) {
              let data10 = data8.date;
              if (typeof data10 === "string") {
                if (!pattern6.test(data10)) {
                  const err12 = {
                    instancePath: instancePath + "/changelog/" + i1 + "/date",
                    schemaPath: "#/properties/changelog/items/properties/date/pattern",
                    keyword: "pattern",
                    params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
                    message: 'must match pattern "' + "^\\d{4}-\\d{2}-\\d{2}$" + '"',
                    schema: "^\\d{4}-\\d{2}-\\d{2}$",
                    parentSchema: schema19.properties.changelog.items.properties.date,
                    data: data10,
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
                  instancePath: instancePath + "/changelog/" + i1 + "/date",
                  schemaPath: "#/properties/changelog/items/properties/date/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema19.properties.changelog.items.properties.date.type,
                  parentSchema: schema19.properties.changelog.items.properties.date,
                  data: data10,
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data8.changes !== undefined) {
              let data11 = data8.changes;
              if (Array.isArray(data11)) {
                if (data11.length < 1) {
                  const err14 = {
                    instancePath: instancePath + "/changelog/" + i1 + "/changes",
                    schemaPath: "#/properties/changelog/items/properties/changes/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items",
                    schema: 1,
                    parentSchema: schema19.properties.changelog.items.properties.changes,
                    data: data11,
                  };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                const len2 = data11.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (
                    !validate53(data11[i2], {
                      instancePath: instancePath + "/changelog/" + i1 + "/changes/" + i2,
                      parentData: data11,
                      parentDataProperty: i2,
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err15 = {
                  instancePath: instancePath + "/changelog/" + i1 + "/changes",
                  schemaPath: "#/properties/changelog/items/properties/changes/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema19.properties.changelog.items.properties.changes.type,
                  parentSchema: schema19.properties.changelog.items.properties.changes,
                  data: data11,
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
              instancePath: instancePath + "/changelog/" + i1,
              schemaPath: "#/properties/changelog/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema19.properties.changelog.items.type,
              parentSchema: schema19.properties.changelog.items,
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
      } else {
        const err17 = {
          instancePath: instancePath + "/changelog",
          schemaPath: "#/properties/changelog/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema19.properties.changelog.type,
          parentSchema: schema19.properties.changelog,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.uses !== undefined) {
      if (
        !validate63(data.uses, {
          instancePath: instancePath + "/uses",
          parentData: data,
          parentDataProperty: "uses",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.standard !== undefined) {
      if (
        !validate63(data.standard, {
          instancePath: instancePath + "/standard",
          parentData: data,
          parentDataProperty: "standard",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== undefined) {
      if (
        !validate67(data.optional, {
          instancePath: instancePath + "/optional",
          parentData: data,
          parentDataProperty: "optional",
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
        !validate63(data.defaults, {
          instancePath: instancePath + "/defaults",
          parentData: data,
          parentDataProperty: "defaults",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.groups !== undefined) {
      let data17 = data.groups;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key2 in data17) {
          const _errs27 = errors;
          if (
            !validate56(key2, {
              instancePath: instancePath + "/groups",
              parentData: data17,
              parentDataProperty: "groups",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          var valid8 = _errs27 === errors;
          if (!valid8) {
            const err18 = {
              instancePath: instancePath + "/groups",
              schemaPath: "#/properties/groups/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key2 },
              message: "property name must be valid",
              schema: schema19.properties.groups.propertyNames,
              parentSchema: schema19.properties.groups,
              data: data17,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        for (const key3 in data17) {
          if (
            !validate72(data17[key3], {
              instancePath: instancePath + "/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data17,
              parentDataProperty: key3,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/groups",
          schemaPath: "#/properties/groups/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema19.properties.groups.type,
          parentSchema: schema19.properties.groups,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.questions !== undefined) {
      if (
        !validate80(data.questions, {
          instancePath: instancePath + "/questions",
          parentData: data,
          parentDataProperty: "questions",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data["reserved-names"] !== undefined) {
      let data20 = data["reserved-names"];
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate53(data20[i3], {
              instancePath: instancePath + "/reserved-names/" + i3,
              parentData: data20,
              parentDataProperty: i3,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/reserved-names",
          schemaPath: "#/properties/reserved-names/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema19.properties["reserved-names"].type,
          parentSchema: schema19.properties["reserved-names"],
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.moved !== undefined) {
      let data22 = data.moved;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key4 in data22) {
          let data23 = data22[key4];
          if (typeof data23 === "string") {
            if (!pattern10.test(data23)) {
              const err21 = {
                instancePath: instancePath + "/moved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/moved/additionalProperties/pattern",
                keyword: "pattern",
                params: { pattern: "^[^/ ]" },
                message: 'must match pattern "' + "^[^/ ]" + '"',
                schema: "^[^/ ]",
                parentSchema: schema19.properties.moved.additionalProperties,
                data: data23,
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
              schema: schema19.properties.moved.additionalProperties.type,
              parentSchema: schema19.properties.moved.additionalProperties,
              data: data23,
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
          schema: schema19.properties.moved.type,
          parentSchema: schema19.properties.moved,
          data: data22,
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
      let data24 = data["write-once"];
      if (Array.isArray(data24)) {
        const len4 = data24.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate53(data24[i4], {
              instancePath: instancePath + "/write-once/" + i4,
              parentData: data24,
              parentDataProperty: i4,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + "/write-once",
          schemaPath: "#/properties/write-once/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema19.properties["write-once"].type,
          parentSchema: schema19.properties["write-once"],
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data["required-files"] !== undefined) {
      let data26 = data["required-files"];
      if (Array.isArray(data26)) {
        const len5 = data26.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate53(data26[i5], {
              instancePath: instancePath + "/required-files/" + i5,
              parentData: data26,
              parentDataProperty: i5,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + "/required-files",
          schemaPath: "#/properties/required-files/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema19.properties["required-files"].type,
          parentSchema: schema19.properties["required-files"],
          data: data26,
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
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateFeature = validate94;
const schema31 = {
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
    "required-files": {
      description:
        "Globs over the service's paths: files without which the rest makes no sense. An update that changes one writes it again where somebody deleted it.",
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
const schema32 = { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" };

function validate95(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
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
        parentSchema: schema32,
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
      schema: schema32.type,
      parentSchema: schema32,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { dynamicProps: false, dynamicItems: false };

const schema33 = {
  description: "An id: lower-case words joined by hyphens, like json-logging.",
  type: "string",
  pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
};

function validate99(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
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
        params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
        message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
        schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        parentSchema: schema33,
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
      schema: schema33.type,
      parentSchema: schema33,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { dynamicProps: false, dynamicItems: false };

const schema34 = {
  description: "A version like 1.0.0.",
  type: "string",
  pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$",
};

function validate101(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
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
        params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$" },
        message:
          'must match pattern "' + "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$" + '"',
        schema: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?$",
        parentSchema: schema34,
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
      schema: schema34.type,
      parentSchema: schema34,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { dynamicProps: false, dynamicItems: false };

const schema35 = { type: "array", items: { $ref: "#/$defs/id" } };

function validate103(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
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
        !validate99(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
      schema: schema35.type,
      parentSchema: schema35,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

const schema36 = {
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
const wrapper1 = { validate: validate106 };

function validate106(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
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
      params: { type: schema36.type },
      message: "must be string,array,object",
      schema: schema36.type,
      parentSchema: schema36,
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
      params: { type: schema36.oneOf[0].type },
      message: "must be string,array",
      schema: schema36.oneOf[0].type,
      parentSchema: schema36.oneOf[0],
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
        schema: schema36.oneOf[1].required,
        parentSchema: schema36.oneOf[1],
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
      schema: schema36.oneOf[1].type,
      parentSchema: schema36.oneOf[1],
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
          schema: schema36.oneOf[2].required,
          parentSchema: schema36.oneOf[2],
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
        schema: schema36.oneOf[2].type,
        parentSchema: schema36.oneOf[2],
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
            schema: schema36.oneOf[3].required,
            parentSchema: schema36.oneOf[3],
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
          schema: schema36.oneOf[3].type,
          parentSchema: schema36.oneOf[3],
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
              schema: schema36.oneOf[4].required,
              parentSchema: schema36.oneOf[4],
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
            schema: schema36.oneOf[4].type,
            parentSchema: schema36.oneOf[4],
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
                schema: schema36.oneOf[5].required,
                parentSchema: schema36.oneOf[5],
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
              schema: schema36.oneOf[5].type,
              parentSchema: schema36.oneOf[5],
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
                  schema: schema36.oneOf[6].required,
                  parentSchema: schema36.oneOf[6],
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
                  schema: schema36.oneOf[6].required,
                  parentSchema: schema36.oneOf[6],
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
                schema: schema36.oneOf[6].type,
                parentSchema: schema36.oneOf[6],
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
                    schema: schema36.oneOf[7].required,
                    parentSchema: schema36.oneOf[7],
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
                    schema: schema36.oneOf[7].required,
                    parentSchema: schema36.oneOf[7],
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
                  schema: schema36.oneOf[7].type,
                  parentSchema: schema36.oneOf[7],
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
      schema: schema36.oneOf,
      parentSchema: schema36,
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
    if (!pattern4.test(data)) {
      const err19 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
        message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
        schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        parentSchema: schema36,
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
          parentSchema: schema36,
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
          schema: schema36.properties.any.type,
          parentSchema: schema36.properties.any,
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
          schema: schema36.properties.all.type,
          parentSchema: schema36.properties.all,
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
      if (
        !validate99(data.capability, {
          instancePath: instancePath + "/capability",
          parentData: data,
          parentDataProperty: "capability",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data["stack-version"] !== undefined) {
      let data7 = data["stack-version"];
      if (typeof data7 !== "string") {
        const err23 = {
          instancePath: instancePath + "/stack-version",
          schemaPath: "#/properties/stack-version/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema36.properties["stack-version"].type,
          parentSchema: schema36.properties["stack-version"],
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.answer !== undefined) {
      if (
        !validate99(data.answer, {
          instancePath: instancePath + "/answer",
          parentData: data,
          parentDataProperty: "answer",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.is !== undefined) {
      let data9 = data.is;
      if (typeof data9 !== "string" && typeof data9 !== "boolean" && !Array.isArray(data9)) {
        const err24 = {
          instancePath: instancePath + "/is",
          schemaPath: "#/properties/is/type",
          keyword: "type",
          params: { type: schema36.properties.is.type },
          message: "must be string,boolean,array",
          schema: schema36.properties.is.type,
          parentSchema: schema36.properties.is,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data10 = data9[i3];
          if (typeof data10 !== "string" && typeof data10 !== "boolean") {
            const err25 = {
              instancePath: instancePath + "/is/" + i3,
              schemaPath: "#/properties/is/items/type",
              keyword: "type",
              params: { type: schema36.properties.is.items.type },
              message: "must be string,boolean",
              schema: schema36.properties.is.items.type,
              parentSchema: schema36.properties.is.items,
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
      }
    }
    if (data.version !== undefined) {
      let data11 = data.version;
      if (typeof data11 !== "string") {
        const err26 = {
          instancePath: instancePath + "/version",
          schemaPath: "#/properties/version/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema36.properties.version.type,
          parentSchema: schema36.properties.version,
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
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { props: true, items: true, dynamicProps: false, dynamicItems: false };

const schema37 = {
  description: "An id, or a list of ids.",
  type: ["string", "array"],
  pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
  items: { $ref: "#/$defs/id" },
};

function validate110(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
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
      params: { type: schema37.type },
      message: "must be string,array",
      schema: schema37.type,
      parentSchema: schema37,
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
    if (!pattern4.test(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
        message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
        schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        parentSchema: schema37,
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
      if (
        !validate99(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

function validate120(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (
        !validate81(key0, { instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors })
      ) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err0 = {
          instancePath,
          schemaPath: "#/propertyNames",
          keyword: "propertyNames",
          params: { propertyName: key0 },
          message: "property name must be valid",
          schema: schema27.propertyNames,
          parentSchema: schema27,
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
    for (const key1 in data) {
      if (
        !validate83(data[key1], {
          instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
          parentData: data,
          parentDataProperty: key1,
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema27.type,
      parentSchema: schema27,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate94(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
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
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
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
    if (data.name !== undefined) {
      if (
        !validate95(data.name, {
          instancePath: instancePath + "/name",
          parentData: data,
          parentDataProperty: "name",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== undefined) {
      if (
        !validate95(data.summary, {
          instancePath: instancePath + "/summary",
          parentData: data,
          parentDataProperty: "summary",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data["life-cycle"] !== undefined) {
      let data2 = data["life-cycle"];
      if (
        !(data2 === "recommended" || data2 === "supported" || data2 === "deprecated" || data2 === "retired")
      ) {
        const err3 = {
          instancePath: instancePath + "/life-cycle",
          schemaPath: "#/properties/life-cycle/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties["life-cycle"].enum },
          message: "must be equal to one of the allowed values",
          schema: schema31.properties["life-cycle"].enum,
          parentSchema: schema31.properties["life-cycle"],
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
    if (data["life-cycle-reason"] !== undefined) {
      if (
        !validate95(data["life-cycle-reason"], {
          instancePath: instancePath + "/life-cycle-reason",
          parentData: data,
          parentDataProperty: "life-cycle-reason",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data["replaced-by"] !== undefined) {
      if (
        !validate99(data["replaced-by"], {
          instancePath: instancePath + "/replaced-by",
          parentData: data,
          parentDataProperty: "replaced-by",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
        errors = vErrors.length;
      }
    }
    if (data.since !== undefined) {
      if (
        !validate101(data.since, {
          instancePath: instancePath + "/since",
          parentData: data,
          parentDataProperty: "since",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== undefined) {
      if (
        !validate103(data.aliases, {
          instancePath: instancePath + "/aliases",
          parentData: data,
          parentDataProperty: "aliases",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.visibility !== undefined) {
      let data7 = data.visibility;
      if (!(data7 === "shown" || data7 === "advanced" || data7 === "internal")) {
        const err4 = {
          instancePath: instancePath + "/visibility",
          schemaPath: "#/properties/visibility/enum",
          keyword: "enum",
          params: { allowedValues: schema31.properties.visibility.enum },
          message: "must be equal to one of the allowed values",
          schema: schema31.properties.visibility.enum,
          parentSchema: schema31.properties.visibility,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.requires !== undefined) {
      if (
        !validate106(data.requires, {
          instancePath: instancePath + "/requires",
          parentData: data,
          parentDataProperty: "requires",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
    }
    if (data.conflicts !== undefined) {
      if (
        !validate110(data.conflicts, {
          instancePath: instancePath + "/conflicts",
          parentData: data,
          parentDataProperty: "conflicts",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.provides !== undefined) {
      if (
        !validate110(data.provides, {
          instancePath: instancePath + "/provides",
          parentData: data,
          parentDataProperty: "provides",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.uses !== undefined) {
      if (
        !validate110(data.uses, {
          instancePath: instancePath + "/uses",
          parentData: data,
          parentDataProperty: "uses",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.stacks !== undefined) {
      let data12 = data.stacks;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key1 in data12) {
          const _errs16 = errors;
          if (
            !validate99(key1, {
              instancePath: instancePath + "/stacks",
              parentData: data12,
              parentDataProperty: "stacks",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs16 === errors;
          if (!valid1) {
            const err5 = {
              instancePath: instancePath + "/stacks",
              schemaPath: "#/properties/stacks/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              message: "property name must be valid",
              schema: schema31.properties.stacks.propertyNames,
              parentSchema: schema31.properties.stacks,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        for (const key2 in data12) {
          let data13 = data12[key2];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key3 in data13) {
              if (!(key3 === "requires" || key3 === "conflicts" || key3 === "provides" || key3 === "uses")) {
                const err6 = {
                  instancePath: instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/stacks/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema31.properties.stacks.additionalProperties,
                  data: data13,
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data13.requires !== undefined) {
              if (
                !validate106(data13.requires, {
                  instancePath:
                    instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires",
                  parentData: data13,
                  parentDataProperty: "requires",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                errors = vErrors.length;
              }
            }
            if (data13.conflicts !== undefined) {
              if (
                !validate110(data13.conflicts, {
                  instancePath:
                    instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conflicts",
                  parentData: data13,
                  parentDataProperty: "conflicts",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                errors = vErrors.length;
              }
            }
            if (data13.provides !== undefined) {
              if (
                !validate110(data13.provides, {
                  instancePath:
                    instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/provides",
                  parentData: data13,
                  parentDataProperty: "provides",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                errors = vErrors.length;
              }
            }
            if (data13.uses !== undefined) {
              if (
                !validate110(data13.uses, {
                  instancePath:
                    instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/uses",
                  parentData: data13,
                  parentDataProperty: "uses",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err7 = {
              instancePath: instancePath + "/stacks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/stacks/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema31.properties.stacks.additionalProperties.type,
              parentSchema: schema31.properties.stacks.additionalProperties,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/stacks",
          schemaPath: "#/properties/stacks/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema31.properties.stacks.type,
          parentSchema: schema31.properties.stacks,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.questions !== undefined) {
      if (
        !validate120(data.questions, {
          instancePath: instancePath + "/questions",
          parentData: data,
          parentDataProperty: "questions",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
        errors = vErrors.length;
      }
    }
    if (data.moved !== undefined) {
      let data19 = data.moved;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key4 in data19) {
          let data20 = data19[key4];
          if (typeof data20 === "string") {
            if (!pattern10.test(data20)) {
              const err9 = {
                instancePath: instancePath + "/moved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/moved/additionalProperties/pattern",
                keyword: "pattern",
                params: { pattern: "^[^/ ]" },
                message: 'must match pattern "' + "^[^/ ]" + '"',
                schema: "^[^/ ]",
                parentSchema: schema31.properties.moved.additionalProperties,
                data: data20,
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
              instancePath: instancePath + "/moved/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/moved/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema31.properties.moved.additionalProperties.type,
              parentSchema: schema31.properties.moved.additionalProperties,
              data: data20,
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
          instancePath: instancePath + "/moved",
          schemaPath: "#/properties/moved/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema31.properties.moved.type,
          parentSchema: schema31.properties.moved,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data["write-once"] !== undefined) {
      let data21 = data["write-once"];
      if (Array.isArray(data21)) {
        const len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate95(data21[i0], {
              instancePath: instancePath + "/write-once/" + i0,
              parentData: data21,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/write-once",
          schemaPath: "#/properties/write-once/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties["write-once"].type,
          parentSchema: schema31.properties["write-once"],
          data: data21,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data["required-files"] !== undefined) {
      let data23 = data["required-files"];
      if (Array.isArray(data23)) {
        const len1 = data23.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate95(data23[i1], {
              instancePath: instancePath + "/required-files/" + i1,
              parentData: data23,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/required-files",
          schemaPath: "#/properties/required-files/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties["required-files"].type,
          parentSchema: schema31.properties["required-files"],
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.examples !== undefined) {
      let data25 = data.examples;
      if (Array.isArray(data25)) {
        const len2 = data25.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data26 = data25[i2];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.title === undefined) {
              const err14 = {
                instancePath: instancePath + "/examples/" + i2,
                schemaPath: "#/properties/examples/items/required",
                keyword: "required",
                params: { missingProperty: "title" },
                message: "must have required property '" + "title" + "'",
                schema: schema31.properties.examples.items.required,
                parentSchema: schema31.properties.examples.items,
                data: data26,
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data26.stack === undefined) {
              const err15 = {
                instancePath: instancePath + "/examples/" + i2,
                schemaPath: "#/properties/examples/items/required",
                keyword: "required",
                params: { missingProperty: "stack" },
                message: "must have required property '" + "stack" + "'",
                schema: schema31.properties.examples.items.required,
                parentSchema: schema31.properties.examples.items,
                data: data26,
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data26.with === undefined) {
              const err16 = {
                instancePath: instancePath + "/examples/" + i2,
                schemaPath: "#/properties/examples/items/required",
                keyword: "required",
                params: { missingProperty: "with" },
                message: "must have required property '" + "with" + "'",
                schema: schema31.properties.examples.items.required,
                parentSchema: schema31.properties.examples.items,
                data: data26,
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key5 in data26) {
              if (
                !(
                  key5 === "title" ||
                  key5 === "stack" ||
                  key5 === "with" ||
                  key5 === "without" ||
                  key5 === "refused"
                )
              ) {
                const err17 = {
                  instancePath: instancePath + "/examples/" + i2,
                  schemaPath: "#/properties/examples/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key5 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema31.properties.examples.items,
                  data: data26,
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data26.title !== undefined) {
              if (
                !validate95(data26.title, {
                  instancePath: instancePath + "/examples/" + i2 + "/title",
                  parentData: data26,
                  parentDataProperty: "title",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                errors = vErrors.length;
              }
            }
            if (data26.stack !== undefined) {
              if (
                !validate99(data26.stack, {
                  instancePath: instancePath + "/examples/" + i2 + "/stack",
                  parentData: data26,
                  parentDataProperty: "stack",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
                errors = vErrors.length;
              }
            }
            if (data26.with !== undefined) {
              if (
                !validate103(data26.with, {
                  instancePath: instancePath + "/examples/" + i2 + "/with",
                  parentData: data26,
                  parentDataProperty: "with",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                errors = vErrors.length;
              }
            }
            if (data26.without !== undefined) {
              if (
                !validate103(data26.without, {
                  instancePath: instancePath + "/examples/" + i2 + "/without",
                  parentData: data26,
                  parentDataProperty: "without",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                errors = vErrors.length;
              }
            }
            if (data26.refused !== undefined) {
              let data31 = data26.refused;
              if (typeof data31 !== "boolean") {
                const err18 = {
                  instancePath: instancePath + "/examples/" + i2 + "/refused",
                  schemaPath: "#/properties/examples/items/properties/refused/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema31.properties.examples.items.properties.refused.type,
                  parentSchema: schema31.properties.examples.items.properties.refused,
                  data: data31,
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
              instancePath: instancePath + "/examples/" + i2,
              schemaPath: "#/properties/examples/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema31.properties.examples.items.type,
              parentSchema: schema31.properties.examples.items,
              data: data26,
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
          instancePath: instancePath + "/examples",
          schemaPath: "#/properties/examples/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.examples.type,
          parentSchema: schema31.properties.examples,
          data: data25,
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
      params: { type: "object" },
      message: "must be object",
      schema: schema31.type,
      parentSchema: schema31,
      data,
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

export const validateGuidelines = validate130;
const schema39 = {
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
const schema40 = { description: "One line of text.", type: "string", pattern: "^\\S(.*\\S)?$" };

function validate131(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate131.evaluated;
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
        parentSchema: schema40,
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
      schema: schema40.type,
      parentSchema: schema40,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
validate131.evaluated = { dynamicProps: false, dynamicItems: false };

const schema41 = {
  description: "An id: lower-case words joined by hyphens, like json-logging.",
  type: "string",
  pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
};

function validate133(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate133.evaluated;
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
        params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
        message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
        schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        parentSchema: schema41,
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
      schema: schema41.type,
      parentSchema: schema41,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { dynamicProps: false, dynamicItems: false };

const schema42 = {
  description:
    "recommended: take it. acceptable: keep it where it is. deprecated: leave it when you can. forbidden: no template may add it.",
  enum: ["recommended", "acceptable", "deprecated", "forbidden"],
};

function validate138(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(data === "recommended" || data === "acceptable" || data === "deprecated" || data === "forbidden")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema42.enum },
      message: "must be equal to one of the allowed values",
      schema: schema42.enum,
      parentSchema: schema42,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
validate138.evaluated = { dynamicProps: false, dynamicItems: false };

function validate140(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate140.evaluated;
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
        parentSchema: schema40,
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
      schema: schema40.type,
      parentSchema: schema40,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { dynamicProps: false, dynamicItems: false };

function validate142(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate142.evaluated;
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
        params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" },
        message: 'must match pattern "' + "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" + '"',
        schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        parentSchema: schema41,
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
      schema: schema41.type,
      parentSchema: schema41,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
validate142.evaluated = { dynamicProps: false, dynamicItems: false };

const schema45 = {
  description: "The day from which on this holds, like 2026-11-24.",
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
};

function validate144(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate144.evaluated;
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
        params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
        message: 'must match pattern "' + "^\\d{4}-\\d{2}-\\d{2}$" + '"',
        schema: "^\\d{4}-\\d{2}-\\d{2}$",
        parentSchema: schema45,
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
      schema: schema45.type,
      parentSchema: schema45,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
validate144.evaluated = { dynamicProps: false, dynamicItems: false };

const schema46 = {
  description: "What is different from the last edition of the guidelines.",
  enum: ["new", "changed", "moved"],
};

function validate146(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (!(data === "new" || data === "changed" || data === "moved")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema46.enum },
      message: "must be equal to one of the allowed values",
      schema: schema46.enum,
      parentSchema: schema46,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
validate146.evaluated = { dynamicProps: false, dynamicItems: false };

const pattern22 = new RegExp("^https://\\S+$", "u");

function validate130(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
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
        schema: schema39.required,
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
    if (data.technologies === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "technologies" },
        message: "must have required property '" + "technologies" + "'",
        schema: schema39.required,
        parentSchema: schema39,
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
          parentSchema: schema39,
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
      if (
        !validate131(data.name, {
          instancePath: instancePath + "/name",
          parentData: data,
          parentDataProperty: "name",
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
        errors = vErrors.length;
      }
    }
    if (data.technologies !== undefined) {
      let data1 = data.technologies;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const _errs5 = errors;
          if (
            !validate133(key1, {
              instancePath: instancePath + "/technologies",
              parentData: data1,
              parentDataProperty: "technologies",
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
            errors = vErrors.length;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err3 = {
              instancePath: instancePath + "/technologies",
              schemaPath: "#/properties/technologies/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key1 },
              message: "property name must be valid",
              schema: schema39.properties.technologies.propertyNames,
              parentSchema: schema39.properties.technologies,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          let data2 = data1[key2];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.name === undefined) {
              const err4 = {
                instancePath: instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/technologies/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "name" },
                message: "must have required property '" + "name" + "'",
                schema: schema39.properties.technologies.additionalProperties.required,
                parentSchema: schema39.properties.technologies.additionalProperties,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data2.topic === undefined) {
              const err5 = {
                instancePath: instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/technologies/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "topic" },
                message: "must have required property '" + "topic" + "'",
                schema: schema39.properties.technologies.additionalProperties.required,
                parentSchema: schema39.properties.technologies.additionalProperties,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            for (const key3 in data2) {
              if (!func1.call(schema39.properties.technologies.additionalProperties.properties, key3)) {
                const err6 = {
                  instancePath:
                    instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/technologies/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema39.properties.technologies.additionalProperties,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data2.name !== undefined) {
              if (
                !validate131(data2.name, {
                  instancePath:
                    instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/name",
                  parentData: data2,
                  parentDataProperty: "name",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                errors = vErrors.length;
              }
            }
            if (data2.topic !== undefined) {
              if (
                !validate131(data2.topic, {
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/topic",
                  parentData: data2,
                  parentDataProperty: "topic",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                errors = vErrors.length;
              }
            }
            if (data2.only !== undefined) {
              let data5 = data2.only;
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err7 = {
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
                    parentSchema: schema39.properties.technologies.additionalProperties.properties.only,
                    data: data5,
                  };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  if (
                    !validate133(data5[i0], {
                      instancePath:
                        instancePath +
                        "/technologies/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/only/" +
                        i0,
                      parentData: data5,
                      parentDataProperty: i0,
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err8 = {
                  instancePath:
                    instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/only",
                  schemaPath: "#/properties/technologies/additionalProperties/properties/only/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema39.properties.technologies.additionalProperties.properties.only.type,
                  parentSchema: schema39.properties.technologies.additionalProperties.properties.only,
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
            if (data2.status !== undefined) {
              if (
                !validate138(data2.status, {
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/status",
                  parentData: data2,
                  parentDataProperty: "status",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                errors = vErrors.length;
              }
            }
            if (data2.reason !== undefined) {
              if (
                !validate140(data2.reason, {
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/reason",
                  parentData: data2,
                  parentDataProperty: "reason",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
                errors = vErrors.length;
              }
            }
            if (data2["replaced-by"] !== undefined) {
              if (
                !validate142(data2["replaced-by"], {
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/replaced-by",
                  parentData: data2,
                  parentDataProperty: "replaced-by",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
                errors = vErrors.length;
              }
            }
            if (data2.since !== undefined) {
              if (
                !validate144(data2.since, {
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/since",
                  parentData: data2,
                  parentDataProperty: "since",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
                errors = vErrors.length;
              }
            }
            if (data2.mark !== undefined) {
              if (
                !validate146(data2.mark, {
                  instancePath:
                    instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark",
                  parentData: data2,
                  parentDataProperty: "mark",
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                errors = vErrors.length;
              }
            }
            if (data2.stacks !== undefined) {
              let data12 = data2.stacks;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (Object.keys(data12).length < 1) {
                  const err9 = {
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
                    parentSchema: schema39.properties.technologies.additionalProperties.properties.stacks,
                    data: data12,
                  };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                for (const key4 in data12) {
                  const _errs22 = errors;
                  if (
                    !validate133(key4, {
                      instancePath:
                        instancePath +
                        "/technologies/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/stacks",
                      parentData: data12,
                      parentDataProperty: "stacks",
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                    errors = vErrors.length;
                  }
                  var valid6 = _errs22 === errors;
                  if (!valid6) {
                    const err10 = {
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
                        schema39.properties.technologies.additionalProperties.properties.stacks.propertyNames,
                      parentSchema: schema39.properties.technologies.additionalProperties.properties.stacks,
                      data: data12,
                    };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
                for (const key5 in data12) {
                  let data13 = data12[key5];
                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    if (data13.status === undefined) {
                      const err11 = {
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
                          schema39.properties.technologies.additionalProperties.properties.stacks
                            .additionalProperties.required,
                        parentSchema:
                          schema39.properties.technologies.additionalProperties.properties.stacks
                            .additionalProperties,
                        data: data13,
                      };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
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
                        const err12 = {
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
                            schema39.properties.technologies.additionalProperties.properties.stacks
                              .additionalProperties,
                          data: data13,
                        };
                        if (vErrors === null) {
                          vErrors = [err12];
                        } else {
                          vErrors.push(err12);
                        }
                        errors++;
                      }
                    }
                    if (data13.status !== undefined) {
                      if (
                        !validate138(data13.status, {
                          instancePath:
                            instancePath +
                            "/technologies/" +
                            key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/stacks/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/status",
                          parentData: data13,
                          parentDataProperty: "status",
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data13.reason !== undefined) {
                      if (
                        !validate140(data13.reason, {
                          instancePath:
                            instancePath +
                            "/technologies/" +
                            key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/stacks/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/reason",
                          parentData: data13,
                          parentDataProperty: "reason",
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data13["replaced-by"] !== undefined) {
                      if (
                        !validate142(data13["replaced-by"], {
                          instancePath:
                            instancePath +
                            "/technologies/" +
                            key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/stacks/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/replaced-by",
                          parentData: data13,
                          parentDataProperty: "replaced-by",
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data13.since !== undefined) {
                      if (
                        !validate144(data13.since, {
                          instancePath:
                            instancePath +
                            "/technologies/" +
                            key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/stacks/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/since",
                          parentData: data13,
                          parentDataProperty: "since",
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data13.mark !== undefined) {
                      if (
                        !validate146(data13.mark, {
                          instancePath:
                            instancePath +
                            "/technologies/" +
                            key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/stacks/" +
                            key5.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/mark",
                          parentData: data13,
                          parentDataProperty: "mark",
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err13 = {
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
                        schema39.properties.technologies.additionalProperties.properties.stacks
                          .additionalProperties.type,
                      parentSchema:
                        schema39.properties.technologies.additionalProperties.properties.stacks
                          .additionalProperties,
                      data: data13,
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
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/stacks",
                  schemaPath: "#/properties/technologies/additionalProperties/properties/stacks/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema39.properties.technologies.additionalProperties.properties.stacks.type,
                  parentSchema: schema39.properties.technologies.additionalProperties.properties.stacks,
                  data: data12,
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data2["found-by"] !== undefined) {
              let data19 = data2["found-by"];
              if (Array.isArray(data19)) {
                if (data19.length < 1) {
                  const err15 = {
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
                      schema39.properties.technologies.additionalProperties.properties["found-by"],
                    data: data19,
                  };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                const len1 = data19.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (
                    !validate131(data19[i1], {
                      instancePath:
                        instancePath +
                        "/technologies/" +
                        key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/found-by/" +
                        i1,
                      parentData: data19,
                      parentDataProperty: i1,
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err16 = {
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/found-by",
                  schemaPath: "#/properties/technologies/additionalProperties/properties/found-by/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema39.properties.technologies.additionalProperties.properties["found-by"].type,
                  parentSchema: schema39.properties.technologies.additionalProperties.properties["found-by"],
                  data: data19,
                };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
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
                    if (!pattern22.test(data22)) {
                      const err17 = {
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
                          schema39.properties.technologies.additionalProperties.properties.links.items,
                        data: data22,
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
                        schema39.properties.technologies.additionalProperties.properties.links.items.type,
                      parentSchema:
                        schema39.properties.technologies.additionalProperties.properties.links.items,
                      data: data22,
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
                  instancePath:
                    instancePath +
                    "/technologies/" +
                    key2.replace(/~/g, "~0").replace(/\//g, "~1") +
                    "/links",
                  schemaPath: "#/properties/technologies/additionalProperties/properties/links/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema39.properties.technologies.additionalProperties.properties.links.type,
                  parentSchema: schema39.properties.technologies.additionalProperties.properties.links,
                  data: data21,
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
              instancePath: instancePath + "/technologies/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/technologies/additionalProperties/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema39.properties.technologies.additionalProperties.type,
              parentSchema: schema39.properties.technologies.additionalProperties,
              data: data2,
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
          instancePath: instancePath + "/technologies",
          schemaPath: "#/properties/technologies/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema39.properties.technologies.type,
          parentSchema: schema39.properties.technologies,
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
  } else {
    const err22 = {
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
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
