import type { Answer, QuestionId, StackId } from "../catalogue/catalogue.ts";
import type { Selection } from "../resolver/resolution.ts";

/** What somebody asks for, before anything is checked: the form, the command line and the API all fill one of these. */
export interface ServiceRequest {
  readonly stack: StackId;
  readonly service: {
    readonly name: string;
    readonly description: string;
    /** Organisation, workspace, project or team. */
    readonly owner: string;
  };
  readonly selection: Selection;
  /** As given: texts from the command line are read by the question's type. */
  readonly answers: Readonly<Record<QuestionId, Answer>>;
  readonly allowDeprecated: boolean;
}
