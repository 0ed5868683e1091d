import { addGreetings } from "./greetings.js";

/** Adds what this service is for: one line for each file of this folder. */
export function addRoutes(app, { config }) {
  addGreetings(app, { greeting: config.GREETING });
}
