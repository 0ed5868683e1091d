// Sample code: it shows how a route is written here. Replace it with what the service is for.

const name = { type: "string", minLength: 1, maxLength: 50, pattern: "\\S" };

// The schemas are enforced: a request that does not fit is answered with 400 before the handler runs, and an answer
// never holds more than its schema says.
const greetingByName = {
  params: { type: "object", required: ["name"], properties: { name } },
  response: { 200: { type: "object", required: ["greeting"], properties: { greeting: { type: "string" } } } },
};
const newGreeting = {
  body: { type: "object", required: ["name"], additionalProperties: false, properties: { name } },
  response: greetingByName.response,
};

/** `GET /greetings/:name` and `POST /greetings` say hello; the word for it is configuration. */
export function addGreetings(app, { greeting }) {
  const greet = (person) => ({ greeting: `${greeting}, ${person}!` });

  app.get("/greetings/:name", { schema: greetingByName }, (request) => greet(request.params.name));
  app.post("/greetings", { schema: newGreeting }, (request) => greet(request.body.name));
}
