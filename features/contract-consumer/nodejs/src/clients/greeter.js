// Sample code: it shows how another service is asked. Replace it with the services that this one needs.
import { httpClient } from "./http.js";

/**
 * Another service that greets: `const greet = greeterClient({ baseUrl, service }); const { greeting } = await greet("Ada")`.
 * It takes what it needs of an answer and no more, so the greeter may change everything else.
 */
export function greeterClient({ baseUrl, service, breaker }) {
  const call = httpClient({ baseUrl, service, breaker });
  return async (name) => {
    const response = await call(`/greetings/${encodeURIComponent(name)}`);
    if (!response.ok) throw new Error(`the greeter answers ${response.status}`);
    const { greeting } = await response.json();
    return { greeting };
  };
}
