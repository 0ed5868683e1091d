import { configureGlobal } from "fast-check";

// A mutant that one run kills must not survive the next by luck; and a failure is all that is asked, not the least one.
configureGlobal({ seed: 20261124, endOnFailure: true });
