/** The id of the feature of the model that stands for an answer: `java-version=21` (src/catalogue/feature-model.ts). */
export function answerOption(question: string, answer: string): string {
  return `${question}=${answer}`;
}
