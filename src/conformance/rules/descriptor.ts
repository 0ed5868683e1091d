import { descriptorIn, descriptorPath, flawsInDescriptor, variablesIn } from "../descriptor.ts";
import { requirement, unseen, type Finding } from "../finding.ts";
import { isObject } from "../log-lines.ts";
import type { ServiceFiles } from "../observations.ts";
import type { Rule } from "../rule.ts";
import { nameOf } from "../service-name.ts";

/** C14. */
export const descriptor: Rule = {
  id: "C14",
  title: "describes itself to the platform",
  judge: ({ files }) => {
    const text = files.texts[descriptorPath];
    if (text === undefined) {
      const because = `there is no ${descriptorPath}: the feature micros is off`;
      return [unseen("the service descriptor", because)];
    }
    const value = descriptorIn(files) ?? {};
    const flaws = flawsInDescriptor(text);
    return [
      requirement("it is valid", flaws.length === 0, flaws.join("; ")),
      requirement(
        "it has the service's name",
        value["name"] === nameOf(files),
        `it says ${String(value["name"])}, and the manifest ${nameOf(files) ?? "nothing"}`,
      ),
      ...crossings(value, files),
    ];
  },
};

/** What a schema cannot say. */
function crossings(value: Readonly<Record<string, unknown>>, files: ServiceFiles): readonly Finding[] {
  const resources = listAt(value, "resources").map((each) => String(each["name"]));
  const twice = resources.filter((name, index) => resources.indexOf(name) !== index);
  const secrets = new Set(variablesIn(files).flatMap((each) => (each.secret ? [each.name] : [])));
  const given = listAt(value, "config").flatMap((each) =>
    Object.keys(isObject(each["vars"]) ? each["vars"] : {}),
  );
  const shown = given.filter((name) => secrets.has(name));
  const compute = isObject(value["compute"]) ? value["compute"] : {};
  const { min, max } = isObject(compute["scaling"]) ? compute["scaling"] : {};
  return [
    requirement("its resources have names of their own", twice.length === 0, `twice: ${twice.join(", ")}`),
    requirement("no secret has its value there", shown.length === 0, shown.join(", ")),
    requirement(
      "scaling.max is not below scaling.min",
      typeof min !== "number" || typeof max !== "number" || max >= min,
      `min is ${String(min)}, max ${String(max)}`,
    ),
  ];
}

function listAt(
  value: Readonly<Record<string, unknown>>,
  key: string,
): readonly Readonly<Record<string, unknown>>[] {
  const list = value[key];
  return Array.isArray(list) ? list.filter(isObject) : [];
}
