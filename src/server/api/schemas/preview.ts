import { Type, type Static } from "typebox";
import { closed, nullable, oneOf, reference, Time } from "./reference.ts";
import { ResolutionAnswer } from "./selection.ts";

const Owner = Type.Object({ kind: oneOf(["stack", "feature"]), id: Type.String() }, closed);

export const PreviewFile = Type.Object(
  {
    path: Type.String(),
    size: Type.Integer({ description: "Bytes" }),
    executable: Type.Boolean(),
    text: Type.Boolean({ description: "It is UTF-8 text, whatever its name" }),
    blob: Type.String({ description: "Git's id of the content" }),
    policy: oneOf(["managed", "required", "write-once"]),
    origin: Type.String({ description: "Path inside the catalogue of what creates it" }),
    writers: Type.Array(
      Type.Object(
        {
          owner: Owner,
          origin: Type.String(),
          as: oneOf(["file", "fragment", "merge"]),
          slot: nullable(Type.String()),
        },
        closed,
      ),
    ),
  },
  { ...closed, $id: "PreviewFile" },
);
export type PreviewFile = Static<typeof PreviewFile>;

export const Preview = Type.Object(
  {
    id: Type.String(),
    template: Type.String(),
    version: Type.String(),
    name: Type.String(),
    tree: Type.String({ description: "Git's tree id of all files" }),
    sha256: Type.String({ description: "Of the zip archive: the same for the same choices" }),
    fileCount: Type.Integer(),
    bytes: Type.Integer(),
    expiresAt: Time,
    files: Type.Array(reference(PreviewFile)),
    resolution: reference(ResolutionAnswer),
  },
  { ...closed, $id: "Preview" },
);
export type Preview = Static<typeof Preview>;

export const PreviewContent = Type.Object(
  {
    path: Type.String(),
    size: Type.Integer(),
    executable: Type.Boolean(),
    text: nullable(Type.String({ description: "null when it is not UTF-8: download it instead" })),
  },
  { ...closed, $id: "PreviewContent" },
);
export type PreviewContent = Static<typeof PreviewContent>;

const Side = nullable(
  Type.Object({ executable: Type.Boolean(), text: nullable(Type.String()), size: Type.Integer() }, closed),
);

/** From `against` (before) to this preview (after). */
export const PreviewDiff = Type.Object(
  {
    against: Type.String(),
    added: Type.Integer(),
    removed: Type.Integer(),
    changed: Type.Integer(),
    files: Type.Array(
      Type.Object(
        {
          path: Type.String(),
          kind: oneOf(["added", "removed", "changed"]),
          before: Side,
          after: Side,
        },
        closed,
      ),
    ),
  },
  { ...closed, $id: "PreviewDiff" },
);
export type PreviewDiff = Static<typeof PreviewDiff>;
